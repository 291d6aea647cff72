#include "kpi/formulafault.h"

#include <QCoreApplication>

#include "kpi/formula.h"

namespace callhelm {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Scorecards", text); }

} // namespace

QString FormulaFault::text() const
{
    switch (kind) {
    case Kind::Empty:
        return tr("The formula is empty.");
    case Kind::TooLong:
        return tr("A formula has at most %1 characters.").arg(Formula::mostCharacters);
    case Kind::TooDeep:
        return tr("There are too many brackets inside each other.");
    case Kind::UnknownCharacter:
        return tr("“%1” has no meaning in a formula.").arg(what);
    case Kind::NotANumber:
        return tr("“%1” is not a number.").arg(what);
    case Kind::OpenName:
        return tr("The name is not closed: » is missing.");
    case Kind::Incomplete:
        return tr("Something is missing at the end.");
    case Kind::Unexpected:
        return tr("“%1” does not fit here.").arg(what);
    case Kind::OpenBracket:
        return tr("The bracket is not closed.");
    case Kind::CommaSeparates:
        return tr("Values are separated by “;”. A comma stands only within a number.");
    case Kind::UnknownFunction:
        return tr("There is no function “%1”. There are min, max, sum and if.").arg(what);
    case Kind::FewValues:
        return tr("“%1” takes at least two values, separated by “;”.").arg(what);
    case Kind::IfValues:
        return tr("“if” takes a comparison and two values, separated by “;”.");
    case Kind::UnknownName:
        return tr("There is no indicator and no metric “%1”.").arg(what);
    case Kind::UnknownFilter:
        return tr("“%1” is no filter. There are task_type, pool, queue, order_kind and in_charge.").arg(what);
    case Kind::FilterOfIndicator:
        return tr(
            "An indicator of the card is taken as it is: own, team, company and filters are for metrics.");
    case Kind::FilterNotTaken:
        return tr("“%1” cannot be filtered by that.").arg(what);
    case Kind::UnitsDiffer:
        return tr("The units differ: %1 and %2.").arg(what, other);
    case Kind::NoUnit:
        return tr("Nothing is told in such a unit: %1 with %2.").arg(what, other);
    case Kind::ConditionMissing:
        return tr("“if” begins with a comparison, such as deals_won > 0.");
    case Kind::ConditionAsValue:
        return tr("A comparison stands only at the beginning of “if”.");
    case Kind::PercentOfUnit:
        return tr("“%” stands only behind a plain number, here is: %1.").arg(what);
    case Kind::WrongUnit:
        return tr("The formula gives %1, the indicator is told in %2.").arg(what, other);
    case Kind::Cycle:
        return tr("The indicator depends on itself: %1.").arg(what);
    }
    return {};
}

} // namespace callhelm
