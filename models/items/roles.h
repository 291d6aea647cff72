#pragma once

#include <Qt>

namespace callhelm {

/// What views ask the item models for, beside Qt's own roles. Display and Edit give the raw value too: text
/// is made by the delegates.
enum ItemRole {
    ValueRole = Qt::UserRole + 1, ///< the raw value; invalid where there is none ("—")
    SortRole, ///< what the row is sorted by
    KeyRole, ///< qint64 naming the row for good
    GradeRole, ///< int(Grade) of the value
    DoubtRole, ///< bool: the figure rests on books that do not balance
    LimitRole, ///< qint64 seconds from which on a ticking length is worth a look
    DetailRole, ///< QString that belongs beside the value (a pause's reason)
    KindRole, ///< header: int(ValueKind) of the column
    NameRole, ///< header: the column's stable English name
    StepRole, ///< int from 1: place of a stage among those of its pipeline; 0: left it without success
    StepsRole, ///< int: stages of that pipeline
    DoubleRole, ///< bool: another record may be the same one
    DepthRole ///< int: how deep a row stands under another; 0: under none
};

/// How a value is to be read, so that one delegate and one exporter can write any table.
enum class ValueKind {
    Text,
    Name, ///< QString: whose or where; "—" where there is none
    Number, ///< qint64
    Decimal, ///< double, one place
    Seconds, ///< qint64 or double, a length
    Milliseconds, ///< qint64, a length
    Share, ///< double 0…1
    Moment, ///< qint64 epoch ms, shown as date and time
    TimeOfDay, ///< qint64 epoch ms, shown as time
    Day, ///< qint64 Julian day number of the organisation's calendar
    Since, ///< qint64 epoch ms, shown as the time passed since; ticks
    AgentState, ///< int(callhelm::AgentState)
    Outcome, ///< int(callhelm::Outcome)
    LegEnd, ///< int(callhelm::LegEnd)
    Direction, ///< int(callhelm::Direction)
    DirectEnd, ///< int(callhelm::DirectEnd)
    YesNo, ///< bool
    Path, ///< QString: shown by the file's name
    Interval, ///< qint64 epoch ms: start of an interval, shown by its length
    Doubt, ///< int(callhelm::Doubt)
    Definition, ///< int(callhelm::ServiceLevelDefinition)
    Finding, ///< int(callhelm::FindingRow::Kind); -1: a rejected line
    Phones, ///< QString: phone numbers, one a line
    Lines, ///< QString: several short texts, one a line
    LongText, ///< QString of several lines, shown in one
    Money, ///< qint64 hundredths; the currency is the detail
    Quantity, ///< qint64 millionths
    When, ///< qint64 epoch ms, shown to the minute; the beginning of a day as the day
    Lately, ///< qint64 epoch ms: today's by the time, others by the day
    Stage ///< QString: a stage's name, with its place in the pipeline by StepRole
};
constexpr bool isNumeric(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Number:
    case ValueKind::Decimal:
    case ValueKind::Seconds:
    case ValueKind::Milliseconds:
    case ValueKind::Share:
    case ValueKind::Since:
    case ValueKind::Money:
    case ValueKind::Quantity:
    case ValueKind::Lately:
        return true;
    default:
        return false;
    }
}

/// A value weighed against what was promised.
enum class Grade { None, Good, Warn, Bad };

} // namespace callhelm
