#pragma once

#include <map>

#include <QJsonObject>

#include "services/peoplerecord.h"

namespace callhelm {

/// Names that a person's or team's fields are told with.
struct PeopleNames
{
    People people; ///< with all that are named
    std::map<AgentId, QString> agents;
};

/// What the audit trail says of a person or a team; never anything of a password.
[[nodiscard]] QJsonObject fieldsOf(const PersonRecord &record, const PeopleNames &names);
[[nodiscard]] QJsonObject fieldsOf(const TeamRecord &record, const PeopleNames &names);

} // namespace callhelm
