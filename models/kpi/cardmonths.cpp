#include "kpi/cardmonths.h"

#include <algorithm>

#include "kpi/weights.h"
#include "kpi/scorecardwords.h"

namespace callhelm {

namespace {

QDate nextMonth(QDate month) { return month.addMonths(1); }

bool holds(const CardPlan &plan, QDate month)
{
    return plan.from <= month && (!plan.until || month < *plan.until);
}

/// Of several that begin in one month the last one given counts: it was made last.
void sort(std::vector<CardPlan> &plans) { std::ranges::stable_sort(plans, {}, &CardPlan::from); }

/// What closed months from a month on have, each by itself.
std::vector<CardPlan> kept(const Scorecard &card, QDate from, std::span<const QDate> closed)
{
    std::vector<CardPlan> plans;
    for (const QDate month : closed)
        if (const CardPlan *plan = month >= from ? cardmonths::inForce(card, month) : nullptr)
            plans.push_back({month, nextMonth(month), plan->indicators});
    return plans;
}

} // namespace

namespace cardmonths {

QDate monthOf(QDate day) { return {day.year(), day.month(), 1}; }

std::vector<CardPlan> everyMonth(QDate from, std::vector<Indicator> indicators)
{
    return {{monthOf(from), std::nullopt, std::move(indicators)}};
}

std::vector<CardPlan> chosen(const std::map<QDate, std::vector<Indicator>> &months)
{
    std::vector<CardPlan> plans;
    plans.reserve(months.size());
    for (const auto &[month, indicators] : months)
        plans.push_back({monthOf(month), nextMonth(monthOf(month)), indicators});
    return plans;
}

const CardPlan *inForce(const Scorecard &card, QDate month)
{
    const CardPlan *found = nullptr;
    for (const CardPlan &plan : card.plans)
        if (holds(plan, month) && (found == nullptr || found->from <= plan.from))
            found = &plan;
    return found;
}

Result<Scorecard> edited(Scorecard card, QDate month, EditReach reach, std::vector<Indicator> indicators,
                         std::span<const QDate> closed)
{
    if (std::ranges::find(closed, month) != closed.end())
        return Error{Error::Kind::Usage, ScorecardWords::tr("The month is closed. Reopen it first."), {}};
    if (reach == EditReach::ThisMonth) {
        std::erase_if(card.plans, [&](const CardPlan &plan) { // of the same month alone
            return plan.from == month && plan.until == nextMonth(month);
        });
        card.plans.push_back({month, nextMonth(month), std::move(indicators)});
    } else {
        card = ended(std::move(card), month, closed);
        card.plans.push_back({month, std::nullopt, std::move(indicators)});
    }
    sort(card.plans);
    return card;
}

Scorecard ended(Scorecard card, QDate month, std::span<const QDate> closed)
{
    std::vector<CardPlan> frozen = kept(card, month, closed);
    std::erase_if(card.plans, [&](const CardPlan &plan) { return plan.from >= month; });
    for (CardPlan &plan : card.plans)
        if (!plan.until || *plan.until > month)
            plan.until = month;
    std::ranges::move(frozen, std::back_inserter(card.plans));
    sort(card.plans);
    return card;
}

} // namespace cardmonths

CardState cardState(const Scorecard &card, QDate month, QDate today, bool isClosed)
{
    if (isClosed)
        return CardState::Closed;
    const CardPlan *plan = cardmonths::inForce(card, month);
    if (plan == nullptr)
        return CardState::NotInForce;
    if (!weights::areWhole(weights::of(plan->indicators)))
        return CardState::Draft;
    return nextMonth(month) <= today ? CardState::Open : CardState::Running;
}

const TypedValue *typedInForce(std::span<const TypedValue> values, const KpiSubject &subject,
                               const QString &indicator, QDate month)
{
    const TypedValue *last = nullptr;
    for (const TypedValue &value : values) {
        if (value.subject != subject || value.indicator != indicator || value.month != month)
            continue;
        if (last == nullptr || std::pair(last->asOf, last->at) <= std::pair(value.asOf, value.at))
            last = &value;
    }
    return last != nullptr && last->value ? last : nullptr;
}

} // namespace callhelm
