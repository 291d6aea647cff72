#include "ingest/simulator/crmdeals.h"

#include <algorithm>

#include "ingest/simulator/crmplan.h"

namespace callhelm {

namespace {

enum OrderKind : qint64 { NewOrder, Renewal, Upsell };
constexpr int lastStage = 3;
constexpr double daysBetweenMoves = 1.3;
constexpr double daySeconds = 24 * 3600;

} // namespace

/// Round sums, as price lists have them.
qint64 CrmDeals::amount()
{
    const double millions = std::clamp(m_world.dice.logNormal(38, 0.8), 2.0, 900.0);
    return qint64(millions * 2) * 500'000 * moneyUnit;
}

CrmWorld::Entries CrmDeals::entriesOf(const CrmCustomer &customer, const Deal &deal)
{
    const auto products = crmplan::words(TermList::Product);
    const std::string_view product = products[size_t(m_world.dice.between(0, qint64(products.size()) - 1))];
    return {CrmWorld::customerEntry(customer),
            CrmWorld::text(Field::Name, product),
            CrmWorld::agent(Field::Owner, deal.owner),
            CrmWorld::word(Field::Stage, TermList::DealStage, deal.stage),
            CrmWorld::number(Field::Status, qint64(DealStatus::Open)),
            CrmWorld::number(Field::Amount, deal.amount),
            {Field::Product, SimulatedWord{TermList::Product, product}}};
}

void CrmDeals::planMove(qint64 number, const Deal &deal)
{
    const auto wait = qint64(600 + m_world.dice.exponential(daysBetweenMoves * daySeconds));
    m_world.plan(m_world.whenOn(deal.owner, m_world.now + wait), CrmEvent::Kind::DealMoves, number);
}

void CrmDeals::open(CrmCustomer &customer, int agent, qint64 at)
{
    const Deal deal{customer.number, agent, 0, amount()};
    const qint64 number = m_world.add(Entity::Deal, agent, entriesOf(customer, deal), at);
    const int contacted = 1;
    if (customer.stage == 0)
        m_world.moveTo(customer, contacted, agent, at);
    m_open.emplace(number, deal);
    planMove(number, deal);
}

void CrmDeals::moves(qint64 number)
{
    Deal &deal = m_open.at(number);
    CrmCustomer &customer = m_world.customer(deal.customer);
    const crmplan::Pool &pool = crmplan::pools()[size_t(customer.pool)];
    const double fate = m_world.dice.fraction();
    const auto close = [&](DealStatus status) {
        m_world.change(
            Entity::Deal, number, deal.owner,
            {CrmWorld::number(Field::Status, qint64(status)), CrmWorld::time(Field::Closed, m_world.now)});
    };
    if (deal.stage == lastStage || fate < 0.16) {
        if (deal.stage == lastStage && fate < 0.62) {
            close(DealStatus::Won);
            order(customer, deal.owner, customer.stage == pool.won ? Upsell : NewOrder, deal.amount,
                  m_world.now);
            m_world.moveTo(customer, pool.won, deal.owner, m_world.now);
        } else if (fate < 0.04) {
            close(DealStatus::Cancelled);
        } else {
            close(DealStatus::Lost);
            if (customer.stage != pool.won)
                m_world.moveTo(customer, pool.lost, deal.owner, m_world.now);
        }
        m_open.erase(number);
        return;
    }
    ++deal.stage;
    CrmWorld::Entries entries{CrmWorld::word(Field::Stage, TermList::DealStage, deal.stage)};
    if (fate > 0.7) { // the price is talked about
        deal.amount = std::max<qint64>(deal.amount / 10 * 9, 1'000'000 * moneyUnit);
        entries.push_back(CrmWorld::number(Field::Amount, deal.amount));
    }
    m_world.change(Entity::Deal, number, deal.owner, std::move(entries));
    planMove(number, deal);
}

void CrmDeals::order(const CrmCustomer &customer, int performer, qint64 kind, qint64 amount, qint64 at)
{
    CrmWorld::Entries entries{CrmWorld::customerEntry(customer), CrmWorld::agent(Field::Performer, performer),
                              CrmWorld::time(Field::At, at), CrmWorld::number(Field::Kind, kind),
                              CrmWorld::number(Field::Amount, amount)};
    if (m_world.dice.chance(0.3))
        entries.push_back(CrmWorld::number(Field::Discount, amount / 20));
    m_world.add(Entity::Order, performer, std::move(entries), at);
}

void CrmDeals::renew()
{
    CrmCustomer &customer = m_world.anyCustomer();
    const crmplan::Pool &pool = crmplan::pools()[size_t(customer.pool)];
    const qint64 sum = amount();
    if (customer.stage != pool.won || customer.owner < 0 || !m_world.isOn(customer.owner, m_world.now))
        return;
    order(customer, customer.owner, Renewal, sum, m_world.now);
}

void CrmDeals::addPast(CrmCustomer &customer, qint64 opened, qint64 closed, bool isWon)
{
    const Deal deal{customer.number, customer.owner, lastStage, amount()};
    const qint64 number = m_world.add(Entity::Deal, deal.owner, entriesOf(customer, deal), opened);
    m_world.change(Entity::Deal, number, deal.owner,
                   {CrmWorld::number(Field::Status, qint64(isWon ? DealStatus::Won : DealStatus::Lost)),
                    CrmWorld::time(Field::Closed, closed)},
                   closed);
    if (!isWon)
        return;
    order(customer, deal.owner, NewOrder, deal.amount, closed);
    constexpr qint64 year = 365 * 24 * 3600;
    if (closed + year < m_world.start)
        order(customer, deal.owner, Renewal, deal.amount / 5 * 4, closed + year);
}

} // namespace callhelm
