#include "services/alertwatch.h"

#include "base/answer.h"
#include "services/staleness.h"

namespace callhelm {

namespace {
constexpr auto weighEvery = std::chrono::seconds(1); // waits and pauses grow without any event
}

AlertWatch::AlertWatch(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::alertRulesChanged, this, [this](const std::vector<AlertRule> &rules) {
        m_book.setRules(rules);
        weigh();
    });
    connect(&workspace, &Workspace::floorChanged, this, &AlertWatch::weigh);
    whenAnswered(workspace.alertRules(), this, [this](const Result<std::vector<AlertRule>> &rules) {
        if (rules)
            m_book.setRules(*rules);
        else
            Q_EMIT m_workspace.failed(rules.error());
    });
    m_tick.setInterval(weighEvery);
    connect(&m_tick, &QTimer::timeout, this, &AlertWatch::weigh);
    m_tick.start();
}

void AlertWatch::weigh()
{
    const FloorSnapshotPtr floor = m_workspace.floor();
    const Instant now = m_workspace.clock().now();
    if (!floor || staleSince(m_workspace.sources(), *floor, now))
        return;
    const bool any = m_book.unacknowledged() > 0 || !m_book.current().empty();
    const std::vector<AlertEvent> events = m_book.fold(*floor, now);
    for (const AlertEvent &one : events)
        Q_EMIT event(one);
    if (any || !events.empty())
        Q_EMIT changed();
}

void AlertWatch::acknowledge(qint64 alert, const QString &by)
{
    if (m_book.acknowledge(alert, by, m_workspace.clock().now()))
        Q_EMIT changed();
}

} // namespace callhelm
