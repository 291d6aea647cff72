#include "kpi/scorecomparison.h"

#include <algorithm>

namespace callhelm {

std::vector<ScoreChange> compared(const ScoredMonth &before, const ScoredMonth &after)
{
    std::vector<ScoreChange> changes;
    changes.reserve(after.indicators.size() + before.indicators.size());
    for (size_t i = 0; i < after.indicators.size(); ++i) {
        ScoreChange &change = changes.emplace_back();
        change.key = after.indicators[i].key;
        change.name = after.indicators[i].name;
        change.after = after.score.lines[i].points;
        change.isAsked = true;
    }
    for (size_t i = 0; i < before.indicators.size(); ++i) {
        const Indicator &indicator = before.indicators[i];
        auto found = std::ranges::find(changes, indicator.key, &ScoreChange::key);
        if (found == changes.end()) {
            changes.push_back({indicator.key, indicator.name, {}, {}, {}, false, false});
            found = std::prev(changes.end());
        }
        found->before = before.score.lines[i].points;
        found->wasAsked = true;
    }
    for (ScoreChange &change : changes)
        change.change = change.after.value_or(Rational()) - change.before.value_or(Rational());
    return changes;
}

} // namespace callhelm
