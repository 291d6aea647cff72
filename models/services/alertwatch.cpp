#include "services/alertwatch.h"

#include <algorithm>

#include "base/answer.h"
#include "services/alertruleservice.h"
#include "services/calendarservice.h"
#include "services/floorsnapshotservice.h"
#include "services/leadservice.h"
#include "services/sourceservice.h"
#include "services/staleness.h"

namespace callhelm {

namespace {
constexpr auto weighEvery = std::chrono::seconds(1); // waits and pauses grow without any event
constexpr auto leadsEvery = std::chrono::seconds(20);
constexpr auto leadsSoon = std::chrono::seconds(2); // after a change
} // namespace

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
    const bool any = !m_book.current().empty();
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

void AlertWatch::watchLeads(LeadService &leads)
{
    m_leads = &leads;
    m_leadTick.setSingleShot(true);
    connect(&m_leadTick, &QTimer::timeout, this, &AlertWatch::askForLeads);
    const auto soon = [this] {
        if (!m_leadTick.isActive() || m_leadTick.remainingTimeAsDuration() > leadsSoon)
            m_leadTick.start(leadsSoon);
    };
    connect(&leads, &LeadService::changed, this, soon);
    connect(&m_rules, &AlertRuleService::changed, this, soon);
    connect(&m_rules, &AlertRuleService::sessionChanged, this, soon);
    m_leadTick.start(0);
}

void AlertWatch::askForLeads()
{
    m_leadTick.start(leadsEvery);
    const bool isAsked = std::ranges::any_of(m_book.rules(), [](const AlertRule &rule) {
        return rule.on && rule.kind == AlertRule::Kind::LeadCare;
    });
    if (!m_ruled || !m_remembering || m_isAskingForLeads || !m_rules.maySeeAlerts()) {
        m_leadTick.start(leadsSoon);
        return;
    }
    if (!isAsked)
        return weighLeads({}); // what there was of a rule that is off ends
    m_isAskingForLeads = true;
    onFinished(m_leads->late(), this, [this](const Result<std::vector<LateLead>> &late) {
        m_isAskingForLeads = false;
        if (late)
            weighLeads(*late);
        else if (late.error().kind != Error::Kind::Denied) // who asked has signed out meanwhile
            Q_EMIT failed(late.error());
    });
}

void AlertWatch::weighLeads(const std::vector<LateLead> &late)
{
    const bool any = !m_book.current().empty();
    tell(m_book.fold(late, m_calendar.now()), any);
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
