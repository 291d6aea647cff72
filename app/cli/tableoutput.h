#pragma once

#include <memory>
#include <optional>

#include "base/outputfile.h"
#include "cli/command.h"
#include "reports/tablewriter.h"

namespace callhelm {

/// Where a command writes its table, and as what: --format csv|json|xlsx, -o FILE.
class TableOutput
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    /// What was asked for, checked before any store is opened.
    struct Choice
    {
        QString format;
        QString path; ///< empty or "-": stdout
        [[nodiscard]] QString told() const { return path.isEmpty() ? QStringLiteral("-") : path; }
    };

    /// Adds the options; `format` is the text of --format where it is a special one.
    static void declare(QCommandLineParser &parser, const QString &format = {});
    /// Fails with Error::Kind::Usage, also where a workbook is to be shown on a terminal.
    static Result<Choice> chosen(const QCommandLineParser &parser, const CommandContext &context);
    /// Fails with Error::Kind::File. `byteOrderMark`: of CSV.
    static Result<TableOutput> open(const Choice &choice, const Calendar &calendar, CommandContext &context,
                                    bool byteOrderMark = false);

    [[nodiscard]] TableWriter &writer() { return *m_writer; }
    /// To be called when the table is written: puts the file in its place.
    Result<void> commit() { return m_file ? m_file->commit() : Result<void>(); }
    /// All of it.
    Result<void> write(const ReportTable &table);

private:
    TableOutput() = default;

    std::unique_ptr<OutputFile> m_file; ///< null: stdout
    std::unique_ptr<TableWriter> m_writer;
};

} // namespace callhelm
