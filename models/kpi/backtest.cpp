#include "kpi/backtest.h"

#include <algorithm>

namespace callhelm {

namespace {

using Kind = BackTestNote::Kind;

constexpr int nearPercent = 85; // on the mean: within reach

/// What is to be said of an indicator in all months together; nothing where it never had a value.
std::optional<BackTestNote> noteOf(const BackTest &test, size_t indicator)
{
    BackTestNote note;
    note.indicator = indicator;
    Rational achieved;
    int months = 0, reached = 0;
    for (const BackTest::Month &month : test.months) {
        const IndicatorScore &line = month.score.lines[indicator];
        if (!line.isScored())
            continue;
        note.lowest = months == 0 ? *line.raw : std::min(note.lowest, *line.raw);
        note.highest = months == 0 ? *line.raw : std::max(note.highest, *line.raw);
        note.mean += *line.actual.value;
        achieved += *line.raw;
        reached += line.isReached() ? 1 : 0;
        ++months;
    }
    if (months == 0)
        return std::nullopt;
    note.mean = note.mean / Rational(months);
    const bool isNear = achieved >= Rational::quotient(nearPercent, 100) * Rational(months);
    if (reached == months)
        note.kind = Kind::AlwaysReached;
    else
        note.kind = isNear || reached > 0 ? Kind::WithinReach : Kind::FarBelow;
    return note;
}

} // namespace

BackTest backTest(const CompiledCard &card, std::span<const PastMonth> months)
{
    BackTest test;
    test.months.reserve(months.size());
    for (const PastMonth &past : months)
        test.months.push_back({past.month, cardScore(card.indicators(), card.now(past.figures))});
    for (size_t indicator = 0; indicator < card.indicators().size(); ++indicator) {
        if (const auto note = noteOf(test, indicator))
            test.notes.push_back(*note);
        for (size_t month = 0; month < test.months.size(); ++month)
            if (!test.months[month].score.lines[indicator].isScored())
                test.notes.push_back({Kind::Lacking, indicator, month, {}, {}, {}});
    }
    std::ranges::stable_sort(test.notes, {}, &BackTestNote::kind);
    return test;
}

} // namespace callhelm
