#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "base/time.h"
#include "common/theme.h"

namespace callhelm {

/// One line, area or stack of bars: a value for each slot of the picture, or nothing where there is none.
struct ChartSeries
{
    QString name;
    Token token = Token::Accent;
    std::vector<std::optional<double>> values;
    bool dashed = false; ///< the period before
    bool dotted = false; ///< what is to come at this rate
    bool thin = false; ///< a goal
    QString endText = {}; ///< of a line: what stands at its end
    bool operator==(const ChartSeries &) const = default;
};

/// What a chart shows: slots of time from left to right and values in them. Slots that have not come yet have
/// no values and stay empty.
struct ChartPicture
{
    enum class Kind { StackedAreas, StackedBars, Lines };
    enum class Unit { Number, Decimal, Share, Seconds };

    Kind kind = Kind::Lines;
    Unit unit = Unit::Number;
    std::vector<Instant> starts; ///< of each slot, ascending
    Instant end; ///< of the last slot
    std::optional<size_t> unfinished; ///< the slot that goes on: its values still grow
    std::vector<ChartSeries> series; ///< areas and bars: from the bottom up
    std::vector<ChartSeries> lines; ///< shares 0…1 over areas or bars, by an axis of their own at the right
    bool linesOnScale = false; ///< the lines are no shares: they are in the picture's unit, on its axis
    bool operator==(const ChartPicture &) const = default;

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] Unit linesUnit() const { return linesOnScale ? unit : Unit::Share; }
    /// The largest stack (areas, bars) or value (lines).
    [[nodiscard]] double highest() const;
};

/// A step of 1, 2, 3, 4, 5, 6, 8 or 10 times a power of ten so that three of them reach `highest`; whole
/// numbers only, where `whole`.
[[nodiscard]] double axisStep(double highest, bool whole);

/// A value as its unit is written.
[[nodiscard]] QString chartValue(std::optional<double> value, ChartPicture::Unit unit);

} // namespace callhelm
