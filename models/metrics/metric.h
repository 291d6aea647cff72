#pragma once

#include <array>
#include <initializer_list>
#include <optional>
#include <vector>

#include <QString>
#include <QVariant>

#include "domain/rows.h"

namespace callhelm {

/// A share or a mean, or nothing where the denominator is zero: shown as "—", never as 0 % or 100 %.
using Figure = std::optional<double>;

/// What a metric's values are measured in.
enum class MetricUnit : quint8 {
    Count, ///< whole number
    Seconds, ///< whole or not
    Milliseconds, ///< whole; exported in seconds
    Share, ///< 0…1
    Minutes, ///< whole or not
    Money, ///< whole hundredths of the organisation's currency
    Number ///< whole or not, of no unit of ours: a mean of scores, what people type in
};

/// Which way is better.
enum class MetricDirection : quint8 { Neutral, Higher, Lower };

/// What becomes of the values of several queues, agents or intervals together.
enum class MetricAdding : quint8 {
    Sum,
    Ratio, ///< worked out of sums: Σ parts / Σ wholes, never from other shares or means
    Maximum,
    Distinct, ///< each counted once, over any range
    State ///< holds for one moment
};

/// Outcomes that let a visit through.
class OutcomeSet
{
public:
    constexpr OutcomeSet() = default;
    constexpr OutcomeSet(std::initializer_list<Outcome> outcomes)
    {
        for (const Outcome outcome : outcomes)
            m_bits |= quint16(1U << unsigned(outcome));
    }
    /// In the order of Outcome; none where every visit is let through.
    [[nodiscard]] std::vector<Outcome> toList() const;

private:
    quint16 m_bits = 0;
};

/// What the rows behind a figure must come to.
enum class RowMeasure : quint8 {
    None, ///< they only say more about it
    Count, ///< so many rows
    Sum, ///< so much of the rows' measure, seconds
    Calls ///< so many distinct calls
};

/// Which rows lie behind a metric.
struct MetricRows
{
    /// Rows that depend on the goal of their queue.
    enum class Within : quint8 {
        Anything,
        Threshold, ///< waited at most the threshold
        ShortLimit, ///< waited less than the short limit
        Promise ///< served in time by the queue's own definition
    };

    const char *kind = nullptr; ///< name of a kind of rows (visits, legs, …); none: there are no rows to show
    RowMeasure measure = RowMeasure::None;
    OutcomeSet outcomes; ///< visits only
    Within within = Within::Anything; ///< visits only
    std::optional<Direction> direction; ///< talks and calls without a queue
    bool nightBefore = false; ///< what began on the day before counts, too
};

/// A figure as it is known everywhere: tables, tiles, charts, exports, the rows behind it, later targets and
/// scorecards. Texts are those of the context "Metrics".
struct Metric
{
    const char *id; ///< unique, for good: service_level, asa_s …
    const char *column; ///< stable name of its column in exported tables
    const char *shortText; ///< title where room is short: "ASA"
    const char *longText; ///< "Average speed of answer"
    const char *definitionText; ///< one sentence: what it means, or the formula in words
    MetricUnit unit = MetricUnit::Count;
    MetricDirection direction = MetricDirection::Neutral;
    MetricAdding adding = MetricAdding::Sum;
    MetricRows rows{};

    [[nodiscard]] QString idText() const { return QString::fromUtf8(id); }
    [[nodiscard]] QString title() const; ///< short, in the language of the moment
    [[nodiscard]] QString longTitle() const;
    [[nodiscard]] QString definition() const;
    /// The definition, under the long title where that says more than the short one.
    [[nodiscard]] QString toolTip() const;
    /// A value for item models and tables: whole units as qint64, others as double; invalid where there is
    /// none.
    [[nodiscard]] QVariant variant(const Figure &value) const;
};

/// A metric that is read off one kind of cells: those of queues with their goals, those of agents.
template <class Cell>
struct MetricOf : Metric
{
    Figure (*value)(const Cell &) = nullptr;
    /// The metric whose rows lie behind this one, and equal that one; none: its own rows do.
    const MetricOf *behind = nullptr;
    /// What it is worked out of, in words, with %1 … for the values of the parts: "talk %1 / %2 answered".
    const char *madeOfText = nullptr;
    std::array<const MetricOf *, 4> parts{};
    /// Its time counts in the interval in which it passed, the rows behind it where their call began: near
    /// the edges of an interval the two differ.
    bool passes = false;

    [[nodiscard]] QVariant variantOf(const Cell &cell) const { return variant(value(cell)); }
    /// The metric that the rows are to equal.
    [[nodiscard]] const MetricOf &checked() const { return behind ? *behind : *this; }
};

} // namespace callhelm
