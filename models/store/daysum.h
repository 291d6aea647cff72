#pragma once

#include "base/calendar.h"
#include "store/projection.h"

namespace callhelm {

/// Fills the days' tables from the quarters' tables, by the days of a calendar.
class DaySum
{
public:
    DaySum(Database &database, const Calendar &calendar, const KeepGoing &keepGoing)
        : m_database(database), m_calendar(calendar), m_keepGoing(keepGoing)
    {
    }
    /// Within a transaction. Error::Kind::Cancelled when `keepGoing` stopped it.
    Result<void> run();

private:
    template <class Key, class Cell>
    Result<void> sum(const TableSpec &quarters, const TableSpec &days);
    Result<void> sumCarries();
    [[nodiscard]] qint64 dayOf(qint64 quarter);
    [[nodiscard]] Result<void> tell(qint64 quarter);

    Database &m_database;
    const Calendar &m_calendar;
    const KeepGoing &m_keepGoing;
    qint64 m_first = 0, m_last = 0; ///< quarters with anything in them
    int m_part = 0; ///< of three
    qint64 m_rows = 0;
    qint64 m_quarter = 0, m_day = 0; ///< the last one asked for, and its day
    bool m_isKnown = false;
};

} // namespace callhelm
