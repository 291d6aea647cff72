#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QThread>
#include <QTemporaryDir>
#include <QTest>

#include "store/database.h"
#include "store/statement.h"
#include "store/transaction.h"

namespace callhelm {

using DatabasePtr = std::unique_ptr<Database>;

/// Fails the test with the error's own words.
#define VERIFY_OK(expression)                                                                                \
    do {                                                                                                     \
        const auto &outcome = (expression);                                                                  \
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().toString()));                  \
    } while (false)

/// The error's text holds the words.
#define VERIFY_ERROR(expression, errorKind, words)                                                           \
    do {                                                                                                     \
        const auto &outcome = (expression);                                                                  \
        QVERIFY2(!outcome.ok(), "no error came");                                                            \
        QVERIFY2(outcome.error().text.contains(QStringLiteral(words)), qPrintable(outcome.error().text));    \
        QCOMPARE(outcome.error().kind, errorKind);                                                           \
    } while (false)

/// A fresh folder for each test, with a store's path in it.
struct Place
{
    QTemporaryDir folder;
    QString store = folder.filePath(QStringLiteral("store.callhelm"));

    /// Names of all files in the folder.
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(store);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline constexpr QFileDevice::Permissions ownerOnly
    = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

inline void backendRows()
{
    QTest::addColumn<Database::Backend>("backend");
    QTest::newRow("native") << Database::Backend::Best;
    QTest::newRow("QSqlQuery") << Database::Backend::SqlQuery;
}

inline DatabasePtr openStore(const QString &path, Database::Backend backend = Database::Backend::Best,
                             Database::Mode mode = Database::Mode::ReadWrite)
{
    auto opened = Database::open(path, mode, backend);
    if (!opened) {
        qWarning("%s", qPrintable(opened.error().toString()));
        return nullptr;
    }
    return std::move(opened).value();
}

/// A closed store with a table t(id, name) of so many rows.
inline bool makeStore(const QString &path, int rows)
{
    const DatabasePtr database = openStore(path);
    if (!database || !database->execute("CREATE TABLE t(id INTEGER PRIMARY KEY, name TEXT)"))
        return false;
    auto transaction = Transaction::begin(*database);
    auto insert = Statement::prepare(*database, "INSERT INTO t VALUES (?, ?)");
    for (int i = 1; i <= rows; ++i) {
        const std::string name = "name of row " + std::to_string(i);
        insert->bindAll(i, name);
        if (!insert->run())
            return false;
    }
    return transaction->commit().ok();
}

} // namespace callhelm

Q_DECLARE_METATYPE(callhelm::Database::Backend)
