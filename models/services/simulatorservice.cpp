#include "services/simulatorservice.h"

#include <algorithm>

#include "ingest/simulator/simulator.h"
#include "services/calendarservice.h"
#include "services/sourcehost.h"
#include "services/storeaccess.h"
#include "store/journal.h"
#include "store/openstore.h"
#include "store/settingreader.h"

namespace callhelm {

namespace {

constexpr QLatin1String simulatorSetting("simulator");
constexpr int longestHistory = 60; // days that the simulator is taken through again when it resumes

QString simulatorName() { return Simulator::source().name; }

/// Says from when on it runs, and starts it.
class StartChange final : public Change
{
public:
    struct Wanted
    {
        double rate = 1;
        quint32 seed = 1;
        int historyDays = 0;
        bool handsOut = false;
        Calendar calendar;
        Instant now;
    };
    StartChange(Wanted wanted, SourceHost &host, ScaledClock &clock, SimulatedRecordFeed &feed)
        : m_wanted(std::move(wanted)), m_host(host), m_clock(clock), m_feed(feed)
    {
    }

    [[nodiscard]] std::vector<Act> acts() const override { return {Act::StartSimulator}; }
    Result<std::vector<AuditFields>> apply(ChangeGround &ground) override;
    void announce() override;

private:
    Wanted m_wanted;
    SourceHost &m_host;
    ScaledClock &m_clock;
    SimulatedRecordFeed &m_feed;
    SimulatedRecordFeed::Run m_records;
    std::optional<Instant> m_recordsTold; ///< up to when the store was told of them
    std::optional<Instant> m_horizon; ///< of the store
    Instant m_start;
    bool m_goesOn = false;
};

/// A simulated call centre goes on where it stood: the same seed and start lead to the same present.
Result<std::vector<AuditFields>> StartChange::apply(ChangeGround &ground)
{
    auto kept = SettingReader(ground.database).value(simulatorSetting);
    if (!kept)
        return kept.error();
    m_horizon = ground.journal.horizon();
    const Calendar &calendar = m_wanted.calendar;
    m_start = calendar.startOf(calendar.dayOf(m_wanted.now).addDays(-m_wanted.historyDays));
    const QStringList words = kept->value_or(QString()).split(QLatin1Char(' '));
    const Instant keptStart = words.size() == 2 ? instantFromMs(words[1].toLongLong()) : Instant();
    m_goesOn = m_horizon && words.size() == 2 && words[0].toUInt() == m_wanted.seed
        && keptStart < m_wanted.now && m_wanted.now - keptStart < std::chrono::hours(24 * longestHistory);
    if (m_goesOn)
        m_start = keptStart;
    else if (m_horizon && m_start <= *m_horizon)
        m_start = *m_horizon + std::chrono::seconds(1);
    const QString value = QStringLiteral("%1 %2").arg(m_wanted.seed).arg(toMs(m_start));
    if (auto written = writeSetting(ground.database, simulatorSetting, value); !written)
        return written.error();
    m_records = std::make_shared<SimulatedRecords>(m_wanted.seed, m_start);
    if (m_wanted.handsOut)
        m_records->handOut(calendar, m_wanted.now);
    auto recordsTold = m_records->toldUntil(ground.database);
    if (!recordsTold)
        return recordsTold.error();
    m_recordsTold = *recordsTold;
    return std::vector{AuditFields{
        Act::StartSimulator,
        {},
        {},
        {{QStringLiteral("seed"), qint64(m_wanted.seed)}, {QStringLiteral("rate"), m_wanted.rate}}}};
}

void StartChange::announce()
{
    const Instant present = m_horizon ? std::max(m_wanted.now, *m_horizon) : m_wanted.now;
    m_clock.set(present, m_wanted.rate);
    SourceStatus status;
    status.name = simulatorName();
    status.source = Simulator::source().name;
    status.kind = SourceKind::Simulator;
    status.rate = m_wanted.rate;
    status.state = SourceStatus::State::Waiting; // until its past is made
    const Instant told = m_goesOn ? *m_horizon : m_start - std::chrono::seconds(1);
    if (m_goesOn)
        status.lastEvent = *m_horizon;
    const Instant recordsTold = m_recordsTold.value_or(m_start - std::chrono::seconds(1));
    const auto make
        = [seed = m_wanted.seed, start = m_start, told, recordsTold, present, calendar = m_wanted.calendar,
           clock = &m_clock, feed = &m_feed, records = m_records]() -> std::unique_ptr<FactSource> {
        auto simulator = std::make_unique<Simulator>(CallCentreModel(seed, start, calendar), *clock);
        simulator->setPast(told, present);
        simulator->setCustomers(CrmModel(seed, start, calendar), recordsTold);
        QObject::connect(
            simulator.get(), &Simulator::acts, feed,
            [feed, records](const SimulatedRecordFeed::Acts &acts) { feed->take(records, acts); });
        return simulator;
    };
    m_host.start(status, make);
    Q_EMIT m_host.changed();
}

class StopChange final : public Change
{
public:
    explicit StopChange(SourceHost &host) : m_host(host) { }

    [[nodiscard]] std::vector<Act> acts() const override { return {Act::StopSimulator}; }
    void prepare(std::function<void()> then) override { m_host.stop(simulatorName(), std::move(then)); }
    Result<std::vector<AuditFields>> apply(ChangeGround &) override
    {
        return std::vector{AuditFields{Act::StopSimulator, {}, {}, {}}};
    }

private:
    SourceHost &m_host;
};

} // namespace

SimulatorService::SimulatorService(StoreAccess &access, SourceHost &host, const CalendarService &calendar)
    : m_access(access), m_host(host), m_calendar(calendar), m_feed(access)
{
    connect(&m_feed, &SimulatedRecordFeed::written, this, &SimulatorService::recordsWritten);
    connect(&m_feed, &SimulatedRecordFeed::written, this, &SimulatorService::lookWhetherCaughtUp);
    connect(&m_host, &SourceHost::changed, this, &SimulatorService::lookWhetherCaughtUp);
}

QFuture<Result<void>> SimulatorService::start(double rate, quint32 seed, int historyDays, bool handsOut)
{
    m_isCatchingUp = true;
    auto started = m_access.run(std::make_shared<StartChange>(
        StartChange::Wanted{rate, seed, historyDays, handsOut, m_calendar.calendar(),
                            m_access.systemClock().now()},
        m_host, m_access.clock(), m_feed));
    return mappedFuture<Result<void>>(started, this, [this](const Result<void> &done) {
        if (!done && std::exchange(m_isCatchingUp, false))
            Q_EMIT caughtUp();
        return done;
    });
}

/// It waits while it makes up its past; what it told then is written, or waits in the feed.
void SimulatorService::lookWhetherCaughtUp()
{
    if (!m_isCatchingUp || !m_feed.isIdle())
        return;
    for (const SourceStatus &status : m_host.statuses())
        if (status.kind == SourceKind::Simulator && status.state != SourceStatus::State::Waiting) {
            m_isCatchingUp = false;
            Q_EMIT caughtUp();
            return;
        }
}

Result<void> SimulatorService::setRate(double rate)
{
    if (auto allowed = m_access.requireRight(Act::SetSimulatorRate); !allowed)
        return allowed;
    m_access.clock().setRate(rate);
    m_host.setRate(simulatorName(), rate);
    Q_EMIT m_host.changed();
    return {};
}

QFuture<Result<void>> SimulatorService::stop() { return m_access.run(std::make_shared<StopChange>(m_host)); }

} // namespace callhelm
