#pragma once

#include "ingest/simulator/crmdeals.h"
#include "ingest/simulator/crmdiary.h"

namespace callhelm {

/// The customers that the simulated call centre has when it begins, with some of their past.
class CrmStock
{
public:
    /// All must outlive it.
    CrmStock(CrmWorld &world, CrmDeals &deals, CrmDiary &diary)
        : m_world(world), m_deals(deals), m_diary(diary)
    {
    }

    void fill();

private:
    void addOne(const std::string &phone);
    void addPastOf(CrmCustomer &customer, qint64 since);
    void addDoubles();

    CrmWorld &m_world;
    CrmDeals &m_deals;
    CrmDiary &m_diary;
};

} // namespace callhelm
