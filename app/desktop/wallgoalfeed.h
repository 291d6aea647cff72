#pragma once

#include <QObject>
#include <QTimer>

#include "services/goallines.h"

namespace callhelm {

class ServiceSet;
class Wallboard;

/// Brings chosen goals to the wallboard, and which there are to choose from. What happens moves them within a
/// second; time by itself every half minute.
class WallGoalFeed final : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as the wallboard; the services must outlive it.
    WallGoalFeed(ServiceSet &services, Wallboard &wall);

private:
    void ask();
    void show(const std::vector<TargetKey> &chosen);

    ServiceSet &m_services;
    Wallboard &m_wall;
    GoalLines m_lines;
    QTimer m_refresh; ///< coalesces changes
    QTimer m_clock;
    bool m_isAsking = false;
    bool m_isStale = false;
};

} // namespace callhelm
