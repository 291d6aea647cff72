#include "ingest/logformat.h"

#include "ingest/cdr/cdrformat.h"
#include "ingest/queuelog/queuelogformat.h"

namespace callhelm {

std::unique_ptr<LogFormat> makeLogFormat(SourceKind kind, const QTimeZone &zone)
{
    if (kind == SourceKind::Cdr)
        return std::make_unique<CdrFormat>(zone);
    return std::make_unique<QueueLogFormat>(zone);
}

} // namespace callhelm
