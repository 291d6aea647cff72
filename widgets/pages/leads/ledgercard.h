#pragma once

#include "common/card.h"
#include "common/uicontext.h"
#include "items/leadledgermodel.h"

class QLabel;
class QPushButton;

namespace callhelm {

class TableView;

/// The ledger of a rule: who is owed how much, who had over, and what is promised.
class LedgerCard final : public Card
{
    Q_OBJECT
public:
    LedgerCard(const UiContext &looks, LeadNames names, QWidget *parent = nullptr);

    /// What is selected stays.
    void setRule(const LeadBoard::Rule &rule);
    void setMayCorrect(bool may);
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] const LeadLedgerModel &model() const { return *m_model; }
    [[nodiscard]] QString sentence() const;
    /// Of the selected line; none: nobody.
    [[nodiscard]] AgentId selected() const;
    [[nodiscard]] QPushButton *correctButton() const { return m_correct; }
    void retranslate();

Q_SIGNALS:
    void opened(callhelm::AgentId agent); ///< none: the entries of all
    void correctWanted();
    void exportWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Sides;

    void placeSides();

    LeadLedgerModel *m_model;
    TableView *m_table;
    Sides *m_sides; ///< names what bars to the left and to the right mean
    QLabel *m_note;
    QPushButton *m_correct;
};

} // namespace callhelm
