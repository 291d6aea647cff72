#pragma once

#include <QObject>

#include "dialogs/leadservices.h"

class QAction;
class QWidget;

namespace callhelm {

class LeadsPage;
class MainWindow;
class Prompts;
class ServiceSet;
struct UiContext;

/// The page of leads on an opened store, and what it asks of the window.
class LeadsDesk final : public QObject
{
    Q_OBJECT
public:
    /// Registers the page with the window, which owns what stands behind it. All must outlive the window.
    static void add(ServiceSet &services, const UiContext &looks, Prompts &prompts, MainWindow &window);

private:
    LeadsDesk(ServiceSet &services, const UiContext &looks, Prompts &prompts, MainWindow &window);
    [[nodiscard]] LeadsPage *makePage(QWidget *parent);
    void openHandOuts(const LeadsPage &page, const LeadService::HandOutQuery &query, const QString &title);
    void openEntries(const LeadsPage &page, const LeadBoard::Rule &rule, AgentId agent);
    /// Among the others.
    void showCustomer(RecordId customer);
    /// What the command palette has of it.
    void addCommands();
    void showCommands();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void tell(const QString &text, LeadRunId run);

    ServiceSet &m_services;
    const UiContext &m_looks;
    Prompts &m_prompts;
    MainWindow &m_window;
    LeadServices m_leads;
    QAction *m_run = nullptr;
    QAction *m_newRule = nullptr;
};

} // namespace callhelm
