#pragma once

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "base/calendar.h"
#include "base/ids.h"

namespace callhelm {

/// Gives the rows of one kind and source their ids, which no other row of the kind has, and which rise with
/// the quarter of an hour by which the row is counted (not with the moment within it).
///
/// 63 bits: the quarter since 1970 (29, beyond the year 9999), the source (12), a number (22). The number
/// counts the rows of one quarter. Of the last twelve hours the counts are known; rows of a quarter before
/// (a clock set back by hours, a call that waited for a day) are late: they are numbered in the upper half,
/// by quarters again, as long as those are not too many.
class RowIds
{
public:
    /// So many sources fit; their ids run from 1.
    static constexpr qint64 mostSources = 4096;

    explicit RowIds(SourceId source) : m_source((source.value() - 1) & (mostSources - 1)) { }

    [[nodiscard]] qint64 next(Instant at)
    {
        const qint64 quarter = quarterIn(at);
        return (quarter << quarterShift) | (m_source << numberBits) | number(quarter);
    }
    /// Rows of so long ago are late from now on. What is forgotten follows from time alone, so that two lines
    /// of one fold come to the same.
    void sweep(Instant at)
    {
        const qint64 old = quarterIn(at) - remembered - 1;
        if (old <= m_forgotten)
            return;
        m_forgotten = old;
        std::erase_if(m_counts, [old](const Count &count) { return count.quarter <= old; });
    }
    /// No row of this moment's quarter of an hour or later has a smaller id.
    [[nodiscard]] static qint64 firstOf(Instant at) { return quarterIn(at) << quarterShift; }
    /// Whether firstOf() tells this quarter from the ones beside it. Those before 1970 and in the far future
    /// share ids.
    [[nodiscard]] static bool tellsApart(Instant at)
    {
        return at >= Instant(quarterLength) && toMs(at) / quarterLength.count() <= lastQuarter;
    }
    /// The quarter of an hour of a row, as a number that rises with time.
    [[nodiscard]] static qint64 quarterOfRow(qint64 id) { return id >> quarterShift; }
    /// Ids of a source's rows of one quarter of an hour: [first, end).
    [[nodiscard]] static std::pair<qint64, qint64> idsOf(Instant at, SourceId source)
    {
        const qint64 first
            = (quarterIn(at) << quarterShift) | (((source.value() - 1) & (mostSources - 1)) << numberBits);
        return {first, first + (qint64(1) << numberBits)};
    }
    [[nodiscard]] static SourceId sourceOfRow(qint64 id)
    {
        return SourceId(((id >> numberBits) & (mostSources - 1)) + 1);
    }
    /// The same id as if the row were of another source.
    [[nodiscard]] static qint64 inSource(qint64 id, SourceId source)
    {
        constexpr qint64 mask = (mostSources - 1) << numberBits;
        return (id & ~mask) | (((source.value() - 1) << numberBits) & mask);
    }

    template <class A>
    void archive(A &a)
    {
        a(m_counts, m_forgotten, m_late, m_overflow);
    }

    /// How many late rows a quarter has.
    struct Count
    {
        qint64 quarter = 0;
        qint64 rows = 0;
        bool operator==(const Count &) const = default;
        template <class A>
        void archive(A &a)
        {
            a(quarter, rows);
        }
    };
    /// The counts of late rows in which this object differs from `older`, when in all else they give the same
    /// ids from now on; nothing when they do not. `olderEnd` is what `older` became: of the quarters in
    /// question it must not have numbered any row since.
    [[nodiscard]] std::optional<std::vector<Count>> lateBeside(const RowIds &older,
                                                               const RowIds &olderEnd) const
    {
        if (m_forgotten != older.m_forgotten || m_overflow != older.m_overflow
            || sorted(m_counts) != sorted(older.m_counts))
            return std::nullopt;
        std::vector<Count> differing;
        for (const auto *list : {&m_late, &older.m_late})
            for (const Count &late : *list) {
                const qint64 quarter = late.quarter;
                const qint64 mine = rowsOf(m_late, quarter);
                if (mine == rowsOf(older.m_late, quarter))
                    continue;
                if (rowsOf(olderEnd.m_late, quarter) != rowsOf(older.m_late, quarter))
                    return std::nullopt;
                if (list == &m_late || mine == 0)
                    differing.push_back({quarter, mine});
            }
        // Whether another quarter is numbered by itself depends on how many are.
        if (!differing.empty()
            && std::max(m_late.size(), olderEnd.m_late.size()) + differing.size() > mostLate)
            return std::nullopt;
        return differing;
    }
    void setLate(const std::vector<Count> &counts)
    {
        for (const Count &count : counts) {
            std::erase_if(m_late, [&](const Count &late) { return late.quarter == count.quarter; });
            if (count.rows > 0)
                m_late.push_back(count);
        }
    }

private:
    static constexpr int numberBits = 22;
    static constexpr int sourceBits = 12;
    static constexpr int quarterShift = numberBits + sourceBits;
    static constexpr qint64 lastQuarter = (qint64(1) << 29) - 1;
    static constexpr qint64 half = qint64(1) << (numberBits - 1);
    static constexpr qint64 remembered = 48; // quarters: twelve hours
    static constexpr size_t mostCounts = 4 * remembered;
    static constexpr size_t mostLate = 1024;
    static constexpr qint64 ofQuarter = half / 2; // late numbers below it are a quarter's own
    static_assert(qint64(1) << sourceBits == mostSources);

    [[nodiscard]] static qint64 quarterIn(Instant at)
    {
        return toMs(at) <= 0 ? 0 : std::min(toMs(at) / quarterLength.count(), lastQuarter);
    }

    /// A number that no row of this quarter has.
    qint64 number(qint64 quarter)
    {
        for (size_t i = m_counts.size(); i-- > 0;)
            if (m_counts[i].quarter == quarter)
                return m_counts[i].rows < half ? m_counts[i].rows++ : late(quarter);
        if (quarter <= m_forgotten)
            return late(quarter);
        if (m_counts.size() == mostCounts) {
            const auto oldest = std::ranges::min_element(m_counts, {}, &Count::quarter);
            if (quarter < oldest->quarter) { // never to be remembered
                m_forgotten = quarter;
                return late(quarter);
            }
            m_forgotten = oldest->quarter;
            m_counts.erase(oldest);
        }
        m_counts.push_back({quarter, 2});
        return 1; // 0 would be no id in 1970
    }
    qint64 late(qint64 quarter)
    {
        auto known = std::ranges::find(m_late, quarter, &Count::quarter);
        if (known == m_late.end() && m_late.size() < mostLate)
            known = m_late.insert(m_late.end(), Count{quarter, 0});
        if (known != m_late.end() && known->rows < ofQuarter)
            return half | known->rows++;
        return half | ofQuarter | (m_overflow++ & (ofQuarter - 1));
    }
    static qint64 rowsOf(const std::vector<Count> &counts, qint64 quarter)
    {
        const auto known = std::ranges::find(counts, quarter, &Count::quarter);
        return known == counts.end() ? 0 : known->rows;
    }
    static std::vector<Count> sorted(std::vector<Count> counts)
    {
        std::ranges::sort(counts, {}, &Count::quarter);
        return counts;
    }

    qint64 m_source;
    std::vector<Count> m_counts; ///< the latest begun last
    qint64 m_forgotten = -1; ///< rows of this quarter and those before are late, unless they have a count
    std::vector<Count> m_late;
    qint64 m_overflow = 0; ///< late rows beyond those
};

} // namespace callhelm
