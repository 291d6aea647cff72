#pragma once

#include <algorithm>
#include <bit>
#include <utility>
#include <vector>

#include <QtGlobal>

namespace callhelm {

/// Things, by their index, each by a step at which it is to be looked at again: a list for each of the steps
/// that come next, in a circle. What is further away waits in the last of them and is put in anew from there.
/// Putting in and moving on by a step take the same time whatever there is.
class StepCalendar
{
public:
    /// Empties it; `things`: how many there may be. `now` is the step that is over.
    void reset(size_t things, qint64 now)
    {
        m_first.assign(std::bit_ceil(2 * things + 1), -1);
        m_behind.resize(things);
        m_count = 0;
        m_now = now;
    }

    [[nodiscard]] qint64 now() const { return m_now; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }

    /// The thing must not be in it, and the step must come after now().
    void put(int index, qint64 step)
    {
        int &first = m_first[slotOf(std::min(step, m_now + qint64(m_first.size())))];
        m_behind[size_t(index)] = std::exchange(first, index);
        ++m_count;
    }

    /// Moves on by a step and gives what is to be looked at, which is not in it any more then: `look(index)`
    /// may put it in again.
    template <class Look>
    void moveOn(Look look)
    {
        ++m_now;
        int index = std::exchange(m_first[slotOf(m_now)], -1);
        while (index >= 0) {
            const int behind = m_behind[size_t(index)];
            --m_count;
            look(index);
            index = behind;
        }
    }

    /// Takes everything out.
    [[nodiscard]] std::vector<int> takeAll()
    {
        std::vector<int> all;
        all.reserve(m_count);
        for (int &first : m_first)
            for (int index = std::exchange(first, -1); index >= 0; index = m_behind[size_t(index)])
                all.push_back(index);
        m_count = 0;
        return all;
    }
    /// Skips to that step; only while it is empty.
    void skipTo(qint64 now) { m_now = now; }
    /// So many steps ahead it tells things apart.
    [[nodiscard]] size_t reach() const { return m_first.size(); }

private:
    [[nodiscard]] size_t slotOf(qint64 step) const { return size_t(step) & (m_first.size() - 1); }

    std::vector<int> m_first{-1}; ///< of each list; -1: none
    std::vector<int> m_behind; ///< who stands behind somebody in their list; -1: nobody
    size_t m_count = 0;
    qint64 m_now = 0;
};

} // namespace callhelm
