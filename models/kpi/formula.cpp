#include "kpi/formula.h"

#include <algorithm>

#include "kpi/formulaparser.h"
#include "kpi/formulaunits.h"

namespace callhelm {

FormulaResult<Formula> Formula::read(const QString &text) { return FormulaParser(text).parsed(); }

std::optional<FormulaFault> Formula::checkUnits(std::span<const FormulaUnit> references,
                                                IndicatorUnit wanted) const
{
    return FormulaUnits(*this, references).fault(wanted);
}

FigureValue Formula::value(std::span<const FigureValue> references) const
{
    return m_nodes.empty() ? FigureValue::none(MissingFigure::Faulty) : valueOf(m_nodes.back(), references);
}

FigureValue Formula::valueOf(const Node &node, std::span<const FigureValue> references) const
{
    switch (node.operation) {
    case Operation::Number:
        return FigureValue::of(node.number);
    case Operation::Reference: {
        const FigureValue &found = references[node.reference];
        return found.value ? found : FigureValue::none(MissingFigure::PartMissing);
    }
    case Operation::Negate:
    case Operation::Percent: {
        FigureValue operand = valueOf(m_nodes[node.operands[0]], references);
        if (operand.value)
            operand.value
                = node.operation == Operation::Negate ? -*operand.value : *operand.value / Rational(100);
        return operand;
    }
    case Operation::Minimum:
    case Operation::Maximum:
    case Operation::Sum:
        return folded(node, references);
    case Operation::If:
        return chosen(node, references);
    default:
        return calculated(node.operation, valueOf(m_nodes[node.operands[0]], references),
                          valueOf(m_nodes[node.operands[1]], references));
    }
}

/// `left` and `right` of an operation with two sides; comparisons give 1 or 0, which only `if` sees.
FigureValue Formula::calculated(Operation operation, const FigureValue &left, const FigureValue &right) const
{
    if (!left.value)
        return left;
    if (!right.value)
        return right;
    const Rational &a = *left.value;
    const Rational &b = *right.value;
    const auto result = [&](Rational value) {
        return value.bits() > mostBits
            ? FigureValue::none(MissingFigure::TooLarge)
            : FigureValue::of(std::move(value), left.isApproximate || right.isApproximate);
    };
    switch (operation) {
    case Operation::Add:
    case Operation::Sum:
        return result(a + b);
    case Operation::Subtract:
        return result(a - b);
    case Operation::Multiply:
        return result(a * b);
    case Operation::Divide:
        return b.isZero() ? FigureValue::none(MissingFigure::DividedByZero) : result(a / b);
    case Operation::Minimum:
        return result(std::min(a, b));
    case Operation::Maximum:
        return result(std::max(a, b));
    case Operation::Equal:
        return result(a == b);
    case Operation::Unequal:
        return result(a != b);
    case Operation::Less:
        return result(a < b);
    case Operation::LessOrEqual:
        return result(a <= b);
    case Operation::Greater:
        return result(a > b);
    case Operation::GreaterOrEqual:
        return result(a >= b);
    default:
        return FigureValue::none(MissingFigure::Faulty);
    }
}

FigureValue Formula::folded(const Node &node, std::span<const FigureValue> references) const
{
    FigureValue folded = valueOf(m_nodes[node.operands[0]], references);
    for (size_t i = 1; i < node.operands.size() && folded.value; ++i)
        folded = calculated(node.operation, folded, valueOf(m_nodes[node.operands[i]], references));
    return folded;
}

FigureValue Formula::chosen(const Node &node, std::span<const FigureValue> references) const
{
    const FigureValue condition = valueOf(m_nodes[node.operands[0]], references);
    if (!condition.value)
        return condition;
    FigureValue chosen = valueOf(m_nodes[node.operands[condition.value->isZero() ? 2 : 1]], references);
    chosen.isApproximate = chosen.isApproximate || (chosen.value && condition.isApproximate);
    return chosen;
}

} // namespace callhelm
