#include "store/kpicalls.h"

#include <algorithm>
#include <map>

#include <QCryptographicHash>
#include <QtEndian>

#include "calls/rowids.h"
#include "store/database.h"
#include "store/eachrow.h"
#include "store/kpibook.h"
#include "store/rowcolumns.h"
#include "store/storyreader.h"

namespace callhelm {

namespace {

constexpr int longestChain = 1000; ///< of merges

/// Names the call among the pieces: below 0, unlike records.
qint64 pieceOf(const CallKey &key)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArray::number(key.first.value()) + ' ');
    hash.addData(QByteArrayView(key.second.data(), qsizetype(key.second.size())));
    const auto bits = qFromBigEndian<quint64>(hash.result().constData());
    return -qint64(bits >> 2) - 1;
}

} // namespace

/// What is known of a call's agents.
struct KpiCalls::Call
{
    struct Part
    {
        ActKinds kinds;
        RecordId customer;
        qint64 talkIn = 0; ///< ms
        qint64 talkOut = 0;
    };
    Instant at = Instant::max(); ///< when it began
    std::map<AgentId, Part> parts;

    void began(Instant when) { at = std::min(at, when); }
    Part *part(AgentId agent)
    {
        if (!agent.isValid())
            return nullptr;
        Part &part = parts[agent];
        part.kinds.add(ActKind::CallPart);
        return &part;
    }
    static void talked(Part &part, Direction direction, qint64 seconds)
    {
        part.kinds.add(ActKind::CallTalked);
        (direction == Direction::In ? part.talkIn : part.talkOut) += seconds * 1000;
    }
    /// Of a call with a customer.
    static void with(Part &part, RecordId customer, Direction direction, bool isTalk)
    {
        if (!customer.isValid())
            return;
        if (!part.customer.isValid())
            part.customer = customer;
        if (direction == Direction::Out)
            part.kinds.add(ActKind::CallMade);
        else if (isTalk)
            part.kinds.add(ActKind::CallReceived);
    }
};

struct KpiCalls::Statements
{
    Statement legs, attempts, directs, visit, phone, merged, calls, callsOfVisits, callsOfDirects, anyPhone;
    bool hasPhones = true; ///< some customer has a number

    /// Before many calls: without customers there is nobody to be looked for.
    Result<void> lookForPhones()
    {
        return eachRow(anyPhone, [this](const Statement &row) { hasPhones = row.int64(0) != 0; });
    }
};

KpiCalls::KpiCalls(Database &database, KpiBook &book, const RecordRules &rules)
    : m_database(database), m_book(book), m_rules(rules)
{
}
KpiCalls::~KpiCalls() = default;

Result<std::unique_ptr<KpiCalls>> KpiCalls::open(Database &database, KpiBook &book, const RecordRules &rules)
{
    std::unique_ptr<KpiCalls> calls(new KpiCalls(database, book, rules));
    if (auto done = calls->prepare(); !done)
        return done.error();
    return calls;
}

Result<void> KpiCalls::prepare()
{
    Preparing prepare(m_database);
    m.reset(new Statements{
        prepare("SELECT visit,source,agent,direction,entered,talk FROM leg WHERE call=? ORDER BY id"),
        prepare("SELECT id,agent,counted,cancelled FROM attempt WHERE call=? ORDER BY id"),
        prepare("SELECT source,agent,direction,number,dialled,talk,outcome FROM direct_call WHERE call=?"
                " ORDER BY dialled,agent,direction,number"),
        prepare("SELECT number FROM visit WHERE id=?"),
        prepare("SELECT customer FROM kpi_phone WHERE key=? ORDER BY deleted,created,customer LIMIT 1"),
        prepare("SELECT merged_into FROM customer WHERE id=?"),
        prepare("SELECT source,call FROM leg UNION SELECT source,call FROM direct_call"
                " UNION SELECT ((id>>22)&4095)+1,call FROM attempt"),
        prepare("SELECT source,call FROM visit WHERE number=? AND number<>''"),
        prepare("SELECT source,call FROM direct_call WHERE number=? AND number<>''"),
        prepare("SELECT EXISTS(SELECT 1 FROM kpi_phone)")});
    return prepare.error() ? Result<void>(*prepare.error()) : Result<void>();
}

Result<void> KpiCalls::derive(const std::set<CallKey> &calls)
{
    if (auto done = m->lookForPhones(); !done)
        return done;
    for (const CallKey &key : calls)
        if (auto done = derive(key, false); !done)
            return done;
    return {};
}

Result<void> KpiCalls::deriveAll()
{
    if (auto done = m->lookForPhones(); !done)
        return done;
    Result<void> derived;
    auto done = eachRow(m->calls, [&](const Statement &row) {
        derived = derive({SourceId(row.int64(0)), std::string(row.text(1))}, true);
        return derived.ok();
    });
    return derived ? done : derived;
}

