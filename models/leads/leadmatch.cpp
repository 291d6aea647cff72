#include "leads/leadmatch.h"

#include <algorithm>

namespace callhelm {

namespace {

bool takesBack(const LeadRule &rule) { return rule.kind == LeadRuleKind::Recall; }

LeadMatch match(const LeadRules &rules, const Lead &lead, Instant arrival, bool recalls)
{
    LeadMatch match;
    match.why = WaitingLead::Why::NoRule;
    for (const LeadRule &rule : rules) {
        if (takesBack(rule) != recalls || rule.pool != lead.pool || rule.stage != lead.stage)
            continue;
        const bool isFirst = match.why == WaitingLead::Why::NoRule;
        if (!fits(rule, lead)) {
            if (isFirst)
                match = {&rule, false, WaitingLead::Why::NoRuleFits};
            continue;
        }
        if (rule.isOn && arrival >= rule.takesFrom)
            return {&rule, true, WaitingLead::Why::InDelay};
        if (isFirst || match.why == WaitingLead::Why::NoRuleFits) // the first that fits tells why
            match = {&rule, false, rule.isOn ? WaitingLead::Why::BeforeRule : WaitingLead::Why::RuleOff};
    }
    return match;
}

} // namespace

std::vector<Field> fieldsAsked(const LeadRules &rules)
{
    std::vector<Field> fields;
    for (const LeadRule &rule : rules)
        for (const RecordFilter &filter : rule.conditions)
            if (std::ranges::find(fields, filter.field) == fields.end())
                fields.push_back(filter.field);
    return fields;
}

bool fits(const RecordFilter &filter, const Lead &lead)
{
    bool isKnown = false;
    bool isOneOf = filter.oneOf.empty();
    bool isWithin = !filter.from && !filter.before;
    for (const auto &[field, value] : lead.fields) {
        if (field != filter.field || value.isEmpty())
            continue;
        isKnown = true;
        isOneOf = isOneOf || std::ranges::find(filter.oneOf, value) != filter.oneOf.end();
        isWithin = isWithin
            || (value.isNumber() && (!filter.from || value.number() >= *filter.from)
                && (!filter.before || value.number() < *filter.before));
    }
    if (!isKnown)
        isOneOf = isOneOf || std::ranges::any_of(filter.oneOf, &FieldValue::isEmpty);
    return isOneOf && isWithin && !(filter.isEmpty && isKnown) && !(filter.isNotEmpty && !isKnown);
}

bool fits(const LeadRule &rule, const Lead &lead)
{
    return rule.pool == lead.pool && rule.stage == lead.stage
        && (!rule.leastAmount || (lead.largestOpenDeal && *lead.largestOpenDeal >= *rule.leastAmount))
        && std::ranges::all_of(rule.conditions,
                               [&](const RecordFilter &filter) { return fits(filter, lead); });
}

LeadMatch matchLead(const LeadRules &rules, const Lead &lead)
{
    return match(rules, lead, lead.arrival, false);
}

LeadMatch matchRecall(const LeadRules &rules, const Lead &lead, Instant heldSince)
{
    return match(rules, lead, heldSince, true);
}

LeadCoverage coverageOf(const LeadRules &rules, std::span<const Lead> leads)
{
    LeadCoverage coverage;
    coverage.rules.reserve(rules.size());
    for (const LeadRule &rule : rules)
        coverage.rules.push_back(rule.id);
    coverage.taken.resize(rules.size());
    coverage.all = int(leads.size());
    for (const Lead &lead : leads) {
        const LeadMatch taker = match(rules, lead, Instant::max(), false);
        const LeadMatch recaller = match(rules, lead, Instant::max(), true);
        for (const LeadMatch &one : {taker, recaller})
            if (one.isTaken)
                ++coverage.taken[size_t(one.rule - rules.data())];
        coverage.none += taker.isTaken ? 0 : 1;
    }
    return coverage;
}

std::optional<Instant> LeadClock::dueAt(const LeadRule &rule, Instant from) const
{
    return rule.workingHours ? m_working.after(from, rule.delay, m_calendar) : from + rule.delay;
}

std::optional<Instant> LeadClock::opensAt(const LeadRule &rule, Instant from) const
{
    if (!rule.workingHours || isWorking(from))
        return from;
    constexpr Duration instant(1);
    const std::optional<Instant> worked = m_working.after(from, instant, m_calendar);
    return worked ? std::optional(*worked - instant) : std::nullopt;
}

} // namespace callhelm
