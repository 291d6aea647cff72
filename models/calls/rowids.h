#pragma once

#include <algorithm>
#include <array>
#include <vector>

#include "base/calendar.h"
#include "base/ids.h"

namespace callhelm {

/// Gives the rows of one kind and source their ids, which no other row of the kind has, and which rise with
/// the quarter of an hour by which the row is counted (not with the moment within it).
///
/// 63 bits: the quarter since 1970 (29, beyond the year 9999), the source (12), a number (22). The number
/// counts the rows of one quarter. Of so many quarters the counts are known; rows of one that was forgotten
/// (a clock set back by hours, a call that waited for a day) are numbered from a count of their own, which
/// fills the upper half.
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
        a(m_counts, m_forgotten, m_late);
    }

private:
    struct Count
    {
        qint64 quarter = 0;
        qint64 rows = 0;
        template <class A>
        void archive(A &a)
        {
            a(quarter, rows);
        }
    };

    static constexpr int numberBits = 22;
    static constexpr int sourceBits = 12;
    static constexpr int quarterShift = numberBits + sourceBits;
    static constexpr qint64 lastQuarter = (qint64(1) << 29) - 1;
    static constexpr qint64 half = qint64(1) << (numberBits - 1);
    static constexpr size_t mostCounts = 48; // twelve hours
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
                return m_counts[i].rows < half ? m_counts[i].rows++ : late();
        if (quarter <= m_forgotten)
            return late();
        if (m_counts.size() == mostCounts) {
            const auto oldest = std::ranges::min_element(m_counts, {}, &Count::quarter);
            if (quarter < oldest->quarter) { // never to be remembered
                m_forgotten = quarter;
                return late();
            }
            m_forgotten = oldest->quarter;
            m_counts.erase(oldest);
        }
        m_counts.push_back({quarter, 2});
        return 1; // 0 would be no id in 1970
    }
    qint64 late() { return half | (m_late++ & (half - 1)); }

    qint64 m_source;
    std::vector<Count> m_counts; ///< the latest begun last
    qint64 m_forgotten = -1; ///< rows of this quarter and those before are late, unless they have a count
    qint64 m_late = 0;
};

} // namespace callhelm
