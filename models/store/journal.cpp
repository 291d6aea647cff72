#include "store/journal.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "store/foldrules.h"
#include "store/factpack.h"
#include "store/replay.h"
#include "store/sql.h"

namespace callhelm {

namespace {

constexpr ptrdiff_t factsPerBlock = 16'384;
constexpr qint64 factsPerCheckpoint = 20'000;
// Or one fact for so many bytes of the last one: what a checkpoint costs is spread over the facts between
// two.
constexpr qint64 bytesPerFact = 50;
constexpr qint64 factsPerFlush = 200'000;

} // namespace

Journal::Journal(Database &database, const Calendar &calendar)
    : m_database(database), m_calendar(calendar) { }
Journal::~Journal() = default;

Result<std::unique_ptr<Journal>> Journal::open(Database &database, const Calendar &calendar)
{
    std::unique_ptr<Journal> journal(new Journal(database, calendar));
    auto facts = FactStore::open(database);
    if (!facts)
        return facts.error();
    auto rows = RowWriter::open(database);
    if (!rows)
        return rows.error();
    auto cells = CellStore::open(database, calendar);
    if (!cells)
        return cells.error();
    journal->m_facts = std::move(*facts);
    journal->m_rows = std::move(*rows);
    journal->m_cells = std::move(*cells);
    if (auto seen = journal->m_watch.changed(); !seen) // what is written after this is noticed by begin()
        return seen.error();
    if (auto done = journal->load(); !done)
        return done.error();
    auto refold = needsRefold(database);
    if (!refold)
        return refold.error();
    if ((journal->m_byOldRules || *refold) && database.mode() == Database::Mode::ReadWrite)
        if (auto done = journal->renew(); !done)
            return done.error();
    return journal;
}

/// Rows of an earlier program's fold may have other ids than today's, and lack what it did not count.
Result<void> Journal::renew()
{
    if (auto done = begin(); !done)
        return done;
    m_outOfOrder = true;
    Result<void> done = noteRefolded(m_database);
    if (done)
        done = commit();
    if (!done) {
        (void)rollback();
        return done;
    }
    m_byOldRules = false;
    return {};
}

Result<void> Journal::begin(Durability durability)
{
    auto transaction = Transaction::begin(m_database, durability);
    if (!transaction)
        return transaction.error();
    m_transaction.emplace(std::move(*transaction));
    auto changed = m_watch.changed();
    if (!changed)
        return changed.error();
    return *changed ? loadAnew() : Result<void>();
}

/// What writes all over the store needs many of its pages at hand; what is live few.
Result<void> Journal::enterBulkMode()
{
    if (m_isRoomy)
        return {};
    m_isRoomy = true;
    return m_database.setRoomy(true);
}

void Journal::endRoom()
{
    if (std::exchange(m_isRoomy, false))
        (void)m_database.setRoomy(false);
}

Result<Journal::SourceState *> Journal::state(SourceId id)
{
    const auto [it, isNew] = m_sources.try_emplace(id);
    if (isNew)
        it->second.fold = makeFold(id, std::nullopt);
    return &it->second;
}

Result<Journal::OpenSegment *> Journal::openSegment(const SegmentInfo &info, bool anew)
{
    const SegmentKey key{info.source.name, info.file};
    const auto it = m_segments.find(key);
    if (!anew && it != m_segments.end() && it->second.stored.identity == info.identity)
        return &it->second;
    auto source = m_facts->source(info.source);
    if (!source)
        return source.error();
    auto stored = m_facts->segment(*source, info, anew);
    if (!stored)
        return stored.error();
    if (stored->isNew)
        if (auto done = m_facts->save(*stored); !done)
            return done.error();
    if (it != m_segments.end()) { // the file was rotated: another one under the same name
        if (auto done = m_facts->save(it->second.stored); !done)
            return done.error();
        m_segments.erase(it);
    }
    OpenSegment &segment = m_segments[key];
    segment.stored = std::move(*stored);
    segment.duplicates = std::make_unique<DuplicateFilter>(*m_facts, segment.stored);
    if (!info.identity.isEmpty())
        if (auto done = segment.duplicates->restore(m_database); !done)
            return done.error();
    return &segment;
}

Result<std::unique_ptr<BulkFold>> Journal::bulk(const SegmentInfo &info)
{
    auto opened = openSegment(info);
    if (!opened)
        return opened.error();
    auto source = state((*opened)->stored.source);
    if (!source)
        return source.error();
    if (auto done = flush(**source); !done)
        return done.error();
    if (auto done = enterBulkMode(); !done)
        return done.error();
    auto others = (*opened)->duplicates->othersEnd();
    if (!others)
        return others.error();
    // Out of order already: everything is folded again at the commit, from the first fact. Where two
    // witnesses tell, the journal looks which one counts.
    const bool elsewhere = m_outOfOrder || (*source)->hasManager || tellsRecords(info.source.kind);
    const std::optional<qint64> after
        = elsewhere ? std::optional(std::numeric_limits<qint64>::max()) : *others;
    return std::make_unique<BulkFold>(*(*source)->fold, m_limits, (*opened)->stored.id, after);
}

Result<Journal::Appended> Journal::append(const SegmentInfo &info, const FactBatch &batch)
{
    return take(info, batch, nullptr);
}

Result<Journal::Appended> Journal::append(const SegmentInfo &info, PreparedBatch &batch)
{
    return take(info, batch.facts, &batch);
}

Result<Journal::Appended> Journal::take(const SegmentInfo &info, const FactBatch &batch,
                                        PreparedBatch *prepared)
{
    auto opened = openSegment(info);
    if (!opened)
        return opened.error();
    if (const StoredSegment &at = (*opened)->stored;
        batch.begin && !info.identity.isEmpty() && batch.begin->position != at.position) {
        if (!info.anew || batch.begin->position != info.position)
            return Appended{0, 0, {}, LogPlace{at.position, at.lines}};
        if (opened = openSegment(info, true); !opened)
            return opened.error();
    }
    OpenSegment &segment = **opened;
    StoredSegment &stored = segment.stored;
    segment.changed = true;

    // The batch belongs to others as well: facts are copied only where some of them have to go.
    auto possible = segment.duplicates->mayHoldDuplicates(batch.facts);
    if (!possible)
        return possible.error();
    std::vector<Fact> remaining;
    qint64 doubles = 0;
    if (*possible) {
        remaining = batch.facts;
        auto dropped = segment.duplicates->filter(remaining);
        if (!dropped)
            return dropped.error();
        doubles = *dropped;
    }
    Appended appended;
    if (prepared == nullptr || !prepared->folded) // else it brought no name too many
        for (const Fact &fact : doubles > 0 ? remaining : batch.facts)
            if (auto rejection = m_limits.admit(fact))
                appended.rejections.push_back(std::move(*rejection));
    if (!appended.rejections.empty()) {
        if (doubles == 0)
            remaining = batch.facts;
        std::erase_if(remaining, [this](const Fact &fact) { return m_limits.refuses(fact); });
    }
    const bool isWhole = doubles == 0 && appended.rejections.empty();
    const std::vector<Fact> &facts = isWhole ? batch.facts : remaining;
    for (const auto *rejections : {&batch.rejections, &std::as_const(appended).rejections}) {
        if (auto done = m_facts->addRejections(stored, *rejections); !done)
            return done.error();
        stored.rejected += qint64(rejections->size());
    }
    stored.position = batch.position;
    stored.lines += batch.linesRead;
    for (const Fact &fact : batch.facts) {
        stored.toldFrom = stored.toldTo == 0 ? toMs(fact.at) : std::min(stored.toldFrom, toMs(fact.at));
        stored.toldTo = std::max(stored.toldTo, toMs(fact.at));
    }
    stored.doubles += doubles;
    const auto taken = qint64(facts.size());
    auto source = state(stored.source);
    if (!source)
        return source.error();
    stored.open = info.open;
    if (auto done = noteWitness(**source, stored, batch.facts); !done)
        return done.error();
    if (stored.kind == SourceKind::Ami && taken > 0 && isFollowed(**source))
        m_present.told(stored.source, stored.id, facts, batch, (*source)->lastBlock == 0);
    if (!facts.empty()) {
        if (auto done = storeAndFold(segment, facts, isWhole ? prepared : nullptr); !done)
            return done.error();
        qint64 latest = toMs(facts.front().at);
        for (const Fact &fact : facts)
            latest = std::max(latest, toMs(fact.at));
        for (auto &[key, other] : m_segments)
            if (&other != &segment && other.stored.source == stored.source
                && other.stored.kind == stored.kind)
                other.duplicates->othersTold(latest);
    }
    appended.facts = taken;
    appended.doubles = doubles;
    return appended;
}

Result<void> Journal::storeAndFold(OpenSegment &segment, const std::vector<Fact> &facts,
                                   PreparedBatch *prepared)
{
    StoredSegment &stored = segment.stored;
    auto sourceState = state(stored.source);
    if (!sourceState)
        return sourceState.error();
    SourceState &source = **sourceState;
    if (stored.facts == 0) {
        stored.rankAt = toMs(facts.front().at);
        stored.rankKey = qint64(factKey(facts.front()).high >> 1);
        expectRecords(source, stored);
    }

    const bool isPacked = prepared != nullptr && !prepared->packed.isEmpty();
    const bool isFolded = prepared != nullptr && prepared->folded;
    for (const Fact *first = facts.data(), *end = first + facts.size(); first != end;) {
        const Fact *last = isPacked ? end : first + std::min(factsPerBlock, end - first);
        const qint64 orderFrom = std::max(stored.orderTo, toMs(first->at));
        if (stored.kind == SourceKind::Ami && !source.logs.empty())
            foldUncovered(source, stored, first, last);
        else
            fold(source, stored, first, last, isFolded);
        auto block
            = m_facts->addBlock(stored, first, last, isPacked ? prepared->packed : packFacts(first, last),
                                orderFrom, stored.orderTo);
        if (!block)
            return block.error();
        source.lastBlock = *block;
        stored.facts += last - first;
        source.sinceCheckpoint += last - first;
        if (!isFolded)
            m_unflushed += last - first;
        first = last;
        if (m_unflushed >= factsPerFlush && !m_outOfOrder) {
            m_unflushed = 0;
            if (auto done = flush(source); !done)
                return done;
        }
    }
    if (isFolded && prepared->output)
        return write(*prepared->output);
    return {};
}

void Journal::fold(SourceState &source, StoredSegment &stored, const Fact *first, const Fact *last,
                   bool isFolded)
{
    const FactOrder order{std::max(stored.orderTo, toMs(first->at)), 0, stored.rankAt, stored.rankKey};
    if (stored.kind != SourceKind::Cdr && stored.id != source.frontierSegment && order < source.frontier)
        m_outOfOrder = true;
    for (const Fact *fact = first; fact != last; ++fact) {
        stored.orderTo = std::max(stored.orderTo, toMs(fact->at));
        if (CallFold::isLate(fact->body))
            foldRecord(source, stored, *fact);
        else if (!m_outOfOrder && !isFolded)
            source.fold->apply(*fact, stored.id);
    }
    if (stored.kind == SourceKind::Cdr)
        return; // nothing but records
    source.frontier = {stored.orderTo, 0, stored.rankAt, stored.rankKey};
    source.frontierSegment = stored.id;
}

std::unique_ptr<CallFold> Journal::makeFold(SourceId id, std::optional<qint64> recordsFrom)
{
    auto fold = std::make_unique<CallFold>(id, m_names);
    fold->expectRecords(recordsFrom);
    return fold;
}

void Journal::setPhone(std::string_view phone, std::string_view agent)
{
    m_outOfOrder = m_names.phones.enter(phone, agent) || m_outOfOrder;
}

void Journal::forgetPhone(std::string_view phone)
{
    m_outOfOrder = m_names.phones.forget(phone) || m_outOfOrder;
}

Result<StoredSegment> Journal::endSegment(const SegmentInfo &info)
{
    auto opened = openSegment(info);
    if (!opened)
        return opened.error();
    (*opened)->stored.open = false;
    StoredSegment stored = (*opened)->stored;
    auto source = state(stored.source);
    if (!source)
        return source.error();
    if (stored.facts == 0) {
        (*source)->logs.erase(stored.id);
        for (const char *table : {"DELETE FROM rejection WHERE segment=", "DELETE FROM segment WHERE id="})
            if (auto done = m_database.execute(table + QByteArray::number(stored.id.value())); !done)
                return done.error();
    } else if (auto done = m_facts->save(stored); !done) {
        return done.error();
    }
    if (stored.facts > 0)
        noteTold(**source, stored, {});
    else
        coverageMayHaveChanged(**source);
    m_segments.erase({info.source.name, info.file});
    return stored;
}

Result<void> Journal::commit()
{
    // What is folded again may bring phones, and an agent's name may turn out to be a phone's.
    while (m_names.phones.adopt(m_names.agents) || m_outOfOrder)
        if (auto done = rebuild(); !done)
            return done;
    for (auto &[id, source] : m_sources) {
        if (auto done = flush(source); !done)
            return done;
        if (source.sinceCheckpoint >= std::max(factsPerCheckpoint, source.checkpointBytes / bytesPerFact))
            if (auto done = writeCheckpoint(id, source); !done)
                return done;
    }
    m_unflushed = 0;
    for (auto &[key, segment] : m_segments) {
        if (!segment.changed)
            continue;
        segment.changed = false;
        if (auto done = m_facts->save(segment.stored); !done)
            return done;
        if (!segment.stored.identity.isEmpty())
            if (auto done = segment.duplicates->keep(m_database); !done)
                return done;
    }
    m_presentAhead = true;
    m_present.apply(); // may bring names
    if (auto done = writeNames(); !done)
        return done;
    if (auto done = writePhones(); !done)
        return done;
    auto done = m_transaction->commit();
    m_transaction.reset();
    endRoom();
    m_presentAhead = !done;
    return done;
}

Result<void> Journal::rollback()
{
    m_transaction.reset();
    endRoom();
    m_present.dropTold();
    if (std::exchange(m_presentAhead, false))
        m_present.forget();
    return load();
}

Result<SegmentInfo> Journal::resume(const SourceInfo &source, const QString &file)
{
    auto id = m_facts->source(source);
    if (!id)
        return id.error();
    auto last = m_facts->lastOf(*id, file);
    if (!last)
        return last.error();
    return SegmentInfo{source, file, last->identity, last->position, last->lines};
}

} // namespace callhelm
