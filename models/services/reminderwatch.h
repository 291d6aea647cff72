#pragma once

#include <optional>
#include <set>
#include <utility>
#include <vector>

#include <QObject>
#include <QTimer>

#include "base/result.h"
#include "crm/recordrow.h"

namespace callhelm {

class CalendarService;
class RecordService;

/// Tells when somebody is to be reminded of a task that is not done or an appointment that is planned: each
/// moment once, also after a restart. Those that came while nobody watched are told together.
class ReminderWatch final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    ReminderWatch(RecordService &records, const CalendarService &calendar, QObject *parent = nullptr);

    /// Watches over the tasks of these agents. `toldUntil` is the value of told() of the last time; nothing:
    /// never before, and all that waits is told.
    void begin(std::vector<AgentId> whose, std::optional<Instant> toldUntil);
    void end();
    /// Looks now, without waiting for the next tick.
    void look();

    /// All that people were reminded of since begin() and that still waits, the latest reminder first.
    [[nodiscard]] const RecordRows &current() const { return m_current; }

Q_SIGNALS:
    /// Some of current() are new; all up to `until` were told then.
    void told(const std::vector<callhelm::RecordId> &fresh, callhelm::Instant until);
    void changed(); ///< current() did
    void failed(const callhelm::Error &error);

private:
    void take(RecordRows rows, Instant until);
    [[nodiscard]] Instant remindOf(const RecordRow &row) const;

    RecordService &m_records;
    const CalendarService &m_calendar;
    QTimer m_tick;
    std::vector<AgentId> m_whose;
    std::optional<Instant> m_toldUntil;
    std::set<std::pair<RecordId, Instant>> m_told; ///< since begin()
    RecordRows m_current;
    quint64 m_stamp = 0; ///< answers to questions of before are stale
    bool m_isLooking = false;
    bool m_lookAgain = false;
};

} // namespace callhelm
