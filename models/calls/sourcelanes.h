#pragma once

#include <map>

#include <QString>

#include "base/ids.h"

namespace callhelm {

/// Numbers for sources that follow from their names alone, so that ids of rows which leave the program do not
/// tell in which order the sources came into the store.
class SourceLanes
{
public:
    SourceLanes() = default;
    explicit SourceLanes(const std::map<SourceId, QString> &names);

    /// The id of a row with its source's number in place of the source's place in the store.
    [[nodiscard]] qint64 outside(qint64 rowId) const;

private:
    std::map<SourceId, SourceId> m_lanes;
};

} // namespace callhelm
