#include "store/bookswatch.h"

#include <limits>

#include "metrics/figures.h"
#include "store/cellcolumns.h"
#include "store/eachrow.h"
#include "store/reader.h"

namespace callhelm {

namespace {

constexpr qint64 lastDays = 4; // a call changes the figures of its day for so long, and a day to be sure
constexpr qint64 always = std::numeric_limits<qint32>::max();

} // namespace

Result<void> BooksWatch::add(const Reader &reader, qint64 from, qint64 to, qint64 settled, SumsByQueue &sums)
{
    const QueueGoal anyGoal; // counts do not depend on it
    const QByteArray text = QByteArray("SELECT slot,queue,") + queueCellColumns
        + " FROM queue_day WHERE slot>=" + QByteArray::number(from) + " AND slot<" + QByteArray::number(to);
    return eachRow(reader.context().database, text, [&](const Statement &s) {
        QueueCell cell;
        if (!readCell(s, 2, cell))
            return;
        Sums &sum = sums[QueueId(s.int64(1))];
        sum.entries += cell.entries;
        sum.offered += cell.offered;
        sum.doubtful += cell.doubtful;
        if (s.int64(0) < settled)
            sum.neverEnded += QueueFigures(cell, anyGoal).waiting();
    });
}

Result<BooksState> BooksWatch::read(const Reader &reader)
{
    if (!reader.scope().seesQueues())
        return BooksState();
    Database &database = reader.context().database;
    const Calendar &calendar = reader.context().calendar;
    auto moment = reader.moment();
    if (!moment)
        return moment.error();
    auto known = reader.figures().known();
    if (!known)
        return known.error();
    if (!*known)
        return BooksState();
    const Instant horizon = (*known)->to;
    const qint64 settled = calendar.dayOf(horizon - std::chrono::hours(24)).toJulianDay();
    const QDate lastFrom = calendar.dayOf(horizon).addDays(1 - lastDays);
    auto isDue = m_schedule.isDue(database, calendar.startOf(lastFrom.addDays(2)));
    if (!isDue)
        return isDue.error();
    if (*isDue || m_settledTo != lastFrom.toJulianDay() || m_zone != calendar.zone().id()) {
        QElapsedTimer took;
        took.start();
        m_sums.clear();
        if (auto done = add(reader, 0, lastFrom.toJulianDay(), settled, m_sums); !done) {
            m_zone.clear();
            return done.error();
        }
        m_settledTo = lastFrom.toJulianDay();
        m_zone = calendar.zone().id();
        m_schedule.done(Duration(took.elapsed()));
    }
    SumsByQueue sums = m_sums;
    if (auto done = add(reader, m_settledTo, always, settled, sums); !done)
        return done.error();

    BooksState state;
    for (const auto &[queue, sum] : sums) {
        ++state.queues;
        if (sum.entries != sum.offered || sum.doubtful != 0 || sum.neverEnded != 0)
            ++state.unbalanced;
    }
    if (!reader.scope().seesAll())
        return state;
    for (const char *text : {"SELECT SUM(n) FROM finding_count", "SELECT SUM(rejected) FROM segment"}) {
        auto count = database.number(text);
        if (!count)
            return count.error();
        state.notes += *count;
    }
    return state;
}

} // namespace callhelm
