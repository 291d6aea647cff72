#pragma once

#include "ingest/simulator/crmdeals.h"
#include "ingest/simulator/crmdiary.h"

namespace callhelm {

/// Customers of the simulated call centre who come by themselves: nobody is in charge of them until somebody,
/// or some rule, gives them to an agent. Whoever holds them then cares, mostly in time (CrmWorld::holder).
class CrmLeads
{
public:
    /// All must outlive it.
    CrmLeads(CrmWorld &world, CrmDeals &deals, CrmDiary &diary)
        : m_world(world), m_deals(deals), m_diary(diary)
    {
    }

    void arrives();
    /// The holder gets in touch.
    void isContacted(qint64 customer);
    /// The holder goes on, some time later.
    void goesOn(qint64 customer);

private:
    CrmWorld &m_world;
    CrmDeals &m_deals;
    CrmDiary &m_diary;
    qint64 m_count = 0;
};

} // namespace callhelm
