#pragma once

namespace callhelm {

class CustomersPage;
class MainWindow;
class Prompts;
class ServiceSet;
struct UiContext;

/// Puts the story of who is selected beside the list of customers, and opens it in full above the page. All
/// must outlive it.
void addCustomerDetail(CustomersPage &page, ServiceSet &services, const UiContext &looks, Prompts &prompts,
                       MainWindow &window);

} // namespace callhelm
