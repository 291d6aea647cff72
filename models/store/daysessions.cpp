#include "store/daysessions.h"

#include "store/reader.h"

namespace callhelm {

Result<std::vector<SessionRow>> DaySessions::read(const Reader &reader, const TimeRange &day)
{
    auto moment = reader.moment();
    if (!moment)
        return moment.error();
    auto isDue = m_schedule.isDue(reader.context().database, day.from);
    if (!isDue)
        return isDue.error();
    if (*isDue || m_day != day) {
        QElapsedTimer took;
        took.start();
        auto before = reader.stays().sessionsAcross(day.from);
        if (!before)
            return before.error();
        m_fromBefore = std::move(*before);
        m_day = day;
        m_schedule.done(Duration(took.elapsed()));
    }
    auto sessions = reader.stays().sessionsBegunIn(day);
    if (sessions)
        sessions->insert(sessions->end(), m_fromBefore.begin(), m_fromBefore.end());
    return sessions;
}

} // namespace callhelm
