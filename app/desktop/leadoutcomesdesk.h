#pragma once

namespace callhelm {

class MainWindow;
class ServiceSet;
struct UiContext;

/// Opens what came of leads above the page that shows; Back restores that one. All must outlive the window.
void openLeadOutcomes(ServiceSet &services, const UiContext &looks, MainWindow &window);

} // namespace callhelm
