#include "calls/livecall.h"

#include <algorithm>

#include "base/calendar.h"

namespace callhelm {

namespace {

void count(const LegRow &row, int sign, FoldOutput &out)
{
    if (row.agent.isValid())
        out.agentQuarters[{row.agent, quarterOf(row.entered)}].count(row, sign);
}

void count(const VisitRow &row, int sign, FoldOutput &out)
{
    out.queueQuarters[{row.queue, quarterOf(row.entered)}].count(row, sign);
}

template <class Row>
void tell(LiveRow<Row> &live, RowChanges<Row> &changes, FoldOutput &out)
{
    if (!live.isDirty())
        return;
    if (live.told)
        count(live.lastWritten(), -1, out);
    count(live.row, 1, out);
    (live.told ? changes.changed : changes.added).push_back(live.row);
    live.markWritten(true);
}

template <class Row>
void takeBack(LiveRow<Row> &live, RowChanges<Row> &changes, FoldOutput &out)
{
    if (!live.told)
        return;
    changes.removed.push_back(live.lastWritten().id.value());
    count(live.lastWritten(), -1, out);
    live.markWritten(false);
}

} // namespace

void LiveLeg::flush(FoldOutput &out) { tell(*this, out.legs, out); }

void LiveLeg::uncount(FoldOutput &out) { takeBack(*this, out.legs, out); }

void LiveVisit::flush(FoldOutput &out)
{
    tell(*this, out.visits, out);
    for (LiveLeg &leg : legs)
        leg.flush(out);
}

void LiveVisit::uncount(FoldOutput &out) { takeBack(*this, out.visits, out); }

bool LiveCall::isOver() const
{
    return std::all_of(visits.begin(), visits.end(), [](const LiveVisit &visit) { return visit.over; });
}

void LiveCall::willChange()
{
    for (LiveVisit &visit : visits) {
        visit.willChange();
        for (LiveLeg &leg : visit.legs)
            leg.willChange();
    }
}

void LiveCall::count(AgentId agent, int sign, FoldOutput &out) const
{
    std::vector<qint64> quarters;
    for (const Part &part : parts)
        if (part.agent == agent)
            quarters.push_back(part.quarter);
    std::sort(quarters.begin(), quarters.end());
    quarters.erase(std::unique(quarters.begin(), quarters.end()), quarters.end());
    for (size_t i = 0; i < quarters.size(); ++i) {
        if (i == 0)
            out.agentQuarters[{agent, quarters[i]}].calls += sign;
        else
            out.carries[{agent, quarters[i - 1], quarters[i]}] += sign;
    }
}

void LiveCall::takesPart(AgentId agent, VisitId visit, Instant counted, FoldOutput &out)
{
    const Part part{agent, visit, quarterOf(counted)};
    bool known = false;
    bool elsewhere = false;
    for (const Part &other : parts) {
        if (other == part)
            return;
        known = known || other.agent == agent;
        elsewhere = elsewhere || (other.agent == agent && other.quarter != part.quarter);
    }
    if (elsewhere)
        count(agent, -1, out);
    parts.push_back(part);
    if (elsewhere)
        count(agent, 1, out);
    else if (!known)
        ++out.agentQuarters[{agent, part.quarter}].calls;
}

void LiveCall::adopt(LiveVisit &visit, std::string_view number, Instant entered, CallIds &ids,
                     FoldOutput &out)
{
    visit.uncount(out);
    for (LiveLeg &leg : visit.legs)
        leg.uncount(out);
    const VisitId before = visit.row.id;
    visit.row.entered = entered;
    visit.row.id = VisitId(ids.visits.next(entered));
    visit.row.number = number;
    visit.row.doubt = Doubt::None;

    for (LiveLeg &leg : visit.legs) {
        leg.row.entered = entered;
        leg.row.id = LegId(ids.legs.next(entered));
        leg.row.visit = visit.row.id;
    }
    for (AttemptRow &attempt : visit.attempts) {
        out.attempts.removed.push_back(attempt.id);
        if (!attempt.cancelled) {
            --out.agentQuarters[{attempt.agent, quarterOf(attempt.counted)}].missed;
            ++out.agentQuarters[{attempt.agent, quarterOf(entered)}].missed;
        }
        attempt.id = ids.attempts.next(entered);
        attempt.visit = visit.row.id;
        attempt.counted = entered;
        out.attempts.added.push_back(attempt);
    }
    visit.attempts.clear();
    for (Part &part : parts) {
        if (part.visit != before)
            continue;
        count(part.agent, -1, out);
        part.visit = visit.row.id;
        part.quarter = quarterOf(entered);
        count(part.agent, 1, out);
    }
}

void LiveCall::flush(FoldOutput &out)
{
    for (LiveVisit &visit : visits)
        visit.flush(out);
    dirty = false;
}

} // namespace callhelm
