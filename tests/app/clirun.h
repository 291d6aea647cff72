#pragma once

#include <random>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "cli/command.h"
#include "support/scratchfolder.h"

namespace callhelm {

/// One run of the command line, in process, on a store in a folder of its own.
class CliRun
{
public:
    struct Outcome
    {
        int code = -1;
        QByteArray out;
        QString err;
    };

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString store() const { return path(QStringLiteral("store.sqlite")); }

    /// Writes a file into the folder; returns its path.
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("can't write %s", qPrintable(name));
        return file.fileName();
    }
    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(nothing)");
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    /// `callhelm --store … --zone UTC ARGUMENTS`.
    Outcome operator()(const QStringList &arguments, const QString &zone = QStringLiteral("UTC")) const
    {
        QStringList all{QStringLiteral("--store"), store()};
        if (!zone.isEmpty())
            all << QStringLiteral("--zone") << zone;
        return bare(all + arguments);
    }
    static Outcome bare(const QStringList &arguments)
    {
        Outcome outcome;
        QBuffer out(&outcome.out);
        out.open(QIODevice::WriteOnly);
        QTextStream err(&outcome.err);
        outcome.code = runCommandLine(arguments, out, err);
        err.flush();
        return outcome;
    }

private:
    QTemporaryDir m_folder{scratchTemplate()};
};

/// One answered call.
inline const QByteArray goodLog = "1793577600|c1|support|NONE|ENTERQUEUE||0901|1\n"
                                  "1793577605|c1|support|Anna|CONNECT|5|x|1\n"
                                  "1793577665|c1|support|Anna|COMPLETEAGENT|5|60|1\n";

inline QByteArray noise(int size, quint32 seed)
{
    std::mt19937 random(seed);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(random());
    return bytes;
}

/// A CSV table's rows as maps from column to value; for tables whose cells hold no comma.
inline QList<QMap<QString, QString>> csvRows(const QByteArray &csv)
{
    QList<QMap<QString, QString>> rows;
    QStringList names;
    for (const QString &line : QString::fromUtf8(csv).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(QLatin1Char(','));
        if (names.isEmpty()) {
            names = cells;
            continue;
        }
        QMap<QString, QString> row;
        for (qsizetype i = 0; i < names.size(); ++i)
            row[names[i]] = cells.value(i);
        rows.append(row);
    }
    return rows;
}

inline QString testData(const char *name)
{
    return QStringLiteral(CALLHELM_TEST_DATA "/") + QLatin1String(name);
}

/// The code, with what was said on stderr if it is another.
#define VERIFY_CODE(outcome, wanted)                                                                         \
    do {                                                                                                     \
        const auto &verifiedRun = (outcome); /* runs it once */                                              \
        QVERIFY2(verifiedRun.code == int(wanted),                                                            \
                 qPrintable(QStringLiteral("exit code %1: %2").arg(verifiedRun.code).arg(verifiedRun.err))); \
    } while (false)

} // namespace callhelm
