#include "store/kpicallsums.h"

#include <algorithm>

namespace callhelm {

void KpiCallSums::count(const std::vector<KpiAct> &acts, qint64 day, const KpiMembers &members, int sign)
{
    const auto add = [&](const KpiSubject &who, const KpiAct &act, bool isFirst, bool isFirstTalk) {
        Sums &sums = m_sums[{who, day}];
        sums.calls += isFirst ? sign : 0;
        sums.connected += isFirstTalk ? sign : 0;
        sums.talkIn += sign * act.amount;
        sums.talkOut += sign * act.amountOut;
    };
    std::vector<TeamId> teams, talking; // that the call was counted for
    bool hasTalk = false;
    for (size_t i = 0; i < acts.size(); ++i) {
        const KpiAct &act = acts[i];
        const bool isTalk = act.kinds.has(ActKind::CallTalked);
        add(KpiSubject::of(act.agent), act, true, isTalk);
        add(KpiSubject::all(), act, i == 0, isTalk && !hasTalk);
        hasTalk = hasTalk || isTalk;
        members.eachTeam(act.agent, day, [&](TeamId team) {
            const bool isFirst = std::ranges::count(teams, team) == 0;
            const bool isFirstTalk = isTalk && std::ranges::count(talking, team) == 0;
            if (isFirst)
                teams.push_back(team);
            if (isFirstTalk)
                talking.push_back(team);
            add(KpiSubject::of(team), act, isFirst, isFirstTalk);
        });
    }
}

} // namespace callhelm
