#pragma once

#include <optional>
#include <vector>

#include <QDate>
#include <QString>
#include <QStringList>

#include "base/ids.h"
#include "base/rational.h"
#include "base/time.h"
#include "domain/kpisubject.h"

namespace callhelm {

using ScorecardId = Id<struct ScorecardTag>;

inline constexpr int wholeWeight = 10'000; ///< 100 % in basis points: what the weights of a card sum to
inline constexpr int leastCap = 10'000; ///< 100 %
inline constexpr int mostCap = 20'000; ///< 200 %

/// Whose figure an indicator reads.
enum class Whose : quint8 {
    Own, ///< of the person whose card it is; of a team's card: its head's
    Team, ///< who was in the person's team on each day
    Company
};

/// What is counted of a metric, where not all of it.
struct FigureFilter
{
    enum class Kind : quint8 {
        TaskType,
        Pool,
        Queue,
        OrderKind,
        InCharge ///< customers whose owner is one of those whose figure it is; has no value
    };

    Kind kind = Kind::TaskType;
    qint64 id = 0; ///< of the term or queue; 0: it is found by its names
    /// By which templates and formulas name it: the word of any one of the program's languages.
    QStringList names;
    /// Where nothing in the period has such a word, everything counts, and the card says so.
    bool orAllWhereNone = false;
    bool operator==(const FigureFilter &) const = default;
};

/// A figure of the catalogue of metrics, of somebody, in one month. There are no others on a card.
struct FigureUse
{
    QString metric; ///< id in the catalogue, or `manual:NAME`
    Whose whose = Whose::Own;
    std::vector<FigureFilter> filters; ///< all must hold
    bool operator==(const FigureUse &) const = default;
};

/// What an indicator is told in. Kept in stores. Smallest units, in which values are kept: counts as they
/// are, money and numbers in hundredths, shares in basis points, lengths of time in milliseconds.
enum class IndicatorUnit : quint8 { Count, Money, Share, Minutes, Seconds, Number };

/// One line of a card.
struct Indicator
{
    enum class Source : quint8 { Manual, Metric, Formula };

    QString key; ///< unlike the card's others, for good: letters, digits, _; formulas may name it so
    QString name; ///< unlike the card's others, without regard to case and accents
    Source source = Source::Manual;
    FigureUse figure; ///< of Source::Metric
    QString formula; ///< of Source::Formula: see kpi/formula.h
    IndicatorUnit unit = IndicatorUnit::Count;
    QString unitName; ///< shown behind values: "customers"; may be empty
    bool lowerIsBetter = false;
    bool grows = true; ///< with the days of the month: only that is told "at this rate"; false: a state
    std::optional<qint64> target; ///< smallest units; nothing: not chosen yet
    std::optional<qint64> worst; ///< smallest units; nothing: 0, or twice the target where lower is better
    int cap = leastCap; ///< basis points: an achievement counts up to so much, leastCap to mostCap
    int weight = 0; ///< basis points
    bool operator==(const Indicator &) const = default;
};

/// A word for scores from an edge on, up to the next band's.
struct CardBand
{
    QString name;
    int from = 0; ///< hundredths of a point
    bool operator==(const CardBand &) const = default;
};

/// What a card asks from a month on. Of several that hold for a month the one that begins last counts.
struct CardPlan
{
    QDate from; ///< first day of a month
    std::optional<QDate> until; ///< first day of the month in which it holds no more; nothing: every month
    std::vector<Indicator> indicators;
    bool operator==(const CardPlan &) const = default;
};

/// The scorecard of a person, or of a team, whose head it stands for.
struct Scorecard
{
    ScorecardId id; ///< none: not stored yet
    KpiSubject subject; ///< an agent; a team: the card of its head
    QString title; ///< "Customer-service employee"
    QString department; ///< name of a department (domain/cardtemplate.h)
    std::vector<CardPlan> plans; ///< by from
    std::vector<CardBand> bands; ///< by from
    Instant at{}; ///< when it was last changed
    QString by; ///< by whom
    bool operator==(const Scorecard &) const = default;
};

/// A value that was typed in for an indicator: so much of the month up to the end of a day. It belongs to
/// whom it is told of and the indicator's key, so that another card with that indicator finds it.
struct TypedValue
{
    KpiSubject subject;
    QString indicator; ///< key
    QDate month; ///< its first day
    std::optional<qint64> value; ///< smallest units; nothing: taken away
    QDate asOf; ///< the last day that it covers: a rate counts to its end
    Instant at{}; ///< when it was typed in
    QString by; ///< who typed it in
    bool operator==(const TypedValue &) const = default;
};

/// A line of a closed month: what was asked, and what there was.
struct FrozenLine
{
    Indicator indicator;
    std::optional<Rational> actual; ///< smallest units; nothing: it was closed unscored
    bool operator==(const FrozenLine &) const = default;
};

/// A card's month as it was closed. Later facts, edits of the card and of its formulas do not move it.
struct ClosedMonth
{
    ScorecardId card;
    QDate month; ///< its first day
    std::vector<FrozenLine> lines;
    std::vector<CardBand> bands;
    Instant at{}; ///< when it was closed; what is told of the month by facts that came later is late
    QString by; ///< who closed it
    QString reason; ///< given where something was unscored
    bool operator==(const ClosedMonth &) const = default;
};

} // namespace callhelm
