#pragma once

#include <cstddef>
#include <vector>

#include <QtGlobal>

namespace callhelm {

inline constexpr quint32 mostWeight = 9'999;

/// Numbers that are the same on every machine.
class Random
{
public:
    explicit Random(quint32 seed) : m_state(seed) { }
    /// From 0 to below `limit`.
    quint32 below(quint32 limit)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return quint32((m_state >> 33) * limit >> 31);
    }

private:
    quint64 m_state;
};

/// Smooth weighted round robin as nginx has it, looking at everybody: the peer of turns.
class SmoothRoundRobin
{
public:
    explicit SmoothRoundRobin(std::vector<int> weights)
        : m_weights(std::move(weights)), m_current(m_weights.size())
    {
    }

    int take()
    {
        size_t best = 0;
        qint64 all = 0;
        for (size_t i = 0; i < m_current.size(); ++i) {
            m_current[i] += m_weights[i];
            all += m_weights[i];
            if (m_current[i] > m_current[best])
                best = i;
        }
        m_current[best] -= all;
        return int(best);
    }
    std::vector<int> take(int length)
    {
        std::vector<int> sequence(static_cast<size_t>(length));
        for (int &index : sequence)
            index = take();
        return sequence;
    }

private:
    std::vector<int> m_weights;
    std::vector<qint64> m_current;
};

} // namespace callhelm
