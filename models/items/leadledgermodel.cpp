#include "items/leadledgermodel.h"

#include <cmath>

#include "items/leadroles.h"

namespace callhelm {

LeadLedgerModel::LeadLedgerModel(LeadNames names, QObject *parent)
    : TableModelBase(parent), m_names(std::move(names))
{
}

void LeadLedgerModel::setLedger(const LeadLedger &ledger)
{
    m_since = ledger.since;
    m_bound = ledger.bound;
    m_isPromised = ledger.isPromised;
    m_farthest = ledger.bound;
    std::vector<LeadLedgerRow> rows;
    rows.reserve(ledger.agents.size() + 1);
    LeadBalance sum;
    for (const LeadBalance &one : ledger.agents) {
        rows.push_back({one, false});
        sum.weight += one.weight;
        sum.had += one.had;
        sum.due += one.due;
        m_farthest = std::max(m_farthest, std::abs(one.balance));
    }
    if (!rows.empty())
        rows.push_back({sum, true});
    const auto isSame = [](const LeadLedgerRow &a, const LeadLedgerRow &b) {
        return a.isTotal == b.isTotal && a.balance.agent == b.balance.agent;
    };
    if (std::ranges::equal(rows, this->rows(), isSame))
        updateRows(std::move(rows));
    else
        setRows(std::move(rows));
}

QVariant LeadLedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == int(Column::Balance)) {
        if (role == Qt::DisplayRole)
            return QString();
        if (role == Qt::AccessibleTextRole)
            return describe(Column::Balance).title;
    }
    return TableModelBase::headerData(section, orientation, role);
}

Qt::ItemFlags LeadLedgerModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && rowAt(index.row()).isTotal)
        return Qt::ItemIsEnabled; // leads nowhere
    return TableModelBase::flags(index);
}

QVariant LeadLedgerModel::value(const LeadLedgerRow &row, Column column) const
{
    const LeadBalance &one = row.balance;
    switch (column) {
    case Column::Agent:
        if (row.isTotal)
            return m_since ? tr("Since %1").arg(m_names.day(*m_since)) : tr("Sum");
        return m_names.agent(one.agent);
    case Column::Weight:
        return qint64(one.weight);
    case Column::Had:
        return one.had;
    case Column::Due:
        return one.due;
    case Column::Balance:
        return row.isTotal ? QVariant() : QVariant(one.balance);
    case Column::Count:
        break;
    }
    return {};
}

QVariant LeadLedgerModel::cell(const LeadLedgerRow &row, Column column, int role) const
{
    switch (role) {
    case ValueRole:
        return value(row, column);
    case TotalRole:
        return row.isTotal;
    case LeadFormRole:
        if (column == Column::Due)
            return int(LeadForm::Leads);
        return column == Column::Balance && !row.isTotal ? QVariant(int(LeadForm::Balance)) : QVariant();
    case BoundRole:
        return m_isPromised && m_bound > 0 ? QVariant(m_bound) : QVariant();
    case ScaleRole:
        return m_farthest;
    case Qt::ToolTipRole:
        if (column == Column::Agent)
            return value(row, column);
        return describe(column).tip;
    default:
        return {};
    }
}

ColumnInfo LeadLedgerModel::describe(Column column) const
{
    switch (column) {
    case Column::Agent:
        return {QStringLiteral("agent"), tr("Agent"), {}, ValueKind::Text};
    case Column::Weight:
        return {QStringLiteral("weight"), tr("Weight"),
                tr("Their share of each lead, of the sum of weights."), ValueKind::Number};
    case Column::Had:
        return {QStringLiteral("had"), tr("Had"), tr("Leads they were given."), ValueKind::Number};
    case Column::Due:
        return {QStringLiteral("due"),
                tr("Share due").replace(u' ', QChar(0x00A0)), // on one line, as the other titles

                tr("Leads they were entitled to: of each one their weight over the weights of all eligible."),
                ValueKind::Decimal};
    case Column::Balance:
        return {QStringLiteral("balance"), tr("Owed or had over"),
                tr("Share due less had, and what was corrected: owed (+) or had over (−)."),
                ValueKind::Decimal};
    case Column::Count:
        break;
    }
    return {};
}

qint64 LeadLedgerModel::key(const LeadLedgerRow &row) const
{
    return row.isTotal ? -1 : row.balance.agent.value();
}

} // namespace callhelm
