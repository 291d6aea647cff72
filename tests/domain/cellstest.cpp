#include <random>

#include <QTest>

#include "domain/cells.h"
#include "domain/names.h"
#include "support/testmain.h"

using namespace callhelm;

class CellsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void histogram();
    void histogramAgainstAPlainCount();
    void histogramBytes();
    void histogramDamaged();
    void inAndOutAgain();
    void addIsCountingTogether();
    void refusedIsBesideTheBooks();
    void legs();
    void names();
};

void CellsTest::histogram()
{
    WaitHistogram waits;
    QVERIFY(waits.isEmpty());
    QVERIFY(!waits.longest());
    for (const qint64 wait : {5, 20, 5, 0, 90})
        waits.add(wait);
    QCOMPARE(waits.total(), 5);
    QCOMPARE(waits.sum(), 120);
    QCOMPARE(*waits.longest(), 90);
    QCOMPARE(waits.within(-1), 0);
    QCOMPARE(waits.within(0), 1);
    QCOMPARE(waits.within(4), 1);
    QCOMPARE(waits.within(5), 3); // of at most so many seconds
    QCOMPARE(waits.below(5), 1); // of fewer
    QCOMPARE(waits.below(6), 3);
    QCOMPARE(waits.within(1000), 5);
    waits.add(90, -1);
    QCOMPARE(*waits.longest(), 20);
    waits.add(7, 0);
    QCOMPARE(waits.total(), 4);
}

void CellsTest::histogramAgainstAPlainCount()
{
    std::mt19937 random(1);
    WaitHistogram waits;
    std::vector<qint64> plain;
    for (int i = 0; i < 2000; ++i) {
        const qint64 wait = random() % 300;
        waits.add(wait);
        plain.push_back(wait);
    }
    for (qint64 limit = -1; limit < 310; limit += 3) {
        QCOMPARE(waits.within(limit),
                 qint64(std::ranges::count_if(plain, [&](qint64 w) { return w <= limit; })));
        QCOMPARE(waits.below(limit),
                 qint64(std::ranges::count_if(plain, [&](qint64 w) { return w < limit; })));
    }
    WaitHistogram other = waits;
    other.add(waits);
    QCOMPARE(other.total(), 4000);
    QCOMPARE(other.sum(), 2 * waits.sum());
    other.add(waits, -1);
    QVERIFY(other == waits);
    other.add(waits, -1);
    QVERIFY(other == WaitHistogram()); // no empty bins stay behind
    WaitHistogram taken;
    taken.add(waits, -1);
    taken.add(waits);
    QVERIFY(taken.isEmpty());
}

void CellsTest::histogramBytes()
{
    WaitHistogram waits;
    for (const qint64 wait : {0, 1, 127, 128, 20'000, 86'400})
        waits.add(wait, wait + 1);
    QVERIFY(WaitHistogram::fromBytes(waits.toBytes()) == waits);
    QVERIFY(WaitHistogram::fromBytes(WaitHistogram().toBytes()) == WaitHistogram());
    QCOMPARE(WaitHistogram().toBytes().size(), 0);
}

void CellsTest::histogramDamaged()
{
    WaitHistogram waits;
    waits.add(300, 1000);
    waits.add(400, 2);
    const QByteArray bytes = waits.toBytes();
    QVERIFY(!WaitHistogram::fromBytes(bytes.chopped(1)));
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const auto read = WaitHistogram::fromBytes(QByteArrayView(bytes).first(size));
        QVERIFY(!read || *read != waits);
    }
    QVERIFY(!WaitHistogram::fromBytes(QByteArray(30, '\xFF')));
}

static VisitRow randomVisit(std::mt19937 &random)
{
    VisitRow visit;
    visit.outcome = Outcome(random() % outcomeCount);
    visit.doubt = Doubt(random() % 3);
    visit.wait = random() % 200;
    visit.talk = random() % 500;
    visit.hold = random() % 20;
    visit.wrapUp = random() % 30;
    visit.attempts = int(random() % 4);
    return visit;
}

