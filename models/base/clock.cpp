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

Instant ScaledClock::now() const
{
    const auto passed = static_cast<double>(toMs(m_base.now() - m_baseStart));
    return m_start + Duration(static_cast<qint64>(passed * m_rate));
}

void ScaledClock::setRate(double rate)
{
    const Instant at = now();
    m_baseStart = m_base.now();
    m_start = at;
    m_rate = rate;
}

} // namespace callhelm
