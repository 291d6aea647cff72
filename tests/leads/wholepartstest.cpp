#include <QTest>

#include "leads/wholeparts.h"
#include "support/testmain.h"

using namespace callhelm;

class WholePartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parts_data();
    void parts();
};

void WholePartsTest::parts_data()
{
    QTest::addColumn<std::vector<int>>("numerators");
    QTest::addColumn<int>("divisor");
    QTest::addColumn<std::vector<int>>("parts");
    using Numbers = std::vector<int>;
    QTest::newRow("whole") << Numbers{6, -3, 9} << 3 << Numbers{2, -1, 3};
    // 99.26, 88.24, 62.5: one is left over, for the largest remainder.
    QTest::newRow("largest remainder") << Numbers{6750, 6000, 4250} << 68 << Numbers{99, 88, 63};
    QTest::newRow("equal ones: the first") << Numbers{10, 10, 10} << 30 << Numbers{1, 0, 0};
    QTest::newRow("two are left over") << Numbers{25, 21, 14} << 30 << Numbers{1, 1, 0};
    // Rounded down: -2, 0 and 0; what is left over are 0.3, 0.8 and 0.9.
    QTest::newRow("below 0") << Numbers{-17, 8, 9} << 10 << Numbers{-2, 1, 1};
    QTest::newRow("nobody") << Numbers{} << 7 << Numbers{};
}

void WholePartsTest::parts()
{
    QFETCH(std::vector<int>, numerators);
    QFETCH(int, divisor);
    QFETCH(std::vector<int>, parts);
    std::vector<int> got;
    for (const WholeNumber part : wholeParts({numerators.begin(), numerators.end()}, divisor))
        got.push_back(int(part));
    QCOMPARE(got, parts);
}

CALLHELM_TEST(WholePartsTest)
#include "wholepartstest.moc"
