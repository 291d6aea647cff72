#include "store/figurereader.h"

#include <algorithm>
#include <set>

#include <QCoreApplication>

#include "store/cellcolumns.h"
#include "store/database.h"
#include "store/eachrow.h"
#include "store/readmoment.h"
#include "store/roworder.h"
#include "store/scopecondition.h"
#include "store/teamspans.h"

namespace callhelm {

namespace {

Error damaged()
{
    return {Error::Kind::Store,
            QCoreApplication::translate("Store", "The store is damaged: a stored figure cannot be read."),
            {},
            0};
}

bool byDays(By by) { return by == By::Day || by == By::Week || by == By::Month; }

/// Cells summed by interval and who, in the order of time and names.
template <class Who, class Cell>
class Sums
{
public:
    explicit Sums(const RowOrder &order) : m_order(order) { }

    /// The sum, which stays where it is.
    Cell &of(Who who, Instant start)
    {
        Sum &sum = m_sums[{start, m_order.of(who)}];
        sum.who = who;
        return sum.cell;
    }
    /// Hands on those in which there is something.
    template <class Interval, class IsNothing>
    std::vector<Interval> take(IsNothing isNothing)
    {
        std::vector<Interval> intervals;
        intervals.reserve(m_sums.size());
        for (auto &[key, sum] : m_sums)
            if (!isNothing(sum.cell))
                intervals.push_back({sum.who, key.first, std::move(sum.cell)});
        return intervals;
    }

private:
    struct Sum
    {
        Who who;
        Cell cell;
    };
    const RowOrder &m_order;
    std::map<std::pair<Instant, qint64>, Sum> m_sums;
};

/// Sums the cells of a table; `put(whose, slot, tell)` tells who gets a cell, if anybody.
template <class Whose, class Who, class Cell, class Put>
Result<void> sumCells(Database &database, const QByteArray &text,
                      const std::function<Instant(qint64)> &bucketOf, Put put, Sums<Who, Cell> &sums)
{
    qint64 slot = 0;
    Instant bucket;
    bool first = true;
    bool sound = true;
    Cell cell;
    std::unordered_map<Who, Cell *> here; // the sums of the interval under way
    auto done = eachRow(database, text, [&](const Statement &s) {
        if (first || s.int64(0) != slot) {
            slot = s.int64(0);
            const Instant start = bucketOf(slot);
            if (first || start != bucket)
                here.clear();
            bucket = start;
            first = false;
        }
        bool isRead = false;
        put(Whose(s.int64(1)), slot, [&](Who who) {
            if (!isRead)
                sound = readCell(s, 2, cell);
            isRead = true;
            if (!sound)
                return;
            Cell *&sum = here[who];
            if (sum == nullptr)
                sum = &sums.of(who, bucket);
            sum->add(cell);
        });
        return sound;
    });
    if (done && !sound)
        return damaged();
    return done;
}

/// The agents that a scope sees, each for themself.
struct OwnPlaces
{
    using Who = AgentId;
    const Scope &scope;

    [[nodiscard]] const Scope &members() const { return scope; }
    [[nodiscard]] bool isIn(AgentId who, AgentId /*agent*/, Instant at) const { return scope.sees(who, at); }
    template <class Tell>
    void each(AgentId agent, Instant at, Tell tell) const
    {
        if (scope.sees(agent, at))
            tell(agent);
    }
};

/// The teams that agents were in.
struct TeamPlaces
{
    using Who = TeamId;
    const TeamSpans &spans;

