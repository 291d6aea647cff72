#include "cli/commands.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include "base/clock.h"
#include "reports/csvwriter.h"
#include "services/auditline.h"
#include "services/callimport.h"
#include "services/storesession.h"

namespace callhelm {

namespace {

Result<void> writeReport(const QString &path, const ImportReport &report, const Calendar &calendar)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return Error{Error::Kind::File, file.errorString(), path, 0};
    ReportTable table;
    table.id = QStringLiteral("rejected");
    table.columns = {{QStringLiteral("file"), {}, {}, ColumnType::Words},
                     {QStringLiteral("line"), {}, {}, ColumnType::Count},
                     {QStringLiteral("reason"), {}, {}, ColumnType::Words}};
    for (const DoctorNote &note : report.rejections)
        table.rows.push_back({note.file, note.line, note.what});
    return CsvWriter(file, calendar).write(table);
}

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
               "Asterisk's manager interface; the last two plain or packed by gzip."));
        parser.addPositionalArgument(QStringLiteral("file"), tr("Files to take."), QStringLiteral("FILE…"));
        parser.addOption({QStringLiteral("source"),
                          tr("Name of the telephone system that wrote them (default: queue_log)."),
                          QStringLiteral("name"), QStringLiteral("queue_log")});
        parser.addOption({QStringLiteral("dry-run"), tr("Says what would be taken and changes nothing.")});
        parser.addOption({QStringLiteral("report"), tr("Writes the rejected lines to a CSV file."),
                          QStringLiteral("file")});
    }
    Result<int> run(const QCommandLineParser &parser, CommandContext &context) const override
    {
        const QStringList words = parser.positionalArguments();
        if (words.size() < 2)
            return usage(tr("Say what to import and from which files: import queue_log|cdr|ami FILE…"));
        const auto kind = kindByName(words.front());
        if (!kind)
            return usage(tr("Unknown kind of file “%1”. There are: %2.")
                             .arg(words.front(), QStringLiteral("queue_log, cdr, ami")));
        CallImport task; // clang-format takes the name `import` for the keyword
        task.files = words.mid(1);
        task.source = {parser.value(QStringLiteral("source")), *kind};
        task.dryRun = parser.isSet(QStringLiteral("dry-run"));
        if (auto readable = task.check(); !readable)
            return readable.error();

        // A dry run makes no store where there is none, and gives an existing one no other zone.
        const QTemporaryDir scratch;
        const bool missing = !QFileInfo::exists(context.store);
        auto session = StoreSession::open(
            task.dryRun && missing ? scratch.filePath(QStringLiteral("store.sqlite")) : context.store,
            task.dryRun && !missing ? QTimeZone() : context.zone, StoreSession::Mode::Write);
        if (!session)
            return session.error();
        task.zone = (*session)->calendar().zone();
        int told = -1;
        task.goOn = [&](const ImportProgress &progress) {
            const int percent
                = progress.bytesTotal > 0 ? int(100 * progress.bytesRead / progress.bytesTotal) : 100;
            if (percent / 10 != told / 10 || told < 0) {
                told = percent;
                context.err << tr("%1 %, %2 lines").arg(percent).arg(progress.lines) << "\n";
                context.err.flush();
            }
            return true;
        };
        task.note = [&](const ImportReport &) {
            return (*session)->note(auditLine(localActor(), SystemClock().now(), "source.import",
                                              task.source.name, {}, task.files.join(QStringLiteral(", "))));
        };
        auto report = task.run((*session)->journal());
        if (!report)
            return report.error();
        tell(*report, context);
        if (const QString path = parser.value(QStringLiteral("report")); !path.isEmpty())
            if (auto written = writeReport(path, *report, (*session)->calendar()); !written)
                return written.error();
        return report->rejected > 0 ? FoundSomething : Done;
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
                               .arg(file.doubles)
                               .arg(file.rejected)
                        << "\n";
        for (const DoctorNote &note : report.rejections)
            context.err << note.file << ':' << note.line << ": " << note.what << "\n";
    }
};

} // namespace

std::unique_ptr<Command> makeImportCommand() { return std::make_unique<ImportCommand>(); }

} // namespace callhelm
