#pragma once

#include <optional>

#include <QString>

namespace callhelm {

/// Why a formula cannot be used, with the place to point at.
struct FormulaFault
{
    enum class Kind : quint8 {
        Empty,
        TooLong,
        TooDeep,
        UnknownCharacter, ///< what: the character
        NotANumber, ///< what: what stands there
        OpenName, ///< « without »
        Incomplete, ///< something is missing at the end
        Unexpected, ///< what: what stands there
        OpenBracket, ///< not closed
        CommaSeparates, ///< values are separated by ;
        UnknownFunction, ///< what: its name
        FewValues, ///< what: the function
        IfValues, ///< `if` takes a condition and two values
        UnknownName, ///< what: no indicator and no metric
        UnknownFilter, ///< what: what stands there
        FilterOfIndicator, ///< whose and filters are a metric's
        FilterNotTaken, ///< what: the metric
        UnitsDiffer, ///< what, other: the units of both sides
        NoUnit, ///< what, other: the units of both sides; nothing is told in their product or quotient
        ConditionMissing, ///< `if` does not begin with a comparison
        ConditionAsValue, ///< a comparison elsewhere
        PercentOfUnit, ///< what: the unit in front of %
        WrongUnit, ///< what: the formula's; other: the indicator's
        Cycle ///< what: "Renewal → Score → Renewal"
    };

    Kind kind = Kind::Empty;
    int column = 1; ///< of the text's first character that it is about, from 1
    int length = 0; ///< in characters; 0: the place itself
    QString what = {}, other = {};

    /// A sentence for people, without the column.
    [[nodiscard]] QString text() const;
    bool operator==(const FormulaFault &) const = default;
};

/// A value or the place that it failed at. An Error has a line, not a column.
template <class T>
struct FormulaResult
{
    T value{};
    std::optional<FormulaFault> fault;
    [[nodiscard]] bool ok() const { return !fault; }
};

} // namespace callhelm
