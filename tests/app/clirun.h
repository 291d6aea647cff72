#pragma once

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "cli/command.h"

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
    QTemporaryDir m_folder;
};

inline QString testData(const char *name)
{
    return QStringLiteral(CALLHELM_TEST_DATA "/") + QLatin1String(name);
}

/// The code, with what was said on stderr if it is another.
#define VERIFY_CODE(outcome, wanted)                                                                         \
    QVERIFY2((outcome).code == int(wanted),                                                                  \
             qPrintable(QStringLiteral("exit code %1: %2").arg((outcome).code).arg((outcome).err)))

} // namespace callhelm
