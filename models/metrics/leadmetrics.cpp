#include "metrics/leadmetrics.h"

#include <QtGlobal>

namespace callhelm::leadmetrics {

namespace {

using enum MetricUnit;
using enum MetricDirection;
using enum MetricAdding;

constexpr int median = 50;
constexpr int nineOfTen = 90;

Figure share(qint64 part, qint64 whole)
{
    return whole > 0 ? Figure(double(part) / double(whole)) : Figure();
}

} // namespace

constinit const LeadMetric received{
    {"leads_handed_out", "leads_handed_out", QT_TRANSLATE_NOOP("Metrics", "Handed out"),
     QT_TRANSLATE_NOOP("Metrics", "Leads handed out"),
     QT_TRANSLATE_NOOP(
         "Metrics",
         "Leads that were handed out in the period, also those taken back from another; undone ones "
         "count nowhere."),
     Count, Neutral, Sum},
    [](const LeadFigures &cell) { return Figure(double(cell.received)); }};

constinit const LeadMetric waitMedian{
    {"lead_wait_p50_s", "lead_wait_p50_s", QT_TRANSLATE_NOOP("Metrics", "Arrival to care"),
     QT_TRANSLATE_NOOP("Metrics", "Arrival to first care, median"),
     QT_TRANSLATE_NOOP(
         "Metrics",
         "Median of the working time from a lead's arrival to the first care of who got it; recalls "
         "and leads without care are left out."),
     Seconds, Lower, Ratio},
    [](const LeadFigures &cell) { return percentile(cell.waits, median); }};

constinit const LeadMetric waitLongest{
    {"lead_wait_p90_s", "lead_wait_p90_s", QT_TRANSLATE_NOOP("Metrics", "Arrival to care, 90 %"),
     QT_TRANSLATE_NOOP("Metrics", "Arrival to first care, 90th percentile"),
     QT_TRANSLATE_NOOP(
         "Metrics",
         "Nine of ten leads had the first care of who got them within so much working time from "
         "their arrival; recalls and leads without care are left out."),
     Seconds, Lower, Ratio},
    [](const LeadFigures &cell) { return percentile(cell.waits, nineOfTen); }};

constinit const LeadMetric careMedian{
    {"lead_care_p50_s", "lead_care_p50_s", QT_TRANSLATE_NOOP("Metrics", "Hand-out to care"),
     QT_TRANSLATE_NOOP("Metrics", "Hand-out to first care, median"),
     QT_TRANSLATE_NOOP(
         "Metrics",
         "Median of the working time from the hand-out to the first care of who got the lead; leads "
         "without care are left out."),
     Seconds, Lower, Ratio},
    [](const LeadFigures &cell) { return percentile(cell.cares, median); }};

constinit const LeadMetric careLongest{
    {"lead_care_p90_s", "lead_care_p90_s", QT_TRANSLATE_NOOP("Metrics", "Hand-out to care, 90 %"),
     QT_TRANSLATE_NOOP("Metrics", "Hand-out to first care, 90th percentile"),
     QT_TRANSLATE_NOOP(
         "Metrics",
         "Nine of ten leads had the first care of who got them within so much working time from the "
         "hand-out; leads without care are left out."),
     Seconds, Lower, Ratio},
    [](const LeadFigures &cell) { return percentile(cell.cares, nineOfTen); }};

constinit const LeadMetric inTarget{
    {"lead_care_in_target", "lead_care_in_target", QT_TRANSLATE_NOOP("Metrics", "In time"),
     QT_TRANSLATE_NOOP("Metrics", "First care in time"),
     QT_TRANSLATE_NOOP(
         "Metrics",
         "Share of leads with first care within the target of their rule, in working time, among "
         "those with care or past it; rules without a target count nowhere."),
     Share, Higher, Ratio},
    [](const LeadFigures &cell) { return share(cell.kept, cell.judged); }};

constinit const LeadMetric uncontacted{
    {"leads_uncontacted", "leads_uncontacted", QT_TRANSLATE_NOOP("Metrics", "No care"),
     QT_TRANSLATE_NOOP("Metrics", "Never contacted"),
     QT_TRANSLATE_NOOP(
         "Metrics",
         "Leads handed out in the period for which who got them has not cared, up to now or until "
         "they went to another."),
     Count, Lower, Sum},
    [](const LeadFigures &cell) { return Figure(double(cell.uncontacted)); }};

constinit const LeadMetric won{
    {"leads_won", "leads_won", QT_TRANSLATE_NOOP("Metrics", "Won"), QT_TRANSLATE_NOOP("Metrics", "Leads won"),
     QT_TRANSLATE_NOOP(
         "Metrics", "Leads handed out in the period of which a deal was won while who got them held them."),
     Count, Higher, Sum},
    [](const LeadFigures &cell) { return Figure(double(cell.won)); }};

constinit const LeadMetric wonShare{
    {"leads_won_share", "leads_won_share", QT_TRANSLATE_NOOP("Metrics", "Won of handed out"),
     QT_TRANSLATE_NOOP("Metrics", "Won of handed out"),
     QT_TRANSLATE_NOOP(
         "Metrics",
         "Share of the leads handed out in the period of which a deal was won while who got them "
         "held them."),
     Share, Higher, Ratio},
    [](const LeadFigures &cell) { return share(cell.won, cell.received); }};

std::span<const LeadMetric *const> all()
{
    static constexpr const LeadMetric *metrics[]{&received,    &waitMedian,  &waitLongest,
                                                 &careMedian,  &careLongest, &inTarget,
                                                 &uncontacted, &won,         &wonShare};
    return metrics;
}

bool isBehind(const LeadMetric &metric, const LeadOutcome &outcome)
{
    using Promise = LeadOutcome::Promise;
    if (&metric == &waitMedian || &metric == &waitLongest)
        return outcome.fromArrival.has_value();
    if (&metric == &careMedian || &metric == &careLongest)
        return outcome.fromHandOut.has_value();
    if (&metric == &inTarget)
        return outcome.promise == Promise::Kept || outcome.promise == Promise::Missed;
    if (&metric == &uncontacted)
        return !outcome.care;
    if (&metric == &won || &metric == &wonShare)
        return outcome.isWon;
    return true;
}

} // namespace callhelm::leadmetrics
