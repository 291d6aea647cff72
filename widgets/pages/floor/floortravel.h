#pragma once

#include <QObject>

#include "common/latestfuture.h"
#include "services/timetravel.h"

namespace callhelm {

class FloorPage;

/// Leads the floor page through the past: what its bar asks for comes from the time travel.
class FloorTravel final : public QObject
{
    Q_OBJECT
public:
    /// Workspace and travel must outlive the page, of which it is a child.
    FloorTravel(Workspace &workspace, TimeTravel &travel, FloorPage &page);

private:
    void begin();
    void showDays();
    void showPossible();

    Workspace &m_workspace;
    TimeTravel &m_travel;
    FloorPage &m_page;
    LatestFuture<Result<std::vector<QDate>>> m_days;
    LatestFuture<Result<PastOutline>> m_outline;
};

} // namespace callhelm
