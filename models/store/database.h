#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QByteArrayView>
#include <QString>

#include "base/result.h"
#include "base/time.h"

struct sqlite3;
class QSqlDatabase;

namespace callhelm {

/// What happens to a commit when the power fails right after it. It survives a crash of the program either
/// way.
enum class Durability {
    Normal, ///< may be lost: for facts that a source can send again
    Full ///< on the disk: for what people and rules decide
};

/// One connection to a store, through Qt Sql. Used by the thread that opened it and by no other. Statements
/// and transactions on it must be gone before it goes.
class Database
{
public:
    enum class Mode {
        ReadWrite, ///< made when missing, with rights for its owner only
        ReadOnly
    };
    /// How much check() reads.
    enum class Thoroughness {
        Pages, ///< that every page is what it should be; reads the file once
        Indexes ///< and that indexes tell what their tables hold; several times as long
    };
    enum class Backend {
        Best, ///< straight on SQLite when Qt uses the library that we link, else through QSqlQuery
        SqlQuery ///< always through QSqlQuery
    };

    /// "CHLM" in the file's head: tells our stores from other SQLite files.
    static constexpr qint64 applicationId = 0x43484C4D;

    /// Opens a store. Error::Kind::File when there is nothing to open (missing, a folder, no right), else
    /// Error::Kind::Store: not a store, another program's, damaged, in use, full disk. What is refused is
    /// left untouched. The schema's version isn't looked at: see Migrator.
    ///
    /// A change that was cut short by a crash, a full disk or an error of the disk is finished or taken back
    /// first, also for reading, and only then is the store judged. Where that needs a right to write that is
    /// missing, the error says so.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode,
                                                  Backend backend = Backend::Best);
    /// Makes a store where there is none or an empty file, whole or not at all: `fill` writes into it before
    /// anybody can open it. When another program makes it meanwhile, that one stays and `fill` may not have
    /// been called. Errors as for open(), and those of `fill`.
    using Fill = std::function<Result<void>(Database &)>;
    static Result<void> create(const QString &path, const Fill &fill = {}, Backend backend = Backend::Best);
    /// Schema version in a store's main file, read without locks and without leaving a trace. Fails when the
    /// file is not a store of ours. Commits that are still in the -wal file are not seen.
    static Result<int> look(const QString &path);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// Whether statements run straight on SQLite.
    [[nodiscard]] bool native() const { return m_handle != nullptr; }
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }

    /// Runs one statement without parameters; rows are dropped.
    Result<void> execute(QByteArrayView sql);
    /// More pages in memory and in the write-ahead log, for a transaction that writes all over the store.
    Result<void> setRoomy(bool roomy);
    /// First column of the first row of a statement without parameters; 0 when there is no row.
    Result<qint64> number(QByteArrayView sql);
    /// Number of the last migration that the store went through; 0 for a new one.
    Result<int> schemaVersion();

    /// Reads the whole file and fails when it is damaged. Takes seconds per gigabyte.
    Result<void> check(Thoroughness thoroughness = Thoroughness::Pages);
    /// Moves what is in the -wal file to the main file as far as readers permit, without waiting for them.
    Result<void> checkpoint();
    /// The same, waiting for readers, and empties the -wal file.
    Result<void> checkpointAll();
    /// A reader that is the last to close a store leaves its -wal and -shm files there, since it may not
    /// write. With this, closing carries the changes over and removes both, as a writer does, unless others
    /// have the store open or there is no right to write it. For stores of this program's schema.
    void settleOnClose() { m_settlesOnClose = true; }
    /// Asked every now and then while a statement runs: where it returns true, the statement ends with
    /// Error::Kind::Cancelled, and its transaction can only be rolled back. Without a native handle nobody
    /// asks.
    void setInterruptCheck(std::function<bool()> isUnwanted);
    /// How long to wait for another connection's lock before the "in use" error; 5 s unless told.
    Result<void> setBusyTimeout(Duration wait);

private:
    friend class Statement;
    friend class Transaction;
    friend class Savepoint;

    enum class Access { ReadWrite, ReadOnly, Immutable };

    Database(QString path, Mode mode);
    Result<void> connect(Access access, Backend backend);
    void disconnect();
    Result<void> connectReader(Backend backend);
    /// Lets a connection that may write finish or take back what was cut short, for readers.
    Result<void> heal(Backend backend);
    void settle();
    Result<void> prepareWriter();
    Result<void> prepareReader();
    Result<void> setDurability(Durability durability);
    /// Keeps an error after which nothing more may be written in the running transaction.
    void noteFailure(int code, const Error &error);

    QString m_path; ///< links resolved
    Mode m_mode;
    QString m_name;
    std::unique_ptr<QSqlDatabase> m_connection;
    sqlite3 *m_handle = nullptr; ///< null: statements go through QSqlQuery
    bool m_inTransaction = false;
    bool m_sharesAsReader = false; ///< may leave a -wal and a -shm file
    bool m_settlesOnClose = false;
    int m_savepoints = 0;
    std::function<bool()> m_isUnwanted;
    Durability m_durability = Durability::Normal;
    std::optional<Error> m_lost; ///< the running transaction is lost, and why
};

} // namespace callhelm
