#include "kpi/formulaunit.h"

#include "kpi/scorecardwords.h"

#include <algorithm>
#include <cstdlib>

#include <QStringList>

namespace callhelm {

FormulaUnit::FormulaUnit(IndicatorUnit unit)
{
    switch (unit) {
    case IndicatorUnit::Count:
        m_kind = Kind::Count;
        break;
    case IndicatorUnit::Share:
        m_kind = Kind::Share;
        break;
    case IndicatorUnit::Money:
        m_powers.money = 1;
        break;
    case IndicatorUnit::Minutes:
        m_powers.minutes = 1;
        break;
    case IndicatorUnit::Seconds:
        m_powers.seconds = 1;
        break;
    case IndicatorUnit::Number:
        break;
    }
}

std::optional<FormulaUnit> FormulaUnit::common(const FormulaUnit &left, const FormulaUnit &right)
{
    if (left == right)
        return left;
    if (left.m_kind == Kind::Truth || right.m_kind == Kind::Truth)
        return std::nullopt;
    if (left.m_kind == Kind::Literal)
        return right;
    if (right.m_kind == Kind::Literal)
        return left;
    if (left.m_powers != right.m_powers || left.hasDimension())
        return std::nullopt;
    // A quotient of counts is added to either; a count and a share are not added to each other.
    if (left.m_kind == Kind::Plain)
        return right;
    return right.m_kind == Kind::Plain ? std::optional(left) : std::nullopt;
}

std::optional<FormulaUnit> FormulaUnit::withPowers(const FormulaUnit &other, int sign) const
{
    FormulaUnit unit;
    unit.m_powers
        = {m_powers.money + sign * other.m_powers.money, m_powers.minutes + sign * other.m_powers.minutes,
           m_powers.seconds + sign * other.m_powers.seconds};
    for (const int power : {unit.m_powers.money, unit.m_powers.minutes, unit.m_powers.seconds})
        if (std::abs(power) > 1)
            return std::nullopt;
    return unit;
}

std::optional<FormulaUnit> FormulaUnit::product(const FormulaUnit &left, const FormulaUnit &right)
{
    if (left.m_kind == Kind::Truth || right.m_kind == Kind::Truth)
        return std::nullopt;
    if (left.hasDimension() || right.hasDimension())
        return left.withPowers(right, 1);
    // A share of something, and so many times something, is such a thing again.
    const auto isFactor = [](Kind kind) { return kind == Kind::Literal || kind == Kind::Share; };
    if (left.m_kind == right.m_kind || (isFactor(right.m_kind) && left.m_kind != Kind::Literal))
        return left;
    return isFactor(left.m_kind) ? right : FormulaUnit();
}

std::optional<FormulaUnit> FormulaUnit::quotient(const FormulaUnit &left, const FormulaUnit &right)
{
    if (left.m_kind == Kind::Truth || right.m_kind == Kind::Truth)
        return std::nullopt;
    if (left.hasDimension() || right.hasDimension())
        return left.withPowers(right, -1);
    if (right.m_kind == Kind::Literal || (right.m_kind == Kind::Share && left.m_kind == Kind::Count))
        return left;
    return FormulaUnit();
}

bool FormulaUnit::fits(IndicatorUnit unit) const
{
    if (m_kind == Kind::Truth)
        return false;
    if (m_kind == Kind::Literal)
        return true;
    const FormulaUnit wanted(unit);
    if (m_powers != wanted.m_powers)
        return false;
    return hasDimension() || m_kind == Kind::Plain || wanted.m_kind == Kind::Plain || m_kind == wanted.m_kind;
}

QString FormulaUnit::text() const
{
    switch (m_kind) {
    case Kind::Count:
        return ScorecardWords::tr("a count");
    case Kind::Share:
        return ScorecardWords::tr("a share");
    case Kind::Truth:
        return ScorecardWords::tr("a comparison");
    case Kind::Plain:
    case Kind::Literal:
        break;
    }
    QStringList over, under;
    const auto add = [&](int power, const QString &name, const QString &one) {
        if (power > 0)
            over << name;
        else if (power < 0)
            under << one;
    };
    add(m_powers.money, ScorecardWords::tr("money"), ScorecardWords::tr("unit of money"));
    add(m_powers.minutes, ScorecardWords::tr("minutes"), ScorecardWords::tr("minute"));
    add(m_powers.seconds, ScorecardWords::tr("seconds"), ScorecardWords::tr("second"));
    if (over.isEmpty())
        over << ScorecardWords::tr("a number");
    const QString upper = over.join(QStringLiteral(" × "));
    return under.isEmpty() ? upper
                           : ScorecardWords::tr("%1 per %2").arg(upper, under.join(QStringLiteral(" × ")));
}

} // namespace callhelm
