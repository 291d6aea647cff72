#pragma once

#include <vector>

#include "kpi/formula.h"
#include "kpi/formulatokens.h"

namespace callhelm {

/// Reads one formula by the binding power of its signs (Pratt, Top Down Operator Precedence, 1973). Each
/// part answers with its place among the formula's nodes; after a fault nothing more is read.
class FormulaParser
{
public:
    explicit FormulaParser(const QString &text) : m_text(text) { }
    [[nodiscard]] FormulaResult<Formula> parsed();

private:
    using Operation = Formula::Operation;
    using Node = Formula::Node;
    using Fault = FormulaFault::Kind;

    [[nodiscard]] size_t expression(int power, int depth);
    [[nodiscard]] size_t operand(int depth);
    [[nodiscard]] size_t bracket(int depth);
    [[nodiscard]] size_t named(int depth);
    [[nodiscard]] size_t function(const FormulaToken &name, int depth);
    [[nodiscard]] size_t reference(const FormulaToken &first);
    [[nodiscard]] FigureFilter filter();
    void filters(FormulaReference &reference);

    [[nodiscard]] const FormulaToken &token() const { return m_tokens[m_at]; }
    FormulaToken take();
    bool takeSign(const char *sign);
    [[nodiscard]] size_t add(Node node);
    void fail(Fault kind, const FormulaToken &at, const QString &what = {});
    void failUnexpected();

    QString m_text;
    std::vector<FormulaToken> m_tokens;
    size_t m_at = 0;
    Formula m_formula;
    std::optional<FormulaFault> m_fault;
};

} // namespace callhelm
