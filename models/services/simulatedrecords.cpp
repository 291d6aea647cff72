#include "services/simulatedrecords.h"

#include <algorithm>
#include <unordered_map>

#include "crm/recordrules.h"
#include "ingest/simulator/simulator.h"
#include "services/simulatedwords.h"
#include "store/journal.h"
#include "store/recordlookup.h"
#include "store/recordwriter.h"
#include "store/termstore.h"

namespace callhelm {

namespace {

constexpr auto kind = RecordBatch::Kind::Automatic;

QString who() { return Simulator::source().name; }

} // namespace

struct SimulatedRecords::Pen
{
    std::unique_ptr<RecordWriter> writer;
    std::unique_ptr<RecordLookup> lookup;
    std::unordered_map<RecordId, AgentId> owners; ///< of what was made and cannot be read yet
};

SimulatedRecords::SimulatedRecords(quint32 seed, Instant start)
    : m_name(QStringLiteral("%1 %2").arg(seed).arg(toMs(start)))
{
}

Result<void> SimulatedRecords::load(Database &database)
{
    if (m_run)
        return {};
    auto terms = TermStore(database).read();
    if (!terms)
        return terms.error();
    auto run = readRecordRun(database, kind, who(), m_name);
    if (!run)
        return run.error();
    m_terms = std::move(*terms);
    m_run = std::move(*run);
    return {};
}

Result<std::optional<Instant>> SimulatedRecords::toldUntil(Database &database)
{
    auto loaded = load(database);
    return loaded ? Result<std::optional<Instant>>(m_run->until)
                  : Result<std::optional<Instant>>(loaded.error());
}

Result<void> SimulatedRecords::write(Database &database, Journal &journal, std::span<const SimulatedAct> acts)
{
    if (auto loaded = load(database); !loaded)
        return loaded;
    if (m_run->until)
        while (!acts.empty() && acts.front().told <= *m_run->until)
            acts = acts.subspan(1);
    if (acts.empty())
        return {};
    if (!m_run->until)
        if (auto done = simulatedwords::addAll(database, m_terms); !done)
            return done;
    const Instant until = acts.back().told;
    if (m_leads)
        m_leads->expect(m_run->until.value_or(acts.front().told));
    std::unique_ptr<Pen> pen;
    for (const SimulatedAct &act : acts) {
        if (m_leads && m_leads->isDue(act.told)) {
            if (pen)
                if (auto done = pen->writer->finish(); !done)
                    return done;
            pen.reset(); // others write meanwhile
            if (auto done = m_leads->run(database, journal, act.told); !done)
                return done;
        }
        if (!pen) {
            auto taken = takePen(database, until);
            if (!taken)
                return taken.error();
            pen = std::move(*taken);
        }
        if (auto done = writeAct(*pen, journal, database, act); !done)
            return done;
        if (m_leads && act.record.entity == Entity::Customer && act.by.empty() && !act.isOwners)
            m_leads->expect(act.told);
    }
    m_run->until = until;
    return pen->writer->finish();
}

Result<std::unique_ptr<SimulatedRecords::Pen>> SimulatedRecords::takePen(Database &database,
                                                                         Instant until) const
{
    auto writer = RecordWriter::open(database);
    if (!writer)
        return writer.error();
    auto lookup = RecordLookup::open(database, (*writer)->schema());
    if (!lookup)
        return lookup.error();
    if (auto begun = (*writer)->begin({{}, kind, until, who(), m_name, false}); !begun)
        return begun.error();
    return std::make_unique<Pen>(Pen{std::move(*writer), std::move(*lookup), {}});
}

Result<TermId> SimulatedRecords::term(Database &database, TermList list, std::string_view name, TermId parent)
{
    return simulatedwords::idOf(database, m_terms, list, name, parent);
}

/// Of a customer, or of a deal that is changed, as it is now.
Result<AgentId> SimulatedRecords::ownerOf(const Pen &pen, Database &database, const SimulatedAct &act) const
{
    SimulatedRecord owned = act.record;
    const auto of = std::ranges::find(act.entries, Field::Customer, &SimulatedEntry::field);
    if (of != act.entries.end())
        if (const auto *customer = std::get_if<SimulatedRecord>(&of->value))
            owned = *customer;
    const std::vector<RecordId> &records = m_run->records.at(size_t(owned.entity));
    if (size_t(owned.number) > records.size())
        return AgentId();
    const RecordId record = records[size_t(owned.number - 1)];
    if (const auto made = pen.owners.find(record); made != pen.owners.end())
        return made->second;
    return recordOwner(database, record);
}

Result<FieldValue> SimulatedRecords::valueOf(Database &database, Journal &journal, AgentId owner,
                                             const SimulatedValue &value)
{
    if (std::holds_alternative<SimulatedOwner>(value))
        return FieldValue(owner);
    if (const auto *plain = std::get_if<FieldValue>(&value))
        return *plain;
    if (const auto *agent = std::get_if<SimulatedAgent>(&value))
        return FieldValue(journal.agent(agent->name));
    if (const auto *record = std::get_if<SimulatedRecord>(&value)) {
        const std::vector<RecordId> &records = m_run->records.at(size_t(record->entity));
        return size_t(record->number) <= records.size() ? FieldValue(records[size_t(record->number - 1)])
                                                        : FieldValue();
    }
    const auto &word = std::get<SimulatedWord>(value);
    TermId parent;
    if (!word.parent.empty()) {
        auto pool = term(database, TermList::Pool, word.parent, {});
        if (!pool)
            return pool.error();
        parent = *pool;
    }
    auto id = term(database, word.list, word.name, parent);
    return id ? Result<FieldValue>(FieldValue(*id)) : Result<FieldValue>(id.error());
}

/// The customer whom somebody else has made already, by phone: who calls is the same.
Result<RecordId> SimulatedRecords::known(RecordWriter &writer, RecordLookup &lookup,
                                         const SimulatedAct &act) const
{
    if (act.record.entity != Entity::Customer)
        return RecordId();
    const auto phone = std::ranges::find(act.entries, Field::Phone, &SimulatedEntry::field);
    const auto *written = phone == act.entries.end() ? nullptr : std::get_if<FieldValue>(&phone->value);
    if (written == nullptr)
        return RecordId();
    auto found = lookup.byKey({CustomerKey::Kind::Phone, phoneKey(written->text(), writer.rules())});
    if (!found)
        return found.error();
    const std::vector<RecordId> &own = m_run->records.at(size_t(Entity::Customer));
    for (const RecordId one : *found)
        if (std::ranges::count(own, one) == 0)
            return one;
    return RecordId();
}

Result<void> SimulatedRecords::writeAct(Pen &pen, Journal &journal, Database &database,
                                        const SimulatedAct &act)
{
    std::vector<RecordId> &records = m_run->records.at(size_t(act.record.entity));
    const bool isKnown = size_t(act.record.number) <= records.size();
    AgentId owner;
    if (act.isOwners) {
        auto found = ownerOf(pen, database, act);
        if (!found)
            return found.error();
        owner = *found;
        if (isKnown && !owner.isValid())
            return {};
    }
    std::vector<FieldEntry> entries;
    entries.reserve(act.entries.size());
    for (const SimulatedEntry &entry : act.entries) {
        auto value = valueOf(database, journal, owner, entry.value);
        if (!value)
            return value.error();
        entries.push_back({entry.field, std::move(*value)});
    }
    const AgentId by = act.isOwners ? owner : act.by.empty() ? AgentId() : journal.agent(act.by);
    if (isKnown)
        return pen.writer->change(records[size_t(act.record.number - 1)], act.at, by, std::move(entries));
    auto one = known(*pen.writer, *pen.lookup, act);
    if (!one)
        return one.error();
    if (one->isValid()) { // what others say of them stays
        std::erase_if(entries, [](const FieldEntry &entry) { return entry.field != Field::Phone; });
        records.push_back(*one);
        return pen.writer->change(*one, act.at, {}, std::move(entries));
    }
    auto made = pen.writer->add(act.record.entity, act.at, by, std::move(entries));
    if (!made)
        return made.error();
    records.push_back(*made);
    if (act.record.entity == Entity::Deal)
        pen.owners.emplace(*made, owner);
    return {};
}

} // namespace callhelm
