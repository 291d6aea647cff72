#include "ingest/simulator/crmstock.h"

#include <algorithm>

#include "ingest/simulator/callcentreplan.h"
#include "ingest/simulator/crmplan.h"

namespace callhelm {

namespace {

constexpr int customerCount = 640;
constexpr int doubleCount = 7;
constexpr qint64 day = 24 * 3600;
constexpr qint64 longestKnown = 720 * day;

int anyPool(Dice &dice)
{
    const auto pools = crmplan::pools();
    double place = dice.fraction();
    for (size_t i = 0; i < pools.size(); ++i) {
        if (place < pools[i].share)
            return int(i);
        place -= pools[i].share;
    }
    return 0;
}

} // namespace

void CrmStock::fill()
{
    m_world.customers().reserve(customerCount + doubleCount);
    for (int i = 1; i <= customerCount; ++i)
        addOne(planRegularNumber(i));
    addDoubles();
}

void CrmStock::addOne(const std::string &phone)
{
    Dice &dice = m_world.dice;
    const crmplan::Language language = crmplan::anyLanguage(dice);
    const int owner = m_world.anyAgent(language);
    const int pool = anyPool(dice);
    const qint64 since = m_world.start - 3 * day - qint64(dice.fraction() * double(longestKnown));
    addPastOf(m_world.addCustomer(phone, owner, pool, 0, since, owner), since);
}

void CrmStock::addPastOf(CrmCustomer &customer, qint64 since)
{
    Dice &dice = m_world.dice;
    const crmplan::Pool &pool = crmplan::pools()[size_t(customer.pool)];
    const qint64 known = m_world.start - since;
    const auto sinceThen = [&](double from, double to) {
        return since + qint64(double(known) * (from + (to - from) * dice.fraction()));
    };
    const double fate = dice.fraction();
    if (fate < 0.5) {
        const qint64 opened = sinceThen(0, 0.4);
        const qint64 closed = std::min(opened + dice.between(2 * day, 40 * day), m_world.start - 3600);
        const bool isWon = fate < 0.33;
        m_deals.addPast(customer, opened, closed, isWon);
        m_world.moveTo(customer, isWon ? pool.won : pool.lost, customer.owner, closed);
    } else if (fate < 0.78) {
        m_world.moveTo(customer, int(dice.between(1, pool.won - 1)), customer.owner, sinceThen(0.1, 0.9));
    }
    if (dice.chance(0.35))
        m_diary.note(customer, customer.owner, sinceThen(0.2, 1));
    if (fate >= 0.5 && dice.chance(0.3))
        m_deals.open(customer, customer.owner, std::max(since, m_world.start - dice.between(3600, 12 * day)));
    if (dice.chance(0.11))
        m_diary.addPastTask(customer);
}

/// Some stand there twice.
void CrmStock::addDoubles()
{
    for (int i = 0; i < doubleCount; ++i) {
        const CrmCustomer first = m_world.customer(m_world.dice.between(1, customerCount));
        if (first.owner < 0)
            continue;
        const qint64 since = m_world.start - m_world.dice.between(day, 60 * day);
        m_world.addCustomer(first.phone, m_world.anyAgent(first.language), anyPool(m_world.dice), 0, since,
                            first.owner);
    }
}

} // namespace callhelm
