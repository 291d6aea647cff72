#include "store/reader.h"

#include <algorithm>

#include <QCoreApplication>

#include "store/cellcolumns.h"
#include "store/statement.h"

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

/// Cells summed by who and interval, in that order.
template <class Who, class Cell>
using Sums = std::map<std::pair<Who, Instant>, Cell>;

template <class Who, class Cell>
Result<void> sumCells(Database &database, const QByteArray &text,
                      const std::function<Instant(qint64)> &bucketOf, Sums<Who, Cell> &sums)
{
    auto statement = Statement::prepare(database, text);
    if (!statement)
        return statement.error();
    qint64 slot = 0;
    Instant bucket;
    bool first = true;
    Cell cell;
    std::unordered_map<Who, Cell *>
        here; // the sums of the interval under way; a map's values stay where they are
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        if (first || statement->int64(0) != slot) {
            slot = statement->int64(0);
            const Instant start = bucketOf(slot);
            if (first || start != bucket)
                here.clear();
            bucket = start;
            first = false;
        }
        if (!readCell(*statement, 2, cell))
            return damaged();
        Cell *&sum = here[Who(statement->int64(1))];
        if (sum == nullptr)
            sum = &sums[{Who(statement->int64(1)), bucket}];
        sum->add(cell);
    }
}

} // namespace

Reader::Slots Reader::slotsOf(const TimeRange &range, By by) const
{
    const bool wholeDays = m_ownDays && m_calendar.startOf(m_calendar.dayOf(range.from)) == range.from
        && m_calendar.startOf(m_calendar.dayOf(range.to)) == range.to;
    if (wholeDays && (byDays(by) || by == By::All))
        return {true, m_calendar.dayOf(range.from).toJulianDay(), m_calendar.dayOf(range.to).toJulianDay()};
    const qint64 end = quarterOf(range.to);
    return {false, quarterOf(range.from), quarterStart(end) == range.to ? end : end + 1};
}

Instant Reader::slotStart(qint64 slot, bool days) const
{
    return days ? m_calendar.startOf(QDate::fromJulianDay(slot)) : quarterStart(slot);
}

std::function<Instant(qint64)> Reader::bucketOf(const TimeRange &range, By by, bool days) const
{
    if (by == By::All)
        return [from = range.from](qint64) { return from; };
    // Rows come in the order of their slots, so each interval is asked of the calendar once.
    return [this, by, days, start = Instant::max(), end = Instant::min()](qint64 slot) mutable {
        const Instant at = slotStart(slot, days);
        if (at < start || at >= end) {
            start = m_calendar.bucketStart(at, by);
            end = m_calendar.nextBucket(start, by);
        }
        return start;
    };
}

Result<std::vector<QueueInterval>> Reader::queueFigures(const TimeRange &range, By by)
{
    const Slots slot = slotsOf(range, by);
    const QByteArray text = QByteArray("SELECT slot,queue,") + queueCellColumns + " FROM "
        + (slot.days ? "queue_day" : "queue_quarter") + " WHERE slot>=" + QByteArray::number(slot.from)
        + " AND slot<" + QByteArray::number(slot.to) + " ORDER BY slot";
    Sums<QueueId, QueueCell> sums;
    if (auto done = sumCells(m_database, text, bucketOf(range, by, slot.days), sums); !done)
        return done.error();
    std::vector<QueueInterval> intervals;
    intervals.reserve(sums.size());
    for (auto &[key, cell] : sums)
        if (cell != QueueCell())
            intervals.push_back({key.first, key.second, std::move(cell)});
    return intervals;
}

Result<std::vector<AgentInterval>> Reader::agentFigures(const TimeRange &range, By by, const OpenTimes &open)
{
    const Slots slot = slotsOf(range, by);
    const auto bucket = bucketOf(range, by, slot.days);
    const QByteArray between
        = " >=" + QByteArray::number(slot.from) + " AND {} <" + QByteArray::number(slot.to);
    Sums<AgentId, AgentCell> sums;
    const QByteArray text = QByteArray("SELECT slot,agent,") + agentCellColumns + " FROM "
        + (slot.days ? "agent_day" : "agent_quarter") + " WHERE slot"
        + QByteArray(between).replace("{}", "slot") + " ORDER BY slot";
    if (auto done = sumCells(m_database, text, bucket, sums); !done)
        return done.error();

    // Calls that an agent met again count once in an interval that holds both meetings, and anew in one that
    // holds the later alone.
    auto carries = Statement::prepare(
        m_database,
        QByteArray("SELECT to_slot,agent,from_slot,n FROM ") + (slot.days ? "carry_day" : "carry_quarter")
            + " WHERE to_slot" + QByteArray(between).replace("{}", "to_slot") + " ORDER BY to_slot");
    if (!carries)
        return carries.error();
    for (;;) {
        auto row = carries->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const Instant start = bucket(carries->int64(0));
        const bool before
            = by == By::All ? carries->int64(2) < slot.from : slotStart(carries->int64(2), slot.days) < start;
        if (before)
            sums[{AgentId(carries->int64(1)), start}].calls += carries->int64(3);
    }

    const auto openBucket = bucketOf(range, by, false);
    for (const auto &[key, cell] : open) {
        const qint64 openSlot = slot.days ? m_calendar.dayOf(quarterStart(key.slot)).toJulianDay() : key.slot;
        if (openSlot >= slot.from && openSlot < slot.to)
            sums[{key.who, openBucket(key.slot)}].add(cell);
    }
    std::vector<AgentInterval> intervals;
    intervals.reserve(sums.size());
    for (const auto &[key, cell] : sums)
        if (!cell.isZero())
            intervals.push_back({key.first, key.second, cell});
    return intervals;
}

Result<std::optional<TimeRange>> Reader::known()
{
    auto first = m_database.number("SELECT MIN(at_from) FROM block");
    auto last = m_database.number("SELECT MAX(at_to) FROM block");
    if (!first)
        return first.error();
    if (!last)
        return last.error();
    if (*last == 0)
        return std::optional<TimeRange>();
    return std::optional(TimeRange{instantFromMs(*first), instantFromMs(*last + 1)});
}

Result<std::vector<QDate>> Reader::days()
{
    auto statement = Statement::prepare(
        m_database,
        "SELECT DISTINCT slot FROM queue_day UNION SELECT DISTINCT slot FROM agent_day ORDER BY 1");
    if (!statement)
        return statement.error();
    std::vector<QDate> days;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return days;
        days.push_back(QDate::fromJulianDay(statement->int64(0)));
    }
}

} // namespace callhelm
