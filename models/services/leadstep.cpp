#include "services/leadstep.h"

#include <algorithm>

#include "services/workingtimeservice.h"
#include "store/database.h"
#include "store/leadstore.h"
#include "store/leadwriter.h"
#include "store/reader.h"

namespace callhelm {

namespace {

constexpr int dryAtMost = 100'000; ///< leads that a dry run looks at

const LeadRule *ruleOf(const LeadRules &rules, LeadRuleId id)
{
    const auto rule = std::ranges::find(rules, id, &LeadRule::id);
    return rule == rules.end() ? nullptr : &*rule;
}

void count(LeadRun &run, const LeadDecision &decision)
{
    ++(decision.from.isValid() ? run.recalled : run.handed);
}

HandOut handOutOf(const LeadDecision &decision, const LeadRules &rules, const QString &name,
                  const LeadRunTask &task)
{
    HandOut handOut;
    handOut.at = task.at;
    handOut.rule = decision.rule;
    if (const LeadRule *rule = ruleOf(rules, decision.rule))
        handOut.ruleName = rule->name;
    handOut.lead = decision.lead;
    handOut.name = name;
    handOut.agent = decision.event.agent;
    handOut.from = decision.from;
    handOut.kind = decision.event.how;
    handOut.arrival = decision.arrival;
    handOut.who = task.who;
    return handOut;
}

/// What people are called that decisions are about.
class LeadNames
{
public:
    explicit LeadNames(const LeadSituation &situation)
    {
        for (const Lead &lead : situation.waiting)
            m_names.emplace(lead.id, lead.name);
        for (const HeldLead &held : situation.held)
            m_names.emplace(held.lead.id, held.lead.name);
    }
    [[nodiscard]] QString of(RecordId lead) const
    {
        const auto found = m_names.find(lead);
        return found == m_names.end() ? QString() : found->second;
    }

private:
    std::unordered_map<RecordId, QString> m_names;
};

/// The next leads that may be due; the state's phase goes on where there are none.
Result<void> addLeads(LeadFinder &finder, const LeadRunTask &task, LeadRunState &state,
                      LeadSituation &situation, int limit)
{
    using Phase = LeadRunState::Phase;
    if (state.phase == Phase::Recalls) {
        auto held = finder.held(LeadFinder::dueHeld(situation.rules, task.at, task.only), situation.rules,
                                state.after, limit);
        if (!held)
            return held.error();
        situation.held = std::move(*held);
        if (!situation.held.empty())
            return {};
        state.phase = Phase::Waiting;
        state.after = {};
    }
    auto waiting = finder.waiting(LeadFinder::dueWaiting(situation.rules, task.at, task.only),
                                  situation.rules, state.after, limit);
    if (!waiting)
        return waiting.error();
    situation.waiting = std::move(*waiting);
    if (situation.waiting.empty())
        state.phase = Phase::Done;
    return {};
}

/// That wait on, as far as is seen.
Result<void> countWaiting(LeadFinder &finder, LeadRun &run)
{
    auto places = finder.waitingPlaces();
    if (!places)
        return places.error();
    run.waiting = 0;
    for (const auto &[place, count] : *places)
        run.waiting += count;
    return {};
}

Result<void> write(Database &database, const LeadRunTask &task, const LeadSituation &situation,
                   const std::vector<LeadDecision> &decisions, const LeadNames &names, LeadRunState &state)
{
    auto writer = LeadWriter::open(database, {task.who, task.at});
    if (!writer)
        return writer.error();
    if (!state.run.id.isValid()) {
        auto run = (*writer)->noteRun({}, {}, {}, 0, 0);
        if (!run)
            return run.error();
        state.run.id = *run;
    }
    LeadRun done;
    HandOutId first, last;
    for (const LeadDecision &decision : decisions) {
        auto id = (*writer)->handOut(decision, ruleOf(situation.rules, decision.rule), situation.clock,
                                     state.run.id, {});
        if (!id)
            return id.error();
        if (!first.isValid())
            first = *id;
        last = *id;
        count(done, decision);
        if (state.run.handOuts.size() < task.told) {
            HandOut handOut = handOutOf(decision, situation.rules, names.of(decision.lead), task);
            handOut.id = *id;
            handOut.run = state.run.id;
            state.run.handOuts.push_back(std::move(handOut));
        }
    }
    auto noted = (*writer)->noteRun(state.run.id, first, last, done.handed, done.recalled);
    if (!noted)
        return noted.error();
    state.run.handed += done.handed;
    state.run.recalled += done.recalled;
    return (*writer)->finish();
}

} // namespace

Result<LeadSituation> readLeadSituation(LeadFinder &finder, const ReadContext &context,
                                        const LeadRules &rules, const LeadPresence &presence, Instant at)
{
    auto standings = readLeadStandings(context.database, rules, presence, context.calendar, at);
    if (!standings)
        return standings.error();
    auto working = WorkingTimeService::read(Reader(context.database, context.calendar));
    if (!working)
        return working.error();
    return finder.situation(rules, std::move(*standings), std::move(*working));
}

Result<void> leadStep(Database &database, const Calendar &calendar, const LeadRunTask &task,
                      LeadRunState &state, const LeadNote &note)
{
    state.run.at = task.at;
    LeadStore store(database);
    if (task.who.isEmpty()) {
        auto runs = store.runsByItself();
        if (!runs)
            return runs.error();
        if (!*runs) {
            state.phase = LeadRunState::Phase::Done;
            return {};
        }
    }
    auto rules = store.rules();
    if (!rules)
        return rules.error();
    const ReadContext context{database, calendar, task.scope};
    LeadFinder finder(context, task.at);
    auto situation = readLeadSituation(finder, context, *rules, task.presence, task.at);
    if (!situation)
        return situation.error();
    if (auto done = addLeads(finder, task, state, *situation, leadsAStep); !done)
        return done;
    if (state.phase == LeadRunState::Phase::Done)
        return countWaiting(finder, state.run);
    const LeadNames names(*situation);
    const LeadSituation ground{situation->at, situation->clock, situation->rules, {}, {}, {}, {}, {}, {}};
    LeadPlan plan(std::move(*situation));
    const std::vector<LeadDecision> decisions = plan.run(task.at, task.only);
    if (decisions.empty())
        return {};
    const qint64 handed = state.run.handed;
    const qint64 recalled = state.run.recalled;
    if (auto done = write(database, task, ground, decisions, names, state); !done)
        return done;
    return note({{QStringLiteral("run"), state.run.id.value()},
                 {QStringLiteral("handed"), state.run.handed - handed},
                 {QStringLiteral("recalled"), state.run.recalled - recalled}});
}

Result<LeadRun> dryLeadRun(const ReadContext &context, const LeadRunTask &task)
{
    auto rules = LeadStore(context.database).rules();
    if (!rules)
        return rules.error();
    LeadFinder finder(context, task.at);
    auto situation = readLeadSituation(finder, context, *rules, task.presence, task.at);
    if (!situation)
        return situation.error();
    LeadRunState recalls;
    if (auto done = addLeads(finder, task, recalls, *situation, dryAtMost); !done)
        return done.error();
    if (recalls.phase == LeadRunState::Phase::Recalls) {
        LeadRunState waiting;
        waiting.phase = LeadRunState::Phase::Waiting;
        if (auto done = addLeads(finder, task, waiting, *situation, dryAtMost); !done)
            return done.error();
    }
    const LeadNames names(*situation);
    LeadRun run;
    run.at = task.at;
    run.isDry = true;
    LeadPlan plan(std::move(*situation));
    for (const LeadDecision &decision : plan.run(task.at, task.only)) {
        count(run, decision);
        if (run.handOuts.size() < task.told)
            run.handOuts.push_back(handOutOf(decision, *rules, names.of(decision.lead), task));
    }
    if (auto done = countWaiting(finder, run); !done)
        return done.error();
    run.waiting = std::max<qint64>(0, run.waiting - run.handed);
    return run;
}

} // namespace callhelm
