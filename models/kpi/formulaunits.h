#pragma once

#include "kpi/formula.h"

namespace callhelm {

/// What the parts of a formula are told in, found from its ends upwards; stops at the first fault.
class FormulaUnits
{
public:
    /// `references`: what the formula's references are told in, in their order. Both must outlive this.
    FormulaUnits(const Formula &formula, std::span<const FormulaUnit> references)
        : m_formula(formula), m_references(references)
    {
    }
    /// Of the whole formula, where its indicator is told in `wanted`.
    [[nodiscard]] std::optional<FormulaFault> fault(IndicatorUnit wanted);

private:
    using Node = Formula::Node;
    using Operation = Formula::Operation;
    using Unit = std::optional<FormulaUnit>; ///< nothing: there is a fault

    [[nodiscard]] Unit unitOf(const Node &node);
    [[nodiscard]] Unit valueUnit(size_t operand); ///< of one that must not be a comparison
    [[nodiscard]] Unit commonUnit(const Node &node, size_t first);
    [[nodiscard]] Unit scaledUnit(const Node &node);
    [[nodiscard]] Unit percentUnit(const Node &node);
    [[nodiscard]] Unit chosenUnit(const Node &node);
    Unit fail(FormulaFault::Kind kind, const Node &node, const QString &what = {}, const QString &other = {});

    const Formula &m_formula;
    std::span<const FormulaUnit> m_references;
    std::optional<FormulaFault> m_fault;
};

} // namespace callhelm
