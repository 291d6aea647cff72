#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "metrics/kpifigures.h"
#include "store/kpiwho.h"

namespace callhelm {

/// Sums of what figures are worked out of that are no sums themselves: of each subject of a question the
/// whole, and each interval. Cells have add().
template <class Cell>
class KpiCells
{
public:
    /// All must outlive it.
    KpiCells(const KpiFigures &figures, const KpiWho &who, const Calendar &calendar)
        : m_figures(figures)
        , m_who(who)
        , m_calendar(calendar)
        , m_width(figures.starts.size() + 1)
        , m_cells(figures.question.subjects.size() * m_width)
    {
    }

    /// What an agent did at a moment of the question's range.
    void add(AgentId agent, Instant at, const Cell &cell)
    {
        m_who.each(agent, at, [&](size_t subject) { addTo(subject, at, cell); });
    }
    void addTo(size_t subject, Instant at, const Cell &cell)
    {
        if (at != m_at) {
            m_at = at;
            m_interval = intervalOf(m_calendar.dayOf(at));
        }
        m_cells[subject * m_width].add(cell);
        m_cells[subject * m_width + 1 + m_interval].add(cell);
    }
    /// Writes the values of one metric where it is covered; `value` is asked of each cell.
    template <class Value>
    void give(KpiFigures &figures, size_t metric, Value value) const
    {
        const size_t metrics = figures.question.metrics.size();
        for (size_t subject = 0; subject < figures.question.subjects.size(); ++subject) {
            KpiSeries &series = figures.series.at(subject * metrics + metric);
            for (size_t i = 0; i < m_width; ++i) {
                KpiFigure &figure = i == 0 ? series.whole : series.intervals[i - 1];
                if (figure.isCovered)
                    value(figure, subject, m_cells[subject * m_width + i]);
            }
        }
    }

private:
    [[nodiscard]] size_t intervalOf(QDate day) const
    {
        const auto after = std::ranges::upper_bound(m_figures.starts, day);
        return size_t(std::max<std::ptrdiff_t>(1, after - m_figures.starts.begin())) - 1;
    }

    const KpiFigures &m_figures;
    const KpiWho &m_who;
    const Calendar &m_calendar;
    size_t m_width;
    std::vector<Cell> m_cells;
    Instant m_at = Instant::min();
    size_t m_interval = 0;
};

/// The days of a question as moments.
[[nodiscard]] inline TimeRange rangeOf(const KpiQuestion &question, const Calendar &calendar)
{
    return {calendar.startOf(question.from), calendar.startOf(question.to.addDays(1))};
}

} // namespace callhelm
