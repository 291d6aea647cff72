#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QFuture>
#include <QObject>

#include "base/result.h"
#include "domain/target.h"
#include "kpi/goalcurve.h"
#include "kpi/ranking.h"
#include "services/kpisources.h"

namespace callhelm {

/// What is looked at: whose goals, and the period in which a day lies.
struct KpiChoice
{
    KpiSubject subject;
    KpiPeriod period = KpiPeriod::Month;
    QDate day;
    bool operator==(const KpiChoice &) const = default;
};

/// Goals of one stretch, for a tile.
struct GoalSet
{
    KpiPeriod period = KpiPeriod::Day;
    DayRange range;
    PaceTime time;
    std::vector<GoalLine> lines; ///< with a goal alone
};

/// One who is ranked by a metric.
struct RankedGoal
{
    KpiSubject subject;
    QString name;
    std::optional<int> rank; ///< 1, 2, 2, 4; nothing for who has no figure
    GoalLine line;
};

/// What the KPI page shows of a choice.
struct KpiBoard
{
    KpiChoice choice;
    DayRange range, before;
    PaceTime time;
    QDate today;
    std::vector<GoalLine> lines; ///< with a goal alone, in the catalogue's order
    std::vector<size_t> places; ///< of the lines' metrics in days and daysBefore
    std::optional<KpiFigures> days, daysBefore;
    GoalSet yesterday;
    GoalSet other; ///< this week's; this month's where the choice is a week
    size_t goalsBefore = 0; ///< goals of the period before, where this one has none
    size_t peopleBefore = 0; ///< members who had goals then
};

/// What a metric of the board comes to: the curve, and the people.
struct KpiDetail
{
    const KpiMetric *metric = nullptr;
    bool isSummed = true;
    GoalCurve curve;
    std::vector<RankedGoal> ranking; ///< see rankedGoals()
};

/// The best first: by the rate, where anybody has one; else by the part of the goal; else, where nobody has a
/// goal, by the figure. Equal ones share a rank and stand by name; who has no such value comes last.
[[nodiscard]] std::vector<RankedGoal> rankedGoals(std::vector<RankedGoal> people);

/// Puts together what the KPI page shows: goals that hold, figures, working time.
class KpiBoards final : public QObject
{
    Q_OBJECT
public:
    using Sources = KpiSources;
    explicit KpiBoards(Sources sources, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<KpiBoard>> board(const KpiChoice &choice);
    /// `line`: one of the board's. `isRanked`: the people, too.
    [[nodiscard]] QFuture<Result<KpiDetail>> detail(const std::shared_ptr<const KpiBoard> &board, size_t line,
                                                    bool isSummed, bool isRanked);
    /// The goals of the period before the choice's, of the subject and its people, for the choice's period
    /// alone. Fails as TargetService::save() does, with Usage where there are none.
    QFuture<Result<void>> copyBefore(const KpiChoice &choice);
    /// Who is counted in a subject on a day: a team's members, everybody, nobody beside an agent.
    [[nodiscard]] std::vector<KpiSubject> members(const KpiSubject &subject, const DayRange &range) const;
    [[nodiscard]] QDate today() const { return m_sources.calendar().dayOf(m_sources.now()); }
    [[nodiscard]] Calendar calendar() const { return m_sources.calendar(); }
    [[nodiscard]] Instant now() const { return m_sources.now(); }

private:
    template <class T>
    using Then = std::function<void(T)>;
    void askBases(const GoalPlan &plan, const Then<std::vector<std::optional<qint64>>> &then);
    /// Of a distinct metric: what had been reached by the end of each day. Empty for others.
    void askReached(const KpiBoard &board, const GoalLine &line, bool isWanted, const Then<bool> &then);
    void askRanking(const std::shared_ptr<const KpiBoard> &board, const GoalLine &line, bool isWanted,
                    const Then<Result<std::vector<RankedGoal>>> &then);
    void askCurve(const std::shared_ptr<const KpiBoard> &board, size_t line, bool isSummed,
                  const Then<Result<GoalCurve>> &then);

    /// The last curve of a distinct metric that was asked for. Its days that are over are asked again only
    /// where what they came to is another now.
    struct Reached
    {
        KpiSubject subject;
        const KpiMetric *metric = nullptr;
        DayRange range;
        std::optional<qint64> end, endBefore;
        GoalCurve::Values days, daysBefore;
    };

    const Sources m_sources;
    Reached m_reached;
};

} // namespace callhelm
