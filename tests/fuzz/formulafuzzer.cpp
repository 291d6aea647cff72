// Any text as a formula: no crash; the same answer twice; a fault lies within the text and has a sentence;
// what can be used gives a figure or a reason, also on a card that names itself.
#include <cstdlib>

#include "kpi/compiledcard.h"

using namespace callhelm;

namespace {

void require(bool truth)
{
    if (!truth)
        std::abort();
}

void checkFault(const FormulaFault &fault, const QString &text)
{
    require(fault.column >= 1 && fault.length >= 0);
    require(fault.column - 1 + fault.length <= std::max<qsizetype>(text.size(), Formula::mostCharacters + 1));
    require(!fault.text().isEmpty());
}

/// What the names are, one after the other: nought, a large number, a quotient, nothing.
std::vector<FigureValue> valuesOf(const Formula &formula)
{
    const FigureValue any[]{FigureValue::of(0), FigureValue::of(qint64(9) << 59U),
                            FigureValue::of(Rational::quotient(-7, 3)),
                            FigureValue::none(MissingFigure::NotTyped)};
    std::vector<FigureValue> values;
    for (size_t i = 0; i < formula.references().size(); ++i)
        values.push_back(any[i % std::size(any)]);
    return values;
}

Indicator indicatorOf(const QString &formula)
{
    Indicator indicator;
    indicator.key = QStringLiteral("own");
    indicator.name = QStringLiteral("Own");
    indicator.source = Indicator::Source::Formula;
    indicator.formula = formula;
    indicator.unit = IndicatorUnit::Number;
    indicator.target = 100;
    indicator.weight = wholeWeight;
    return indicator;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 4'000)
        return 0;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const FormulaResult<Formula> read = Formula::read(text);
    if (!read.ok()) {
        checkFault(*read.fault, text);
        require(Formula::read(text).fault == read.fault);
    } else {
        for (const FormulaReference &reference : read.value.references())
            require(reference.column >= 1 && reference.column - 1 + reference.length <= text.size());
        const std::vector<FormulaUnit> units(read.value.references().size(),
                                             FormulaUnit(IndicatorUnit::Count));
        if (const auto fault = read.value.checkUnits(units, IndicatorUnit::Number))
            checkFault(*fault, text);
        const FigureValue value = read.value.value(valuesOf(read.value));
        require(value.value.has_value() == (value.missing == MissingFigure::None));
    }
    Indicator other = indicatorOf(QStringLiteral("own + 1"));
    other.key = QStringLiteral("other");
    other.name = QStringLiteral("Other");
    other.weight = 0;
    const CompiledCard card({indicatorOf(text), other});
    for (const CardFault &fault : card.faults())
        require(!fault.text().isEmpty());
    const CardFigures figures{std::vector<CardFigure>(2), std::vector<CardFigure>(card.uses().size())};
    for (const FigureValue &value : card.now(figures))
        require(value.value.has_value() == (value.missing == MissingFigure::None));
    return 0;
}
