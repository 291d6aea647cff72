#pragma once

#include <memory>

#include <QObject>

#include "services/kpiboards.h"

class QWidget;

namespace callhelm {

class KpiPage;
class MainWindow;
class Prompts;
class ServiceSet;
struct UiContext;

/// Where the services of a store answer what goals are weighed by; they must outlive whoever asks.
[[nodiscard]] KpiBoards::Sources kpiSources(ServiceSet &services);

/// Whose goals who is signed in may look at: teams, everybody, agents; an agent themself alone.
[[nodiscard]] std::vector<std::pair<KpiSubject, QString>> kpiSubjects(const ServiceSet &services);

/// Shows the page of goals at one of them.
void openGoal(MainWindow &window, const KpiSubject &subject, KpiPeriod period, const QString &metric);

/// The page of goals on an opened store, and what it asks of the window.
class KpiDesk final : public QObject
{
    Q_OBJECT
public:
    /// Registers the page with the window, which owns what stands behind it. All must outlive the window.
    static void add(ServiceSet &services, const UiContext &looks, Prompts &prompts, MainWindow &window);

private:
    KpiDesk(ServiceSet &services, const UiContext &looks, Prompts &prompts, MainWindow &window);
    [[nodiscard]] KpiPage *makePage(QWidget *parent);

    ServiceSet &m_services;
    const UiContext &m_looks;
    Prompts &m_prompts;
    MainWindow &m_window;
    KpiBoards m_board;
};

} // namespace callhelm
