#pragma once

#include <string_view>
#include <vector>

#include "crm/recordrules.h"

namespace callhelm {

/// Which customers may have a phone or an e-mail address, in memory: for an import of very many of them, for
/// whom the store has no index yet. It holds hashes of the keys alone: whoever asks looks whether a customer
/// that it names has the key.
class CustomerKeyTable
{
public:
    /// Keys at most, 21 to 43 bytes each.
    static constexpr size_t mostKeys = 3'000'000;

    /// With room for so many.
    explicit CustomerKeyTable(size_t expected);
    void add(const CustomerKey &key, RecordId customer);
    /// In the order in which they were added.
    [[nodiscard]] std::vector<RecordId> find(const CustomerKey &key) const;
    [[nodiscard]] size_t size() const { return m_size; }

private:
    struct Slot
    {
        quint64 hash = 0;
        RecordId customer; ///< none: the slot is free
    };
    [[nodiscard]] static quint64 hashOf(const CustomerKey &key);
    void put(const Slot &slot);
    void grow();

    std::vector<Slot> m_slots; ///< a power of two of them
    size_t m_size = 0;
};

} // namespace callhelm
