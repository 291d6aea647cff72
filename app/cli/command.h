#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QString>
#include <QTextStream>
#include <QTimeZone>

#include "base/calendar.h"
#include "base/result.h"
#include "cli/identity.h"

class QIODevice;

namespace callhelm {

/// How a run of the command line ended, for schedules and scripts.
enum ExitCode { Done = 0, FoundSomething = 1, WrongUse = 2, Failed = 3 };

/// Where a command reads and writes; tests give their own.
struct CommandContext
{
    QString store;
    QTimeZone zone; ///< invalid: as kept in the store, else the system's
    QIODevice &out; ///< data alone
    QTextStream &err; ///< progress and errors; control characters are made visible
    Identity identity = {}; ///< who it acts for
};

/// One verb of the command line.
class Command
{
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;
    /// Adds the verb's options and arguments.
    virtual void declare(QCommandLineParser &parser) const = 0;
    /// So many arguments beside the options; -1: any number.
    [[nodiscard]] virtual qsizetype mostArguments() const { return 0; }
    /// Options that may be given more than once.
    [[nodiscard]] virtual QStringList repeatable() const { return {}; }
    /// Does the work; what Arguments::check() finds was found before. An Error is told on stderr and gives
    /// WrongUse or Failed by its kind.
    virtual Result<int> run(const QCommandLineParser &parser, CommandContext &context) const = 0;

protected:
    [[nodiscard]] static Error usage(const QString &text) { return {Error::Kind::Usage, text, {}, 0}; }
};

/// All verbs there are.
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

/// Runs `callhelm ARGUMENTS`; the arguments are those after the program's name.
[[nodiscard]] int runCommandLine(const QStringList &arguments, QIODevice &out, QTextStream &err);

} // namespace callhelm
