#pragma once

#include "common/card.h"
#include "common/uicontext.h"
#include "items/leadrulemodel.h"

class QMenu;
class QStackedLayout;

namespace callhelm {

class EmptyState;
class TableView;

/// The rules in the order in which they are tried: by dragging or Alt+Up and Alt+Down it is changed; Space
/// switches a rule on or off.
class RulesCard final : public Card
{
    Q_OBJECT
public:
    RulesCard(const UiContext &looks, LeadNames names, QWidget *parent = nullptr);

    /// What is selected stays; at first the first rule is.
    void setRules(std::vector<LeadBoard::Rule> rules);
    /// Whether rules may be changed and run; `order`: whether all are here, so that they can be put in order.
    void setMay(bool setRules, bool handOut, bool order);
    void select(LeadRuleId rule);
    /// Null where none is selected.
    [[nodiscard]] const LeadBoard::Rule *selected() const;
    /// With all rules in view.
    [[nodiscard]] int wantedHeight() const;
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] const LeadRuleModel &model() const { return *m_model; }
    void retranslate();

Q_SIGNALS:
    void selectedChanged(); ///< by a person
    void opened(callhelm::LeadRuleId rule);
    void switchWanted(callhelm::LeadRuleId rule);
    void runWanted(callhelm::LeadRuleId rule);
    void removeWanted(callhelm::LeadRuleId rule);
    void newRuleWanted();
    void orderWanted(const std::vector<callhelm::LeadRuleId> &order);
    void exportWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Content;
    class Table;

    void move(int from, int to);
    void fillMenu(QMenu &menu, int row);
    void showEmpty();

    QSettings &m_settings;
    LeadRuleModel *m_model;
    Table *m_rules;
    TableView *m_table; ///< the same
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
    bool m_maySet = false;
    bool m_mayHandOut = false;
    bool m_mayOrder = false;
    bool m_isShowing = false; ///< what changes is no person's doing
};

} // namespace callhelm