Result<void> KpiCalls::deriveOf(const std::string &phone)
{
    std::set<CallKey> calls;
    for (const std::string &number : numberSpellings(phone, m_rules.country))
        for (Statement *statement : {&m->callsOfVisits, &m->callsOfDirects}) {
            statement->bind(1, number);
            auto done = eachRow(*statement, [&](const Statement &row) {
                calls.emplace(SourceId(row.int64(0)), std::string(row.text(1)));
            });
            if (!done)
                return done;
        }
    return derive(calls);
}

Result<void> KpiCalls::derive(const CallKey &key, bool isNew)
{
    Call call;
    if (auto done = read(key, call); !done)
        return done;
    std::vector<KpiAct> acts;
    acts.reserve(call.parts.size());
    for (const auto &[agent, part] : call.parts)
        acts.push_back({call.at, agent, part.kinds, part.customer, part.talkIn, part.talkOut});
    return isNew ? m_book.putNew(pieceOf(key), acts) : m_book.put(pieceOf(key), acts);
}

Result<void> KpiCalls::read(const CallKey &key, Call &call)
{
    const SourceId source = key.first;
    const std::string &id = key.second;
    struct Talk
    {
        AgentId agent;
        Direction direction;
        VisitId visit;
    };
    std::vector<Talk> talks;
    m->legs.bindAll(id);
    auto done = eachRow(m->legs, [&](const Statement &row) {
        if (row.int64(1) != source.value())
            return;
        const auto direction = choiceColumn(row, 3, Direction::Out);
        call.began(instantFromMs(row.int64(4)));
        const AgentId agent(row.int64(2));
        if (auto *part = call.part(agent)) {
            Call::talked(*part, direction, row.int64(5));
            talks.push_back({agent, direction, VisitId(row.int64(0))});
        }
    });
    if (!done)
        return done;
    m->attempts.bindAll(id);
    done = eachRow(m->attempts, [&](const Statement &row) {
        if (RowIds::sourceOfRow(row.int64(0)) != source)
            return;
        call.began(instantFromMs(row.int64(2)));
        if (row.int64(3) == 0)
            (void)call.part(AgentId(row.int64(1)));
    });
    if (!done)
        return done;
    struct Dialled
    {
        AgentId agent;
        Direction direction;
        std::string number;
        bool isTalk;
    };
    std::vector<Dialled> directs;
    m->directs.bindAll(id);
    done = eachRow(m->directs, [&](const Statement &row) {
        if (row.int64(0) != source.value())
            return;
        const auto direction = choiceColumn(row, 2, Direction::Out);
        const bool isTalk = choiceColumn(row, 6, DirectEnd::Failed) == DirectEnd::Answered;
        call.began(instantFromMs(row.int64(4)));
        const AgentId agent(row.int64(1));
        if (auto *part = call.part(agent)) {
            if (isTalk)
                Call::talked(*part, direction, row.int64(5));
            directs.push_back({agent, direction, std::string(row.text(3)), isTalk});
        }
    });
    if (!done)
        return done;
    if (!m->hasPhones)
        return {};
    for (const Talk &talk : talks) {
        auto number = numberOfVisit(talk.visit);
        auto customer = number ? customerOf(*number) : Result<RecordId>(number.error());
        if (!customer)
            return customer.error();
        Call::with(call.parts[talk.agent], *customer, talk.direction, true);
    }
    for (const Dialled &direct : directs) {
        auto customer = customerOf(direct.number);
        if (!customer)
            return customer.error();
        Call::with(call.parts[direct.agent], *customer, direct.direction, direct.isTalk);
    }
    return {};
}

Result<std::string> KpiCalls::numberOfVisit(VisitId visit)
{
    std::string number;
    m->visit.bindAll(visit.value());
    auto done = eachRow(m->visit, [&](const Statement &row) { number = row.text(0); });
    return done ? Result<std::string>(std::move(number)) : done.error();
}

/// Who has the number that a telephone system told.
Result<RecordId> KpiCalls::customerOf(const std::string &number)
{
    if (number.empty())
        return RecordId();
    std::vector<std::string> keys{phoneKey(number, m_rules), '+' + number};
    if (number.starts_with("00"))
        keys.push_back('+' + number.substr(2));
    for (const std::string &key : keys) {
        const auto spellings = numberSpellings(key, m_rules.country);
        if (std::ranges::count(spellings, number) == 0)
            continue;
        auto customer = ownerOfPhone(key);
        if (!customer || customer->isValid())
            return customer;
    }
    return RecordId();
}

Result<RecordId> KpiCalls::ownerOfPhone(const std::string &phone)
{
    qint64 customer = 0;
    m->phone.bindAll(phone);
    auto done = eachRow(m->phone, [&](const Statement &row) { customer = row.int64(0); });
    for (int i = 0; done && customer != 0 && i < longestChain; ++i) {
        qint64 into = 0;
        m->merged.bindAll(customer);
        done = eachRow(m->merged, [&](const Statement &row) { into = row.int64(0); });
        if (into == 0)
            break;
        customer = into;
    }
    return done ? Result<RecordId>(RecordId(customer)) : done.error();
}

} // namespace callhelm
