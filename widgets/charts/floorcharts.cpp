#include "charts/floorcharts.h"

#include <algorithm>

#include <QCoreApplication>

#include "metrics/queuemetrics.h"
#include "metrics/satisfactionmetrics.h"
#include "common/words.h"

namespace callhelm::floorcharts {

namespace {

constexpr int leastHours = 6;

QString tr(const char *text) { return QCoreApplication::translate("callhelm::floorcharts", text); }

bool nothingHappened(const FloorInterval &interval)
{
    return interval.calls.offered == 0 && interval.agents.isZero();
}

/// The quarters, put together to the picture's slots.
struct Slots
{
    std::vector<Instant> starts;
    Instant end;
    std::vector<FloorInterval> sums; ///< passed is 0 in what has not come yet
};

Slots slotsOf(const FloorSnapshot &floor, const std::vector<FloorInterval> &intervals,
              const Calendar &calendar, By by)
{
    const TimeRange hours = shownHours(floor, calendar);
    Slots slots;
    slots.end = hours.to;
    slots.starts = calendar.buckets(hours, by);
    slots.sums.resize(slots.starts.size());
    for (const FloorInterval &interval : intervals) {
        const auto after = std::upper_bound(slots.starts.begin(), slots.starts.end(), interval.start);
        if (after == slots.starts.begin() || interval.start >= slots.end)
            continue;
        FloorInterval &sum = slots.sums[size_t(after - slots.starts.begin() - 1)];
        sum.passed += interval.passed;
        sum.calls.add(interval.calls);
        sum.abandonedShort += interval.abandonedShort;
        sum.slPart += interval.slPart;
        sum.slWhole += interval.slWhole;
        sum.agents.add(interval.agents);
    }
    return slots;
}

ChartPicture pictureOf(ChartPicture::Kind kind, const Slots &slots)
{
    ChartPicture picture;
    picture.kind = kind;
    picture.starts = slots.starts;
    picture.end = slots.end;
    for (size_t i = 0; i < slots.sums.size(); ++i) {
        const Instant end = i + 1 < slots.starts.size() ? slots.starts[i + 1] : slots.end;
        if (slots.sums[i].passed > Duration(0) && slots.sums[i].passed < end - slots.starts[i])
            picture.unfinished = i;
    }
    return picture;
}

template <class ValueOf>
ChartSeries series(const QString &name, Token token, const Slots &slots, ValueOf valueOf)
{
    ChartSeries one{name, token, {}, false};
    one.values.reserve(slots.sums.size());
    for (const FloorInterval &sum : slots.sums)
        one.values.push_back(sum.passed > Duration(0) ? std::optional<double>(valueOf(sum)) : std::nullopt);
    return one;
}

} // namespace

TimeRange shownHours(const FloorSnapshot &floor, const Calendar &calendar)
{
    const auto first = std::find_if_not(floor.intervals.begin(), floor.intervals.end(), nothingHappened);
    Instant begin = first == floor.intervals.end() ? floor.asOf : first->start;
    // A closed centre's past day ends where its last event was.
    const auto last = std::find_if_not(floor.intervals.rbegin(), floor.intervals.rend(), nothingHappened);
    Instant end = floor.live || last == floor.intervals.rend() ? floor.asOf : last->start + quarterLength;

    if (floor.past && !floor.shown.isEmpty()) { // the axis stays while one moves through the day
        begin = floor.shown.from;
        end = floor.shown.to;
    }
    TimeRange hours{calendar.bucketStart(begin, By::Hour), calendar.bucketStart(end, By::Hour)};
    if (hours.to < end || floor.live)
        hours.to = calendar.nextBucket(hours.to, By::Hour);
    const Duration least = std::chrono::hours(leastHours);
    hours.to = std::max(hours.to, hours.from + least);
    if (hours.to > floor.today.to) {
        hours.to = floor.today.to;
        hours.from = std::min(hours.from, hours.to - least);
    }
    hours.from = std::max(hours.from, floor.today.from);
    return hours;
}

ChartPicture agentsByState(const FloorSnapshot &floor, const std::vector<FloorInterval> &intervals,
                           const Calendar &calendar)
{
    const Slots slots = slotsOf(floor, intervals, calendar, By::Quarter);
    ChartPicture picture = pictureOf(ChartPicture::Kind::StackedAreas, slots);
    picture.unit = ChartPicture::Unit::Decimal;
    const auto add = [&](AgentState state, auto milliseconds) {
        picture.series.push_back(series(
            words::agentState(state), words::colour(state), slots, [&milliseconds](const FloorInterval &sum) {
                return double(milliseconds(sum.agents)) / double(toMs(sum.passed));
            }));
    };
    add(AgentState::Talking, [](const AgentCell &cell) { return cell.talkIn + cell.talkOut + cell.hold; });
    add(AgentState::Ringing, [](const AgentCell &cell) { return cell.ringing; });
    add(AgentState::WrapUp, [](const AgentCell &cell) { return cell.wrapUp; });
    add(AgentState::Available, [](const AgentCell &cell) { return cell.available - cell.ringing; });
    add(AgentState::Paused, [](const AgentCell &cell) { return cell.paused; });
    return picture;
}

ChartPicture missedCalls(const FloorSnapshot &floor, const std::vector<FloorInterval> &intervals,
                         const Calendar &calendar)
{
    const Slots slots = slotsOf(floor, intervals, calendar, By::HalfHour);
    ChartPicture picture = pictureOf(ChartPicture::Kind::StackedBars, slots);
    const QueueGoal anyGoal;
    const auto add = [&](const QString &name, Token token, auto count) {
        picture.series.push_back(series(name, token, slots, [&](const FloorInterval &sum) {
            return double(count(sum, QueueFigures(sum.calls, anyGoal)));
        }));
    };
    add(queuemetrics::abandoned.title(), Token::Bad,
        [](const FloorInterval &sum, const QueueFigures &f) { return f.abandoned() - sum.abandonedShort; });
    add(queuemetrics::timedOut.title(), Token::Ringing,
        [](const FloorInterval &sum, const QueueFigures &) { return sum.calls.timedOut; });
    add(queuemetrics::otherExits.title(), Token::TextSecond,
        [](const FloorInterval &sum, const QueueFigures &f) { return f.otherExits() - sum.calls.timedOut; });
    add(queuemetrics::abandonedShort.title(), Token::Offline,
        [](const FloorInterval &sum, const QueueFigures &) { return sum.abandonedShort; });
    return picture;
}

ChartPicture calls(const FloorSnapshot &floor, const std::vector<FloorInterval> &intervals,
                   const Calendar &calendar)
{
    const Slots slots = slotsOf(floor, intervals, calendar, By::HalfHour);
    ChartPicture picture = pictureOf(ChartPicture::Kind::StackedBars, slots);
    const QueueGoal anyGoal;
    picture.series.push_back(
        series(queuemetrics::answered.title(), Token::Talking, slots, [&](const FloorInterval &sum) {
            return double(QueueFigures(sum.calls, anyGoal).answered());
        }));
    picture.series.push_back(series(tr("Not answered"), Token::Offline, slots, [&](const FloorInterval &sum) {
        return double(sum.calls.offered - QueueFigures(sum.calls, anyGoal).answered());
    }));
    ChartSeries level{queuemetrics::serviceLevel.title(), Token::Good, {}, false};
    for (const FloorInterval &sum : slots.sums)
        level.values.push_back(ServiceShare{sum.slPart, sum.slWhole}.value());
    picture.lines.push_back(level);
    return picture;
}

ChartPicture satisfaction(const FloorSnapshot &floor, const std::vector<QueueId> &queues,
                          const Calendar &calendar)
{
    const TimeRange hours = shownHours(floor, calendar);
    ChartPicture picture;
    picture.kind = ChartPicture::Kind::StackedBars;
    picture.starts = calendar.buckets(hours, By::Hour);
    picture.end = hours.to;
    const auto today = ratingsOf(floor, floor.ratings, queues);
    const auto before = ratingsOf(floor, floor.ratingsBefore, queues);
    const Duration day = floor.today.from - calendar.startOf(calendar.dayOf(floor.today.from).addDays(-1));
    ChartSeries satisfied{tr("4 and 5"), Token::Talking, {}, false};
    ChartSeries others{tr("Below 4"), Token::Offline, {}, false};
    ChartSeries share{satisfactionmetrics::satisfaction.title(), Token::Good, {}, false};
    ChartSeries then{tr("The day before"), Token::TextSecond, {}, true};
    int withMany = 0;
    int withFew = 0;
    for (size_t i = 0; i < picture.starts.size(); ++i) {
        const Instant start = picture.starts[i];
        const Instant end = i + 1 < picture.starts.size() ? picture.starts[i + 1] : picture.end;
        const auto cellOf = [](const std::map<Instant, RatingCell> &cells, Instant hour) {
            const auto it = cells.find(hour);
            return it == cells.end() ? RatingCell() : it->second;
        };
        const RatingCell cell = cellOf(today, start);
        const bool hasCome = start <= floor.asOf;
        if (hasCome && end > floor.asOf)
            picture.unfinished = i;
        if (cell.ratings > 0)
            ++(cell.ratings < satisfactionmetrics::leastRatings ? withFew : withMany);
        const auto come = [hasCome](qint64 count) {
            return hasCome ? std::optional<double>(double(count)) : std::nullopt;
        };
        satisfied.values.push_back(come(cell.satisfied));
        others.values.push_back(come(cell.ratings - cell.satisfied));
        share.values.push_back(satisfactionmetrics::satisfaction.value(cell));
        then.values.push_back(satisfactionmetrics::satisfaction.value(cellOf(before, start - day)));
    }
    if (withFew >= withMany)
        share.token = Token::TextSecond;
    picture.series = {std::move(satisfied), std::move(others)};
    picture.lines.push_back(std::move(share));
    if (!before.empty() && !today.empty())
        picture.lines.push_back(std::move(then));
    return picture;
}

} // namespace callhelm::floorcharts
