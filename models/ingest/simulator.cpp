#include "ingest/simulator.h"

#include <algorithm>
#include <utility>

namespace callhelm {

namespace {

constexpr auto tick = std::chrono::milliseconds(100);
constexpr auto longestStep = std::chrono::hours(1); // keeps batches small after a sleep of the machine

} // namespace

Simulator::Simulator(CallCentreModel model, const Clock &clock, QObject *parent)
    : FactSource(parent), m_model(std::move(model)), m_clock(clock)
{
    m_segment.source = source();
    m_timer.setInterval(tick);
    connect(&m_timer, &QTimer::timeout, this, &Simulator::catchUp);
}

SourceInfo Simulator::source() { return {QStringLiteral("Simulator"), SourceKind::Simulator}; }

void Simulator::start()
{
    if (m_timer.isActive())
        return;
    m_timer.start();
    Q_EMIT stateChanged(SourceState::Running, {});
}

void Simulator::stop()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    Q_EMIT stateChanged(SourceState::Stopped, {});
}

SourceState Simulator::state() const
{
    return m_timer.isActive() ? SourceState::Running : SourceState::Stopped;
}

void Simulator::catchUp()
{
    const Instant until = m_clock.now();
    do {
        const Instant step = std::min<Instant>(until, m_model.now() + longestStep);
        const auto batch = std::make_shared<const FactBatch>(m_model.advance(step));
        if (!batch->facts.empty())
            Q_EMIT facts(m_segment, batch);
    } while (m_timer.isActive() && m_model.now() + std::chrono::seconds(1) <= until);
}

} // namespace callhelm
