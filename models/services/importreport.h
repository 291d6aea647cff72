#pragma once

#include <vector>

#include "domain/queries.h"

namespace callhelm {

/// What an import came to.
struct ImportReport
{
    qint64 lines = 0;
    qint64 facts = 0;
    qint64 duplicates = 0;
    qint64 rejected = 0;
    std::vector<SegmentSummary> files;
    std::vector<DoctorNote> rejections; ///< the first ones, with file and line
};

} // namespace callhelm
