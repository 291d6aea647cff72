#include "calls/livecall.h"

#include "base/calendar.h"

namespace callhelm {

void LiveLeg::flush(FoldOutput &out)
{
    if (counted && *counted == row)
        return;
    if (row.agent.isValid()) {
        if (counted)
            out.agentQuarters[{counted->agent, quarterOf(counted->entered)}].count(*counted, -1);
        out.agentQuarters[{row.agent, quarterOf(row.entered)}].count(row);
    }
    out.legs.push_back(row);
    counted = row;
}

void LiveLeg::uncount(FoldOutput &out)
{
    if (!counted)
        return;
    out.removedLegs.push_back(counted->id.value());
    if (counted->agent.isValid())
        out.agentQuarters[{counted->agent, quarterOf(counted->entered)}].count(*counted, -1);
    counted.reset();
}

void LiveVisit::flush(FoldOutput &out)
{
    if (!counted || *counted != row) {
        if (counted)
            out.queueQuarters[{counted->queue, quarterOf(counted->entered)}].count(*counted, -1);
        out.queueQuarters[{row.queue, quarterOf(row.entered)}].count(row);
        out.visits.push_back(row);
        counted = row;
    }
    for (LiveLeg &leg : legs)
        leg.flush(out);
}

void LiveVisit::uncount(FoldOutput &out)
{
    if (!counted)
        return;
    out.removedVisits.push_back(counted->id.value());
    out.queueQuarters[{counted->queue, quarterOf(counted->entered)}].count(*counted, -1);
    counted.reset();
}

void LiveCall::takesPart(AgentId agent, Instant entered, FoldOutput &out)
{
    const qint64 quarter = quarterOf(entered);
    for (Participant &participant : participants) {
        if (participant.agent != agent)
            continue;
        if (participant.quarter < quarter) {
            ++out.carries[{agent, participant.quarter, quarter}];
            participant.quarter = quarter;
        }
        return;
    }
    participants.push_back({agent, quarter});
    ++out.agentQuarters[{agent, quarter}].calls;
}

void LiveCall::adopt(LiveVisit &visit, std::string_view number, Instant entered, RowIds &visitIds,
                     RowIds &legIds, FoldOutput &out)
{
    visit.uncount(out);
    for (LiveLeg &leg : visit.legs) {
        leg.uncount(out);
        --out.agentQuarters[{leg.row.agent, quarterOf(visit.row.entered)}].calls;
        ++out.agentQuarters[{leg.row.agent, quarterOf(entered)}].calls;
        leg.row.entered = entered;
        leg.row.id = LegId(legIds.next(entered));
    }
    visit.row.entered = entered;
    visit.row.id = VisitId(visitIds.next(entered));
    visit.row.number = number;
    visit.row.doubt = Doubt::None;
    for (LiveLeg &leg : visit.legs)
        leg.row.visit = visit.row.id;
}

void LiveCall::flush(FoldOutput &out)
{
    for (LiveVisit &visit : visits)
        visit.flush(out);
    dirty = false;
}

} // namespace callhelm
