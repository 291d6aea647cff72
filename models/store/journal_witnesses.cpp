#include <algorithm>
#include <utility>

#include "store/journal.h"

// Which of a telephone system's witnesses tells of which time.

namespace callhelm {

/// While a log is followed, the books wait for it, and what the manager interface tells of this moment is
/// kept apart for the floor.
bool Journal::isFollowed(const SourceState &source)
{
    return std::ranges::any_of(source.logs, [](const auto &log) { return log.second.open; });
}

Result<void> Journal::noteWitness(SourceState &source, const StoredSegment &stored,
                                  const std::vector<Fact> &facts)
{
    const bool wasFollowed = isFollowed(source);
    const bool wasInOrder = !m_outOfOrder;
    noteTold(source, stored, facts);
    if (wasFollowed || !isFollowed(source) || !source.hasManager)
        return {};
    m_presentAhead = true;
    if (!wasInOrder) {
        m_present.forget(stored.source);
        return {};
    }
    // Up to here the books knew the present.
    if (auto done = flush(source); !done)
        return done;
    m_present.goOnFrom(stored.source, *source.fold);
    return {};
}

/// Keeps account of which witness tells of which time.
void Journal::noteTold(SourceState &source, const StoredSegment &stored, const std::vector<Fact> &facts)
{
    if (stored.kind == SourceKind::Ami && !facts.empty() && !source.hasManager) {
        source.hasManager = true;
        source.coverage = LogCoverage(source.logs);
    }
    if (stored.kind != SourceKind::QueueLog || stored.toldTo == 0)
        return;
    source.logs[stored.id] = logSpan(stored);
    if (!source.hasManager)
        return;
    coverageMayHaveChanged(source);
    for (const Fact &fact : facts) // may be what the manager interface told at the border
        m_outOfOrder = m_outOfOrder || source.coverage.border(toMs(fact.at), 2 * LogCoverage::sameEvent);
}

void Journal::coverageMayHaveChanged(SourceState &source)
{
    if (!source.hasManager)
        return;
    LogCoverage coverage(source.logs);
    if (coverage == source.coverage)
        return;
    source.coverage = std::move(coverage);
    m_outOfOrder = true;
}

/// Facts of the manager interface beside a log: those that the log covers wait outside the books.
void Journal::foldUncovered(SourceState &source, StoredSegment &stored, const Fact *first, const Fact *last)
{
    for (const Fact *fact = first; fact != last; ++fact) {
        stored.orderTo = std::max(stored.orderTo, toMs(fact->at));
        if (CallFold::isLate(fact->body)) {
            foldRecord(source, stored, *fact);
            continue;
        }
        const LogCoverage::Place place = source.coverage.place(toMs(fact->at));
        if (place == LogCoverage::Place::Inside)
            continue;
        const FactOrder order{stored.orderTo, 0, stored.rankAt, stored.rankKey};
        if (place == LogCoverage::Place::Border // only with the log's own words at hand can it be told
            || (stored.id != source.frontierSegment && order < source.frontier))
            m_outOfOrder = true;
        source.frontier = order;
        source.frontierSegment = stored.id;
        if (!m_outOfOrder)
            source.fold->apply(*fact, stored.id);
    }
}

/// Records may come a while after what happened meanwhile; older ones lie in a past that was let go.
void Journal::foldRecord(SourceState &source, const StoredSegment &stored, const Fact &fact)
{
    const qint64 at = toMs(fact.at);
    if (at + toMs(DirectTimes::latest) < std::max(source.frontier.at, source.recordsTo))
        m_outOfOrder = true;
    source.recordsTo = std::max(source.recordsTo, at);
    if (!m_outOfOrder)
        source.fold->apply(fact, stored.id);
}

void Journal::expectRecords(SourceState &source, const StoredSegment &stored)
{
    if (!tellsRecords(stored.kind))
        return;
    StoredSegment begun = stored;
    begun.facts = 1;
    const std::optional<qint64> from = recordsFrom({begun});
    if (source.recordsFrom && *source.recordsFrom <= *from)
        return;
    source.recordsFrom = from;
    source.fold->expectRecords(from);
}

Result<void> Journal::stopFollowing(const SourceInfo &info, const QString &file)
{
    auto id = m_facts->source(info);
    if (!id)
        return id.error();
    if (auto done = m_facts->closeFollowed(*id, file); !done)
        return done;
    for (auto &[key, segment] : m_segments)
        if (segment.stored.source == *id && segment.stored.file == file)
            segment.stored.open = false;
    auto source = state(*id);
    if (!source)
        return source.error();
    for (auto &[segment, log] : (*source)->logs)
        log.open = log.open && log.file != file;
    coverageMayHaveChanged(**source);
    return {};
}

} // namespace callhelm
