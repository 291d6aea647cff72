#include <map>
#include <set>

#include <QTest>

#include "metrics/agentmetrics.h"
#include "metrics/besidemetrics.h"
#include "metrics/floormetrics.h"
#include "metrics/kpimetrics.h"
#include "metrics/leadmetrics.h"
#include "metrics/metriccatalogue.h"
#include "metrics/queuemetrics.h"
#include "metrics/queuesum.h"
#include "metrics/rowsbehind.h"
#include "metrics/satisfactionmetrics.h"
#include "metrics/shareinterval.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

/// 17 offered: 8 answered (6 after 10 s, 2 after 40 s), 3 abandoned (2, 19, 60 s), 1 timed out, 1 left by
/// key, 2 left empty, 2 still waiting.
QueueCell queueCell()
{
    QueueCell cell;
    cell.offered = 17;
    cell.answered.add(10, 6);
    cell.answered.add(40, 2);
    for (const qint64 wait : {2, 19, 60})
        cell.abandoned.add(wait);
    cell.timedOut = 1;
    cell.leftByKey = 1;
    cell.leftEmpty = 2;
    for (const qint64 wait : {90, 5, 7, 8})
        cell.left.add(wait);
    cell.talk = 800;
    cell.hold = 40;
    cell.wrapUp = 120;
    cell.attempts = 5;
    cell.refused = 4;
    cell.doubtful = 1;
    return cell;
}

AgentCell agentCell()
{
    AgentCell cell;
    cell.calls = 9;
    cell.answered = 4;
    cell.missed = 2;
    cell.callsOut = 3;
    cell.callTalk = 200;
    cell.loggedIn = 3'600'000;
    cell.paused = 900'000;
    cell.available = 900'000;
    cell.ringing = 60'000;
    cell.talkIn = 1'200'000;
    cell.talkOut = 150'000;
    cell.hold = 150'000;
    cell.wrapUp = 300'000;
    return cell;
}

