#pragma once

#include "calls/foldoutput.h"
#include "services/floorbuilder.h"

namespace callhelm {

/// A day's figures as far as a fold has got: what the outputs given, one after the other, come to, and the
/// time that goes on. The same sums that the rollups' tables hold (store/cellstore.h) and the reader makes.
/// Names and goals are left for the caller.
[[nodiscard]] FloorFigures figuresOf(const std::vector<const FoldOutput *> &outputs, const TimeRange &today,
                                     const OpenTimes &open);

} // namespace callhelm
