#include "metrics/agentmetrics.h"

#include <QtGlobal>

#include "metrics/figures.h"

namespace callhelm::agentmetrics {

namespace {

using enum MetricUnit;
using enum MetricDirection;
using enum MetricAdding;

constexpr MetricRows rows(const char *kind, RowMeasure measure, std::optional<Direction> direction = {})
{
    return {kind, measure, {}, MetricRows::Within::Anything, direction, false};
}

/// A count or a time as a figure.
Figure exactly(qint64 value) { return double(value); }

} // namespace

constinit const AgentMetric calls{
    {"calls", "calls", QT_TRANSLATE_NOOP("Metrics", "Calls"), QT_TRANSLATE_NOOP("Metrics", "Calls"),
     QT_TRANSLATE_NOOP("Metrics",
                       "Distinct calls in which the agent took part: dialled, was rung, or answered."),
     Count, Higher, Distinct, rows("agent_calls", RowMeasure::Calls)},
    [](const AgentCell &a) { return exactly(a.calls); }};

constinit const AgentMetric answered{
    {"calls_answered", "answered", QT_TRANSLATE_NOOP("Metrics", "Answered"),
     QT_TRANSLATE_NOOP("Metrics", "Calls answered"),
     QT_TRANSLATE_NOOP("Metrics", "Talks with callers, each transfer counted."), Count, Higher, Sum,
     rows("legs", RowMeasure::Count, Direction::In)},
    [](const AgentCell &a) { return exactly(a.answered); }};

constinit const AgentMetric missed{
    {"missed_rings", "missed", QT_TRANSLATE_NOOP("Metrics", "Missed rings"),
     QT_TRANSLATE_NOOP("Metrics", "Missed rings"),
     QT_TRANSLATE_NOOP("Metrics", "Times the agent was rung in vain while the caller was still there."),
     Count, Lower, Sum, rows("attempts", RowMeasure::Count)},
    [](const AgentCell &a) { return exactly(a.missed); }};

constinit const AgentMetric callsOut{
    {"calls_out", "calls_out", QT_TRANSLATE_NOOP("Metrics", "Calls out"),
     QT_TRANSLATE_NOOP("Metrics", "Outbound calls"),
     QT_TRANSLATE_NOOP("Metrics", "Calls the agent dialled, answered or not."), Count, Higher, Sum,
     rows("directs", RowMeasure::Count, Direction::Out)},
    [](const AgentCell &a) { return exactly(a.callsOut); }};

constinit const AgentMetric callTalk{
    {"call_talk_s", "call_talk_s", QT_TRANSLATE_NOOP("Metrics", "Talk"), QT_TRANSLATE_NOOP("Metrics", "Talk"),
     QT_TRANSLATE_NOOP("Metrics",
                       "Talk of the calls that entered in the interval, whenever the talk took place."),
     Seconds, Neutral, Sum, rows("legs", RowMeasure::Sum, Direction::In)},
    [](const AgentCell &a) { return exactly(a.callTalk); }};

constinit const AgentMetric meanTalk{{"mean_talk_s", "mean_talk_s", QT_TRANSLATE_NOOP("Metrics", "Mean talk"),
                                      QT_TRANSLATE_NOOP("Metrics", "Mean talk"),
                                      QT_TRANSLATE_NOOP("Metrics", "Talk / answered."), Seconds, Neutral,
                                      Ratio},
                                     [](const AgentCell &a) { return callhelm::meanTalk(a); },
                                     &callTalk,
                                     QT_TRANSLATE_NOOP("Metrics", "talk %1 / %2 answered"),
                                     {&callTalk, &answered}};

constinit const AgentMetric loggedIn{
    {"logged_in_s", "logged_in_s", QT_TRANSLATE_NOOP("Metrics", "Logged in"),
     QT_TRANSLATE_NOOP("Metrics", "Logged in"),
     QT_TRANSLATE_NOOP("Metrics", "Time logged in, counted once however many queues the agent was in."),
     Milliseconds, Neutral, Sum, rows("sessions", RowMeasure::Sum)},
    [](const AgentCell &a) { return exactly(a.loggedIn); }};

constinit const AgentMetric occupancy{
    {"occupancy", "occupancy", QT_TRANSLATE_NOOP("Metrics", "Occupancy"),
     QT_TRANSLATE_NOOP("Metrics", "Occupancy"),
     QT_TRANSLATE_NOOP("Metrics", "Handling / (handling + available). Ringing counts as available."), Share,
     Neutral, Ratio},
    [](const AgentCell &a) { return callhelm::occupancy(a); },
    &callTalk,
    QT_TRANSLATE_NOOP("Metrics", "handling %1 / (handling %1 + available %2)"),
    {&handling, &available},
    true};

constinit const AgentMetric utilisation{
    {"utilisation", "utilisation", QT_TRANSLATE_NOOP("Metrics", "Utilisation"),
     QT_TRANSLATE_NOOP("Metrics", "Utilisation"), QT_TRANSLATE_NOOP("Metrics", "Handling / logged-in time."),
     Share, Neutral, Ratio},
    [](const AgentCell &a) { return callhelm::utilisation(a); },
    &loggedIn,
    QT_TRANSLATE_NOOP("Metrics", "handling %1 / logged in %2"),
    {&handling, &loggedIn}};

constinit const AgentMetric pauseShare{
    {"pause_share", "pause_share", QT_TRANSLATE_NOOP("Metrics", "Pause share"),
     QT_TRANSLATE_NOOP("Metrics", "Pause share"), QT_TRANSLATE_NOOP("Metrics", "Paused / logged-in time."),
     Share, Lower, Ratio},
    [](const AgentCell &a) { return callhelm::pauseShare(a); },
    &paused,
    QT_TRANSLATE_NOOP("Metrics", "paused %1 / logged in %2"),
    {&paused, &loggedIn}};

constinit const AgentMetric handling{
    {"handling_s", "handling_s", QT_TRANSLATE_NOOP("Metrics", "Handling"),
     QT_TRANSLATE_NOOP("Metrics", "Handling"),
     QT_TRANSLATE_NOOP("Metrics", "Talk + hold + wrap-up that passed in the interval."), Milliseconds,
     Neutral, Sum},
    [](const AgentCell &a) { return exactly(a.handling()); },
    &callTalk,
    QT_TRANSLATE_NOOP("Metrics", "talk %1 + hold %2 + wrap-up %3"),
    {&talk, &hold, &wrapUp},
    true};

constinit const AgentMetric talk{
    {"agent_talk_s", "talk_s", QT_TRANSLATE_NOOP("Metrics", "Talk time"),
     QT_TRANSLATE_NOOP("Metrics", "Talk time"),
     QT_TRANSLATE_NOOP("Metrics", "Talk that passed in the interval, in and out."), Milliseconds, Neutral,
     Sum},
    [](const AgentCell &a) { return exactly(a.talkIn + a.talkOut); },
    &callTalk,
    QT_TRANSLATE_NOOP("Metrics", "talk in %1 + talk out %2"),
    {&talkIn, &talkOut},
    true};

constinit const AgentMetric talkIn{
    {"talk_in_s", "talk_in_s", QT_TRANSLATE_NOOP("Metrics", "Talking, in"),
     QT_TRANSLATE_NOOP("Metrics", "Talk time, calls in"),
     QT_TRANSLATE_NOOP("Metrics", "Talk with callers that passed in the interval."), Milliseconds, Neutral,
     Sum},
    [](const AgentCell &a) { return exactly(a.talkIn); },
    &callTalk,
    QT_TRANSLATE_NOOP("Metrics", "talk %1"),
    {&talkIn},
    true};

constinit const AgentMetric talkOut{
    {"talk_out_s", "talk_out_s", QT_TRANSLATE_NOOP("Metrics", "Talking, out"),
     QT_TRANSLATE_NOOP("Metrics", "Talk time, calls out"),
     QT_TRANSLATE_NOOP("Metrics", "Talk on calls the agent dialled that passed in the interval."),
     Milliseconds, Neutral, Sum},
    [](const AgentCell &a) { return exactly(a.talkOut); },
    &callsOut,
    QT_TRANSLATE_NOOP("Metrics", "talk %1"),
    {&talkOut},
    true};

constinit const AgentMetric hold{{"agent_hold_s", "hold_s", QT_TRANSLATE_NOOP("Metrics", "Hold"),
                                  QT_TRANSLATE_NOOP("Metrics", "Hold time"),
                                  QT_TRANSLATE_NOOP("Metrics", "Time the agent's callers were on hold."),
                                  Milliseconds, Neutral, Sum},
                                 [](const AgentCell &a) { return exactly(a.hold); },
                                 &callTalk,
                                 QT_TRANSLATE_NOOP("Metrics", "hold %1"),
                                 {&hold},
                                 true};

constinit const AgentMetric wrapUp{
    {"agent_wrapup_s", "wrapup_s", QT_TRANSLATE_NOOP("Metrics", "Wrap-up"),
     QT_TRANSLATE_NOOP("Metrics", "Wrap-up time"),
     QT_TRANSLATE_NOOP("Metrics", "Time after a call until the agent took calls again."), Milliseconds,
     Neutral, Sum},
    [](const AgentCell &a) { return exactly(a.wrapUp); },
    &callTalk,
    QT_TRANSLATE_NOOP("Metrics", "wrap-up %1"),
    {&wrapUp},
    true};

constinit const AgentMetric available{
    {"available_s", "available_s", QT_TRANSLATE_NOOP("Metrics", "Available time"),
     QT_TRANSLATE_NOOP("Metrics", "Available time"),
     QT_TRANSLATE_NOOP("Metrics", "Logged in, neither paused nor handling a call."), Milliseconds, Neutral,
     Sum},
    [](const AgentCell &a) { return exactly(a.available); },
    &loggedIn,
    QT_TRANSLATE_NOOP("Metrics", "available %1 of logged in %2"),
    {&available, &loggedIn}};

constinit const AgentMetric ringing{
    {"ringing_s", "ringing_s", QT_TRANSLATE_NOOP("Metrics", "Ringing"),
     QT_TRANSLATE_NOOP("Metrics", "Ringing"),
     QT_TRANSLATE_NOOP("Metrics", "Part of the available time in which the agent's phone rang."),
     Milliseconds, Neutral, Sum},
    [](const AgentCell &a) { return exactly(a.ringing); },
    &callTalk,
    QT_TRANSLATE_NOOP("Metrics", "ringing %1"),
    {&ringing},
    true};

constinit const AgentMetric paused{
    {"paused_s", "paused_s", QT_TRANSLATE_NOOP("Metrics", "Paused"), QT_TRANSLATE_NOOP("Metrics", "Paused"),
     QT_TRANSLATE_NOOP("Metrics", "Time paused, counted once however many queues it was in."), Milliseconds,
     Neutral, Sum, rows("pauses", RowMeasure::Sum)},
    [](const AgentCell &a) { return exactly(a.paused); }};

std::span<const AgentMetric *const> all()
{
    static constexpr const AgentMetric *metrics[]{
        &calls,     &answered,    &missed,     &callsOut, &callTalk, &meanTalk, &loggedIn,
        &occupancy, &utilisation, &pauseShare, &handling, &talk,     &talkIn,   &talkOut,
        &hold,      &wrapUp,      &available,  &ringing,  &paused};
    return metrics;
}

} // namespace callhelm::agentmetrics
