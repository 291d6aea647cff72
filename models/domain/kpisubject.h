#pragma once

#include <compare>

#include <QtGlobal>

#include "base/ids.h"

namespace callhelm {

/// Whose figure or goal: an agent's, a team's (who was in it on each day), or everybody's.
struct KpiSubject
{
    enum class Kind : quint8 { All, Team, Agent };

    Kind kind = Kind::All;
    qint64 id = 0; ///< of the team or agent; 0 for all

    [[nodiscard]] static constexpr KpiSubject all() { return {}; }
    [[nodiscard]] static constexpr KpiSubject of(TeamId team) { return {Kind::Team, team.value()}; }
    [[nodiscard]] static constexpr KpiSubject of(AgentId agent) { return {Kind::Agent, agent.value()}; }
    [[nodiscard]] constexpr TeamId team() const { return TeamId(kind == Kind::Team ? id : 0); }
    [[nodiscard]] constexpr AgentId agent() const { return AgentId(kind == Kind::Agent ? id : 0); }
    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 misreads the zero that <=> compares with
    auto operator<=>(const KpiSubject &) const = default;
};

/// The stretch for which a goal is set, and a figure shown: a day, a week from the organisation's first day
/// of the week on, a calendar month.
enum class KpiPeriod : quint8 { Day, Week, Month };

} // namespace callhelm
