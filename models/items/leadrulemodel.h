#pragma once

#include <functional>

#include "items/leadwords.h"
#include "items/tablemodelbase.h"

namespace callhelm {

enum class LeadRuleColumn { Number, Rule, Kind, Place, After, Agents, Today, Waiting, State, Count };

/// Rules in the order in which they are tried, with what they did today. Rows can be dragged.
class LeadRuleModel final : public TableModelBase<LeadBoard::Rule, LeadRuleColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::LeadRuleModel)
public:
    explicit LeadRuleModel(LeadNames names, QObject *parent = nullptr);

    /// Keeps what is selected where the rules and their order are the same.
    void setRules(std::vector<LeadBoard::Rule> rules);
    /// Called when somebody drops a row before another: from where, and to where it is to stand then. Nothing
    /// is moved before the rules come anew. None: rows stay where they are.
    void setMover(std::function<void(int from, int to)> mover) { m_mover = std::move(mover); }
    /// The row of a rule, or -1.
    [[nodiscard]] int rowOf(LeadRuleId rule) const;

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant cell(const LeadBoard::Rule &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const LeadBoard::Rule &row) const override { return row.rule.id.value(); }

private:
    [[nodiscard]] QVariant value(const LeadBoard::Rule &row, Column column) const;

    LeadNames m_names;
    std::function<void(int, int)> m_mover;
};

} // namespace callhelm
