#include "ingest/ami/amitranslator.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace callhelm {

namespace {

constexpr std::size_t mostUnknownBytes = 1000;
constexpr std::size_t mostPartLists = 1000;
constexpr Duration sameBoot = std::chrono::seconds(30); // the start is counted back in whole seconds

/// "1795313659.397885", to the millisecond; nothing when it is no time.
std::optional<Instant> timestamp(std::string_view text)
{
    qint64 seconds = 0;
    const char *const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, seconds);
    constexpr qint64 latest = 253'402'300'799; // the year 9999
    if (error != std::errc() || seconds <= 0 || seconds > latest || (rest != end && *rest != '.'))
        return std::nullopt;
    qint64 ms = 0;
    qint64 unit = 100;
    for (const char *at = rest == end ? end : rest + 1; at != end && unit > 0; ++at, unit /= 10) {
        if (*at < '0' || *at > '9')
            break;
        ms += (*at - '0') * unit;
    }
    return instantFromMs(seconds * 1000 + ms);
}

} // namespace

Instant AmiTranslator::timeOf(const AmiMessage &message, Instant received)
{
    if (const std::optional<Instant> told = timestamp(message.value("Timestamp"))) {
        m_ahead = *told - received;
        return *told;
    }
    return received + m_ahead.value_or(Duration(0));
}

void AmiTranslator::take(const AmiMessage &message, Instant received)
{
    m_facts.countRecord();
    const Instant at = timeOf(message, received);
    if (std::exchange(m_connectionIsNew, false)) {
        const Duration silence = m_lastAlive ? std::max(at - *m_lastAlive, Duration(0)) : Duration(-1);
        m_facts.add(at, message.record, SourceConnected{silence});
    }
    m_calls.settle(at, m_facts);
    if (message.isResponse())
        takeResponse(message, at);
    else if (!message.event().empty())
        takeEvent(message, at);
    else
        takeAction(message);
    m_lastAlive = std::max(at, m_lastAlive.value_or(at));
}

void AmiTranslator::connectionBegan()
{
    m_listing[0] = m_listing[1] = false;
    m_partLists.clear();
    m_connectionIsNew = true;
    m_calls.connectionBegan();
    m_dials.clear();
    m_members.connectionBegan();
}

FactBatch AmiTranslator::batch() { return m_facts.take(); }

void AmiTranslator::takeEvent(const AmiMessage &message, Instant at)
{
    const AmiEvent event = amiEvent(message.event());
    switch (event) {
    case AmiEvent::Dropped:
        return;
    case AmiEvent::Unknown:
        return keepUnknown(message, at);
    case AmiEvent::CallerJoined:
        return m_calls.joined(message, at, m_facts);
    case AmiEvent::CallerLeft:
        return m_calls.left(message, at, m_facts);
    case AmiEvent::CallerAbandoned:
        return m_calls.abandoned(message, m_members.nobodyAnswers(message.value("Queue")), at, m_facts);
    case AmiEvent::AgentCalled:
        m_members.named(message, at, m_facts);
        return m_calls.rung(message, m_members.agentOf(message), at, m_facts);
    case AmiEvent::AgentConnected:
        m_members.named(message, at, m_facts);
        return m_calls.connected(message, m_members.agentOf(message), at, m_facts);
    case AmiEvent::AgentCompleted:
        return m_calls.completed(message, m_members.agentOf(message), at, m_facts);
    case AmiEvent::RingNoAnswer:
        return m_calls.ringFailed(message, m_members.agentOf(message), at, m_facts);
    case AmiEvent::AgentDump:
        return m_calls.dumped(message, m_members.agentOf(message), at, m_facts);
    case AmiEvent::MemberAdded:
        m_members.added(message, at, m_facts);
        return m_members.tellPhones(message, at, m_facts);
    case AmiEvent::MemberRemoved:
        return m_members.removed(message, at, m_facts);
    case AmiEvent::MemberPaused:
        m_members.named(message, at, m_facts);
        return m_members.paused(message, at, m_facts);
    case AmiEvent::MemberStatus:
        m_members.stateTold(message, m_listing[0], at, m_facts);
        return m_members.tellPhones(message, at, m_facts);
    case AmiEvent::AgentLogin:
    case AmiEvent::AgentLogoff:
    case AmiEvent::OldAgentLogin:
    case AmiEvent::OldAgentLogoff:
        return takeAgent(message, event, at);
    case AmiEvent::BlindTransfer:
        return m_calls.transferred(message, LegEnded::By::BlindTransfer);
    case AmiEvent::AttendedTransfer:
        return m_calls.transferred(message, LegEnded::By::AttendedTransfer);
    case AmiEvent::HangupRequest:
        return m_calls.hangupRequested(message);
    case AmiEvent::Hangup:
    case AmiEvent::NewChannel:
    case AmiEvent::NewState:
    case AmiEvent::DialBegin:
    case AmiEvent::DialEnd:
    case AmiEvent::OldDial:
    case AmiEvent::LocalOptimised:
    case AmiEvent::CallDetail:
        return takeChannel(message, event, at);
    case AmiEvent::FullyBooted:
        return booted(message, at);
    case AmiEvent::QueueMember:
        if (m_listing[0] && !isInPart(message)) {
            m_members.seen(message, at, m_facts);
            m_members.tellPhones(message, at, m_facts);
        }
        return;
    case AmiEvent::QueueEntry:
        if (m_listing[0] && !isInPart(message))
            m_calls.seen(message, at, m_facts);
        return;
    case AmiEvent::QueueStatusComplete:
        return syncEnded(SyncBegan::What::Queues, message, at);
    case AmiEvent::CoreShowChannel:
        if (!m_listing[1])
            return;
        m_calls.seesChannels();
        m_calls.listed(message);
        m_dials.listed(message);
        if (sameName(message.value("Application"), "Queue") && !message.value("Uniqueid").empty())
            m_facts.add(at, message.record, CallSeen{m_facts.keep(message.value("Uniqueid"))});
        return;
    case AmiEvent::CoreShowChannelsComplete:
        return syncEnded(SyncBegan::What::Calls, message, at);
    }
}

