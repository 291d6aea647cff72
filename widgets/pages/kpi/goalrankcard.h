#pragma once

#include "common/card.h"
#include "common/uicontext.h"
#include "services/kpiboards.h"

namespace callhelm {

class GoalRankModel;
class TableView;

/// The agents of a team by one metric, best first, and the team below them.
class GoalRankCard final : public Card
{
    Q_OBJECT
public:
    explicit GoalRankCard(const UiContext &looks, QWidget *parent = nullptr);

    /// `whole`: what the team is called.
    void setRanking(const KpiBoard &board, const GoalLine &line, const KpiDetail &detail,
                    const QString &whole);
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] const GoalRankModel &model() const { return *m_model; }

Q_SIGNALS:
    void opened(const callhelm::KpiSubject &subject);
    void exportWanted();

private:
    GoalRankModel *m_model;
    TableView *m_table;
};

} // namespace callhelm