/// Worked out by hand, with 20 s, a short limit of 5 s, of offered, 80 %.
const std::map<QByteArray, double> worked{
    {"offered", 17},
    {"answered", 8},
    {"answered_within", 6},
    {"abandoned", 3},
    {"abandoned_short", 1},
    {"timed_out", 1},
    {"left_by_key", 1},
    {"left_empty", 2},
    {"missed_calls", 7},
    {"waiting", 2},
    {"rings_in_vain", 5},
    {"refused", 4},
    {"doubtful", 1},
    {"ended", 15},
    {"other_exits", 4},
    {"in_time", 6},
    {"counted", 15},
    {"service_level", 0.4},
    {"recovery", 30}, // (0.8 · 15 − 6) / 0.2
    {"asa_s", 17.5}, // (60 + 80) / 8
    {"aht_s", 120}, // 960 / 8
    {"abandon_rate", 0.2},
    {"abandon_rate_without_short", 2.0 / 14},
    {"patience_s", 27}, // 81 / 3
    {"wait_max_s", 90},
    {"wait_answered_s", 140},
    {"wait_abandoned_s", 81},
    {"talk_s", 800},
    {"hold_s", 40},
    {"wrapup_s", 120},
    {"calls", 9},
    {"calls_answered", 4},
    {"missed_rings", 2},
    {"calls_out", 3},
    {"call_talk_s", 200},
    {"mean_talk_s", 50},
    {"logged_in_s", 3'600'000},
    {"occupancy", 2.0 / 3}, // 1800 s / (1800 s + 900 s)
    {"utilisation", 0.5},
    {"pause_share", 0.25},
    {"handling_s", 1'800'000},
    {"agent_talk_s", 1'350'000},
    {"talk_in_s", 1'200'000},
    {"talk_out_s", 150'000},
    {"agent_hold_s", 150'000},
    {"agent_wrapup_s", 300'000},
    {"available_s", 900'000},
    {"ringing_s", 60'000},
    {"paused_s", 900'000},
    {"ratings", 5},
    {"satisfaction", 0.6},
    {"rating_mean", 3.2}, // 5, 4, 4, 2, 1
    {"leads_handed_out", 8},
    {"lead_wait_p50_s", 45}, // 30, 60: half way
    {"lead_wait_p90_s", 57}, // 30 + 0.9 · 30
    {"lead_care_p50_s", 20}, // 10, 20, 90
    {"lead_care_p90_s", 76}, // place 1.8: 20 + 0.8 · 70
    {"lead_care_in_target", 0.75},
    {"leads_uncontacted", 5},
    {"leads_won", 2},
    {"leads_won_share", 0.25},
};

RatingCell ratingCell()
{
    RatingCell cell;
    for (const qint64 score : {5, 4, 4, 2, 1})
        cell.count(score * numberUnit);
    return cell;
}

LeadFigures leadCell()
{
    using namespace std::chrono_literals;
    LeadFigures cell;
    cell.received = 8;
    cell.uncontacted = 5;
    cell.judged = 4;
    cell.kept = 3;
    cell.won = 2;
    cell.waits = {60s, 30s};
    cell.cares = {20s, 90s, 10s};
    return cell;
}

template <class Cell>
void checkValues(std::span<const MetricOf<Cell> *const> metrics, const Cell &cell, const Cell &nothing)
{
    for (const MetricOf<Cell> *metric : metrics) {
        const auto expected = worked.find(metric->id);
        QVERIFY2(expected != worked.end(), metric->id);
        const Figure value = metric->value(cell);
        QVERIFY2(value && qFuzzyCompare(*value, expected->second), metric->id);
        // Nothing of nothing is no share, mean or longest; everything else is 0.
        const bool alwaysThere
            = metric->adding == MetricAdding::Sum || metric->adding == MetricAdding::Distinct;
        QVERIFY2(metric->value(nothing) == (alwaysThere ? Figure(0) : Figure()), metric->id);
    }
}

/// A metric without rows of its own says what it is made of.
template <class Cell>
void checkDerivation(std::span<const MetricOf<Cell> *const> metrics)
{
    for (const MetricOf<Cell> *metric : metrics) {
        QCOMPARE(metric->behind != nullptr, metric->madeOfText != nullptr);
        if (!metric->behind)
            continue;
        QVERIFY2(metric->behind->rows.kind && !metric->behind->behind, metric->id);
        QVERIFY2(!metric->rows.kind, metric->id);
        for (size_t i = 0; i < metric->parts.size(); ++i)
            QVERIFY2(QByteArray(metric->madeOfText).contains('%' + QByteArray::number(int(i) + 1))
                         == (metric->parts[i] != nullptr),
                     metric->id);
    }
}

} // namespace

/// The one catalogue of figures.
class TestMetricCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts()
    {
        QStringList ids;
        for (const Metric *metric : allMetrics()) {
            const QString id = QString::fromLatin1(metric->id);
            QVERIFY2(!ids.contains(id), metric->id);
            ids << id;
            static const QRegularExpression snake(QStringLiteral("^[a-z]+(_[a-z0-9]+)*$"));
            QVERIFY2(snake.match(id).hasMatch(), metric->id);
            QVERIFY2(snake.match(QString::fromLatin1(metric->column)).hasMatch(), metric->id);
            QVERIFY2(!metric->title().isEmpty() && !metric->longTitle().isEmpty(), metric->id);
            QVERIFY2(metric->longTitle().size() >= metric->title().size(), metric->id);
            QVERIFY2(metric->definition().endsWith(u'.') && !metric->definition().contains(u'\n'),
                     metric->id);
            QVERIFY2(metric->toolTip().endsWith(metric->definition()), metric->id);
            const bool time = metric->unit == MetricUnit::Seconds || metric->unit == MetricUnit::Milliseconds;
            static const QRegularExpression length(QStringLiteral("_s(_p[0-9]+)?$"));
            QVERIFY2(metric->adding == MetricAdding::State || time == length.match(id).hasMatch(),
                     metric->id);
            QVERIFY2(metric->unit != MetricUnit::Share || metric->adding == MetricAdding::Ratio, metric->id);
            QVERIFY2(!(metric->rows.measure == RowMeasure::Sum && !time), metric->id);
        }
        const auto own = std::ranges::count(kpimetrics::all(), nullptr, &KpiMetric::sameAs);
        QCOMPARE(ids.size(), qsizetype(worked.size() + floormetrics::all().size()) + own);
        QCOMPARE(findMetric(QStringLiteral("calls")), &kpimetrics::calls);
        QVERIFY(findMetric(QStringLiteral("unheard of")) == nullptr);
    }

    /// The metrics of section 4: SPEC's ids and order, and what they share with section 3.
    void ofGoals()
    {
        QByteArrayList ids;
        for (const KpiMetric *metric : kpimetrics::eighteen()) {
            ids << metric->id;
            QVERIFY(metric->isOneOfEighteen && kpimetrics::find(QLatin1String(metric->id)) == metric);
        }
        QCOMPARE(
            ids.join(','),
            QByteArray("calls,calls_connected,talk_minutes,talk_out_minutes,talk_in_minutes,customers_new,"
                       "customers_touched,interactions,tasks_new,tasks_done,meetings,emails_sent,sms_sent,"
                       "deals_new,deals_touched,deals_won,revenue,deal_interactions"));
        std::set<int> numbers;
        for (const KpiMetric *metric : kpimetrics::all()) {
            QVERIFY2(metric->number > 0 && numbers.insert(metric->number).second, metric->id);
            QCOMPARE(kpimetrics::find(metric->number), metric);
            QVERIFY(metric->sameAs == nullptr
                    || (QByteArray(metric->id) == metric->sameAs->id && metric->unit == metric->sameAs->unit
                        && metric->adding == metric->sameAs->adding));
        }
        QVERIFY(kpimetrics::find(QStringLiteral("unheard of")) == nullptr);
    }

    /// Those beside the eighteen: each is read in one way alone, and only what adds up is paced.
    void beside()
    {
        using Source = KpiMetric::Source;
        QByteArrayList responses;
        for (const KpiMetric *metric : kpimetrics::all()) {
            const bool isOfAgents = metric->source == Source::Times || metric->source == Source::Talks;
            QVERIFY2((metric->ofAgents != nullptr) == isOfAgents, metric->id);
            QVERIFY2((metric->ofQueues != nullptr) == (metric->source == Source::Visits), metric->id);
            QVERIFY2(!metric->isOfThings || metric->unit == MetricUnit::Share, metric->id);
            QVERIFY2(!metric->isOneOfEighteen || metric->isStored(), metric->id);
            const auto measure = besidemetrics::responseMeasure(*metric);
            QVERIFY2(measure.has_value() == (metric->source == Source::Responses), metric->id);
            if (measure)
                responses << QByteArray(measure->isResolution ? "resolution" : "first_response")
                        + (measure->isByClock ? "_calendar" : "")
                        + (measure->kind == ResponseMeasure::Kind::Mean         ? "_s"
                               : measure->kind == ResponseMeasure::Kind::Median ? "_s_p50"
                                                                                : "_s_p90");
            if (measure)
                QCOMPARE(responses.back(), QByteArray(metric->id));
        }
        QCOMPARE(responses.size(), 12);
        QCOMPARE(besidemetrics::customersInCharge.adding, MetricAdding::State);
        QCOMPARE(besidemetrics::loggedIn.rowUnit(), MetricUnit::Milliseconds);
        QCOMPARE(besidemetrics::occupancy.rowUnit(), MetricUnit::Milliseconds);
        QCOMPARE(besidemetrics::serviceLevel.rowUnit(), MetricUnit::Count);
        QCOMPARE(kpimetrics::revenue.rowUnit(), MetricUnit::Money);
    }

    void values()
    {
        const QueueGoal goal;
        const QueueCell cell = queueCell(), nothing;
        checkValues(queuemetrics::all(), QueueFigures(cell, goal), QueueFigures(nothing, goal));
        checkValues(agentmetrics::all(), agentCell(), AgentCell());
        checkValues(satisfactionmetrics::all(), ratingCell(), RatingCell());
        checkValues(leadmetrics::all(), leadCell(), LeadFigures());
    }

    /// Of one cell's sum the same, and of a sum each queue by its own goal.
    void sums()
    {
        const QueueCell cell = queueCell();
        const QueueSum one(cell, QueueGoal());
        checkValues(queuemetrics::all(), one.figures(), QueueSum(QueueCell(), QueueGoal()).figures());
        QueueGoal strict;
        strict.threshold = 5;
        strict.shortLimit = 30;
        QueueSum two = one;
        two.add(cell, strict);
        const QueueFigures figures = two.figures();
        QCOMPARE(queuemetrics::answeredWithin.value(figures), Figure(6));
        QCOMPARE(queuemetrics::abandonedShort.value(figures), Figure(1 + 2));
        QCOMPARE(queuemetrics::serviceLevel.value(figures), Figure(6.0 / 30));
        QCOMPARE(queuemetrics::abandonRateWithoutShort.value(figures), Figure(3.0 / 27));
        QCOMPARE(queuemetrics::meanWait.value(figures), Figure(17.5));
        QCOMPARE(queuemetrics::recovery.value(figures), Figure());
    }

    void derivations()
    {
        checkDerivation(queuemetrics::all());
        checkDerivation(agentmetrics::all());
        checkDerivation(satisfactionmetrics::all());
        checkDerivation(leadmetrics::all());
    }

    /// CASES 1.4.
    void intervals()
    {
        QVERIFY(!wilsonInterval(0, 0));
        const auto near = [](double a, double b) { return qAbs(a - b) < 0.0005; };
        const auto one = wilsonInterval(1, 1);
        QVERIFY(near(one->from, 0.2065) && near(one->to, 1));
        const auto many = wilsonInterval(90, 100);
        QVERIFY(near(many->from, 0.8256) && near(many->to, 0.9448));
        QVERIFY(near(wilsonInterval(0, 5)->from, 0));
    }

    void variants()
    {
        const AgentCell cell = agentCell();
        QCOMPARE(agentmetrics::calls.variantOf(cell), QVariant(qint64(9)));
        QCOMPARE(agentmetrics::loggedIn.variantOf(cell).typeId(), int(QMetaType::LongLong));
        QCOMPARE(agentmetrics::occupancy.variantOf(cell).typeId(), int(QMetaType::Double));
        QVERIFY(!agentmetrics::occupancy.variantOf(AgentCell()).isValid());
    }

    /// One filter where all queues ask for the same; one for each threshold otherwise.
    void rowsByThreshold()
    {
        QueueGoal strict;
        strict.threshold = 5;
        strict.definition = ServiceLevelDefinition::AbandonsCredited;
        MetricScope scope;
        scope.range = {instantFromMs(0), instantFromMs(1000)};
        scope.queues = {{QueueId(1), {}}, {QueueId(2), strict}, {QueueId(3), {}}};
        const QueueGoal goal;
        const QueueCell cell = queueCell();
        const QueueFigures figures(cell, goal);

        auto rows = rowsBehind(queuemetrics::answered, figures, scope);
        QVERIFY(rows);
        QCOMPARE(rows->kind, QStringLiteral("visits"));
        QCOMPARE(rows->filters.size(), size_t(1));
        QCOMPARE(rows->filters[0].queues, (std::vector{QueueId(1), QueueId(2), QueueId(3)}));
        QCOMPARE(rows->filters[0].outcomes, std::vector{Outcome::Answered});
        QCOMPARE(rows->check, (RowCheck{RowMeasure::Count, 8}));

        rows = rowsBehind(queuemetrics::serviceLevel, figures, scope);
        QVERIFY(rows);
        QCOMPARE(rows->filters.size(), size_t(2));
        QCOMPARE(rows->filters[0].queues, (std::vector{QueueId(1), QueueId(3)}));
        QCOMPARE(rows->filters[0].waitAtMost, qint64(20));
        QCOMPARE(rows->filters[0].outcomes, std::vector{Outcome::Answered});
        QCOMPARE(rows->filters[1].waitAtMost, qint64(5));
        QCOMPARE(rows->filters[1].outcomes, (std::vector{Outcome::Answered, Outcome::Abandoned}));
        QCOMPARE(rows->check, (RowCheck{RowMeasure::Count, 6}));

        rows = rowsBehind(queuemetrics::abandonedShort, figures, scope);
        QCOMPARE(rows->filters.size(), size_t(1));
        QCOMPARE(rows->filters[0].waitLessThan, qint64(5));
        rows = rowsBehind(queuemetrics::missed, figures, scope);
        QCOMPARE(rows->filters[0].outcomes.size(), size_t(4));
        QVERIFY(!rowsBehind(queuemetrics::counted, figures, scope));
    }

    void rowsOfAgents()
    {
        MetricScope scope;
        scope.range = {instantFromMs(0), instantFromMs(1000)};
        scope.agents = {AgentId(7)};
        const AgentCell cell = agentCell();
        const auto check = [&](const AgentMetric &metric) { return rowsBehind(metric, cell, scope)->check; };
        QCOMPARE(check(agentmetrics::calls), (RowCheck{RowMeasure::Calls, 9}));
        QCOMPARE(check(agentmetrics::occupancy), (RowCheck{RowMeasure::Sum, 200}));
        QCOMPARE(check(agentmetrics::utilisation), (RowCheck{RowMeasure::Sum, 3600})); // in seconds
        QCOMPARE(check(agentmetrics::talkOut), (RowCheck{RowMeasure::Count, 3}));
        const auto out = rowsBehind(agentmetrics::callsOut, cell, scope);
        QCOMPARE(out->filters[0].direction, std::optional(Direction::Out));
        QCOMPARE(out->filters[0].agents, std::vector{AgentId(7)});
    }

    void rowsOfTheMoment()
    {
        MetricScope scope;
        scope.range = {instantFromMs(100'000'000), instantFromMs(200'000'000)};
        const auto waiting = rowsBehind(floormetrics::waiting, Figure(3), scope);
        QVERIFY(waiting->filters[0].range.from < scope.range.from); // came in before midnight
        QCOMPARE(waiting->check, (RowCheck{RowMeasure::Count, 3}));
        const auto paused = rowsBehind(floormetrics::paused, Figure(3), scope);
        QCOMPARE(paused->kind, QStringLiteral("pauses"));
        QCOMPARE(paused->check, RowCheck());
        QCOMPARE(paused->filters[0].range, scope.range);
    }
};

CALLHELM_TEST(TestMetricCatalogue)
#include "metriccataloguetest.moc"
