#pragma once

#include <span>

#include <QString>

#include "metrics/agentmetrics.h"
#include "metrics/queuemetrics.h"

namespace callhelm {

/// A figure of an agent, a team or everybody over days, weeks and months, for which goals can be set (SPEC
/// section 4). Values: counts whole; minutes, seconds and numbers whole or not; milliseconds whole; money in
/// whole hundredths; shares 0…1.
struct KpiMetric : Metric
{
    /// What it is counted from.
    enum class Source : quint8 {
        Calls, ///< what the calls tell of the agent
        Records, ///< acts on records
        Both,
        Ratings, ///< what customers rated, as it stands
        Times, ///< what agents' time passed with, by day
        Talks, ///< talks, attempts and dialled calls, one by one
        Visits, ///< stays in queues: those an agent answered; everybody's are all of them
        Responses, ///< messages of conversations, and when these were resolved
        Owners, ///< whose customers are, at the end of the period
        Typed ///< what people type in
    };

    int number = 0; ///< KpiNumber (domain/kpiact.h): names it in the store, for good
    Source source = Source::Records;
    bool isOneOfEighteen = true;
    /// The metric of section 3 that it is: same id, same meaning, listed once in allMetrics().
    const Metric *sameAs = nullptr;
    Figure (*ofAgents)(const AgentCell &) = nullptr; ///< of Times and Talks
    Figure (*ofQueues)(const QueueFigures &) = nullptr; ///< of Visits
    bool hasTeams = true; ///< false: nobody's in particular, and so known of everybody alone
    /// A share of things that are counted: so many more, or fewer, and the goal is kept.
    bool isOfThings = false;

    /// Its sums by day are kept in the store.
    [[nodiscard]] bool isStored() const { return source <= Source::Both; }
    /// What the amounts of the rows behind it are measured in: counts, milliseconds, hundredths.
    [[nodiscard]] MetricUnit rowUnit() const;
};

namespace kpimetrics {

// The eighteen, in SPEC's order.
extern const KpiMetric calls, callsConnected, talkMinutes, talkOutMinutes, talkInMinutes;
extern const KpiMetric customersNew, customersTouched, interactions;
extern const KpiMetric tasksNew, tasksDone, meetings, emailsSent, smsSent;
extern const KpiMetric dealsNew, dealsTouched, dealsWon, revenue, dealInteractions;
// Beside them.
extern const KpiMetric orderRevenue, ticketsNew, ticketsDone, conversationsNew;
extern const KpiMetric satisfaction, ratingMean, leadsReceived;

/// All of them, those of besidemetrics too, the eighteen first.
[[nodiscard]] std::span<const KpiMetric *const> all();
[[nodiscard]] std::span<const KpiMetric *const> eighteen();
/// By id; none where there is no such metric.
[[nodiscard]] const KpiMetric *find(const QString &id);
/// By its number in the store.
[[nodiscard]] const KpiMetric *find(int number);

} // namespace kpimetrics

} // namespace callhelm
