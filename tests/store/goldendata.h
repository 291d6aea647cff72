#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "support/logtext.h"
#include "support/scratchstore.h"

namespace callhelm {

inline QString shared(const QString &path) { return QStringLiteral(CALLHELM_SHARED_DATA "/") + path; }

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

inline QJsonObject jsonOf(const QString &path) { return QJsonDocument::fromJson(contentOf(path)).object(); }

inline const TimeRange always{readTime("946684800"), readTime("4102444800")}; // 2000 to 2100

inline QString clockText(qint64 seconds)
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

template <class Named>
auto idOf(const std::vector<Named> &all, const QString &name) -> decltype(Named::id)
{
    for (const Named &one : all)
        if (one.name == name)
            return one.id;
    return {};
}

template <class Row>
std::vector<Row> rowsOf(Result<Rows<Row>> rows)
{
    return rows ? std::move(rows->rows) : std::vector<Row>();
}

/// A copy that outlives the loop it is used in.
template <class T>
T valueOf(Result<T> result)
{
    return result ? std::move(result).value() : T();
}

inline CallFilter everything()
{
    CallFilter filter;
    filter.range = always;
    return filter;
}

/// Folders of shared data as data rows; skips when there are none.
inline void folderRows(const QString &parent, const QStringList &patterns = {})
{
    QTest::addColumn<QString>("folder");
    const QDir dir(shared(parent));
    for (const QString &name : dir.entryList(patterns, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        QTest::newRow(qPrintable(name)) << dir.filePath(name);
    if (dir.isEmpty())
        QTest::newRow("no shared data") << QString();
}

#define SKIP_WITHOUT(path)                                                                                   \
    do {                                                                                                     \
        if ((path).isEmpty() || !QFile::exists(path))                                                        \
            QSKIP("the shared data is not there");                                                           \
    } while (false)

} // namespace callhelm
