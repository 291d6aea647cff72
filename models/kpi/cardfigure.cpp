#include "kpi/cardfigure.h"

namespace callhelm {

PaceInput paceInput(const CardFigure &figure, MetricAdding adding)
{
    PaceInput input;
    input.adding = adding;
    input.done = figure.value.value->floor(); // whole: what grows is counted in smallest units
    input.doneToday = figure.asOf ? 0 : figure.today;
    input.curve = figure.curve;
    return input;
}

FigureValue projected(const CardFigure &figure, MetricAdding adding, const PaceTime &time)
{
    if (!figure.value.value || time.isOver)
        return figure.value;
    const Pace pace = paceOf(paceInput(figure, adding), figure.asOf ? *figure.asOf : time);
    if (!pace.projected)
        return FigureValue::none(MissingFigure::NoRateYet);
    return FigureValue::of(Rational::quotient(pace.projected->value(), pace.projected->divisor()),
                           pace.isApproximate);
}

} // namespace callhelm
