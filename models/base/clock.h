#pragma once

#include <mutex>

#include "base/time.h"

namespace callhelm {

/// Where "now" comes from. Handed to whoever needs it, so that tests and the simulator set the time.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

/// A clock that shows what it was told. For tests.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant at) : m_now(at) { }
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant at) { m_now = at; }
    void advance(Duration by) { m_now += by; }

private:
    Instant m_now;
};

/// Runs `rate` times as fast as another clock, from `start` on: the time of a simulated call centre. May be
/// read and set from several threads.
class ScaledClock final : public Clock
{
public:
    ScaledClock(const Clock &base, Instant start, double rate);
    [[nodiscard]] Instant now() const override;
    /// Goes on from the present scaled time at another rate; time never jumps.
    void setRate(double rate);
    /// Goes on from `start`.
    void set(Instant start, double rate);
    [[nodiscard]] double rate() const;

private:
    [[nodiscard]] Instant scaled() const;

    mutable std::mutex m_mutex;
    const Clock &m_base;
    Instant m_baseStart;
    Instant m_start;
    double m_rate;
};

} // namespace callhelm
