#include "services/pastday.h"

#include <algorithm>

#include "services/floorbuilder.h"
#include "services/pastfigures.h"

namespace callhelm {

namespace {

constexpr qint64 stopEvery = 3'600'000; // ms
constexpr Duration weighEvery = std::chrono::seconds(10); // much less than AlertBook::longestGap

} // namespace

PastDay::PastDay(PastFold &fold, qint64 from, Settings settings)
    : m_fold(fold), m_settings(std::move(settings)), m_at(from)
{
    m_before = m_fold.take();
    for (const auto &[key, cell] : m_before.queueQuarters)
        if (key.slot >= quarterOf(range().from))
            m_course.today[key.who].add(cell);
    mergeOutput(m_before, m_fold.openRows());
    m_course.alerts.setRules(m_settings.rules);
    m_course.weighed = range().from;
    m_stops.push_back({m_fold.mark(from), m_course});
}

bool PastDay::anyRule() const { return std::ranges::any_of(m_settings.rules, &AlertRule::on); }

Result<PastDay::Seen> PastDay::at(Instant moment, const SourceEnds &ends, const PastFold::GoOn &goOn)
{
    m_ends = ends;
    if (auto done = moveTo(toMs(moment) + 1, goOn); !done) {
        m_stands = false;
        return done.error();
    }
    const Folds folds = m_fold.folds();
    LiveState state;
    state.asOf = moment;
    state.ends = ends;
    state.agents = agentsOf(folds, moment, ends);
    state.waiting = waitingIn(folds, moment, ends);
    state.open = openTimesOf(folds, moment, ends);
    state.debts = debtsAt(moment);
    FloorFigures figures = figuresOf(outputs(), range(), state.open);
    for (const QueueId id : m_fold.queues()) {
        const std::string_view name = m_fold.names().queues.name(id.value());
        figures.queues.push_back({id, QString::fromUtf8(name.data(), qsizetype(name.size()))});
    }
    std::ranges::sort(figures.queues, {}, [](const NamedQueue &queue) { return queue.name.toUtf8(); });
    figures.goals = m_settings.goals;

    auto floor = std::make_shared<FloorSnapshot>(*assembleFloor(std::move(figures), range(), state));
    floor->past = true;
    floor->shown = m_settings.shown;
    Seen seen{floor, m_course.alerts};
    weigh(seen.alerts, moment);
    return seen;
}

DebtList PastDay::debtsAt(Instant moment) const
{
    std::map<qint64, const VisitRow *> visits; // as they were then
    std::map<qint64, const DirectRow *> directs;
    const auto take = [](auto &rows, const auto &changes) {
        for (const auto *list : {&changes.added, &changes.changed})
            for (const auto &row : *list)
                rows[row.id.value()] = &row;
        for (const qint64 id : changes.removed)
            rows.erase(id);
    };
    for (const FoldOutput *output : outputs()) {
        take(visits, output->visits);
        take(directs, output->directs);
    }
    DebtBook book = m_settings.debts;
    for (const auto &[id, visit] : visits)
        book.add(*visit);
    for (const auto &[id, call] : directs)
        book.add(*call);
    book.sweep(moment);
    return book.open();
}

std::vector<const FoldOutput *> PastDay::outputs() const
{
    std::vector<const FoldOutput *> outputs{&m_before};
    for (size_t i = 0; i < m_stop; ++i)
        outputs.push_back(&m_parts[i]);
    outputs.push_back(&m_since);
    return outputs;
}

void PastDay::forgetFrom(qint64 at)
{
    // What a stop holds is from before its moment.
    while (m_stops.size() > 1 && m_stops.back().mark.at > at) {
        m_stops.pop_back();
        m_parts.pop_back();
    }
    m_stands = false;
}

Result<void> PastDay::backTo(size_t stop)
{
    if (auto done = m_fold.begin(&m_stops[stop].mark, toMs(range().to) + 1); !done)
        return done;
    (void)m_fold.take(); // what was told ahead is in m_before
    m_at = m_stops[stop].mark.at;
    m_stop = stop;
    m_since = FoldOutput();
    m_course = m_stops[stop].course;
    m_stands = true;
    return {};
}

Result<void> PastDay::moveTo(qint64 end, const PastFold::GoOn &goOn)
{
    const auto after
        = std::ranges::upper_bound(m_stops, end, {}, [](const Stop &stop) { return stop.mark.at; });
    const size_t stop = after == m_stops.begin() ? 0 : size_t(after - m_stops.begin()) - 1;
    if (!m_stands || end < m_at || stop > m_stop)
        if (auto done = backTo(stop); !done)
            return done;
    const qint64 from = m_stops.front().mark.at;
    while (m_at < end) {
        const qint64 hour = from + ((m_at - from) / stopEvery + 1) * stopEvery;
        if (auto done = goOnTo(std::min(end, hour), goOn); !done)
            return done;
        if (m_at == hour && m_stop + 1 == m_stops.size() && m_fold.mayMark(hour)) {
            m_parts.push_back(std::exchange(m_since, FoldOutput()));
            m_stops.push_back({m_fold.mark(hour), m_course});
            ++m_stop;
        }
    }
    return {};
}

Result<void> PastDay::goOnTo(qint64 end, const PastFold::GoOn &goOn)
{
    while (anyRule() && toMs(m_course.weighed + weighEvery) < end) {
        m_course.weighed += weighEvery;
        if (auto done = m_fold.foldTo(toMs(m_course.weighed) + 1, goOn); !done)
            return done;
        absorb();
        weigh(m_course.alerts, m_course.weighed);
    }
    if (auto done = m_fold.foldTo(end, goOn); !done)
        return done;
    absorb();
    m_at = end;
    return {};
}

void PastDay::absorb()
{
    FoldOutput output = m_fold.take();
    output.findings.clear(); // the log doctor's business
    const qint64 first = quarterOf(range().from);
    const qint64 end = quarterOf(range().to);
    for (const auto &[key, cell] : output.queueQuarters)
        if (key.slot >= first && key.slot < end)
            m_course.today[key.who].add(cell);
    mergeOutput(m_since, std::move(output));
}

/// The floor as far as rules look at it.
void PastDay::weigh(AlertBook &alerts, Instant at) const
{
    if (!anyRule())
        return;
    FloorSnapshot floor;
    floor.asOf = at;
    floor.live = true;
    floor.today = range();
    std::map<QueueId, FloorQueue> queues;
    for (const QueueId id : m_fold.queues()) {
        FloorQueue &queue = queues[id];
        const std::string_view name = m_fold.names().queues.name(id.value());
        queue.id = id;
        queue.name = QString::fromUtf8(name.data(), qsizetype(name.size()));
        if (const auto goal = m_settings.goals.find(id); goal != m_settings.goals.end())
            queue.goal = goal->second;
        if (const auto today = m_course.today.find(id); today != m_course.today.end())
            queue.today = today->second;
    }
    const Folds folds = m_fold.folds();
    for (const VisitTracker::Waiting &waiting : waitingIn(folds, at, m_ends)) {
        FloorQueue &queue = queues[waiting.queue];
        ++queue.waiting;
        queue.longestSince = std::min(queue.longestSince.value_or(waiting.since), waiting.since);
    }
    for (auto &[id, queue] : queues)
        floor.queues.push_back(std::move(queue));
    if (std::ranges::any_of(m_settings.rules, [](const AlertRule &rule) {
            return rule.on && rule.kind == AlertRule::Kind::Pause;
        }))
        for (AgentNow &agent : agentsOf(folds, at, m_ends))
            floor.agents.push_back({std::move(agent), {}, {}, {}});
    (void)alerts.fold(floor, at);
}

} // namespace callhelm
