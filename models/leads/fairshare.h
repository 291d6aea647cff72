#pragma once

#include <queue>
#include <span>
#include <vector>

#include <QtGlobal>

namespace callhelm {

/// Hands out one thing after the other among a fixed set, each by their weight, so that after every single
/// one nobody is further than 1 - 1/(2n - 2) from their exact share (n of them with a weight; 0 for one): R.
/// Tijdeman, The chairman assignment problem, Discrete Mathematics 32 (1980). At step k, among those with
/// k·w/W − count ≥ 1/(2n − 2), the one with the least (1 − 1/(2n − 2) − (k·w/W − count)) / (w/W) is next;
/// ties go to who stands first. Whole numbers decide everything. O(log n) a choice: a queue of those who may
/// take the next one, by their deadline, and one of those who may not yet, by the step at which they may.
///
/// It also goes on from what was before: an offset is what somebody is owed at the start (−: had over). With
/// any offsets, nobody is chosen who would then have more than 1 − 1/(2n − 2) over.
class FairShare
{
public:
    __extension__ using Whole = __int128;

    /// Offsets and remainders are whole multiples of 1/unit of a lead: the least common multiple of 1 to 30,
    /// so that shares of up to thirty equal parts, and hundredths, are whole.
    static constexpr qint64 unit = 2'329'089'562'800;

    FairShare() = default;
    /// Weights from 0 (gets none) to mostLeadWeight; offsets in units, by the same index, whose sum over
    /// those with a weight is 0; none: all are 0.
    explicit FairShare(std::span<const int> weights, std::span<const Whole> offsets = {});

    /// Whose turn it is; -1 where nobody has a weight. The same until something is charged.
    [[nodiscard]] int next();
    /// Somebody gets this one, whether it was their turn or not.
    void charge(int index);
    /// charge(next()); returns who it was.
    int take();
    /// Takes a step back that was made: as before charge(index) was the last.
    void takeBack(int index);

    [[nodiscard]] int size() const { return int(m_shares.size()); }
    [[nodiscard]] qint64 steps() const { return m_steps; }
    [[nodiscard]] qint64 count(int index) const { return m_shares[size_t(index)].count; }
    [[nodiscard]] int weight(int index) const { return m_shares[size_t(index)].weight; }
    [[nodiscard]] qint64 weights() const { return m_weights; } ///< their sum
    [[nodiscard]] int sharers() const { return m_sharers; } ///< how many have a weight
    /// steps·w − count·W: what somebody is owed of these steps, in W-ths of a lead; without offsets.
    [[nodiscard]] Whole owed(int index) const;

private:
    struct Share
    {
        Whole offset = 0;
        qint64 count = 0;
        int weight = 0;
        quint32 version = 0; ///< entries of an older one are void
    };
    struct Deadline
    {
        Whole key; ///< over `weight`: the step after which they would be owed too much
        int weight;
        int index;
        quint32 version;
        bool
        operator<(const Deadline &other) const; ///< the first is the greatest, as std::priority_queue wants
    };
    struct Release
    {
        qint64 step;
        int index;
        quint32 version;
        bool operator<(const Release &other) const { return step > other.step; }
    };
    void enqueue(int index);

    std::vector<Share> m_shares;
    std::priority_queue<Deadline> m_entitled;
    std::priority_queue<Release> m_later;
    qint64 m_steps = 0;
    qint64 m_weights = 0;
    int m_sharers = 0;
};

} // namespace callhelm
