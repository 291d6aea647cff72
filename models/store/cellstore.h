#pragma once

#include <map>
#include <memory>
#include <unordered_map>

#include "base/calendar.h"
#include "base/result.h"
#include "calls/foldoutput.h"
#include "store/projection.h"
#include "store/statement.h"

namespace callhelm {

class Database;

/// Keeps the rollups: adds what a fold gave out to the quarters' and the days' cells. Cells in use are held
/// in memory, so that one more fact costs the same whatever the history.
class CellStore
{
public:
    static Result<std::unique_ptr<CellStore>> open(Database &database, const Calendar &calendar);

    /// Adds the output's cells; call within a transaction.
    Result<void> add(const FoldOutput &output);
    /// Days are those of this calendar from now on.
    void setCalendar(const Calendar &calendar);
    /// Sums the days up anew from the quarters. Error::Kind::Cancelled when `keepGoing` stopped it.
    Result<void> sumDays(const KeepGoing &keepGoing);
    /// Drops what is held in memory: after a rollback, or when the tables were changed otherwise.
    void forget();

private:
    template <class Key, class Cell>
    struct Level
    {
        Statement read;
        Statement write;
        std::unordered_map<Key, Cell> held;
    };
    using QueueLevel = Level<QueueCellKey, QueueCell>;
    using AgentLevel = Level<AgentCellKey, AgentCell>;
    using DayOf = std::unordered_map<qint64, qint64>;

    CellStore(Database &database, const Calendar &calendar, QueueLevel queueQuarters, QueueLevel queueDays,
              AgentLevel agentQuarters, AgentLevel agentDays, Statement carryQuarters, Statement carryDays);
    [[nodiscard]] qint64 dayOf(qint64 quarter);
    template <class Key, class Cell>
    Result<void> addTo(Level<Key, Cell> &level, const std::unordered_map<Key, Cell> &cells);
    template <class Key, class Cell>
    [[nodiscard]] std::unordered_map<Key, Cell> byDay(const std::unordered_map<Key, Cell> &quarters);
    Result<void> addCarries(Statement &statement, const std::map<CarryKey, qint64> &carries);

    Database &m_database;
    Calendar m_calendar;
    QueueLevel m_queueQuarters;
    QueueLevel m_queueDays;
    AgentLevel m_agentQuarters;
    AgentLevel m_agentDays;
    Statement m_carryQuarters;
    Statement m_carryDays;
    DayOf m_days; ///< quarter → Julian day: asking the calendar costs more than the rest
};

} // namespace callhelm
