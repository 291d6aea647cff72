#include "store/database.h"

#include <array>
#include <sqlite3.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include "store/newstorefile.h"
#include "store/sqliteerror.h"
#include "store/statement.h"
#include "store/storefile.h"

namespace callhelm {

namespace {

/// The index of words (FTS5) keeps statements of its own, which go with the connection.
[[maybe_unused]] bool hasOwnStatements(sqlite3 *handle)
{
    for (sqlite3_stmt *one = sqlite3_next_stmt(handle, nullptr); one != nullptr;
         one = sqlite3_next_stmt(handle, one))
        if (const std::string_view sql = sqlite3_sql(one);
            sql.find("_search_") == std::string_view::npos && sql != "PRAGMA 'main'.data_version")
            return true;
    return false;
}

/// Whether the SQLite that Qt's plugin runs is the very one that we call: only then may its handle be used. A
/// limit is set in ours and read back through Qt. It is far beyond what anyone has, so it limits nothing.
bool sameLibrary(const QSqlDatabase &connection)
{
    constexpr sqlite3_int64 mark = 0x43484C4D000000;
    const sqlite3_int64 before = sqlite3_soft_heap_limit64(mark);
    QSqlQuery query(connection);
    const bool same = query.exec(QStringLiteral("PRAGMA soft_heap_limit")) && query.next()
        && query.value(0).toLongLong() == mark;
    sqlite3_soft_heap_limit64(before);
    return same;
}

sqlite3 *nativeHandle(const QSqlDatabase &connection)
{
    // The answer holds for the whole process; asking once keeps threads from disturbing each other's mark.
    static const bool same = sameLibrary(connection);
    const QVariant handle = connection.driver()->handle();
    if (!same || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Error foreign(const QString &path)
{
    return {Error::Kind::Store,
            QCoreApplication::translate("Store", "This is another program's database, not a Callhelm store."),
            path};
}

Error noStore(const QString &path)
{
    return {Error::Kind::File, QCoreApplication::translate("Store", "There is no store here."), path};
}

constexpr int stepsPerCheck = 2'000; // of SQLite's machine: some tens of microseconds

/// Whether a reader met something that a connection with the right to write would have mended.
bool needsWriter(const Error &error)
{
    const int code = sqliteCode(error);
    return code == SQLITE_READONLY || code == SQLITE_CANTOPEN || code == SQLITE_PERM;
}

} // namespace

Database::Database(QString path, Mode mode)
    : m_path(std::move(path)), m_mode(mode), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    disconnect();
    if (m_sharesAsReader)
        settle();
}

void Database::settle()
{
    const QFileInfo log(m_path + QStringLiteral("-wal"));
    // An empty one holds nothing: removing it changes no store, whosever it is.
    if (!log.exists() || (log.size() > 0 && !m_settlesOnClose) || !QFileInfo(m_path).isWritable())
        return;
    if (connect(Access::ReadWrite, Backend::Best)) // carried over when it is closed, if it is the last one
        (void)number("PRAGMA schema_version");
    disconnect();
}

void Database::disconnect()
{
    Q_ASSERT(!m_handle || !hasOwnStatements(m_handle)); // a statement outlived its database
    m_handle = nullptr;
    if (!m_connection)
        return;
    m_connection->close();
    m_connection.reset();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Database::connect(Access access, Backend backend)
{
    disconnect();
    m_connection
        = std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name));
    if (!m_connection->isValid())
        return Error{Error::Kind::Store,
                     QCoreApplication::translate("Store", "Qt's SQLite driver is not installed."), m_path};
    QString name = m_path;
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (access != Access::ReadWrite)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (access == Access::Immutable) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        name = QString::fromUtf8(QUrl::fromLocalFile(m_path).toEncoded()) + QStringLiteral("?immutable=1");
    }
    m_connection->setConnectOptions(options);
    m_connection->setDatabaseName(name);
    if (!m_connection->open()) {
        const QSqlError error = m_connection->lastError();
        return storeError(error.nativeErrorCode().toInt(), error.databaseText(), m_path);
    }
    m_handle = backend == Backend::Best ? nativeHandle(*m_connection) : nullptr;
    return {};
}

