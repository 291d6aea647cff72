#include "store/sourcearbiter.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace callhelm {

namespace {

constexpr qint64 noEnd = std::numeric_limits<qint64>::max();

template <class F, class... Others>
constexpr bool isOneOf = (std::is_same_v<F, Others> || ...);

bool onlyLiveSourcesTell(const FactBody &body)
{
    return std::visit(
        []<class F>(const F &) {
            return isOneOf<F, AgentRung, SourceConnected, SyncBegan, MemberSeen, CallerSeen, CallSeen,
                           SyncEnded, DialBegan, DialAnswered, DialEnded>;
        },
        body);
}

/// The queue_log tells nothing of them.
bool isOfDirectCalls(const FactBody &body)
{
    return std::visit([]<class F>(const F &) { return isOneOf<F, CallRecorded, AgentPhone>; }, body);
}

} // namespace

LogSpan logSpan(const StoredSegment &segment)
{
    return {segment.file, !segment.identity.isEmpty(), segment.open, segment.toldFrom, segment.toldTo};
}

LogCoverage::LogCoverage(const std::map<SegmentId, LogSpan> &logs)
{
    std::map<QString, Span> followed;
    std::vector<Span> spans;
    for (const auto &[id, log] : logs) {
        const Span span{log.from, log.open ? noEnd : log.to};
        if (!log.followed) {
            spans.push_back(span);
            continue;
        }
        const auto [it, isNew] = followed.try_emplace(log.file, span);
        if (!isNew)
            it->second = {std::min(it->second.from, span.from), std::max(it->second.to, span.to)};
    }
    for (const auto &[file, span] : followed)
        spans.push_back(span);
    std::ranges::sort(spans, {}, &Span::from);
    for (const Span &span : spans) {
        if (!m_spans.empty() && span.from <= m_spans.back().to)
            m_spans.back().to = std::max(m_spans.back().to, span.to);
        else
            m_spans.push_back(span);
    }
}

std::optional<qint64> LogCoverage::border(qint64 at, qint64 within) const
{
    // The first span that ends late enough; of those before it every border is further away.
    const auto first = std::ranges::lower_bound(m_spans, at - within, {}, &Span::to);
    std::optional<qint64> nearest;
    for (auto span = first; span != m_spans.end() && span->from <= at + within; ++span)
        for (const qint64 border : {span->from, span->to})
            if (border != noEnd && std::abs(border - at) <= within
                && (!nearest || std::abs(border - at) < std::abs(*nearest - at)))
                nearest = border;
    return nearest;
}

std::optional<qint64> LogCoverage::differsFrom(const LogCoverage &other) const
{
    for (size_t i = 0;; ++i) {
        const bool mine = i < m_spans.size();
        const bool theirs = i < other.m_spans.size();
        if (!mine && !theirs)
            return {};
        if (mine != theirs)
            return mine ? m_spans[i].from : other.m_spans[i].from;
        const Span &a = m_spans[i];
        const Span &b = other.m_spans[i];
        if (a.from != b.from)
            return std::min(a.from, b.from);
        if (a.to != b.to)
            return std::min(a.to, b.to);
    }
}

MomentRanges LogCoverage::differences(const LogCoverage &other) const
{
    // Between two neighbours of these moments neither changes.
    std::vector<qint64> moments;
    for (const auto *spans : {&m_spans, &other.m_spans})
        for (const Span &span : *spans) {
            moments.push_back(span.from);
            if (span.to != noEnd)
                moments.push_back(span.to + 1);
        }
    std::ranges::sort(moments);
    constexpr qint64 margin = 4 * sameEvent;
    MomentRanges ranges;
    // Where one begins or ends and the other does not, both witnesses are heard.
    const auto addBorders = [&ranges](const LogCoverage &of, const LogCoverage &than) {
        for (const Span &span : of.m_spans)
            for (const qint64 border : {span.from, span.to})
                if (border != noEnd && than.border(border, 0) != border)
                    ranges.add(border - margin, border + margin);
    };
    addBorders(*this, other);
    addBorders(other, *this);
    for (size_t i = 0; i < moments.size(); ++i) {
        if (covers(moments[i]) == other.covers(moments[i]))
            continue;
        const bool isLast = i + 1 == moments.size();
        ranges.add(moments[i] - margin, isLast ? noEnd : moments[i + 1] + margin);
    }
    return ranges;
}

bool LogCoverage::covers(qint64 at) const
{
    const auto span = std::ranges::lower_bound(m_spans, at, {}, &Span::to);
    return span != m_spans.end() && span->from <= at;
}

