#pragma once

#include "common/card.h"
#include "common/latestfuture.h"
#include "common/uicontext.h"
#include "dialogs/leadnames.h"
#include "items/handoutmodel.h"

class QLabel;

namespace callhelm {

class TableView;

/// The leads that an agent was given, newest first.
class OwnLeads final : public Card
{
    Q_OBJECT
public:
    /// All must outlive it.
    OwnLeads(const LeadServices &services, LeadNames names, const UiContext &looks,
             QWidget *parent = nullptr);

    void ask();
    [[nodiscard]] bool isWaiting() const { return m_asked.isWaiting(); }
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] const HandOutModel &model() const { return *m_model; }
    void retranslate();

Q_SIGNALS:
    void opened(callhelm::RecordId lead);
    void exportWanted();

private:
    using Answer = Result<std::vector<HandOut>>;
    void askOf(std::vector<AgentId> agents, std::vector<HandOut> sofar);
    void showLeads(std::vector<HandOut> all);

    const LeadServices &m_services;
    HandOutModel *m_model;
    TableView *m_table;
    QLabel *m_empty;
    LatestFuture<Answer> m_asked{this};
};

} // namespace callhelm
