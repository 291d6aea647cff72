#pragma once

#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "domain/recordschema.h"

namespace callhelm {

class Database;

// What records are known by, whatever anybody's scope.

/// A customer's or deal's name, a ticket's subject; where there is none their own id, or their number.
Result<std::unordered_map<RecordId, QString>> namesOf(Database &database, const RecordSchema &schema,
                                                      const std::vector<RecordId> &records);
/// Their own ids, as others know them; #12 where there is none.
Result<std::unordered_map<RecordId, QString>> ownIdsOf(Database &database, const RecordSchema &schema,
                                                       const std::vector<RecordId> &records);

} // namespace callhelm
