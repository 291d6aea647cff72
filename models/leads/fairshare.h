#pragma once

#include <span>
#include <vector>

#include "leads/stepcalendar.h"

namespace callhelm {

/// Hands out one thing after the other among a fixed set, each by their weight, so that after every single
/// one nobody is further than 1 - 1/(2n - 2) from their exact share (n of them with a weight; 0 for one): R.
/// Tijdeman, The chairman assignment problem, Discrete Mathematics 32 (1980). At step k, among those with
/// k·w/W − count ≥ 1/(2n − 2), the one with the least (1 − 1/(2n − 2) − (k·w/W − count)) / (w/W) is next;
/// ties go to who stands first. Whole numbers decide everything. O(log n) a choice: calendars
/// of those who may not take one yet, by the step at which they may, and of those who may, by their deadline;
/// a queue of the few whose deadline is next.
///
/// It also goes on from what was before: an offset is what somebody is owed at the start (−: had over). Where
/// that leaves several owed more than the rule allows, which it never does by itself, the one owed most is
/// next, in O(n); so is a charge of who is not next. With any offsets nobody is chosen who would then have
/// more than 1 − 1/(2n − 2) over.
class FairShare
{
public:
    __extension__ using Whole = __int128; ///< products of weights and counts are beyond 64 bits

    /// Offsets are whole multiples of 1/unit of a lead: the least common multiple of 1 to 16.
    static constexpr qint64 unit = 720'720;

    /// Where somebody stands.
    struct Share
    {
        int weight = 0; ///< 0 (gets none) to mostLeadWeight
        qint64 offset = 0; ///< in units; the sum over those with a weight is 0
        qint64 count = 0; ///< what they got of the steps
    };

    FairShare() : FairShare(std::vector<Share>()) { }
    /// At most 10,000 of them, with counts that add up to `steps`.
    explicit FairShare(std::vector<Share> shares, qint64 steps = 0);
    [[nodiscard]] static FairShare ofWeights(std::span<const int> weights);

    /// Whose turn it is; -1 where nobody has a weight. The same until something is charged.
    [[nodiscard]] int next();
    /// Somebody with a weight gets this one, whether it was their turn or not.
    void charge(int index);
    /// Undoes a charge of theirs.
    void takeBack(int index);

    [[nodiscard]] const std::vector<Share> &shares() const { return m_shares; }
    [[nodiscard]] qint64 steps() const { return m_steps; }
    [[nodiscard]] qint64 weights() const { return m_weights; } ///< their sum
    [[nodiscard]] int sharers() const { return m_sharers; } ///< how many have a weight
    /// steps·w − count·W: what somebody is owed of these steps, in W-ths of a lead, the offset left out.
    [[nodiscard]] Whole owed(int index) const;

private:
    /// whole + rest/d, where d is 2(n - 1)·unit·w, w the weight of whom it is about.
    struct Step
    {
        qint64 whole = 0;
        qint64 rest = 0;
    };
    /// What follows from a share, and stays as it is while others are charged.
    struct Window
    {
        Step release; ///< from then on they may take one
        Step deadline; ///< later they would be owed too much
        Step pace; ///< W/w: by so much both move when they take one
        qint64 divisor = 1;
    };
    /// Among those whose turn is near: the whole part of the deadline decides nearly always.
    struct Place
    {
        qint64 step = 0;
        int index = 0;
    };
    [[nodiscard]] static Step sum(const Step &a, const Step &b, qint64 divisor);
    [[nodiscard]] bool isLater(const Place &a, const Place &b) const;
    [[nodiscard]] Step stepOf(Whole times, qint64 divisor) const;
    [[nodiscard]] int mostOwed() const;
    void open(int index);
    void wait(int index);
    void entitle(int index);
    void moveOn();
    void rebuild();

    std::vector<Share> m_shares;
    std::vector<Window> m_windows; ///< by the same index
    StepCalendar m_waiting; ///< those who may not take one yet, by their release
    StepCalendar m_entitled; ///< those who may, by their deadline
    std::vector<Place> m_first; ///< a heap of those whose deadline is near: all that m_entitled has passed
    qint64 m_steps = 0;
    qint64 m_weights = 0;
    int m_sharers = 0;
};

} // namespace callhelm
