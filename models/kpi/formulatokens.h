#pragma once

#include <vector>

#include <QString>

#include "base/rational.h"
#include "kpi/formulafault.h"

namespace callhelm {

/// A word of a formula.
struct FormulaToken
{
    enum class Kind : quint8 {
        Number,
        Name, ///< letters, digits, _; begins with no digit
        Quoted, ///< between « and », or two "
        Sign, ///< one of + - * / % ( ) [ ] ; , . = <> < <= > >=
        End
    };

    Kind kind = Kind::End;
    QString text; ///< signs as they stand above, whatever was typed; of a quoted name what is quoted
    Rational number;
    int column = 1; ///< from 1
    int length = 0;

    [[nodiscard]] bool isSign(const char *sign) const
    {
        return kind == Kind::Sign && text == QLatin1String(sign);
    }
};

/// Splits a formula into its words; the last one is the end.
[[nodiscard]] FormulaResult<std::vector<FormulaToken>> formulaTokens(const QString &text);

} // namespace callhelm
