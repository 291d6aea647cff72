#pragma once

#include <compare>
#include <optional>

#include <QString>

#include <gmpxx.h>

namespace callhelm {

/// A quotient of whole numbers of any size, in lowest terms. Nothing is ever rounded until a figure is shown:
/// scores add up quotients of many different targets, whose common divisor is beyond any built-in number.
class Rational
{
public:
    __extension__ using Whole = __int128;

    Rational() = default; ///< 0
    Rational(qint64 whole);
    /// `divisor` must not be 0.
    [[nodiscard]] static Rational quotient(Whole value, Whole divisor);
    /// Reads toText(); nothing where it is no such text.
    [[nodiscard]] static std::optional<Rational> fromText(const QString &text);
    /// A decimal as formulas have it, digits with at most one point: 12, 0.25, exactly. Nothing where it is
    /// none.
    [[nodiscard]] static std::optional<Rational> fromDecimal(const QString &text);
    /// Exact and plain, for files and stores: 12, -37/81.
    [[nodiscard]] QString toText() const;

    [[nodiscard]] bool isZero() const { return sgn(m_value) == 0; }
    [[nodiscard]] bool isNegative() const { return sgn(m_value) < 0; }
    [[nodiscard]] bool isWhole() const { return m_value.get_den() == 1; }
    [[nodiscard]] double toDouble() const { return m_value.get_d(); }
    /// The greatest whole number that is not above it; held within 64 bits.
    [[nodiscard]] qint64 floor() const;
    /// The least whole number that is not below it; held within 64 bits.
    [[nodiscard]] qint64 ceiling() const { return -(-*this).floor(); }
    /// The nearest whole number, halves away from zero; held within 64 bits.
    [[nodiscard]] qint64 rounded() const;
    /// How much room it takes: binary digits of both numbers.
    [[nodiscard]] size_t bits() const;

    Rational operator-() const { return Rational(mpq_class(-m_value)); }
    Rational operator+(const Rational &other) const { return Rational(mpq_class(m_value + other.m_value)); }
    Rational operator-(const Rational &other) const { return Rational(mpq_class(m_value - other.m_value)); }
    Rational operator*(const Rational &other) const { return Rational(mpq_class(m_value * other.m_value)); }
    /// `other` must not be 0.
    Rational operator/(const Rational &other) const { return Rational(mpq_class(m_value / other.m_value)); }
    Rational &operator+=(const Rational &other)
    {
        m_value += other.m_value;
        return *this;
    }
    std::strong_ordering operator<=>(const Rational &other) const
    {
        return cmp(m_value, other.m_value) <=> 0;
    }
    bool operator==(const Rational &other) const { return m_value == other.m_value; }

private:
    explicit Rational(mpq_class value) : m_value(std::move(value)) { }

    mpq_class m_value;
};

} // namespace callhelm
