#include <random>

#include <QLocale>
#include <QTest>

#include "kpi/scoretext.h"
#include "support/testmain.h"

using namespace callhelm;

/// CASES 0, 7: no rounded value on the other side of an edge, and 100 only when it is.
class ScoreTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void points_data();
    void points();
    void percents_data();
    void percents();
    void noneIsADash();
    void moreDecimalsWhereNeeded();
    void neverOnTheOtherSide();
    void otherLocales();
};

void ScoreTextTest::points_data()
{
    QTest::addColumn<QString>("exact");
    QTest::addColumn<int>("edge");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("shown");
    QTest::newRow("below an edge") << "74996/1000" << 7500 << 2 << "74.99";
    QTest::newRow("the same without the edge") << "74996/1000" << 5000 << 2 << "75.00";
    QTest::newRow("at the edge") << "75" << 7500 << 2 << "75.00";
    QTest::newRow("above it") << "75004/1000" << 7500 << 2 << "75.00";
    QTest::newRow("below an edge, in a list") << "7496/100" << 7500 << 1 << "74.9";
    QTest::newRow("at an edge between tenths") << "7504/100" << 7504 << 1 << "75.1";
    QTest::newRow("half a hundredth") << "53875/1000" << 7500 << 2 << "53.88";
    QTest::newRow("nearly all") << "99999/1000" << 7500 << 2 << "99.99";
    QTest::newRow("all") << "100" << 7500 << 2 << "100.00";
    QTest::newRow("hardly more") << "100001/1000" << 7500 << 2 << "100.01";
    QTest::newRow("nothing") << "0" << 7500 << 2 << "0.00";
}

void ScoreTextTest::points()
{
    QFETCH(QString, exact);
    QFETCH(int, edge);
    QFETCH(int, decimals);
    QFETCH(QString, shown);
    const std::vector<CardBand> bands{{"from here", edge}};
    QCOMPARE(pointsText(*Rational::fromText(exact), bands, decimals), shown);
}

void ScoreTextTest::percents_data()
{
    QTest::addColumn<QString>("exact");
    QTest::addColumn<QString>("shown");
    QTest::newRow("all") << "1"
                         << "100.0 %";
    QTest::newRow("999 of 1,000") << "9996/10000"
                                  << "99.9 %"; // 99.96 is not 100.0
    QTest::newRow("more than all") << "10001/10000"
                                   << "100.1 %";
    QTest::newRow("half") << "23/40"
                          << "57.5 %";
    QTest::newRow("below nothing") << "-1/4"
                                   << "-25.0 %";
    QTest::newRow("hardly below nothing") << "-1/10000"
                                          << "-0.1 %"; // not on the side of those that count
    QTest::newRow("two thirds") << "2/3"
                                << "66.7 %";
}

void ScoreTextTest::percents()
{
    QFETCH(QString, exact);
    QFETCH(QString, shown);
    QCOMPARE(percentText(Rational::fromText(exact)), shown);
}

void ScoreTextTest::noneIsADash() { QCOMPARE(percentText(std::nullopt), QStringLiteral("—")); }

/// Between edges of 75.04 and 75.05 there is no tenth.
void ScoreTextTest::moreDecimalsWhereNeeded()
{
    const std::vector<CardBand> bands{{"a", 7504}, {"b", 7505}};
    QCOMPARE(shownPoints(Rational::quotient(75'045, 1000), bands, 1), (ShownNumber{7504, 2}));
}

void ScoreTextTest::neverOnTheOtherSide()
{
    std::mt19937 random(2);
    for (int round = 0; round < 5000; ++round) {
        const auto edge = int(random() % 10'000);
        const std::vector<CardBand> bands{{"a", edge}};
        const Rational value = Rational::quotient(edge, 100)
            + Rational::quotient(int(random() % 2001) - 1000, qint64(1 + random() % 1'000'000));
        for (const int decimals : {0, 1, 2}) {
            const ShownNumber number = shownPoints(value, bands, decimals);
            Rational shown(number.steps);
            for (int i = 0; i < number.decimals; ++i)
                shown = shown / Rational(10);
            QCOMPARE(shown >= Rational::quotient(edge, 100), value >= Rational::quotient(edge, 100));
            QCOMPARE(shown == Rational(100), value == Rational(100));
        }
    }
}

void ScoreTextTest::otherLocales()
{
    QLocale::setDefault(QLocale(QLocale::Russian));
    QCOMPARE(pointsText(Rational::quotient(151, 2), {}), QStringLiteral("75,50"));
    QLocale::setDefault(QLocale(QLocale::English));
}

CALLHELM_TEST(ScoreTextTest)
#include "scoretexttest.moc"
