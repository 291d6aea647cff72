#include <optional>

#include <QFileInfo>
#include <QTemporaryDir>

#include "base/outputfile.h"
#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/crmimport.h"
#include "cli/handover.h"
#include "cli/importbook.h"
#include "reports/csvwriter.h"
#include "services/importoperation.h"

namespace callhelm {

namespace {

/// The rejected lines as a CSV file: all of them, written as they are met.
class RejectsFile
{
public:
    static Result<std::unique_ptr<RejectsFile>> open(const QString &path, const Calendar &calendar)
    {
        auto file = OutputFile::open(path);
        if (!file)
            return file.error();
        std::unique_ptr<RejectsFile> report(new RejectsFile(std::move(*file), calendar));
        report->m_done = report->m_writer.begin(report->m_head);
        return report;
    }
    void add(const DoctorNote &note)
    {
        if (m_done)
            m_done = m_writer.row({note.file, note.line, note.what});
    }
    Result<void> finish()
    {
        if (m_done)
            m_done = m_writer.finish();
        return m_done ? m_file.commit() : m_done;
    }

private:
    RejectsFile(OutputFile file, const Calendar &calendar)
        : m_file(std::move(file)), m_writer(m_file.device(), calendar)
    {
        m_head.id = QStringLiteral("rejected");
        m_head.columns = {{QStringLiteral("file"), {}, {}, ColumnType::Words},
                          {QStringLiteral("line"), {}, {}, ColumnType::Count},
                          {QStringLiteral("reason"), {}, {}, ColumnType::Words}};
    }

    OutputFile m_file;
    CsvWriter m_writer;
    ReportTable m_head;
    Result<void> m_done;
};

class ImportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("import"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Takes whole files into the store: all of them, or nothing.");
    }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(
            QStringLiteral("kind"),
            tr("What the files are: queue_log, cdr for call detail records "
               "(Master.csv or an export of the table), or ami for recordings of "
               "Asterisk's manager interface; the last two plain or packed by gzip; or crm for "
               "customers and what happens with them (CSV or XLSX)."));
        parser.addPositionalArgument(QStringLiteral("file"), tr("Files to take."), QStringLiteral("FILE…"));
        parser.addOption({QStringLiteral("source"),
                          tr("Name of the telephone system that wrote them (default: queue_log)."),
                          QStringLiteral("name"), QStringLiteral("queue_log")});
        parser.addOption({QStringLiteral("dry-run"), tr("Says what would be taken and changes nothing.")});
        parser.addOption({QStringLiteral("report"), tr("Writes the rejected lines to a CSV file."),
                          QStringLiteral("file")});
        parser.addOption({QStringLiteral("format"), tr("crm: the report as csv (default) or json."),
                          QStringLiteral("format")});
        CrmImport::declare(parser);
        ImportBook::declare(parser);
    }
    [[nodiscard]] qsizetype mostArguments() const override { return -1; }
    Result<int> run(const QCommandLineParser &parser, CommandContext &context) const override
    {
        const QStringList words = parser.positionalArguments();
        if (words.value(0) == QLatin1String("crm") && ImportBook::isMeant(parser))
            return ImportBook::run(parser, context);
        if (words.size() < 2)
            return usage(tr("Say what to import and from which files: import queue_log|cdr|ami|crm FILE…"));
        if (words.front() == QLatin1String("crm"))
            return CrmImport::run(words.mid(1), parser, context);
        const auto kind = kindByName(words.front());
        if (!kind)
            return usage(tr("Unknown kind of file “%1”. There are: %2.")
                             .arg(words.front(), QStringLiteral("queue_log, cdr, ami, crm")));
        CallImport task; // clang-format takes the name `import` for the keyword
        task.files = words.mid(1);
        task.source = {parser.value(QStringLiteral("source")), *kind};
        task.dryRun = parser.isSet(QStringLiteral("dry-run"));
        const auto reportPath
            = Arguments(parser).output(QStringLiteral("report"), QStringList(context.store) + task.files);
        if (!reportPath)
            return reportPath.error();
        if (auto readable = task.check(); !readable)
            return readable.error();

        // A dry run makes no store where there is none, and gives an existing one no other zone.
        std::optional<QTemporaryDir> scratch;
        const bool missing = !QFileInfo::exists(context.store);
        if (task.dryRun && missing)
            scratch.emplace();
        std::unique_ptr<RejectsFile> rejects;
        if (!reportPath->isEmpty()) {
            auto opened = RejectsFile::open(*reportPath, Calendar()); // it holds no times
            if (!opened)
                return opened.error();
            rejects = std::move(*opened);
        }
        int told = -1;
        OperationTold hearing;
        hearing.progress = [&](const OperationProgress &progress) {
            if (progress.percent / 10 != told / 10 || told < 0) {
                told = progress.percent;
                context.err << tr("%1 %, %2 lines").arg(told).arg(progress.lines) << "\n";
                context.err.flush();
            }
        };
        hearing.rejected = [&rejects](const DoctorNote &note) {
            if (rejects)
                rejects->add(note);
        };
        const auto result
            = runOperation(ImportOperation(task, rejects != nullptr),
                           scratch ? scratch->filePath(QStringLiteral("store.sqlite")) : context.store,
                           task.dryRun && !missing ? QTimeZone() : context.zone, context, hearing);
        if (!result)
            return result.error();
        const ImportReport report = ImportOperation::report(*result);
        tell(report, context);
        if (rejects)
            if (auto written = rejects->finish(); !written)
                return written.error();
        return report.rejected > 0 ? FoundSomething : Done;
    }

private:
    static std::optional<SourceKind> kindByName(const QString &name)
    {
        if (name == QLatin1String("queue_log"))
            return SourceKind::QueueLog;
        if (name == QLatin1String("cdr"))
            return SourceKind::Cdr;
        if (name == QLatin1String("ami"))
            return SourceKind::Ami;
        return std::nullopt;
    }
    static void tell(const ImportReport &report, CommandContext &context)
    {
        for (const SegmentSummary &file : report.files)
            context.err << tr("%1: %2 lines, %3 facts taken, %4 told before, %5 rejected")
                               .arg(file.file)
                               .arg(file.lines)
                               .arg(file.facts)
                               .arg(file.duplicates)
                               .arg(file.rejected)
                        << "\n";
        for (const DoctorNote &note : report.rejections)
            context.err << note.file << ':' << note.line << ": " << note.what << "\n";
        if (const qint64 more = report.rejected - qint64(report.rejections.size()); more > 0)
            context.err << tr("and %n more rejected line(s); “--report FILE” writes all of them", nullptr,
                              int(more))
                        << "\n";
    }
};

} // namespace

std::unique_ptr<Command> makeImportCommand() { return std::make_unique<ImportCommand>(); }

} // namespace callhelm
