#pragma once

#include <array>

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace callhelm::sql {

/// `INSERT INTO table(keys,rest) VALUES(?,…) ON CONFLICT(keys) DO UPDATE SET rest=excluded.rest`
inline QByteArray upsert(const QByteArray &table, const QByteArray &keys, const QByteArray &rest)
{
    const QByteArrayList columns = rest.split(',');
    QByteArrayList sets;
    for (const QByteArray &column : columns)
        sets.append(column + "=excluded." + column);
    const qsizetype count = keys.split(',').size() + columns.size();
    return "INSERT INTO " + table + '(' + keys + ',' + rest + ") VALUES("
        + QByteArrayList(count, "?").join(',') + ") ON CONFLICT(" + keys + ") DO UPDATE SET "
        + sets.join(',');
}

/// `INSERT INTO table(columns) VALUES(?,…)`
inline QByteArray insert(const QByteArray &table, const QByteArray &columns)
{
    return "INSERT INTO " + table + '(' + columns + ") VALUES("
        + QByteArrayList(columns.split(',').size(), "?").join(',') + ')';
}

/// A pattern for `LIKE ? ESCAPE '\'` that finds a text as it is written, anywhere.
inline QString likeAnywhere(const QString &text)
{
    QString pattern(u'%');
    for (const QChar c : text) {
        if (c == u'%' || c == u'_' || c == u'\\')
            pattern += u'\\';
        pattern += c;
    }
    return pattern + u'%';
}

} // namespace callhelm::sql
