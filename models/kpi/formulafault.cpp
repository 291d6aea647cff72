#include "kpi/formulafault.h"

#include "kpi/formula.h"
#include "kpi/scorecardwords.h"

namespace callhelm {

QString FormulaFault::text() const
{
    switch (kind) {
    case Kind::Empty:
        return ScorecardWords::tr("The formula is empty.");
    case Kind::TooLong:
        return ScorecardWords::tr("A formula has at most %1 characters.").arg(Formula::mostCharacters);
    case Kind::TooDeep:
        return ScorecardWords::tr("There are too many brackets inside each other.");
    case Kind::UnknownCharacter:
        return ScorecardWords::tr("“%1” has no meaning in a formula.").arg(what);
    case Kind::NotANumber:
        return ScorecardWords::tr("“%1” is not a number.").arg(what);
    case Kind::OpenName:
        return ScorecardWords::tr("The name is not closed: » is missing.");
    case Kind::Incomplete:
        return ScorecardWords::tr("Something is missing at the end.");
    case Kind::Unexpected:
        return ScorecardWords::tr("“%1” does not fit here.").arg(what);
    case Kind::OpenBracket:
        return ScorecardWords::tr("The bracket is not closed.");
    case Kind::CommaSeparates:
        return ScorecardWords::tr("Values are separated by “;”. A comma stands only within a number.");
    case Kind::UnknownFunction:
        return ScorecardWords::tr("There is no function “%1”. There are min, max, sum and if.").arg(what);
    case Kind::FewValues:
        return ScorecardWords::tr("“%1” takes at least two values, separated by “;”.").arg(what);
    case Kind::IfValues:
        return ScorecardWords::tr("“if” takes a comparison and two values, separated by “;”.");
    case Kind::UnknownName:
        return ScorecardWords::tr("There is no indicator and no metric “%1”.").arg(what);
    case Kind::UnknownFilter:
        return ScorecardWords::tr(
                   "“%1” is no filter. There are task_type, pool, queue, order_kind and in_charge.")
            .arg(what);
    case Kind::FilterOfIndicator:
        return ScorecardWords::tr(
            "An indicator of the card is taken as it is: own, team, company and filters are for metrics.");
    case Kind::FilterNotTaken:
        return ScorecardWords::tr("“%1” cannot be filtered by that.").arg(what);
    case Kind::UnitsDiffer:
        return ScorecardWords::tr("The units differ: %1 and %2.").arg(what, other);
    case Kind::NoUnit:
        return ScorecardWords::tr("Nothing is told in such a unit: %1 with %2.").arg(what, other);
    case Kind::ConditionMissing:
        return ScorecardWords::tr("“if” begins with a comparison, such as deals_won > 0.");
    case Kind::ConditionAsValue:
        return ScorecardWords::tr("A comparison stands only at the beginning of “if”.");
    case Kind::PercentOfUnit:
        return ScorecardWords::tr("“%” stands only behind a plain number, here is: %1.").arg(what);
    case Kind::WrongUnit:
        return ScorecardWords::tr("The formula gives %1, the indicator is told in %2.").arg(what, other);
    case Kind::Cycle:
        return ScorecardWords::tr("The indicator depends on itself: %1.").arg(what);
    }
    return {};
}

} // namespace callhelm
