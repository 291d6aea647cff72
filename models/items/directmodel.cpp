#include "items/directmodel.h"

namespace callhelm {

QVariant DirectModel::value(const DirectRow &call, Column column) const
{
    switch (column) {
    case Column::Dialled:
        return moment(call.dialled);
    case Column::Way:
        return int(call.direction);
    case Column::Agent:
        return nameOf(call.agent);
    case Column::Number:
        return text(call.number);
    case Column::Result:
        return int(call.end);
    case Column::Ring:
        return call.ring;
    case Column::Talk:
        return call.end == DirectEnd::Answered ? QVariant(call.talk) : QVariant();
    case Column::Phone:
        return text(call.phone);
    case Column::OtherPhone:
        return text(call.otherPhone);
    case Column::Call:
        return text(call.call);
    case Column::Count:
        break;
    }
    return {};
}

ColumnInfo DirectModel::describe(Column column) const
{
    switch (column) {
    case Column::Dialled:
        return {QStringLiteral("dialled"), tr("Time"),
                tr("When it was dialled. The call counts in this interval."), ValueKind::Moment};
    case Column::Way:
        return {QStringLiteral("direction"), tr("Direction"),
                tr("Out: the agent dialled. In: the agent was called without a queue between."),
                ValueKind::Direction};
    case Column::Agent:
        return {QStringLiteral("agent"), tr("Agent"), tr("Nobody where it is not known whose phone it was."),
                ValueKind::Name};
    case Column::Number:
        return {QStringLiteral("number"), tr("Number"), tr("The other side's number."), ValueKind::Text};
    case Column::Result:
        return {QStringLiteral("result"), tr("Result"), {}, ValueKind::DirectEnd};
    case Column::Ring:
        return {QStringLiteral("ring"), tr("Rang"), tr("How long it rang until answered or given up."),
                ValueKind::Seconds};
    case Column::Talk:
        return {QStringLiteral("talk"), tr("Talk"),
                tr("How long they talked; nothing where nobody answered."), ValueKind::Seconds};
    case Column::Phone:
        return {QStringLiteral("phone"), tr("Phone"),
                tr("The agent's phone, or the caller's where nobody is known to have it."), ValueKind::Text};
    case Column::OtherPhone:
        return {QStringLiteral("other_phone"), tr("Other phone"), tr("The other side's phone or trunk."),
                ValueKind::Text};
    case Column::Call:
        return {QStringLiteral("call"), tr("Call id"), {}, ValueKind::Text};
    case Column::Count:
        break;
    }
    return {};
}

QString DirectModel::searchText(const DirectRow &row) const
{
    return fold(row.number.toString() + QLatin1Char(' ') + names().of(row.agent) + QLatin1Char(' ')
                + row.phone.toString() + QLatin1Char(' ') + row.otherPhone.toString() + QLatin1Char(' ')
                + row.call.toString());
}

} // namespace callhelm
