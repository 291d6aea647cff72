#pragma once

#include <span>

#include <QString>

#include "metrics/metric.h"

namespace callhelm {

/// A figure of an agent, a team or everybody over days, weeks and months, for which goals can be set (SPEC
/// section 4). Values: counts whole; minutes whole or not; money in whole hundredths; shares 0…1.
struct KpiMetric : Metric
{
    /// What it is counted from.
    enum class Source : quint8 {
        Calls, ///< what the calls tell of the agent
        Records, ///< acts on records
        Both,
        Ratings ///< what customers rated, as it stands
    };

    int number = 0; ///< KpiNumber (domain/kpiact.h): names it in the store, for good
    Source source = Source::Records;
    bool isOneOfEighteen = true;
    /// The metric of section 3 that it is: same id, same meaning, listed once in allMetrics().
    const Metric *sameAs = nullptr;
};

namespace kpimetrics {

// The eighteen, in SPEC's order.
extern const KpiMetric calls, callsConnected, talkMinutes, talkOutMinutes, talkInMinutes;
extern const KpiMetric customersNew, customersTouched, interactions;
extern const KpiMetric tasksNew, tasksDone, meetings, emailsSent, smsSent;
extern const KpiMetric dealsNew, dealsTouched, dealsWon, revenue, dealInteractions;
// Beside them.
extern const KpiMetric orderRevenue, ticketsNew, ticketsDone, conversationsNew;
extern const KpiMetric satisfaction, ratingMean;

/// All of them, the eighteen first.
[[nodiscard]] std::span<const KpiMetric *const> all();
[[nodiscard]] std::span<const KpiMetric *const> eighteen();
/// By id; none where there is no such metric.
[[nodiscard]] const KpiMetric *find(const QString &id);
/// By its number in the store.
[[nodiscard]] const KpiMetric *find(int number);

} // namespace kpimetrics

} // namespace callhelm
