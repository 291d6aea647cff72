#pragma once

#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "domain/recordschema.h"

namespace callhelm {

class Database;
struct ReadContext;

// What records are known by; whatever anybody's scope, where it is not said otherwise.

/// A customer's or deal's name, a ticket's subject; where there is none their own id, or their number.
Result<std::unordered_map<RecordId, QString>> namesOf(Database &database, const RecordSchema &schema,
                                                      const std::vector<RecordId> &records);
/// Their own ids, as others know them; #12 where there is none.
Result<std::unordered_map<RecordId, QString>> ownIdsOf(Database &database, const RecordSchema &schema,
                                                       const std::vector<RecordId> &records);
/// The same names for whoever asks: of records outside their scope the number, #12, which tells nothing of
/// whom they do not see.
Result<std::unordered_map<RecordId, QString>> namesSeen(const ReadContext &context,
                                                        const RecordSchema &schema,
                                                        std::unordered_map<RecordId, QString> names,
                                                        Instant now);

} // namespace callhelm
