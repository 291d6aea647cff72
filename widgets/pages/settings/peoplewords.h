#pragma once

#include <functional>
#include <vector>

#include "access/people.h"
#include "items/personmodel.h"
#include "items/teammodel.h"

namespace callhelm {

/// People as the list shows them. `agentName` gives an agent's name on the telephone systems.
[[nodiscard]] std::vector<PersonListRow> personRows(const People &people, QDate today,
                                                    const std::function<QString(AgentId)> &agentName);
/// Teams that are not dissolved, as the list shows them.
[[nodiscard]] std::vector<TeamListRow> teamRows(const People &people, QDate today);

/// Somebody who came into a team or went out of it.
struct TeamEvent
{
    QDate day;
    bool joined = false;
    QString name;
    QString other; ///< the team they came from, or went to, on that day; empty: none
    bool operator==(const TeamEvent &) const = default;
};
/// The last events of a team, the newest first; days ahead included.
[[nodiscard]] std::vector<TeamEvent> teamEvents(const People &people, TeamId team, size_t most);

/// What a person may see, in sentences for people.
[[nodiscard]] QString whatTheySee(const People &people, const Person &person, QDate today,
                                  const std::function<QString(AgentId)> &agentName);

} // namespace callhelm
