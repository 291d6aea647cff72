#pragma once

#include <memory>

#include <QObject>

#include "services/kpiboard.h"

class QWidget;

namespace callhelm {

class KpiPage;
class MainWindow;
class Prompts;
class ServiceSet;
struct UiContext;

/// The page of goals on an opened store, and what it asks of the window.
class KpiDesk final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    KpiDesk(ServiceSet &services, const UiContext &looks, Prompts &prompts, QObject *parent = nullptr);

    [[nodiscard]] KpiPage *makePage(QWidget *parent);
    [[nodiscard]] KpiBoardService &board() { return m_board; }

private:
    ServiceSet &m_services;
    const UiContext &m_looks;
    Prompts &m_prompts;
    KpiBoardService m_board;
};

} // namespace callhelm
