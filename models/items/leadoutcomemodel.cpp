#include "items/leadoutcomemodel.h"

namespace callhelm {

ColumnInfo LeadOutcomeModel::describe(Column column) const
{
    switch (column) {
    case Column::At:
        return {QStringLiteral("at"), tr("Handed out"), tr("When the lead was handed out; it counts then."),
                ValueKind::Moment};
    case Column::Lead:
        return {QStringLiteral("lead"), tr("Lead"), tr("The customer, as they are called now."),
                ValueKind::Name};
    case Column::Agent:
        return {QStringLiteral("agent"), tr("Agent"), tr("Who got the lead."), ValueKind::Name};
    case Column::Rule:
        return {QStringLiteral("rule"), tr("Rule"), tr("By which it was handed out, as it was called then."),
                ValueKind::Name};
    case Column::Arrival:
        return {QStringLiteral("arrival"), tr("Came"), tr("When it came to pool and stage without an owner."),
                ValueKind::Moment};
    case Column::Care:
        return {
            QStringLiteral("care"), tr("First care"),
            tr("What the agent first did for the customer while they held the lead; none: never contacted."),
            ValueKind::Moment};
    case Column::FromArrival:
        return {QStringLiteral("from_arrival_s"), tr("From arrival"),
                tr("Working time from arrival to first care; recalls have none."), ValueKind::Milliseconds};
    case Column::FromHandOut:
        return {QStringLiteral("from_hand_out_s"), tr("From hand-out"),
                tr("Working time from hand-out to first care."), ValueKind::Milliseconds};
    case Column::InTime:
        return {QStringLiteral("in_time"), tr("In time"),
                tr("Whether first care came within the target of the rule; none: there is no target, or it "
                   "is not "
                   "over yet."),
                ValueKind::YesNo};
    case Column::Won:
        return {QStringLiteral("won"), tr("Won"), tr("Whether a deal was won while the agent held the lead."),
                ValueKind::YesNo};
    case Column::Count:
        break;
    }
    return {};
}

QVariant LeadOutcomeModel::value(const LeadOutcome &row, Column column) const
{
    using Promise = LeadOutcome::Promise;
    const auto length
        = [](const std::optional<Duration> &time) { return time ? QVariant(toMs(*time)) : QVariant(); };
    switch (column) {
    case Column::At:
        return moment(row.at);
    case Column::Lead:
        return text(row.name);
    case Column::Agent:
        return nameOf(row.agent);
    case Column::Rule:
        return text(row.ruleName);
    case Column::Arrival:
        return moment(row.arrival);
    case Column::Care:
        return moment(row.care);
    case Column::FromArrival:
        return length(row.fromArrival);
    case Column::FromHandOut:
        return length(row.fromHandOut);
    case Column::InTime:
        return row.promise == Promise::Kept || row.promise == Promise::Missed
            ? QVariant(row.promise == Promise::Kept)
            : QVariant();
    case Column::Won:
        return row.isWon;
    case Column::Count:
        break;
    }
    return {};
}

QString LeadOutcomeModel::searchText(const LeadOutcome &row) const
{
    return fold(row.name + u' ' + names().of(row.agent) + u' ' + row.ruleName);
}

} // namespace callhelm
