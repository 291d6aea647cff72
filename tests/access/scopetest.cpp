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
    void narrowed();
    void numbers();
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

void ScopeTest::narrowed()
{
    const std::vector<AgentSpan> team{{anna, day(2), day(5)}, {boris, day(1), day(3)}};
    const Scope whole = Scope::everything().narrowedTo(team);
    QVERIFY(whole == Scope::own(team));
    QVERIFY(!whole.seesQueues() && !whole.seesAll());
    const Scope teams = Scope::teams({{anna, day(1), day(3)}, {anna, day(4), day(9)}}, {TeamId(2)});
    QVERIFY(teams.narrowedTo(team)
            == Scope::own(std::vector<AgentSpan>{{anna, day(2), day(3)}, {anna, day(4), day(5)}}));
    QVERIFY(Scope::own(boris).narrowedTo({{anna}}).seesNothing());
    QVERIFY(Scope::everything().narrowedTo({}).seesNothing());
    QVERIFY(teams.seesTeam(TeamId(2)) && !teams.seesTeam(TeamId(1)) && !teams.seesTeam(TeamId()));
    QVERIFY(Scope::everything().seesTeam(TeamId(1)) && !Scope::own(anna).seesTeam(TeamId(1)));
}

void ScopeTest::numbers()
{
    for (const Scope &scope : {Scope::everything(), Scope::teams({{anna}}), Scope::own(anna)}) {
        QVERIFY(!scope.masksNumbers());
        const Scope masked = scope.withMaskedNumbers(true);
        QVERIFY(masked.masksNumbers() && masked.agents() == scope.agents());
        QVERIFY(!masked.hidesNothing() && !(masked == scope));
        QVERIFY(masked.narrowedTo({{anna}}).masksNumbers());
        QVERIFY(masked.withMaskedNumbers(false) == scope);
        QCOMPARE(scope.hidesNothing(), scope.seesAll());
    }
}

CALLHELM_TEST(ScopeTest)
#include "scopetest.moc"
