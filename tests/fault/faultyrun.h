#pragma once

#include <QProcess>

#include "app/clirun.h"
#include "support/effort.h"

namespace callhelm {

/// What goes wrong with the disk during a run of the program; see faultlibrary.cpp.
struct DiskFault
{
    QString calls
        = QStringLiteral("wstum"); ///< that count: w write, s sync, t truncate, r read, u unlink, m rename
    QString how = {}; ///< kill, torn, error, full; empty: nothing, the calls are only counted
    int at = -1; ///< number of the call that fails, from 0
    bool forGood = false; ///< all calls from there on fail
    qint64 room = -1; ///< bytes of free disk; -1: enough
};

/// A program or library that lies beside the test programs.
[[nodiscard]] inline QString besideTests(const char *name)
{
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + QLatin1String(name);
}

/// Whether other libraries can be loaded before all others: AddressSanitizer wants to be the first itself.
[[nodiscard]] constexpr bool canPreload() { return !isSanitized; }

/// How a run that met a fault ended.
struct FaultyOutcome
{
    int code = -1; ///< -1: killed
    int calls = 0; ///< that counted; 0 when killed
    QString err;
};

/// Runs `callhelm --store STORE --zone UTC ARGUMENTS` as a program of its own whose disk fails as told.
/// Faults concern the files in the store's folder alone.
inline FaultyOutcome runFaulty(const QString &store, const QStringList &arguments, const DiskFault &fault)
{
    const QTemporaryDir elsewhere(scratchTemplate());
    const QString count = elsewhere.filePath(QStringLiteral("count"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const auto set = [&](const char *name, const QString &value) {
        environment.insert(QStringLiteral("CALLHELM_FAULT_") + QLatin1String(name), value);
    };
    environment.insert(QStringLiteral("LD_PRELOAD"), besideTests("libcallhelm_faults.so"));
    // There may be no store yet, and what is not there has no canonical path.
    set("FOLDER", QFileInfo(QFileInfo(store).absolutePath()).canonicalFilePath());
    set("CALLS", fault.calls);
    set("COUNT", count);
    if (!fault.how.isEmpty()) {
        set("HOW", fault.how);
        set("AT", QString::number(fault.at));
        set("FOR", fault.forGood ? QStringLiteral("-1") : QStringLiteral("1"));
    }
    if (fault.room >= 0)
        set("ROOM", QString::number(fault.room));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(
        besideTests("callhelm"),
        QStringList{QStringLiteral("--store"), store, QStringLiteral("--zone"), QStringLiteral("UTC")}
            + arguments);
    FaultyOutcome outcome;
    if (!program.waitForFinished(120'000))
        qFatal("the program did not end: %s", qPrintable(program.errorString()));
    if (program.exitStatus() == QProcess::NormalExit)
        outcome.code = program.exitCode();
    outcome.err = QString::fromUtf8(program.readAllStandardError());
    outcome.calls = CliRun::read(count).trimmed().toInt();
    return outcome;
}

/// Which of `calls` to let fail: some 20 spread over all, or every one when CALLHELM_FAULTS is set to "all".
/// Another number than "all" takes about so many.
inline QList<int> faultPoints(int calls, int usual = 20)
{
    const QByteArray wanted = qgetenv("CALLHELM_FAULTS");
    const int number = wanted == "all" ? calls : wanted.isEmpty() ? usual : wanted.toInt();
    QList<int> points;
    for (int i = 0; i < number && i < calls; ++i)
        points << (number >= calls ? i : int(qint64(i) * (calls - 1) / qMax(1, number - 1)));
    return points;
}

[[nodiscard]] inline bool isLongRun() { return !qgetenv("CALLHELM_FAULTS").isEmpty(); }

} // namespace callhelm
