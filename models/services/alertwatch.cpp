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
        m_ruled = true;
        m_book.setRules(rules);
        weigh();
    });
    connect(&workspace, &Workspace::floorChanged, this, &AlertWatch::weigh);
    onFinished(workspace.alertRules(), this,
               [this](const Result<std::vector<AlertRule>> &rules) { takeRules(rules); });
    onFinished(workspace.keptAlerts(), this, [this](const Result<std::vector<Alert>> &kept) {
        if (kept)
            m_book.restore(*kept);
        else
            Q_EMIT m_workspace.failed(kept.error());
        m_remembering = true;
        Q_EMIT changed();
    });
    m_tick.setInterval(weighEvery);
    connect(&m_tick, &QTimer::timeout, this, &AlertWatch::weigh);
    m_tick.start();
}

void AlertWatch::takeRules(const Result<std::vector<AlertRule>> &rules)
{
    if (m_ruled)
        return; // changed since they were asked for: the answer may be that of before
    if (!rules) {
        Q_EMIT m_workspace.failed(rules.error());
        return;
    }
    m_ruled = true;
    m_book.setRules(*rules);
}

void AlertWatch::keep() { m_workspace.keepAlerts(m_book.toKeep()); }

void AlertWatch::weigh()
{
    if (!m_ruled || !m_remembering)
        return; // an alert of before would end for want of its rule, or be raised a second time
    const FloorSnapshotPtr floor = m_workspace.floor();
    const Instant now = m_workspace.clock().now();
    if (!floor || staleSince(m_workspace.sources(), *floor, now))
        return;
    const bool any = m_book.unacknowledged() > 0 || !m_book.current().empty();
    const std::vector<AlertEvent> events = m_book.fold(*floor, now);
    for (const AlertEvent &one : events)
        Q_EMIT happened(one);
    if (!events.empty())
        keep();
    if (any || !events.empty())
        Q_EMIT changed();
}

void AlertWatch::acknowledge(qint64 alert, const QString &by)
{
    if (!m_book.acknowledge(alert, by, m_workspace.clock().now()))
        return;
    keep();
    Q_EMIT changed();
}

} // namespace callhelm
