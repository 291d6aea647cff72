#include "leads/eligibility.h"

namespace callhelm {

LeadSkip skipOf(const LeadRule &rule, int weight, const AgentStanding &standing, const LeadLoad &load,
                bool isWorking)
{
    if (!standing.isActive)
        return LeadSkip::Inactive;
    if (standing.isOnLeave)
        return LeadSkip::OnLeave;
    if (rule.onlyAvailable) {
        if (!standing.isOnline)
            return LeadSkip::Offline;
        if (standing.isPaused)
            return LeadSkip::Paused;
        if (!isWorking)
            return LeadSkip::OutOfHours;
    }
    if (rule.dailyCap && load.today >= *rule.dailyCap)
        return LeadSkip::DailyCap;
    if (rule.openCap && load.open >= *rule.openCap)
        return LeadSkip::OpenCap;
    return weight > 0 ? LeadSkip::None : LeadSkip::NoWeight;
}

} // namespace callhelm
