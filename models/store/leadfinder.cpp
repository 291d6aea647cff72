#include "store/leadfinder.h"

#include <algorithm>

#include "domain/kpiact.h"
#include "store/database.h"
#include "store/eachrow.h"
#include "store/leadlog.h"
#include "store/leadstore.h"
#include "store/recordcolumns.h"
#include "store/termstore.h"

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

bool contains(const ActKinds &kinds, std::initializer_list<ActKind> some)
{
    return std::ranges::any_of(some, [&](ActKind kind) { return kinds.has(kind); });
}

} // namespace

QString careMetric(qint64 bits)
{
    using enum ActKind;
    const ActKinds kinds(bits);
    if (kinds.isEmpty())
        return {};
    if (kinds.has(Met) || kinds.has(MeetingPlanned))
        return QStringLiteral("meetings");
    if (contains(kinds, {CallMade, CallReceived}))
        return QStringLiteral("calls");
    if (kinds.has(EmailOut))
        return QStringLiteral("emails_sent");
    if (kinds.has(SmsSent))
        return QStringLiteral("sms_sent");
    if (kinds.has(TaskDone))
        return QStringLiteral("tasks_done");
    if (kinds.has(DealCreated))
        return QStringLiteral("deals_new");
    if (contains(kinds, {DealEdited, DealMoved}))
        return QStringLiteral("deals_touched");
    return QStringLiteral("interactions");
}

/// A row of `lead`.
struct LeadFinder::Row
{
    RecordId id;
    TermId pool, stage;
    AgentId owner;
    Instant arrival;
    BatchId batch;
    Instant care;
    qint64 kinds = 0;
    [[nodiscard]] std::pair<Instant, RecordId> place(bool held) const { return {held ? care : arrival, id}; }
};

struct LeadFinder::Statements
{
    Statement waiting, held, one, customer, caredLast, largestDeal, recalls, postponed;
    RecordSchemaPtr schema;
};

LeadFinder::LeadFinder(const ReadContext &context, Instant now) : m_context(context), m_now(now) { }
LeadFinder::~LeadFinder() = default;

Result<void> LeadFinder::prepare(const LeadRules &rules)
{
    std::vector<Field> fields = fieldsAsked(rules);
    if (m && fields == m_fields)
        return {};
    auto schema = TermStore(m_context.database).schema();
    if (!schema)
        return schema.error();
    auto left = LeadStore(m_context.database).leftAlone();
    if (!left)
        return left.error();
    m_leftAlone = std::move(*left);
    m_fields = std::move(fields);
    QByteArray columns = "name";
    for (const Field field : m_fields)
        if (const QByteArray column = recordcolumns::of((*schema)->of(Entity::Customer), field); !column.isEmpty())
            columns += ',' + column;
        else
            columns += ",NULL";
    const QByteArray row = "SELECT customer,pool,stage,owner,arrival,batch,care,kinds FROM lead WHERE ";
    const auto listed = [&](const QByteArray &owner, const QByteArray &by) {
        return row + owner + " AND pool=? AND stage=? AND " + by + ">=? AND " + by + "<=? AND (" + by
            + ",customer)>(?,?) ORDER BY " + by + ",customer LIMIT ?";
    };
    Preparing prepare(m_context.database);
    m.reset(new Statements{
        prepare(listed("owner=0", "arrival")), prepare(listed("owner<>0", "care")), prepare(row + "customer=?"),
        prepare("SELECT " + columns + " FROM customer WHERE id=?"),
        prepare("SELECT agent,at FROM kpi_act WHERE customer<>0 AND customer=? AND kinds&"
                + QByteArray::number(careKinds().bits()) + "<>0"),
        prepare("SELECT MAX(amount) FROM deal WHERE customer=? AND deleted=0 AND IFNULL(status,0)="
                + QByteArray::number(int(DealStatus::Open))),
        prepare("SELECT COUNT(*) FROM lead_hand_out h WHERE h.lead=? AND h.rule=? AND h.kind="
                + QByteArray::number(int(HandOutKind::Recall))
                + " AND NOT EXISTS(SELECT 1 FROM lead_event e WHERE e.hand_out<>0 AND e.hand_out=h.id)"),
        prepare("SELECT until FROM lead_postponed WHERE lead=? AND rule=?"), *schema});
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

bool LeadFinder::sees(const Row &row) const
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
Result<std::vector<LeadFinder::Row>> LeadFinder::rows(Statement &statement, const std::vector<Wanted> &wanted,
                                                      bool held, Cursor &after, int limit)
{
    std::vector<Row> rows;
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
            Row found{RecordId(row.int64(0)),     TermId(row.int64(1)),        TermId(row.int64(2)),
                      AgentId(row.int64(3)),      instantFromMs(row.int64(4)), BatchId(row.int64(5)),
                      instantFromMs(row.int64(6)), row.int64(7)};
            if (!sees(found))
                return true;
            rows.push_back(found);
            return ++taken < limit;
        });
        if (!done)
            return done.error();
    }
    std::ranges::sort(rows, {}, [held](const Row &row) { return row.place(held); });
    if (rows.size() > size_t(limit))
        rows.resize(size_t(limit));
    if (!rows.empty())
        std::tie(after.at, after.lead) = rows.back().place(held);
    return rows;
}

