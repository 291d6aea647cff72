// bench_scorecards: 500 cards of 12 indicators in one month, each with weights and figures of its own: made
// ready, worked out as they are and at this rate, scored, with waterfall and what is best next. To stay under
// 100 ms.
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>

#include "kpi/bestnext.h"
#include "kpi/compiledcard.h"
#include "kpi/scoretext.h"
#include "kpi/scorewaterfall.h"
#include "kpi/weights.h"

using namespace callhelm;

namespace {

constexpr int cardCount = 500;
constexpr int indicatorCount = 12;
constexpr int rounds = 15;

/// Four that are typed in, five metrics, three formulas.
std::vector<Indicator> indicatorsOf(std::mt19937 &random)
{
    static const char *const metrics[]{"tasks_done", "meetings", "customers_new", "deals_won",
                                       "interactions"};
    static const char *const formulas[]{"deals_won / deals_new", "if(i0 > 0; min(i1 / i0; 150%); 0)",
                                        "max(team.tasks_done - 10; 0) / (i2 + 1)"};
    std::vector<Indicator> indicators(indicatorCount);
    std::vector<int> weights;
    for (int i = 0; i < indicatorCount; ++i) {
        Indicator &one = indicators[size_t(i)];
        one.key = QStringLiteral("i%1").arg(i);
        one.name = QStringLiteral("Indicator %1").arg(i);
        one.target = qint64(1 + random() % 1'000'000);
        one.cap = 12'000;
        if (i >= 9) {
            one.source = Indicator::Source::Formula;
            one.formula = QLatin1String(formulas[i - 9]);
            one.unit = IndicatorUnit::Number;
        } else if (i >= 4) {
            one.source = Indicator::Source::Metric;
            one.figure.metric = QLatin1String(metrics[i - 4]);
        }
        weights.push_back(int(random() % 1000));
    }
    weights = weights::scaled(weights);
    for (int i = 0; i < indicatorCount; ++i)
        indicators[size_t(i)].weight = weights[size_t(i)];
    return indicators;
}

CardFigures figuresOf(const CompiledCard &card, std::mt19937 &random)
{
    const auto any = [&] {
        CardFigure figure;
        figure.value = FigureValue::of(qint64(random() % 1'000'000));
        return figure;
    };
    CardFigures figures;
    for (size_t i = 0; i < card.indicators().size(); ++i)
        figures.typed.push_back(any());
    for (size_t i = 0; i < card.uses().size(); ++i)
        figures.read.push_back(any());
    return figures;
}

/// Milliseconds of the processor, the best of some rounds: whatever else runs does not count.
double timed(const std::function<void()> &work)
{
    double best = 1e12;
    for (int i = 0; i < rounds; ++i) {
        const std::clock_t before = std::clock();
        work();
        best = std::min(best, 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC);
    }
    return best;
}

PaceTime october()
{
    PaceTime time;
    time.over = qint64(17) * 480;
    time.left = qint64(10) * 480;
    time.fullDay = 480;
    time.isRunning = true;
    return time;
}

} // namespace

int main()
{
    std::mt19937 random(1);
    std::vector<std::vector<Indicator>> indicators;
    for (int i = 0; i < cardCount; ++i)
        indicators.push_back(indicatorsOf(random));
    std::vector<CompiledCard> cards;
    const double compiling = timed([&] {
        cards.clear();
        for (const std::vector<Indicator> &one : indicators)
            cards.emplace_back(one);
    });
    std::vector<CardFigures> figures;
    for (const CompiledCard &card : cards) {
        if (!card.faults().empty())
            qFatal("%s", qPrintable(card.faults().front().text()));
        figures.push_back(figuresOf(card, random));
    }
    const PaceTime time = october();
    qint64 sum = 0;
    const double scoring = timed([&] {
        for (size_t i = 0; i < cards.size(); ++i)
            sum += shownPoints(cardScore(cards[i].indicators(), cards[i].now(figures[i])).points, {}).steps;
    });
    const double all = timed([&] {
        for (size_t i = 0; i < cards.size(); ++i) {
            const CompiledCard &card = cards[i];
            sum += shownPoints(cardScore(card.indicators(), card.now(figures[i])).points, {}).steps;
            const CardScore ahead = cardScore(card.indicators(), card.atThisRate(figures[i], time));
            sum += qint64(scoreWaterfall(ahead, shownPoints(ahead.points, {}).steps).size());
            sum += qint64(bestNext(card, figures[i], ahead, time).size());
        }
    });
    std::printf("%d cards x %d indicators: made ready %.1f ms, scored now %.1f ms, now and at this rate with "
                "waterfall and best next %.1f ms (%lld)\n",
                cardCount, indicatorCount, compiling, scoring, all, static_cast<long long>(sum));
    return compiling + all < 100 ? 0 : 1;
}
