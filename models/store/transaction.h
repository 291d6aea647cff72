#pragma once

#include "base/result.h"
#include "store/database.h"

namespace callhelm {

/// All or nothing: what is written between begin() and commit() is stored together, and is gone when the
/// object goes without a commit. There is one at a time on a connection.
///
/// After an error that may have rolled it back (full disk, I/O) every further statement on the connection
/// fails with that error until the transaction object goes, so that nothing of it can slip in by itself.
class Transaction
{
public:
    /// Takes the write lock at once. Fails when a transaction runs already, or when another connection keeps
    /// the lock longer than the busy timeout.
    static Result<Transaction> begin(Database &database, Durability durability = Durability::Normal);
    /// For several reads that must see the same state.
    static Result<Transaction> beginRead(Database &database);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Ends it either way: when the commit fails, everything is rolled back.
    Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) { }
    static Result<Transaction> start(Database &database, QByteArrayView sql);
    void rollBack();

    Database *m_database; ///< null: ended
};

/// A part of a transaction that can be taken back alone.
class Savepoint
{
public:
    /// Fails outside a transaction.
    static Result<Savepoint> begin(Database &database);

    Savepoint(Savepoint &&other) noexcept;
    Savepoint &operator=(Savepoint &&) = delete;
    ~Savepoint(); ///< takes the part back unless release() was called

    /// Leaves the part to the transaction.
    Result<void> release();

private:
    Savepoint(Database &database, int number) : m_database(&database), m_number(number) { }
    [[nodiscard]] QByteArray name() const { return "part_" + QByteArray::number(m_number); }

    Database *m_database; ///< null: ended
    int m_number;
};

} // namespace callhelm
