#include "items/doctormodels.h"

namespace callhelm {

qint64 DoctorBooksModel::out(const QueueBooks &books)
{
    // Callers who never came out are still in `waiting`: they are missing, not waiting.
    return books.answered + books.abandoned + books.timedOut + books.leftByKey + books.leftEmpty
        + books.waiting - books.neverEnded;
}

qint64 DoctorBooksModel::difference(const QueueBooks &books) { return books.entries - out(books); }

QVariant DoctorBooksModel::value(const QueueBooks &books, Column column) const
{
    switch (column) {
    case Column::Queue:
        return nameOf(books.queue);
    case Column::Entries:
        return books.entries;
    case Column::Offered:
        return books.offered;
    case Column::Answered:
        return books.answered;
    case Column::Abandoned:
        return books.abandoned;
    case Column::TimedOut:
        return books.timedOut;
    case Column::LeftByKey:
        return books.leftByKey;
    case Column::LeftEmpty:
        return books.leftEmpty;
    case Column::Waiting:
        return books.waiting - books.neverEnded;
    case Column::Out:
        return out(books);
    case Column::Difference:
        return difference(books);
    case Column::Doubtful:
        return books.doubtful;
    case Column::NeverEnded:
        return books.neverEnded;
    case Column::Refused:
        return books.refused;
    case Column::Count:
        break;
    }
    return {};
}

ColumnInfo DoctorBooksModel::describe(Column column) const
{
    switch (column) {
    case Column::Queue:
        return {QStringLiteral("queue"), tr("Queue"), {}, ValueKind::Text};
    case Column::Entries:
        return {QStringLiteral("entries"), tr("Went in"),
                tr("Callers of whom the log tells that they entered."), ValueKind::Number};
    case Column::Offered:
        return {QStringLiteral("offered"), tr("Offered"),
                tr("Visits, also those whose entry the log does not tell."), ValueKind::Number};
    case Column::Answered:
        return {QStringLiteral("answered"), tr("Answered"), {}, ValueKind::Number};
    case Column::Abandoned:
        return {QStringLiteral("abandoned"), tr("Abandoned"), {}, ValueKind::Number};
    case Column::TimedOut:
        return {QStringLiteral("timed_out"), tr("Timed out"), {}, ValueKind::Number};
    case Column::LeftByKey:
        return {QStringLiteral("left_by_key"), tr("Left by key"), {}, ValueKind::Number};
    case Column::LeftEmpty:
        return {QStringLiteral("left_empty"), tr("Left empty"), {}, ValueKind::Number};
    case Column::Waiting:
        return {QStringLiteral("waiting"), tr("Still waiting"), tr("Visits that have not ended yet."),
                ValueKind::Number};
    case Column::Out:
        return {QStringLiteral("out"), tr("Came out"),
                tr("Answered + abandoned + timed out + left by key + left empty + still waiting."),
                ValueKind::Number};
    case Column::Difference:
        return {QStringLiteral("difference"), tr("Difference"),
                tr("Went in − came out. 0 when the books balance."), ValueKind::Number};
    case Column::Doubtful:
        return {QStringLiteral("doubtful"), tr("Doubtful"),
                tr("Visits without a told entry, or cut off by a restart."), ValueKind::Number};
    case Column::NeverEnded:
        return {QStringLiteral("never_ended"), tr("Never ended"),
                tr("Visits older than a day whose end is missing."), ValueKind::Number};
    case Column::Refused:
        return {QStringLiteral("refused"), tr("Turned away"),
                tr("Turned away at the door; beside the books."), ValueKind::Number};
    case Column::Count:
        break;
    }
    return {};
}

QString DoctorBooksModel::searchText(const QueueBooks &row) const { return fold(names().of(row.queue)); }

void DoctorNotesModel::setKinds(std::vector<int> kinds)
{
    m_kinds = std::move(kinds);
    refilter();
}

void DoctorNotesModel::setFiles(QStringList files)
{
    m_files = std::move(files);
    refilter();
}

bool DoctorNotesModel::acceptsRow(const DoctorNote &note) const
{
    const int kind = note.kind ? int(*note.kind) : -1;
    return (m_kinds.empty() || std::find(m_kinds.begin(), m_kinds.end(), kind) != m_kinds.end())
        && (m_files.isEmpty() || m_files.contains(note.file));
}

QVariant DoctorNotesModel::value(const DoctorNote &note, Column column) const
{
    switch (column) {
    case Column::Kind:
        return note.kind ? int(*note.kind) : -1;
    case Column::File:
        return note.file.isEmpty() ? QVariant() : QVariant(note.file);
    case Column::Line:
        return note.line > 0 ? QVariant(note.line) : QVariant();
    case Column::At:
        return moment(note.at);
    case Column::What:
        return note.what;
    case Column::Count:
        break;
    }
    return {};
}

QVariant DoctorNotesModel::cell(const DoctorNote &note, Column column, int role) const
{
    if (role == Qt::ToolTipRole && (column == Column::File || column == Column::What))
        return column == Column::File ? note.file : note.what;
    return RowModel::cell(note, column, role);
}

ColumnInfo DoctorNotesModel::describe(Column column) const
{
    switch (column) {
    case Column::Kind:
        return {QStringLiteral("kind"), tr("Finding"), {}, ValueKind::Finding};
    case Column::File:
        return {QStringLiteral("file"), tr("File"), {}, ValueKind::Path};
    case Column::Line:
        return {QStringLiteral("line"), tr("Line"), {}, ValueKind::Number};
    case Column::At:
        return {QStringLiteral("at"), tr("Time"), {}, ValueKind::Moment};
    case Column::What:
        return {QStringLiteral("what"), tr("What"), {}, ValueKind::Text};
    case Column::Count:
        break;
    }
    return {};
}

QString DoctorNotesModel::searchText(const DoctorNote &row) const
{
    return fold(row.file + QLatin1Char(' ') + row.what);
}

QVariant SegmentModel::value(const SegmentSummary &segment, Column column) const
{
    switch (column) {
    case Column::File:
        return segment.file.isEmpty() ? QVariant() : QVariant(segment.file);
    case Column::Source:
        return segment.source;
    case Column::From:
        return segment.span ? moment(segment.span->from) : QVariant();
    case Column::To:
        return segment.span ? moment(segment.span->to) : QVariant();
    case Column::Lines:
        return segment.lines;
    case Column::Facts:
        return segment.facts;
    case Column::Doubles:
        return segment.duplicates;
    case Column::Rejected:
        return segment.rejected;
    case Column::Count:
        break;
    }
    return {};
}

QVariant SegmentModel::cell(const SegmentSummary &segment, Column column, int role) const
{
    if (role == Qt::ToolTipRole && column == Column::File)
        return segment.file;
    return RowModel::cell(segment, column, role);
}

ColumnInfo SegmentModel::describe(Column column) const
{
    switch (column) {
    case Column::File:
        return {QStringLiteral("file"), tr("File"), {}, ValueKind::Path};
    case Column::Source:
        return {QStringLiteral("source"), tr("Source"), {}, ValueKind::Text};
    case Column::From:
        return {QStringLiteral("from"), tr("From"), {}, ValueKind::Moment};
    case Column::To:
        return {QStringLiteral("to"), tr("To"), {}, ValueKind::Moment};
    case Column::Lines:
        return {QStringLiteral("lines"), tr("Lines"), {}, ValueKind::Number};
    case Column::Facts:
        return {QStringLiteral("facts"), tr("Facts"), tr("New facts that were stored."), ValueKind::Number};
    case Column::Doubles:
        return {QStringLiteral("doubles"), tr("Known before"),
                tr("Facts that were stored before: told twice, they count once."), ValueKind::Number};
    case Column::Rejected:
        return {QStringLiteral("rejected"), tr("Rejected"),
                tr("Lines that could not be taken. They are in the list of findings."), ValueKind::Number};
    case Column::Count:
        break;
    }
    return {};
}

QString SegmentModel::searchText(const SegmentSummary &row) const
{
    return fold(row.file + QLatin1Char(' ') + row.source);
}

} // namespace callhelm
