#pragma once

#include <vector>

#include <QLabel>

#include "services/leadservice.h"

namespace callhelm {

/// What is wrong with a field stands below it. Empty: nothing.
void showFault(QLabel &label, const QString &text, bool isWarning = false);
[[nodiscard]] QLabel *makeFault();

using LeadProblems = std::vector<LeadService::Problem>;
/// The first problem of a field, an error before a warning; null where there is none.
[[nodiscard]] const LeadService::Problem *problemOf(const LeadProblems &problems,
                                                    LeadService::Problem::Field field);
/// Shows it below its field.
void showProblem(QLabel &label, const LeadProblems &problems, LeadService::Problem::Field field);

} // namespace callhelm
