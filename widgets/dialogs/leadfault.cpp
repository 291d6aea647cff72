#include "dialogs/leadfault.h"

#include <QStyle>

#include "common/plainlabel.h"

namespace callhelm {

QLabel *makeFault()
{
    auto *label = new PlainLabel;
    label->setWordWrap(true);
    label->hide();
    return label;
}

void showFault(QLabel &label, const QString &text, bool isWarning)
{
    label.setProperty("error", !isWarning);
    label.setProperty("warn", isWarning);
    label.style()->unpolish(&label);
    label.style()->polish(&label);
    label.setText(isWarning && !text.isEmpty() ? QStringLiteral("! ") + text : text);
    label.setVisible(!text.isEmpty());
}

const LeadService::Problem *problemOf(const LeadProblems &problems, LeadService::Problem::Field field)
{
    const LeadService::Problem *first = nullptr;
    for (const LeadService::Problem &problem : problems)
        if (problem.field == field && (first == nullptr || (first->isWarning && !problem.isWarning)))
            first = &problem;
    return first;
}

void showProblem(QLabel &label, const LeadProblems &problems, LeadService::Problem::Field field)
{
    const LeadService::Problem *problem = problemOf(problems, field);
    showFault(label, problem != nullptr ? problem->text : QString(),
              problem != nullptr && problem->isWarning);
}

} // namespace callhelm
