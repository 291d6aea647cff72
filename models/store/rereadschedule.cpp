#include "store/rereadschedule.h"

namespace callhelm {

namespace {

constexpr int restPerReading = 100;

} // namespace

Result<bool> RereadSchedule::isDue(Database &database, Instant before)
{
    if (m_database != &database) {
        m_facts = FactWatch();
        m_since.invalidate();
        m_database = &database;
        m_commits.emplace(database);
    }
    auto changed = m_commits->changed();
    if (!changed)
        return changed.error();
    if (*changed || !m_since.isValid()) {
        m_isOutdated = true;
        auto from = m_facts.changedFrom(database);
        if (!from)
            return from.error();
        if (*from && **from < toMs(before))
            m_since.invalidate();
    }
    return m_isOutdated && (!m_since.isValid() || m_since.elapsed() > restPerReading * m_took.count());
}

void RereadSchedule::done(Duration took)
{
    m_took = took;
    m_isOutdated = false;
    m_since.start();
}

} // namespace callhelm
