#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace callhelm {

/// How a made-up log is spoilt.
struct LogFaults
{
    bool lines = false; ///< lines lost, doubled, swapped with their neighbour, cut off
    bool clock = false; ///< lines out of time, the clock set back
};

/// A made-up queue_log: a small, busy floor on which everything that the format tells happens often. The same
/// seed always gives the same log.
struct RandomLog
{
    quint32 seed = 1;
    int events = 100; ///< about so many lines
    LogFaults faults; ///< none: in the order of time, no two lines the same, nothing missing but at both ends
};

[[nodiscard]] QByteArrayList randomLines(const RandomLog &wanted);
[[nodiscard]] QByteArray randomLog(const RandomLog &wanted);

} // namespace callhelm
