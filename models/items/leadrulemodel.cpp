#include "items/leadrulemodel.h"

#include <QMimeData>

#include "items/leadroles.h"

namespace callhelm {

namespace {
const QString draggedRow = QStringLiteral("application/x-callhelm-lead-rule");
}

LeadRuleModel::LeadRuleModel(LeadNames names, QObject *parent)
    : TableModelBase(parent), m_names(std::move(names))
{
}

void LeadRuleModel::setRules(std::vector<LeadBoard::Rule> rules)
{
    const auto isSame
        = [](const LeadBoard::Rule &a, const LeadBoard::Rule &b) { return a.rule.id == b.rule.id; };
    if (std::ranges::equal(rules, this->rows(), isSame))
        updateRows(std::move(rules));
    else
        setRows(std::move(rules));
}

int LeadRuleModel::rowOf(LeadRuleId rule) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (rowAt(row).rule.id == rule)
            return row;
    return -1;
}

QVariant LeadRuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto column = Column(section);
    // What they say is plain to see; to who hears them, and in the list of columns, they are named.
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole
        && (column == Column::Number || column == Column::State))
        return QString();
    if (orientation == Qt::Horizontal && role == Qt::AccessibleTextRole && section < columnCount())
        return describe(column).title;
    return TableModelBase::headerData(section, orientation, role);
}

Qt::ItemFlags LeadRuleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = TableModelBase::flags(index);
    if (!m_mover)
        return flags;
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags | Qt::ItemIsDropEnabled;
}

QStringList LeadRuleModel::mimeTypes() const { return {draggedRow}; }

QMimeData *LeadRuleModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData; // the drag's
    data->setData(draggedRow, QByteArray::number(indexes.front().row()));
    return data;
}

bool LeadRuleModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                 const QModelIndex &parent)
{
    if (!m_mover || action != Qt::MoveAction || !data->hasFormat(draggedRow))
        return false;
    const int from = data->data(draggedRow).toInt();
    int to = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    if (to > from)
        --to; // its own place is free then
    if (to != from && from < rowCount())
        m_mover(from, to);
    return false; // the rows come anew in their order: the view is to take none away
}

QVariant LeadRuleModel::value(const LeadBoard::Rule &row, Column column) const
{
    const LeadRule &rule = row.rule;
    switch (column) {
    case Column::Number:
        return rowOf(rule.id) + 1;
    case Column::Rule:
        return rule.name;
    case Column::Kind:
        return LeadWords::kind(rule.kind);
    case Column::Place:
        return LeadWords::place(rule.pool, rule.stage, m_names);
    case Column::After:
        return wholeSeconds(rule.delay);
    case Column::Agents:
        return qint64(rule.agents.size());
    case Column::Today:
        return row.today;
    case Column::Waiting:
        return rule.kind == LeadRuleKind::Recall ? QVariant() : QVariant(row.waiting);
    case Column::State:
        return rule.isOn ? tr("on") : tr("off");
    case Column::Count:
        break;
    }
    return {};
}

QVariant LeadRuleModel::cell(const LeadBoard::Rule &row, Column column, int role) const
{
    switch (role) {
    case ValueRole:
        return value(row, column);
    case IconRole:
        return column == Column::Kind ? QVariant(LeadWords::icon(row.rule.kind)) : QVariant();
    case LeadFormRole:
        return column == Column::After ? QVariant(int(LeadForm::Delay)) : QVariant();
    case DimRole:
        return column == Column::Number
            || (!row.rule.isOn && (column == Column::Rule || column == Column::State));
    case GradeRole:
        if (column == Column::State)
            return int(row.rule.isOn ? Grade::Good : Grade::None);
        return int(column == Column::Waiting && row.stuck > 0 ? Grade::Warn : Grade::None);
    case Qt::ToolTipRole:
        if (column == Column::Waiting && row.stuck > 0)
            return tr("%Ln of them stuck: past their delay, and nobody can take them.", nullptr,
                      int(row.stuck));
        if (column == Column::State)
            return row.rule.isOn
                ? tr("On since %1. Space switches it off.").arg(m_names.day(row.rule.changedAt))
                : tr("Off since %1. Space switches it on.").arg(m_names.day(row.rule.changedAt));
        return column == Column::Rule || column == Column::Place ? value(row, column)
                                                                 : QVariant(describe(column).tip);
    default:
        return {};
    }
}

ColumnInfo LeadRuleModel::describe(Column column) const
{
    switch (column) {
    case Column::Number:
        return {QStringLiteral("number"), tr("No."),
                tr("Rules are tried from the top; the first that fits takes the lead."), ValueKind::Number};
    case Column::Rule:
        return {QStringLiteral("rule"), tr("Rule"), {}, ValueKind::Text};
    case Column::Kind:
        return {
            QStringLiteral("kind"), tr("Kind"),
            tr("Rotation: in turn. Weighted: each by their weight. Recall: takes leads without care back."),
            ValueKind::Name};
    case Column::Place:
        return {QStringLiteral("place"), tr("Pool · stage"),
                tr("Whose customers without owner it hands out."), ValueKind::Text};
    case Column::After:
        return {QStringLiteral("after"), tr("After"),
                tr("From a lead's arrival to its hand-out; of a recall, how long it may be without care."),
                ValueKind::Seconds};
    case Column::Agents:
        return {QStringLiteral("agents"), tr("Agents"), tr("Who gets its leads."), ValueKind::Number};
    case Column::Today:
        return {QStringLiteral("today"), tr("Today"), tr("Leads it handed out today."), ValueKind::Number};
    case Column::Waiting:
        return {QStringLiteral("waiting"), tr("Waiting"),
                tr("Leads that wait for it; with a sign where some are stuck."), ValueKind::Number};
    case Column::State:
        return {QStringLiteral("state"), tr("State"), tr("Whether it hands out."), ValueKind::Name};
    case Column::Count:
        break;
    }
    return {};
}

} // namespace callhelm
