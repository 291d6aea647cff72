#include "kpi/figurevalue.h"

#include <QCoreApplication>

namespace callhelm {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Scorecards", text); }

} // namespace

QString missingText(MissingFigure missing)
{
    switch (missing) {
    case MissingFigure::None:
        break;
    case MissingFigure::NotTyped:
        return tr("not typed in");
    case MissingFigure::NotCovered:
        return tr("no source tells of it");
    case MissingFigure::NothingToShare:
        return tr("there is nothing it is a share of");
    case MissingFigure::DividedByZero:
        return tr("divided by zero");
    case MissingFigure::PartMissing:
        return tr("a part of the formula is missing");
    case MissingFigure::TooLarge:
        return tr("the formula comes to too large a number");
    case MissingFigure::NoRateYet:
        return tr("no rate yet");
    case MissingFigure::Faulty:
        return tr("the indicator is not complete");
    }
    return {};
}

} // namespace callhelm
