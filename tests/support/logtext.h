#pragma once

#include <QByteArray>

#include "domain/fact.h"

namespace callhelm {

/// The day on which hand-written logs play: Monday, 2 November 2026, UTC.
inline constexpr qint64 testDay = 1'793'577'600;

/// A queue_log from lines with readable times: `10:00:00|…` is of the test day, `+1 00:30:00|…` of the next,
/// `10:00:00.250|…` has a fraction; a number of seconds is left as it is. Lines are separated by LF or by a
/// blank and a semicolon.
[[nodiscard]] QByteArray logText(const QByteArray &readable);

/// tests/data/small.queue_log.
[[nodiscard]] QByteArray smallLog();

/// Decodes a queue_log's text.
[[nodiscard]] FactBatch factsOf(const QByteArray &log);

/// `10:00:00` on the test day, `+1 00:30:00` on another.
[[nodiscard]] QByteArray readableTime(Instant at);
[[nodiscard]] Instant readTime(const QByteArray &readable);

} // namespace callhelm
