#include <numeric>

#include <QTest>

#include "kpi/ranking.h"
#include "support/testmain.h"

using namespace callhelm;

class RankingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tiesShareARank();
    void lowerFirst();
    void asDrawn();
    void spreads_data();
    void spreads();
    void spreadsAll();
};

namespace {

QStringList linesOf(const std::vector<RankEntry> &entries, MetricDirection direction)
{
    QStringList lines;
    for (const Ranked &one : ranked(entries, direction))
        lines << QStringLiteral("%1 %2").arg(one.rank ? QString::number(*one.rank) : QStringLiteral("-"),
                                             entries[one.index].name);
    return lines;
}

} // namespace

/// 1, 2, 2, 4, by name within; a third is a third whatever it is made of; who has no figure comes last.
void RankingTest::tiesShareARank()
{
    const std::vector<RankEntry> entries{{"Dora", Fraction(1, 4)},  {"Chi", Fraction(2, 6)},
                                         {"Vy", std::nullopt},      {"Binh", Fraction(1, 3)},
                                         {"An", Fraction(99, 100)}, {"Lan", std::nullopt}};
    const QStringList lines{"1 An", "2 Binh", "2 Chi", "4 Dora", "- Lan", "- Vy"};
    QCOMPARE(linesOf(entries, MetricDirection::Higher), lines);
    QVERIFY(ranked({}, MetricDirection::Higher).empty());
}

void RankingTest::lowerFirst()
{
    const std::vector<RankEntry> entries{{"An", Fraction(3, 1)}, {"Binh", Fraction(0, 5)}};
    const QStringList lines{"1 Binh", "2 An"};
    QCOMPARE(linesOf(entries, MetricDirection::Lower), lines);
}

/// kpi.png: new customers done of the goal at this rate.
void RankingTest::asDrawn()
{
    const std::vector<RankEntry> entries{
        {"Nguyễn An", Fraction(24, 36)},      {"Trần Bình", Fraction(22, 36)},
        {"Phạm Dũng", Fraction(12, 36)},      {"Đỗ Minh", Fraction(19, 36)},
        {"Ngô Lan", Fraction(17, 27)},        {"Иван Петров", Fraction(10, 27)},
        {"Мария Соколова", Fraction(27, 36)}, {"Claire Dubois", Fraction(15, 36)}};
    const QStringList lines{"1 Мария Соколова", "2 Nguyễn An",     "3 Ngô Lan",     "4 Trần Bình",
                            "5 Đỗ Minh",        "6 Claire Dubois", "7 Иван Петров", "8 Phạm Dũng"};
    QCOMPARE(linesOf(entries, MetricDirection::Higher), lines);
}

void RankingTest::spreads_data()
{
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<std::vector<qint64>>("shares");
    QTest::addColumn<std::vector<qint64>>("parts");
    using Parts = std::vector<qint64>;
    QTest::newRow("evenly") << qint64(9) << Parts{1, 1, 1} << Parts{3, 3, 3};
    QTest::newRow("the rest goes to who comes first") << qint64(10) << Parts{1, 1, 1} << Parts{4, 3, 3};
    // 250 × 27, 24, 17 ÷ 68 = 99.26, 88.24, 62.5: one is left over, for the largest remainder.
    QTest::newRow("largest remainders") << qint64(250) << Parts{27, 24, 17} << Parts{99, 88, 63};
    QTest::newRow("who did nothing gets nothing") << qint64(5) << Parts{0, 7, 0} << Parts{0, 5, 0};
    QTest::newRow("nobody did anything") << qint64(5) << Parts{0, 0} << Parts{3, 2};
    QTest::newRow("nothing to spread") << qint64(0) << Parts{1, 2} << Parts{0, 0};
    QTest::newRow("nobody") << qint64(5) << Parts{} << Parts{};
    QTest::newRow("money") << qint64(123'456'789'012'345) << Parts{1'000'000'000'000, 1} // beyond 64 bits
                           << Parts{123'456'789'012'222, 123};
}

void RankingTest::spreads()
{
    QFETCH(qint64, whole);
    QFETCH(std::vector<qint64>, shares);
    QFETCH(std::vector<qint64>, parts);
    QCOMPARE(spread(whole, shares), parts);
}

/// The parts always come to the whole, and nobody is a unit or more away from their share.
void RankingTest::spreadsAll()
{
    quint32 state = 7;
    const auto next = [&state] { return state = state * 1664525U + 1013904223U; };
    for (int round = 0; round < 2000; ++round) {
        std::vector<qint64> shares(1 + next() % 9);
        for (qint64 &share : shares)
            share = next() % 100;
        const qint64 whole = next() % 10'000;
        const std::vector<qint64> parts = spread(whole, shares);
        QCOMPARE(std::accumulate(parts.begin(), parts.end(), qint64(0)), whole);
        const qint64 sum = std::accumulate(shares.begin(), shares.end(), qint64(0));
        for (size_t i = 0; sum > 0 && i < parts.size(); ++i)
            QVERIFY(std::abs(double(parts[i]) - double(whole) * double(shares[i]) / double(sum)) < 1);
    }
}

CALLHELM_TEST(RankingTest)
#include "rankingtest.moc"
