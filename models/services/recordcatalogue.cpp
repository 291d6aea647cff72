#include "services/recordcatalogue.h"

#include <algorithm>

namespace callhelm {

QString RecordCatalogue::personName(AgentId agent) const
{
    const auto it = std::ranges::find(people, agent, &RecordPerson::agent);
    return it == people.end() ? QString() : it->name;
}

bool RecordCatalogue::operator==(const RecordCatalogue &other) const
{
    return schema->entities() == other.schema->entities() && terms->all() == other.terms->all()
        && people == other.people && currency == other.currency;
}

} // namespace callhelm
