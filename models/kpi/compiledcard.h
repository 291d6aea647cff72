#pragma once

#include <optional>
#include <span>
#include <vector>

#include "kpi/cardfault.h"
#include "kpi/cardfigure.h"
#include "kpi/formula.h"

namespace callhelm {

/// The indicators of a card in one month, made ready to be worked out: formulas read, names looked up, units
/// checked, cycles found. What has a fault is "—", so that a card in the making can be shown, too.
class CompiledCard
{
public:
    explicit CompiledCard(std::vector<Indicator> indicators);

    [[nodiscard]] const std::vector<Indicator> &indicators() const { return m_indicators; }
    /// The figures of the catalogue that it needs, each once.
    [[nodiscard]] const std::vector<FigureUse> &uses() const { return m_uses; }
    /// By indicator; weights are a matter of their own.
    [[nodiscard]] const std::vector<CardFault> &faults() const { return m_faults; }

    /// What the indicators are now, in smallest units.
    [[nodiscard]] std::vector<FigureValue> now(const CardFigures &figures) const;
    /// What they come to at this rate by the month's end (SPEC 4, Pace): what grows is projected, a state
    /// stays what it is, a formula is made of what its parts come to.
    [[nodiscard]] std::vector<FigureValue> atThisRate(const CardFigures &figures, const PaceTime &time) const;

private:
    /// Where the value of a reference comes from.
    struct Origin
    {
        bool isIndicator = false;
        size_t index = 0; ///< of the indicator, or in uses()
        IndicatorUnit unit = IndicatorUnit::Count;
    };
    struct Line
    {
        std::optional<size_t> use; ///< of a metric: in uses()
        Formula formula;
        std::vector<Origin> origins; ///< of the formula's references
        bool isFaulty = false;
    };

    void compileFormula(size_t index);
    [[nodiscard]] std::optional<Origin> resolved(const FormulaReference &reference, FormulaFault &fault);
    [[nodiscard]] std::optional<size_t> indicatorNamed(const QString &name) const;
    size_t useOf(const FigureUse &use);
    void findOrder();
    /// Adds an indicator after those that it is made of; false where it is on the way to itself.
    [[nodiscard]] bool addToOrder(size_t index, std::vector<size_t> &path, std::vector<bool> &isDone);
    void failCycle(std::span<const size_t> path, size_t first);
    void fail(size_t index, FormulaFault fault);
    /// Of a metric or formula: `values` of the indicators that it is made of, `read` by uses().
    [[nodiscard]] FigureValue worked(size_t index, std::span<const FigureValue> values,
                                     std::span<const FigureValue> read) const;
    [[nodiscard]] FigureValue formulaValue(const Line &line, IndicatorUnit unit,
                                           std::span<const FigureValue> values,
                                           std::span<const FigureValue> read) const;

    std::vector<Indicator> m_indicators;
    std::vector<Line> m_lines; ///< by indicator
    std::vector<FigureUse> m_uses;
    std::vector<CardFault> m_faults;
    std::vector<size_t> m_order; ///< of working out: what others are made of comes first
};

} // namespace callhelm
