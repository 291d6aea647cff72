#include "desktop/startoptions.h"

#include <algorithm>
#include <string_view>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSettings>

#include "desktop/language.h"

namespace callhelm {

void declareStartOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QCoreApplication::translate(
        "Main", "Live floor, KPIs and proof of every figure for call-centre supervisors."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("demo"),
                      QCoreApplication::translate(
                          "Main", "Opens the demo: a simulated call centre in a store of its own.")});
    parser.addOption({QStringLiteral("store"),
                      QCoreApplication::translate("Main", "Opens this store; makes it when missing."),
                      QStringLiteral("file")});
    parser.addOption({QStringLiteral("language"),
                      QCoreApplication::translate("Main", "Language: en, vi or ru."),
                      QStringLiteral("code")});
    parser.addOption({QStringLiteral("theme"),
                      QCoreApplication::translate("Main", "Colours: system, light or dark."),
                      QStringLiteral("name")});
}

void answerWithoutDisplay(int &argc, char **argv)
{
    const bool asked = std::any_of(argv + 1, argv + std::max(argc, 1), [](std::string_view word) {
        return word == "--help" || word == "-h" || word == "--help-all" || word == "--version"
            || word == "-v";
    });
    if (!asked)
        return;
    QCoreApplication application(argc, argv);
    QSettings settings(QStringLiteral("callhelm"), QStringLiteral("callhelm"));
    const Language language(settings);
    QCommandLineParser parser;
    declareStartOptions(parser);
    (void)parser.parse(QCoreApplication::arguments()); // options of Qt's own are known to a window only
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("help-all")))
        parser.showHelp();
}

} // namespace callhelm
