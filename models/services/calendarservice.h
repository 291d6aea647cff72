#pragma once

#include <QFuture>
#include <QObject>

#include "base/calendar.h"
#include "base/clock.h"
#include "base/result.h"

namespace callhelm {

class StoreAccess;

/// The organisation's time: its zone, the first day of its week, and what time it is there.
class CalendarService final : public QObject
{
    Q_OBJECT
public:
    /// `access` must outlive it.
    explicit CalendarService(StoreAccess &access);

    [[nodiscard]] const Calendar &calendar() const;
    /// Days, weeks and months of another zone or week; re-states all daily figures, which may take seconds.
    QFuture<Result<void>> setCalendar(const Calendar &calendar);
    /// The time the floor shows: the system's, or the simulator's while it runs.
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] Instant now() const { return clock().now(); }

Q_SIGNALS:
    void changed();
    void zoneChanged(); ///< after changed()

private:
    void show(const Calendar &calendar);
    void readAgain();

    StoreAccess &m_access;
};

} // namespace callhelm
