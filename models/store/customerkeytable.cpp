#include "store/customerkeytable.h"

#include <bit>
#include <functional>

namespace callhelm {

namespace {

constexpr size_t fewestSlots = 1024;
constexpr quint64 mixer = 0x9E3779B97F4A7C15; ///< spreads the bits

} // namespace

CustomerKeyTable::CustomerKeyTable(size_t expected) : m_slots(std::bit_ceil(fewestSlots + expected / 3 * 4))
{
}

quint64 CustomerKeyTable::hashOf(const CustomerKey &key)
{
    quint64 hash = std::hash<std::string_view>()(key.key) + quint64(key.kind);
    hash = (hash ^ hash >> 32) * mixer;
    return hash ^ hash >> 29;
}

void CustomerKeyTable::put(const Slot &slot)
{
    size_t at = slot.hash & (m_slots.size() - 1);
    while (m_slots[at].customer.isValid())
        at = (at + 1) & (m_slots.size() - 1);
    m_slots[at] = slot;
}

void CustomerKeyTable::grow()
{
    std::vector<Slot> slots(m_slots.size() * 2);
    std::swap(slots, m_slots);
    // From a free slot on, so that those of one hash keep their order.
    size_t from = 0;
    while (slots[from].customer.isValid())
        ++from;
    for (size_t i = 0; i < slots.size(); ++i)
        if (const Slot &slot = slots[(from + i) & (slots.size() - 1)]; slot.customer.isValid())
            put(slot);
}

void CustomerKeyTable::add(const CustomerKey &key, RecordId customer)
{
    if (4 * (m_size + 1) > 3 * m_slots.size())
        grow();
    put({hashOf(key), customer});
    ++m_size;
}

std::vector<RecordId> CustomerKeyTable::find(const CustomerKey &key) const
{
    const quint64 hash = hashOf(key);
    std::vector<RecordId> found;
    for (size_t at = hash & (m_slots.size() - 1); m_slots[at].customer.isValid();
         at = (at + 1) & (m_slots.size() - 1))
        if (m_slots[at].hash == hash)
            found.push_back(m_slots[at].customer);
    return found;
}

} // namespace callhelm
