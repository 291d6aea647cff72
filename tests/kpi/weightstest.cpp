#include <numeric>
#include <random>

#include <QLocale>
#include <QTest>

#include "kpi/weights.h"
#include "support/testmain.h"

using namespace callhelm;

using Weights = std::vector<int>;
Q_DECLARE_METATYPE(Weights)

/// CASES 1.6: whole basis points, exactly 10,000.
class WeightsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void wholeOrNot_data();
    void wholeOrNot();
    void scaled_data();
    void scaled();
    void evened_data();
    void evened();
    void restOnOne();
    void repairsOfAnything();
    void texts_data();
    void texts();
    void otherLocales();
};

void WeightsTest::wholeOrNot_data()
{
    QTest::addColumn<Weights>("weights");
    QTest::addColumn<qint64>("missing");
    QTest::addColumn<QString>("fault");
    QTest::newRow("thirds") << Weights{3333, 3333, 3334} << qint64(0) << "";
    QTest::newRow("a hundredth short")
        << Weights{3333, 3333, 3333} << qint64(1) << "Weights sum to 99.99 %. 0.01 % are missing.";
    QTest::newRow("a hundredth over")
        << Weights{3333, 3334, 3334} << qint64(-1) << "Weights sum to 100.01 %. 0.01 % are too much.";
    QTest::newRow("as drawn") << Weights{1500, 3000, 1500, 1250, 1000, 1500} << qint64(250)
                              << "Weights sum to 97.5 %. 2.5 % are missing.";
    QTest::newRow("none") << Weights{} << qint64(10'000) << "Weights sum to 0 %. 100 % are missing.";
    QTest::newRow("below nothing") << Weights{-100, 10'100} << qint64(0) << "A weight is below 0 %.";
}

void WeightsTest::wholeOrNot()
{
    QFETCH(Weights, weights);
    QFETCH(qint64, missing);
    QFETCH(QString, fault);
    QCOMPARE(weights::missing(weights), missing);
    QCOMPARE(weights::fault(weights), fault);
    QCOMPARE(weights::areWhole(weights), fault.isEmpty());
}

void WeightsTest::scaled_data()
{
    QTest::addColumn<Weights>("weights");
    QTest::addColumn<Weights>("scaled");
    // 97.5 → 100: ×40/39. 1500 → 1538.46, 3000 → 3076.92, 1250 → 1282.05, 1000 → 1025.64. Rounded down they
    // are 9997; the largest remainders are those of 3000 and 1000, then the first of 1500.
    QTest::newRow("as drawn") << Weights{1500, 3000, 1500, 1250, 1000, 1500}
                              << Weights{1539, 3077, 1538, 1282, 1026, 1538};
    QTest::newRow("thirds") << Weights{3333, 3333, 3333} << Weights{3334, 3333, 3333};
    QTest::newRow("too much") << Weights{8000, 8000} << Weights{5000, 5000};
    QTest::newRow("nothing yet") << Weights{0, 0, 0} << Weights{3334, 3333, 3333};
    QTest::newRow("what weighs nothing goes on so") << Weights{0, 10, 30} << Weights{0, 2500, 7500};
}

void WeightsTest::scaled()
{
    QFETCH(Weights, weights);
    QTEST(weights::scaled(weights), "scaled");
}

void WeightsTest::evened_data()
{
    QTest::addColumn<Weights>("weights");
    QTest::addColumn<Weights>("evened");
    // 250 among six: 41 each, 4 over to the first ones
    QTest::newRow("as drawn") << Weights{1500, 3000, 1500, 1250, 1000, 1500}
                              << Weights{1542, 3042, 1542, 1292, 1041, 1541};
    QTest::newRow("too much") << Weights{6000, 6000} << Weights{5000, 5000};
    QTest::newRow("one has too little to give") << Weights{100, 6000, 6000} << Weights{0, 5000, 5000};
    QTest::newRow("what weighs nothing goes on so") << Weights{0, 4000, 4000} << Weights{0, 5000, 5000};
    QTest::newRow("nothing yet") << Weights{0, 0, 0} << Weights{3334, 3333, 3333};
}

void WeightsTest::evened()
{
    QFETCH(Weights, weights);
    QTEST(weights::evened(weights), "evened");
}

void WeightsTest::restOnOne()
{
    const Weights drawn{1500, 3000, 1500, 1250, 1000, 1500};
    QCOMPARE(weights::restOn(drawn, 3), std::optional(Weights{1500, 3000, 1500, 1500, 1000, 1500}));
    const Weights over{9000, 500, 1000};
    QCOMPARE(weights::restOn(over, 2), std::optional(Weights{9000, 500, 500}));
    QCOMPARE(weights::restOn(over, 1), std::optional(Weights{9000, 0, 1000}));
    QCOMPARE(weights::restOn(Weights{12'000, 500}, 1), std::optional<Weights>()); // 500 are not enough
}

void WeightsTest::repairsOfAnything()
{
    std::mt19937 random(3);
    for (int round = 0; round < 2000; ++round) {
        Weights weights(1 + random() % 12);
        for (int &weight : weights)
            weight = random() % 3 == 0 ? 0 : int(random() % 9000);
        for (const Weights &repaired : {weights::scaled(weights), weights::evened(weights)}) {
            QVERIFY(weights::areWhole(repaired));
            QCOMPARE(repaired.size(), weights.size());
        }
        if (weights::areWhole(weights)) // nothing to repair, nothing changes
            QCOMPARE(weights::scaled(weights), weights);
    }
    const Weights whole{3333, 3333, 3334};
    QCOMPARE(weights::scaled(whole), whole);
    QCOMPARE(weights::evened(whole), whole);
}

void WeightsTest::texts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("weight"); // -1: cannot be read
    QTest::newRow("plain") << "15" << 1500;
    QTest::newRow("with its sign") << "12.5 %" << 1250;
    QTest::newRow("hundredths") << "33.33%" << 3333;
    QTest::newRow("all") << "100" << 10'000;
    QTest::newRow("none") << "0" << 0;
    QTest::newRow("thousandths") << "33.333" << -1;
    QTest::newRow("noughts behind") << "33.330" << 3333;
    QTest::newRow("more than all") << "100.01" << -1;
    QTest::newRow("less than none") << "-1" << -1;
    QTest::newRow("empty") << "" << -1;
    QTest::newRow("a word") << "much" << -1;
}

void WeightsTest::texts()
{
    QFETCH(QString, typed);
    QFETCH(int, weight);
    QCOMPARE(weights::read(typed).value_or(-1), weight);
    if (weight >= 0)
        QCOMPARE(weights::read(weights::text(weight)), std::optional(weight));
}

void WeightsTest::otherLocales()
{
    QLocale::setDefault(QLocale(QLocale::Vietnamese));
    QCOMPARE(weights::text(9750), QStringLiteral("97,5 %"));
    QCOMPARE(weights::read(QStringLiteral("12,5 %")), std::optional(1250));
    QCOMPARE(weights::read(QStringLiteral("12.5")), std::optional(1250));
    QLocale::setDefault(QLocale(QLocale::English));
}

CALLHELM_TEST(WeightsTest)
#include "weightstest.moc"
