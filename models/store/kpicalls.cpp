#include "store/kpicalls.h"

#include <algorithm>

#include "store/database.h"
#include "store/eachrow.h"
#include "store/kpibook.h"
#include "store/sharerows.h"
#include "store/storyreader.h"

namespace callhelm {

namespace {

constexpr int longestChain = 1000; ///< of merges
constexpr size_t changesAtOnce = 200'000;

/// Goes through a table of rows in the order of their ids.
template <class Row>
class RowWalk
{
public:
    explicit RowWalk(Preparing &prepare)
        : m_statement(prepare(QByteArray(ShareColumns<Row>::select) + " ORDER BY id"))
    {
    }
    Result<void> next()
    {
        auto row = m_statement.step();
        if (!row)
            return row.error();
        m_isThere = *row;
        if (m_isThere)
            ShareColumns<Row>::read(m_statement, m_row);
        return {};
    }
    /// Of the row that comes next; the end of time when none is left.
    [[nodiscard]] qint64 quarter() const
    {
        return m_isThere ? RowIds::quarterOfRow(m_statement.int64(0)) : std::numeric_limits<qint64>::max();
    }
    /// Hands on the rows of that quarter of an hour.
    Result<void> take(qint64 quarter, std::vector<CallShareChanges::Change> &changes)
    {
        while (m_isThere && this->quarter() == quarter) {
            changes.push_back({ShareColumns<Row>::sourceOf(m_row), m_row.call, CallShare::of(m_row), true});
            if (auto done = next(); !done)
                return done;
        }
        return {};
    }

private:
    Statement m_statement;
    Row m_row;
    bool m_isThere = false;
};

/// Notes whom an agent's part of a call was with.
void addWith(std::vector<CountedCall::With> &with, const CallShare &share, RecordId customer)
{
    if (!customer.isValid())
        return;
    auto one = std::ranges::lower_bound(with, share.agent, {}, &CountedCall::With::agent);
    if (one == with.end() || one->agent != share.agent)
        one = with.insert(one, {share.agent, customer, {}});
    if (share.direction == Direction::Out)
        one->kinds.add(ActKind::CallMade);
    else if (share.counts)
        one->kinds.add(ActKind::CallReceived);
}

} // namespace

struct KpiCalls::Entry
{
    CountedCall call;
    bool isTouched = false;
    std::vector<KpiAct> before; ///< of a touched one
};

struct KpiCalls::Statements
{
    Statement visit, phone, merged, callsOfVisits, callsOfDirects, anyPhone;
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
        prepare("SELECT number FROM visit WHERE id=?"),
        prepare("SELECT customer FROM kpi_phone WHERE key=? ORDER BY deleted,created,customer LIMIT 1"),
        prepare("SELECT merged_into FROM customer WHERE id=?"),
        prepare("SELECT source,call FROM visit WHERE number=? AND number<>''"),
        prepare("SELECT source,call FROM direct_call WHERE number=? AND number<>''"),
        prepare("SELECT EXISTS(SELECT 1 FROM kpi_phone)")});
    if (prepare.error())
        return *prepare.error();
    auto pages = KpiCallPages::open(m_database);
    if (!pages)
        return pages.error();
    m_pages = std::move(*pages);
    return {};
}

Result<void> KpiCalls::follow(const CallShareChanges &changes)
{
    if (auto done = m->lookForPhones(); !done)
        return done;
    return apply(changes.changes);
}

Result<void> KpiCalls::deriveAll()
{
    if (auto done = m->lookForPhones(); !done)
        return done;
    Preparing prepare(m_database);
    RowWalk<LegRow> legs(prepare);
    RowWalk<AttemptRow> attempts(prepare);
    RowWalk<DirectRow> directs(prepare);
    if (prepare.error())
        return *prepare.error();
    auto done = legs.next();
    if (done)
        done = attempts.next();
    if (done)
        done = directs.next();
    Changes changes;
    while (done) {
        const qint64 quarter = std::min({legs.quarter(), attempts.quarter(), directs.quarter()});
        if (quarter == std::numeric_limits<qint64>::max())
            break;
        done = legs.take(quarter, changes);
        if (done)
            done = attempts.take(quarter, changes);
        if (done)
            done = directs.take(quarter, changes);
        if (done && changes.size() > changesAtOnce)
            done = apply(std::exchange(changes, {}));
    }
    return done ? apply(changes) : done;
}

