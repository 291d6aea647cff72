#pragma once

#include <algorithm>
#include <limits>
#include <optional>
#include <vector>

#include <QtGlobal>

namespace callhelm {

/// Stretches of time, ends included (ms, FactOrder::at), apart from each other.
class MomentRanges
{
public:
    struct Range
    {
        qint64 from = 0;
        qint64 to = 0;
        bool operator==(const Range &) const = default;
    };
    static constexpr qint64 end = std::numeric_limits<qint64>::max();

    void add(qint64 from, qint64 to)
    {
        Range range{from, std::max(from, to)};
        const auto first = std::ranges::lower_bound(m_ranges, range.from, {}, &Range::to);
        auto last = first;
        for (; last != m_ranges.end() && last->from <= range.to; ++last) {
            range.from = std::min(range.from, last->from);
            range.to = std::max(range.to, last->to);
        }
        m_ranges.insert(m_ranges.erase(first, last), range);
    }
    void add(const MomentRanges &others)
    {
        for (const Range &range : others.m_ranges)
            add(range.from, range.to);
    }
    [[nodiscard]] bool isEmpty() const { return m_ranges.empty(); }
    void clear() { m_ranges.clear(); }
    /// The first stretch of which something is at that moment or later.
    [[nodiscard]] std::optional<Range> at(qint64 moment) const
    {
        const auto range = std::ranges::lower_bound(m_ranges, moment, {}, &Range::to);
        return range == m_ranges.end() ? std::nullopt : std::optional(*range);
    }

private:
    std::vector<Range> m_ranges;
};

} // namespace callhelm
