#pragma once

#include <QObject>

#include "common/latestfuture.h"
#include "services/timetravel.h"

namespace callhelm {

class CalendarService;
class CallQuestions;
class FloorPage;
class FloorSnapshotService;

/// Leads the floor page through the past: what its bar asks for comes from the time travel.
class FloorTravel final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the page, of which it is a child.
    FloorTravel(const FloorSnapshotService &floor, const CallQuestions &calls,
                const CalendarService &calendar, TimeTravel &travel, FloorPage &page);

private:
    void begin();
    void showDays();
    void showPossible();

    const FloorSnapshotService &m_floor;
    const CallQuestions &m_calls;
    const CalendarService &m_calendar;
    TimeTravel &m_travel;
    FloorPage &m_page;
    LatestFuture<Result<std::vector<QDate>>> m_days;
    LatestFuture<Result<PastOutline>> m_outline;
};

} // namespace callhelm
