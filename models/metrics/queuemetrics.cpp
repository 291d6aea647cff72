#include "metrics/queuemetrics.h"

#include <QtGlobal>

namespace callhelm::queuemetrics {

namespace {

using enum MetricUnit;
using enum MetricDirection;
using enum MetricAdding;
using enum Outcome;
using Within = MetricRows::Within;

constexpr OutcomeSet anyMiss{Abandoned, TimedOut, LeftByKey, LeftEmpty};
constexpr OutcomeSet anyEnd{Answered, Abandoned, TimedOut, LeftByKey, LeftEmpty};
constexpr OutcomeSet anyOffered{Waiting, Answered, Abandoned, TimedOut, LeftByKey, LeftEmpty};
constexpr OutcomeSet anyRefusal{RefusedFull, RefusedEmpty, RefusedClosed, RefusedOther};

constexpr MetricRows visits(OutcomeSet outcomes, Within within = Within::Anything)
{
    return {"visits", RowMeasure::Count, outcomes, within, std::nullopt, false};
}

constexpr MetricRows waits(OutcomeSet outcomes)
{
    return {"visits", RowMeasure::Sum, outcomes, Within::Anything, std::nullopt, false};
}

/// A count as a figure.
Figure exactly(qint64 count) { return double(count); }

} // namespace

constinit const QueueMetric offered{
    {"offered", "offered", QT_TRANSLATE_NOOP("Metrics", "Offered"),
     QT_TRANSLATE_NOOP("Metrics", "Calls offered"),
     QT_TRANSLATE_NOOP("Metrics", "Callers who entered the queue, whatever came of it."), Count, Neutral, Sum,
     visits(anyOffered)},
    [](const QueueFigures &q) { return exactly(q.offered()); }};

constinit const QueueMetric answered{{"answered", "answered", QT_TRANSLATE_NOOP("Metrics", "Answered"),
                                      QT_TRANSLATE_NOOP("Metrics", "Calls answered"),
                                      QT_TRANSLATE_NOOP("Metrics", "Visits that an agent answered."), Count,
                                      Higher, Sum, visits({Answered})},
                                     [](const QueueFigures &q) { return exactly(q.answered()); }};

constinit const QueueMetric answeredWithin{
    {"answered_within", "answered_within", QT_TRANSLATE_NOOP("Metrics", "Answered in time"),
     QT_TRANSLATE_NOOP("Metrics", "Answered in time"),
     QT_TRANSLATE_NOOP("Metrics", "Answered after a wait of at most the queue's threshold."), Count, Higher,
     Sum, visits({Answered}, Within::Threshold)},
    [](const QueueFigures &q) { return exactly(q.answeredWithin()); }};

constinit const QueueMetric abandoned{{"abandoned", "abandoned", QT_TRANSLATE_NOOP("Metrics", "Abandoned"),
                                       QT_TRANSLATE_NOOP("Metrics", "Calls abandoned"),
                                       QT_TRANSLATE_NOOP("Metrics", "Callers who hung up while waiting."),
                                       Count, Lower, Sum, visits({Abandoned})},
                                      [](const QueueFigures &q) { return exactly(q.abandoned()); }};

constinit const QueueMetric abandonedShort{
    {"abandoned_short", "abandoned_short", QT_TRANSLATE_NOOP("Metrics", "Short abandoned"),
     QT_TRANSLATE_NOOP("Metrics", "Short abandoned"),
     QT_TRANSLATE_NOOP("Metrics", "Callers who hung up before the short limit."), Count, Neutral, Sum,
     visits({Abandoned}, Within::ShortLimit)},
    [](const QueueFigures &q) { return exactly(q.abandonedShort()); }};

constinit const QueueMetric timedOut{
    {"timed_out", "timed_out", QT_TRANSLATE_NOOP("Metrics", "Timed out"),
     QT_TRANSLATE_NOOP("Metrics", "Timed out"),
     QT_TRANSLATE_NOOP("Metrics", "Callers whom the queue let go after its time limit."), Count, Lower, Sum,
     visits({TimedOut})},
    [](const QueueFigures &q) { return exactly(q.cell().timedOut); }};

constinit const QueueMetric leftByKey{{"left_by_key", "left_by_key",
                                       QT_TRANSLATE_NOOP("Metrics", "Left by key"),
                                       QT_TRANSLATE_NOOP("Metrics", "Left by key"),
                                       QT_TRANSLATE_NOOP("Metrics", "Callers who pressed a key to leave."),
                                       Count, Lower, Sum, visits({LeftByKey})},
                                      [](const QueueFigures &q) { return exactly(q.cell().leftByKey); }};

constinit const QueueMetric leftEmpty{
    {"left_empty", "left_empty", QT_TRANSLATE_NOOP("Metrics", "Left empty"),
     QT_TRANSLATE_NOOP("Metrics", "Left empty queue"),
     QT_TRANSLATE_NOOP("Metrics", "Callers who left because no agent was in the queue."), Count, Lower, Sum,
     visits({LeftEmpty})},
    [](const QueueFigures &q) { return exactly(q.cell().leftEmpty); }};

constinit const QueueMetric missed{
    {"missed_calls", "missed", QT_TRANSLATE_NOOP("Metrics", "Missed calls"),
     QT_TRANSLATE_NOOP("Metrics", "Missed calls"),
     QT_TRANSLATE_NOOP("Metrics", "Abandoned + timed out + left by key + left empty."), Count, Lower, Sum,
     visits(anyMiss)},
    [](const QueueFigures &q) { return exactly(q.missed()); }};

constinit const QueueMetric waiting{{"waiting", "waiting", QT_TRANSLATE_NOOP("Metrics", "Still waiting"),
                                     QT_TRANSLATE_NOOP("Metrics", "Still waiting"),
                                     QT_TRANSLATE_NOOP("Metrics", "Visits that have not ended yet."), Count,
                                     Neutral, Sum, visits({Waiting})},
                                    [](const QueueFigures &q) { return exactly(q.waiting()); }};

constinit const QueueMetric attempts{
    {"rings_in_vain",
     "attempts",
     QT_TRANSLATE_NOOP("Metrics", "Missed rings"),
     QT_TRANSLATE_NOOP("Metrics", "Missed rings"),
     QT_TRANSLATE_NOOP("Metrics", "How many times an agent was rung and did not answer."),
     Count,
     Lower,
     Sum,
     {"attempts", RowMeasure::Count, {}, Within::Anything, std::nullopt, false}},
    [](const QueueFigures &q) { return exactly(q.cell().attempts); }};

constinit const QueueMetric refused{
    {"refused", "refused", QT_TRANSLATE_NOOP("Metrics", "Turned away"),
     QT_TRANSLATE_NOOP("Metrics", "Turned away"),
     QT_TRANSLATE_NOOP("Metrics", "Callers turned away at the door; they are not offered."), Count, Lower,
     Sum, visits(anyRefusal)},
    [](const QueueFigures &q) { return exactly(q.cell().refused); }};

constinit const QueueMetric doubtful{
    {"doubtful", "doubtful", QT_TRANSLATE_NOOP("Metrics", "Doubtful"),
     QT_TRANSLATE_NOOP("Metrics", "Doubtful"),
     QT_TRANSLATE_NOOP("Metrics", "Visits of which the log does not tell everything."), Count, Lower, Sum},
    [](const QueueFigures &q) { return exactly(q.cell().doubtful); },
    &offered,
    QT_TRANSLATE_NOOP("Metrics", "%1 doubtful of %2 offered"),
    {&doubtful, &offered}};

constinit const QueueMetric ended{{"ended", "ended", QT_TRANSLATE_NOOP("Metrics", "Ended"),
                                   QT_TRANSLATE_NOOP("Metrics", "Calls ended"),
                                   QT_TRANSLATE_NOOP("Metrics", "Answered + abandoned + other exits."), Count,
                                   Neutral, Sum, visits(anyEnd)},
                                  [](const QueueFigures &q) { return exactly(q.finished()); }};

constinit const QueueMetric otherExits{{"other_exits", "other_exits",
                                        QT_TRANSLATE_NOOP("Metrics", "Other exits"),
                                        QT_TRANSLATE_NOOP("Metrics", "Other exits"),
                                        QT_TRANSLATE_NOOP("Metrics", "Timed out + left by key + left empty."),
                                        Count, Lower, Sum, visits({TimedOut, LeftByKey, LeftEmpty})},
                                       [](const QueueFigures &q) { return exactly(q.otherExits()); }};

constinit const QueueMetric inTime{
    {"in_time", "in_time", QT_TRANSLATE_NOOP("Metrics", "In time"),
     QT_TRANSLATE_NOOP("Metrics", "Served in time"),
     QT_TRANSLATE_NOOP("Metrics", "Calls that each queue's own definition counts as served in time."), Count,
     Higher, Sum, visits({Answered}, Within::Promise)},
    [](const QueueFigures &q) { return exactly(q.share().part); }};

constinit const QueueMetric counted{
    {"counted", "counted", QT_TRANSLATE_NOOP("Metrics", "Counted"),
     QT_TRANSLATE_NOOP("Metrics", "Counted in the service level"),
     QT_TRANSLATE_NOOP("Metrics", "Calls that each queue's own definition measures the service level by."),
     Count, Neutral, Sum},
    [](const QueueFigures &q) { return exactly(q.share().whole); }};

constinit const QueueMetric serviceLevel{
    {"service_level", "service_level", QT_TRANSLATE_NOOP("Metrics", "Service level"),
     QT_TRANSLATE_NOOP("Metrics", "Service level"),
     QT_TRANSLATE_NOOP("Metrics", "The share served in time, by each queue's own definition and threshold."),
     Share, Higher, Ratio},
    [](const QueueFigures &q) { return q.serviceLevel(); },
    &inTime,
    QT_TRANSLATE_NOOP("Metrics", "%1 in time / %2 counted"),
    {&inTime, &counted}};

constinit const QueueMetric recovery{
    {"recovery", "recovery", QT_TRANSLATE_NOOP("Metrics", "To recover"),
     QT_TRANSLATE_NOOP("Metrics", "To recover"),
     QT_TRANSLATE_NOOP("Metrics", "So many calls in a row must be answered in time to be back at the goal."),
     Count, Lower, Ratio},
    [](const QueueFigures &q) {
        const std::optional<qint64> calls = q.goal() ? q.recovery() : std::nullopt;
        return calls ? exactly(*calls) : Figure();
    },
    &inTime,
    QT_TRANSLATE_NOOP("Metrics", "%1 in time / %2 counted"),
    {&inTime, &counted}};

constinit const QueueMetric meanWait{{"asa_s", "asa_s", QT_TRANSLATE_NOOP("Metrics", "ASA"),
                                      QT_TRANSLATE_NOOP("Metrics", "Average speed of answer"),
                                      QT_TRANSLATE_NOOP("Metrics", "Mean wait of the answered."), Seconds,
                                      Lower, Ratio},
                                     [](const QueueFigures &q) { return q.meanWait(); },
                                     &waitAnswered,
                                     QT_TRANSLATE_NOOP("Metrics", "waits %1 / %2 answered"),
                                     {&waitAnswered, &answered}};

constinit const QueueMetric handleTime{
    {"aht_s", "aht_s", QT_TRANSLATE_NOOP("Metrics", "AHT"),
     QT_TRANSLATE_NOOP("Metrics", "Average handle time"),
     QT_TRANSLATE_NOOP("Metrics", "(Talk + hold + wrap-up) / answered."), Seconds, Neutral, Ratio},
    [](const QueueFigures &q) { return q.handleTime(); },
    &answered,
    QT_TRANSLATE_NOOP("Metrics", "(talk %1 + hold %2 + wrap-up %3) / %4 answered"),
    {&talk, &hold, &wrapUp, &answered}};

constinit const QueueMetric abandonRate{
    {"abandon_rate", "abandon_rate", QT_TRANSLATE_NOOP("Metrics", "Abandon rate"),
     QT_TRANSLATE_NOOP("Metrics", "Abandon rate"),
     QT_TRANSLATE_NOOP("Metrics", "Abandoned, of answered + abandoned + other exits."), Share, Lower, Ratio},
    [](const QueueFigures &q) { return q.abandonRate(); },
    &abandoned,
    QT_TRANSLATE_NOOP("Metrics", "%1 abandoned / %2 ended"),
    {&abandoned, &ended}};

constinit const QueueMetric abandonRateWithoutShort{
    {"abandon_rate_without_short", "abandon_rate_without_short",
     QT_TRANSLATE_NOOP("Metrics", "Abandon rate without short"),
     QT_TRANSLATE_NOOP("Metrics", "Abandon rate without short"),
     QT_TRANSLATE_NOOP("Metrics", "The abandon rate with short abandons left out of both."), Share, Lower,
     Ratio},
    [](const QueueFigures &q) { return q.abandonRateWithoutShort(); },
    &abandoned,
    QT_TRANSLATE_NOOP("Metrics", "(%1 abandoned \u2212 %3 short) / (%2 ended \u2212 %3 short)"),
    {&abandoned, &ended, &abandonedShort}};

constinit const QueueMetric patience{{"patience_s", "patience_s", QT_TRANSLATE_NOOP("Metrics", "Patience"),
                                      QT_TRANSLATE_NOOP("Metrics", "Mean patience"),
                                      QT_TRANSLATE_NOOP("Metrics", "Mean wait of the abandoned."), Seconds,
                                      Neutral, Ratio},
                                     [](const QueueFigures &q) { return q.patience(); },
                                     &waitAbandoned,
                                     QT_TRANSLATE_NOOP("Metrics", "waits %1 / %2 abandoned"),
                                     {&waitAbandoned, &abandoned}};

constinit const QueueMetric longestWait{
    {"wait_max_s", "wait_max_s", QT_TRANSLATE_NOOP("Metrics", "Longest wait"),
     QT_TRANSLATE_NOOP("Metrics", "Longest wait"),
     QT_TRANSLATE_NOOP("Metrics", "The longest wait of all visits that ended."), Seconds, Lower, Maximum},
    [](const QueueFigures &q) { return q.longestWait(); },
    &ended,
    QT_TRANSLATE_NOOP("Metrics", "the longest of %1 waits"),
    {&ended}};

constinit const QueueMetric waitAnswered{
    {"wait_answered_s", "wait_answered_s", QT_TRANSLATE_NOOP("Metrics", "Wait of answered"),
     QT_TRANSLATE_NOOP("Metrics", "Wait of answered"),
     QT_TRANSLATE_NOOP("Metrics", "Waits of the answered, added up."), Seconds, Lower, Sum,
     waits({Answered})},
    [](const QueueFigures &q) { return exactly(q.cell().answered.sum()); }};

constinit const QueueMetric waitAbandoned{
    {"wait_abandoned_s", "wait_abandoned_s", QT_TRANSLATE_NOOP("Metrics", "Wait of abandoned"),
     QT_TRANSLATE_NOOP("Metrics", "Wait of abandoned"),
     QT_TRANSLATE_NOOP("Metrics", "Waits of the abandoned, added up."), Seconds, Neutral, Sum,
     waits({Abandoned})},
    [](const QueueFigures &q) { return exactly(q.cell().abandoned.sum()); }};

constinit const QueueMetric talk{{"talk_s",
                                  "talk_s",
                                  QT_TRANSLATE_NOOP("Metrics", "Talk"),
                                  QT_TRANSLATE_NOOP("Metrics", "Talk"),
                                  QT_TRANSLATE_NOOP("Metrics", "Talk of all agents who took part, added up."),
                                  Seconds,
                                  Neutral,
                                  Sum,
                                  {"legs", RowMeasure::Sum, {}, Within::Anything, std::nullopt, false}},
                                 [](const QueueFigures &q) { return exactly(q.cell().talk); }};

constinit const QueueMetric hold{
    {"hold_s", "hold_s", QT_TRANSLATE_NOOP("Metrics", "Hold"), QT_TRANSLATE_NOOP("Metrics", "Hold"),
     QT_TRANSLATE_NOOP("Metrics", "Time callers were put on hold, added up."), Seconds, Neutral, Sum},
    [](const QueueFigures &q) { return exactly(q.cell().hold); },
    &answered,
    QT_TRANSLATE_NOOP("Metrics", "hold %1 in all"),
    {&hold}};

constinit const QueueMetric wrapUp{
    {"wrapup_s", "wrapup_s", QT_TRANSLATE_NOOP("Metrics", "Wrap-up"), QT_TRANSLATE_NOOP("Metrics", "Wrap-up"),
     QT_TRANSLATE_NOOP("Metrics", "Time agents wrapped up after these calls, added up."), Seconds, Neutral,
     Sum},
    [](const QueueFigures &q) { return exactly(q.cell().wrapUp); },
    &answered,
    QT_TRANSLATE_NOOP("Metrics", "wrap-up %1 in all"),
    {&wrapUp}};

std::span<const QueueMetric *const> all()
{
    static constexpr const QueueMetric *metrics[]{&offered,
                                                  &answered,
                                                  &answeredWithin,
                                                  &abandoned,
                                                  &abandonedShort,
                                                  &timedOut,
                                                  &leftByKey,
                                                  &leftEmpty,
                                                  &missed,
                                                  &waiting,
                                                  &attempts,
                                                  &refused,
                                                  &doubtful,
                                                  &ended,
                                                  &otherExits,
                                                  &inTime,
                                                  &counted,
                                                  &serviceLevel,
                                                  &recovery,
                                                  &meanWait,
                                                  &handleTime,
                                                  &abandonRate,
                                                  &abandonRateWithoutShort,
                                                  &patience,
                                                  &longestWait,
                                                  &waitAnswered,
                                                  &waitAbandoned,
                                                  &talk,
                                                  &hold,
                                                  &wrapUp};
    return metrics;
}

} // namespace callhelm::queuemetrics
