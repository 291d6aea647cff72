#pragma once

#include "cli/command.h"
#include "services/recordimportservice.h"

namespace callhelm {

/// The part of `import` that takes records: `import crm FILE… --entity customers --map …`.
class CrmImport
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    /// Adds the options that say how files are read.
    static void declare(QCommandLineParser &parser);
    /// What is said of how files are read; without a file.
    static Result<RecordImportTask> task(const QCommandLineParser &parser);
    /// Takes the files, one after the other; each wholly or not at all. The report goes to stdout.
    static Result<int> run(const QStringList &files, const QCommandLineParser &parser,
                           CommandContext &context);
};

} // namespace callhelm
