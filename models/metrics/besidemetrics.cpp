#include "metrics/besidemetrics.h"

#include <QtGlobal>

namespace callhelm::besidemetrics {

namespace {

using enum MetricUnit;
using enum MetricDirection;
using enum MetricAdding;
using Source = KpiMetric::Source;

} // namespace

constinit const KpiMetric customersInCharge{
    {"customers_in_charge", "customers_in_charge", QT_TRANSLATE_NOOP("Metrics", "Customers in charge"),
     QT_TRANSLATE_NOOP("Metrics", "Customers in charge"),
     QT_TRANSLATE_NOOP("Metrics", "Customers whose owner the agent is at the end of the period, or now."),
     Count, Higher, State},
    26,
    Source::Owners,
    false};

constinit const KpiMetric callsAnswered{
    {"calls_answered", "answered", QT_TRANSLATE_NOOP("Metrics", "Answered"),
     QT_TRANSLATE_NOOP("Metrics", "Calls answered"),
     QT_TRANSLATE_NOOP("Metrics", "Talks with callers, each transfer counted."), Count, Higher, Sum},
    27,
    Source::Talks,
    false,
    &agentmetrics::answered,
    [](const AgentCell &a) { return agentmetrics::answered.value(a); }};

constinit const KpiMetric missedRings{
    {"missed_rings", "missed", QT_TRANSLATE_NOOP("Metrics", "Missed rings"),
     QT_TRANSLATE_NOOP("Metrics", "Missed rings"),
     QT_TRANSLATE_NOOP("Metrics", "Times the agent was rung in vain while the caller was still there."),
     Count, Lower, Sum},
    28,
    Source::Talks,
    false,
    &agentmetrics::missed,
    [](const AgentCell &a) { return agentmetrics::missed.value(a); }};

constinit const KpiMetric callsOut{{"calls_out", "calls_out", QT_TRANSLATE_NOOP("Metrics", "Calls out"),
                                    QT_TRANSLATE_NOOP("Metrics", "Outbound calls"),
                                    QT_TRANSLATE_NOOP("Metrics", "Calls the agent dialled, answered or not."),
                                    Count, Higher, Sum},
                                   29,
                                   Source::Talks,
                                   false,
                                   &agentmetrics::callsOut,
                                   [](const AgentCell &a) { return agentmetrics::callsOut.value(a); }};

constinit const KpiMetric meanTalk{{"mean_talk_s", "mean_talk_s", QT_TRANSLATE_NOOP("Metrics", "Mean talk"),
                                    QT_TRANSLATE_NOOP("Metrics", "Mean talk"),
                                    QT_TRANSLATE_NOOP("Metrics", "Talk / answered."), Seconds, Neutral,
                                    Ratio},
                                   30,
                                   Source::Talks,
                                   false,
                                   &agentmetrics::meanTalk,
                                   [](const AgentCell &a) { return agentmetrics::meanTalk.value(a); }};

constinit const KpiMetric loggedIn{
    {"logged_in_s", "logged_in_s", QT_TRANSLATE_NOOP("Metrics", "Logged in"),
     QT_TRANSLATE_NOOP("Metrics", "Logged in"),
     QT_TRANSLATE_NOOP("Metrics", "Time logged in, counted once however many queues the agent was in."),
     Milliseconds, Neutral, Sum},
    31,
    Source::Times,
    false,
    &agentmetrics::loggedIn,
    [](const AgentCell &a) { return agentmetrics::loggedIn.value(a); }};

constinit const KpiMetric occupancy{
    {"occupancy", "occupancy", QT_TRANSLATE_NOOP("Metrics", "Occupancy"),
     QT_TRANSLATE_NOOP("Metrics", "Occupancy"),
     QT_TRANSLATE_NOOP("Metrics", "Handling / (handling + available). Ringing counts as available."), Share,
     Neutral, Ratio},
    32,
    Source::Times,
    false,
    &agentmetrics::occupancy,
    [](const AgentCell &a) { return agentmetrics::occupancy.value(a); }};

constinit const KpiMetric utilisation{
    {"utilisation", "utilisation", QT_TRANSLATE_NOOP("Metrics", "Utilisation"),
     QT_TRANSLATE_NOOP("Metrics", "Utilisation"), QT_TRANSLATE_NOOP("Metrics", "Handling / logged-in time."),
     Share, Neutral, Ratio},
    33,
    Source::Times,
    false,
    &agentmetrics::utilisation,
    [](const AgentCell &a) { return agentmetrics::utilisation.value(a); }};

constinit const KpiMetric pauseShare{
    {"pause_share", "pause_share", QT_TRANSLATE_NOOP("Metrics", "Pause share"),
     QT_TRANSLATE_NOOP("Metrics", "Pause share"), QT_TRANSLATE_NOOP("Metrics", "Paused / logged-in time."),
     Share, Lower, Ratio},
    34,
    Source::Times,
    false,
    &agentmetrics::pauseShare,
    [](const AgentCell &a) { return agentmetrics::pauseShare.value(a); }};

constinit const KpiMetric handleTime{
    {"aht_s", "aht_s", QT_TRANSLATE_NOOP("Metrics", "AHT"),
     QT_TRANSLATE_NOOP("Metrics", "Average handle time"),
     QT_TRANSLATE_NOOP("Metrics",
                       "(Talk + hold + wrap-up) / answered; of an agent, of the calls they answered."),
     Seconds, Lower, Ratio},
    35,
    Source::Visits,
    false,
    &queuemetrics::handleTime,
    nullptr,
    [](const QueueFigures &q) { return queuemetrics::handleTime.value(q); }};

constinit const KpiMetric serviceLevel{
    {"service_level", "service_level", QT_TRANSLATE_NOOP("Metrics", "Service level"),
     QT_TRANSLATE_NOOP("Metrics", "Service level"),
     QT_TRANSLATE_NOOP("Metrics",
                       "Share answered in time by each queue's own definition; of an agent or a team, of the "
                       "calls they answered."),
     Share, Higher, Ratio},
    36,
    Source::Visits,
    false,
    &queuemetrics::serviceLevel,
    nullptr,
    [](const QueueFigures &q) { return queuemetrics::serviceLevel.value(q); },
    true,
    true};

constinit const KpiMetric meanWait{
    {"asa_s", "asa_s", QT_TRANSLATE_NOOP("Metrics", "ASA"),
     QT_TRANSLATE_NOOP("Metrics", "Average speed of answer"),
     QT_TRANSLATE_NOOP("Metrics",
                       "Wait of the answered / answered; of an agent or a team, of the calls they answered."),
     Seconds, Lower, Ratio},
    37,
    Source::Visits,
    false,
    &queuemetrics::meanWait,
    nullptr,
    [](const QueueFigures &q) { return queuemetrics::meanWait.value(q); }};

constinit const KpiMetric abandonRate{
    {"abandon_rate", "abandon_rate", QT_TRANSLATE_NOOP("Metrics", "Abandon rate"),
     QT_TRANSLATE_NOOP("Metrics", "Abandon rate"),
     QT_TRANSLATE_NOOP(
         "Metrics",
         "Abandoned / (answered + abandoned + other exits). Nobody in particular: known of everybody alone."),
     Share, Lower, Ratio},
    38,
    Source::Visits,
    false,
    &queuemetrics::abandonRate,
    nullptr,
    [](const QueueFigures &q) { return queuemetrics::abandonRate.value(q); },
    false,
    true};

constinit const KpiMetric missedCalls{
    {"missed_calls", "missed", QT_TRANSLATE_NOOP("Metrics", "Missed calls"),
     QT_TRANSLATE_NOOP("Metrics", "Missed calls"),
     QT_TRANSLATE_NOOP(
         "Metrics",
         "Abandoned + timed out + left by key + left empty. Nobody in particular: known of everybody alone."),
     Count, Lower, Sum},
    39,
    Source::Visits,
    false,
    &queuemetrics::missed,
    nullptr,
    [](const QueueFigures &q) { return queuemetrics::missed.value(q); },
    false};

constinit const KpiMetric responseMean{
    {"first_response_s", "first_response_s", QT_TRANSLATE_NOOP("Metrics", "First response, mean"),
     QT_TRANSLATE_NOOP("Metrics", "First response, mean, in working time"),
     QT_TRANSLATE_NOOP("Metrics",
                       "From a customer's first message that waits to the first reply by a person, in the "
                       "organisation's working time: the mean."),
     Seconds, Lower, Ratio},
    40,
    Source::Responses,
    false};

constinit const KpiMetric responseMedian{
    {"first_response_s_p50", "first_response_s_p50", QT_TRANSLATE_NOOP("Metrics", "First response, median"),
     QT_TRANSLATE_NOOP("Metrics", "First response, median, in working time"),
     QT_TRANSLATE_NOOP("Metrics",
                       "From a customer's first message that waits to the first reply by a person, in the "
                       "organisation's working time: the median, interpolated."),
     Seconds, Lower, Ratio},
    41,
    Source::Responses,
    false};

constinit const KpiMetric response90{
    {"first_response_s_p90", "first_response_s_p90", QT_TRANSLATE_NOOP("Metrics", "First response, 90 %"),
     QT_TRANSLATE_NOOP("Metrics", "First response, 90th percentile, in working time"),
     QT_TRANSLATE_NOOP("Metrics",
                       "From a customer's first message that waits to the first reply by a person, in the "
                       "organisation's working time: nine of ten take at most that, interpolated."),
     Seconds, Lower, Ratio},
    42,
    Source::Responses,
    false};

constinit const KpiMetric responseClockMean{
    {"first_response_calendar_s", "first_response_calendar_s",
     QT_TRANSLATE_NOOP("Metrics", "First response, mean, calendar"),
     QT_TRANSLATE_NOOP("Metrics", "First response, mean, in calendar time"),
     QT_TRANSLATE_NOOP("Metrics",
                       "From a customer's first message that waits to the first reply by a person, in "
                       "calendar time: the mean."),
     Seconds, Lower, Ratio},
    43,
    Source::Responses,
    false};

constinit const KpiMetric responseClockMedian{
    {"first_response_calendar_s_p50", "first_response_calendar_s_p50",
     QT_TRANSLATE_NOOP("Metrics", "First response, median, calendar"),
     QT_TRANSLATE_NOOP("Metrics", "First response, median, in calendar time"),
     QT_TRANSLATE_NOOP("Metrics",
                       "From a customer's first message that waits to the first reply by a person, in "
                       "calendar time: the median, interpolated."),
     Seconds, Lower, Ratio},
    44,
    Source::Responses,
    false};

constinit const KpiMetric responseClock90{
    {"first_response_calendar_s_p90", "first_response_calendar_s_p90",
     QT_TRANSLATE_NOOP("Metrics", "First response, 90 %, calendar"),
     QT_TRANSLATE_NOOP("Metrics", "First response, 90th percentile, in calendar time"),
     QT_TRANSLATE_NOOP("Metrics",
                       "From a customer's first message that waits to the first reply by a person, in "
                       "calendar time: nine of ten take at most that, interpolated."),
     Seconds, Lower, Ratio},
    45,
    Source::Responses,
    false};

constinit const KpiMetric resolutionMean{
    {"resolution_s", "resolution_s", QT_TRANSLATE_NOOP("Metrics", "Resolution, mean"),
     QT_TRANSLATE_NOOP("Metrics", "Resolution, mean, in working time"),
     QT_TRANSLATE_NOOP("Metrics",
                       "From the opening of a conversation to its last closing, in the organisation's "
                       "working time: the mean."),
     Seconds, Lower, Ratio},
    46,
    Source::Responses,
    false};

constinit const KpiMetric resolutionMedian{
    {"resolution_s_p50", "resolution_s_p50", QT_TRANSLATE_NOOP("Metrics", "Resolution, median"),
     QT_TRANSLATE_NOOP("Metrics", "Resolution, median, in working time"),
     QT_TRANSLATE_NOOP("Metrics",
                       "From the opening of a conversation to its last closing, in the organisation's "
                       "working time: the median, interpolated."),
     Seconds, Lower, Ratio},
    47,
    Source::Responses,
    false};

constinit const KpiMetric resolution90{
    {"resolution_s_p90", "resolution_s_p90", QT_TRANSLATE_NOOP("Metrics", "Resolution, 90 %"),
     QT_TRANSLATE_NOOP("Metrics", "Resolution, 90th percentile, in working time"),
     QT_TRANSLATE_NOOP("Metrics",
                       "From the opening of a conversation to its last closing, in the organisation's "
                       "working time: nine of ten take at most that, interpolated."),
     Seconds, Lower, Ratio},
    48,
    Source::Responses,
    false};

constinit const KpiMetric resolutionClockMean{
    {"resolution_calendar_s", "resolution_calendar_s",
     QT_TRANSLATE_NOOP("Metrics", "Resolution, mean, calendar"),
     QT_TRANSLATE_NOOP("Metrics", "Resolution, mean, in calendar time"),
     QT_TRANSLATE_NOOP("Metrics",
                       "From the opening of a conversation to its last closing, in calendar time: the mean."),
     Seconds, Lower, Ratio},
    49,
    Source::Responses,
    false};

constinit const KpiMetric resolutionClockMedian{
    {"resolution_calendar_s_p50", "resolution_calendar_s_p50",
     QT_TRANSLATE_NOOP("Metrics", "Resolution, median, calendar"),
     QT_TRANSLATE_NOOP("Metrics", "Resolution, median, in calendar time"),
     QT_TRANSLATE_NOOP("Metrics",
                       "From the opening of a conversation to its last closing, in calendar time: the "
                       "median, interpolated."),
     Seconds, Lower, Ratio},
    50,
    Source::Responses,
    false};

constinit const KpiMetric resolutionClock90{
    {"resolution_calendar_s_p90", "resolution_calendar_s_p90",
     QT_TRANSLATE_NOOP("Metrics", "Resolution, 90 %, calendar"),
     QT_TRANSLATE_NOOP("Metrics", "Resolution, 90th percentile, in calendar time"),
     QT_TRANSLATE_NOOP("Metrics",
                       "From the opening of a conversation to its last closing, in calendar time: nine of "
                       "ten take at most that, interpolated."),
     Seconds, Lower, Ratio},
    51,
    Source::Responses,
    false};

std::optional<ResponseMeasure> responseMeasure(const KpiMetric &metric)
{
    if (metric.source != Source::Responses)
        return std::nullopt;
    const int place = metric.number - responseMean.number;
    constexpr int perClock = 3;
    return ResponseMeasure{place >= 2 * perClock, (place / perClock) % 2 != 0,
                           ResponseMeasure::Kind(place % perClock)};
}

} // namespace callhelm::besidemetrics
