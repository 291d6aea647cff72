#include "ingest/simulator/crmleads.h"

#include "ingest/simulator/callcentreplan.h"
#include "ingest/simulator/crmplan.h"

namespace callhelm {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;

} // namespace

void CrmLeads::arrives()
{
    Dice &dice = m_world.dice;
    const double where = dice.fraction();
    const int pool = where < 0.40 ? crmplan::website
        : where < 0.74            ? crmplan::hotline
        : where < 0.98            ? crmplan::zalo
                                  : crmplan::facebook;
    // Numbers that none of the callers has.
    const std::string phone = planRegularNumber(planRegulars + ++m_count);
    const qint64 customer = m_world.addCustomer(phone, -1, pool, 0, m_world.now, -1).number;
    const double fate = dice.fraction();
    if (fate >= 0.94)
        return; // whoever gets them forgets them
    const qint64 wait = fate < 0.76 ? dice.between(8 * minute, 50 * minute) : dice.between(hour, 4 * hour);
    m_world.plan(m_world.whenOn(CrmWorld::holder, m_world.now + wait), CrmEvent::Kind::LeadContacted,
                 customer);
}

void CrmLeads::isContacted(qint64 number)
{
    Dice &dice = m_world.dice;
    CrmCustomer &customer = m_world.customer(number);
    m_world.moveTo(customer, 1, CrmWorld::holder, m_world.now);
    const qint64 wait
        = dice.chance(0.74) ? dice.between(15 * minute, 110 * minute) : dice.between(3 * hour, 7 * hour);
    m_world.plan(m_world.whenOn(CrmWorld::holder, m_world.now + wait), CrmEvent::Kind::LeadGoesOn, number);
}

void CrmLeads::goesOn(qint64 number)
{
    constexpr int interested = 2;
    CrmCustomer &customer = m_world.customer(number);
    const double fate = m_world.dice.fraction();
    m_diary.note(customer, CrmWorld::holder, m_world.now);
    if (fate < 0.45)
        m_deals.open(customer, CrmWorld::holder, m_world.now);
    if (fate < 0.75)
        m_world.moveTo(customer, interested, CrmWorld::holder, m_world.now);
    else if (fate < 0.9)
        m_world.moveTo(customer, crmplan::pools()[size_t(customer.pool)].lost, CrmWorld::holder, m_world.now);
}

} // namespace callhelm
