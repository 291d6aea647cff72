#pragma once

#include "base/result.h"
#include "crm/recordfold.h"

namespace callhelm {

class RecordLog;

/// Whether a record holds already what a row says of a field. A time that is told to the second is the same
/// as one within that second: our own exports write no more.
[[nodiscard]] bool saysTheSame(const FieldEntry &entry, const EntitySpec &entity, const RecordState &state,
                               const RecordRules &rules);

/// Whether a record was changed at that moment (to the second, where it is told so), and then was as a row
/// says: an export that is taken back in.
[[nodiscard]] Result<bool> wasSo(RecordLog &log, RecordId record, Instant at,
                                 const std::vector<FieldEntry> &entries, const EntitySpec &entity,
                                 const RecordRules &rules);

/// The last moment of the second that a time was told to; the time itself where it has a part of a second.
[[nodiscard]] Instant endOfTold(Instant at);

} // namespace callhelm