    [[nodiscard]] const Scope &members() const { return spans.members(); }
    [[nodiscard]] bool isIn(TeamId who, AgentId agent, Instant at) const
    {
        return spans.isIn(who, agent, at);
    }
    template <class Tell>
    void each(AgentId agent, Instant at, Tell tell) const
    {
        spans.eachTeam(agent, at, tell);
    }
};

/// When slots begin. They come in their order, so that each is asked of the calendar once.
class SlotStarts
{
public:
    SlotStarts(const Calendar &calendar, bool days) : m_calendar(calendar), m_days(days) { }
    Instant of(qint64 slot)
    {
        if (m_slot != slot) {
            m_slot = slot;
            m_start = m_days ? m_calendar.startOf(QDate::fromJulianDay(slot)) : quarterStart(slot);
        }
        return m_start;
    }

private:
    const Calendar &m_calendar;
    bool m_days;
    std::optional<qint64> m_slot;
    Instant m_start;
};

} // namespace

FigureReader::Slots FigureReader::slotsOf(const TimeRange &range, By by) const
{
    const bool wholeDays = m_context.ownDays
        && m_context.calendar.startOf(m_context.calendar.dayOf(range.from)) == range.from
        && m_context.calendar.startOf(m_context.calendar.dayOf(range.to)) == range.to;
    if (wholeDays && (byDays(by) || by == By::All))
        return {true, m_context.calendar.dayOf(range.from).toJulianDay(),
                m_context.calendar.dayOf(range.to).toJulianDay()};
    const qint64 end = quarterOf(range.to);
    return {false, quarterOf(range.from), quarterStart(end) == range.to ? end : end + 1};
}

Instant FigureReader::slotStart(qint64 slot, bool days) const
{
    return days ? m_context.calendar.startOf(QDate::fromJulianDay(slot)) : quarterStart(slot);
}

std::function<Instant(qint64)> FigureReader::bucketOf(const TimeRange &range, By by, bool days) const
{
    if (by == By::All)
        return [from = range.from](qint64) { return from; };
    // Rows come in the order of their slots, so each interval is asked of the calendar once.
    return [this, by, days, start = Instant::max(), end = Instant::min()](qint64 slot) mutable {
        const Instant at = slotStart(slot, days);
        if (at < start || at >= end) {
            start = m_context.calendar.bucketStart(at, by);
            end = m_context.calendar.nextBucket(start, by);
        }
        return start;
    };
}

Result<std::vector<QueueInterval>> FigureReader::queues(const TimeRange &range, By by) const
{
    if (!m_context.scope.seesQueues())
        return std::vector<QueueInterval>();
    auto moment = ReadMoment::begin(m_context.database);
    if (!moment)
        return moment.error();
    auto order = RowOrder::read(m_context.database);
    if (!order)
        return order.error();
    const Slots slot = slotsOf(range, by);
    const QByteArray text = QByteArray("SELECT slot,queue,") + queueCellColumns + " FROM "
        + (slot.days ? "queue_day" : "queue_quarter") + " WHERE slot>=" + QByteArray::number(slot.from)
        + " AND slot<" + QByteArray::number(slot.to) + " ORDER BY slot";
    Sums<QueueId, QueueCell> sums(*order);
    const auto everyone = [](QueueId queue, qint64 /*slot*/, auto tell) { tell(queue); };
    if (auto done
        = sumCells<QueueId>(m_context.database, text, bucketOf(range, by, slot.days), everyone, sums);
        !done)
        return done.error();
    return sums.take<QueueInterval>([](const QueueCell &cell) { return cell == QueueCell(); });
}

template <class Interval, class Places>
Result<std::vector<Interval>> FigureReader::sumAgents(const TimeRange &range, By by, const OpenTimes &open,
                                                      const Places &places) const
{
    using Who = typename Places::Who;
    auto order = RowOrder::read(m_context.database);
    if (!order)
        return order.error();
    const Slots slot = slotsOf(range, by);
    const auto bucket = bucketOf(range, by, slot.days);
    QByteArray between = " >=" + QByteArray::number(slot.from) + " AND {} <" + QByteArray::number(slot.to);
    if (!places.members().seesAll())
        between += " AND " + ScopeCondition::ever(places.members(), "agent");
    Sums<Who, AgentCell> sums(*order);
    const QByteArray text = QByteArray("SELECT slot,agent,") + agentCellColumns + " FROM "
        + (slot.days ? "agent_day" : "agent_quarter") + " WHERE slot"
        + QByteArray(between).replace("{}", "slot") + " ORDER BY slot";
    SlotStarts starts(m_context.calendar, slot.days);
    const auto put = [&](AgentId agent, qint64 at, auto tell) { places.each(agent, starts.of(at), tell); };
    if (auto done = sumCells<AgentId>(m_context.database, text, bucket, put, sums); !done)
        return done.error();

    // Calls that an agent met again count once in an interval that holds both meetings, and anew in one that
    // holds the later alone.
    auto carries = Statement::prepare(
        m_context.database,
        QByteArray("SELECT to_slot,agent,from_slot,n FROM ") + (slot.days ? "carry_day" : "carry_quarter")
            + " WHERE to_slot" + QByteArray(between).replace("{}", "to_slot") + " ORDER BY to_slot");
    if (!carries)
        return carries.error();
    SlotStarts met(m_context.calendar, slot.days);
    auto done = eachRow(*carries, [&](const Statement &s) {
        const AgentId agent(s.int64(1));
        places.each(agent, starts.of(s.int64(0)), [&](Who who) {
            const qint64 from = s.int64(2);
            const Instant start = bucket(s.int64(0));
            const bool before = by == By::All ? from < slot.from : met.of(from) < start;
            if (before || !places.isIn(who, agent, met.of(from)))
                sums.of(who, start).calls += s.int64(3);
        });
    });
    if (!done)
        return done.error();

    const auto openBucket = bucketOf(range, by, false);
    for (const auto &[key, cell] : open) {
        const Instant at = quarterStart(key.slot);
        const qint64 openSlot = slot.days ? m_context.calendar.dayOf(at).toJulianDay() : key.slot;
        if (openSlot >= slot.from && openSlot < slot.to)
            places.each(key.who, at, [&, &passed = cell, quarter = key.slot](Who who) {
                sums.of(who, openBucket(quarter)).add(passed);
            });
    }
    return sums.template take<Interval>([](const AgentCell &cell) { return cell.isZero(); });
}

Result<std::vector<AgentInterval>> FigureReader::agents(const TimeRange &range, By by, const OpenTimes &open,
                                                        const std::vector<TeamId> &teams) const
{
    auto moment = ReadMoment::begin(m_context.database);
    if (!moment)
        return moment.error();
    auto scope = TeamSpans::narrowed(m_context, teams);
    if (!scope)
        return scope.error();
    return sumAgents<AgentInterval>(range, by, open, OwnPlaces{*scope});
}

Result<std::vector<TeamInterval>> FigureReader::teams(const TimeRange &range, By by,
                                                      const OpenTimes &open) const
{
    auto moment = ReadMoment::begin(m_context.database);
    if (!moment)
        return moment.error();
    auto spans = TeamSpans::read(m_context);
    if (!spans)
        return spans.error();
    return sumAgents<TeamInterval>(range, by, open, TeamPlaces{*spans});
}

Result<std::optional<TimeRange>> FigureReader::known() const
{
    if (m_context.scope.seesNothing())
        return std::optional<TimeRange>();
    auto moment = ReadMoment::begin(m_context.database);
    if (!moment)
        return moment.error();
    auto first = m_context.database.number("SELECT MIN(at_from) FROM block");
    auto last = m_context.database.number("SELECT MAX(at_to) FROM block");
    if (!first)
        return first.error();
    if (!last)
        return last.error();
    if (*last == 0)
        return std::optional<TimeRange>();
    return std::optional(TimeRange{instantFromMs(*first), instantFromMs(*last + 1)});
}

Result<std::vector<QDate>> FigureReader::seenDays() const
{
    std::set<qint64> days;
    Result<void> done;
    if (m_context.scope.seesQueues())
        done = eachRow(m_context.database, "SELECT DISTINCT slot FROM queue_day",
                       [&](const Statement &s) { days.insert(s.int64(0)); });
    SlotStarts starts(m_context.calendar, true);
    if (done)
        done = eachRow(m_context.database,
                       "SELECT slot,agent FROM agent_day WHERE "
                           + ScopeCondition::ever(m_context.scope, "agent") + " ORDER BY slot",
                       [&](const Statement &s) {
                           if (m_context.scope.sees(AgentId(s.int64(1)), starts.of(s.int64(0))))
                               days.insert(s.int64(0));
                       });
    if (!done)
        return done.error();
    std::vector<QDate> dates;
    for (const qint64 day : days)
        dates.push_back(QDate::fromJulianDay(day));
    return dates;
}

Result<std::vector<QDate>> FigureReader::days() const
{
    if (!m_context.scope.seesAll())
        return seenDays();
    std::vector<QDate> days;
    auto done
        = eachRow(m_context.database,
                  "SELECT DISTINCT slot FROM queue_day UNION SELECT DISTINCT slot FROM agent_day ORDER BY 1",
                  [&](const Statement &s) { days.push_back(QDate::fromJulianDay(s.int64(0))); });
    if (!done)
        return done.error();
    return days;
}

} // namespace callhelm