Result<int> Database::look(const QString &path)
{
    Database database(resolveStorePath(path), Mode::ReadOnly);
    if (auto connected = database.connect(Access::Immutable, Backend::Best); !connected)
        return connected.error();
    auto id = database.number("PRAGMA application_id");
    if (!id && sqliteCode(id.error()) == SQLITE_CORRUPT && hasPendingChanges(path)) {
        // A main file that is shorter than its head says: the rest is in the -wal or -journal file. Without
        // the check of that length SQLite reads the head.
        if (auto lenient = database.execute("PRAGMA writable_schema=ON"); !lenient)
            return lenient.error();
        id = database.number("PRAGMA application_id");
    }
    if (!id)
        return id.error();
    if (*id != applicationId)
        return foreign(path);
    return database.schemaVersion();
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode, Backend backend)
{
    auto file = inspectStore(path);
    if (!file)
        return file.error();
    if (file->state != StoreFile::State::Store && mode == Mode::ReadOnly)
        return noStore(path);
    const QFileInfo info(resolveStorePath(path));
    if (file->state != StoreFile::State::Missing && mode == Mode::ReadWrite && !info.isWritable())
        return Error{Error::Kind::File,
                     QCoreApplication::translate("Store", "There is no right to change this file."), path};
    if (file->state != StoreFile::State::Store) {
        if (auto created = create(path, {}, backend); !created)
            return created.error();
    }

    std::unique_ptr<Database> database(new Database(info.absoluteFilePath(), mode));
    if (mode == Mode::ReadOnly) {
        if (auto opened = database->connectReader(backend); !opened)
            return opened.error();
        return database;
    }
    auto opened = database->connect(Access::ReadWrite, backend);
    if (opened)
        opened = database->prepareWriter();
    if (!opened)
        return opened.error();
    NewStoreFile::removeLeftOver(path);
    return database;
}

Result<void> Database::create(const QString &path, const Fill &fill, Backend backend)
{
    auto begun = NewStoreFile::begin(path);
    if (!begun)
        return begun.error();
    NewStoreFile &made = **begun;
    if (!made.isNeeded())
        return {};
    {
        Database database(made.file(), Mode::ReadWrite);
        auto done = database.connect(Access::ReadWrite, backend);
        if (done)
            done = database.prepareWriter();
        if (done && fill)
            done = fill(database);
        if (done)
            done = database.checkpointAll(); // closing would do it too, but tells no error
        if (!done)
            return done;
    }
    return made.publish();
}

Result<void> Database::connectReader(Backend backend)
{
    const auto attempt = [&](Access access) {
        m_sharesAsReader = access == Access::ReadOnly;
        auto done = connect(access, backend);
        return done ? prepareReader() : done;
    };
    auto opened = attempt(Access::ReadOnly);
    if (opened || !needsWriter(opened.error()))
        return opened;
    if (!hasPendingChanges(m_path)) {
        // In a folder where nothing may be written SQLite can't make the files that sharing a store needs.
        // Without changes in a -wal file nobody is writing, so the file may be read as it lies.
        if (!QFileInfo(QFileInfo(m_path).absolutePath()).isWritable())
            return attempt(Access::Immutable);
        return opened;
    }
    opened = heal(backend);
    if (opened)
        opened = attempt(Access::ReadOnly);
    if (opened || !needsWriter(opened.error()))
        return opened;
    return Error{
        Error::Kind::Store,
        QCoreApplication::translate(
            "Store",
            "The last change to this store was cut short. To finish it or take it back, the right to "
            "write the store and its folder is needed: open it once as its owner."),
        m_path};
}

Result<void> Database::heal(Backend backend)
{
    auto healed = connect(Access::ReadWrite, backend);
    if (healed)
        if (auto tables = number("SELECT count(*) FROM sqlite_master"); !tables)
            healed = tables.error();
    disconnect();
    return healed;
}

