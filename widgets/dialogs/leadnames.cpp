#include "dialogs/leadnames.h"

#include <algorithm>

#include "common/format.h"
#include "common/leadformat.h"

namespace callhelm {

QString leadMoment(Instant at, const LeadServices &services)
{
    const Calendar &calendar = services.calendar();
    const QDate day = calendar.dayOf(at);
    const QString time = format::shortTime(at, calendar);
    return day == calendar.dayOf(services.now()) ? time : format::dayAndMonth(day) + u' ' + time;
}

LeadNames leadNames(const LeadServices &services, KnownLeadRules rules)
{
    LeadNames names;
    names.agent = services.agentName;
    names.term = [catalogue = services.catalogue](TermId term) {
        return term.isValid() ? catalogue()->terms->name(term) : QString();
    };
    names.rule = [rules = std::move(rules)](LeadRuleId id) -> const LeadRule * {
        const auto found = std::ranges::find(*rules, id, &LeadRule::id);
        return found != rules->end() ? &*found : nullptr;
    };
    names.moment = [services](Instant at) { return leadMoment(at, services); };
    names.day
        = [calendar = services.calendar](Instant at) { return format::dayAndMonth(calendar().dayOf(at)); };
    names.length = [](Duration length) { return format::lengthInWords(length); };
    return names;
}

} // namespace callhelm