void AmiTranslator::takeChannel(const AmiMessage &message, AmiEvent event, Instant at)
{
    const bool ofQueue = m_calls.isInQueue(message.value({"Uniqueid", "SrcUniqueID"}));
    switch (event) {
    case AmiEvent::NewChannel:
        m_calls.seesChannels();
        m_records.channel(message);
        return m_dials.channelCreated(message);
    case AmiEvent::NewState:
        return m_dials.stateChanged(message, at, m_facts);
    case AmiEvent::DialBegin:
        return ofQueue ? void() : m_dials.began(message, at, m_facts);
    case AmiEvent::DialEnd:
        return m_dials.ended(message, at, m_facts);
    case AmiEvent::OldDial:
        return ofQueue ? void() : m_dials.oldDial(message, at, m_facts);
    case AmiEvent::LocalOptimised:
        return m_dials.optimised(message);
    case AmiEvent::CallDetail:
        return m_records.record(message, at, m_facts);
    default: // the channel is gone
        m_records.channel(message);
        m_calls.hungUp(message, at, m_facts);
        m_dials.hungUp(message, at, m_facts);
    }
}

void AmiTranslator::takeAgent(const AmiMessage &message, AmiEvent event, Instant at)
{
    const std::string_view number = message.value("Agent");
    if (number.empty())
        return;
    const bool old = event == AmiEvent::OldAgentLogin || event == AmiEvent::OldAgentLogoff;
    std::string agent(number);
    if (old && !number.starts_with("Agent/"))
        agent.insert(0, "Agent/");
    const Text name = m_facts.keep(agent);
    const Text channel = m_facts.keep(message.value({"Channel", "Loginchan"}));
    if (event == AmiEvent::AgentLogin || event == AmiEvent::OldAgentLogin)
        m_facts.add(at, message.record, AgentLoggedOn{name, channel});
    else
        m_facts.add(at, message.record, AgentLoggedOff{name, channel});
}

// Sent after each log-in, and with the time since the start: another start than before is a restart.
void AmiTranslator::booted(const AmiMessage &message, Instant at)
{
    const std::string_view text = message.value("Uptime");
    qint64 seconds = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), seconds).ec != std::errc() || seconds < 0)
        return;
    const Instant boot = at - std::chrono::seconds(std::min<qint64>(seconds, 1'000'000'000));
    const bool restarted = m_boot && boot > *m_boot + sameBoot;
    if (!m_boot || restarted)
        m_boot = boot;
    if (!restarted)
        return;
    m_calls.clear();
    m_dials.clear();
    m_facts.add(at, message.record, SystemStarted{});
}

void AmiTranslator::takeResponse(const AmiMessage &message, Instant at)
{
    if (!sameName(message.value("Response"), "Success"))
        return;
    const std::string_view what = message.value("Message");
    if (what == "Queue status will follow")
        syncBegan(SyncBegan::What::Queues, message, at);
    else if (what == "Channels will follow")
        syncBegan(SyncBegan::What::Calls, message, at);
}

/// A recording may hold what was sent as well. A list of one queue says nothing about the others.
void AmiTranslator::takeAction(const AmiMessage &message)
{
    if (!sameName(message.value("Action"), "QueueStatus")
        || (!message.has("Queue") && !message.has("Member")))
        return;
    if (m_partLists.size() < mostPartLists)
        m_partLists.emplace(message.value("ActionID"));
}

bool AmiTranslator::isInPart(const AmiMessage &message) const
{
    return !m_partLists.empty() && m_partLists.contains(std::string(message.value("ActionID")));
}

void AmiTranslator::syncBegan(SyncBegan::What what, const AmiMessage &message, Instant at)
{
    if (isInPart(message))
        return;
    m_listing[size_t(what)] = true;
    if (what == SyncBegan::What::Queues) {
        m_members.listBegan();
    } else {
        m_calls.listBegan();
        m_dials.listBegan();
    }
    m_facts.add(at, message.record, SyncBegan{what});
}

void AmiTranslator::syncEnded(SyncBegan::What what, const AmiMessage &message, Instant at)
{
    bool &listing = m_listing[size_t(what)];
    if (!listing || isInPart(message))
        return;
    listing = false;
    if (what == SyncBegan::What::Queues) {
        m_members.listEnded();
    } else {
        m_calls.listEnded();
        m_dials.listEnded(message.record, at, m_facts);
    }
    m_facts.add(at, message.record, SyncEnded{what});
}

void AmiTranslator::keepUnknown(const AmiMessage &message, Instant at)
{
    std::string data;
    for (std::size_t i = 1; i < message.headers.size() && data.size() < mostUnknownBytes; ++i) {
        const AmiMessage::Header &header = message.headers[i];
        data.append(data.empty() ? "" : "|").append(header.name).append("=").append(header.value);
    }
    if (data.size() > mostUnknownBytes) {
        std::size_t end = mostUnknownBytes;
        while (end > 0 && (static_cast<unsigned char>(data[end]) & 0xC0) == 0x80)
            --end; // between characters
        data.resize(end);
    }
    m_facts.add(at, message.record,
                OtherEvent{m_facts.keep(message.event()), m_facts.keep(message.value("Uniqueid")),
                           m_facts.keep(message.value("Queue")), m_facts.keep(message.value("MemberName")),
                           m_facts.keep(data), false});
}

} // namespace callhelm
