#include "reports/doctortables.h"

#include <array>

#include <QCoreApplication>

#include "base/text.h"

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DoctorTables)
};

ReportColumn column(const char *id, QString title, ColumnType type)
{
    return {QString::fromLatin1(id), std::move(title), {}, type};
}

using enum ColumnType;

} // namespace

QString findingName(FindingRow::Kind kind)
{
    static constexpr std::array<const char *, findingKindCount> names{
        "orphan",        "overlap",     "clock_jump",     "doubled",
        "unknown_event", "never_ended", "cut_by_restart", "two_names"};
    return QLatin1String(names[size_t(kind)]);
}

ReportTable booksTable(const DoctorReport &report, const TableNames &names)
{
    ReportTable table;
    table.id = QStringLiteral("books");
    table.title = Tr::tr("Books");
    table.columns = {column("queue", Tr::tr("Queue"), Words),
                     column("entries", Tr::tr("Entered"), Count),
                     column("offered", Tr::tr("Offered"), Count),
                     column("answered", Tr::tr("Answered"), Count),
                     column("abandoned", Tr::tr("Abandoned"), Count),
                     column("timed_out", Tr::tr("Timed out"), Count),
                     column("left_by_key", Tr::tr("Left by key"), Count),
                     column("left_empty", Tr::tr("Left empty queue"), Count),
                     column("waiting", Tr::tr("Waiting"), Count),
                     column("refused", Tr::tr("Refused"), Count),
                     column("doubtful", Tr::tr("Doubtful"), Count),
                     column("never_ended", Tr::tr("Never ended"), Count),
                     column("balanced", Tr::tr("Balanced"), Count)};
    for (const QueueBooks &b : report.books)
        table.rows.push_back({names.queue(b.queue), b.entries, b.offered, b.answered, b.abandoned, b.timedOut,
                              b.leftByKey, b.leftEmpty, b.waiting, b.refused, b.doubtful, b.neverEnded,
                              b.balanced() ? 1 : 0});
    return table;
}

ReportTable notesTable(const DoctorReport &report)
{
    ReportTable table;
    table.id = QStringLiteral("findings");
    table.title = Tr::tr("Findings");
    table.columns = {column("file", Tr::tr("File"), Words), column("line", Tr::tr("Line"), Count),
                     column("kind", Tr::tr("Kind"), Words), column("at", Tr::tr("Time"), Moment),
                     column("what", Tr::tr("What"), Words)};
    for (const DoctorNote &note : report.notes)
        table.rows.push_back({withVisibleControls(note.file, {}), note.line,
                              note.kind ? findingName(*note.kind) : QStringLiteral("rejected"),
                              cellOf(note.at), withVisibleControls(note.what, {})});
    return table;
}

} // namespace callhelm
