#include "base/clock.h"

namespace callhelm {

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now());
}

ScaledClock::ScaledClock(const Clock &base, Instant start, double rate)
    : m_base(base), m_baseStart(base.now()), m_start(start), m_rate(rate)
{
}

Instant ScaledClock::scaled() const
{
    const auto passed = static_cast<double>(toMs(m_base.now() - m_baseStart));
    return m_start + Duration(static_cast<qint64>(passed * m_rate));
}

Instant ScaledClock::now() const
{
    const std::scoped_lock lock(m_mutex);
    return scaled();
}

double ScaledClock::rate() const
{
    const std::scoped_lock lock(m_mutex);
    return m_rate;
}

void ScaledClock::setRate(double rate)
{
    const std::scoped_lock lock(m_mutex);
    m_start = scaled();
    m_baseStart = m_base.now();
    m_rate = rate;
}

void ScaledClock::set(Instant start, double rate)
{
    const std::scoped_lock lock(m_mutex);
    m_start = start;
    m_baseStart = m_base.now();
    m_rate = rate;
}

} // namespace callhelm
