#include "services/alertwatch.h"

#include <algorithm>

#include "base/answer.h"
#include "services/alertruleservice.h"
#include "services/calendarservice.h"
#include "services/floorsnapshotservice.h"
#include "services/sourceservice.h"
#include "services/staleness.h"

namespace callhelm {

namespace {
constexpr auto weighEvery = std::chrono::seconds(1); // waits and pauses grow without any event
}

AlertWatch::AlertWatch(AlertRuleService &rules, const FloorSnapshotService &floor,
                       const SourceService &sources, const CalendarService &calendar, QObject *parent)
    : QObject(parent), m_rules(rules), m_floor(floor), m_sources(sources), m_calendar(calendar)
{
    connect(&rules, &AlertRuleService::changed, this, [this](const std::vector<AlertRule> &now) {
        m_ruled = true;
        m_book.setRules(now);
        weigh();
        Q_EMIT rulesChanged();
    });
    connect(&floor, &FloorSnapshotService::changed, this, &AlertWatch::weigh);
    onFinished(rules.rules(), this, [this](const Result<std::vector<AlertRule>> &kept) { takeRules(kept); });
    connect(&rules, &AlertRuleService::sessionChanged, this, &AlertWatch::remember);
    remember();
    m_tick.setInterval(weighEvery);
    connect(&m_tick, &QTimer::timeout, this, &AlertWatch::weigh);
    m_tick.start();
}

void AlertWatch::remember()
{
    if (m_remembering || m_isAsking || !m_rules.maySeeAlerts())
        return;
    m_isAsking = true;
    onFinished(m_rules.keptAlerts(), this, [this](const Result<std::vector<Alert>> &kept) {
        m_isAsking = false;
        if (kept)
            m_book.restore(*kept);
        else if (kept.error().kind == Error::Kind::Denied)
            return; // who asked has signed out meanwhile
        else
            Q_EMIT failed(kept.error());
        m_remembering = true;
        Q_EMIT changed();
        Q_EMIT rulesChanged();
    });
}

void AlertWatch::takeRules(const Result<std::vector<AlertRule>> &rules)
{
    if (m_ruled)
        return; // changed since they were asked for: the answer may be that of before
    if (!rules) {
        Q_EMIT failed(rules.error());
        return;
    }
    m_ruled = true;
    m_book.setRules(*rules);
    Q_EMIT rulesChanged();
}

void AlertWatch::weigh()
{
    if (!isReady())
        return; // an alert of before would end for want of its rule, or be raised a second time
    const FloorSnapshotPtr floor = m_floor.floor();
    const Instant now = m_calendar.now();
    if (!floor || staleSince(m_sources.statuses(), *floor, now))
        return;
    const bool any = m_book.unacknowledged() > 0 || !m_book.current().empty();
    tell(m_book.fold(*floor, now), any);
}

void AlertWatch::weighGoals(const std::vector<GoalReading> &goals)
{
    if (!isReady())
        return;
    const bool any = !m_book.current().empty();
    tell(m_book.fold(goals, m_calendar.now()), any);
}

void AlertWatch::tell(const std::vector<AlertEvent> &events, bool any)
{
    for (const AlertEvent &one : events)
        Q_EMIT happened(one);
    if (!events.empty())
        m_rules.keep(m_book.toKeep());
    if (any || !events.empty())
        Q_EMIT changed();
}

QFuture<Result<void>> AlertWatch::acknowledge(qint64 alert, const QString &by)
{
    const std::vector<Alert> current = m_book.current();
    const auto wanted = std::ranges::find(current, alert, &Alert::id);
    const QString whom = wanted == current.end() ? QString() : wanted->name;
    if (auto allowed = m_rules.requireAcknowledging(whom); !allowed)
        return readyFuture(allowed);
    if (wanted == current.end() || !m_book.acknowledge(alert, by, m_calendar.now()))
        return readyFuture(Result<void>());
    Q_EMIT changed(); // silent at once, however busy the writer is
    return m_rules.keepAcknowledged(*wanted, by, m_book.toKeep());
}

} // namespace callhelm
