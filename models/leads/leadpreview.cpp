#include "leads/leadpreview.h"

#include <algorithm>

namespace callhelm {

LeadPreview previewLeads(const LeadRule &rule, const LeadBook &book, const LeadSituation &situation,
                         int count, bool asNow)
{
    LeadSituation draft;
    draft.at = situation.at;
    draft.clock = situation.clock;
    LeadRule &of = draft.rules.emplace_back(rule);
    of.isOn = true;
    of.takesFrom = situation.at;
    of.delay = Duration(0);
    of.workingHours = false;
    of.knownFirst = false;
    of.conditions.clear();
    of.leastAmount.reset();
    if (of.kind == LeadRuleKind::Recall)
        of.kind = LeadRuleKind::Weighted; // nobody holds the leads of a preview
    draft.books.emplace(rule.id, book);
    draft.today = situation.today;
    draft.open = situation.open;
    draft.agents = situation.agents;
    draft.waiting.resize(size_t(std::max(0, count)));
    for (size_t i = 0; i < draft.waiting.size(); ++i) {
        Lead &lead = draft.waiting[i];
        lead.id = RecordId(qint64(i) + 1);
        lead.pool = rule.pool;
        lead.stage = rule.stage;
        lead.arrival = situation.at;
    }
    LeadPreview preview;
    preview.skips = LeadPlan(draft).skips(rule.id, draft.at);
    if (!asNow) {
        of.onlyAvailable = false;
        of.dailyCap.reset();
        of.openCap.reset();
        draft.agents.clear();
        for (const LeadRuleAgent &agent : rule.agents)
            draft.agents.push_back({agent.agent});
    }
    LeadPlan plan(std::move(draft));
    LeadBook shown = plan.book(rule.id);
    preview.bound = shown.ledger(rule.id).bound;
    for (const LeadRuleAgent &agent : shown.agents())
        preview.agents.push_back(agent.agent);
    preview.counts.resize(preview.agents.size());
    preview.steps.reserve(size_t(std::max(0, count)));
    for (const LeadDecision &decision : plan.run(situation.at)) {
        shown.apply(decision.event);
        LeadPreview::Step &step = preview.steps.emplace_back();
        step.agent = decision.event.agent;
        step.balances.reserve(preview.agents.size());
        for (size_t i = 0; i < preview.agents.size(); ++i) {
            step.balances.push_back(shown.balance(preview.agents[i]));
            preview.largestGap = std::max(preview.largestGap, std::abs(step.balances.back()));
            preview.counts[i] += preview.agents[i] == step.agent ? 1 : 0;
        }
    }
    while (int(preview.steps.size()) < count) { // nobody could take these
        LeadPreview::Step &step = preview.steps.emplace_back();
        for (const AgentId agent : preview.agents)
            step.balances.push_back(shown.balance(agent));
    }
    return preview;
}

} // namespace callhelm
