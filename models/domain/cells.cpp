#include "domain/cells.h"

#include <algorithm>

#include "base/varint.h"

namespace callhelm {

void WaitHistogram::add(qint64 seconds, qint64 count)
{
    if (count == 0)
        return;
    const auto at = std::lower_bound(m_bins.begin(), m_bins.end(), seconds,
                                     [](const auto &bin, qint64 s) { return bin.first < s; });
    if (at == m_bins.end() || at->first != seconds) {
        m_bins.insert(at, {seconds, count});
        return;
    }
    at->second += count;
    if (at->second == 0)
        m_bins.erase(at);
}

void WaitHistogram::add(const WaitHistogram &other, int sign)
{
    if (m_bins.empty() && sign == 1) {
        m_bins = other.m_bins;
        return;
    }
    if (other.m_bins.size() < 4) { // one visit, mostly: cheaper than a merge
        for (const auto &[wait, count] : other.m_bins)
            add(wait, sign * count);
        return;
    }
    std::vector<std::pair<qint64, qint64>> merged;
    merged.reserve(m_bins.size() + other.m_bins.size());
    auto mine = m_bins.begin();
    for (const auto &[wait, count] : other.m_bins) {
        while (mine != m_bins.end() && mine->first < wait)
            merged.push_back(*mine++);
        qint64 sum = sign * count;
        if (mine != m_bins.end() && mine->first == wait)
            sum += (mine++)->second;
        if (sum != 0)
            merged.emplace_back(wait, sum);
    }
    merged.insert(merged.end(), mine, m_bins.end());
    m_bins = std::move(merged);
}

qint64 WaitHistogram::within(qint64 seconds) const
{
    qint64 n = 0;
    for (const auto &[wait, count] : m_bins) {
        if (wait > seconds)
            break;
        n += count;
    }
    return n;
}

qint64 WaitHistogram::total() const
{
    qint64 n = 0;
    for (const auto &bin : m_bins)
        n += bin.second;
    return n;
}

qint64 WaitHistogram::sum() const
{
    qint64 n = 0;
    for (const auto &[wait, count] : m_bins)
        n += wait * count;
    return n;
}

std::optional<qint64> WaitHistogram::longest() const
{
    if (m_bins.empty())
        return std::nullopt;
    return m_bins.back().first;
}

QByteArray WaitHistogram::toBytes() const
{
    QByteArray bytes;
    qint64 previous = 0;
    for (const auto &[wait, count] : m_bins) {
        putVarint(bytes, quint64(wait - previous));
        putVarint(bytes, quint64(count));
        previous = wait;
    }
    return bytes;
}

bool WaitHistogram::assign(QByteArrayView bytes)
{
    m_bins.clear();
    VarintReader reader(bytes);
    qint64 wait = 0;
    while (!reader.atEnd()) {
        wait += qint64(reader.next());
        const auto count = qint64(reader.next());
        m_bins.emplace_back(wait, count);
    }
    return !reader.failed();
}

std::optional<WaitHistogram> WaitHistogram::fromBytes(QByteArrayView bytes)
{
    WaitHistogram histogram;
    if (!histogram.assign(bytes))
        return std::nullopt;
    return histogram;
}

void QueueCell::add(const QueueCell &other, int sign)
{
    entries += sign * other.entries;
    offered += sign * other.offered;
    timedOut += sign * other.timedOut;
    leftByKey += sign * other.leftByKey;
    leftEmpty += sign * other.leftEmpty;
    refused += sign * other.refused;
    doubtful += sign * other.doubtful;
    attempts += sign * other.attempts;
    talk += sign * other.talk;
    hold += sign * other.hold;
    wrapUp += sign * other.wrapUp;
    answered.add(other.answered, sign);
    abandoned.add(other.abandoned, sign);
    left.add(other.left, sign);
}

void QueueCell::count(const VisitRow &visit, int sign)
{
    if (isRefused(visit.outcome)) {
        refused += sign;
        return;
    }
    offered += sign;
    attempts += sign * visit.attempts;
    talk += sign * visit.talk;
    hold += sign * visit.hold;
    wrapUp += sign * visit.wrapUp;
    if (visit.doubt != Doubt::None)
        doubtful += sign;
    switch (visit.outcome) {
    case Outcome::Answered:
        answered.add(visit.wait, sign);
        break;
    case Outcome::Abandoned:
        abandoned.add(visit.wait, sign);
        break;
    case Outcome::TimedOut:
        timedOut += sign;
        left.add(visit.wait, sign);
        break;
    case Outcome::LeftByKey:
        leftByKey += sign;
        left.add(visit.wait, sign);
        break;
    case Outcome::LeftEmpty:
        leftEmpty += sign;
        left.add(visit.wait, sign);
        break;
    default:
        break;
    }
}

void AgentCell::count(const LegRow &leg, int sign)
{
    answered += sign;
    callTalk += sign * leg.talk;
}

void AgentCell::count(const DirectRow &call, int sign)
{
    if (call.direction == Direction::Out) {
        callsOut += sign;
        return;
    }
    if (call.end != DirectEnd::Answered)
        return;
    answered += sign;
    callTalk += sign * call.talk;
}

void AgentCell::add(const AgentCell &other, int sign)
{
    calls += sign * other.calls;
    answered += sign * other.answered;
    missed += sign * other.missed;
    callsOut += sign * other.callsOut;
    callTalk += sign * other.callTalk;
    loggedIn += sign * other.loggedIn;
    paused += sign * other.paused;
    available += sign * other.available;
    ringing += sign * other.ringing;
    talkIn += sign * other.talkIn;
    talkOut += sign * other.talkOut;
    hold += sign * other.hold;
    wrapUp += sign * other.wrapUp;
}

} // namespace callhelm
