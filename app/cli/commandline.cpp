#include "cli/command.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/visibletext.h"

namespace callhelm {

namespace {

QString defaultStore()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("callhelm/store.sqlite"));
}

void tellUsage(QTextStream &stream, const std::vector<std::unique_ptr<Command>> &commands)
{
    stream << QCoreApplication::translate(
        "CommandLine",
        "Usage: callhelm [--store FILE] [--zone ZONE] [--user NAME [--password-file "
        "FILE]] COMMAND …")
           << "\n\n";
    for (const auto &command : commands)
        stream << "  " << command->name().leftJustified(10) << command->summary() << "\n";
    stream << "\n"
           << QCoreApplication::translate("CommandLine",
                                          "“callhelm COMMAND --help” tells more. Exit codes: 0 done, 1 found "
                                          "something, 2 wrong use, 3 failed.")
           << "\n";
}

int exitCodeOf(const Error &error) { return error.kind == Error::Kind::Usage ? WrongUse : Failed; }

} // namespace

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(makeImportCommand());
    commands.push_back(makeInspectCommand());
    commands.push_back(makeFollowCommand());
    commands.push_back(makeDoctorCommand());
    commands.push_back(makeExportCommand());
    commands.push_back(makePhonesCommand());
    commands.push_back(makeCountryCommand());
    commands.push_back(makeCurrencyCommand());
    commands.push_back(makeAssignCommand());
    commands.push_back(makeSimulateCommand());
    commands.push_back(makeVerifyCommand());
    commands.push_back(makeAuditCommand());
    commands.push_back(makePeopleCommand());
    commands.push_back(makeBackupCommand());
    commands.push_back(makeRestoreCommand());
    commands.push_back(makeMigrateCommand());
    return commands;
}

int runCommandLine(const QStringList &arguments, QIODevice &out, QTextStream &terminal)
{
    VisibleText visible(terminal);
    QTextStream err(&visible);
    const auto commands = allCommands();
    QString store = defaultStore();
    QTimeZone zone;
    Identity identity;
    const QStringList globalOptions{QStringLiteral("--store"), QStringLiteral("--zone"),
                                    QStringLiteral("--user"), QStringLiteral("--password-file")};
    qsizetype at = 0;
    QStringList told;
    const auto fail = [&](const QString &text) {
        err << text << "\n";
        err.flush();
        return int(WrongUse);
    };
    for (; at < arguments.size() && arguments[at].startsWith(QLatin1Char('-')); ++at) {
        QString name = arguments[at].section(QLatin1Char('='), 0, 0);
        if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
            QTextStream text(&out);
            tellUsage(text, commands);
            return Done;
        }
        if (name == QLatin1String("--version")) {
            QTextStream(&out) << "callhelm " << QCoreApplication::applicationVersion() << "\n";
            return Done;
        }
        if (!globalOptions.contains(name))
            return fail(QCoreApplication::translate("CommandLine", "Unknown option “%1”.").arg(name));
        QString value;
        if (arguments[at].contains(QLatin1Char('=')))
            value = arguments[at].section(QLatin1Char('='), 1);
        else if (at + 1 < arguments.size())
            value = arguments[++at];
        if (value.isEmpty())
            return fail(QCoreApplication::translate("CommandLine", "“%1” needs a value.").arg(name));
        if (told.contains(name))
            return fail(
                QCoreApplication::translate("CommandLine", "“%1” is given more than once.").arg(name));
        told << name;
        if (name == QLatin1String("--store"))
            store = value;
        else if (name == QLatin1String("--user"))
            identity.login = value;
        else if (name == QLatin1String("--password-file"))
            identity.passwordFile = value;
        if (name != QLatin1String("--zone"))
            continue;
        zone = Calendar::zoneByName(value.toUtf8());
        if (!zone.isValid())
            return fail(QCoreApplication::translate("CommandLine", "Unknown time zone “%1”.").arg(value));
    }
    if (!identity.passwordFile.isEmpty() && identity.login.isEmpty())
        return fail(QCoreApplication::translate("CommandLine", "Say whose password it is: --user NAME."));
    if (at == arguments.size()) {
        tellUsage(err, commands);
        err.flush();
        return WrongUse;
    }

    for (const auto &command : commands) {
        if (command->name() != arguments[at])
            continue;
        QCommandLineParser parser;
        parser.setApplicationDescription(command->summary());
        command->declare(parser);
        const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                      QCoreApplication::translate("CommandLine", "Shows this."));
        parser.addOption(help);
        QStringList words{QStringLiteral("callhelm ") + command->name()};
        words += arguments.mid(at + 1);
        const bool understood = parser.parse(words);
        if (parser.isSet(help)) {
            QTextStream(&out) << parser.helpText().replace(QCoreApplication::arguments().value(0),
                                                           words.front());
            return Done;
        }
        if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
            return fail(QCoreApplication::translate(
                            "CommandLine",
                            "“callhelm %1” has no option “%2”. “callhelm %1 --help” tells what there is.")
                            .arg(command->name(), Arguments::written(unknown.front())));
        if (!understood)
            return fail(parser.errorText());
        if (auto sound = Arguments(parser).check(*command); !sound)
            return fail(sound.error().text);
        CommandContext context{store, zone, out, err, identity};
        const Result<int> result = command->run(parser, context);
        if (!result)
            err << "callhelm: " << result.error().toString() << "\n";
        err.flush();
        return result ? *result : exitCodeOf(result.error());
    }
    return fail(QCoreApplication::translate("CommandLine", "Unknown command “%1”.").arg(arguments[at]));
}

} // namespace callhelm
