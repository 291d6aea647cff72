#include "store/factlog.h"

#include <algorithm>

#include "store/database.h"

namespace callhelm {

Result<FactLog::OpenSegment *> FactLog::open(const SegmentInfo &info, bool anew)
{
    const SegmentKey key{info.source.name, info.file};
    const auto it = m_segments.find(key);
    if (!anew && it != m_segments.end() && it->second.stored.identity == info.identity)
        return &it->second;
    auto source = m_facts.source(info.source);
    if (!source)
        return source.error();
    auto stored = m_facts.segment(*source, info, anew);
    if (!stored)
        return stored.error();
    if (stored->isNew)
        if (auto done = m_facts.save(*stored); !done)
            return done.error();
    if (it != m_segments.end()) { // the file was rotated: another one under the same name
        if (auto done = m_facts.save(it->second.stored); !done)
            return done.error();
        m_segments.erase(it);
    }
    OpenSegment &segment = m_segments[key];
    segment.stored = std::move(*stored);
    segment.duplicates = std::make_unique<DuplicateFilter>(m_facts, segment.stored);
    if (!info.identity.isEmpty())
        if (auto done = segment.duplicates->restore(m_database); !done)
            return done.error();
    return &segment;
}

Result<StoredSegment *> FactLog::segment(const SegmentInfo &info)
{
    auto opened = open(info);
    if (!opened)
        return opened.error();
    return &(*opened)->stored;
}

Result<std::optional<qint64>> FactLog::othersEnd(const SegmentInfo &info)
{
    auto opened = open(info);
    if (!opened)
        return opened.error();
    return (*opened)->duplicates->othersEnd();
}

Result<std::unique_ptr<FactLog::Accepted>> FactLog::accept(const SegmentInfo &info, const FactBatch &batch,
                                                           bool isAdmitted)
{
    auto opened = open(info);
    if (!opened)
        return opened.error();
    auto accepted = std::make_unique<Accepted>();
    if (const StoredSegment &at = (*opened)->stored;
        batch.begin && !info.identity.isEmpty() && batch.begin->position != at.position) {
        if (!info.anew || batch.begin->position != info.position) {
            accepted->readFrom = LogPlace{at.position, at.lines};
            return accepted;
        }
        if (opened = open(info, true); !opened)
            return opened.error();
    }
    OpenSegment &segment = **opened;
    StoredSegment &stored = segment.stored;
    segment.changed = true;
    accepted->segment = &stored;

    // The batch belongs to others as well: facts are copied only where some of them have to go.
    const FactBatch *believed = &batch;
    if (const auto latest = m_clocks.latest(stored.kind); latest && ClockLimit::isWrong(batch, *latest)) {
        FactBatch &rest = accepted->m_believed.emplace(batch);
        rest.rejections.clear();
        ClockLimit::setAside(rest, *latest);
        accepted->rejections = rest.rejections;
        believed = &rest;
    }
    accepted->m_told = accepted->m_whole = &believed->facts;
    if (auto done = admit(*accepted, segment, isAdmitted); !done)
        return done.error();

    for (const auto *rejections : {&batch.rejections, &std::as_const(accepted->rejections)}) {
        if (auto done = m_facts.addRejections(stored, *rejections); !done)
            return done.error();
        stored.rejected += qint64(rejections->size());
    }
    stored.position = batch.position;
    stored.lines += batch.linesRead;
    for (const Fact &fact : believed->facts) {
        stored.toldFrom = stored.toldTo == 0 ? toMs(fact.at) : std::min(stored.toldFrom, toMs(fact.at));
        stored.toldTo = std::max(stored.toldTo, toMs(fact.at));
    }
    stored.duplicates += accepted->duplicates;
    stored.open = info.open;
    return accepted;
}

/// Leaves out what was told before, and what brings a name too many.
Result<void> FactLog::admit(Accepted &accepted, OpenSegment &segment, bool isAdmitted)
{
    const std::vector<Fact> &told = *accepted.m_told;
    auto possible = segment.duplicates->mayHoldDuplicates(told);
    if (!possible)
        return possible.error();
    if (*possible) {
        accepted.m_rest = told;
        auto dropped = segment.duplicates->filter(accepted.m_rest);
        if (!dropped)
            return dropped.error();
        accepted.duplicates = *dropped;
        if (*dropped > 0)
            accepted.m_whole = nullptr;
    }
    if (isAdmitted)
        return {};
    const size_t before = accepted.rejections.size();
    for (const Fact &fact : accepted.facts())
        if (auto rejection = m_limits.admit(fact))
            accepted.rejections.push_back(std::move(*rejection));
    if (accepted.rejections.size() == before)
        return {};
    if (accepted.isWhole())
        accepted.m_rest = told;
    accepted.m_whole = nullptr;
    std::erase_if(accepted.m_rest, [this](const Fact &fact) { return m_limits.refuses(fact); });
    return {};
}

Result<qint64> FactLog::store(StoredSegment &stored, const Fact *first, const Fact *last,
                              const QByteArray &packed)
{
    const qint64 orderFrom = std::max(stored.orderTo, toMs(first->at));
    stored.orderTo = orderFrom;
    for (const Fact *fact = first; fact != last; ++fact)
        stored.orderTo = std::max(stored.orderTo, toMs(fact->at));
    stored.facts += last - first;
    return m_facts.addBlock(stored, first, last, packed, orderFrom, stored.orderTo);
}

void FactLog::toldUntil(const StoredSegment &segment, qint64 latest)
{
    for (auto &[key, other] : m_segments)
        if (&other.stored != &segment && other.stored.source == segment.source
            && other.stored.kind == segment.kind)
            other.duplicates->othersTold(latest);
}

Result<StoredSegment> FactLog::end(const SegmentInfo &info)
{
    auto opened = open(info);
    if (!opened)
        return opened.error();
    (*opened)->stored.open = false;
    StoredSegment stored = (*opened)->stored;
    if (stored.facts == 0) {
        for (const char *table : {"DELETE FROM rejection WHERE segment=", "DELETE FROM segment WHERE id="})
            if (auto done = m_database.execute(table + QByteArray::number(stored.id.value())); !done)
                return done.error();
    } else if (auto done = m_facts.save(stored); !done) {
        return done.error();
    }
    m_segments.erase({info.source.name, info.file});
    return stored;
}

Result<SegmentInfo> FactLog::resume(const SourceInfo &source, const QString &file)
{
    auto id = m_facts.source(source);
    if (!id)
        return id.error();
    auto last = m_facts.lastOf(*id, file);
    if (!last)
        return last.error();
    return SegmentInfo{source, file, last->identity, last->position, last->lines};
}

Result<SourceId> FactLog::stopFollowing(const SourceInfo &source, const QString &file)
{
    auto id = m_facts.source(source);
    if (!id)
        return id.error();
    if (auto done = m_facts.closeFollowed(*id, file); !done)
        return done.error();
    for (auto &[key, segment] : m_segments)
        if (segment.stored.source == *id && segment.stored.file == file)
            segment.stored.open = false;
    return *id;
}

Result<void> FactLog::saveSegments()
{
    for (auto &[key, segment] : m_segments)
        if (auto done = m_facts.save(segment.stored); !done)
            return done;
    return {};
}

Result<void> FactLog::save()
{
    for (auto &[key, segment] : m_segments) {
        if (!segment.changed)
            continue;
        segment.changed = false;
        if (auto done = m_facts.save(segment.stored); !done)
            return done;
        if (!segment.stored.identity.isEmpty())
            if (auto done = segment.duplicates->keep(m_database); !done)
                return done;
    }
    return {};
}

void FactLog::forget()
{
    m_limits.forget();
    m_segments.clear();
}

} // namespace callhelm
