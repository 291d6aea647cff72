#include "store/storewatch.h"

#include <utility>

#include "store/database.h"

namespace callhelm {

Result<bool> StoreWatch::changed()
{
    auto version = m_database.number("PRAGMA data_version");
    if (!version)
        return version.error();
    const auto before = std::exchange(m_version, *version);
    return before && *before != *version;
}

} // namespace callhelm
