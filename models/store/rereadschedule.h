#pragma once

#include <optional>

#include <QElapsedTimer>

#include "store/pastfold.h"
#include "store/storewatch.h"

namespace callhelm {

/// When something that was worked out from a whole table is to be worked out again: at once where facts from
/// before a moment were stored; after any other commit, too, but so seldom that it takes no more than a
/// hundredth of the time. For connections that only read.
class RereadSchedule
{
public:
    /// Whether it is time. `before`: later facts hardly ever change what was worked out.
    Result<bool> isDue(Database &database, Instant before);
    /// It was done, which took so long.
    void done(Duration took);

private:
    const Database *m_database = nullptr;
    FactWatch m_facts;
    std::optional<StoreWatch> m_commits;
    bool m_isOutdated = true; ///< something was committed since
    QElapsedTimer m_since;
    Duration m_took{0};
};

} // namespace callhelm
