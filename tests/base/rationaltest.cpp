#include <limits>
#include <random>

#include <QTest>

#include "base/rational.h"
#include "support/testmain.h"

using namespace callhelm;

/// Quotients of any size: nothing is lost, whatever is added to what.
class RationalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lowestTerms();
    void arithmetic();
    void roundings_data();
    void roundings();
    void texts_data();
    void texts();
    void decimals();
    void edgesOfWholeNumbers();
    void sumsOfManyDivisors();
};

void RationalTest::lowestTerms()
{
    QCOMPARE(Rational::quotient(6, 8), Rational::quotient(-3, -4));
    QCOMPARE(Rational::quotient(6, -8).toText(), QStringLiteral("-3/4"));
    QCOMPARE(Rational::quotient(0, 5), Rational());
    QVERIFY(Rational::quotient(8, 4).isWhole() && !Rational::quotient(8, 3).isWhole());
}

void RationalTest::arithmetic()
{
    const Rational third = Rational::quotient(1, 3);
    const Rational half = Rational::quotient(1, 2);
    QCOMPARE(half + third, Rational::quotient(5, 6));
    QCOMPARE(third - half, Rational::quotient(-1, 6));
    QCOMPARE(half * third, Rational::quotient(1, 6));
    QCOMPARE(half / third, Rational::quotient(3, 2));
    QCOMPARE(-half, Rational::quotient(-1, 2));
    QVERIFY(third < half && half > third && half >= half && (third - half).isNegative());
    QCOMPARE(third + third + third, Rational(1)); // as no double does it with every divisor
}

void RationalTest::roundings_data()
{
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("divisor");
    QTest::addColumn<qint64>("floor");
    QTest::addColumn<qint64>("ceiling");
    QTest::addColumn<qint64>("rounded");
    QTest::newRow("whole") << 4 << 1 << qint64(4) << qint64(4) << qint64(4);
    QTest::newRow("half") << 5 << 2 << qint64(2) << qint64(3) << qint64(3);
    QTest::newRow("below half") << 12 << 5 << qint64(2) << qint64(3) << qint64(2);
    QTest::newRow("negative half") << -5 << 2 << qint64(-3) << qint64(-2) << qint64(-3);
    QTest::newRow("negative") << -12 << 5 << qint64(-3) << qint64(-2) << qint64(-2);
}

void RationalTest::roundings()
{
    QFETCH(int, value);
    QFETCH(int, divisor);
    const Rational number = Rational::quotient(value, divisor);
    QTEST(number.floor(), "floor");
    QTEST(number.ceiling(), "ceiling");
    QTEST(number.rounded(), "rounded");
}

void RationalTest::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("whole") << "12" << true;
    QTest::newRow("quotient") << "-37/81" << true;
    QTest::newRow("beyond 64 bits") << "123456789012345678901234567891/7" << true;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("word") << "twelve" << false;
    QTest::newRow("by nothing") << "1/0" << false;
    QTest::newRow("two strokes") << "1/2/3" << false;
    QTest::newRow("no divisor") << "1/" << false;
    QTest::newRow("sign within") << "1/-2" << false;
    QTest::newRow("digits of other scripts") << QStringLiteral("١٢") << false;
}

void RationalTest::texts()
{
    QFETCH(QString, text);
    QFETCH(bool, isRead);
    const auto read = Rational::fromText(text);
    QCOMPARE(read.has_value(), isRead);
    if (read)
        QCOMPARE(read->toText(), text);
}

void RationalTest::decimals()
{
    QCOMPARE(Rational::fromDecimal("0.1"), std::optional(Rational::quotient(1, 10)));
    QCOMPARE(Rational::fromDecimal("12.50"), std::optional(Rational::quotient(25, 2)));
    for (const char *text : {"", ".", "1.", ".5", "1.2.3", "-1", "1e3", "1,5"})
        QVERIFY2(!Rational::fromDecimal(QLatin1String(text)), text);
}

void RationalTest::edgesOfWholeNumbers()
{
    using Limits = std::numeric_limits<qint64>;
    for (const qint64 edge : {Limits::min(), Limits::min() + 1, qint64(-1), qint64(0), Limits::max()}) {
        QCOMPARE(Rational(edge).floor(), edge);
        QCOMPARE(Rational(edge).toText(), QString::number(edge));
    }
    QCOMPARE((Rational(Limits::max()) + Rational(1)).floor(), Limits::max()); // held
    QCOMPARE((Rational(Limits::min()) - Rational(1)).floor(), Limits::min());
    const Rational::Whole large = Rational::Whole(Limits::max()) * 4;
    QCOMPARE(Rational::quotient(large, 4).floor(), Limits::max());
    QCOMPARE(Rational::quotient(-large, 4).floor(), -Limits::max());
}

/// What built-in numbers cannot do: twelve targets without common divisors.
void RationalTest::sumsOfManyDivisors()
{
    std::mt19937_64 random(7);
    Rational sum;
    std::vector<Rational> parts;
    for (int i = 0; i < 40; ++i) {
        parts.push_back(Rational::quotient(qint64(random() >> 4U), qint64(random() >> 2U) | 1));
        sum += parts.back();
    }
    for (const Rational &part : parts)
        sum = sum - part;
    QVERIFY(sum.isZero());
}

CALLHELM_TEST(RationalTest)
#include "rationaltest.moc"
