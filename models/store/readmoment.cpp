#include "store/readmoment.h"

namespace callhelm {

Result<ReadMoment> ReadMoment::begin(Database &database)
{
    if (database.inTransaction())
        return ReadMoment(std::nullopt);
    auto own = Transaction::beginRead(database);
    if (!own)
        return own.error();
    return ReadMoment(std::optional<Transaction>(std::move(*own)));
}

} // namespace callhelm
