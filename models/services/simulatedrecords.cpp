#include "services/simulatedrecords.h"

#include <algorithm>

#include "crm/recordrules.h"
#include "ingest/simulator/crmplan.h"
#include "ingest/simulator/simulator.h"
#include "store/journal.h"
#include "store/recordlookup.h"
#include "store/recordwriter.h"
#include "store/termstore.h"

namespace callhelm {

namespace {

constexpr auto kind = RecordBatch::Kind::Automatic;

QString who() { return Simulator::source().name; }

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

constexpr TermList lists[]
    = {TermList::Pool,     TermList::DealStage,   TermList::Source,   TermList::Channel, TermList::Province,
       TermList::TaskType, TermList::MeetingType, TermList::Priority, TermList::Product};

} // namespace

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
        if (auto done = addWords(database); !done)
            return done;
    auto writer = RecordWriter::open(database);
    if (!writer)
        return writer.error();
    auto lookup = RecordLookup::open(database, (*writer)->schema());
    if (!lookup)
        return lookup.error();
    const Instant until = acts.back().told;
    if (auto begun = (*writer)->begin({{}, kind, until, who(), m_name, false}); !begun)
        return begun.error();
    for (const SimulatedAct &act : acts)
        if (auto done = writeAct(**writer, **lookup, journal, database, act); !done)
            return done;
    m_run->until = until;
    return (*writer)->finish();
}

/// All that may be chosen from, in its order, also what no record has yet.
Result<void> SimulatedRecords::addWords(Database &database)
{
    for (const TermList list : lists)
        for (const std::string_view name : crmplan::words(list))
            if (auto added = term(database, list, name, {}); !added)
                return added.error();
    for (const crmplan::Pool &pool : crmplan::pools()) {
        auto parent = term(database, TermList::Pool, pool.name, {});
        if (!parent)
            return parent.error();
        for (const std::string_view stage : pool.stages)
            if (auto added = term(database, TermList::Stage, stage, *parent); !added)
                return added.error();
    }
    return {};
}

Result<TermId> SimulatedRecords::term(Database &database, TermList list, std::string_view name, TermId parent)
{
    const QString word = text(name);
    if (const Term *known = m_terms.find(list, word, parent))
        return known->id;
    Term made{{}, list, parent, word, int(m_terms.of(list, parent).size()), false, false};
    made.isMeeting = list == TermList::TaskType && name == crmplan::words(list)[crmplan::meetingTask];
    auto id = TermStore(database).save(made);
    if (!id)
        return id.error();
    made.id = *id;
    m_terms.add(made);
    return *id;
}

Result<FieldValue> SimulatedRecords::valueOf(Database &database, Journal &journal,
                                             const SimulatedValue &value)
{
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

Result<void> SimulatedRecords::writeAct(RecordWriter &writer, RecordLookup &lookup, Journal &journal,
                                        Database &database, const SimulatedAct &act)
{
    std::vector<FieldEntry> entries;
    entries.reserve(act.entries.size());
    for (const SimulatedEntry &entry : act.entries) {
        auto value = valueOf(database, journal, entry.value);
        if (!value)
            return value.error();
        entries.push_back({entry.field, std::move(*value)});
    }
    const AgentId by = act.by.empty() ? AgentId() : journal.agent(act.by);
    std::vector<RecordId> &records = m_run->records.at(size_t(act.record.entity));
    if (size_t(act.record.number) <= records.size())
        return writer.change(records[size_t(act.record.number - 1)], act.at, by, std::move(entries));
    auto one = known(writer, lookup, act);
    if (!one)
        return one.error();
    if (one->isValid()) { // what others say of them stays
        std::erase_if(entries, [](const FieldEntry &entry) { return entry.field != Field::Phone; });
        records.push_back(*one);
        return writer.change(*one, act.at, {}, std::move(entries));
    }
    auto made = writer.add(act.record.entity, act.at, by, std::move(entries));
    if (!made)
        return made.error();
    records.push_back(*made);
    return {};
}

} // namespace callhelm
