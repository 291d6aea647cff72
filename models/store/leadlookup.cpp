#include "store/leadlookup.h"

#include <algorithm>

#include "domain/kpiact.h"
#include "store/database.h"
#include "store/eachrow.h"
#include "store/recordcolumns.h"
#include "store/termstore.h"

namespace callhelm {

namespace {

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

LeadRow LeadRow::of(const Statement &row)
{
    return {RecordId(row.int64(0)),      TermId(row.int64(1)),
            TermId(row.int64(2)),        AgentId(row.int64(3)),
            instantFromMs(row.int64(4)), BatchId(row.int64(5)),
            instantFromMs(row.int64(6)), row.int64(7)};
}

struct LeadLookup::Statements
{
    Statement one, customer, caredLast, largestDeal, recalls, postponed;
    RecordSchemaPtr schema;
};

LeadLookup::LeadLookup(Database &database, const LeadRules &rules)
    : m_database(database), m_rules(rules), m_fields(fieldsAsked(rules))
{
}
LeadLookup::~LeadLookup() = default;

Result<std::unique_ptr<LeadLookup>> LeadLookup::open(Database &database, const LeadRules &rules)
{
    std::unique_ptr<LeadLookup> lookup(new LeadLookup(database, rules));
    auto done = lookup->prepare();
    return done ? Result<std::unique_ptr<LeadLookup>>(std::move(lookup)) : done.error();
}

Result<void> LeadLookup::prepare()
{
    auto schema = TermStore(m_database).schema();
    if (!schema)
        return schema.error();
    auto left = LeadStore(m_database).leftAlone();
    if (!left)
        return left.error();
    m_leftAlone = std::move(*left);
    QByteArray columns = "name";
    for (const Field field : m_fields) {
        const QByteArray column = recordcolumns::of((*schema)->of(Entity::Customer), field);
        columns += ',' + (column.isEmpty() ? QByteArray("NULL") : column);
    }
    Preparing prepare(m_database);
    m.reset(new Statements{
        prepare(QByteArray("SELECT ") + LeadRow::columns + " FROM lead WHERE customer=?"),
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

Result<std::optional<LeadRow>> LeadLookup::row(RecordId lead)
{
    std::optional<LeadRow> found;
    m->one.bindAll(lead.value());
    auto done = eachRow(m->one, [&](const Statement &row) { found = LeadRow::of(row); });
    if (!done)
        return done.error();
    return found;
}

Result<Lead> LeadLookup::lead(const LeadRow &row)
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
    for (const LeadRule &rule : m_rules) {
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

Result<HeldLead> LeadLookup::held(const LeadRow &row)
{
    auto lead = this->lead(row);
    if (!lead)
        return lead.error();
    HeldLead held;
    held.lead = std::move(*lead);
    held.holder = row.owner;
    held.since = row.arrival;
    if (row.kinds != 0)
        held.lastCare = row.care;
    held.lastCareKind = careMetric(row.kinds);
    for (const LeadRule &rule : m_rules) {
        if (rule.kind != LeadRuleKind::Recall || rule.pool != row.pool || rule.stage != row.stage)
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

} // namespace callhelm
