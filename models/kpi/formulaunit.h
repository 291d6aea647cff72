#pragma once

#include <optional>

#include <QString>

#include "domain/scorecard.h"

namespace callhelm {

/// What a part of a formula is told in: money per count, minutes, a share … Money, minutes and seconds are
/// dimensions, with an exponent each; counts, shares and plain numbers have none.
class FormulaUnit
{
public:
    /// Of what has no dimension. A literal number takes the unit of what it is added to or compared with.
    enum class Kind : quint8 { Plain, Count, Share, Literal, Truth };

    FormulaUnit() = default;
    explicit FormulaUnit(Kind kind) : m_kind(kind) { }
    explicit FormulaUnit(IndicatorUnit unit);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Of what is added, compared, or one of several values; nothing where the units differ.
    [[nodiscard]] static std::optional<FormulaUnit> common(const FormulaUnit &left, const FormulaUnit &right);
    /// Nothing where no unit is: money of money, and what has a higher power.
    [[nodiscard]] static std::optional<FormulaUnit> product(const FormulaUnit &left,
                                                            const FormulaUnit &right);
    [[nodiscard]] static std::optional<FormulaUnit> quotient(const FormulaUnit &left,
                                                             const FormulaUnit &right);
    /// Whether an indicator of that unit can show it. What is counted by counts is a plain number, which fits
    /// all that have no dimension.
    [[nodiscard]] bool fits(IndicatorUnit unit) const;
    /// In words: "money", "a count", "money per minute".
    [[nodiscard]] QString text() const;

    bool operator==(const FormulaUnit &) const = default;

private:
    struct Powers
    {
        int money = 0;
        int minutes = 0;
        int seconds = 0;
        bool operator==(const Powers &) const = default;
    };
    [[nodiscard]] bool hasDimension() const { return m_powers != Powers(); }
    [[nodiscard]] std::optional<FormulaUnit> withPowers(const FormulaUnit &other, int sign) const;

    Kind m_kind = Kind::Plain; ///< of what has a dimension Plain
    Powers m_powers;
};

} // namespace callhelm
