#pragma once

#include <unordered_map>

#include "ingest/simulator/crmworld.h"

namespace callhelm {

/// Deals of the simulated customers, and the orders that come of them.
class CrmDeals
{
public:
    /// `world` must outlive it.
    explicit CrmDeals(CrmWorld &world) : m_world(world) { }

    /// A deal with a customer, which goes on by itself; `agent`: who opened it, at a moment that may lie
    /// before now.
    void open(CrmCustomer &customer, int agent, qint64 at);
    void moves(qint64 deal);
    /// A customer of old buys again.
    void renew();
    /// One that ended before the simulation began.
    void addPast(CrmCustomer &customer, qint64 opened, qint64 closed, bool isWon);

private:
    struct Deal
    {
        qint64 customer = 0;
        int owner = -1;
        int stage = 0;
        qint64 amount = 0; ///< hundredths
    };
    [[nodiscard]] qint64 amount();
    [[nodiscard]] CrmWorld::Entries entriesOf(const CrmCustomer &customer, const Deal &deal);
    void order(const CrmCustomer &customer, int performer, qint64 kind, qint64 amount, qint64 at);
    void planMove(qint64 number, const Deal &deal);

    CrmWorld &m_world;
    std::unordered_map<qint64, Deal> m_open;
};

} // namespace callhelm
