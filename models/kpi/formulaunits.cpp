#include "kpi/formulaunits.h"

namespace callhelm {

using Fault = FormulaFault::Kind;

namespace {

const FormulaUnit truth(FormulaUnit::Kind::Truth);

} // namespace

std::optional<FormulaFault> FormulaUnits::fault(IndicatorUnit wanted)
{
    if (m_formula.m_nodes.empty())
        return FormulaFault{Fault::Empty};
    const Node &whole = m_formula.m_nodes.back();
    const Unit unit = valueUnit(m_formula.m_nodes.size() - 1);
    if (unit && !unit->fits(wanted))
        (void)fail(Fault::WrongUnit, whole, unit->text(), FormulaUnit(wanted).text());
    return m_fault;
}

FormulaUnits::Unit FormulaUnits::fail(Fault kind, const Node &node, const QString &what, const QString &other)
{
    m_fault = FormulaFault{kind, node.column, node.length, what, other};
    return std::nullopt;
}

FormulaUnits::Unit FormulaUnits::unitOf(const Node &node)
{
    switch (node.operation) {
    case Operation::Number:
        return FormulaUnit(FormulaUnit::Kind::Literal);
    case Operation::Reference:
        return m_references[node.reference];
    case Operation::Negate:
        return valueUnit(node.operands[0]);
    case Operation::Percent:
        return percentUnit(node);
    case Operation::Multiply:
    case Operation::Divide:
        return scaledUnit(node);
    case Operation::Add:
    case Operation::Subtract:
    case Operation::Minimum:
    case Operation::Maximum:
    case Operation::Sum:
        return commonUnit(node, 0);
    case Operation::If:
        return chosenUnit(node);
    default: // comparisons
        return commonUnit(node, 0) ? Unit(truth) : std::nullopt;
    }
}

FormulaUnits::Unit FormulaUnits::valueUnit(size_t operand)
{
    const Node &node = m_formula.m_nodes[operand];
    const Unit unit = unitOf(node);
    return unit == truth ? fail(Fault::ConditionAsValue, node) : unit;
}

/// Of operands from `first` on, which must all be told in one unit.
FormulaUnits::Unit FormulaUnits::commonUnit(const Node &node, size_t first)
{
    Unit unit = valueUnit(node.operands[first]);
    for (size_t i = first + 1; i < node.operands.size() && unit; ++i) {
        const Unit other = valueUnit(node.operands[i]);
        if (!other)
            return std::nullopt;
        const Unit both = FormulaUnit::common(*unit, *other);
        if (!both)
            return fail(Fault::UnitsDiffer, node, unit->text(), other->text());
        unit = both;
    }
    return unit;
}

FormulaUnits::Unit FormulaUnits::scaledUnit(const Node &node)
{
    const Unit left = valueUnit(node.operands[0]);
    const Unit right = left ? valueUnit(node.operands[1]) : std::nullopt;
    if (!right)
        return std::nullopt;
    const Unit unit = node.operation == Operation::Multiply ? FormulaUnit::product(*left, *right)
                                                            : FormulaUnit::quotient(*left, *right);
    return unit ? unit : fail(Fault::NoUnit, node, left->text(), right->text());
}

FormulaUnits::Unit FormulaUnits::percentUnit(const Node &node)
{
    const Unit unit = valueUnit(node.operands[0]);
    if (unit && unit->kind() != FormulaUnit::Kind::Literal)
        return fail(Fault::PercentOfUnit, node, unit->text());
    return unit ? Unit(FormulaUnit(FormulaUnit::Kind::Share)) : std::nullopt;
}

FormulaUnits::Unit FormulaUnits::chosenUnit(const Node &node)
{
    const Node &condition = m_formula.m_nodes[node.operands[0]];
    const Unit unit = unitOf(condition);
    if (!unit)
        return std::nullopt;
    return unit == truth ? commonUnit(node, 1) : fail(Fault::ConditionMissing, condition);
}

} // namespace callhelm
