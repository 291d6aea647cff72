#include "metrics/floormetrics.h"

#include <QtGlobal>

namespace callhelm::floormetrics {

namespace {

using enum MetricUnit;
using enum MetricDirection;
using enum MetricAdding;

/// Visits that have not ended, also those that entered before midnight.
constexpr MetricRows stillWaiting{
    "visits", RowMeasure::Count, {Outcome::Waiting}, MetricRows::Within::Anything, std::nullopt, true};

/// Rows of the day that tell more about the agents in a state.
constexpr MetricRows ofToday(const char *kind)
{
    return {kind, RowMeasure::None, {}, MetricRows::Within::Anything, std::nullopt, false};
}

} // namespace

constinit const Metric waiting{"waiting_now",
                               "waiting",
                               QT_TRANSLATE_NOOP("Metrics", "Waiting"),
                               QT_TRANSLATE_NOOP("Metrics", "Waiting now"),
                               QT_TRANSLATE_NOOP("Metrics", "Callers waiting in the queue now."),
                               Count,
                               Lower,
                               State,
                               stillWaiting};

constinit const Metric longestWaiting{
    "longest_wait_now",
    "longest_wait",
    QT_TRANSLATE_NOOP("Metrics", "Longest"),
    QT_TRANSLATE_NOOP("Metrics", "Longest wait now"),
    QT_TRANSLATE_NOOP("Metrics", "How long the caller who waits longest has been waiting."),
    Seconds,
    Lower,
    State,
    stillWaiting};

constinit const Metric available{
    "agents_available",
    "available",
    QT_TRANSLATE_NOOP("Metrics", "Available"),
    QT_TRANSLATE_NOOP("Metrics", "Agents available"),
    QT_TRANSLATE_NOOP("Metrics", "Agents of the queue who could take a call now."),
    Count,
    Neutral,
    State,
    ofToday("sessions")};

constinit const Metric talking{"agents_talking",
                               "talking",
                               QT_TRANSLATE_NOOP("Metrics", "Talking"),
                               QT_TRANSLATE_NOOP("Metrics", "Agents talking"),
                               QT_TRANSLATE_NOOP("Metrics", "Agents of the queue who talk now."),
                               Count,
                               Neutral,
                               State,
                               ofToday("sessions")};

constinit const Metric wrapUp{"agents_wrap_up",
                              "wrap_up",
                              QT_TRANSLATE_NOOP("Metrics", "Wrap-up"),
                              QT_TRANSLATE_NOOP("Metrics", "Agents in wrap-up"),
                              QT_TRANSLATE_NOOP("Metrics", "Agents of the queue in wrap-up now."),
                              Count,
                              Neutral,
                              State,
                              ofToday("sessions")};

constinit const Metric paused{"agents_paused",
                              "paused",
                              QT_TRANSLATE_NOOP("Metrics", "Paused"),
                              QT_TRANSLATE_NOOP("Metrics", "Agents paused"),
                              QT_TRANSLATE_NOOP("Metrics", "Agents of the queue who are paused now."),
                              Count,
                              Neutral,
                              State,
                              ofToday("pauses")};

std::span<const Metric *const> all()
{
    static constexpr const Metric *metrics[]{&waiting, &longestWaiting, &available,
                                             &talking, &wrapUp,         &paused};
    return metrics;
}

} // namespace callhelm::floormetrics
