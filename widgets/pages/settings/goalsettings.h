#pragma once

#include <QWidget>

#include "base/ids.h"
#include "common/uicontext.h"
#include "pages/settings/settingstab.h"

class QPushButton;

namespace callhelm {

class CalendarService;
class CallQuestions;
class Card;
class GoalService;
class QueueGoalModel;
class TableView;

/// What each queue promises.
class GoalSettings final : public SettingsTab
{
    Q_OBJECT
public:
    /// All must outlive it.
    GoalSettings(GoalService &goals, CallQuestions &calls, CalendarService &calendar, const UiContext &looks,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Queue goals"); }
    void activate() override;

protected:
    void retranslate() override;

private:
    void openGoals(QueueId queue);

    GoalService &m_goals;
    CallQuestions &m_calls;
    CalendarService &m_calendar;
    const UiContext m_looks;
    Card *m_card;
    QueueGoalModel *m_model;
    TableView *m_table;
    QPushButton *m_edit;
};

} // namespace callhelm
