#include "services/leadboards.h"

#include <algorithm>

#include "leads/leadpreview.h"
#include "leads/leadreplay.h"
#include "services/leadstep.h"
#include "store/leadlog.h"
#include "store/leadreader.h"
#include "store/leadstore.h"
#include "store/reader.h"

namespace callhelm {

namespace {

constexpr int mostWaiting = 20'000; ///< whose reasons are worked out; the others are counted
constexpr size_t waitingTold = 1000;
constexpr int mostHeld = 20'000;
constexpr auto recallsAhead = std::chrono::hours(2);

} // namespace

LeadRules rulesSeen(LeadRules rules, const Scope &scope)
{
    if (scope.seesQueues())
        return rules;
    for (LeadRule &rule : rules)
        std::erase_if(rule.agents, [&](const LeadRuleAgent &agent) { return !scope.seesEver(agent.agent); });
    std::erase_if(rules, [](const LeadRule &rule) { return rule.agents.empty(); });
    return rules;
}

LeadBoards::LeadBoards(const Reader &reader, LeadPresence presence, Instant now)
    : m_context(reader.context()), m_presence(std::move(presence)), m_now(now)
{
}

bool LeadBoards::isAgent() const { return !m_context.scope.seesQueues(); }

Result<LeadRules> LeadBoards::rules() const
{
    auto rules = LeadStore(m_context.database).rules();
    return rules ? Result<LeadRules>(rulesSeen(std::move(*rules), m_context.scope)) : rules.error();
}

Result<LeadBoard> LeadBoards::board(TermId pool) const
{
    LeadBoard board;
    board.at = m_now;
    board.recallsUntil = m_now;
    LeadStore store(m_context.database);
    auto rules = store.rules();
    auto runs = store.runsByItself();
    if (!rules || !runs)
        return !rules ? rules.error() : runs.error();
    board.runsByItself = *runs;
    if (auto done = addRules(board, *rules, pool); !done)
        return done.error();
    if (auto done = addRuns(board); !done)
        return done.error();
    if (!isAgent())
        if (auto done = addWaiting(board, *rules, pool); !done)
            return done.error();
    return board;
}

Result<void> LeadBoards::addRules(LeadBoard &board, const LeadRules &rules, TermId pool) const
{
    auto log = LeadLog::open(m_context.database);
    if (!log)
        return log.error();
    for (const LeadRule &rule : rulesSeen(rules, m_context.scope)) {
        if (pool.isValid() && rule.pool != pool)
            continue;
        auto book = (*log)->book(rule.id);
        if (!book)
            return book.error();
        LeadBoard::Rule one{rule, 0, 0, 0, book->ledger(rule.id)};
        if (isAgent())
            std::erase_if(one.ledger.agents, [this](const LeadBalance &balance) {
                return !m_context.scope.seesEver(balance.agent);
            });
        board.rules.push_back(std::move(one));
    }
    return {};
}

Result<void> LeadBoards::addRuns(LeadBoard &board) const
{
    const LeadReader reader(m_context);
    auto sums = reader.sums(m_context.calendar.range(m_context.calendar.dayOf(m_now)));
    if (!sums)
        return sums.error();
    board.today = std::move(sums->agents);
    board.medianToHandOut = sums->median;
    board.longestToHandOut = sums->longest;
    board.longestRule = sums->longestRule;
    for (const auto &[id, count] : sums->rules)
        for (LeadBoard::Rule &rule : board.rules)
            if (rule.rule.id == id)
                rule.today = count;
    if (isAgent())
        return {};
    auto last = reader.lastRun(false);
    auto recall = reader.lastRun(true);
    if (!last || !recall)
        return !last ? last.error() : recall.error();
    board.lastRun = std::move(*last);
    board.lastRecall = std::move(*recall);
    if (board.lastRecall) {
        auto untouched = reader.isUntouched(board.lastRecall->id);
        if (!untouched)
            return untouched.error();
        board.canUndoRecall = *untouched;
    }
    return {};
}

Result<void> LeadBoards::addWaiting(LeadBoard &board, const LeadRules &rules, TermId pool) const
{
    LeadFinder finder(m_context, m_now);
    auto situation = readLeadSituation(finder, m_context, rules, m_presence, m_now);
    auto places = finder.waitingPlaces(pool);
    if (!situation || !places)
        return !situation ? situation.error() : places.error();
    std::vector<LeadFinder::Wanted> wanted;
    for (const auto &[place, count] : *places) {
        wanted.push_back({place});
        board.waitingAll += count;
    }
    LeadFinder::Cursor begin;
    auto leads = finder.waiting(wanted, rules, begin, mostWaiting);
    if (!leads)
        return leads.error();
    situation->waiting = std::move(*leads);
    const LeadClock clock = situation->clock;
    board.recallsUntil
        = clock.workingTime().after(m_now, recallsAhead, m_context.calendar).value_or(m_now + recallsAhead);
    LeadFinder::Cursor first;
    auto due = LeadFinder::dueHeld(rules, board.recallsUntil, {});
    if (pool.isValid())
        std::erase_if(due, [pool](const LeadFinder::Wanted &one) { return one.place.first != pool; });
    auto held = finder.held(due, rules, first, mostHeld);
    if (!held)
        return held.error();
    situation->held = std::move(*held);
    const LeadPlan plan(std::move(*situation));
    std::vector<WaitingLead> waiting = plan.waiting(m_now);
    for (const WaitingLead &lead : waiting) {
        if (lead.isStuck())
            ++board.stuckAll;
        for (LeadBoard::Rule &rule : board.rules)
            if (rule.rule.id == lead.rule && lead.rule.isValid()) {
                ++rule.waiting;
                if (lead.isStuck())
                    ++rule.stuck;
            }
    }
    if (waiting.size() > waitingTold)
        waiting.resize(waitingTold);
    board.waiting = std::move(waiting);
    board.recalls = plan.dueRecalls(m_now, board.recallsUntil);
    board.nextRun = plan.nextDue(m_now);
    return {};
}

Result<LeadPreview> LeadBoards::preview(const LeadRule &rule, int count, bool asNow) const
{
    LeadFinder finder(m_context, m_now);
    auto situation = readLeadSituation(finder, m_context, {rule}, m_presence, m_now);
    if (!situation)
        return situation.error();
    const auto book = situation->books.find(rule.id);
    return previewLeads(rule, book == situation->books.end() ? LeadBook() : book->second, *situation, count,
                        asNow);
}

Result<LeadReplay> LeadBoards::replay(const LeadRule &rule, int count) const
{
    auto log = LeadLog::open(m_context.database);
    if (!log)
        return log.error();
    auto first = rule.id.isValid() ? (*log)->firstOfLast(rule.id, count)
                                   : Result<std::optional<qint64>>(std::nullopt);
    if (!first)
        return first.error();
    if (!*first)
        return LeadReplay();
    auto before = (*log)->book(rule.id, **first);
    if (!before)
        return before.error();
    std::vector<PastEvent> events;
    auto done = (*log)->each(rule.id, **first, [&](const StoredLeadEvent &stored) {
        events.push_back({stored.event, stored.lead});
        return true;
    });
    if (!done)
        return done.error();
    return replayLeads(rule, *before, events, m_context.calendar);
}

Result<LeadCoverage> LeadBoards::coverage(const LeadRule &draft, int count) const
{
    auto rules = LeadStore(m_context.database).rules();
    if (!rules)
        return rules.error();
    const auto known = std::ranges::find(*rules, draft.id, &LeadRule::id);
    if (draft.id.isValid() && known != rules->end())
        *known = draft;
    else
        rules->push_back(draft);
    LeadFinder finder(m_context, m_now);
    auto leads = finder.latest(count, *rules);
    if (!leads)
        return leads.error();
    return coverageOf(*rules, *leads);
}

} // namespace callhelm