LogCoverage::Place LogCoverage::place(qint64 at) const
{
    if (border(at, sameEvent))
        return Place::Border;
    return covers(at) ? Place::Inside : Place::Outside;
}

int LogCoverage::side(qint64 at) const
{
    const auto near = border(at, sameEvent);
    if (!near)
        return 0;
    return std::ranges::any_of(m_spans, [&](const Span &span) { return span.from == *near; }) ? -1 : 1;
}

LogCoverage coverageOf(const std::vector<StoredSegment> &segments)
{
    std::map<SegmentId, LogSpan> logs;
    for (const StoredSegment &segment : segments)
        if (segment.kind == SourceKind::QueueLog && segment.toldTo > 0)
            logs[segment.id] = logSpan(segment);
    return LogCoverage(logs);
}

SourceArbiter::SourceArbiter(FactStore &facts, SourceId source, const std::vector<StoredSegment> &segments,
                             const Registry &names)
    : SourceArbiter(facts, source, segments, names, coverageOf(segments), noEnd)
{
}

SourceArbiter::SourceArbiter(FactStore &facts, SourceId source, const std::vector<StoredSegment> &segments,
                             const Registry &names, LogCoverage coverage, qint64 lastBlock)
    : m_facts(facts)
    , m_source(source)
    , m_names(names)
    , m_coverage(std::move(coverage))
    , m_lastBlock(lastBlock)
{
    if (m_coverage == LogCoverage())
        return;
    for (const StoredSegment &segment : segments)
        if (segment.kind == SourceKind::Ami)
            m_managers.insert(segment.id);
}

/// What happened to whom, in whichever words a witness tells it.
std::string SourceArbiter::whatHappened(const Fact &fact) const
{
    std::string what(1, char(fact.body.index()));
    const auto add = [&what](Text text) {
        what += '\n';
        what += text;
    };
    std::visit(
        [&](const auto &body) {
            if constexpr (requires { body.call; })
                add(body.call);
            if constexpr (requires { body.queue; }) {
                const size_t queue = what.size();
                add(body.queue); // whichever way a witness spells it
                std::transform(what.begin() + ptrdiff_t(queue), what.end(), what.begin() + ptrdiff_t(queue),
                               [](char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; });
            }
            if constexpr (requires { body.agent; })
                add(m_names.phones.meantBy(m_source, body.agent, fact.at));
        },
        fact.body);
    return what;
}

Result<bool> SourceArbiter::counts(const Fact &fact, SegmentId segment)
{
    if (!m_managers.contains(segment) || isOfDirectCalls(fact.body))
        return true;
    const qint64 at = toMs(fact.at);
    const auto border = m_coverage.border(at, 2 * LogCoverage::sameEvent);
    if (!border || onlyLiveSourcesTell(fact.body))
        return !m_coverage.covers(at);
    auto told = toldNear(*border);
    if (!told)
        return told.error();
    // The same may happen twice within seconds: a word of the log stands for one event.
    bool isTold = false;
    if (const auto same = (*told)->find(whatHappened(fact)); same != (*told)->end()) {
        const auto word = std::ranges::find_if(
            same->second, [at](qint64 other) { return std::abs(other - at) <= LogCoverage::sameEvent; });
        isTold = word != same->second.end();
        if (isTold)
            same->second.erase(word);
    }
    return std::abs(*border - at) <= LogCoverage::sameEvent ? !isTold : !m_coverage.covers(at);
}

int SourceArbiter::side(qint64 at, SegmentId segment) const
{
    if (!m_managers.contains(segment))
        return 0;
    return m_coverage.side(at);
}

bool SourceArbiter::mayBeginAt(qint64 at) const
{
    return m_managers.empty() || !m_coverage.border(at, 4 * LogCoverage::sameEvent);
}

Result<SourceArbiter::Told *> SourceArbiter::toldNear(qint64 border)
{
    const auto [it, isNew] = m_told.try_emplace(border);
    if (!isNew)
        return &it->second;
    const qint64 from = border - 2 * LogCoverage::sameEvent;
    const qint64 to = border + 2 * LogCoverage::sameEvent;
    auto blocks = m_facts.overlapping(m_source, SourceKind::QueueLog, SegmentId(), from, to);
    if (!blocks)
        return blocks.error();
    for (const StoredBlock &block : *blocks) {
        if (block.id > m_lastBlock)
            continue;
        auto batch = m_facts.read(block.id);
        if (!batch)
            return batch.error();
        for (const Fact &fact : batch->facts)
            if (toMs(fact.at) >= from && toMs(fact.at) <= to)
                it->second[whatHappened(fact)].push_back(toMs(fact.at));
    }
    return &it->second;
}

} // namespace callhelm
