#pragma once

#include "kpiscene.h"
#include "store/leadfinder.h"
#include "store/leadlookup.h"
#include "store/leadlog.h"
#include "store/leadreader.h"
#include "store/leadstore.h"
#include "store/leadwriter.h"
#include "store/recordlog.h"
#include "store/termstore.h"

namespace callhelm {

/// A store with pools, stages, agents and rules, in which leads are handed out.
class LeadScene : public KpiScene
{
public:
    explicit LeadScene(int agentCount = 4) : KpiScene(Calendar(Calendar::zoneByName("Asia/Ho_Chi_Minh")))
    {
        for (int i = 0; i < agentCount; ++i)
            agents.push_back(agent(QStringLiteral("Agent %1").arg(i + 1)));
        within([&] {
            TermStore terms(store.database());
            for (int i = 0; i < 2; ++i) {
                Term pool{{}, TermList::Pool, {}, QStringLiteral("Pool %1").arg(i + 1)};
                pools.push_back(given(terms.save(pool)));
                stages.emplace_back();
                for (int k = 0; k < 2; ++k) {
                    const Term stage{
                        {}, TermList::Stage, pools.back(), QStringLiteral("Stage %1").arg(k + 1)};
                    stages.back().push_back(given(terms.save(stage)));
                }
            }
        });
    }

    LeadRule rule(const QString &name, LeadRuleKind kind, int pool = 0, int stage = 0,
                  const std::vector<int> &weights = {}) const
    {
        LeadRule rule;
        rule.name = name;
        rule.kind = kind;
        rule.pool = pools[size_t(pool)];
        rule.stage = stages[size_t(pool)][size_t(stage)];
        for (size_t i = 0; i < (weights.empty() ? agents.size() : weights.size()); ++i)
            rule.agents.push_back({agents[i], weights.empty() ? 1 : weights[i]});
        return rule;
    }
    void setRules(LeadRules wanted, Instant at = {})
    {
        within([&] {
            LeadStore rules(store.database());
            qint64 id = given(rules.newId()).value();
            for (LeadRule &one : wanted)
                if (!one.id.isValid())
                    one.id = LeadRuleId(id++);
            done(rules.setRules(wanted));
            auto writer = given(LeadWriter::open(store.database(), {QStringLiteral("test"), at}));
            for (const LeadRule &one : wanted)
                done(writer->setAgents(one));
        });
    }
    LeadRules rules() { return given(LeadStore(store.database()).rules()); }
    /// A customer without owner at that moment.
    RecordId lead(Instant at, const QString &name = QStringLiteral("Lan"), int pool = 0, int stage = 0,
                  AgentId owner = {})
    {
        RecordId made;
        write([&](RecordWriter &writer) {
            made = given(writer.add(Entity::Customer, at, {},
                                    {{Field::Name, FieldValue(name)},
                                     {Field::Pool, FieldValue(pools[size_t(pool)])},
                                     {Field::Stage, FieldValue(stages[size_t(pool)][size_t(stage)])},
                                     {Field::Owner, FieldValue(owner)}}));
        });
        return made;
    }
    void change(RecordId record, Instant at, AgentId by, std::vector<FieldEntry> entries)
    {
        write([&](RecordWriter &writer) { done(writer.change(record, at, by, std::move(entries))); });
    }
    std::vector<AgentStanding> standings() const
    {
        std::vector<AgentStanding> all;
        for (const AgentId agent : agents)
            all.push_back({agent, true, false, !offline.contains(agent), false});
        return all;
    }
    /// Everything that is due, in one transaction; the hand-outs.
    std::vector<LeadDecision> handOut(Instant at, int limit = 1000)
    {
        std::vector<LeadDecision> decisions;
        within([&] {
            const ReadContext context{store.database(), store.calendar()};
            const LeadRules all = rules();
            LeadFinder finder(context, at);
            LeadSituation situation = given(finder.situation(all, standings(), WorkingTime::usual()));
            LeadFinder::Cursor first, second;
            situation.held = given(finder.held(LeadFinder::dueHeld(all, at, {}), all, first, limit));
            situation.waiting
                = given(finder.waiting(LeadFinder::dueWaiting(all, at, {}), all, second, limit));
            const LeadClock clock = situation.clock;
            LeadPlan plan(std::move(situation));
            decisions = plan.run(at);
            auto writer = given(LeadWriter::open(store.database(), {QStringLiteral("test"), at}));
            const LeadRunId run = decisions.empty() ? LeadRunId() : given(writer->noteRun({}, {}, {}, 0, 0));
            HandOutId from, to;
            for (const LeadDecision &decision : decisions) {
                const auto by = std::ranges::find(all, decision.rule, &LeadRule::id);
                to = given(writer->handOut(decision, by == all.end() ? nullptr : &*by, clock, run, {}));
                from = from.isValid() ? from : to;
            }
            if (run.isValid())
                (void)given(writer->noteRun(run, from, to, qint64(decisions.size()), 0));
            done(writer->finish());
        });
        return decisions;
    }
    AgentId ownerOf(RecordId customer)
    {
        return AgentId(given(store.database().number("SELECT owner FROM customer WHERE id="
                                                     + QByteArray::number(customer.value()))));
    }
    std::vector<HandOut> handOuts(RecordId lead = {})
    {
        const Reader reader = store.reader();
        LeadReader::Wanted wanted;
        wanted.lead = lead;
        return given(LeadReader(reader.context()).handOuts(wanted));
    }

    std::vector<AgentId> agents;
    std::vector<TermId> pools;
    std::vector<std::vector<TermId>> stages; ///< by pool
    std::set<AgentId> offline;
};

} // namespace callhelm
