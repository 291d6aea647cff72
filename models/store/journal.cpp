#include "store/journal.h"

#include <algorithm>
#include <utility>

#include "store/callindexes.h"
#include "store/factpack.h"
#include "store/foldrules.h"
#include "store/openstore.h"
#include "store/settingreader.h"

namespace callhelm {

namespace {

constexpr ptrdiff_t factsPerBlock = 16'384;
constexpr qint64 muchWork = 20'000; // late facts, from which on more memory is worth it
// The log tells what the manager interface should have told so much earlier.
constexpr Duration silenceOfManager = std::chrono::seconds(5);

} // namespace

Journal::Journal(Database &database, const Calendar &calendar)
    : m_database(database), m_calendar(calendar) { }
Journal::~Journal() = default;

Result<std::unique_ptr<Journal>> Journal::open(Database &database, const Calendar &calendar)
{
    return open(database, calendar, Options());
}

Result<std::unique_ptr<Journal>> Journal::open(Database &database, const Calendar &calendar,
                                               const Options &options)
{
    std::unique_ptr<Journal> journal(new Journal(database, calendar));
    if (auto done = journal->prepare(options); !done)
        return done.error();
    return journal;
}

Result<void> Journal::prepare(const Options &options)
{
    auto facts = FactStore::open(m_database);
    if (!facts)
        return facts.error();
    m_facts = std::move(*facts);
    m_log = std::make_unique<FactLog>(m_database, *m_facts, m_names, options.clock);
    auto projector
        = Projector::open(m_database, *m_facts, m_names, m_calendar, options.projections, options.marks);
    if (!projector)
        return projector.error();
    m_projector = std::move(*projector);
    m_phones = std::make_unique<PhoneLearner>(*m_facts, m_names, *m_projector);
    if (auto seen = m_watch.changed(); !seen) // what is written after this is noticed by begin()
        return seen.error();
    if (auto done = load(); !done)
        return done;
    auto refold = needsRefold(m_database);
    if (!refold)
        return refold.error();
    auto recount = needsRecount(m_database);
    if (!recount)
        return recount.error();
    const bool isOutdated = *refold || *recount || m_projector->isOutdated();
    return isOutdated && m_database.mode() == Database::Mode::ReadWrite ? renew() : Result<void>();
}

/// Rows of an earlier program's fold may have other ids than today's, and lack what it did not count.
Result<void> Journal::renew()
{
    if (auto done = begin(); !done)
        return done;
    auto refold = needsRefold(m_database);
    Result<void> done = refold ? enterBulkMode() : Result<void>(refold.error());
    if (done)
        done = learnPhonesAgain();
    if (done)
        done = *refold ? m_projector->rebuild() : m_projector->renew();
    if (done)
        done = noteRefolded(m_database);
    m_kpi.need(KpiKeeper::Needs::AllAnew);
    if (done)
        done = commit();
    if (!done)
        (void)rollback();
    return done;
}

/// What the phone book holds of what was told follows from the facts, as all else does.
Result<void> Journal::learnPhonesAgain()
{
    for (const auto &[id, source] : m_projector->sources())
        if (auto done = m_phones->learnAgain(id); !done)
            return done;
    return {};
}

Result<void> Journal::load()
{
    m_isSound = false;
    m_late = 0;
    m_kpi.forget();
    m_log->forget();
    m_phones->forgetNames();
    if (auto done = m_nameStore.load(); !done)
        return done;
    if (auto done = m_projector->load(); !done)
        return done;
    m_isSound = true;
    return {};
}

/// Another program wrote: nothing of what is held in memory can be relied on, the zone of the days neither.
Result<void> Journal::loadAnew()
{
    auto kept = SettingReader(m_database).value(QLatin1String(zoneSetting));
    if (!kept)
        return kept.error();
    if (*kept) {
        auto calendar = readCalendar(m_database, QTimeZone());
        if (!calendar)
            return calendar.error();
        m_calendar = *calendar;
        m_projector->useCalendar(m_calendar);
    }
    return load();
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
    if (std::exchange(m_isBulk, true))
        return {};
    return m_database.setRoomy(true);
}

void Journal::leaveBulkMode()
{
    if (std::exchange(m_isBulk, false))
        (void)m_database.setRoomy(false);
}

Result<std::unique_ptr<BulkFold>> Journal::bulk(const SegmentInfo &info)
{
    auto segment = m_log->segment(info);
    if (!segment)
        return segment.error();
    SourceProjector &source = m_projector->of((*segment)->source);
    if (auto done = source.flush(); !done)
        return done.error();
    if (auto done = enterBulkMode(); !done)
        return done.error();
    const bool isFirst = std::ranges::none_of(m_projector->sources(),
                                              [](const auto &entry) { return entry.second.hasFacts(); });
    if (isFirst)
        if (auto done = dropCallIndexes(m_database); !done)
            return done.error();
    auto others = m_log->othersEnd(info);
    if (!others)
        return others.error();
    return source.bulk(**segment, *others, m_log->latestBelieved((*segment)->kind), m_log->limits());
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
    auto accepted = m_log->accept(info, batch, prepared != nullptr && prepared->folded);
    if (!accepted)
        return accepted.error();
    FactLog::Accepted &taken = **accepted;
    if (taken.readFrom)
        return Appended{0, 0, {}, taken.readFrom};
    const std::vector<Fact> &facts = taken.facts();
    if (taken.segment->kind == SourceKind::Ami)
        if (auto done = m_phones->learn(taken.segment->source, facts); !done)
            return done.error();
    const qint64 namesKnown = m_names.agents.size();
    if (auto done = told(taken, batch); !done)
        return done.error();
    if (!facts.empty()) {
        const bool isWhole = taken.isWhole() && taken.rejections.empty();
        if (auto done = storeAndFold(*taken.segment, facts, isWhole ? prepared : nullptr); !done)
            return done.error();
        const auto latest = std::ranges::max_element(facts, {}, &Fact::at);
        m_log->toldUntil(*taken.segment, toMs(latest->at));
        m_phones->namesCame(namesKnown, std::ranges::min_element(facts, {}, &Fact::at)->at);
    }
    return Appended{qint64(facts.size()), taken.duplicates, std::move(taken.rejections), {}};
}

/// Keeps account of which witness tells of which time, and of the present while the books wait for a log.
Result<void> Journal::told(const FactLog::Accepted &accepted, const FactBatch &batch)
{
    const StoredSegment &segment = *accepted.segment;
    SourceProjector &source = m_projector->of(segment.source);
    const bool wasFollowed = source.witnesses().isFollowed();
    const bool wasBehind = source.isBehind();
    source.told(segment, accepted.told());
    const bool isFollowed = source.witnesses().isFollowed();
    if (!wasFollowed && isFollowed && source.witnesses().hasManager()) {
        m_presentAhead = true;
        if (wasBehind) {
            m_present.forget(segment.source);
        } else { // up to here the books knew the present
            if (auto done = source.flush(); !done)
                return done;
            m_present.goOnFrom(segment.source, source.calls());
        }
    }
    if (segment.kind == SourceKind::Ami && !accepted.facts().empty() && isFollowed)
        m_present.told(segment.source, segment.id, accepted.facts(), batch, !source.hasFacts());
    return {};
}

Result<void> Journal::storeAndFold(StoredSegment &segment, const std::vector<Fact> &facts,
                                   PreparedBatch *prepared)
{
    SourceProjector &source = m_projector->of(segment.source);
    if (segment.facts == 0) {
        segment.rankAt = toMs(facts.front().at);
        segment.rankKey = qint64(factKey(facts.front()).high >> 1);
    }
    const bool isPacked = prepared != nullptr && !prepared->packed.isEmpty();
    const bool isFolded = prepared != nullptr && prepared->folded;
    for (const Fact *first = facts.data(), *end = first + facts.size(); first != end;) {
        const Fact *last = isPacked ? end : first + std::min(factsPerBlock, end - first);
        const qint64 orderFrom = std::max(segment.orderTo, toMs(first->at));
        if (auto done = source.take(segment, first, last, orderFrom, isFolded); !done)
            return done;
        auto block = m_log->store(segment, first, last, isPacked ? prepared->packed : packFacts(first, last));
        if (!block)
            return block.error();
        if (auto done = source.stored(last - first, *block, isFolded); !done)
            return done;
        if (source.isBehind())
            m_late += last - first;
        first = last;
    }
    if (isFolded && prepared->output)
        if (auto done = source.write(segment, std::move(*prepared->output)); !done)
            return done;
    return m_kpi.countSome(m_calendar, m_projector->callsWriter().shares());
}

Result<StoredSegment> Journal::endSegment(const SegmentInfo &info)
{
    auto ended = m_log->end(info);
    if (!ended)
        return ended.error();
    SourceProjector &source = m_projector->of(ended->source);
    if (ended->facts == 0)
        source.forgetSegment(ended->id);
    else
        source.told(*ended, {});
    return ended;
}

Result<void> Journal::stopFollowing(const SourceInfo &info, const QString &file)
{
    auto source = m_log->stopFollowing(info, file);
    if (!source)
        return source.error();
    m_projector->of(*source).stopFollowing(file);
    return {};
}

Result<void> Journal::catchUp(const KeepGoing &keepGoing)
{
    // What is folded again may bring phones, and an agent's name may turn out to be a phone's.
    for (;;) {
        if (m_names.phones.mayAdopt(m_names.agents)) {
            const PhoneBook before = m_names.phones;
            if (m_names.phones.adopt(m_names.agents))
                m_projector->phonesAdopted(before);
        }
        if (!m_projector->isBehind())
            return {};
        if (m_late > muchWork)
            if (auto done = enterBulkMode(); !done)
                return done;
        if (auto done = m_log->saveSegments(); !done) // their order and spans are read from the store
            return done;
        const qint64 namesKnown = m_names.agents.size();
        const qint64 from = m_projector->behindFrom();
        if (auto done = m_projector->catchUp(keepGoing); !done)
            return done;
        m_phones->namesCame(namesKnown, instantFromMs(from));
        m_late = 0;
    }
}

Result<void> Journal::rebuild()
{
    if (auto done = enterBulkMode(); !done)
        return done;
    if (auto done = m_log->saveSegments(); !done)
        return done;
    if (auto done = learnPhonesAgain(); !done)
        return done;
    m_kpi.need(KpiKeeper::Needs::AllAnew);
    return m_projector->rebuild();
}

Result<void> Journal::commit()
{
    if (auto done = catchUp(); !done)
        return done;
    if (auto done = m_projector->save(); !done)
        return done;
    if (auto done = m_log->save(); !done)
        return done;
    if (m_isBulk)
        if (auto done = makeCallIndexes(m_database); !done)
            return done;
    m_presentAhead = true;
    m_present.apply(); // may bring names
    if (auto done = m_nameStore.save(); !done)
        return done;
    // What goals are set for follows from calls, records and teams.
    if (auto done = m_kpi.count(m_calendar, m_projector->callsWriter().shares()); !done)
        return done;
    auto done = m_transaction->commit();
    m_transaction.reset();
    leaveBulkMode();
    m_presentAhead = !done;
    if (done)
        m_committedCalendar.reset();
    return done;
}

Result<void> Journal::rollback()
{
    m_transaction.reset();
    leaveBulkMode();
    m_present.dropTold();
    if (std::exchange(m_presentAhead, false))
        m_present.forget();
    if (m_committedCalendar) {
        m_calendar = *std::exchange(m_committedCalendar, std::nullopt);
        m_projector->useCalendar(m_calendar);
    }
    return load();
}

Result<void> Journal::setCalendar(const Calendar &calendar, const KeepGoing &keepGoing)
{
    if (!m_committedCalendar)
        m_committedCalendar = m_calendar;
    m_calendar = calendar;
    if (auto done = enterBulkMode(); !done)
        return done;
    m_projector->useCalendar(calendar);
    m_kpi.need(KpiKeeper::Needs::DaysAnew);
    return m_projector->sumDays(keepGoing);
}

std::optional<Instant> Journal::horizon() const
{
    std::optional<Instant> latest;
    for (const auto &[id, source] : m_projector->sources())
        latest = std::max(latest, source.calls().horizon());
    return latest;
}

SourceEnds Journal::ends(const std::set<SourceId> &running) const
{
    SourceEnds ends;
    for (const auto &[id, source] : m_projector->sources())
        if (const auto last = source.calls().horizon(); last && !running.contains(id))
            ends.ended[id] = *last;
    return ends;
}

std::unordered_map<AgentCellKey, AgentCell> Journal::openTimes(Instant at, const SourceEnds &ends) const
{
    Folds folds;
    for (const auto &[id, source] : m_projector->sources())
        folds.push_back(&source.calls());
    return openTimesOf(folds, at, ends);
}

/// Who tells best what goes on right now: the manager interface does so the moment it happens, but it may
/// have fallen silent while the log goes on.
const CallFold &Journal::floorOf(SourceId id, const SourceProjector &source) const
{
    const CallFold &books = source.calls();
    const CallFold *present = source.witnesses().isFollowed() ? m_present.of(id) : nullptr;
    const bool isCurrent = present != nullptr && present->horizon()
        && (!books.horizon() || *present->horizon() + silenceOfManager >= *books.horizon());
    return isCurrent ? *present : books;
}

Folds Journal::floorFolds() const
{
    Folds folds;
    for (const auto &[id, source] : m_projector->sources())
        folds.push_back(&floorOf(id, source));
    return folds;
}

std::vector<AgentNow> Journal::agents(Instant at, const SourceEnds &ends) const
{
    return agentsOf(floorFolds(), at, ends);
}
std::vector<VisitTracker::Waiting> Journal::waiting(Instant at, const SourceEnds &ends) const
{
    return waitingIn(floorFolds(), at, ends);
}

} // namespace callhelm