/// Counted in and out again, in any order, a cell is as it was.
void CellsTest::inAndOutAgain()
{
    std::mt19937 random(2);
    QueueCell cell;
    std::vector<VisitRow> visits;
    for (int i = 0; i < 500; ++i) {
        visits.push_back(randomVisit(random));
        cell.count(visits.back());
    }
    QVERIFY(cell != QueueCell());
    std::shuffle(visits.begin(), visits.end(), random);
    for (const VisitRow &visit : visits)
        cell.count(visit, -1);
    QVERIFY(cell == QueueCell());
}

void CellsTest::addIsCountingTogether()
{
    std::mt19937 random(3);
    QueueCell together;
    QueueCell a;
    QueueCell b;
    for (int i = 0; i < 400; ++i) {
        const VisitRow visit = randomVisit(random);
        together.count(visit);
        (i % 3 == 0 ? a : b).count(visit);
    }
    a.entries = 3;
    b.entries = 4;
    together.entries = 7;
    QueueCell sum = a;
    sum.add(b);
    QVERIFY(sum == together);
    sum.add(a, -1);
    QVERIFY(sum == b);
}

void CellsTest::refusedIsBesideTheBooks()
{
    for (const Outcome outcome :
         {Outcome::RefusedFull, Outcome::RefusedEmpty, Outcome::RefusedClosed, Outcome::RefusedOther}) {
        VisitRow visit;
        visit.outcome = outcome;
        QVERIFY(isRefused(outcome) && !isMissed(outcome));
        QueueCell cell;
        cell.count(visit);
        QueueCell wanted;
        wanted.refused = 1;
        QVERIFY(cell == wanted);
    }
    for (const Outcome outcome :
         {Outcome::Abandoned, Outcome::TimedOut, Outcome::LeftByKey, Outcome::LeftEmpty})
        QVERIFY(isMissed(outcome) && !isRefused(outcome));
    QVERIFY(!isMissed(Outcome::Waiting) && !isMissed(Outcome::Answered));
}

void CellsTest::legs()
{
    LegRow in;
    in.talk = 60;
    DirectRow out; // answered or not
    out.talk = 30;
    out.end = DirectEnd::Busy;
    DirectRow direct;
    direct.direction = Direction::In;
    direct.talk = 15;
    direct.end = DirectEnd::Answered;
    DirectRow inVain = direct;
    inVain.end = DirectEnd::Unanswered;
    AgentCell cell;
    cell.count(in);
    cell.count(out);
    cell.count(direct);
    cell.count(inVain);
    QCOMPARE(cell.answered, 2);
    QCOMPARE(cell.callsOut, 1);
    QCOMPARE(cell.callTalk, 75);
    AgentCell doubled = cell;
    doubled.add(cell);
    QCOMPARE(doubled.answered, 4);
    cell.count(in, -1);
    cell.count(out, -1);
    cell.count(direct, -1);
    cell.count(inVain, -1);
    QVERIFY(cell.isZero());
}

void CellsTest::names()
{
    NameTable names;
    QCOMPARE(names.idOf(""), 0);
    QCOMPARE(names.size(), 0);
    QCOMPARE(names.idOf("Nguyễn Đào"), 1);
    for (int i = 0; i < 10'000; ++i) // numbers stay while the table grows
        QCOMPARE(names.idOf("agent " + std::to_string(i)), i + 2);
    QCOMPARE(names.idOf("Nguyễn Đào"), 1);
    QCOMPARE(names.idOf("agent 77"), 79);
    QVERIFY(names.name(1) == "Nguyễn Đào");
    QVERIFY(names.name(79) == "agent 77");
    QVERIFY(names.name(0).empty() && names.name(-1).empty() && names.name(10'002).empty());
    QCOMPARE(names.size(), 10'001);
}

CALLHELM_TEST(CellsTest)
#include "cellstest.moc"
