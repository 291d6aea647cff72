#include "kpi/cardclosing.h"

#include "kpi/scorecardwords.h"

namespace callhelm {

namespace {

CloseCheck::Obstacle obstacleOf(CardState state)
{
    switch (state) {
    case CardState::NotInForce:
        return CloseCheck::Obstacle::NotInForce;
    case CardState::Draft:
        return CloseCheck::Obstacle::Draft;
    case CardState::Running:
        return CloseCheck::Obstacle::NotOver;
    case CardState::Closed:
        return CloseCheck::Obstacle::Closed;
    case CardState::Open:
        break;
    }
    return CloseCheck::Obstacle::None;
}

} // namespace

QString CloseCheck::text() const
{
    switch (obstacle) {
    case Obstacle::None:
        break;
    case Obstacle::NotInForce:
        return ScorecardWords::tr("The card is not in force in that month.");
    case Obstacle::Draft:
        return ScorecardWords::tr("The weights do not sum to 100 %.");
    case Obstacle::NotOver:
        return ScorecardWords::tr("The month ends in %n day(s).", nullptr, daysLeft);
    case Obstacle::Closed:
        return ScorecardWords::tr("The month is closed already.");
    }
    return {};
}

CloseCheck closeCheck(CardState state, QDate month, QDate today, const CardScore &score)
{
    CloseCheck check;
    check.obstacle = obstacleOf(state);
    if (check.obstacle == CloseCheck::Obstacle::NotOver)
        check.daysLeft = int(today.daysTo(month.addMonths(1)));
    for (size_t i = 0; i < score.lines.size(); ++i)
        if (!score.lines[i].isScored() && score.lines[i].weight > 0)
            check.unscored.push_back(i);
    return check;
}

Result<ClosedMonth> closedMonth(const Scorecard &card, QDate month, const CloseCheck &check,
                                const CardScore &score, const QString &reason)
{
    const CardPlan *plan = cardmonths::inForce(card, month);
    if (!check.isPossible() || plan == nullptr)
        return Error{Error::Kind::Usage, check.text(), {}};
    if (check.needsReason() && reason.trimmed().isEmpty())
        return Error{
            Error::Kind::Usage, ScorecardWords::tr("Say why the month is closed with values missing."), {}};
    ClosedMonth closed{card.id, month, {}, card.bands, {}, {}, reason.trimmed()};
    closed.lines.reserve(plan->indicators.size());
    for (size_t i = 0; i < plan->indicators.size(); ++i)
        closed.lines.push_back({plan->indicators[i], score.lines[i].actual.value});
    return closed;
}

std::vector<size_t> movedSince(const ClosedMonth &closed, std::span<const FigureValue> now)
{
    std::vector<size_t> moved;
    for (size_t i = 0; i < closed.lines.size() && i < now.size(); ++i)
        if (closed.lines[i].actual != now[i].value)
            moved.push_back(i);
    return moved;
}

} // namespace callhelm
