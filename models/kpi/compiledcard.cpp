#include "kpi/compiledcard.h"

#include <algorithm>

#include <QStringList>

#include "base/text.h"
#include "kpi/figureuse.h"
#include "kpi/indicatorunits.h"

namespace callhelm {

namespace {

using Fault = FormulaFault::Kind;

} // namespace

CompiledCard::CompiledCard(std::vector<Indicator> indicators)
    : m_indicators(std::move(indicators)), m_lines(m_indicators.size()), m_faults(faultsOf(m_indicators))
{
    for (size_t i = 0; i < m_indicators.size(); ++i) {
        const Indicator &indicator = m_indicators[i];
        if (indicator.source == Indicator::Source::Formula)
            compileFormula(i);
        else if (indicator.source == Indicator::Source::Metric)
            m_lines[i].use = useOf(indicator.figure);
    }
    findOrder();
    for (const CardFault &fault : m_faults)
        m_lines[fault.indicator].isFaulty = m_lines[fault.indicator].isFaulty || fault.isValueless();
    std::ranges::stable_sort(m_faults, {}, &CardFault::indicator);
}

void CompiledCard::fail(size_t index, FormulaFault fault)
{
    m_faults.push_back({index, CardFault::Kind::Formula, std::move(fault)});
}

void CompiledCard::compileFormula(size_t index)
{
    FormulaResult<Formula> read = Formula::read(m_indicators[index].formula);
    if (!read.ok()) {
        fail(index, *read.fault);
        return;
    }
    std::vector<Origin> origins;
    std::vector<FormulaUnit> units;
    for (const FormulaReference &reference : read.value.references()) {
        FormulaFault fault;
        const std::optional<Origin> origin = resolved(reference, fault);
        if (!origin) {
            fail(index, fault);
            return;
        }
        origins.push_back(*origin);
        units.emplace_back(origin->unit);
    }
    if (const auto fault = read.value.checkUnits(units, m_indicators[index].unit)) {
        fail(index, *fault);
        return;
    }
    m_lines[index].formula = std::move(read.value); // with its origins, or neither
    m_lines[index].origins = std::move(origins);
}

std::optional<CompiledCard::Origin> CompiledCard::resolved(const FormulaReference &reference,
                                                           FormulaFault &fault)
{
    fault = {Fault::UnknownName, reference.column, reference.length, reference.name};
    if (const auto index = reference.whose ? std::nullopt : indicatorNamed(reference.name)) {
        if (reference.filters.empty())
            return Origin{true, *index, m_indicators[*index].unit};
        fault.kind = Fault::FilterOfIndicator;
        return std::nullopt;
    }
    const FigureUse use{reference.name, reference.whose.value_or(Whose::Own), reference.filters};
    const auto unit = figureuse::unit(use);
    if (!unit)
        return std::nullopt;
    for (const FigureFilter &filter : use.filters)
        if (!figureuse::takes(use.metric, filter.kind)) {
            fault.kind = Fault::FilterNotTaken;
            return std::nullopt;
        }
    return Origin{false, useOf(use), *unit};
}

std::optional<size_t> CompiledCard::indicatorNamed(const QString &name) const
{
    const QString folded = fold(name);
    const auto found = std::ranges::find_if(m_indicators, [&](const Indicator &indicator) {
        return indicator.key == name || fold(indicator.name) == folded;
    });
    return found != m_indicators.end() ? std::optional(size_t(found - m_indicators.begin())) : std::nullopt;
}

size_t CompiledCard::useOf(const FigureUse &use)
{
    const auto found = std::ranges::find(m_uses, use);
    const auto index = size_t(found - m_uses.begin());
    if (found == m_uses.end())
        m_uses.push_back(use);
    return index;
}

void CompiledCard::findOrder()
{
    std::vector<bool> isDone(m_indicators.size());
    std::vector<size_t> path;
    m_order.reserve(m_indicators.size());
    for (size_t i = 0; i < m_indicators.size(); ++i) {
        path.clear();
        (void)addToOrder(i, path, isDone);
    }
}

bool CompiledCard::addToOrder(size_t index, std::vector<size_t> &path, std::vector<bool> &isDone)
{
    if (isDone[index])
        return true;
    const auto before = std::ranges::find(path, index);
    if (before != path.end()) {
        failCycle(path, size_t(before - path.begin()));
        return false;
    }
    path.push_back(index);
    for (const Origin &origin : m_lines[index].origins)
        if (origin.isIndicator && !addToOrder(origin.index, path, isDone)) {
            m_lines[index].origins.clear(); // the circle is open
            break;
        }
    path.pop_back();
    isDone[index] = true;
    m_order.push_back(index);
    return true;
}

/// "Renewal → Score → Renewal", of each that is on the way, at the name that leads on.
void CompiledCard::failCycle(std::span<const size_t> path, size_t first)
{
    const std::span<const size_t> circle = path.subspan(first);
    for (size_t i = 0; i < circle.size(); ++i) {
        QStringList names;
        for (size_t step = 0; step <= circle.size(); ++step)
            names << m_indicators[circle[(i + step) % circle.size()]].name;
        const size_t next = circle[(i + 1) % circle.size()];
        const Line &line = m_lines[circle[i]];
        const auto leading = std::ranges::find_if(
            line.origins, [&](const Origin &origin) { return origin.isIndicator && origin.index == next; });
        const FormulaReference &reference = line.formula.references()[size_t(leading - line.origins.begin())];
        fail(circle[i],
             {Fault::Cycle, reference.column, reference.length, names.join(QStringLiteral(" → "))});
    }
}

std::vector<FigureValue> CompiledCard::now(const CardFigures &figures) const
{
    std::vector<FigureValue> read;
    read.reserve(m_uses.size());
    for (const CardFigure &figure : figures.read)
        read.push_back(figure.value);
    std::vector<FigureValue> values(m_indicators.size());
    for (const size_t index : m_order) {
        const bool isTyped = m_indicators[index].source == Indicator::Source::Manual;
        values[index] = isTyped ? figures.typed[index].value : worked(index, values, read);
    }
    return values;
}

std::vector<FigureValue> CompiledCard::atThisRate(const CardFigures &figures, const PaceTime &time) const
{
    std::vector<FigureValue> read;
    read.reserve(m_uses.size());
    for (size_t i = 0; i < m_uses.size(); ++i)
        read.push_back(figureuse::grows(m_uses[i])
                           ? projected(figures.read[i], figureuse::adding(m_uses[i]), time)
                           : figures.read[i].value);
    std::vector<FigureValue> values = now(figures);
    for (const size_t index : m_order) {
        if (!m_indicators[index].grows)
            continue;
        const bool isTyped = m_indicators[index].source == Indicator::Source::Manual;
        values[index] = isTyped ? projected(figures.typed[index], MetricAdding::Sum, time)
                                : worked(index, values, read);
    }
    return values;
}

FigureValue CompiledCard::worked(size_t index, std::span<const FigureValue> values,
                                 std::span<const FigureValue> read) const
{
    const Line &line = m_lines[index];
    if (line.isFaulty)
        return FigureValue::none(MissingFigure::Faulty);
    return line.use ? read[*line.use] : formulaValue(line, m_indicators[index].unit, values, read);
}

/// Figures go in and out in smallest units; the formula calculates with what people write.
FigureValue CompiledCard::formulaValue(const Line &line, IndicatorUnit unit,
                                       std::span<const FigureValue> values,
                                       std::span<const FigureValue> read) const
{
    std::vector<FigureValue> references;
    references.reserve(line.origins.size());
    for (const Origin &origin : line.origins) {
        FigureValue &one = references.emplace_back((origin.isIndicator ? values : read)[origin.index]);
        if (one.value)
            one.value = *one.value / Rational(indicatorunits::perFormula(origin.unit));
    }
    FigureValue result = line.formula.value(references);
    if (result.value)
        result.value = *result.value * Rational(indicatorunits::perFormula(unit));
    return result;
}

} // namespace callhelm
