#include "store/daysum.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>

#include "domain/cells.h"
#include "store/calltablespecs.h"
#include "store/cellcolumns.h"
#include "store/database.h"
#include "store/eachrow.h"
#include "store/sql.h"

namespace callhelm {

namespace {

constexpr qint64 rowsPerLook = 10'000; // between two questions whether to go on

Error damaged()
{
    return {Error::Kind::Store,
            QCoreApplication::translate("Store", "The store is damaged: a stored figure cannot be read."),
            {},
            0};
}

} // namespace

qint64 DaySum::dayOf(qint64 quarter)
{
    if (!m_isKnown || quarter != m_quarter) {
        m_isKnown = true;
        m_quarter = quarter;
        m_day = m_calendar.dayOf(quarterStart(quarter)).toJulianDay();
    }
    return m_day;
}

Result<void> DaySum::tell(qint64 quarter)
{
    if (++m_rows % rowsPerLook != 0 || !m_keepGoing)
        return {};
    const double share = m_last > m_first ? double(quarter - m_first) / double(m_last - m_first) : 1;
    if (m_keepGoing((m_part + std::clamp(share, 0.0, 1.0)) / 3))
        return {};
    return Error{Error::Kind::Cancelled, QCoreApplication::translate("Store", "Stopped."), {}, 0};
}

template <class Key, class Cell>
Result<void> DaySum::sum(const TableSpec &quarters, const TableSpec &days)
{
    auto read = Statement::prepare(m_database,
                                   "SELECT " + quarters.columnList() + " FROM " + quarters.name + " ORDER BY "
                                       + quarters.columnList().split(',').mid(0, 2).join(','));
    auto write = Statement::prepare(m_database, sql::insert(days.name, days.columnList()));
    if (!read)
        return read.error();
    if (!write)
        return write.error();
    using Who = decltype(Key::who);
    // Where a clock is set back over midnight a day goes on after the next one began: two are held.
    std::map<qint64, std::map<Who, Cell>> held;
    CellBytes bytes;
    const auto writeBefore = [&](qint64 day) -> Result<void> {
        while (!held.empty() && held.begin()->first < day) {
            for (const auto &[who, cell] : held.begin()->second) {
                write->bindAll(held.begin()->first, who.value());
                bindCell(*write, 3, cell, bytes);
                if (auto done = write->run(); !done)
                    return done;
            }
            held.erase(held.begin());
        }
        return {};
    };
    Cell cell;
    for (;;) {
        auto row = read->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        if (!readCell(*read, 2, cell))
            return damaged();
        const qint64 quarter = read->int64(0);
        const qint64 day = dayOf(quarter);
        if (held.size() > 2)
            if (auto done = writeBefore(day - 1); !done)
                return done;
        held[day][Who(read->int64(1))].add(cell);
        if (auto done = tell(quarter); !done)
            return done;
    }
    return writeBefore(std::numeric_limits<qint64>::max());
}

Result<void> DaySum::sumCarries()
{
    auto read = Statement::prepare(m_database, "SELECT to_slot,agent,from_slot,n FROM carry_quarter");
    auto write = Statement::prepare(
        m_database, sql::insert(callTables().carryDay.name, callTables().carryDay.columnList()));
    if (!read)
        return read.error();
    if (!write)
        return write.error();
    std::unordered_map<qint64, qint64> days;
    const auto day = [&](qint64 quarter) {
        const auto [it, isNew] = days.try_emplace(quarter, 0);
        if (isNew)
            it->second = dayOf(quarter);
        return it->second;
    };
    std::map<std::tuple<qint64, qint64, qint64>, qint64> sums; // few: calls that an agent meets on two days
    for (;;) {
        auto row = read->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const qint64 to = day(read->int64(0));
        const qint64 from = day(read->int64(2));
        if (from != to)
            sums[{to, read->int64(1), from}] += read->int64(3);
        if (auto done = tell(read->int64(0)); !done)
            return done;
    }
    for (const auto &[key, n] : sums) {
        write->bindAll(std::get<0>(key), std::get<1>(key), std::get<2>(key), n);
        if (auto done = write->run(); !done)
            return done;
    }
    return {};
}

Result<void> DaySum::run()
{
    const CallTableSpecs &tables = callTables();
    for (const TableSpec *days : {&tables.queueDay, &tables.agentDay, &tables.carryDay})
        if (auto done = m_database.execute(QByteArray("DELETE FROM ") + days->name); !done)
            return done;
    auto first = m_database.number("SELECT MIN(slot) FROM agent_quarter");
    auto last = m_database.number("SELECT MAX(slot) FROM agent_quarter");
    if (!first)
        return first.error();
    if (!last)
        return last.error();
    m_first = *first;
    m_last = *last;
    if (auto done = sum<QueueCellKey, QueueCell>(tables.queueQuarter, tables.queueDay); !done)
        return done;
    m_part = 1;
    if (auto done = sum<AgentCellKey, AgentCell>(tables.agentQuarter, tables.agentDay); !done)
        return done;
    m_part = 2;
    return sumCarries();
}

} // namespace callhelm
