#include "rows/exportnotes.h"

#include <QCoreApplication>

#include "common/format.h"
#include "common/words.h"
#include "services/callquestions.h"
#include "services/goalservice.h"

namespace callhelm {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("callhelm", text); }
} // namespace

std::vector<ReportNote> exportNotes(const Calendar &calendar, const TimeRange &range)
{
    return {{tr("From"), calendar.toIso(range.from)},
            {tr("To"), calendar.toIso(range.to)},
            {tr("Time zone"), QString::fromUtf8(calendar.zone().id())}};
}

std::vector<ReportNote> exportNotes(const Calendar &calendar, const TimeRange &range,
                                    const CallQuestions &calls, const GoalService &goals)
{
    std::vector<ReportNote> notes = exportNotes(calendar, range);
    for (const NamedQueue &queue : calls.queues()) {
        const QueueGoal goal = goals.goal(queue.id);
        notes.push_back({tr("Service level of %1").arg(queue.name),
                         tr("%1; threshold %2 s; short limit %3 s; goal %4")
                             .arg(words::definition(goal.definition), QString::number(goal.threshold),
                                  QString::number(goal.shortLimit), format::share(goal.goal / 10'000.0, 0))});
    }
    return notes;
}

} // namespace callhelm
