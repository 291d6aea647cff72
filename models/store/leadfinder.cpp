#include "store/leadfinder.h"

#include <algorithm>

#include "store/database.h"
#include "store/eachrow.h"
#include "store/leadlog.h"
#include "store/leadlookup.h"

namespace callhelm {

namespace {

bool takesBack(const LeadRule &rule) { return rule.kind == LeadRuleKind::Recall; }

/// One for each place, as wide as the widest of those that were added.
void addWanted(std::vector<LeadFinder::Wanted> &all, const LeadFinder::Wanted &one)
{
    const auto known = std::ranges::find(all, one.place, &LeadFinder::Wanted::place);
    if (known == all.end()) {
        all.push_back(one);
        return;
    }
    known->from = std::min(known->from, one.from);
    known->until = std::max(known->until, one.until);
}

std::vector<LeadFinder::Wanted> dueOf(const LeadRules &rules, Instant at, LeadRuleId only, bool recalls)
{
    std::vector<LeadFinder::Wanted> all;
    for (const LeadRule &rule : rules)
        if (rule.isOn && takesBack(rule) == recalls && (!only.isValid() || rule.id == only))
            // Of a recall the holder's arrival counts, which does not lie after the last care.
            addWanted(all, {{rule.pool, rule.stage}, rule.takesFrom, at - rule.delay});
    return all;
}

} // namespace

struct LeadFinder::Statements
{
    Statement waiting, held;
    std::unique_ptr<LeadLookup> lookup;
};

LeadFinder::LeadFinder(const ReadContext &context, Instant now) : m_context(context), m_now(now) { }
LeadFinder::~LeadFinder() = default;

Result<void> LeadFinder::prepare(const LeadRules &rules)
{
    if (m && m->lookup->fields() == fieldsAsked(rules)) {
        m->lookup->setRules(rules);
        return {};
    }
    auto lookup = LeadLookup::open(m_context.database, rules);
    if (!lookup)
        return lookup.error();
    const auto listed = [&](const QByteArray &owner, const QByteArray &by) {
        return QByteArray("SELECT ") + LeadRow::columns + " FROM lead WHERE " + owner
            + " AND pool=? AND stage=? AND " + by + ">=? AND " + by + "<=? AND (" + by
            + ",customer)>(?,?) ORDER BY " + by + ",customer LIMIT ?";
    };
    Preparing prepare(m_context.database);
    m.reset(new Statements{prepare(listed("owner=0", "arrival")), prepare(listed("owner<>0", "care")),
                           std::move(*lookup)});
    return prepare.error() ? Result<void>(*prepare.error()) : Result<void>();
}

Result<LeadSituation> LeadFinder::situation(LeadRules rules, std::vector<AgentStanding> agents,
                                            WorkingTime working)
{
    Database &database = m_context.database;
    LeadSituation situation;
    situation.at = m_now;
    situation.clock = LeadClock(std::move(working), m_context.calendar);
    situation.agents = std::move(agents);
    auto log = LeadLog::open(database);
    if (!log)
        return log.error();
    bool hasDailyCap = false;
    for (const LeadRule &rule : rules) {
        auto book = (*log)->book(rule.id);
        if (!book)
            return book.error();
        situation.books.emplace(rule.id, std::move(*book));
        hasDailyCap = hasDailyCap || rule.dailyCap;
        if (!rule.openCap)
            continue;
        auto open = Statement::prepare(
            database, "SELECT owner,n FROM lead_count WHERE pool=? AND stage=? AND owner<>0");
        if (!open)
            return open.error();
        open->bindAll(rule.pool.value(), rule.stage.value());
        auto done = eachRow(*open, [&](const Statement &row) {
            situation.open.push_back({AgentId(row.int64(0)), rule.pool, rule.stage, row.int64(1)});
        });
        if (!done)
            return done.error();
    }
    if (hasDailyCap) {
        const TimeRange today = m_context.calendar.range(m_context.calendar.dayOf(m_now));
        auto counts = Statement::prepare(
            database,
            "SELECT rule,agent,COUNT(*) FROM lead_hand_out h WHERE at>=? AND at<? AND rule<>0 AND NOT EXISTS("
            "SELECT 1 FROM lead_event e WHERE e.hand_out<>0 AND e.hand_out=h.id) GROUP BY rule,agent");
        if (!counts)
            return counts.error();
        counts->bindAll(toMs(today.from), toMs(today.to));
        auto done = eachRow(*counts, [&](const Statement &row) {
            situation.today.push_back({LeadRuleId(row.int64(0)), AgentId(row.int64(1)), row.int64(2)});
        });
        if (!done)
            return done.error();
    }
    situation.rules = std::move(rules);
    return situation;
}

bool LeadFinder::sees(const LeadRow &row) const
{
    const Scope &scope = m_context.scope;
    if (scope.seesAll())
        return true;
    if (row.owner.isValid() && scope.sees(row.owner, m_now))
        return true;
    return std::ranges::count(scope.keptPools(), row.pool) > 0
        || (!row.owner.isValid() && std::ranges::count(scope.openPools(), row.pool) > 0)
        || std::ranges::count(scope.records(), row.id) > 0;
}

/// Of all places together, in order; no more than the limit.
Result<std::vector<LeadRow>> LeadFinder::rows(Statement &statement, const std::vector<Wanted> &wanted,
                                              bool held, Cursor &after, int limit)
{
    std::vector<LeadRow> rows;
    for (const Wanted &one : wanted) {
        constexpr qint64 first = std::numeric_limits<qint64>::min();
        constexpr qint64 last = std::numeric_limits<qint64>::max();
        const auto ms = [](Instant at, qint64 otherwise) {
            return at == Instant::min() || at == Instant::max() ? otherwise : toMs(at);
        };
        int taken = 0;
        // More than the scope lets through may have to be read.
        statement.bindAll(one.place.first.value(), one.place.second.value(), ms(one.from, first),
                          ms(one.until, last), ms(after.at, first), after.lead.value(),
                          m_context.scope.seesAll() ? qint64(limit) : last);
        auto done = eachRow(statement, [&](const Statement &row) {
            const LeadRow found = LeadRow::of(row);
            if (!sees(found))
                return true;
            rows.push_back(found);
            return ++taken < limit;
        });
        if (!done)
            return done.error();
    }
    std::ranges::sort(rows, {}, [held](const LeadRow &row) { return row.place(held); });
    if (rows.size() > size_t(limit))
        rows.resize(size_t(limit));
    if (!rows.empty())
        std::tie(after.at, after.lead) = rows.back().place(held);
    return rows;
}

Result<std::vector<Lead>> LeadFinder::waiting(const std::vector<Wanted> &wanted, const LeadRules &rules,
                                              Cursor &after, int limit)
{
    if (auto done = prepare(rules); !done)
        return done.error();
    auto found = rows(m->waiting, wanted, false, after, limit);
    if (!found)
        return found.error();
    std::vector<Lead> leads;
    leads.reserve(found->size());
    for (const LeadRow &row : *found) {
        auto lead = m->lookup->lead(row);
        if (!lead)
            return lead.error();
        leads.push_back(std::move(*lead));
    }
    return leads;
}

Result<std::vector<HeldLead>> LeadFinder::held(const std::vector<Wanted> &wanted, const LeadRules &rules,
                                               Cursor &after, int limit)
{
    if (auto done = prepare(rules); !done)
        return done.error();
    auto found = rows(m->held, wanted, true, after, limit);
    if (!found)
        return found.error();
    std::vector<HeldLead> leads;
    leads.reserve(found->size());
    for (const LeadRow &row : *found) {
        auto lead = m->lookup->held(row);
        if (!lead)
            return lead.error();
        leads.push_back(std::move(*lead));
    }
    return leads;
}

Result<std::optional<LeadFinder::Found>> LeadFinder::lead(RecordId id, const LeadRules &rules)
{
    if (auto done = prepare(rules); !done)
        return done.error();
    auto row = m->lookup->row(id);
    if (!row)
        return row.error();
    const std::optional<LeadRow> &found = *row;
    if (!found || !sees(*found))
        return std::optional<Found>();
    Found answer;
    if (found->owner.isValid()) {
        auto held = m->lookup->held(*found);
        if (!held)
            return held.error();
        answer.lead = held->lead;
        answer.held = std::move(*held);
    } else {
        auto lead = m->lookup->lead(*found);
        if (!lead)
            return lead.error();
        answer.lead = std::move(*lead);
    }
    return std::optional(std::move(answer));
}

Result<std::vector<Lead>> LeadFinder::latest(int count, const LeadRules &rules)
{
    if (auto done = prepare(rules); !done)
        return done.error();
    auto ids = Statement::prepare(
        m_context.database,
        "SELECT customer,MAX(at),MAX(rule) FROM (SELECT * FROM (SELECT lead AS customer,arrival AS at,rule"
        " FROM lead_hand_out WHERE from_agent=0 ORDER BY id DESC LIMIT ?1) UNION ALL SELECT * FROM ("
        "SELECT customer,arrival,0 FROM lead WHERE owner=0 ORDER BY arrival DESC LIMIT ?1))"
        " GROUP BY customer ORDER BY 2 DESC LIMIT ?1");
    if (!ids)
        return ids.error();
    ids->bindAll(count);
    std::vector<std::pair<RecordId, LeadRuleId>> found;
    auto done = eachRow(*ids, [&](const Statement &row) {
        found.emplace_back(RecordId(row.int64(0)), LeadRuleId(row.int64(2)));
    });
    if (!done)
        return done.error();
    std::vector<Lead> leads;
    leads.reserve(found.size());
    for (const auto &[id, rule] : found) {
        auto one = lead(id, rules);
        if (!one)
            return one.error();
        if (!*one)
            continue;
        // Where they came to is where the rule took them from; they may have moved on since.
        if (const auto taker = std::ranges::find(rules, rule, &LeadRule::id);
            rule.isValid() && taker != rules.end()) {
            (*one)->lead.pool = taker->pool;
            (*one)->lead.stage = taker->stage;
        }
        leads.push_back(std::move((*one)->lead));
    }
    return leads;
}

Result<std::vector<std::pair<LeadFinder::Place, qint64>>> LeadFinder::waitingPlaces(TermId pool)
{
    std::vector<std::pair<Place, qint64>> places;
    const Scope &scope = m_context.scope;
    auto done
        = eachRow(m_context.database, "SELECT pool,stage,n FROM lead_count WHERE owner=0 ORDER BY pool,stage",
                  [&](const Statement &row) {
                      const TermId of(row.int64(0));
                      const bool isSeen = scope.seesAll() || std::ranges::count(scope.openPools(), of) > 0
                          || std::ranges::count(scope.keptPools(), of) > 0;
                      if (isSeen && (!pool.isValid() || pool == of))
                          places.push_back({{of, TermId(row.int64(1))}, row.int64(2)});
                  });
    if (!done)
        return done.error();
    return places;
}

std::vector<LeadFinder::Wanted> LeadFinder::dueWaiting(const LeadRules &rules, Instant at, LeadRuleId only)
{
    return dueOf(rules, at, only, false);
}

std::vector<LeadFinder::Wanted> LeadFinder::dueHeld(const LeadRules &rules, Instant at, LeadRuleId only)
{
    return dueOf(rules, at, only, true);
}

Result<LeadFinder::Due> LeadFinder::due(const LeadRules &rules, const LeadClock &clock)
{
    Due due;
    for (const LeadRule &rule : rules) {
        if (!rule.isOn)
            continue;
        const bool isRecall = takesBack(rule);
        const QByteArray by = isRecall ? "care" : "arrival";
        auto first = Statement::prepare(m_context.database,
                                        "SELECT " + by + " FROM lead WHERE owner" + (isRecall ? "<>0" : "=0")
                                            + " AND pool=? AND stage=? AND " + by + ">=? ORDER BY " + by
                                            + " LIMIT 1");
        if (!first)
            return first.error();
        const auto look = [&](Instant from) -> Result<std::optional<Instant>> {
            std::optional<Instant> found;
            first->bindAll(rule.pool.value(), rule.stage.value(), toMs(from));
            auto done = eachRow(*first, [&](const Statement &row) { found = instantFromMs(row.int64(0)); });
            if (!done)
                return done.error();
            return found;
        };
        auto oldest = look(rule.takesFrom);
        if (!oldest)
            return oldest.error();
        if (!*oldest)
            continue;
        if (const auto at = clock.dueAt(rule, **oldest); at && *at <= m_now)
            due.isDue = true;
        // Whoever is past the delay is due, or waits for somebody; the next is told by the clock.
        auto next = look(std::max(rule.takesFrom, m_now - rule.delay + Duration(1)));
        if (!next)
            return next.error();
        if (*next)
            if (const auto at = clock.dueAt(rule, **next);
                at && *at > m_now && (!due.next || *at < *due.next))
                due.next = at;
        if (rule.workingHours)
            if (const auto opens = clock.opensAt(rule, m_now);
                opens && *opens > m_now && (!due.next || *opens < *due.next))
                due.next = opens;
    }
    return due;
}

} // namespace callhelm
