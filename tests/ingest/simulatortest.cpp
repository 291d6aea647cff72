#include <QSignalSpy>
#include <QTest>

#include "facttext.h"
#include "ingest/simulator/simulator.h"
#include "support/testmain.h"

using namespace callhelm;
using std::chrono::hours;

class SimulatorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatTheModelTells();
    void goesOnAfterAPast();
    void makesItsPast_data();
    void makesItsPast();
    void tellsOfCustomers_data();
    void tellsOfCustomers();
    void stopsWithinItsPast();
    void saysHowItFares();
};

namespace {

const Instant start = instantFromMs(1794812400000);

CallCentreModel model() { return CallCentreModel(9, start, Calendar()); }

QList<QByteArray> collected(QSignalSpy &spy)
{
    QList<QByteArray> texts;
    for (const QList<QVariant> &call : spy)
        texts += factTexts(*call.at(1).value<std::shared_ptr<const FactBatch>>());
    return texts;
}

} // namespace

void SimulatorTest::tellsWhatTheModelTells()
{
    FixedClock clock(start);
    Simulator simulator(model(), clock);
    QSignalSpy facts(&simulator, &FactSource::facts);
    simulator.start();
    CallCentreModel direct = model();
    const QList<QByteArray> expected = factTexts(direct.advance(start + hours(5)));
    clock.advance(hours(1));
    QTRY_VERIFY(!facts.isEmpty());
    clock.advance(hours(4)); // a machine that slept
    QTRY_COMPARE(collected(facts).size(), expected.size());
    QCOMPARE(collected(facts), expected);
    const auto segment = facts.first().first().value<SegmentInfo>();
    QVERIFY(segment.source == Simulator::source());
    QVERIFY(segment.source.kind == SourceKind::Simulator);
}

void SimulatorTest::goesOnAfterAPast()
{
    FixedClock clock(start + hours(3));
    CallCentreModel direct = model();
    const qsizetype past = qsizetype(direct.advance(clock.now()).facts.size());
    const QList<QByteArray> expected = factTexts(direct.advance(clock.now() + hours(1)));

    CallCentreModel centre = model();
    QCOMPARE(qsizetype(centre.advance(clock.now()).facts.size()), past);
    Simulator simulator(std::move(centre), clock);
    QSignalSpy facts(&simulator, &FactSource::facts);
    simulator.start();
    clock.advance(hours(1));
    QTRY_COMPARE(collected(facts), expected);
}

void SimulatorTest::makesItsPast_data()
{
    QTest::addColumn<int>("told"); ///< hours
    QTest::addColumn<int>("present");
    QTest::newRow("none of it is known") << 0 << 60;
    QTest::newRow("some of it is known") << 30 << 60;
    QTest::newRow("all of it is known") << 60 << 60;
}

/// What is known is not told again; the rest comes as if it had been told live.
void SimulatorTest::makesItsPast()
{
    QFETCH(int, told);
    QFETCH(int, present);
    CallCentreModel direct = model();
    if (told > 0)
        (void)direct.advance(start + hours(told));
    const QList<QByteArray> expected = factTexts(direct.advance(start + hours(present) + hours(1)));
    // Times of which the model knows whole seconds.
    FixedClock clock(start + hours(present) + std::chrono::milliseconds(700));
    Simulator simulator(model(), clock);
    simulator.setPast(start + hours(told), clock.now());
    QSignalSpy facts(&simulator, &FactSource::facts);
    simulator.start();
    QTRY_VERIFY(simulator.state() == SourceState::Running);
    clock.set(start + hours(present + 1));
    QTRY_COMPARE(collected(facts).size(), expected.size());
    QCOMPARE(collected(facts), expected);
}

void SimulatorTest::tellsOfCustomers_data()
{
    QTest::addColumn<int>("told"); ///< hours
    for (const int told : {-1, 10, 25, 31})
        QTest::addRow("%d", told) << told;
}

/// Of customers, too, each act comes once: those after what the store was told, whatever it knows of calls.
void SimulatorTest::tellsOfCustomers()
{
    QFETCH(int, told);
    CallCentreModel direct = model();
    const Instant present = start + hours(30);
    CrmModel customers(7, start, Calendar());
    std::vector<SimulatedAct> expected
        = customers.advance(direct.advance(present + hours(1)), present + hours(1));
    std::erase_if(expected, [&](const SimulatedAct &act) { return act.told <= start + hours(told); });
    FixedClock clock(present);
    Simulator simulator(model(), clock);
    simulator.setPast(start + hours(20), clock.now());
    simulator.setCustomers(CrmModel(7, start, Calendar()), start + hours(told));
    std::vector<SimulatedAct> all;
    connect(&simulator, &Simulator::acts, &simulator,
            [&all](const auto &acts) { all.insert(all.end(), acts->begin(), acts->end()); });
    simulator.start();
    QTRY_VERIFY(simulator.state() == SourceState::Running);
    clock.set(present + hours(1));
    QTRY_COMPARE(all.size(), expected.size());
    QVERIFY(all == expected);
}

void SimulatorTest::stopsWithinItsPast()
{
    FixedClock clock(start + hours(24 * 50));
    Simulator simulator(model(), clock);
    simulator.setPast(start - hours(1), clock.now());
    QSignalSpy facts(&simulator, &FactSource::facts);
    connect(&simulator, &FactSource::facts, &simulator, [&] {
        if (facts.size() == 3)
            simulator.setHeld(true);
    });
    simulator.start();
    QVERIFY(simulator.state() == SourceState::Waiting);
    QTRY_COMPARE(facts.size(), 3);
    QTest::qWait(50);
    QCOMPARE(facts.size(), 3);
    simulator.setHeld(false);
    QTRY_VERIFY(facts.size() > 3);
    simulator.stop();
    const qsizetype before = facts.size();
    QTest::qWait(50);
    QCOMPARE(facts.size(), before);
    QVERIFY(simulator.state() == SourceState::Stopped);
}

void SimulatorTest::saysHowItFares()
{
    FixedClock clock(start);
    Simulator simulator(model(), clock);
    QSignalSpy states(&simulator, &FactSource::stateChanged);
    QVERIFY(simulator.state() == SourceState::Stopped);
    simulator.start();
    simulator.start();
    QVERIFY(simulator.state() == SourceState::Running);
    simulator.stop();
    simulator.stop();
    QCOMPARE(states.size(), 2);
    QVERIFY(states.last().first().value<SourceState>() == SourceState::Stopped);
}

CALLHELM_TEST(SimulatorTest)
#include "simulatortest.moc"
