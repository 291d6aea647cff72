#include "leads/fairshare.h"

#include <algorithm>

namespace callhelm {

FairShare::FairShare(std::vector<Share> shares, qint64 steps) : m_shares(std::move(shares)), m_steps(steps)
{
    for (const Share &share : m_shares) {
        m_weights += share.weight;
        m_sharers += share.weight > 0 ? 1 : 0;
    }
    rebuild();
}

FairShare FairShare::ofWeights(std::span<const int> weights)
{
    std::vector<Share> shares(weights.size());
    for (size_t i = 0; i < shares.size(); ++i)
        shares[i].weight = weights[i];
    return FairShare(std::move(shares));
}

FairShare::Whole FairShare::owed(int index) const
{
    const Share &share = m_shares[size_t(index)];
    return Whole(m_steps) * share.weight - Whole(share.count) * m_weights;
}

// With g = 2(n - 1), offset o and count c, somebody stands at D = k·w/W + o/unit - c when step k is decided.
//   D ≥ 1/g       from k ≥ W·(unit + g·(c·unit - o)) / (g·unit·w) on: the release.
//   D > 1 - 1/g   from k > W·((g - 1)·unit + g·(c·unit - o)) / (g·unit·w) on: the deadline is past.
// Neither depends on k, so they stand in queues that need no change while the steps go on; one lead more
// moves both by W/w. With 10,000 sharers g·unit·w·w is below 2⁶³, so that rests are compared in 64 bits.

/// W·times / divisor, rounded down, and the rest.
FairShare::Step FairShare::stepOf(Whole times, qint64 divisor) const
{
    const Whole product = times * m_weights;
    Step step{qint64(product / divisor), qint64(product % divisor)};
    if (step.rest < 0) {
        --step.whole;
        step.rest += divisor;
    }
    return step;
}

FairShare::Step FairShare::sum(const Step &a, const Step &b, qint64 divisor)
{
    const qint64 rest = a.rest + b.rest;
    return rest < divisor ? Step{a.whole + b.whole, rest} : Step{a.whole + b.whole + 1, rest - divisor};
}

void FairShare::open(int index)
{
    const Share &share = m_shares[size_t(index)];
    Window &window = m_windows[size_t(index)];
    if (m_sharers == 1) // who is alone is always next
        return;
    const qint64 g = 2 * qint64(m_sharers - 1);
    const Whole had = g * (Whole(share.count) * unit - share.offset);
    window.divisor = g * unit * share.weight;
    window.release = stepOf(unit + had, window.divisor);
    window.deadline = stepOf((g - 1) * unit + had, window.divisor);
    window.pace = stepOf(g * unit, window.divisor);
}

bool FairShare::isLater(const Place &a, const Place &b) const
{
    if (a.step != b.step)
        return a.step > b.step;
    const qint64 left = m_windows[size_t(a.index)].deadline.rest * m_shares[size_t(b.index)].weight;
    const qint64 right = m_windows[size_t(b.index)].deadline.rest * m_shares[size_t(a.index)].weight;
    return left != right ? left > right : a.index > b.index;
}

void FairShare::wait(int index)
{
    const Step &release = m_windows[size_t(index)].release;
    const qint64 step = release.rest > 0 ? release.whole + 1 : release.whole;
    if (step > m_waiting.now())
        m_waiting.put(index, step);
    else
        entitle(index);
}

void FairShare::entitle(int index)
{
    const qint64 deadline = m_windows[size_t(index)].deadline.whole;
    if (deadline > m_entitled.now()) {
        m_entitled.put(index, deadline);
        return;
    }
    m_first.push_back({deadline, index});
    std::ranges::push_heap(m_first, [this](const Place &a, const Place &b) { return isLater(a, b); });
}

void FairShare::rebuild()
{
    m_windows.resize(m_shares.size());
    m_waiting.reset(m_shares.size(), m_steps + 1);
    m_entitled.reset(m_shares.size(), m_steps);
    m_first.clear();
    for (int i = 0; i < int(m_shares.size()); ++i)
        if (m_shares[size_t(i)].weight > 0) {
            open(i);
            wait(i);
        }
}

/// Those who may take the next one are entitled, those whose deadline is past or next are among the first.
void FairShare::moveOn()
{
    while (m_waiting.now() <= m_steps)
        m_waiting.moveOn([this](int index) { wait(index); });
    const auto look = [this](int index) { entitle(index); };
    while (m_entitled.now() < m_steps)
        m_entitled.moveOn(look);
    for (size_t i = 0; i < m_entitled.reach() && m_first.empty() && !m_entitled.isEmpty(); ++i)
        m_entitled.moveOn(look);
    if (!m_first.empty() || m_entitled.isEmpty())
        return;
    // All of them can wait for long: straight to the first deadline.
    const std::vector<int> all = m_entitled.takeAll();
    const auto deadline = [this](int index) { return m_windows[size_t(index)].deadline.whole; };
    m_entitled.skipTo(deadline(*std::ranges::min_element(all, {}, deadline)));
    std::ranges::for_each(all, look);
}

int FairShare::next()
{
    moveOn();
    if (m_first.empty())
        return -1; // nobody has a weight: else what they are owed adds up to 1, and 1/n ≥ 1/(2n - 2)
    // The second deadline stands right behind the first. Of two that are past one cannot be kept any more.
    const size_t behind = m_sharers == 1 ? 0 : std::min<size_t>(m_first.size(), 3);
    for (size_t i = 1; i < behind; ++i)
        if (m_first[i].step <= m_steps)
            return mostOwed();
    return m_first.front().index;
}

int FairShare::mostOwed() const
{
    int most = -1;
    Whole mostOwed = 0;
    for (int i = 0; i < int(m_shares.size()); ++i) {
        const Share &share = m_shares[size_t(i)];
        if (share.weight == 0)
            continue;
        const Whole standing = (owed(i) + share.weight) * unit + Whole(share.offset) * m_weights;
        if (most < 0 || standing > mostOwed) {
            most = i;
            mostOwed = standing;
        }
    }
    return most;
}

void FairShare::charge(int index)
{
    moveOn();
    ++m_steps;
    ++m_shares[size_t(index)].count;
    if (m_first.empty() || m_first.front().index != index) {
        rebuild();
        return;
    }
    std::ranges::pop_heap(m_first, [this](const Place &a, const Place &b) { return isLater(a, b); });
    m_first.pop_back();
    Window &window = m_windows[size_t(index)];
    window.release = sum(window.release, window.pace, window.divisor);
    window.deadline = sum(window.deadline, window.pace, window.divisor);
    wait(index);
}

void FairShare::takeBack(int index)
{
    --m_steps;
    --m_shares[size_t(index)].count;
    rebuild(); // who was entitled at the later step need not be so at this one
}

} // namespace callhelm
