#include "items/doctormodels.h"

namespace callhelm {

qint64 DoctorBooksModel::out(const QueueBooks &books)
{
    return books.answered + books.abandoned + books.timedOut + books.leftByKey + books.leftEmpty
        + books.waiting;
}

qint64 DoctorBooksModel::difference(const QueueBooks &books)
{
    // Callers who never came out are still in `waiting`: they are missing, not waiting.
    return books.entries - (out(books) - books.neverEnded);
}

QVariant DoctorBooksModel::value(int index, int column) const
{
    const QueueBooks &books = item(index);
    switch (Column(column)) {
    case Queue:
        return nameOf(books.queue);
    case Entries:
        return books.entries;
    case Offered:
        return books.offered;
    case Answered:
        return books.answered;
    case Abandoned:
        return books.abandoned;
    case TimedOut:
        return books.timedOut;
    case LeftByKey:
        return books.leftByKey;
    case LeftEmpty:
        return books.leftEmpty;
    case Waiting:
        return books.waiting - books.neverEnded;
    case Out:
        return out(books) - books.neverEnded;
    case Difference:
        return difference(books);
    case Doubtful:
        return books.doubtful;
    case NeverEnded:
        return books.neverEnded;
    case Refused:
        return books.refused;
    case ColumnCount:
        break;
    }
    return {};
}

QString DoctorBooksModel::title(int column) const
{
    switch (Column(column)) {
    case Queue:
        return tr("Queue");
    case Entries:
        return tr("Went in");
    case Offered:
        return tr("Offered");
    case Answered:
        return tr("Answered");
    case Abandoned:
        return tr("Abandoned");
    case TimedOut:
        return tr("Timed out");
    case LeftByKey:
        return tr("Left by key");
    case LeftEmpty:
        return tr("Left empty");
    case Waiting:
        return tr("Still waiting");
    case Out:
        return tr("Came out");
    case Difference:
        return tr("Difference");
    case Doubtful:
        return tr("Doubtful");
    case NeverEnded:
        return tr("Never ended");
    case Refused:
        return tr("Turned away");
    case ColumnCount:
        break;
    }
    return {};
}

ValueKind DoctorBooksModel::kind(int column) const
{
    return column == Queue ? ValueKind::Text : ValueKind::Count;
}

QString DoctorBooksModel::explanation(int column) const
{
    switch (Column(column)) {
    case Entries:
        return tr("Callers of whom the log tells that they entered.");
    case Offered:
        return tr("Visits, also those whose entry the log does not tell.");
    case Waiting:
        return tr("Visits that have not ended yet.");
    case Out:
        return tr("Answered + abandoned + timed out + left by key + left empty + still waiting.");
    case Difference:
        return tr("Went in − came out. 0 when the books balance.");
    case Doubtful:
        return tr("Visits without a told entry, or cut off by a restart.");
    case NeverEnded:
        return tr("Visits older than a day whose end is missing.");
    case Refused:
        return tr("Turned away at the door; beside the books.");
    default:
        return {};
    }
}

QVariant DoctorNotesModel::value(int index, int column) const
{
    const DoctorNote &note = item(index);
    switch (Column(column)) {
    case Kind:
        return note.kind ? int(*note.kind) : -1;
    case File:
        return note.file.isEmpty() ? QVariant() : QVariant(note.file);
    case Line:
        return note.line > 0 ? QVariant(note.line) : QVariant();
    case At:
        return moment(note.at);
    case What:
        return note.what;
    case ColumnCount:
        break;
    }
    return {};
}

QString DoctorNotesModel::title(int column) const
{
    switch (Column(column)) {
    case Kind:
        return tr("Finding");
    case File:
        return tr("File");
    case Line:
        return tr("Line");
    case At:
        return tr("Time");
    case What:
        return tr("What");
    case ColumnCount:
        break;
    }
    return {};
}

ValueKind DoctorNotesModel::kind(int column) const
{
    switch (Column(column)) {
    case Kind:
        return ValueKind::FindingKind;
    case Line:
        return ValueKind::Count;
    case At:
        return ValueKind::Moment;
    default:
        return ValueKind::Text;
    }
}

QVariant SegmentModel::value(int index, int column) const
{
    const SegmentSummary &segment = item(index);
    switch (Column(column)) {
    case File:
        return segment.file.isEmpty() ? QVariant() : QVariant(segment.file);
    case Source:
        return segment.source;
    case From:
        return segment.span ? moment(segment.span->from) : QVariant();
    case To:
        return segment.span ? moment(segment.span->to) : QVariant();
    case Lines:
        return segment.lines;
    case Facts:
        return segment.facts;
    case Doubles:
        return segment.doubles;
    case Rejected:
        return segment.rejected;
    case ColumnCount:
        break;
    }
    return {};
}

QString SegmentModel::title(int column) const
{
    switch (Column(column)) {
    case File:
        return tr("File");
    case Source:
        return tr("Source");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Lines:
        return tr("Lines");
    case Facts:
        return tr("Facts");
    case Doubles:
        return tr("Known before");
    case Rejected:
        return tr("Rejected");
    case ColumnCount:
        break;
    }
    return {};
}

ValueKind SegmentModel::kind(int column) const
{
    switch (Column(column)) {
    case File:
    case Source:
        return ValueKind::Text;
    case From:
    case To:
        return ValueKind::Moment;
    default:
        return ValueKind::Count;
    }
}

QString SegmentModel::explanation(int column) const
{
    switch (Column(column)) {
    case Facts:
        return tr("New facts that were stored.");
    case Doubles:
        return tr("Facts that were stored before: told twice, they count once.");
    case Rejected:
        return tr("Lines that could not be taken. They are in the list of findings.");
    default:
        return {};
    }
}

} // namespace callhelm
