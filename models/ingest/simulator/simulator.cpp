#include "ingest/simulator/simulator.h"

#include <algorithm>
#include <utility>

namespace callhelm {

namespace {

constexpr auto tick = std::chrono::milliseconds(100);
constexpr auto dayOfPast = std::chrono::hours(24);
constexpr auto longestStep = std::chrono::hours(1); // keeps batches small after a sleep of the machine

/// Whether the model, which knows whole seconds, can be advanced towards that moment.
bool isBefore(const CallCentreModel &model, Instant until)
{
    return model.now() + std::chrono::seconds(1) <= until;
}

} // namespace

Simulator::Simulator(CallCentreModel model, const Clock &clock, QObject *parent)
    : FactSource(parent), m_model(std::move(model)), m_clock(clock)
{
    m_segment.source = source();
    m_timer.setInterval(tick);
    connect(&m_timer, &QTimer::timeout, this, &Simulator::catchUp);
    connect(&m_makePast, &QTimer::timeout, this, &Simulator::makePast);
}

SourceInfo Simulator::source() { return {QStringLiteral("Simulator"), SourceKind::Simulator}; }

void Simulator::setPast(Instant told, Instant present)
{
    m_toldBefore = told;
    m_present = present;
}

void Simulator::setCustomers(CrmModel customers, Instant told)
{
    m_customers = std::move(customers);
    m_actsToldBefore = told;
}

void Simulator::start()
{
    if (m_timer.isActive() || m_makePast.isActive())
        return;
    if (isBefore(m_model, m_present))
        m_makePast.start(0);
    else
        beLive();
}

void Simulator::stop()
{
    if (!m_timer.isActive() && !m_makePast.isActive())
        return;
    m_timer.stop();
    m_makePast.stop();
    Q_EMIT stateChanged(SourceState::Stopped, {});
}

SourceState Simulator::state() const
{
    if (m_makePast.isActive())
        return SourceState::Waiting;
    return m_timer.isActive() ? SourceState::Running : SourceState::Stopped;
}

void Simulator::beLive()
{
    m_makePast.stop();
    m_timer.start();
    Q_EMIT stateChanged(SourceState::Running, {});
}

/// Lets time pass and tells of it; `isKnown`: but not of the calls.
void Simulator::advance(Instant until, bool isKnown)
{
    const auto batch = std::make_shared<const FactBatch>(m_model.advance(until));
    std::vector<SimulatedAct> told;
    if (m_customers)
        told = m_customers->advance(*batch, until);
    std::erase_if(told, [this](const SimulatedAct &act) { return act.told <= m_actsToldBefore; });
    if (!isKnown && !batch->facts.empty())
        Q_EMIT facts(m_segment, batch); // who hears it may stop us
    if (!told.empty())
        Q_EMIT acts(std::make_shared<const std::vector<SimulatedAct>>(std::move(told)));
}

/// A day a turn, so that it can be stopped and held between two.
void Simulator::makePast()
{
    if (isHeld())
        return;
    const bool isKnown = isBefore(m_model, m_toldBefore);
    advance(std::min<Instant>(isKnown ? m_toldBefore : m_present, m_model.now() + dayOfPast), isKnown);
    if (m_makePast.isActive() && !isBefore(m_model, m_present))
        beLive();
}

void Simulator::catchUp()
{
    if (isHeld())
        return;
    const Instant until = m_clock.now();
    do {
        advance(std::min<Instant>(until, m_model.now() + longestStep), false);
    } while (m_timer.isActive() && !isHeld() && isBefore(m_model, until));
}

} // namespace callhelm
