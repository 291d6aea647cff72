#pragma once

#include "cli/command.h"

namespace callhelm {

/// What was imported of records: the part of `import crm` that lists it, and takes it back.
class ImportBook
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    /// Adds --list and --undo.
    static void declare(QCommandLineParser &parser);
    /// Whether one of them is asked for.
    static bool isMeant(const QCommandLineParser &parser);
    static Result<int> run(const QCommandLineParser &parser, CommandContext &context);

private:
    static Result<int> undo(const QString &which, CommandContext &context);
    static Result<int> list(const QString &format, CommandContext &context);
};

} // namespace callhelm
