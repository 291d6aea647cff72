#include "kpi/figurevalue.h"

#include "kpi/scorecardwords.h"

namespace callhelm {

QString missingText(MissingFigure missing)
{
    switch (missing) {
    case MissingFigure::None:
        break;
    case MissingFigure::NotTyped:
        return ScorecardWords::tr("not typed in");
    case MissingFigure::NotCovered:
        return ScorecardWords::tr("no source tells of it");
    case MissingFigure::NothingToShare:
        return ScorecardWords::tr("there is nothing it is a share of");
    case MissingFigure::DividedByZero:
        return ScorecardWords::tr("divided by zero");
    case MissingFigure::PartMissing:
        return ScorecardWords::tr("a part of the formula is missing");
    case MissingFigure::TooLarge:
        return ScorecardWords::tr("the formula comes to too large a number");
    case MissingFigure::NoRateYet:
        return ScorecardWords::tr("no rate yet");
    case MissingFigure::Faulty:
        return ScorecardWords::tr("the indicator is not complete");
    }
    return {};
}

} // namespace callhelm