Result<Lead> LeadFinder::leadOf(const Row &row, const LeadRules &rules)
{
    Lead lead;
    lead.id = row.id;
    lead.pool = row.pool;
    lead.stage = row.stage;
    lead.arrival = row.arrival;
    lead.isLeftAlone = !row.owner.isValid() && m_leftAlone.contains(row.batch);
    const EntitySpec &customers = m->schema->of(Entity::Customer);
    m->customer.bindAll(row.id.value());
    auto done = eachRow(m->customer, [&](const Statement &customer) {
        lead.name = customer.string(0);
        for (size_t i = 0; i < m_fields.size(); ++i) {
            const int column = int(i) + 1;
            const FieldSpec *spec = customers.find(m_fields[i]);
            if (spec == nullptr || customer.isNull(column))
                continue;
            if (!recordcolumns::isText(spec->type)) {
                lead.fields.emplace_back(m_fields[i], FieldValue(customer.int64(column)));
                continue;
            }
            const FieldValue value{std::string(customer.text(column))};
            if (value.isEmpty())
                continue;
            if (spec->type == FieldType::Phones || spec->type == FieldType::Emails)
                for (const std::string &text : separateTexts(value))
                    lead.fields.emplace_back(m_fields[i], FieldValue(text));
            else
                lead.fields.emplace_back(m_fields[i], value);
        }
    });
    if (!done)
        return done.error();
    bool asksAmount = false;
    std::vector<AgentId> known; ///< who may get it as the one who knew the customer
    for (const LeadRule &rule : rules) {
        if (rule.pool != row.pool || rule.stage != row.stage)
            continue;
        asksAmount = asksAmount || rule.leastAmount;
        if (rule.knownFirst)
            for (const LeadRuleAgent &agent : rule.agents)
                known.push_back(agent.agent);
    }
    if (!known.empty()) {
        std::pair<Instant, AgentId> last{Instant::min(), AgentId()};
        m->caredLast.bindAll(row.id.value());
        done = eachRow(m->caredLast, [&](const Statement &act) {
            const AgentId agent(act.int64(0));
            if (std::ranges::count(known, agent) > 0)
                last = std::max(last, {instantFromMs(act.int64(1)), agent});
        });
        if (!done)
            return done.error();
        lead.caredLast = last.second;
    }
    if (asksAmount) {
        m->largestDeal.bindAll(row.id.value());
        done = eachRow(m->largestDeal,
                       [&](const Statement &deal) { lead.largestOpenDeal = deal.optionalInt64(0); });
        if (!done)
            return done.error();
    }
    return lead;
}

