#include "floor/debtbook.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace callhelm {

namespace {

// SourceArbiter may be so much apart (DirectTimes::latest), and then some.
constexpr Duration earlierCallsCome = std::chrono::hours(3);

} // namespace

void DebtBook::missed(std::string_view number, const Miss &miss)
{
    std::string key = numberKey(number, m_country);
    if (key.empty())
        return; // nobody can be called back there
    Caller &caller = m_callers[std::move(key)];
    std::erase_if(caller.misses, [&](const Miss &other) { return other.row == miss.row; });
    if (miss.at > caller.reached)
        caller.misses.push_back(miss);
}

void DebtBook::reached(std::string_view number, qint64 row, Instant at, AgentId by)
{
    std::string key = numberKey(number, m_country);
    if (key.empty() || (m_onlyKnown && !m_callers.contains(key)))
        return;
    Caller &caller = m_callers[std::move(key)];
    std::erase_if(caller.misses, [row](const Miss &miss) { return miss.row == row; });
    if (at <= caller.reached)
        return;
    caller.reached = at;
    caller.by = by;
    std::erase_if(caller.misses, [at](const Miss &miss) { return miss.at <= at; });
}

void DebtBook::add(const VisitRow &visit)
{
    if (visit.outcome == Outcome::Answered)
        reached(visit.number.view(), visit.id.value(), visit.entered + std::chrono::seconds(visit.wait),
                visit.agent);
    else if (isMissed(visit.outcome) && visit.doubt != Doubt::LostSight) // else nobody knows whether it was
        missed(visit.number.view(),
               {visit.id.value(), visit.entered, visit.queue, {}, visit.number, visit.call});
}

void DebtBook::add(const DirectRow &call)
{
    if (call.end == DirectEnd::Answered)
        reached(call.number.view(), -call.id.value(), call.dialled + std::chrono::seconds(call.ring),
                call.agent);
    else if (call.direction == Direction::In)
        missed(call.number.view(), {-call.id.value(), call.dialled, {}, call.agent, call.number, call.call});
}

int DebtBook::triesOf(const std::vector<Miss> &misses)
{
    std::set<std::string_view> calls;
    int nameless = 0;
    for (const Miss &miss : misses) {
        if (miss.call.empty())
            ++nameless;
        else
            calls.insert(miss.call.view());
    }
    return nameless + int(calls.size());
}

DebtList DebtBook::open() const
{
    DebtList debts;
    for (const auto &[key, caller] : m_callers) {
        if (caller.misses.empty())
            continue;
        const auto [first, last] = std::ranges::minmax_element(
            caller.misses, {}, [](const Miss &miss) { return std::pair(miss.at, miss.row); });
        debts.push_back({last->number, first->at, last->at, triesOf(caller.misses), last->queue,
                         caller.by.isValid() ? caller.by : last->agent, last->row,
                         std::hash<std::string>()(key)});
    }
    std::ranges::sort(debts, [](const Debt &a, const Debt &b) {
        return std::tuple(a.since, a.number.view()) < std::tuple(b.since, b.number.view());
    });
    return debts;
}

void DebtBook::sweep(Instant now)
{
    for (auto caller = m_callers.begin(); caller != m_callers.end();) {
        std::vector<Miss> &misses = caller->second.misses;
        std::erase_if(misses, [&](const Miss &miss) { return miss.at < now - longest; });
        const bool isOver = misses.empty() && caller->second.reached < now - earlierCallsCome;
        caller = isOver ? m_callers.erase(caller) : std::next(caller);
    }
}

} // namespace callhelm
