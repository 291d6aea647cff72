#pragma once

class QWidget;

namespace callhelm {

class CustomersPage;
class MainWindow;
class Prompts;
class ServiceSet;
struct UiContext;

/// The page of customers on an opened store; all must outlive it.
[[nodiscard]] CustomersPage *makeCustomersPage(ServiceSet &services, const UiContext &looks, Prompts &prompts,
                                               QWidget *parent);
/// What the page asks of the window.
void wireCustomersPage(CustomersPage &page, ServiceSet &services, MainWindow &window);

} // namespace callhelm
