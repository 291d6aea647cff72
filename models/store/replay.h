#pragma once

#include <functional>

#include "base/result.h"
#include "calls/callfold.h"
#include "store/witnesses.h"

namespace callhelm {

using FactVisitor = std::function<Result<void>(const Fact &, SegmentId, const FactOrder &)>;

/// Tells all facts of a source in their order: that of each segment kept, segments merged by time. The same
/// facts give the same order, whichever way they came into the store.
Result<void> replayInOrder(FactStore &facts, SourceId source, const std::vector<StoredSegment> &segments,
                           const Witnesses &witnesses, const FactVisitor &visit);

/// Tells the facts stored after a block, as they were stored; of their order the time alone. Returns the last
/// block.
Result<qint64> replayTail(FactStore &facts, SourceId source, qint64 afterBlock, const FactVisitor &visit);

} // namespace callhelm
