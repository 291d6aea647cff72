#include "metrics/leadfigures.h"

#include <algorithm>
#include <map>
#include <utility>

namespace callhelm {

void LeadFigures::add(const LeadOutcome &outcome)
{
    using Promise = LeadOutcome::Promise;
    ++received;
    uncontacted += outcome.care ? 0 : 1;
    kept += outcome.promise == Promise::Kept ? 1 : 0;
    judged += outcome.promise == Promise::Kept || outcome.promise == Promise::Missed ? 1 : 0;
    won += outcome.isWon ? 1 : 0;
    if (outcome.fromArrival)
        waits.push_back(*outcome.fromArrival);
    if (outcome.fromHandOut)
        cares.push_back(*outcome.fromHandOut);
}

Figure percentile(std::vector<Duration> values, int percent)
{
    if (values.empty())
        return {};
    std::ranges::sort(values);
    const qint64 place = qint64(values.size() - 1) * std::clamp(percent, 0, 100); // in hundredths
    const Duration lower = values[size_t(place / 100)];
    const Duration upper = values[size_t((place + 99) / 100)];
    return double(lower.count() * 100 + (upper - lower).count() * (place % 100)) / 100'000;
}

std::vector<LeadFiguresRow> leadFigures(std::span<const LeadOutcome> outcomes, LeadsPer per, By by,
                                        const Calendar &calendar, Instant from)
{
    const auto keyOf = [per](const LeadOutcome &outcome) -> qint64 {
        switch (per) {
        case LeadsPer::Rule:
            return outcome.rule.value();
        case LeadsPer::Source:
            return outcome.source.value();
        case LeadsPer::Agent:
            return outcome.agent.value();
        case LeadsPer::All:
            break;
        }
        return 0;
    };
    std::map<std::pair<Instant, qint64>, LeadFiguresRow> groups;
    for (const LeadOutcome &outcome : outcomes) {
        const Instant start = by == By::All ? from : calendar.bucketStart(outcome.at, by);
        LeadFiguresRow &row = groups[{start, keyOf(outcome)}];
        row.start = start;
        if (per == LeadsPer::Rule) {
            row.rule = outcome.rule;
            row.ruleName = outcome.ruleName;
        }
        row.source = per == LeadsPer::Source ? outcome.source : TermId();
        row.agent = per == LeadsPer::Agent ? outcome.agent : AgentId();
        row.figures.add(outcome);
    }
    std::vector<LeadFiguresRow> rows;
    rows.reserve(groups.size());
    for (auto &[key, row] : groups)
        rows.push_back(std::move(row));
    std::ranges::stable_sort(rows, [](const LeadFiguresRow &a, const LeadFiguresRow &b) {
        return a.start != b.start ? a.start < b.start : a.figures.received > b.figures.received;
    });
    return rows;
}

} // namespace callhelm
