#include <QTest>

#include "access/scope.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

constexpr AgentId anna(1);
constexpr AgentId boris(2);
constexpr Instant day(int n) { return Instant(std::chrono::hours(24 * n)); }

} // namespace

/// Whom one may see, and when.
class ScopeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kinds();
    void spans();
    void timeSeen();
};

void ScopeTest::kinds()
{
    const Scope everything = Scope::everything();
    QVERIFY(everything.seesAll() && everything.seesQueues() && !everything.seesNothing());
    QVERIFY(everything.sees(anna, day(1)) && everything.seesEver(boris));
    const Scope own = Scope::own(anna);
    QVERIFY(!own.seesAll() && !own.seesQueues() && !own.seesNothing());
    QVERIFY(own.sees(anna, Instant::min()) && own.sees(anna, day(20'000)) && !own.sees(boris, day(1)));
    QVERIFY(own.seesEver(anna) && !own.seesEver(boris) && !own.sees(AgentId(), day(1)));
    const Scope nothing = Scope::nothing();
    QVERIFY(nothing.seesNothing() && !nothing.sees(anna, day(1)) && !nothing.seesEver(anna));
    const Scope noTeam = Scope::teams({});
    QVERIFY(noTeam.seesQueues() && !noTeam.seesNothing() && !noTeam.sees(anna, day(1)));
}

void ScopeTest::spans()
{
    const Scope scope = Scope::teams({{boris, day(7), day(8)},
                                      {anna, day(5), day(6)},
                                      {anna, day(1), day(3)},
                                      {anna, day(3), day(4)},
                                      {anna, day(2), day(3)},
                                      {boris, day(9), day(9)}});
    const std::vector<AgentSpan> joined{
        {anna, day(1), day(4)}, {anna, day(5), day(6)}, {boris, day(7), day(8)}};
    QVERIFY(scope.agents() == joined);
    QCOMPARE(scope.spansOf(anna).size(), size_t(2));
    QVERIFY(scope.spansOf(AgentId(3)).empty());
    QVERIFY(!scope.sees(anna, day(1) - Duration(1)) && scope.sees(anna, day(1)));
    QVERIFY(scope.sees(anna, day(4) - Duration(1)) && !scope.sees(anna, day(4)));
    QVERIFY(scope.sees(anna, day(5)) && !scope.sees(boris, day(5)));
    QVERIFY(scope == Scope::teams(joined));
}

void ScopeTest::timeSeen()
{
    const TimeRange week{day(0), day(7)};
    QCOMPARE(Scope::everything().seenOf(anna, week), Duration(week.to - week.from));
    QCOMPARE(Scope::own(anna).seenOf(anna, week), Duration(week.to - week.from));
    QCOMPARE(Scope::own(anna).seenOf(boris, week), Duration(0));
    const Scope scope = Scope::teams({{anna, day(1), day(2)}, {anna, day(6), day(9)}});
    QCOMPARE(scope.seenOf(anna, week), Duration(std::chrono::hours(48)));
    QCOMPARE(scope.seenOf(anna, {day(2), day(6)}), Duration(0));
}

CALLHELM_TEST(ScopeTest)
#include "scopetest.moc"
