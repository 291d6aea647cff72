#include "store/cellstore.h"

#include <QCoreApplication>

#include "store/cellcolumns.h"
#include "store/database.h"
#include "store/daysum.h"
#include "store/sql.h"

namespace callhelm {

namespace {

// Cells this far behind the newest are written but no longer held: a call seldom lasts longer.
constexpr qint64 heldQuarters = 12;

const char *whoColumn(QueueId) { return "queue"; }
const char *whoColumn(AgentId) { return "agent"; }
const char *cellColumns(const QueueCell &) { return queueCellColumns; }
const char *cellColumns(const AgentCell &) { return agentCellColumns; }

Error damaged()
{
    return {Error::Kind::Store,
            QCoreApplication::translate("Store", "The store is damaged: a stored figure cannot be read."),
            {},
            0};
}

} // namespace

CellStore::CellStore(Database &database, const Calendar &calendar, QueueLevel queueQuarters,
                     QueueLevel queueDays, AgentLevel agentQuarters, AgentLevel agentDays,
                     Statement carryQuarters, Statement carryDays)
    : m_database(database)
    , m_calendar(calendar)
    , m_queueQuarters(std::move(queueQuarters))
    , m_queueDays(std::move(queueDays))
    , m_agentQuarters(std::move(agentQuarters))
    , m_agentDays(std::move(agentDays))
    , m_carryQuarters(std::move(carryQuarters))
    , m_carryDays(std::move(carryDays))
{
}

Result<std::unique_ptr<CellStore>> CellStore::open(Database &database, const Calendar &calendar)
{
    Preparing prepare(database);
    const auto level = [&](const char *table, auto who, const auto &cell) {
        const QByteArray read = QByteArray("SELECT ") + cellColumns(cell) + " FROM " + table
            + " WHERE slot=? AND " + whoColumn(who) + "=?";
        return std::pair(
            prepare(read),
            prepare(sql::upsert(table, QByteArray("slot,") + whoColumn(who), cellColumns(cell))));
    };
    const auto carrying = [&](const char *table) {
        return prepare(QByteArray("INSERT INTO ") + table
                       + "(to_slot,agent,from_slot,n) VALUES(?,?,?,?)"
                         " ON CONFLICT(to_slot,agent,from_slot) DO UPDATE SET n=n+excluded.n");
    };
    auto [qqr, qqw] = level("queue_quarter", QueueId(), QueueCell());
    auto [qdr, qdw] = level("queue_day", QueueId(), QueueCell());
    auto [aqr, aqw] = level("agent_quarter", AgentId(), AgentCell());
    auto [adr, adw] = level("agent_day", AgentId(), AgentCell());
    auto cq = carrying("carry_quarter");
    auto cd = carrying("carry_day");
    if (prepare.error())
        return *prepare.error();
    return std::unique_ptr<CellStore>(
        new CellStore(database, calendar, {std::move(qqr), std::move(qqw), {}},
                      {std::move(qdr), std::move(qdw), {}}, {std::move(aqr), std::move(aqw), {}},
                      {std::move(adr), std::move(adw), {}}, std::move(cq), std::move(cd)));
}

qint64 CellStore::dayOf(qint64 quarter)
{
    const auto [it, isNew] = m_days.try_emplace(quarter, 0);
    if (isNew)
        it->second = m_calendar.dayOf(quarterStart(quarter)).toJulianDay();
    return it->second;
}

template <class Key, class Cell>
std::unordered_map<Key, Cell> CellStore::byDay(const std::unordered_map<Key, Cell> &quarters)
{
    std::unordered_map<Key, Cell> days;
    for (const auto &[key, cell] : quarters)
        days[{key.who, dayOf(key.slot)}].add(cell);
    return days;
}

template <class Key, class Cell>
Result<void> CellStore::addTo(Level<Key, Cell> &level, const std::unordered_map<Key, Cell> &cells)
{
    CellBytes bytes;
    for (const auto &[key, change] : cells) {
        const auto [it, isNew] = level.held.try_emplace(key);
        if (isNew) {
            level.read.bindAll(key.slot, key.who.value());
            auto row = level.read.step();
            if (!row)
                return row.error();
            if (*row && !readCell(level.read, 0, it->second))
                return damaged();
            level.read.reset();
        }
        it->second.add(change);
        level.write.bindAll(key.slot, key.who.value());
        bindCell(level.write, 3, it->second, bytes);
        if (auto written = level.write.run(); !written)
            return written.error();
    }
    return {};
}

Result<void> CellStore::addCarries(Statement &statement, const std::map<CarryKey, qint64> &carries)
{
    for (const auto &[key, n] : carries) {
        if (n == 0)
            continue;
        statement.bindAll(key.to, key.agent.value(), key.from, n);
        if (auto written = statement.run(); !written)
            return written.error();
    }
    return {};
}

Result<void> CellStore::add(const FoldOutput &output)
{
    std::map<CarryKey, qint64> carriesByDay;
    for (const auto &[key, n] : output.carries)
        if (dayOf(key.from) != dayOf(key.to))
            carriesByDay[{key.agent, dayOf(key.from), dayOf(key.to)}] += n;

    Result<void> done = addTo(m_queueQuarters, output.queueQuarters);
    if (done)
        done = addTo(m_queueDays, byDay(output.queueQuarters));
    if (done)
        done = addTo(m_agentQuarters, output.agentQuarters);
    if (done)
        done = addTo(m_agentDays, byDay(output.agentQuarters));
    if (done)
        done = addCarries(m_carryQuarters, output.carries);
    if (done)
        done = addCarries(m_carryDays, carriesByDay);

    qint64 newest = 0;
    for (const auto &cell : m_agentQuarters.held)
        newest = std::max(newest, cell.first.slot);
    for (const auto &cell : m_queueQuarters.held)
        newest = std::max(newest, cell.first.slot);
    const auto old = [&](const auto &cell) { return cell.first.slot < newest - heldQuarters; };
    std::erase_if(m_agentQuarters.held, old);
    std::erase_if(m_queueQuarters.held, old);
    const qint64 yesterday = dayOf(newest) - 1;
    const auto oldDay = [&](const auto &cell) { return cell.first.slot < yesterday; };
    std::erase_if(m_agentDays.held, oldDay);
    std::erase_if(m_queueDays.held, oldDay);
    if (m_days.size() > 10'000)
        m_days.clear();
    return done;
}

void CellStore::setCalendar(const Calendar &calendar)
{
    m_calendar = calendar;
    m_days.clear();
    forget();
}

Result<void> CellStore::sumDays(const KeepGoing &keepGoing)
{
    forget();
    return DaySum(m_database, m_calendar, keepGoing).run();
}

void CellStore::forget()
{
    m_queueQuarters.held.clear();
    m_queueDays.held.clear();
    m_agentQuarters.held.clear();
    m_agentDays.held.clear();
}

} // namespace callhelm
