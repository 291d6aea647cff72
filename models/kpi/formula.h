#pragma once

#include <optional>
#include <span>
#include <vector>

#include <QString>

#include "domain/scorecard.h"
#include "kpi/figurevalue.h"
#include "kpi/formulafault.h"
#include "kpi/formulaunit.h"

namespace callhelm {

/// What a formula names: an indicator of its card or a metric. Which one, the card knows.
struct FormulaReference
{
    QString name; ///< key or name of an indicator, id of a metric
    std::optional<Whose> whose; ///< given only of a metric
    std::vector<FigureFilter> filters; ///< given only of a metric
    int column = 1; ///< of its first character, from 1
    int length = 0;

    /// It names the same thing, wherever it stands.
    [[nodiscard]] bool isSameAs(const FormulaReference &other) const
    {
        return name == other.name && whose == other.whose && filters == other.filters;
    }
};

/// A formula of an indicator, as it was read.
///
///     12   0.5   0,5                    numbers; a comma between digits is a decimal comma
///     5%                                a share: 0.05
///     + - * /   also − × · ÷            × and ÷ before + and −; from left to right
///     ( )
///     = <> < <= > >=   also ≠ ≤ ≥       only at the beginning of `if`
///     min(a; b; …)  max(a; b; …)  sum(a; b; …)
///     if(a > b; then; else)             only what is chosen is worked out
///     renewal  «Renewal revenue»        an indicator of the card, by key or by name; also "…"
///     order_revenue  «manual:Visits»    a metric of the catalogue, by id; the person's own
///     team.order_revenue                own, team or company
///     tasks_done[task_type=«Meeting»]   filters: task_type, pool, queue, order_kind, in_charge; between them
///     ;
///
/// Counts are counts, money is in units of the currency, shares are of 1, minutes and seconds what they are.
/// Where an indicator and a metric have one name, it is the indicator's; own.revenue is always the metric.
/// Everything is exact: quotients stay quotients. A division by zero is "—", and so is everything that is
/// made of something missing, never 0. What comes to more than mostBits binary digits is "—", too.
class Formula
{
public:
    static constexpr int mostCharacters = 1000;
    static constexpr int mostDepth = 60;
    static constexpr size_t mostBits = 4096;

    /// Reads the text; names are not looked up yet.
    [[nodiscard]] static FormulaResult<Formula> read(const QString &text);

    /// What it names, each thing once.
    [[nodiscard]] const std::vector<FormulaReference> &references() const { return m_references; }
    /// The fault of its units, where these are what references() are told in and `wanted` is the indicator's.
    [[nodiscard]] std::optional<FormulaFault> checkUnits(std::span<const FormulaUnit> references,
                                                         IndicatorUnit wanted) const;
    /// Worked out of what references() are, in what formulas calculate with (indicatorunits::perFormula()).
    [[nodiscard]] FigureValue value(std::span<const FigureValue> references) const;

private:
    friend class FormulaParser;
    friend class FormulaUnits;

    enum class Operation : quint8 {
        Number,
        Reference,
        Negate,
        Percent,
        Add,
        Subtract,
        Multiply,
        Divide,
        Equal,
        Unequal,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Minimum,
        Maximum,
        Sum,
        If
    };
    struct Node
    {
        Operation operation = Operation::Number;
        int column = 1; ///< of its sign or first character
        int length = 0;
        Rational number; ///< of a number
        size_t reference = 0; ///< of a reference: in m_references
        std::vector<size_t> operands; ///< in m_nodes, before it
    };

    [[nodiscard]] FigureValue valueOf(const Node &node, std::span<const FigureValue> references) const;
    [[nodiscard]] FigureValue calculated(Operation operation, const FigureValue &left,
                                         const FigureValue &right) const;
    [[nodiscard]] FigureValue folded(const Node &node, std::span<const FigureValue> references) const;
    [[nodiscard]] FigureValue chosen(const Node &node, std::span<const FigureValue> references) const;

    std::vector<Node> m_nodes; ///< the whole formula last; empty: no formula
    std::vector<FormulaReference> m_references;
};

} // namespace callhelm
