#include <QTest>

#include "base/clock.h"
#include "services/staleness.h"
#include "support/testmain.h"

using namespace callhelm;
using namespace std::chrono_literals;

namespace {

using State = SourceStatus::State;

const Instant noon = instantFromMs(1'773'810'000'000);

SourceStatus source(SourceKind kind, State state, std::optional<Duration> silent)
{
    SourceStatus status;
    status.kind = kind;
    status.state = state;
    if (silent)
        status.lastEvent = noon - *silent;
    return status;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<callhelm::SourceStatus>)
Q_DECLARE_METATYPE(std::optional<callhelm::Duration>)

class TestStaleness : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void since_data();
    void since();
    void comesWithTime();
};

void TestStaleness::since_data()
{
    QTest::addColumn<std::vector<SourceStatus>>("sources");
    QTest::addColumn<bool>("live");
    QTest::addColumn<std::optional<Duration>>("silent"); // nothing: fresh
    using Sources = std::vector<SourceStatus>;
    using Silent = std::optional<Duration>;
    const auto row = [](const char *name, const Sources &sources, bool live, const Silent &silent) {
        QTest::newRow(name) << sources << live << silent;
    };
    const auto log = SourceKind::QueueLog;
    const auto ami = SourceKind::Ami;
    const auto simulator = SourceKind::Simulator;
    row("no source, history", {}, false, {});
    row("no source, live", {}, true, {});
    row("log, just now", {source(log, State::Running, 1s)}, true, {});
    row("log, at the limit", {source(log, State::Running, longestSilence)}, true, {});
    row("log, silent", {source(log, State::Running, 11min)}, true, 11min);
    row("log, nothing told yet", {source(log, State::Running, {})}, true, {});
    row("two logs, one silent", {source(log, State::Running, 11min), source(log, State::Running, 2s)}, true,
        {});
    row("two logs, both silent", {source(log, State::Running, 40min), source(log, State::Running, 11min)},
        true, 11min);
    row("log silent, history", {source(log, State::Running, 11min)}, false, {});
    row("manager, quiet but connected", {source(ami, State::Running, 3h)}, true, {});
    row("manager and log, both quiet", {source(ami, State::Running, 3h), source(log, State::Running, 3h)},
        true, {});
    row("manager lost", {source(ami, State::Waiting, 5s)}, true, 5s);
    row("manager refused", {source(ami, State::Failed, 1h)}, true, 1h);
    row("manager lost, log runs", {source(ami, State::Waiting, 3min), source(log, State::Running, 1s)}, true,
        3min);
    row("two lost, the longer counts", {source(ami, State::Waiting, 3min), source(ami, State::Failed, 9min)},
        true, 9min);
    row("lost, nothing told, another live",
        {source(ami, State::Waiting, {}), source(log, State::Running, 1s)}, true, {});
    row("lost, nothing told in this run", {source(ami, State::Waiting, {})}, false, 30min);
    row("stopped by a person", {source(ami, State::Stopped, 2h)}, false, {});
    row("simulator makes its past", {source(simulator, State::Waiting, {})}, true, {});
    row("simulator at night", {source(simulator, State::Running, 6h)}, true, {});
    row("simulator failed", {source(simulator, State::Failed, 2min)}, true, 2min);
    row("told from the future", {source(ami, State::Waiting, -5min)}, true, 0s);
}

void TestStaleness::since()
{
    QFETCH(std::vector<SourceStatus>, sources);
    QFETCH(bool, live);
    QFETCH(std::optional<Duration>, silent);
    FloorSnapshot floor;
    floor.live = live;
    floor.asOf = live ? noon : noon - 30min;
    const std::optional<Instant> since = staleSince(sources, floor, noon);
    QCOMPARE(since.has_value(), silent.has_value());
    if (silent)
        QCOMPARE(toMs(*since), toMs(noon - *silent));
}

void TestStaleness::comesWithTime()
{
    FixedClock clock(noon);
    FloorSnapshot floor;
    floor.live = true;
    floor.asOf = noon;
    const std::vector<SourceStatus> sources{source(SourceKind::QueueLog, State::Running, 0s)};
    for (int minute = 0; minute < 15; ++minute) {
        QCOMPARE(staleSince(sources, floor, clock.now()).has_value(), minute > 10);
        clock.advance(1min);
    }
}

CALLHELM_TEST(TestStaleness)
#include "stalenesstest.moc"
