#include "items/leadreceiptmodel.h"

#include "items/leadroles.h"

namespace callhelm {

LeadReceiptModel::LeadReceiptModel(LeadNames names, QObject *parent)
    : TableModelBase(parent), m_names(std::move(names))
{
}

void LeadReceiptModel::setReceipt(const LeadReceipt &receipt)
{
    m_kind = receipt.handOut.kind;
    std::vector<LeadReceiptRow> rows;
    rows.reserve(receipt.lines.size());
    for (const ReceiptLine &line : receipt.lines)
        rows.push_back({line, line.agent == receipt.handOut.agent});
    setRows(std::move(rows));
}

QVariant LeadReceiptModel::value(const LeadReceiptRow &row, Column column) const
{
    const ReceiptLine &line = row.line;
    switch (column) {
    case Column::Agent:
        return m_names.agent(line.agent);
    case Column::Weight:
        return qint64(line.weight);
    case Column::Had:
        return line.had;
    case Column::Before:
        return line.before;
    case Column::Share:
        return line.skip == LeadSkip::None ? QVariant(line.share) : QVariant();
    case Column::After:
        return line.after;
    case Column::Why:
        if (line.skip != LeadSkip::None && !row.isReceiver)
            return tr("skipped: %1").arg(LeadWords::skip(line.skip));
        if (!row.isReceiver)
            return QString();
        switch (m_kind) {
        case HandOutKind::Turn:
        case HandOutKind::Recall:
            return tr("got it: their turn");
        case HandOutKind::Known:
            return tr("got it: knew the customer");
        case HandOutKind::Hand:
            return tr("got it: by hand");
        }
        return {};
    case Column::Count:
        break;
    }
    return {};
}

QVariant LeadReceiptModel::cell(const LeadReceiptRow &row, Column column, int role) const
{
    switch (role) {
    case ValueRole:
        return value(row, column);
    case TotalRole: // stands out by its weight
        return row.isReceiver;
    case DimRole:
        return row.line.skip != LeadSkip::None && !row.isReceiver;
    case LeadFormRole:
        if (column == Column::Before || column == Column::Share || column == Column::After)
            return int(LeadForm::Balance);
        return {};
    case Qt::ToolTipRole:
        return column == Column::Agent || column == Column::Why ? value(row, column)
                                                                : QVariant(describe(column).tip);
    default:
        return {};
    }
}

ColumnInfo LeadReceiptModel::describe(Column column) const
{
    switch (column) {
    case Column::Agent:
        return {QStringLiteral("agent"), tr("Agent"), {}, ValueKind::Text};
    case Column::Weight:
        return {QStringLiteral("weight"), tr("Weight"), tr("At that moment."), ValueKind::Number};
    case Column::Had:
        return {QStringLiteral("had"), tr("Had"), tr("Leads they had been given before."), ValueKind::Number};
    case Column::Before:
        return {QStringLiteral("before"), tr("Before"), tr("Owed (+) or had over (−) before this lead."),
                ValueKind::Decimal};
    case Column::Share:
        return {QStringLiteral("share"), tr("This lead"),
                tr("What this lead added to what they are entitled to; nothing for who was skipped."),
                ValueKind::Decimal};
    case Column::After:
        return {QStringLiteral("after"), tr("After"), tr("Owed (+) or had over (−) after the hand-out."),
                ValueKind::Decimal};
    case Column::Why:
        return {QStringLiteral("why"), tr("What came of it"), {}, ValueKind::Text};
    case Column::Count:
        break;
    }
    return {};
}

} // namespace callhelm