Result<void> Database::prepareWriter()
{
    // Before WAL, so that the mark is in the main file from the first moment on.
    auto id = number("PRAGMA application_id");
    if (!id)
        return id.error();
    if (*id != applicationId) {
        auto pages = number("PRAGMA page_count");
        if (!pages)
            return pages.error();
        if (*pages != 0)
            return foreign(m_path);
        const QByteArray mark = "PRAGMA application_id=" + QByteArray::number(applicationId);
        if (auto marked = execute(mark); !marked)
            return marked;
    }
    for (const char *pragma :
         {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL", "PRAGMA wal_autocheckpoint=2000",
          "PRAGMA foreign_keys=OFF", "PRAGMA temp_store=MEMORY", "PRAGMA cache_size=-16384",
          "PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON"}) {
        if (auto done = execute(pragma); !done)
            return done;
    }
    if (auto tables = number("SELECT count(*) FROM sqlite_master"); !tables) // parses the whole schema
        return tables.error();
    return {};
}

Result<void> Database::prepareReader()
{
    for (const char *pragma :
         {"PRAGMA temp_store=MEMORY", "PRAGMA cache_size=-16384", "PRAGMA mmap_size=67108864",
          "PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON"}) {
        if (auto done = execute(pragma); !done)
            return done;
    }
    if (auto tables = number("SELECT count(*) FROM sqlite_master"); !tables)
        return tables.error();
    // What was cut short may have been the making of the store: taken back, there is nothing.
    auto id = number("PRAGMA application_id");
    if (!id)
        return id.error();
    if (*id == applicationId)
        return {};
    auto pages = number("PRAGMA page_count");
    if (!pages)
        return pages.error();
    return *pages == 0 ? noStore(m_path) : foreign(m_path);
}

Result<void> Database::setRoomy(bool roomy)
{
    // A log of few pages is carried over into the file in a moment: nobody who looks at the floor notices.
    for (const char *pragma : roomy
             ? std::array{"PRAGMA cache_size=-65536", "PRAGMA wal_autocheckpoint=16000"}
             : std::array{"PRAGMA cache_size=-16384", "PRAGMA wal_autocheckpoint=2000"})
        if (auto done = execute(pragma); !done)
            return done;
    return roomy ? Result<void>() : execute("PRAGMA shrink_memory");
}

Result<void> Database::execute(QByteArrayView sql)
{
    auto statement = Statement::prepare(*this, sql);
    if (!statement)
        return statement.error();
    return statement->run();
}

Result<qint64> Database::number(QByteArrayView sql)
{
    auto statement = Statement::prepare(*this, sql);
    if (!statement)
        return statement.error();
    auto row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->int64(0) : 0;
}

Result<int> Database::schemaVersion()
{
    auto version = number("PRAGMA user_version");
    if (!version)
        return version.error();
    return int(*version);
}

Result<void> Database::check(Thoroughness thoroughness)
{
    auto statement = Statement::prepare(
        *this, thoroughness == Thoroughness::Indexes ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)");
    if (!statement)
        return statement.error();
    auto row = statement->step();
    if (!row)
        return row.error();
    if (const std::string_view found = *row ? statement->text(0) : std::string_view(); found != "ok")
        return storeError(SQLITE_CORRUPT, QString::fromUtf8(found.data(), qsizetype(found.size())), m_path);
    return {};
}

Result<void> Database::checkpoint() { return execute("PRAGMA wal_checkpoint(PASSIVE)"); }

Result<void> Database::checkpointAll() { return execute("PRAGMA wal_checkpoint(TRUNCATE)"); }

Result<void> Database::setBusyTimeout(Duration wait)
{
    return execute("PRAGMA busy_timeout=" + QByteArray::number(qint64(wait.count())));
}

void Database::setInterruptCheck(std::function<bool()> isUnwanted)
{
    m_isUnwanted = std::move(isUnwanted);
    if (m_handle == nullptr)
        return;
    const auto check = [](void *check) { return (*static_cast<std::function<bool()> *>(check))() ? 1 : 0; };
    sqlite3_progress_handler(m_handle, m_isUnwanted ? stepsPerCheck : 0, check, &m_isUnwanted);
}

Result<void> Database::setDurability(Durability durability)
{
    if (durability == m_durability)
        return {};
    auto done
        = execute(durability == Durability::Full ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL");
    if (done)
        m_durability = durability;
    return done;
}

void Database::noteFailure(int code, const Error &error)
{
    if (m_inTransaction && !m_lost && endsTransaction(code))
        m_lost = error;
}

} // namespace callhelm
