#include "ingest/queuelog/queuelogline.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstring>

#include "ingest/queuelog/queuelogevent.h"

namespace callhelm {

namespace {

constexpr qint64 earliestSecond = 631'152'000; // 1990-01-01
constexpr qint64 firstSecondTooLate = 4'102'444'800; // 2100-01-01
constexpr Duration longestLength = std::chrono::hours(24 * 3653); // ten years
constexpr Duration inSeconds = std::chrono::seconds(1);
constexpr Duration inMilliseconds = Duration(1);

constexpr bool isBlank(char c) { return c == ' ' || c == '\t'; }
constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string_view trimmed(const char *from, const char *to)
{
    while (from != to && isBlank(*from))
        ++from;
    while (to != from && isBlank(to[-1]))
        --to;
    return {from, std::size_t(to - from)};
}

/// One bit for each of eight bytes that is a bar, the first byte lowest.
constexpr quint64 barsIn(quint64 word)
{
    constexpr quint64 low7 = 0x7F7F7F7F7F7F7F7FULL;
    const quint64 differing = word ^ 0x7C7C7C7C7C7C7C7CULL;
    const quint64 found = ~(((differing & low7) + low7) | differing | low7); // highest bit of each bar
    return ((found >> 7) * 0x0102040810204080ULL) >> 56;
}

/// The number that eight digits tell, or -1 when there is anything else among them.
constexpr qint64 eightDigits(quint64 word)
{
    constexpr quint64 high = 0xF0F0F0F0F0F0F0F0ULL;
    constexpr quint64 zeros = 0x3030303030303030ULL;
    if ((word & high) != zeros || ((word + 0x0606060606060606ULL) & high) != zeros)
        return -1;
    word -= zeros;
    word = word * 10 + (word >> 8); // pairs, in every second byte
    return qint64((((word & 0x000000FF000000FFULL) * 0x000F424000000064ULL)
                   + ((word >> 16 & 0x000000FF000000FFULL) * 0x0000271000000001ULL))
                  >> 32)
        & 0xFFFFFFFF;
}
static_assert(std::endian::native == std::endian::little, "the first byte must be the lowest");

/// The milliseconds that up to three digits after the point tell; further digits are cut off. -1 when
/// something else stands there.
int fractionMs(const char *at, const char *end)
{
    int ms = 0;
    int digits = 0;
    for (; at != end; ++at, ++digits) {
        if (!isDigit(*at))
            return -1;
        if (digits < 3)
            ms = ms * 10 + (*at - '0');
    }
    for (; digits < 3; ++digits)
        ms *= 10;
    return ms;
}

} // namespace

// Looking for the bars of 64 bytes at once leaves few branches to guess, which is what costs in short lines.
QueueLogLine::QueueLogLine(std::string_view line)
{
    const char *const end = line.data() + line.size();
    const char *from = line.data();
    int count = 0;
    for (const char *block = from; block < end && count < mostFields - 1; block += 64) {
        quint64 bars = 0;
        const char *at = block;
        int shift = 0;
        for (; shift < 64 && end - at >= 8; shift += 8, at += 8) {
            quint64 word = 0;
            std::memcpy(&word, at, 8);
            bars |= barsIn(word) << shift;
        }
        for (; shift < 64 && at < end; ++shift, ++at)
            bars |= quint64(*at == '|') << shift;
        for (; bars != 0 && count < mostFields - 1; bars &= bars - 1) {
            const char *bar = block + std::countr_zero(bars);
            m_fields[std::size_t(count++)] = trimmed(from, bar);
            from = bar + 1;
        }
    }
    m_fields[std::size_t(count++)] = trimmed(from, end);
    m_count = count;
    m_end = end;
}

QueueLogFault QueueLogLine::readTime(Instant &at) const
{
    const std::string_view text = m_fields[0];
    const char *from = text.data();
    const char *const end = from + text.size();
    const bool negative = from != end && *from == '-';
    from += negative;
    const char *digit = from;
    qint64 whole = 0;
    if (end - from >= 10) { // as always in our days
        quint64 word = 0;
        std::memcpy(&word, from, 8);
        if (const qint64 number = eightDigits(word); number >= 0) {
            whole = number;
            digit += 8;
        }
    }
    for (; digit != end && isDigit(*digit); ++digit) {
        if (whole < firstSecondTooLate)
            whole = whole * 10 + (*digit - '0');
    }
    if (digit == from)
        return QueueLogFault::NoTime;
    int ms = 0;
    if (digit != end) {
        ms = *digit == '.' ? fractionMs(digit + 1, end) : -1;
        if (ms < 0)
            return QueueLogFault::NoTime;
    }
    if (negative || whole < earliestSecond)
        return QueueLogFault::BeforeRange;
    if (whole >= firstSecondTooLate)
        return QueueLogFault::AfterRange;
    at = instantFromMs(whole * 1000 + ms);
    return QueueLogFault::None;
}

Text QueueLogLine::named(int field) const
{
    const std::string_view text = m_fields[std::size_t(field)];
    return text == "NONE" ? Text() : text;
}

/// Everything after the event, as it lies.
Text QueueLogLine::rest() const
{
    if (m_count <= 5)
        return {};
    const char *bar = std::find(m_fields[4].data() + m_fields[4].size(), m_end, '|');
    return trimmed(bar + 1, m_end);
}

/// What the source does not tell leaves `length` as it is.
QueueLogFault QueueLogLine::readLength(int n, Duration unit, Duration &length,
                                       std::string_view &subject) const
{
    const std::string_view text = data(n);
    if (text.empty())
        return QueueLogFault::None;
    subject = text;
    qint64 number = 0;
    const char *const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    if (error == std::errc::invalid_argument)
        return QueueLogFault::NoNumber;
    int ms = 0;
    if (rest != end) {
        ms = *rest == '.' ? fractionMs(rest + 1, end) : -1;
        if (ms < 0)
            return QueueLogFault::NoNumber;
    }
    if (text.front() == '-' && (number != 0 || ms != 0))
        return QueueLogFault::NegativeNumber;
    if (error != std::errc() || number > longestLength / unit)
        return QueueLogFault::AbsurdNumber;
    length = number * unit + (unit == inSeconds ? Duration(ms) : Duration(0));
    return QueueLogFault::None;
}

/// ext|context|hold|talk[|position]
QueueLogFault QueueLogLine::readTransfer(LegEnded &leg, std::deque<std::string> &made,
                                         std::string_view &subject) const
{
    if (data(1).empty() || data(2).empty()) {
        leg.target = data(1).empty() ? data(2) : data(1);
    } else {
        std::string &target = made.emplace_back(data(1));
        target.append(1, '@').append(data(2));
        leg.target = target;
    }
    const QueueLogFault fault = readLength(3, inSeconds, leg.wait, subject);
    return fault != QueueLogFault::None ? fault : readLength(4, inSeconds, leg.talk, subject);
}

/// BRIDGE|bridge|hold|talk|position, APP|application|…, LINK|channel|channel|hold|talk|position,
/// THREEWAY|channel|bridge|…; before Asterisk 12 as a blind transfer.
QueueLogFault QueueLogLine::readAttended(LegEnded &leg, std::deque<std::string> &made,
                                         std::string_view &subject) const
{
    const std::string_view how = data(1);
    int hold = 3;
    if (how == "BRIDGE" || how == "APP") {
        leg.target = data(2);
    } else if (how == "LINK" || how == "THREEWAY") {
        leg.target = how == "LINK" ? data(3) : data(2);
        hold = 4;
    } else {
        return readTransfer(leg, made, subject);
    }
    const QueueLogFault fault = readLength(hold, inSeconds, leg.wait, subject);
    return fault != QueueLogFault::None ? fault : readLength(hold + 1, inSeconds, leg.talk, subject);
}

/// status|talk|parameters, as QueueUpdate() of the dialplan has it: an outbound call that a member made is
/// over.
QueueLogFault QueueLogLine::readOutCall(CallRecorded &record, std::string_view &subject) const
{
    const Text call = named(1);
    const Text agent = named(3);
    if (agent.empty())
        return QueueLogFault::NoAgent;
    if (call.empty())
        return QueueLogFault::NoCall;
    record.call = record.linked = record.channel = call;
    record.application = CallRecorded::memberCall;
    record.name = agent;
    record.witness = CallRecorded::Witness::Record;
    // The parameters are the dialplan's own; a number of the public network among them is whom it dialled.
    std::string_view parameters = rest();
    for (int bars = 0; bars < 2; ++bars)
        parameters.remove_prefix(std::min(parameters.find('|'), parameters.size() - 1) + 1);
    while (!parameters.empty() && record.dialled.empty()) {
        const std::size_t end = std::min(parameters.find_first_of(",|&^ "), parameters.size());
        const std::string_view word = parameters.substr(0, end);
        if (word.size() >= 7 && word.find_first_not_of("+0123456789") == std::string_view::npos)
            record.dialled = word;
        parameters.remove_prefix(std::min(end + 1, parameters.size()));
    }
    const std::string_view status = data(1);
    if (status == "ANSWER" || status == "ANSWERED")
        record.how = CallRecorded::How::Answered;
    else if (status == "BUSY")
        record.how = CallRecorded::How::Busy;
    else if (status == "CHANUNAVAIL" || status == "CONGESTION" || status == "INVALIDARGS")
        record.how = CallRecorded::How::Failed;
    const QueueLogFault fault = readLength(2, inSeconds, record.talk, subject);
    if (record.how != CallRecorded::How::Answered)
        record.talk = Duration(0);
    record.length = record.talk;
    return fault;
}

QueueLogFault QueueLogLine::readBody(FactBody &body, std::deque<std::string> &made,
                                     std::string_view &subject) const
{
    using Fault = QueueLogFault;
    using Event = QueueLogEvent;
    const std::string_view name = m_fields[4];
    subject = name;
    if (name.empty())
        return Fault::NoEvent;
    const Text call = named(1);
    const Text queue = named(2);
    const Text agent = named(3);

    const auto missing = [&](bool callToo, bool agentToo) {
        if (queue.empty())
            return Fault::NoQueue;
        if (callToo && call.empty())
            return Fault::NoCall;
        return agentToo && agent.empty() ? Fault::NoAgent : Fault::None;
    };
    const auto ofCall = [&](bool agentToo) { return missing(true, agentToo); };
    const auto ofMember = [&] { return missing(false, true); };
    const auto ofAgent = [&] { return agent.empty() ? Fault::NoAgent : Fault::None; };

    const auto refused = [&](CallerRefused::Why why) {
        body.emplace<CallerRefused>(CallerRefused{call, queue, why});
        return ofCall(false);
    };
    const auto left = [&](CallerLeft::How how, int wait) {
        auto &fact = body.emplace<CallerLeft>(CallerLeft{call, queue, {}, Duration(-1), how});
        if (how == CallerLeft::How::ByKey)
            fact.key = data(1);
        const Fault fault = ofCall(false);
        return fault != Fault::None ? fault : readLength(wait, inSeconds, fact.wait, subject);
    };
    // An answered call may lack its agent (seen in real logs): the caller was answered all the same.
    const auto ended = [&](LegEnded::By by) {
        auto &fact = body.emplace<LegEnded>(LegEnded{call, queue, agent, {}, Duration(-1), Duration(-1), by});
        if (const Fault fault = ofCall(false); fault != Fault::None)
            return fault;
        if (by == LegEnded::By::BlindTransfer)
            return readTransfer(fact, made, subject);
        if (by == LegEnded::By::AttendedTransfer)
            return readAttended(fact, made, subject);
        const Fault fault = readLength(1, inSeconds, fact.wait, subject);
        return fault != Fault::None ? fault : readLength(2, inSeconds, fact.talk, subject);
    };

    switch (queueLogEvent(name)) {
    case Event::EnterQueue: {
        auto &fact = body.emplace<CallerEntered>(CallerEntered{call, queue, data(2), 0});
        std::from_chars(data(3).data(), data(3).data() + data(3).size(), fact.position);
        fact.position = std::max(fact.position, 0);
        return ofCall(false);
    }
    case Event::RingNoAnswer:
    case Event::AgentDump: { // the agent hung up before he heard the caller: rung in vain
        auto &fact = body.emplace<RingFailed>(RingFailed{call, queue, agent, Duration(0)});
        const Fault fault = ofCall(true);
        if (fault != Fault::None || queueLogEvent(name) == Event::AgentDump)
            return fault;
        return readLength(1, inMilliseconds, fact.ring, subject);
    }
    case Event::RingCanceled: {
        auto &fact = body.emplace<RingCancelled>(RingCancelled{call, queue, agent, Duration(0)});
        const Fault fault = ofCall(true);
        return fault != Fault::None ? fault : readLength(1, inMilliseconds, fact.ring, subject);
    }
    case Event::Connect: {
        auto &fact
            = body.emplace<AgentConnected>(AgentConnected{call, queue, agent, Duration(-1), Duration(-1)});
        if (const Fault fault = ofCall(false); fault != Fault::None)
            return fault;
        const Fault fault = readLength(1, inSeconds, fact.wait, subject);
        return fault != Fault::None ? fault : readLength(3, inSeconds, fact.ring, subject);
    }
    case Event::CompleteAgent:
        return ended(LegEnded::By::Agent);
    case Event::CompleteCaller:
        return ended(LegEnded::By::Caller);
    case Event::Transfer:
    case Event::BlindTransfer:
        return ended(LegEnded::By::BlindTransfer);
    case Event::AttendedTransfer:
        return ended(LegEnded::By::AttendedTransfer);
    case Event::Abandon:
        return left(CallerLeft::How::Abandoned, 3);
    case Event::ExitWithTimeout:
        return left(CallerLeft::How::TimedOut, 3);
    case Event::ExitWithKey:
        return left(CallerLeft::How::ByKey, 4);
    case Event::ExitEmpty:
        return left(CallerLeft::How::QueueEmpty, 3);
    case Event::Withdraw:
        return left(CallerLeft::How::Withdrawn, 3);
    case Event::OutCall:
        return readOutCall(body.emplace<CallRecorded>(), subject);
    case Event::Full:
        return refused(CallerRefused::Why::QueueFull);
    case Event::JoinEmpty:
        return refused(CallerRefused::Why::NobodyIn);
    case Event::Closed:
        return refused(CallerRefused::Why::Closed);
    case Event::Divert:
        return refused(CallerRefused::Why::Diverted);
    case Event::AddMember:
        body.emplace<MemberJoined>(MemberJoined{queue, agent, data(1) == "PAUSED"});
        return ofMember();
    case Event::RemoveMember:
        body.emplace<MemberLeft>(MemberLeft{queue, agent});
        return ofMember();
    case Event::AgentLogin:
        body.emplace<AgentLoggedOn>(AgentLoggedOn{agent, data(1)});
        return ofAgent();
    case Event::AgentLogoff:
        body.emplace<AgentLoggedOff>(AgentLoggedOff{agent, data(1)});
        return ofAgent();
    case Event::Pause:
        body.emplace<PauseBegan>(PauseBegan{queue, agent, data(1)});
        return ofAgent();
    case Event::PauseAll:
        body.emplace<PauseBegan>(PauseBegan{{}, agent, data(1)});
        return ofAgent();
    case Event::Unpause:
        if (data(1) == "Auto-Unpause") { // before each pause with another reason: one change of reason
            body.emplace<OtherEvent>(OtherEvent{name, call, queue, agent, rest(), true});
            return Fault::None;
        }
        body.emplace<PauseEnded>(PauseEnded{queue, agent});
        return ofAgent();
    case Event::UnpauseAll:
        body.emplace<PauseEnded>(PauseEnded{{}, agent});
        return ofAgent();
    case Event::WrapUpStart: {
        auto &fact = body.emplace<WrapUpBegan>(WrapUpBegan{queue, agent, Duration(0)});
        const Fault fault = ofAgent();
        return fault != Fault::None ? fault : readLength(1, inSeconds, fact.length, subject);
    }
    case Event::QueueStart:
        body.emplace<SystemStarted>();
        return Fault::None;
    case Event::Harmless:
        body.emplace<OtherEvent>(OtherEvent{name, call, queue, agent, rest(), true});
        return Fault::None;
    case Event::Unknown:
        break;
    }
    body.emplace<OtherEvent>(OtherEvent{name, call, queue, agent, rest(), false});
    return Fault::None;
}

} // namespace callhelm
