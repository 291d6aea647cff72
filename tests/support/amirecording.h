#pragma once

#include <QByteArray>

#include "domain/fact.h"

namespace callhelm {

/// The bytes of our own recording of a real Asterisk's manager interface (tests/data/asterisk-live).
[[nodiscard]] QByteArray amiRecording();

/// What its queue_log and its Master.csv told of the same minutes.
[[nodiscard]] FactBatch recordedLogFacts();
[[nodiscard]] FactBatch recordedCdrFacts();

/// Decodes and translates a manager stream; messages without a time of their own have the first time told.
[[nodiscard]] FactBatch factsOfAmi(const QByteArray &stream);

/// Without calls that went through no queue, of which a queue_log tells nothing, and which the manager's
/// witnesses tell a little differently when it was not listened to all the time.
[[nodiscard]] FactBatch ofQueues(FactBatch facts);

} // namespace callhelm
