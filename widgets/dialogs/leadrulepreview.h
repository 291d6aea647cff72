#pragma once

#include <QTimer>

#include "common/card.h"
#include "common/latestfuture.h"
#include "common/uicontext.h"
#include "dialogs/leadservices.h"
#include "items/leadpreviewmodel.h"

class QLabel;

namespace callhelm {

class SegmentBar;
class TableView;

/// Whom the next twelve leads of a rule would go to, all agents being there or as things stand now.
class LeadRulePreview final : public Card
{
    Q_OBJECT
public:
    static constexpr int steps = 12;
    LeadRulePreview(const LeadServices &services, LeadNames names, const UiContext &looks,
                    QWidget *parent = nullptr);

    /// Asks anew, once typing rests.
    void setRule(const LeadRule &rule);
    /// The rule cannot be tried as it is.
    void clear();
    [[nodiscard]] const LeadPreviewModel &model() const { return *m_model; }
    [[nodiscard]] bool isWaiting() const { return m_rest.isActive() || m_asked.isWaiting(); }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] SegmentBar *choice() const { return m_choice; }

private:
    void ask();
    void showPreview(const LeadPreview &preview);
    [[nodiscard]] QString absence(const LeadPreview &preview) const;

    const LeadServices &m_services;
    const Theme &m_theme;
    LeadNames m_names;
    LeadPreviewModel *m_model;
    TableView *m_table;
    SegmentBar *m_choice;
    QLabel *m_what;
    QLabel *m_gap;
    QWidget *m_hintLine;
    QLabel *m_hintIcon;
    QLabel *m_hint;
    LeadRule m_rule;
    QTimer m_rest;
    LatestFuture<Result<LeadPreview>> m_asked{this};
};

} // namespace callhelm
