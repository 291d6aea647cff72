#include "store/transaction.h"

#include <utility>

#include <sqlite3.h>

#include <QCoreApplication>

#include "store/sqliteerror.h"

namespace callhelm {

namespace {

Error usage(const QString &text, const QString &path = {}) { return {Error::Kind::Usage, text, path}; }

} // namespace

Result<Transaction> Transaction::begin(Database &database, Durability durability)
{
    if (database.mode() == Database::Mode::ReadOnly) // SQLite itself would say so at the first change only
        return storeError(SQLITE_READONLY, QString(), database.path());
    if (!database.m_inTransaction) { // else start() says what is wrong
        if (auto set = database.setDurability(durability); !set)
            return set.error();
    }
    return start(database, "BEGIN IMMEDIATE");
}

Result<Transaction> Transaction::beginRead(Database &database) { return start(database, "BEGIN DEFERRED"); }

Result<Transaction> Transaction::start(Database &database, QByteArrayView sql)
{
    if (database.m_inTransaction)
        return usage(QCoreApplication::translate("Store", "Another change to the store is still under way."),
                     database.path());
    if (auto begun = database.execute(sql); !begun)
        return begun.error();
    database.m_inTransaction = true;
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction() { rollBack(); }

Result<void> Transaction::commit()
{
    if (!m_database)
        return usage(QCoreApplication::translate("Store", "This change to the store has ended already."));
    auto committed = m_database->execute("COMMIT");
    if (!committed) {
        rollBack();
        return committed;
    }
    m_database->m_inTransaction = false;
    m_database = nullptr;
    return {};
}

void Transaction::rollBack()
{
    if (!m_database)
        return;
    m_database->m_lost.reset();
    // Fails harmlessly when SQLite rolled back by itself.
    if (auto rolledBack = m_database->execute("ROLLBACK"); !rolledBack)
        m_database->m_lost.reset();
    m_database->m_inTransaction = false;
    m_database = nullptr;
}

Result<Savepoint> Savepoint::begin(Database &database)
{
    if (!database.m_inTransaction)
        return usage(QCoreApplication::translate("Store", "This needs a change to the store under way."),
                     database.path());
    Savepoint savepoint(database, ++database.m_savepoints);
    if (auto begun = database.execute("SAVEPOINT " + savepoint.name()); !begun) {
        savepoint.m_database = nullptr;
        return begun.error();
    }
    return savepoint;
}

Savepoint::Savepoint(Savepoint &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_number(other.m_number)
{
}

Savepoint::~Savepoint()
{
    if (!m_database || !m_database->m_inTransaction)
        return;
    // When this fails the transaction is lost as a whole and says so at its commit.
    if (auto back = m_database->execute("ROLLBACK TO " + name()); back)
        (void)m_database->execute("RELEASE " + name());
}

Result<void> Savepoint::release()
{
    if (!m_database)
        return usage(QCoreApplication::translate("Store", "This change to the store has ended already."));
    auto released = m_database->execute("RELEASE " + name());
    m_database = nullptr;
    return released;
}

} // namespace callhelm
