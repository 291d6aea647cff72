#pragma once

#include "common/card.h"
#include "common/uicontext.h"
#include "items/leadagentmodel.h"

class QLabel;
class QStackedLayout;

namespace callhelm {

class TableView;

/// How many leads each agent was handed today: a bar with the new ones and the recalled ones.
class TodayCard final : public Card
{
    Q_OBJECT
public:
    TodayCard(const UiContext &looks, LeadNames names, QWidget *parent = nullptr);

    /// What is selected stays.
    void setBoard(const LeadBoard &board);
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] const LeadAgentModel &model() const { return *m_model; }
    void retranslate();

Q_SIGNALS:
    void opened(callhelm::AgentId agent);
    void exportWanted();

private:
    class Legend;
    class Bars;

    void resizeEvent(QResizeEvent *event) override;
    void showHint();

    LeadAgentModel *m_model;
    TableView *m_table;
    Legend *m_legend;
    QLabel *m_empty;
    QStackedLayout *m_stack = nullptr;
    QLabel *m_hint;
};

} // namespace callhelm
