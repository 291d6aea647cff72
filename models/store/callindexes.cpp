#include "store/callindexes.h"

#include <array>

#include "store/database.h"

namespace callhelm {

namespace {

/// As in resources/migrations/0009_records.sql.
struct Index
{
    const char *name;
    const char *on;
};
constexpr std::array<Index, 2> indexes{{{"visit_number", "visit (number) WHERE number<>''"},
                                        {"direct_call_number", "direct_call (number) WHERE number<>''"}}};

} // namespace

Result<void> dropCallIndexes(Database &database)
{
    for (const Index &index : indexes)
        if (auto done = database.execute(QByteArray("DROP INDEX IF EXISTS ") + index.name); !done)
            return done;
    return {};
}

Result<void> makeCallIndexes(Database &database)
{
    for (const Index &index : indexes) {
        auto done
            = database.execute(QByteArray("CREATE INDEX IF NOT EXISTS ") + index.name + " ON " + index.on);
        if (!done)
            return done;
    }
    return {};
}

} // namespace callhelm
