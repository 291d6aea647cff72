#include "items/alertmodel.h"

#include "base/text.h"

namespace callhelm {

AlertModel::AlertModel(std::function<QString(const Alert &)> sentence, QObject *parent)
    : TableModelBase(parent), m_sentence(std::move(sentence))
{
}

QVariant AlertModel::cell(const Alert &row, Column column, int role) const
{
    if (role == GradeRole && column == Column::What)
        return int(row.cleared ? Grade::None : row.acknowledged ? Grade::Warn : Grade::Bad);
    if (role != ValueRole)
        return {};
    switch (column) {
    case Column::What:
        return m_sentence(row);
    case Column::Raised:
        return toMs(row.raised);
    case Column::Cleared:
        return row.cleared ? QVariant(toMs(*row.cleared)) : QVariant();
    case Column::Acknowledged:
        return row.acknowledged ? QVariant(row.acknowledgedBy) : QVariant();
    case Column::Repeats:
        return qint64(row.repeats);
    case Column::Count:
        break;
    }
    return {};
}

bool AlertModel::differs(const Alert &before, const Alert &after) const
{
    return before.value != after.value || before.cleared != after.cleared || before.raised != after.raised
        || before.acknowledged != after.acknowledged || before.repeats != after.repeats;
}

QString AlertModel::searchText(const Alert &row) const { return fold(m_sentence(row)); }

ColumnInfo AlertModel::describe(Column column) const
{
    switch (column) {
    case Column::What:
        return {QStringLiteral("alert"), tr("Alert"), tr("What passed its threshold, as it stands now."),
                ValueKind::Text};
    case Column::Raised:
        return {QStringLiteral("raised"), tr("Since"), tr("When the alert was raised."),
                ValueKind::TimeOfDay};
    case Column::Cleared:
        return {QStringLiteral("cleared"), tr("Until"),
                tr("When it was good again; nothing while it is not."), ValueKind::TimeOfDay};
    case Column::Acknowledged:
        return {QStringLiteral("acknowledged_by"), tr("Acknowledged by"),
                tr("Who has seen to it; it does not call again until it has cleared."), ValueKind::Text};
    case Column::Repeats:
        return {QStringLiteral("repeats"), tr("Repeats"), tr("How often it has called again."),
                ValueKind::Number};
    case Column::Count:
        break;
    }
    return {};
}

} // namespace callhelm
