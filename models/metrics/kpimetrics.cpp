#include "metrics/kpimetrics.h"

#include <algorithm>

#include <QtGlobal>

#include "metrics/besidemetrics.h"
#include "metrics/satisfactionmetrics.h"

namespace callhelm::kpimetrics {

namespace {

using enum MetricUnit;
using enum MetricDirection;
using enum MetricAdding;
using Source = KpiMetric::Source;

} // namespace

constinit const KpiMetric calls{
    {"calls", "calls", QT_TRANSLATE_NOOP("Metrics", "Calls"), QT_TRANSLATE_NOOP("Metrics", "Number of calls"),
     QT_TRANSLATE_NOOP("Metrics",
                       "Distinct calls, in and out, answered or not, in which the agent took part: dialled, "
                       "was rung in vain, or answered."),
     Count, Higher, Distinct},
    1,
    Source::Calls,
    true,
    &agentmetrics::calls};

constinit const KpiMetric callsConnected{
    {"calls_connected", "calls_connected", QT_TRANSLATE_NOOP("Metrics", "Connected"),
     QT_TRANSLATE_NOOP("Metrics", "Calls connected"),
     QT_TRANSLATE_NOOP("Metrics", "Of the calls the agent took part in, those in which the agent talked."),
     Count, Higher, Distinct},
    2,
    Source::Calls,
    true};

constinit const KpiMetric talkMinutes{
    {"talk_minutes", "talk_minutes", QT_TRANSLATE_NOOP("Metrics", "Talk time"),
     QT_TRANSLATE_NOOP("Metrics", "Talk time, minutes"),
     QT_TRANSLATE_NOOP("Metrics", "Minutes the agent talked on calls that began in the period, in and out."),
     Minutes, Higher, Sum},
    3,
    Source::Calls,
    true};

constinit const KpiMetric talkOutMinutes{
    {"talk_out_minutes", "talk_out_minutes", QT_TRANSLATE_NOOP("Metrics", "Talk out"),
     QT_TRANSLATE_NOOP("Metrics", "Talk time of calls out, minutes"),
     QT_TRANSLATE_NOOP("Metrics", "Minutes the agent talked on outbound calls that began in the period."),
     Minutes, Higher, Sum},
    4,
    Source::Calls,
    true};

constinit const KpiMetric talkInMinutes{
    {"talk_in_minutes", "talk_in_minutes", QT_TRANSLATE_NOOP("Metrics", "Talk in"),
     QT_TRANSLATE_NOOP("Metrics", "Talk time of calls in, minutes"),
     QT_TRANSLATE_NOOP("Metrics", "Minutes the agent talked on inbound calls that began in the period."),
     Minutes, Higher, Sum},
    5,
    Source::Calls,
    true};

constinit const KpiMetric customersNew{
    {"customers_new", "customers_new", QT_TRANSLATE_NOOP("Metrics", "New customers"),
     QT_TRANSLATE_NOOP("Metrics", "New customers"),
     QT_TRANSLATE_NOOP("Metrics", "Customers created in the period whose first owner is the agent."), Count,
     Higher, Sum},
    6,
    Source::Records,
    true};

constinit const KpiMetric customersTouched{
    {"customers_touched", "customers_touched", QT_TRANSLATE_NOOP("Metrics", "Customers touched"),
     QT_TRANSLATE_NOOP("Metrics", "Customers with interactions"),
     QT_TRANSLATE_NOOP("Metrics",
                       "Distinct customers whom the agent created, updated, noted, met, talked with, or "
                       "whose deal they created or moved to another status."),
     Count, Higher, Distinct},
    7,
    Source::Both,
    true};

constinit const KpiMetric interactions{
    {"interactions", "interactions", QT_TRANSLATE_NOOP("Metrics", "Interactions"),
     QT_TRANSLATE_NOOP("Metrics", "Interactions with customers"),
     QT_TRANSLATE_NOOP(
         "Metrics",
         "Each counts one: customer created or updated, note added, deal created, edited or moved, call made "
         "to a customer, call received with success, met, care message sent, e-mail sent or received."),
     Count, Higher, Sum},
    8,
    Source::Both,
    true};

constinit const KpiMetric tasksNew{
    {"tasks_new", "tasks_new", QT_TRANSLATE_NOOP("Metrics", "New tasks"),
     QT_TRANSLATE_NOOP("Metrics", "Tasks created"),
     QT_TRANSLATE_NOOP("Metrics", "Tasks created in the period for the agent."), Count, Higher, Sum},
    9,
    Source::Records,
    true};

constinit const KpiMetric tasksDone{
    {"tasks_done", "tasks_done", QT_TRANSLATE_NOOP("Metrics", "Tasks done"),
     QT_TRANSLATE_NOOP("Metrics", "Tasks completed"),
     QT_TRANSLATE_NOOP("Metrics", "Tasks of the agent completed in the period."), Count, Higher, Sum},
    10,
    Source::Records,
    true};

constinit const KpiMetric meetings{
    {"meetings", "meetings", QT_TRANSLATE_NOOP("Metrics", "Meetings"),
     QT_TRANSLATE_NOOP("Metrics", "Meetings"),
     QT_TRANSLATE_NOOP("Metrics", "Meetings of the agent that took place in the period."), Count, Higher,
     Sum},
    11,
    Source::Records,
    true};

constinit const KpiMetric emailsSent{
    {"emails_sent", "emails_sent", QT_TRANSLATE_NOOP("Metrics", "E-mails"),
     QT_TRANSLATE_NOOP("Metrics", "E-mails sent"),
     QT_TRANSLATE_NOOP("Metrics", "E-mails that the agent sent with success."), Count, Higher, Sum},
    12,
    Source::Records,
    true};

constinit const KpiMetric smsSent{
    {"sms_sent", "sms_sent", QT_TRANSLATE_NOOP("Metrics", "SMS"), QT_TRANSLATE_NOOP("Metrics", "SMS sent"),
     QT_TRANSLATE_NOOP("Metrics", "Customer-care SMS that the agent sent with success."), Count, Higher, Sum},
    13,
    Source::Records,
    true};

constinit const KpiMetric dealsNew{
    {"deals_new", "deals_new", QT_TRANSLATE_NOOP("Metrics", "New deals"),
     QT_TRANSLATE_NOOP("Metrics", "Deals created"),
     QT_TRANSLATE_NOOP("Metrics", "Deals that the agent created in the period."), Count, Higher, Sum},
    14,
    Source::Records,
    true};

constinit const KpiMetric dealsTouched{
    {"deals_touched", "deals_touched", QT_TRANSLATE_NOOP("Metrics", "Deals touched"),
     QT_TRANSLATE_NOOP("Metrics", "Deals with interactions"),
     QT_TRANSLATE_NOOP("Metrics",
                       "Distinct deals that the agent created, updated or moved to another status."),
     Count, Higher, Distinct},
    15,
    Source::Records,
    true};

constinit const KpiMetric dealsWon{
    {"deals_won", "deals_won", QT_TRANSLATE_NOOP("Metrics", "Deals won"),
     QT_TRANSLATE_NOOP("Metrics", "Deals won"),
     QT_TRANSLATE_NOOP(
         "Metrics", "Deals that are won, each once, on the day it last became won, for its owner of then."),
     Count, Higher, Sum},
    16,
    Source::Records,
    true};

constinit const KpiMetric revenue{
    {"revenue", "revenue", QT_TRANSLATE_NOOP("Metrics", "Revenue"), QT_TRANSLATE_NOOP("Metrics", "Revenue"),
     QT_TRANSLATE_NOOP(
         "Metrics",
         "Amounts of the deals that are won, in the organisation's currency; others are counted beside."),
     Money, Higher, Sum},
    17,
    Source::Records,
    true};

constinit const KpiMetric dealInteractions{
    {"deal_interactions", "deal_interactions", QT_TRANSLATE_NOOP("Metrics", "Deal interactions"),
     QT_TRANSLATE_NOOP("Metrics", "Interactions with deals"),
     QT_TRANSLATE_NOOP("Metrics",
                       "Each counts one: deal created, updated, moved to another status, cancelled."),
     Count, Higher, Sum},
    18,
    Source::Records,
    true};

constinit const KpiMetric orderRevenue{
    {"order_revenue", "order_revenue", QT_TRANSLATE_NOOP("Metrics", "Orders"),
     QT_TRANSLATE_NOOP("Metrics", "Order revenue"),
     QT_TRANSLATE_NOOP(
         "Metrics",
         "Amounts of the orders that the agent performed, less discounts, in the organisation's currency."),
     Money, Higher, Sum},
    19,
    Source::Records,
    false};

constinit const KpiMetric ticketsNew{
    {"tickets_new", "tickets_new", QT_TRANSLATE_NOOP("Metrics", "New tickets"),
     QT_TRANSLATE_NOOP("Metrics", "Tickets opened"),
     QT_TRANSLATE_NOOP("Metrics", "Tickets created in the period for the agent; merged ones count nowhere."),
     Count, Neutral, Sum},
    20,
    Source::Records,
    false};

constinit const KpiMetric ticketsDone{
    {"tickets_done", "tickets_done", QT_TRANSLATE_NOOP("Metrics", "Tickets done"),
     QT_TRANSLATE_NOOP("Metrics", "Tickets completed"),
     QT_TRANSLATE_NOOP(
         "Metrics",
         "Tickets of the agent that are done, on the day they were last done; merged ones count nowhere."),
     Count, Higher, Sum},
    21,
    Source::Records,
    false};

constinit const KpiMetric conversationsNew{
    {"conversations_new", "conversations_new", QT_TRANSLATE_NOOP("Metrics", "Conversations"),
     QT_TRANSLATE_NOOP("Metrics", "New conversations"),
     QT_TRANSLATE_NOOP("Metrics", "Conversations of the agent opened in the period."), Count, Neutral, Sum},
    22,
    Source::Records,
    false};

constinit const KpiMetric satisfaction{
    {"satisfaction", "satisfaction", QT_TRANSLATE_NOOP("Metrics", "Satisfaction"),
     QT_TRANSLATE_NOOP("Metrics", "Satisfaction"),
     QT_TRANSLATE_NOOP("Metrics", "Share of ratings of at least 4 of 5 among all ratings."), Share, Higher,
     Ratio},
    23,
    Source::Ratings,
    false,
    &satisfactionmetrics::satisfaction,
    nullptr,
    nullptr,
    true,
    true};

constinit const KpiMetric ratingMean{
    {"rating_mean", "rating_mean", QT_TRANSLATE_NOOP("Metrics", "Mean rating"),
     QT_TRANSLATE_NOOP("Metrics", "Mean rating"), QT_TRANSLATE_NOOP("Metrics", "Mean of the ratings, of 5."),
     Number, Higher, Ratio},
    24,
    Source::Ratings,
    false,
    &satisfactionmetrics::ratingMean};

constinit const KpiMetric leadsReceived{
    {"leads_received", "leads_received", QT_TRANSLATE_NOOP("Metrics", "Leads"),
     QT_TRANSLATE_NOOP("Metrics", "Leads received"),
     QT_TRANSLATE_NOOP("Metrics", "Customers whom a hand-out gave to the agent in the period."), Count,
     Neutral, Sum},
    25,
    Source::Records,
    false};

namespace {

namespace beside = besidemetrics;

constexpr const KpiMetric *metrics[]{&calls,
                                     &callsConnected,
                                     &talkMinutes,
                                     &talkOutMinutes,
                                     &talkInMinutes,
                                     &customersNew,
                                     &customersTouched,
                                     &interactions,
                                     &tasksNew,
                                     &tasksDone,
                                     &meetings,
                                     &emailsSent,
                                     &smsSent,
                                     &dealsNew,
                                     &dealsTouched,
                                     &dealsWon,
                                     &revenue,
                                     &dealInteractions,
                                     &orderRevenue,
                                     &ticketsNew,
                                     &ticketsDone,
                                     &conversationsNew,
                                     &satisfaction,
                                     &ratingMean,
                                     &leadsReceived,
                                     &beside::customersInCharge,
                                     &beside::callsAnswered,
                                     &beside::missedRings,
                                     &beside::callsOut,
                                     &beside::meanTalk,
                                     &beside::loggedIn,
                                     &beside::occupancy,
                                     &beside::utilisation,
                                     &beside::pauseShare,
                                     &beside::handleTime,
                                     &beside::serviceLevel,
                                     &beside::meanWait,
                                     &beside::abandonRate,
                                     &beside::missedCalls,
                                     &beside::responseMean,
                                     &beside::responseMedian,
                                     &beside::response90,
                                     &beside::responseClockMean,
                                     &beside::responseClockMedian,
                                     &beside::responseClock90,
                                     &beside::resolutionMean,
                                     &beside::resolutionMedian,
                                     &beside::resolution90,
                                     &beside::resolutionClockMean,
                                     &beside::resolutionClockMedian,
                                     &beside::resolutionClock90};
constexpr size_t eighteenCount = 18;

template <class Fits>
const KpiMetric *first(Fits fits)
{
    const auto *const found = std::ranges::find_if(metrics, fits);
    return found == std::end(metrics) ? nullptr : *found;
}

} // namespace

std::span<const KpiMetric *const> all() { return metrics; }
std::span<const KpiMetric *const> eighteen() { return std::span(metrics).first(eighteenCount); }

const KpiMetric *find(const QString &id)
{
    return first([&](const KpiMetric *metric) { return id == QLatin1String(metric->id); });
}

const KpiMetric *find(int number)
{
    return first([number](const KpiMetric *metric) { return metric->number == number; });
}

} // namespace callhelm::kpimetrics

namespace callhelm {

MetricUnit KpiMetric::rowUnit() const
{
    switch (unit) {
    case MetricUnit::Seconds:
    case MetricUnit::Minutes:
    case MetricUnit::Milliseconds:
        return MetricUnit::Milliseconds;
    case MetricUnit::Share:
        return isOfThings ? MetricUnit::Count : MetricUnit::Milliseconds;
    case MetricUnit::Count:
    case MetricUnit::Money:
    case MetricUnit::Number:
        break;
    }
    return unit;
}

} // namespace callhelm
