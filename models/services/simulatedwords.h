#pragma once

#include <string_view>

#include "base/result.h"
#include "domain/terms.h"

namespace callhelm {

class Database;

/// The words of lists that the simulated call centre uses. Call within a transaction.
namespace simulatedwords {

/// Makes all that may be chosen from and is not among `terms`, in its order, also what no record has yet.
Result<void> addAll(Database &database, Terms &terms);
/// The id of a word; makes it where it is not among `terms`.
Result<TermId> idOf(Database &database, Terms &terms, TermList list, std::string_view name,
                    TermId parent = {});

} // namespace simulatedwords

} // namespace callhelm
