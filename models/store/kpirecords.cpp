#include "store/kpirecords.h"

#include <algorithm>
#include <iterator>

#include "store/database.h"
#include "store/eachrow.h"
#include "store/openstore.h"
#include "store/recordlog.h"

namespace callhelm {

namespace {

constexpr int longestChain = 1000; ///< of merges

bool isCustomer(RecordId record) { return entityOf(record) == Entity::Customer; }

} // namespace

struct KpiRecords::Statements
{
    Statement merged, parts, messagesOfCustomer, messagesOfConversation;
    Statement batchKind;
};

KpiRecords::KpiRecords(Database &database, RecordSchemaPtr schema, const RecordRules &rules)
    : m_database(database), m_schema(std::move(schema)), m_rules(rules)
{
}
KpiRecords::~KpiRecords() = default;

Result<std::unique_ptr<KpiRecords>> KpiRecords::open(Database &database, const Calendar &calendar,
                                                     RecordSchemaPtr schema, const RecordRules &rules)
{
    std::unique_ptr<KpiRecords> records(new KpiRecords(database, std::move(schema), rules));
    if (auto done = records->prepare(calendar); !done)
        return done.error();
    return records;
}

Result<void> KpiRecords::prepare(const Calendar &calendar)
{
    auto currency = readCurrency(m_database);
    if (!currency)
        return currency.error();
    m_currency = currency->toStdString();
    auto book = KpiBook::open(m_database, calendar);
    if (!book)
        return book.error();
    m_book = std::move(*book);
    auto calls = KpiCalls::open(m_database, *m_book, m_rules);
    if (!calls)
        return calls.error();
    m_calls = std::move(*calls);
    auto leads = LeadIndex::open(m_database);
    if (!leads)
        return leads.error();
    m_leads = std::move(*leads);
    auto phones = KpiPhones::open(m_database);
    if (!phones)
        return phones.error();
    m_phones = std::move(*phones);
    Preparing prepare(m_database);
    const QByteArray received
        = "SELECT id FROM message WHERE kind=" + QByteArray::number(int(MessageKind::Email))
        + " AND direction=" + QByteArray::number(int(MessageDirection::In));
    m.reset(new Statements{prepare("SELECT merged_into FROM customer WHERE id=?"),
                           prepare("SELECT id FROM customer WHERE merged_into<>0 AND merged_into=?"),
                           prepare(received + " AND customer=?"), prepare(received + " AND conversation=?"),
                           prepare("SELECT kind FROM record_batch WHERE id=?")});
    return prepare.error() ? Result<void>(*prepare.error()) : Result<void>();
}

Result<RecordId> KpiRecords::effective(RecordId customer)
{
    RecordId at = customer;
    for (int i = 0; i < longestChain; ++i) {
        RecordId into;
        m->merged.bindAll(at.value());
        auto done = eachRow(m->merged, [&](const Statement &row) { into = RecordId(row.int64(0)); });
        if (!done)
            return done.error();
        if (!into.isValid())
            return at;
        at = into;
    }
    return customer;
}

Result<bool> KpiRecords::isHandOut(BatchId batch)
{
    if (batch == m_lastBatch) // facts come batch by batch
        return m_isLastHandOut;
    m->batchKind.bindAll(batch.value());
    bool is = false;
    auto done = eachRow(
        m->batchKind, [&](const Statement &row) { is = row.int64(0) == qint64(RecordBatch::Kind::HandOut); });
    if (!done)
        return done.error();
    m_lastBatch = batch;
    m_isLastHandOut = is;
    return is;
}

/// The customer and all that were merged into them.
Result<std::vector<RecordId>> KpiRecords::partsOf(RecordId customer)
{
    std::vector<RecordId> parts{customer};
    for (size_t i = 0; i < parts.size(); ++i) {
        m->parts.bindAll(parts[i].value());
        auto done = eachRow(m->parts, [&](const Statement &row) {
            const RecordId part(row.int64(0));
            if (std::ranges::count(parts, part) == 0)
                parts.push_back(part);
        });
        if (!done)
            return done.error();
    }
    return parts;
}

void KpiRecords::mergeChanged(RecordId record, RecordId from)
{
    touch(record);
    if (!isCustomer(record))
        return;
    m_merged.insert(record);
    if (from.isValid())
        m_merged.insert(from);
}

Result<KpiRecords::Folded> KpiRecords::foldOf(RecordLog &log, RecordId record)
{
    Folded folded;
    const auto kind = entityOf(record);
    if (!kind)
        return folded;
    RecordFold fold(m_schema->of(*kind), m_rules);
    auto done = log.eachOf(record, [&](const RecordFact &fact) {
        if (auto event = fold.apply(fact))
            folded.events.push_back(std::move(*event));
    });
    if (!done)
        return done.error();
    folded.state = fold.state();
    return folded;
}

Result<void> KpiRecords::addNew(RecordLog &log, const RecordFact &fact)
{
    const auto kind = entityOf(fact.record);
    if (!kind)
        return {};
    RecordFold fold(m_schema->of(*kind), m_rules);
    Folded folded;
    if (auto event = fold.apply(fact))
        folded.events.push_back(std::move(*event));
    folded.state = fold.state();
    auto acts = actsOf(log, fact.record, folded, true);
    if (!acts)
        return acts.error();
    if (isCustomer(fact.record)) {
        m_phones->addNew(m_schema->of(*kind), *folded.state);
        if (auto done = m_leads->putNew(m_schema->of(*kind), *folded.state, folded.events, *acts); !done)
            return done;
    }
    return m_book->putNew(fact.record.value(), *acts);
}

Result<std::vector<KpiAct>> KpiRecords::actsOf(RecordLog &log, RecordId record, const Folded &folded,
                                               bool isAlone)
{
    if (!folded.state)
        return std::vector<KpiAct>();
    std::optional<Error> error;
    ActsContext context;
    context.currency = m_currency;
    context.effective = [&](RecordId customer) {
        if (isAlone && customer == record)
            return customer;
        auto root = effective(customer);
        if (!root)
            error = root.error();
        return root ? *root : customer;
    };
    context.ownerAt = [&](RecordId other, Instant at) {
        auto of = foldOf(log, other);
        if (!of)
            error = of.error();
        return of ? callhelm::ownerAt(of->events, at) : AgentId();
    };
    context.isHandOut = [&](BatchId batch) {
        auto is = isHandOut(batch);
        if (!is)
            error = is.error();
        return is && *is;
    };
    auto acts = callhelm::actsOf(m_schema->of(*entityOf(record)), *folded.state, folded.events, context);
    if (error)
        return *error;
    if (isCustomer(record))
        if (auto done = addBeginning(log, record, folded, isAlone, acts); !done)
            return done.error();
    return acts;
}

/// Merged customers are one: the earliest creation, and its first owner, count.
Result<void> KpiRecords::addBeginning(RecordLog &log, RecordId record, const Folded &folded, bool isAlone,
                                      std::vector<KpiAct> &acts)
{
    CustomerBegan began = customerBegan(*folded.state, folded.events);
    RecordId root = record;
    if (!isAlone) {
        auto whole = effective(record);
        if (!whole)
            return whole.error();
        root = *whole;
        auto parts = partsOf(root);
        if (!parts)
            return parts.error();
        std::ranges::sort(*parts);
        std::vector<std::pair<std::pair<Instant, RecordId>, AgentId>> owners;
        owners.reserve(parts->size());
        for (const RecordId part : *parts) {
            auto of = part == record ? Result<Folded>(folded) : foldOf(log, part);
            if (!of)
                return of.error();
            if (!of->state)
                continue;
            const CustomerBegan other = customerBegan(*of->state, of->events);
            owners.push_back({{other.created, part}, other.firstOwner});
        }
        std::ranges::sort(owners);
        if (owners.empty() || owners.front().first.second != record)
            return {};
        const auto owner = std::ranges::find_if(owners, [](const auto &one) { return one.second.isValid(); });
        began.firstOwner = owner != owners.end() ? owner->second : AgentId();
    }
    if (began.firstOwner.isValid())
        acts.push_back({began.created, began.firstOwner, {ActKind::CustomerNew}, root, 0, 0});
    return {};
}

/// What depends on what changed beside itself.
Result<void> KpiRecords::touchOthers()
{
    // Customers who are one now, or were: all parts.
    std::set<RecordId> merged;
    for (const RecordId record : m_merged) {
        auto root = effective(record);
        if (!root)
            return root.error();
        for (const RecordId of : {record, *root}) {
            auto parts = partsOf(of);
            if (!parts)
                return parts.error();
            merged.insert(parts->begin(), parts->end());
        }
    }
    m_merged = merged;
    m_touched.insert(merged.begin(), merged.end());
    // The other parts of a customer: which of them began first may have changed.
    const std::set<RecordId> touched = m_touched;
    for (const RecordId record : touched) {
        if (!isCustomer(record))
            continue;
        auto root = effective(record);
        if (!root)
            return root.error();
        auto parts = partsOf(*root);
        if (!parts)
            return parts.error();
        if (parts->size() > 1)
            m_touched.insert(parts->begin(), parts->end());
    }
    std::set<RecordId> owners = m_owners;
    owners.insert(m_merged.begin(), m_merged.end());
    for (const RecordId record : owners) {
        const auto kind = entityOf(record);
        if (kind != Entity::Customer && kind != Entity::Conversation)
            continue;
        Statement &messages = kind == Entity::Customer ? m->messagesOfCustomer : m->messagesOfConversation;
        messages.bindAll(record.value());
        auto done = eachRow(messages, [&](const Statement &row) { touch(RecordId(row.int64(0))); });
        if (!done)
            return done;
    }
    return {};
}

Result<void> KpiRecords::derive(RecordLog &log, RecordId record)
{
    auto folded = foldOf(log, record);
    if (!folded)
        return folded.error();
    auto acts = actsOf(log, record, *folded, false);
    if (!acts)
        return acts.error();
    if (isCustomer(record)) {
        if (auto done = m_phones->change(m_schema->of(Entity::Customer), record, folded->state,
                                         m_merged.contains(record));
            !done)
            return done;
        if (auto done = m_leads->put(m_schema->of(Entity::Customer), record, folded->state, folded->events);
            !done)
            return done;
    }
    return m_book->put(record.value(), *acts);
}

Result<void> KpiRecords::derive(RecordLog &log)
{
    if (auto done = m_phones->writeNew(); !done)
        return done;
    if (auto done = touchOthers(); !done)
        return done;
    for (const RecordId record : std::exchange(m_touched, {}))
        if (auto done = derive(log, record); !done)
            return done;
    const std::vector<std::string> phones = m_phones->takeChanged();
    if (!phones.empty()) {
        auto calls
            = m_database.number("SELECT EXISTS(SELECT 1 FROM visit) OR EXISTS(SELECT 1 FROM direct_call)");
        if (!calls)
            return calls.error();
        for (size_t i = 0; *calls != 0 && i < phones.size(); ++i)
            if (auto done = m_calls->deriveOf(phones[i]); !done)
                return done;
    }
    m_owners.clear();
    m_merged.clear();
    return flush();
}

Result<void> KpiRecords::flush()
{
    if (auto done = m_book->flush(); !done)
        return done;
    m_leads->acted(m_book->takeActed());
    return m_leads->flush();
}

Result<void> KpiRecords::rebuild(RecordLog &log)
{
    m_touched.clear();
    m_owners.clear();
    m_merged.clear();
    m_phones->forget();
    if (auto done = m_book->clear(); !done)
        return done;
    if (auto done = m_leads->clear(); !done)
        return done;
    std::vector<RecordFact> facts;
    const auto finish = [&]() -> Result<void> {
        if (facts.empty())
            return {};
        const RecordId record = facts.front().record;
        Folded folded;
        if (const auto kind = entityOf(record)) {
            RecordFold fold(m_schema->of(*kind), m_rules);
            for (const RecordFact &fact : facts)
                if (auto event = fold.apply(fact))
                    folded.events.push_back(std::move(*event));
            folded.state = fold.state();
        }
        facts.clear();
        auto acts = actsOf(log, record, folded, false);
        if (!acts)
            return acts.error();
        if (isCustomer(record) && folded.state) {
            m_phones->addNew(m_schema->of(Entity::Customer), *folded.state);
            if (auto done
                = m_leads->putNew(m_schema->of(Entity::Customer), *folded.state, folded.events, *acts);
                !done)
                return done;
        }
        return m_book->putNew(record.value(), *acts);
    };
    auto done = log.each([&](const RecordFact &fact) -> Result<void> {
        if (!facts.empty() && facts.front().record != fact.record)
            if (auto finished = finish(); !finished)
                return finished;
        facts.push_back(fact);
        return {};
    });
    if (done)
        done = finish();
    if (done)
        done = m_phones->writeNew();
    m_phones->forget(); // all calls are derived
    if (done)
        done = m_calls->deriveAll();
    return done ? flush() : done;
}

} // namespace callhelm