Result<void> KpiCalls::deriveOf(const std::string &phone)
{
    if (auto done = m->lookForPhones(); !done)
        return done;
    Changes changes;
    for (const std::string &number : numberSpellings(phone, m_rules.country))
        for (Statement *statement : {&m->callsOfVisits, &m->callsOfDirects}) {
            statement->bind(1, number);
            auto done = eachRow(*statement, [&](const Statement &row) {
                changes.push_back({SourceId(row.int64(0)), row.text(1), {}, true});
            });
            if (!done)
                return done;
        }
    return apply(changes);
}

Result<void> KpiCalls::apply(const Changes &changes)
{
    m_customers.clear();
    std::vector<std::pair<qint64, const CallShareChanges::Change *>> byPage;
    byPage.reserve(changes.size());
    for (const CallShareChanges::Change &change : changes)
        byPage.emplace_back(callPageOf(change.call.view()), &change);
    std::ranges::stable_sort(byPage, {}, [](const auto &one) { return one.first; });
    std::vector<const CallShareChanges::Change *> ofPage;
    for (size_t i = 0; i < byPage.size();) {
        const qint64 page = byPage[i].first;
        ofPage.clear();
        for (; i < byPage.size() && byPage[i].first == page; ++i)
            ofPage.push_back(byPage[i].second);
        if (auto done = applyToPage(page, ofPage); !done)
            return done;
    }
    return {};
}

Result<void> KpiCalls::applyToPage(qint64 page, const std::vector<const CallShareChanges::Change *> &changes)
{
    auto stored = m_pages->read(page);
    if (!stored)
        return stored.error();
    std::vector<Entry> entries;
    entries.reserve(stored->size() + changes.size());
    for (CountedCall &call : *stored)
        entries.push_back({std::move(call), false, {}});
    CountedCall key;
    for (const CallShareChanges::Change *change : changes) {
        key.source = change->source;
        key.call = change->call;
        auto entry = std::ranges::lower_bound(entries, key, CountedCall::isBefore, &Entry::call);
        const bool isThere
            = entry != entries.end() && entry->call.source == key.source && entry->call.call == key.call;
        if (!isThere) {
            if (!change->share || !change->isThere)
                continue;
            entry = entries.insert(entry, {key, true, {}});
        } else if (!std::exchange(entry->isTouched, true)) {
            entry->before = entry->call.acts();
        }
        if (!change->share)
            continue;
        if (change->isThere)
            entry->call.add(*change->share);
        else
            entry->call.remove(*change->share);
    }
    std::vector<CountedCall> calls;
    calls.reserve(entries.size());
    for (Entry &entry : entries) {
        CountedCall &call = entry.call;
        if (entry.isTouched) {
            if (auto done = findCustomers(call); !done)
                return done;
            const qint64 piece = pieceOf(call.source, call.call.view());
            const std::vector<KpiAct> acts = call.acts();
            m_book.putCall(piece, entry.before, acts);
            if (auto done = m_book.keepCallsWith(piece, entry.before, acts); !done)
                return done;
        }
        if (!call.shares.empty())
            calls.push_back(std::move(call));
    }
    return m_pages->write(page, calls);
}

Result<void> KpiCalls::findCustomers(CountedCall &call)
{
    call.with.clear();
    if (!m->hasPhones)
        return {};
    for (const CallShare &share : call.shares) {
        if (share.kind == CallShare::Kind::Attempt || !share.agent.isValid())
            continue;
        auto number = share.kind == CallShare::Kind::Direct ? Result<std::string>(std::string(share.number))
                                                            : numberOfVisit(share.visit);
        auto customer = number ? customerOf(*number) : Result<RecordId>(number.error());
        if (!customer)
            return customer.error();
        addWith(call.with, share, *customer);
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
    if (const auto known = m_customers.find(number); known != m_customers.end())
        return known->second;
    auto customer = findCustomer(number);
    if (customer)
        m_customers.emplace(number, *customer);
    return customer;
}

Result<RecordId> KpiCalls::findCustomer(const std::string &number)
{
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
