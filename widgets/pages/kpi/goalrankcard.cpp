#include "pages/kpi/goalrankcard.h"

#include <algorithm>

#include "common/tableview.h"
#include "delegates/goalbardelegate.h"
#include "items/goalrankmodel.h"
#include "metrics/kpimetrics.h"

namespace callhelm {

namespace {
constexpr int leastRows = 4; ///< fewer are no ranking
constexpr int headerHeight = 48;
} // namespace

GoalRankCard::GoalRankCard(const UiContext &looks, QWidget *parent)
    : Card(looks.theme, parent)
    , m_model(new GoalRankModel(this))
    , m_table(new TableView(looks.theme, looks.text, looks.settings, QStringLiteral("kpi/ranking"), this))
{
    // Nothing scrolls sideways: where it is narrow the rate alone says how far somebody is.
    m_table->setTable(m_model, {int(GoalRankColumn::Goal), int(GoalRankColumn::OfGoal)});
    m_table->setColumnsIfRoom({int(GoalRankColumn::OfGoal), int(GoalRankColumn::Goal)});
    m_table->setMinimumHeight(leastRows * space::rowHeight + headerHeight);
    m_table->setSortingEnabled(false); // by rank
    m_model->sort(-1); // whatever the view had begun with
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(int(GoalRankColumn::OfGoal),
                                      new GoalBarDelegate(looks.theme, looks.text, false, m_table));
    setTable(m_table);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        if (const GoalRankRow &row = m_model->rowAt(index.row()); !row.isWhole)
            Q_EMIT opened(row.subject);
    });
    connect(m_table, &TableView::exportWanted, this, &GoalRankCard::exportWanted);
}

void GoalRankCard::setRanking(const KpiBoard &board, const GoalLine &line, const KpiDetail &detail,
                              const QString &whole)
{
    setTitle(tr("Agents · %1").arg(line.metric->title()));
    setCaption(tr("best first"));
    m_table->setAccessibleName(tr("Agents · %1").arg(line.metric->title()));
    std::vector<GoalRankRow> rows;
    rows.reserve(detail.ranking.size() + 1);
    for (const RankedGoal &one : detail.ranking)
        rows.push_back({one.subject, one.name, one.rank, one.line, false});
    if (!rows.empty())
        rows.push_back({board.choice.subject, whole, {}, line, true});
    m_model->setRanking(std::move(rows));
}

} // namespace callhelm
