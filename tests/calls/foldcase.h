#pragma once

#include <set>

#include <QTest>

#include "support/foldbook.h"
#include "support/logtext.h"

namespace callhelm {

/// Adds a row of hand-written log and what it must come to. Only the kinds of lines that `expected` names are
/// compared, all of each; `no KIND` says that there may be none.
inline void foldCase(const char *name, const char *log, const char *expected)
{
    QTest::newRow(name) << QByteArray(log) << QByteArray(expected);
}

inline void foldColumns()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QByteArray>("expected");
}

inline QByteArrayList trimmedLines(const QByteArray &text)
{
    QByteArrayList lines;
    for (const QByteArray &line : text.split('\n'))
        if (!line.trimmed().isEmpty())
            lines.append(line.simplified());
    std::sort(lines.begin(), lines.end());
    return lines;
}

/// Folds the row's log in one go, fact by fact, and saved and restored after every fact: always as expected.
inline void checkFoldCase()
{
    QFETCH(QByteArray, log);
    QFETCH(QByteArray, expected);
    QByteArrayList wanted = trimmedLines(expected);
    std::set<QByteArray> kinds;
    for (const QByteArray &line : wanted)
        kinds.insert(line.startsWith("no ") ? line.mid(3) : line.left(line.indexOf(' ')));
    wanted.removeIf([](const QByteArray &line) { return line.startsWith("no "); });
    for (const FoldDrive drive : {FoldDrive{0, 0}, FoldDrive{1, 0}, FoldDrive{0, 1}, FoldDrive{2, 3}}) {
        Registry names;
        const FoldBook book = foldLog(logText(log), names, drive, true);
        QByteArrayList got;
        for (const QByteArray &line : book.lines())
            if (kinds.contains(line.left(line.indexOf(' '))))
                got.append(line);
        if (got != wanted)
            qInfo("take every %d, save every %d", drive.takeEvery, drive.saveEvery);
        QCOMPARE(got.join('\n'), wanted.join('\n'));
    }
}

} // namespace callhelm
