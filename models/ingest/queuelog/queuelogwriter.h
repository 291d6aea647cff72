#pragma once

#include <QByteArray>

#include "domain/fact.h"

namespace callhelm {

/// Writes facts as lines of a queue_log, as far as the format can tell them: lengths of time in whole seconds
/// (ringing in milliseconds), bars and line ends in texts replaced by '_'. What QueueLogDecoder reads from
/// them are the same facts.
class QueueLogWriter
{
public:
    /// One line, with its end.
    [[nodiscard]] static QByteArray line(const Fact &fact);
    [[nodiscard]] static QByteArray lines(const FactBatch &batch);
};

} // namespace callhelm
