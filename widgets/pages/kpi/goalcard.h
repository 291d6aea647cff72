#pragma once

#include "common/card.h"
#include "common/uicontext.h"
#include "services/kpiboards.h"

class QLabel;

namespace callhelm {

class GoalBarDelegate;
class GoalLineModel;
class TableView;

/// The goals of one subject: done, goal, bar, rate, what a day needs.
class GoalCard final : public Card
{
    Q_OBJECT
public:
    explicit GoalCard(const UiContext &looks, QWidget *parent = nullptr);

    /// What is selected stays.
    void setBoard(const KpiBoard &board, const QString &title, const Calendar &calendar,
                  const QString &currency);
    void select(const KpiMetric &metric);
    /// Of the selected line; null where none is.
    [[nodiscard]] const KpiMetric *selected() const;
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] const GoalLineModel &model() const { return *m_model; }

Q_SIGNALS:
    void selectedChanged(); ///< by a person
    void opened(const callhelm::KpiMetric *metric);
    void exportWanted();

private:
    class Legend;

    void showNote(const KpiBoard &board, const Calendar &calendar);

    GoalLineModel *m_model;
    TableView *m_table;
    Legend *m_legend;
    QLabel *m_note;
    bool m_isShowing = false; ///< what changes is no person's doing
};

} // namespace callhelm
