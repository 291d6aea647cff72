#include <cstdio>

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTextStream>

#include "base/translation.h"
#include "cli/command.h"

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("callhelm"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CALLHELM_VERSION));

    callhelm::Translation translator;
    if (translator.loadFor(QLocale()))
        QCoreApplication::installTranslator(&translator);

    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return callhelm::Failed;
    QTextStream err(stderr);
    return callhelm::runCommandLine(QCoreApplication::arguments().mid(1), out, err);
}
