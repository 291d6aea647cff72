#include "desktop/alertcontroller.h"

#include <algorithm>

#include <QApplication>
#include <QSystemTrayIcon>

#include "common/plaintext.h"
#include "base/answer.h"
#include "common/alertbell.h"
#include "dialogs/alertwords.h"
#include "common/format.h"
#include "common/icons.h"
#include "desktop/desktopperson.h"
#include "desktop/kpidesk.h"
#include "dialogs/alertpanel.h"
#include "dialogs/alertrulesdialog.h"
#include "mainwindow.h"
#include "services/serviceset.h"

namespace callhelm {

AlertController::AlertController(ServiceSet &services, const UiContext &looks, MainWindow &window)
    : m_services(services)
    , m_looks(looks)
    , m_window(window)
    , m_watch(services.alertRules, services.floor, services.sources, services.calendar)
    , m_lines(kpiSources(services))
    , m_goals(m_watch, m_lines,
              [&services] {
                  std::vector<GoalAlertWatch::Subject> subjects;
                  for (const auto &[who, name] : kpiSubjects(services))
                      subjects.push_back({who, who.kind == KpiSubject::Kind::All ? QString() : name});
                  return subjects;
              })
    , m_bell(new AlertBell(looks.theme))
{
    m_watch.watchLeads(services.leads);
    window.addHeaderTool(m_bell);
    connect(m_bell, &QToolButton::clicked, this, &AlertController::openPanel);
    connect(&m_watch, &AlertWatch::happened, this, &AlertController::tell);
    connect(&m_watch, &AlertWatch::changed, this, &AlertController::showCounts);
    connect(&m_watch, &AlertWatch::failed, this, &AlertController::showError);
}

std::vector<Alert> AlertController::current() const
{
    std::vector<Alert> alerts = m_watch.book().current();
    std::erase_if(alerts, [this](const Alert &alert) { return !m_goals.isSeen(alert); });
    return alerts;
}

void AlertController::showCounts()
{
    const std::vector<Alert> now = current();
    if (m_past)
        m_bell->setCounts(int(m_past->alerts.size()), 0); // nobody has to look at those of the past
    else
        m_bell->setCounts(int(now.size()), int(std::ranges::count_if(now, [](const Alert &one) {
                              return !one.acknowledged;
                          })));
    m_bell->setMoment(m_past ? format::dateTime(m_past->floor->asOf, m_services.calendar.calendar())
                             : QString());
}

void AlertController::setPast(const std::optional<PastMoment> &past)
{
    m_past = past;
    showCounts();
}

void AlertController::openPanel()
{
    auto *panel = new AlertPanel(m_looks, &m_window);
    if (m_past) {
        panel->setPast(*m_past, format::dateTime(m_past->floor->asOf, m_services.calendar.calendar()));
    } else {
        const auto show = [this, panel] {
            panel->setAlerts(m_watch.book(), [this](const Alert &alert) { return m_goals.isSeen(alert); });
        };
        show();
        connect(&m_watch, &AlertWatch::changed, panel, show);
    }
    connect(panel, &AlertPanel::acknowledged, this, [this](qint64 alert) {
        onFinished(m_watch.acknowledge(alert, desktopPerson()), this, [this](const Result<void> &done) {
            if (!done)
                showError(done.error());
        });
    });
    connect(panel, &AlertPanel::goalWanted, this, [this](const Alert &alert) {
        openGoal(m_window, subjectOf(alert), alert.rule.period, alert.rule.metric);
    });
    connect(panel, &AlertPanel::leadWanted, this, &AlertController::leadWanted);
    connect(panel, &AlertPanel::rulesWanted, this, &AlertController::openRules);
    panel->showBelow(m_bell);
    // It hangs from the window's right end, so that it stays over the window.
    panel->move(std::max(0, m_bell->mapToGlobal(QPoint(m_bell->width(), 0)).x() - panel->width()),
                panel->y());
}

void AlertController::showError(const Error &error) { m_window.notify(error.toString(), Tone::Bad); }

void AlertController::openRules()
{
    onFinished(m_services.alertRules.rules(), this, [this](const Result<std::vector<AlertRule>> &rules) {
        if (!rules) {
            showError(rules.error());
            return;
        }
        AlertRulesDialog::Goals goals;
        for (const KpiMetric *metric : kpimetrics::all())
            if (metric->adding == MetricAdding::Sum || metric->adding == MetricAdding::Distinct)
                goals.metrics.push_back(metric->idText());
        for (const auto &[who, name] : kpiSubjects(m_services))
            if (who.kind != KpiSubject::Kind::All)
                goals.subjects.push_back({who, name});
        auto *dialog = new AlertRulesDialog(m_services.alertRules, m_services.calls, std::move(goals), *rules,
                                            &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void AlertController::tell(const AlertEvent &event)
{
    if (event.kind == AlertEvent::Kind::Cleared)
        return;
    if (!m_goals.isSeen(event.alert))
        return;
    const QString text = alertwords::sentence(event.alert);
    if (AlertPanel::isOn(m_looks.settings, QStringLiteral("sound")))
        QApplication::beep();
    tellDesktop(tr("Alert"), text);
}

void AlertController::tellDesktop(const QString &title, const QString &text)
{
    if (!AlertPanel::isOn(m_looks.settings, QStringLiteral("tray"))
        || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!m_tray) {
        m_tray
            = new QSystemTrayIcon(themedIcon(m_looks.theme, QStringLiteral("callhelm"), Token::Accent), this);
        m_tray->setToolTip(QStringLiteral("Callhelm"));
        const auto raise = [this] {
            m_window.showNormal();
            m_window.raise();
            m_window.activateWindow();
        };
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, raise);
        connect(m_tray, &QSystemTrayIcon::activated, this, raise);
        m_tray->show();
    }
    m_tray->showMessage(title, plainNotice(text), QSystemTrayIcon::Warning);
}

} // namespace callhelm
