#pragma once

#include <QCoreApplication>

#include "items/tablemodelbase.h"
#include "kpi/goalline.h"

namespace callhelm {

/// A goal with its figure, or the title of a group of them.
struct GoalLineRow
{
    enum class Group : quint8 { Calls, Customers, Work, Sales, Quality };

    Group group = Group::Calls;
    bool isTitle = false;
    GoalLine line; ///< of a goal
};

enum class GoalLineColumn { Metric, Done, Goal, OfGoal, AtThisRate, SoFar, Needed, State, Count };

/// Which group a metric belongs to on the page.
[[nodiscard]] GoalLineRow::Group groupOf(const KpiMetric &metric);

/// Goals in their groups, each under its title. Titles can't be selected.
class GoalLineModel final : public TableModelBase<GoalLineRow, GoalLineColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::GoalLineModel)
public:
    using TableModelBase::TableModelBase;

    /// Shows these goals in their groups; keeps what is selected.
    void setLines(const std::vector<GoalLine> &lines);
    /// Names the period's parts: "hour" for a day's goals, else "day". And the organisation's currency.
    void setWords(KpiPeriod period, const QString &currency);
    /// The row that shows a metric, or -1.
    [[nodiscard]] int rowOf(const KpiMetric &metric) const;
    [[nodiscard]] static bool isMillions(const GoalLine &line);
    /// "New customers"; "Revenue, M ₫".
    [[nodiscard]] static QString title(const GoalLine &line, const QString &currency);
    /// The state in a word: "behind", "on pace", "8 to spare".
    [[nodiscard]] static QString stateWords(const GoalLine &line);
    /// How a state is to be coloured.
    [[nodiscard]] static Grade gradeOf(PaceState state);
    [[nodiscard]] static QString groupTitle(GoalLineRow::Group group);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant cell(const GoalLineRow &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const GoalLineRow &row) const override;

private:
    [[nodiscard]] QVariant value(const GoalLine &line, Column column) const;
    [[nodiscard]] QString toolTip(const GoalLine &line, Column column) const;

    KpiPeriod m_period = KpiPeriod::Month;
    QString m_currency;
};

} // namespace callhelm