Result<HeldLead> LeadFinder::heldOf(const Row &row, const LeadRules &rules)
{
    auto lead = leadOf(row, rules);
    if (!lead)
        return lead.error();
    HeldLead held;
    held.lead = std::move(*lead);
    held.holder = row.owner;
    held.since = row.arrival;
    if (row.kinds != 0)
        held.lastCare = row.care;
    held.lastCareKind = careMetric(row.kinds);
    for (const LeadRule &rule : rules) {
        if (!takesBack(rule) || rule.pool != row.pool || rule.stage != row.stage)
            continue;
        RecallState state{rule.id, 0, {}};
        m->recalls.bindAll(row.id.value(), rule.id.value());
        auto done = eachRow(m->recalls, [&](const Statement &count) { state.recalls = int(count.int64(0)); });
        m->postponed.bindAll(row.id.value(), rule.id.value());
        if (done)
            done = eachRow(m->postponed, [&](const Statement &until) {
                state.postponedUntil = instantFromMs(until.int64(0));
            });
        if (!done)
            return done.error();
        held.recalls.push_back(state);
    }
    return held;
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
    for (const Row &row : *found) {
        auto lead = leadOf(row, rules);
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
    for (const Row &row : *found) {
        auto lead = heldOf(row, rules);
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
    std::optional<Row> found;
    m->one.bindAll(id.value());
    auto done = eachRow(m->one, [&](const Statement &row) {
        found = Row{id,
                    TermId(row.int64(1)),
                    TermId(row.int64(2)),
                    AgentId(row.int64(3)),
                    instantFromMs(row.int64(4)),
                    BatchId(row.int64(5)),
                    instantFromMs(row.int64(6)),
                    row.int64(7)};
    });
    if (!done)
        return done.error();
    if (!found || !sees(*found))
        return std::optional<Found>();
    Found answer;
    if (found->owner.isValid()) {
        auto held = heldOf(*found, rules);
        if (!held)
            return held.error();
        answer.lead = held->lead;
        answer.held = std::move(*held);
    } else {
        auto lead = leadOf(*found, rules);
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
    // Those that were handed out count at their arrival, with the pool and stage of then unknown: as they are.
    auto ids = Statement::prepare(m_context.database,
                                  "SELECT customer,MAX(at) FROM (SELECT * FROM (SELECT lead AS customer,arrival AS at"
                                  " FROM lead_hand_out ORDER BY id DESC LIMIT ?1) UNION ALL SELECT * FROM ("
                                  "SELECT customer,arrival FROM lead WHERE owner=0 ORDER BY arrival DESC LIMIT ?1))"
                                  " GROUP BY customer ORDER BY 2 DESC LIMIT ?1");
    if (!ids)
        return ids.error();
    ids->bindAll(count);
    std::vector<RecordId> found;
    if (auto done = eachRow(*ids, [&](const Statement &row) { found.emplace_back(row.int64(0)); }); !done)
        return done.error();
    std::vector<Lead> leads;
    leads.reserve(found.size());
    for (const RecordId id : found) {
        auto one = lead(id, rules);
        if (!one)
            return one.error();
        if (*one)
            leads.push_back(std::move((*one)->lead));
    }
    return leads;
}

Result<std::vector<std::pair<LeadFinder::Place, qint64>>> LeadFinder::waitingPlaces(TermId pool)
{
    std::vector<std::pair<Place, qint64>> places;
    const Scope &scope = m_context.scope;
    auto done = eachRow(m_context.database,
                        "SELECT pool,stage,n FROM lead_count WHERE owner=0 ORDER BY pool,stage",
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
        auto first = Statement::prepare(m_context.database, "SELECT " + by + " FROM lead WHERE owner"
                                            + (isRecall ? "<>0" : "=0") + " AND pool=? AND stage=? AND " + by
                                            + ">=? ORDER BY " + by + " LIMIT 1");
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
            if (const auto at = clock.dueAt(rule, **next); at && *at > m_now && (!due.next || *at < *due.next))
                due.next = at;
        if (rule.workingHours)
            if (const auto opens = clock.opensAt(rule, m_now);
                opens && *opens > m_now && (!due.next || *opens < *due.next))
                due.next = opens;
    }
    return due;
}

} // namespace callhelm
