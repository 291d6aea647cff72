#include "cli/crmimport.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include "base/outputfile.h"
#include "cli/arguments.h"
#include "cli/handover.h"
#include "reports/csvwriter.h"
#include "reports/jsonwriter.h"
#include "services/recordimportoperation.h"
#include "services/rejectstable.h"

namespace callhelm {

namespace {

ReportTable reportTable()
{
    ReportTable table;
    table.id = QStringLiteral("import");
    for (const char *name : {"new", "changed", "same", "rejected"})
        table.columns.push_back({QString::fromLatin1(name), {}, {}, ColumnType::Count});
    return table;
}

Error usage(const QString &text) { return {Error::Kind::Usage, text, {}, 0}; }

std::optional<UnknownNames> policyOf(const QString &word)
{
    const qsizetype place
        = QStringList{QStringLiteral("make"), QStringLiteral("reject"), QStringLiteral("empty")}.indexOf(
            word);
    return place < 0 ? std::nullopt : std::optional(UnknownNames(place));
}

Result<void> writeTable(TableWriter &writer, const ReportTable &table, const std::vector<ReportRow> &rows)
{
    auto done = writer.begin(table);
    for (const ReportRow &row : rows)
        if (done)
            done = writer.row(row);
    return done ? writer.finish() : done;
}

/// Rejected rows, written as they come: there may be as many as the file has rows.
class RejectsFile
{
public:
    Result<void> begin(const QString &path)
    {
        auto output = OutputFile::open(path);
        if (!output)
            return output.error();
        m_output.emplace(std::move(*output));
        m_writer.emplace(m_output->device(), Calendar()); // it holds no times
        return m_written = m_writer->begin(m_head);
    }
    /// Where it cannot be written, finish() tells it.
    void add(const RejectedRow &row)
    {
        if (m_writer && m_written)
            m_written = m_writer->row(rejectsTable({row}).rows.front());
    }
    /// Puts it in its place.
    Result<void> finish()
    {
        if (!m_writer || !m_written)
            return m_written;
        m_written = m_writer->finish();
        return m_written ? m_output->commit() : m_written;
    }

private:
    const ReportTable m_head = rejectsTable({});
    std::optional<OutputFile> m_output;
    std::optional<CsvWriter> m_writer;
    Result<void> m_written;
};

} // namespace

void CrmImport::declare(QCommandLineParser &parser)
{
    const auto option = [&](const char *name, const QString &text, const char *value) {
        parser.addOption({QString::fromLatin1(name), text, QString::fromLatin1(value)});
    };
    option("entity",
           tr("crm: what the rows are: customers, deals, orders, tasks, meetings, notes, tickets, "
              "conversations, messages, ratings, or changes (a history: entity, record, field, from, to, by, "
              "at)."),
           "kind");
    option(
        "map",
        tr("crm: what the columns become: “TITLE=field[:format];…”. A format as “inspect” names it, or what "
           "values mean: “Won>won|Lost>lost|*>open”."),
        "columns");
    option("mapping", tr("crm: a saved mapping, instead of --entity and --map."), "name");
    option("key",
           tr("crm: by what known records are found: phone, email, id (default: id where it is taken)."),
           "keys");
    option("sheet", tr("crm: the sheet of a workbook (default: the first)."), "name");
    option("header-row", tr("crm: the row with the titles, 0 for none (default: as found)."), "row");
    option("encoding", tr("crm: the encoding of the file (default: as found)."), "name");
    option("separator", tr("crm: what separates the cells (default: as found)."), "sign");
    option("missing", tr("crm: texts that stand for nothing, such as “?”; separated by commas."), "texts");
    option("unknown",
           tr("crm: what becomes of names that nobody has: people, words or customers = make, reject or "
              "empty; of "
              "changes also records = make (default) or reject; separated by commas."),
           "rules");
}

Result<RecordImportTask> CrmImport::task(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("mapping"))
        && (!parser.isSet(QStringLiteral("entity")) || !parser.isSet(QStringLiteral("map"))))
        return usage(
            tr("Say what the rows are and what their columns become: --entity and --map, or --mapping."));
    RecordImportTask task;
    task.sheet = parser.value(QStringLiteral("sheet"));
    task.encoding = parser.value(QStringLiteral("encoding"));
    task.separator = parser.value(QStringLiteral("separator"));
    if (task.separator == QLatin1String("tab") || task.separator == QLatin1String("\\t"))
        task.separator = QStringLiteral("\t");
    auto header = Arguments(parser).number(QStringLiteral("header-row"), 0, std::numeric_limits<int>::max());
    if (!header)
        return header.error();
    task.headerRow = *header;
    if (!parser.isSet(QStringLiteral("mapping"))) {
        auto mapping = ImportMapping::fromText(parser.value(QStringLiteral("entity")),
                                               parser.value(QStringLiteral("map")));
        if (!mapping)
            return mapping.error();
        task.mapping = std::move(*mapping);
    }
    if (const QString keys = parser.value(QStringLiteral("key")); !keys.isEmpty())
        for (const QString &key : keys.split(QLatin1Char(','))) {
            const QString word = key.trimmed();
            if (!QStringList{QStringLiteral("id"), QStringLiteral("phone"), QStringLiteral("email")}.contains(
                    word))
                return usage(
                    CrmImport::tr("Records are found by phone, email or id, not by “%1”.").arg(word));
            task.mapping.keys.append(word);
        }
    if (const QString missing = parser.value(QStringLiteral("missing")); !missing.isEmpty())
        task.mapping.missing = missing.split(QLatin1Char(','));
    if (const QString rules = parser.value(QStringLiteral("unknown")); !rules.isEmpty())
        for (const QString &rule : rules.split(QLatin1Char(','))) {
            const QStringList sides = rule.split(QLatin1Char('='));
            const auto policy = policyOf(sides.value(1).trimmed());
            const QString what = sides.front().trimmed();
            if (policy && what == QLatin1String("people"))
                task.mapping.people = *policy;
            else if (policy && what == QLatin1String("words"))
                task.mapping.terms = *policy;
            else if (policy && what == QLatin1String("customers"))
                task.mapping.customers = *policy;
            else if (policy && policy != UnknownNames::LeaveEmpty && what == QLatin1String("records"))
                task.mapping.records = *policy;
            else
                return usage(CrmImport::tr("Not a rule for unknown names: “%1”.").arg(rule));
        }
    return task;
}

