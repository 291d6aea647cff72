#pragma once

#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include "base/result.h"

struct sqlite3_stmt;

namespace callhelm {

class Database;

/// One prepared SQL statement with typed parameters and typed columns, read forward only. Prepare it once and
/// run it many times.
///
/// Parameters are written `?` and counted from 1, columns from 0, as SQL does. What is not bound is NULL;
/// bindings stay until bound anew. Text and bytes are not copied: they must live until run() returns or,
/// while stepping, until reset() or the last row. A wrong index is reported by the next step() or run().
class Statement
{
public:
    /// Compiles one statement. Fails on wrong SQL and on more than one statement.
    static Result<Statement> prepare(Database &database, QByteArrayView sql);

    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) noexcept;
    ~Statement();

    template <std::integral T>
    void bind(int index, T value)
    {
        bindInteger(index, qint64(value));
    }
    void bind(int index, double value); ///< not a number is stored as NULL
    void bind(int index, std::nullptr_t);
    void bind(int index, std::string_view text); ///< UTF-8
    void bind(int index, QByteArrayView bytes); ///< a blob
    void bind(int index, const char *text) { bind(index, std::string_view(text)); }
    void bind(int index, const std::string &text) { bind(index, std::string_view(text)); }
    void bind(int index, const QByteArray &bytes) { bind(index, QByteArrayView(bytes)); }
    void bind(int index, const QString &text); ///< copied, unlike the others
    void bind(int, std::string &&) = delete; // would be gone before run()
    void bind(int, QByteArray &&) = delete;
    template <class T>
    void bind(int index, const std::optional<T> &value)
    {
        if (value)
            bind(index, *value);
        else
            bind(index, nullptr);
    }
    /// Binds the parameters from the first on.
    template <class... T>
    void bindAll(T &&...values)
    {
        int index = 0;
        (bind(++index, std::forward<T>(values)), ...);
    }

    /// Goes to the next row; false when there is none left: then the statement is ready to be bound and run
    /// again.
    Result<bool> step();
    /// Runs to the end and leaves the statement ready to be bound and run again. Rows are dropped.
    Result<void> run();
    /// Gives up the rows not read yet.
    void reset();

    [[nodiscard]] qint64 int64(int column) const;
    [[nodiscard]] double real(int column) const;
    /// Valid until the next step() or reset(). Empty for NULL.
    [[nodiscard]] std::string_view text(int column) const;
    /// Valid until the next step() or reset(). Empty for NULL.
    [[nodiscard]] QByteArrayView blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInt64(int column) const;
    [[nodiscard]] QString string(int column) const;

    /// Rows inserted, updated or deleted by the last run().
    [[nodiscard]] qint64 changedRows() const { return m_changed; }

private:
    friend class Preparing;
    struct Query; ///< the QSqlQuery back end
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    explicit Statement(Database &database);
    void bindInteger(int index, qint64 value);
    void readyToBind();
    void noteBind(int code);
    [[nodiscard]] Error failure();
    void finished();
    [[nodiscard]] Result<bool> stepQuery();

    Database *m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_native;
    std::unique_ptr<Query> m_query;
    qint64 m_changed = 0;
    int m_bindError = 0;
    bool m_onRow = false;
};

/// Prepares several statements; ask error() before any of them is used.
class Preparing
{
public:
    explicit Preparing(Database &database) : m_database(database) { }
    [[nodiscard]] Statement operator()(QByteArrayView sql);
    /// Why the first of those that could not be prepared could not.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    Database &m_database;
    std::optional<Error> m_error;
};

} // namespace callhelm
