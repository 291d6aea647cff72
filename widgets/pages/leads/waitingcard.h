#pragma once

#include "common/card.h"
#include "common/uicontext.h"
#include "items/waitingleadmodel.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace callhelm {

class TableView;

/// Leads that wait, oldest first, and why.
class WaitingCard final : public Card
{
    Q_OBJECT
public:
    WaitingCard(const UiContext &looks, LeadNames names, QWidget *parent = nullptr);

    /// What is selected stays.
    void setBoard(const LeadBoard &board);
    /// `why`: why leads cannot be given now; empty: they can.
    void setMay(bool handOut, bool setRules, const QString &why);
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] const WaitingLeadModel &model() const { return *m_model; }
    /// Null where none is selected.
    [[nodiscard]] const WaitingLead *selected() const;
    /// All that are selected; the current one where none is.
    [[nodiscard]] std::vector<WaitingLead> chosen() const;
    [[nodiscard]] QPushButton *giveButton() const { return m_give; }
    [[nodiscard]] QPushButton *switchButton() const { return m_switch; }
    void retranslate();

Q_SIGNALS:
    void opened(callhelm::RecordId lead);
    void giveWanted();
    void switchWanted(callhelm::LeadRuleId rule);
    void exportWanted();

private:
    void showButtons();

    WaitingLeadModel *m_model;
    TableView *m_table;
    QLabel *m_empty;
    QStackedLayout *m_stack = nullptr;
    QPushButton *m_give;
    QPushButton *m_switch;
    qint64 m_all = 0;
    bool m_mayHandOut = false;
    bool m_maySet = false;
    QString m_why;
};

} // namespace callhelm