Result<int> CrmImport::run(const QStringList &files, const QCommandLineParser &parser,
                           CommandContext &context)
{
    auto task = CrmImport::task(parser);
    if (!task)
        return task.error();
    const auto format
        = Arguments(parser).word(QStringLiteral("format"), {QStringLiteral("csv"), QStringLiteral("json")});
    if (!format)
        return format.error();
    const auto reportPath
        = Arguments(parser).output(QStringLiteral("report"), QStringList(context.store) + files);
    if (!reportPath)
        return reportPath.error();
    const bool dryRun = parser.isSet(QStringLiteral("dry-run"));
    const bool missing = !QFileInfo::exists(context.store);
    std::optional<QTemporaryDir> scratch;
    if (dryRun && missing)
        scratch.emplace();
    RejectsFile rejects;
    if (!reportPath->isEmpty())
        if (auto begun = rejects.begin(*reportPath); !begun)
            return begun.error();
    RecordImportReport sum;
    for (const QString &file : files) {
        task->file = file;
        int told = -1;
        OperationTold hearing;
        hearing.progress = [&](const OperationProgress &progress) {
            if (progress.percent / 10 != told / 10 || told < 0) {
                told = progress.percent;
                context.err << tr("%1 %, %2 rows").arg(told).arg(progress.lines) << "\n";
                context.err.flush();
            }
        };
        hearing.rejected = [&](const DoctorNote &note) { rejects.add(RecordImportOperation::rowOf(note)); };
        const auto result
            = runOperation(RecordImportOperation(*task, parser.value(QStringLiteral("mapping")), dryRun),
                           scratch ? scratch->filePath(QStringLiteral("store.sqlite")) : context.store,
                           dryRun && !missing ? QTimeZone() : context.zone, context, hearing);
        if (!result)
            return result.error();
        const RecordImportReport report = RecordImportOperation::report(*result);
        context.err << tr("%1: %2 rows: %3 new, %4 changed, %5 same, %6 rejected")
                           .arg(file)
                           .arg(report.rows)
                           .arg(report.added)
                           .arg(report.changed)
                           .arg(report.same)
                           .arg(report.rejected)
                    << "\n";
        for (const QString &note : report.notes)
            context.err << note << "\n";
        sum.added += report.added;
        sum.changed += report.changed;
        sum.same += report.same;
        sum.rejected += report.rejected;
    }
    if (auto kept = rejects.finish(); !kept)
        return kept.error();
    const std::vector<ReportRow> row{{sum.added, sum.changed, sum.same, sum.rejected}};
    Result<void> written;
    if (*format == QLatin1String("json")) {
        JsonWriter writer(context.out, Calendar());
        written = writeTable(writer, reportTable(), row);
    } else {
        CsvWriter writer(context.out, Calendar());
        written = writeTable(writer, reportTable(), row);
    }
    if (!written)
        return written.error();
    return sum.rejected > 0 ? FoundSomething : Done;
}

} // namespace callhelm
