#pragma once

#include <QFuture>
#include <QObject>
#include <QTimer>

#include "base/result.h"
#include "floor/alertbook.h"

namespace callhelm {

class AlertRuleService;
class CalendarService;
class FloorSnapshotService;
class LeadService;
class SourceService;

/// Keeps watch over the floor by the rules kept in the store. While a source is lost or silent too long,
/// nothing is weighed: what is not known is neither better nor worse. Alerts outlive the program in the
/// store, so that what was acknowledged before a restart does not call again. They are asked for once
/// somebody is signed in who may see them; until then nothing is weighed either.
class AlertWatch final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    AlertWatch(AlertRuleService &rules, const FloorSnapshotService &floor, const SourceService &sources,
               const CalendarService &calendar, QObject *parent = nullptr);

    /// Leads are watched, too, whatever the telephones tell; it must outlive this.
    void watchLeads(LeadService &leads);

    [[nodiscard]] const AlertBook &book() const { return m_book; }
    /// Rules and the alerts of before are known: what is weighed counts.
    [[nodiscard]] bool isReady() const { return m_ruled && m_remembering; }
    /// Goals do not hang on the floor: they are weighed by who reads them (GoalAlertWatch).
    void weighGoals(const std::vector<GoalReading> &goals);
    /// Silences the repeats of a current alert. Fails with Error::Kind::Denied where the person may not; the
    /// future has its answer when it is kept.
    QFuture<Result<void>> acknowledge(qint64 alert, const QString &by);

Q_SIGNALS:
    void happened(const callhelm::AlertEvent &event);
    void changed(); ///< the book has other alerts, or other values in them
    void failed(const callhelm::Error &error); ///< rules or alerts could not be read
    void rulesChanged(); ///< others are in force

private:
    void remember();
    void takeRules(const Result<std::vector<AlertRule>> &rules);
    void weigh();
    void askForLeads();
    void weighLeads(const std::vector<LateLead> &late);
    void tell(const std::vector<AlertEvent> &events, bool any);

    AlertRuleService &m_rules;
    const FloorSnapshotService &m_floor;
    const SourceService &m_sources;
    const CalendarService &m_calendar;
    AlertBook m_book;
    bool m_ruled = false; ///< the rules are known
    bool m_remembering = false; ///< the alerts of before are known
    bool m_isAsking = false; ///< for them
    QTimer m_tick;
    LeadService *m_leads = nullptr;
    QTimer m_leadTick;
    bool m_isAskingForLeads = false;
};

} // namespace callhelm
