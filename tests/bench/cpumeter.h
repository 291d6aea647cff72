#pragma once

#include <algorithm>
#include <ctime>

#include <QAbstractEventDispatcher>
#include <QObject>

namespace callhelm::bench {

inline double cpuMs(clockid_t clock)
{
    timespec spent{};
    clock_gettime(clock, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}
/// CPU time of all threads so far.
inline double processCpuMs() { return cpuMs(CLOCK_PROCESS_CPUTIME_ID); }
inline double threadCpuMs() { return cpuMs(CLOCK_THREAD_CPUTIME_ID); }

/// The longest time that a thread's event loop worked without looking for events. Measured in CPU time, so
/// that other programs on the machine don't count.
class StallMeter final : public QObject
{
public:
    StallMeter()
    {
        const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, &StallMeter::look);
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &StallMeter::look);
    }
    void reset()
    {
        m_longest = 0;
        m_over16 = 0;
        m_last = threadCpuMs();
    }
    [[nodiscard]] double longestMs() const { return m_longest; }
    /// How often it was longer than a frame of a screen, 16 ms.
    [[nodiscard]] long long over16() const { return m_over16; }

private:
    void look()
    {
        const double now = threadCpuMs();
        m_longest = std::max(m_longest, now - m_last);
        m_over16 += now - m_last > 16;
        m_last = now;
    }
    double m_longest = 0;
    long long m_over16 = 0;
    double m_last = threadCpuMs();
};

} // namespace callhelm::bench
