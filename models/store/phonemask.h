#pragma once

#include "crm/recordrow.h"
#include "domain/phonenumber.h"

namespace callhelm {

class Database;
struct EntitySpec;

/// In the form of which country masked numbers are shown: the organisation's; Country::Other, as they are
/// written, where the store does not tell.
[[nodiscard]] Country maskCountry(Database &database);

/// Masks the phones of a record (domain/numbermask.h).
void maskPhones(RecordRow &row, const EntitySpec &entity, Country country);

} // namespace callhelm
