#pragma once

#include "domain/kpisubject.h"

class QWidget;

namespace callhelm {

class MainWindow;
class Prompts;
class ServiceSet;
struct UiContext;

/// Opens the goals of a team above the page that shows; of the first team that the person may set goals for
/// where they may not set those of `team`. All must outlive the window's pages.
void openTargets(ServiceSet &services, const UiContext &looks, Prompts &prompts, MainWindow &window,
                 const KpiSubject &team = {}, KpiPeriod period = KpiPeriod::Month);
/// Opens the dialog in which figures are typed in.
void openManualValues(ServiceSet &services, const UiContext &looks, Prompts &prompts, QWidget &window);

} // namespace callhelm
