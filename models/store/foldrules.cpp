#include "store/foldrules.h"

namespace callhelm {

Result<bool> needsRefold(Database &database)
{
    auto marks = database.number("SELECT COUNT(*) FROM setting WHERE key='refold'");
    if (!marks)
        return marks.error();
    return *marks > 0;
}

Result<void> noteRefolded(Database &database)
{
    return database.execute("DELETE FROM setting WHERE key='refold'");
}

} // namespace callhelm
