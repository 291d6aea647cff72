#pragma once

#include <compare>

#include <QtGlobal>

namespace callhelm {

/// A quotient of whole numbers that is compared exactly: rates and shares decide between "on pace" and
/// "close", and between ranks, where a rounded number would decide by chance. The divisor is positive.
class Fraction
{
public:
    __extension__ using Whole = __int128; ///< products of money and minutes are beyond 64 bits

    constexpr Fraction() = default;
    /// `divisor` must be positive.
    constexpr Fraction(Whole value, Whole divisor) : m_value(value), m_divisor(divisor) { }

    [[nodiscard]] constexpr Whole value() const { return m_value; }
    [[nodiscard]] constexpr Whole divisor() const { return m_divisor; }
    [[nodiscard]] double toDouble() const { return double(m_value) / double(m_divisor); }
    /// Rounded to the nearest whole, halves away from zero.
    [[nodiscard]] constexpr qint64 rounded() const
    {
        const Whole half = m_divisor / 2;
        return qint64((m_value >= 0 ? m_value + half : m_value - half) / m_divisor);
    }
    constexpr Fraction operator*(const Fraction &other) const
    {
        return {m_value * other.m_value, m_divisor * other.m_divisor};
    }
    /// `other` must be positive.
    constexpr Fraction operator/(const Fraction &other) const
    {
        return {m_value * other.m_divisor, m_divisor * other.m_value};
    }
    constexpr std::strong_ordering operator<=>(const Fraction &other) const
    {
        const Whole left = m_value * other.m_divisor;
        const Whole right = other.m_value * m_divisor;
        return left < right ? std::strong_ordering::less
            : left > right  ? std::strong_ordering::greater
                            : std::strong_ordering::equal;
    }
    constexpr bool operator==(const Fraction &other) const
    {
        return m_value * other.m_divisor == other.m_value * m_divisor;
    }

private:
    Whole m_value = 0;
    Whole m_divisor = 1;
};

} // namespace callhelm
