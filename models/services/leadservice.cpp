#include "services/leadservice.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "services/leadboards.h"
#include "services/leadruns.h"
#include "services/livestate.h"
#include "services/storeaccess.h"
#include "services/workingtimeservice.h"
#include "store/leadoutcomereader.h"
#include "store/leadreader.h"
#include "store/leadstore.h"
#include "store/reader.h"

namespace callhelm {

namespace {

constexpr auto lateLeadsLookedFor = std::chrono::hours(24 * 60);

Error usage(const QString &text) { return {Error::Kind::Usage, text, {}, 0}; }

Error noSuchRule()
{
    return usage(QCoreApplication::translate("callhelm::LeadChange", "There is no such rule any more."));
}

} // namespace

LeadService::LeadService(StoreAccess &access) : m_access(access)
{
    connect(&access, &StoreAccess::committed, this, &LeadService::changed);
    connect(&access, &StoreAccess::sessionChanged, this, &LeadService::changed);
    connect(&access, &StoreAccess::published, this, [this](const LiveStatePtr &state) {
        m_agents = state->live ? state->agents : std::vector<AgentNow>();
    });
}

LeadPresence LeadService::presence() const { return {m_agents, m_access.session().person()}; }

LeadContext LeadService::context()
{
    return {m_access.session(), m_access.calendar(), m_access.systemClock().now(), presence(),
            [this] { Q_EMIT changed(); }};
}

template <class Answer>
QFuture<Result<Answer>> LeadService::askBoards(Act act,
                                               std::function<Result<Answer>(const LeadBoards &)> work)
{
    return m_access.ask<Answer>(
        act,
        [work = std::move(work), presence = presence(), now = m_access.systemClock().now()](Reader &reader) {
            return work(LeadBoards(reader, presence, now));
        });
}

QFuture<Result<LeadRules>> LeadService::rules()
{
    return askBoards<LeadRules>(Act::ReadRecords, [](const LeadBoards &boards) { return boards.rules(); });
}

std::vector<LeadService::Problem> LeadService::check(const LeadRule &rule, const LeadRules &others)
{
    using Field = Problem::Field;
    std::vector<Problem> problems;
    const auto tell = [&](Field field, const QString &text, bool isWarning = false) {
        problems.push_back({field, text, isWarning});
    };
    const QString name = fold(rule.name.trimmed());
    if (name.isEmpty())
        tell(Field::Name, tr("Give the rule a name."));
    else if (std::ranges::any_of(others, [&](const LeadRule &other) {
                 return other.id != rule.id && fold(other.name.trimmed()) == name;
             }))
        tell(Field::Name, tr("Another rule has this name."));
    if (!rule.pool.isValid())
        tell(Field::Pool, tr("Choose a pool."));
    if (!rule.stage.isValid())
        tell(Field::Stage, tr("Choose a stage."));
    const bool isRecall = rule.kind == LeadRuleKind::Recall;
    if (rule.delay < Duration::zero() || (isRecall && rule.delay == Duration::zero()))
        tell(Field::Delay,
             isRecall ? tr("Say after how long a lead is taken back.")
                      : tr("A delay is not less than zero."));
    std::set<AgentId> agents;
    bool isWhole = true;
    int weights = 0;
    for (const LeadRuleAgent &agent : rule.agents) {
        agents.insert(agent.agent);
        isWhole = isWhole && agent.weight >= 0 && agent.weight <= mostLeadWeight;
        weights += agent.weight > 0;
    }
    if (agents.size() < (isRecall ? 2U : 1U))
        tell(Field::Agents, isRecall ? tr("Choose at least two agents.") : tr("Choose at least one agent."));
    else if (agents.size() != rule.agents.size())
        tell(Field::Agents, tr("An agent stands here twice."));
    if (!isWhole)
        tell(Field::Weights, tr("A whole number from 0 to 9,999"));
    else if (!rule.agents.empty() && weights == 0 && rule.kind != LeadRuleKind::Rotation)
        tell(Field::Weights, tr("With all weights 0 nobody gets a lead."), true);
    if (rule.dailyCap.value_or(1) < 1 || rule.openCap.value_or(1) < 1)
        tell(Field::Caps, tr("A cap is at least 1."));
    if (isRecall && rule.mostRecalls < 1)
        tell(Field::Recalls, tr("At least once."));
    if (rule.task && rule.task->text.trimmed().isEmpty() && !rule.task->type.isValid())
        tell(Field::Task, tr("Say what is to be done."));
    // The first that fits takes a lead: what stands below a rule without conditions gets none.
    int number = 0;
    for (const LeadRule &other : others) {
        ++number;
        if (other.id == rule.id)
            break;
        if (other.isOn && (other.kind == LeadRuleKind::Recall) == isRecall && other.pool == rule.pool
            && other.stage == rule.stage && rule.pool.isValid() && other.conditions.empty()
            && !other.leastAmount) {
            tell(Field::Stage, tr("Another rule (%1) already takes these leads before this one.").arg(number),
                 true);
            break;
        }
    }
    return problems;
}

QFuture<Result<void>> LeadService::changeRules(const MakeLeadRules &make)
{
    return m_access.run(leadRulesChange(context(), make));
}

QFuture<Result<LeadRuleId>> LeadService::save(const LeadRule &rule, EarlierLeads earlier)
{
    auto saved = std::make_shared<LeadRuleId>();
    const Instant now = m_access.systemClock().now();
    const auto make
        = [rule, earlier, now, saved](const LeadRules &before, LeadRuleId newId) -> Result<LeadRules> {
        for (const Problem &problem : check(rule, before))
            if (!problem.isWarning)
                return usage(problem.text);
        LeadRules rules = before;
        const auto known = std::ranges::find(rules, rule.id, &LeadRule::id);
        if (rule.id.isValid() && known == rules.end())
            return noSuchRule();
        LeadRule next
            = dated(rule, known == rules.end() ? nullptr : &*known, earlier == EarlierLeads::Take, now);
        next.name = rule.name.trimmed();
        if (known == rules.end()) {
            next.id = newId;
            rules.push_back(next);
        } else {
            *known = next;
        }
        *saved = next.id;
        return rules;
    };
    return mappedFuture<Result<LeadRuleId>>(changeRules(make), this, [saved](const Result<void> &done) {
        return done ? Result<LeadRuleId>(*saved) : done.error();
    });
}

QFuture<Result<void>> LeadService::setOn(LeadRuleId rule, bool isOn, EarlierLeads earlier)
{
    const Instant now = m_access.systemClock().now();
    return changeRules([rule, isOn, earlier, now](const LeadRules &before, LeadRuleId) -> Result<LeadRules> {
        LeadRules rules = before;
        const auto known = std::ranges::find(rules, rule, &LeadRule::id);
        if (known == rules.end())
            return noSuchRule();
        if (known->isOn == isOn)
            return rules;
        LeadRule next = *known;
        next.isOn = isOn;
        *known = dated(next, &*known, isOn && earlier == EarlierLeads::Take, now);
        return rules;
    });
}

QFuture<Result<void>> LeadService::reorder(const std::vector<LeadRuleId> &order)
{
    return changeRules([order](const LeadRules &before, LeadRuleId) -> Result<LeadRules> {
        LeadRules rules;
        for (const LeadRuleId id : order) {
            const auto known = std::ranges::find(before, id, &LeadRule::id);
            if (known == before.end() || std::ranges::count(rules, id, &LeadRule::id) > 0)
                return noSuchRule();
            rules.push_back(*known);
        }
        for (const LeadRule &rule : before) // made meanwhile
            if (std::ranges::count(rules, rule.id, &LeadRule::id) == 0)
                rules.push_back(rule);
        return rules;
    });
}

QFuture<Result<void>> LeadService::remove(LeadRuleId rule)
{
    return changeRules([rule](const LeadRules &before, LeadRuleId) -> Result<LeadRules> {
        LeadRules rules = before;
        if (std::erase_if(rules, [rule](const LeadRule &one) { return one.id == rule; }) == 0)
            return noSuchRule();
        return rules;
    });
}

QFuture<Result<LeadBoard>> LeadService::board(TermId pool)
{
    QString holder;
    if (m_access.readOnly())
        if (const auto other = StoreLock::holder(m_access.path()))
            holder = other->name();
    return askBoards<LeadBoard>(Act::ReadRecords, [pool, holder](const LeadBoards &boards) {
        auto board = boards.board(pool);
        if (board)
            board->heldBy = holder;
        return board;
    });
}

QFuture<Result<std::vector<LeadEntry>>> LeadService::entries(LeadRuleId rule, AgentId agent, int limit)
{
    return m_access.ask<std::vector<LeadEntry>>(Act::ReadRecords, [rule, agent, limit](Reader &reader) {
        return LeadReader(reader.context()).entries(rule, agent, limit);
    });
}

QFuture<Result<std::vector<HandOut>>> LeadService::handOuts(const HandOutQuery &query)
{
    return m_access.ask<std::vector<HandOut>>(Act::ReadRecords, [query](Reader &reader) {
        LeadReader::Wanted wanted;
        wanted.range = query.range;
        wanted.rule = query.rule;
        wanted.agent = query.agent;
        wanted.lead = query.lead;
        wanted.limit = query.limit;
        return LeadReader(reader.context()).handOuts(wanted);
    });
}

QFuture<Result<LeadReceipt>> LeadService::receipt(HandOutId handOut)
{
    return m_access.ask<LeadReceipt>(Act::ReadRecords, [handOut](Reader &reader) {
        return LeadReader(reader.context()).receipt(handOut);
    });
}

QFuture<Result<std::vector<LeadOutcome>>> LeadService::outcomes(const TimeRange &range)
{
    using Outcomes = std::vector<LeadOutcome>;
    return m_access.ask<Outcomes>(
        Act::ReadRecords, [range, now = m_access.systemClock().now()](Reader &reader) -> Result<Outcomes> {
            auto moment = reader.moment();
            if (!moment)
                return moment.error();
            auto working = WorkingTimeService::read(reader);
            if (!working)
                return working.error();
            return LeadOutcomeReader(reader.context(), std::move(*working), now).outcomes(range);
        });
}

QFuture<Result<std::vector<LateLead>>> LeadService::late()
{
    using Late = std::vector<LateLead>;
    return m_access.ask<Late>(
        Act::ReadRecords, [now = m_access.systemClock().now()](Reader &reader) -> Result<Late> {
            auto moment = reader.moment();
            if (!moment)
                return moment.error();
            auto working = WorkingTimeService::read(reader);
            if (!working)
                return working.error();
            const LeadOutcomeReader outcomes(reader.context(), *working, now);
            auto found = outcomes.late(now - lateLeadsLookedFor);
            if (!found)
                return found.error();
            Late late;
            late.reserve(found->size());
            for (const LeadOutcome &one : *found)
                late.push_back({one.id, one.lead, one.name, one.agent,
                                working->within({one.dueAt.value_or(now), now}, reader.context().calendar)});
            return late;
        });
}

QFuture<Result<LeadPreview>> LeadService::preview(const LeadRule &rule, int count, bool asNow)
{
    return askBoards<LeadPreview>(Act::RunLeads, [rule, count, asNow](const LeadBoards &boards) {
        return boards.preview(rule, count, asNow);
    });
}

QFuture<Result<LeadReplay>> LeadService::replay(const LeadRule &rule, int count)
{
    return askBoards<LeadReplay>(
        Act::RunLeads, [rule, count](const LeadBoards &boards) { return boards.replay(rule, count); });
}

QFuture<Result<LeadCoverage>> LeadService::coverage(const LeadRule &draft, int count)
{
    return askBoards<LeadCoverage>(
        Act::RunLeads, [draft, count](const LeadBoards &boards) { return boards.coverage(draft, count); });
}

QFuture<Result<LeadRun>> LeadService::run(LeadRuleId rule, bool dry)
{
    const Session &session = m_access.session();
    LeadRunTask task{rule, m_access.systemClock().now(), session.actor().name,
                     session.scope().withMaskedNumbers(false), presence()};
    if (dry)
        return m_access.ask<LeadRun>(Act::RunLeads,
                                     [task](Reader &reader) { return dryLeadRun(reader.context(), task); });
    if (auto allowed = m_access.requireRight(Act::RunLeads); !allowed)
        return readyFuture(Result<LeadRun>(allowed.error()));
    if (m_access.readOnly())
        return readyFuture(Result<LeadRun>(*m_access.readOnly()));
    return runLeads(m_access, std::move(task), session.actor());
}

QFuture<Result<void>> LeadService::give(const std::vector<RecordId> &leads, AgentId agent,
                                        const QString &reason)
{
    return m_access.run(LeadChange::give(context(), leads, agent, reason));
}

QFuture<Result<void>> LeadService::correct(LeadRuleId rule, AgentId agent, qint64 hundredths,
                                           const QString &reason)
{
    return m_access.run(LeadChange::correct(context(), rule, agent, hundredths, reason));
}

QFuture<Result<void>> LeadService::postpone(const std::vector<RecordId> &leads, LeadRuleId rule,
                                            Instant until)
{
    return m_access.run(LeadChange::postpone(context(), leads, rule, until));
}

QFuture<Result<void>> LeadService::undo(LeadRunId run)
{
    return m_access.run(LeadChange::undo(context(), run));
}

QFuture<Result<void>> LeadService::setRunsByItself(bool runs)
{
    return m_access.run(LeadChange::setRunsByItself(context(), runs));
}

QFuture<Result<void>> LeadService::setPresent(AgentId agent, bool isPresent)
{
    return m_access.run(LeadChange::setPresent(context(), agent, isPresent));
}

} // namespace callhelm
