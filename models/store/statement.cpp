#include "store/statement.h"

#include <sqlite3.h>

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include "store/database.h"
#include "store/script.h"
#include "store/sqliteerror.h"

namespace callhelm {

struct Statement::Query
{
    explicit Query(const QSqlDatabase &connection) : query(connection) { }

    bool bind(int index, const QVariant &value)
    {
        if (index < 1 || index > parameters)
            return false;
        query.bindValue(index - 1, value);
        return true;
    }
    /// A column's bytes, kept until the next row because a QVariant hands out copies only.
    const QByteArray &bytes(int column)
    {
        if (std::size_t(column) >= kept.size())
            kept.resize(std::size_t(column) + 1);
        const QVariant value = query.value(column);
        QByteArray &slot = kept[std::size_t(column)];
        slot = value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
        return slot;
    }

    QSqlQuery query;
    int parameters = 0;
    bool active = false;
    std::vector<QByteArray> kept;
};

void Statement::Finalize::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

Statement::Statement(Database &database) : m_database(&database) { }
Statement::Statement(Statement &&) noexcept = default;
Statement &Statement::operator=(Statement &&) noexcept = default;
Statement::~Statement() = default;

Result<Statement> Statement::prepare(Database &database, QByteArrayView sql)
{
    Statement statement(database);
    const auto notOne = [&] {
        return storeError(SQLITE_ERROR, QStringLiteral("exactly one statement is needed"), database.path());
    };
    if (!database.native()) {
        const auto parts = splitScript(sql);
        if (parts.size() != 1)
            return notOne();
        statement.m_query = std::make_unique<Query>(*database.m_connection);
        QSqlQuery &query = statement.m_query->query;
        query.setForwardOnly(true);
        if (!query.prepare(QString::fromUtf8(parts.front().sql)))
            return statement.failure();
        statement.m_query->parameters = countParameters(sql);
        for (int i = 0; i < statement.m_query->parameters; ++i)
            query.bindValue(i, QVariant());
        return statement;
    }
    sqlite3_stmt *native = nullptr;
    const char *tail = nullptr;
    const int code = sqlite3_prepare_v3(database.m_handle, sql.data(), int(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &native, &tail);
    if (code != SQLITE_OK)
        return statement.failure();
    statement.m_native.reset(native);
    if (!native || !isBlankSql(QByteArrayView(tail, sql.data() + sql.size())))
        return notOne();
    return statement;
}

Error Statement::failure()
{
    int code = m_bindError;
    QString detail;
    if (code != SQLITE_OK) {
        detail = QString::fromUtf8(sqlite3_errstr(code));
        m_bindError = SQLITE_OK;
    } else if (m_query) {
        const QSqlError error = m_query->query.lastError();
        code = error.nativeErrorCode().toInt();
        detail = error.databaseText();
    } else {
        code = sqlite3_extended_errcode(m_database->m_handle);
        detail = QString::fromUtf8(sqlite3_errmsg(m_database->m_handle));
    }
    const Error error = storeError(code == SQLITE_OK ? SQLITE_ERROR : code, detail, m_database->path());
    m_database->noteFailure(code, error);
    reset();
    return error;
}

void Statement::readyToBind()
{
    if (m_onRow)
        reset();
}

void Statement::noteBind(int code)
{
    if (code != SQLITE_OK && m_bindError == SQLITE_OK)
        m_bindError = code;
}

void Statement::bindInteger(int index, qint64 value)
{
    readyToBind();
    if (m_native)
        noteBind(sqlite3_bind_int64(m_native.get(), index, value));
    else if (!m_query->bind(index, QVariant(qlonglong(value))))
        noteBind(SQLITE_RANGE);
}

void Statement::bind(int index, double value)
{
    readyToBind();
    if (m_native)
        noteBind(sqlite3_bind_double(m_native.get(), index, value));
    else if (!m_query->bind(index, QVariant(value)))
        noteBind(SQLITE_RANGE);
}

void Statement::bind(int index, std::nullptr_t)
{
    readyToBind();
    if (m_native)
        noteBind(sqlite3_bind_null(m_native.get(), index));
    else if (!m_query->bind(index, QVariant()))
        noteBind(SQLITE_RANGE);
}

void Statement::bind(int index, std::string_view text)
{
    readyToBind();
    // A null pointer would be stored as NULL; an empty text is not NULL.
    if (m_native)
        noteBind(sqlite3_bind_text64(m_native.get(), index, text.data() ? text.data() : "", text.size(),
                                     SQLITE_STATIC, SQLITE_UTF8));
    else if (!m_query->bind(index,
                            text.empty() ? QStringLiteral("")
                                         : QString::fromUtf8(text.data(), qsizetype(text.size()))))
        noteBind(SQLITE_RANGE);
}

void Statement::bind(int index, QByteArrayView bytes)
{
    readyToBind();
    if (m_native)
        noteBind(sqlite3_bind_blob64(m_native.get(), index, bytes.data() ? bytes.data() : "",
                                     sqlite3_uint64(bytes.size()), SQLITE_STATIC));
    else if (!m_query->bind(index,
                            bytes.isEmpty() ? QByteArray("")
                                            : QByteArray::fromRawData(bytes.data(), bytes.size())))
        noteBind(SQLITE_RANGE);
}

void Statement::bind(int index, const QString &text)
{
    readyToBind();
    if (m_native) {
        const QByteArray utf8 = text.toUtf8();
        noteBind(sqlite3_bind_text64(m_native.get(), index, utf8.constData(), sqlite3_uint64(utf8.size()),
                                     SQLITE_TRANSIENT, SQLITE_UTF8));
    } else if (!m_query->bind(index, text.isEmpty() ? QStringLiteral("") : text)) {
        noteBind(SQLITE_RANGE);
    }
}

Result<bool> Statement::step()
{
    if (m_database->m_lost) [[unlikely]]
        return *m_database->m_lost;
    if (m_bindError != SQLITE_OK) [[unlikely]]
        return failure();
    if (!m_native)
        return stepQuery();
    switch (sqlite3_step(m_native.get())) {
    case SQLITE_ROW:
        m_onRow = true;
        return true;
    case SQLITE_DONE:
        finished();
        return false;
    default:
        return failure();
    }
}

void Statement::finished()
{
    m_onRow = false;
    m_changed = sqlite3_changes(m_database->m_handle);
    sqlite3_reset(m_native.get());
}

Result<bool> Statement::stepQuery()
{
    QSqlQuery &query = m_query->query;
    if (!m_query->active) {
        if (!query.exec())
            return failure();
        m_query->active = true;
        m_changed = query.numRowsAffected();
    }
    if (query.isSelect() && query.next()) {
        m_onRow = true;
        return true;
    }
    if (query.lastError().isValid())
        return failure();
    reset();
    return false;
}

Result<void> Statement::run()
{
    if (m_native && m_bindError == SQLITE_OK && !m_database->m_lost) { // bulk writes: no detour by step()
        int code = SQLITE_ROW;
        while (code == SQLITE_ROW)
            code = sqlite3_step(m_native.get());
        if (code != SQLITE_DONE)
            return failure();
        finished();
        return {};
    }
    for (;;) {
        auto row = step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
    }
}

void Statement::reset()
{
    m_onRow = false;
    if (m_native) {
        sqlite3_reset(m_native.get());
    } else if (m_query && m_query->active) {
        m_query->query.finish();
        m_query->active = false;
    }
}

qint64 Statement::int64(int column) const
{
    return m_native ? sqlite3_column_int64(m_native.get(), column)
                    : m_query->query.value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_native ? sqlite3_column_double(m_native.get(), column) : m_query->query.value(column).toDouble();
}

std::string_view Statement::text(int column) const
{
    if (!m_native) {
        const QByteArray &bytes = m_query->bytes(column);
        return {bytes.constData(), std::size_t(bytes.size())};
    }
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_native.get(), column));
    return {data ? data : "", std::size_t(sqlite3_column_bytes(m_native.get(), column))};
}

QByteArrayView Statement::blob(int column) const
{
    if (!m_native)
        return m_query->bytes(column);
    const void *data = sqlite3_column_blob(m_native.get(), column);
    return {static_cast<const char *>(data), qsizetype(sqlite3_column_bytes(m_native.get(), column))};
}

bool Statement::isNull(int column) const
{
    return m_native ? sqlite3_column_type(m_native.get(), column) == SQLITE_NULL
                    : m_query->query.isNull(column);
}

std::optional<qint64> Statement::optionalInt64(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(int64(column));
}

QString Statement::string(int column) const
{
    const std::string_view utf8 = text(column);
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

Statement Preparing::operator()(QByteArrayView sql)
{
    auto statement = Statement::prepare(m_database, sql);
    if (statement)
        return std::move(*statement);
    if (!m_error)
        m_error = statement.error();
    return Statement(m_database);
}

} // namespace callhelm
