#include "ingest/ami/amimembers.h"

#include <algorithm>
#include <charconv>
#include <tuple>

#include "domain/phone.h"

namespace callhelm {

namespace {

// No call centre has so many; a peer that goes on inventing names costs no more memory.
constexpr std::size_t mostAgents = 20'000;
constexpr std::size_t mostQueues = 2'000;

// The pauses of one act come within a few hundred microseconds.
constexpr Duration sameAct = std::chrono::milliseconds(500);

std::string_view interfaceOf(const AmiMessage &message)
{
    return message.value({"Interface", "Location", "Member", "AgentCalled"});
}

/// Whether calls can come from it; the others are lamps.
bool isPhone(std::string_view device)
{
    const std::string_view kind = device.substr(0, device.find_first_of(":/"));
    return !device.empty() && !sameName(kind, "Custom") && !sameName(kind, "hint")
        && !sameName(kind, "Queue");
}

/// Whether a device in that state can ring; what is not told is believed to.
bool isReachable(std::string_view state)
{
    constexpr std::string_view invalid = "4";
    constexpr std::string_view unavailable = "5";
    return state != invalid && state != unavailable;
}

bool isSet(std::string_view flag) { return !flag.empty() && flag != "0" && flag != "no"; }

/// How long ago a moment in epoch seconds was; -1 ms where there is none or it lies ahead.
Duration since(std::string_view epoch, Instant at)
{
    qint64 seconds = 0;
    std::from_chars(epoch.data(), epoch.data() + epoch.size(), seconds);
    const Instant now = std::chrono::floor<std::chrono::seconds>(at);
    if (seconds <= 0 || seconds > toMs(now) / 1000)
        return Duration(-1);
    return now - instantFromMs(seconds * 1000);
}

} // namespace

std::string AmiMembers::agentOf(const AmiMessage &message) const
{
    if (const std::string_view name = message.value({"MemberName", "Name", "AgentName"}); !name.empty())
        return std::string(name);
    const std::string interface(interfaceOf(message));
    const auto known = m_interfaces.find(interface);
    return known == m_interfaces.end() ? interface : known->second.name;
}

void AmiMembers::learn(const AmiMessage &message, const std::string &agent)
{
    const std::string interface(interfaceOf(message));
    if (interface.empty() || agent.empty())
        return;
    if (m_interfaces.size() >= mostAgents && !m_interfaces.contains(interface))
        return;
    AmiAgent &known = m_interfaces[interface];
    known.name = agent;
    known.interface = interface;
    if (const std::string_view state = message.value("StateInterface"); !state.empty())
        known.stateInterface = state;
}

AmiMembers::Membership *AmiMembers::membership(const AmiMessage &message, std::string_view agent)
{
    const std::string_view queue = message.value("Queue");
    if (queue.empty() || agent.empty())
        return nullptr;
    const std::string name(agent);
    if (m_agents.size() >= mostAgents && !m_agents.contains(name))
        return nullptr;
    Agent &member = m_agents[name];
    const auto known = member.queues.find(queue);
    if (known != member.queues.end())
        return &known->second;
    if (member.queues.size() >= mostQueues)
        return nullptr;
    return &member.queues[std::string(queue)];
}

void AmiMembers::added(const AmiMessage &message, Instant at, AmiFacts &facts)
{
    const std::string agent = agentOf(message);
    learn(message, agent);
    Membership *member = membership(message, agent);
    if (member == nullptr)
        return;
    *member = {isSet(message.value("Paused")), at, std::string(message.value({"PausedReason", "Reason"})),
               true, isReachable(message.value("Status"))};
    facts.add(at, message.record,
              MemberJoined{facts.keep(message.value("Queue")), facts.keep(agent), member->paused});
}

void AmiMembers::removed(const AmiMessage &message, Instant at, AmiFacts &facts)
{
    const std::string agent = agentOf(message);
    const std::string_view queue = message.value("Queue");
    if (agent.empty() || queue.empty())
        return;
    if (const auto known = m_agents.find(agent); known != m_agents.end()) {
        if (const auto place = known->second.queues.find(queue); place != known->second.queues.end())
            known->second.queues.erase(place);
        if (known->second.queues.empty())
            m_agents.erase(known);
    }
    facts.add(at, message.record, MemberLeft{facts.keep(queue), facts.keep(agent)});
}

void AmiMembers::paused(const AmiMessage &message, Instant at, AmiFacts &facts)
{
    const std::string agent = agentOf(message);
    learn(message, agent);
    Membership *member = membership(message, agent);
    if (member == nullptr)
        return;
    const bool paused = isSet(message.value("Paused"));
    const std::string reason(message.value({"PausedReason", "Reason"}));
    *member = {paused, at, paused ? reason : std::string(), true, isReachable(message.value("Status"))};
    const Text queueText = facts.keep(message.value("Queue"));
    const Text agentText = facts.keep(agent);
    if (paused)
        facts.add(at, message.record, PauseBegan{queueText, agentText, facts.keep(reason)});
    else
        facts.add(at, message.record, PauseEnded{queueText, agentText});

    Agent &known = m_agents[agent];
    const bool allAtOnce = std::all_of(known.queues.begin(), known.queues.end(), [&](const auto &entry) {
        const Membership &other = entry.second;
        return other.paused == paused && other.reason == member->reason && at - other.since <= sameAct;
    });
    // In one queue only, a pause there and a pause everywhere cannot be told apart.
    if (!allAtOnce || (known.queues.size() < 2 && !known.pausedInAll))
        return;
    if (paused)
        facts.add(at, message.record, PauseBegan{{}, agentText, facts.keep(reason)});
    else if (known.pausedInAll)
        facts.add(at, message.record, PauseEnded{{}, agentText});
    known.pausedInAll = paused;
}

void AmiMembers::named(const AmiMessage &message, Instant at, AmiFacts &facts)
{
    learn(message, agentOf(message));
    if (!message.value({"MemberName", "Name", "AgentName"}).empty())
        tellPhones(message, at, facts);
}

void AmiMembers::stateTold(const AmiMessage &message, bool inList, Instant at, AmiFacts &facts)
{
    const std::string agent = agentOf(message);
    learn(message, agent);
    const std::string_view queue = message.value("Queue");
    const auto known = m_agents.find(agent);
    const bool isKnown = known != m_agents.end() && known->second.queues.contains(queue);
    Membership *member = membership(message, agent);
    if (member == nullptr)
        return;
    member->reachable = isReachable(message.value("Status"));
    if (isKnown)
        return;
    member->paused = isSet(message.value("Paused"));
    member->since = at;
    if (member->paused)
        member->reason = message.value({"PausedReason", "Reason"});
    if (inList)
        return;
    MemberSeen seen;
    seen.queue = facts.keep(queue);
    seen.agent = facts.keep(agent);
    seen.paused = member->paused;
    seen.reason = facts.keep(member->reason);
    facts.add(at, message.record, seen);
}

bool AmiMembers::nobodyAnswers(std::string_view queue) const
{
    bool any = false;
    for (const auto &[name, agent] : m_agents) {
        const auto member = agent.queues.find(queue);
        if (member == agent.queues.end())
            continue;
        any = true;
        if (!member->second.paused && member->second.reachable)
            return false;
    }
    return any || m_listTold;
}

void AmiMembers::tellPhones(const AmiMessage &message, Instant at, AmiFacts &facts)
{
    const std::string agent = agentOf(message);
    if (agent.empty())
        return;
    for (const std::string_view device : {interfaceOf(message), message.value("StateInterface")}) {
        const std::string phone(phoneOfInterface(device));
        if (!isPhone(phone) || (m_phones.size() >= mostAgents && !m_phones.contains(phone)))
            continue;
        std::string &told = m_phones[phone];
        if (told == agent)
            continue;
        told = agent;
        facts.add(at, message.record, AgentPhone{facts.keep(agent), facts.keep(phone)});
    }
}

void AmiMembers::seen(const AmiMessage &message, Instant at, AmiFacts &facts)
{
    const std::string agent = agentOf(message);
    learn(message, agent);
    Membership *member = membership(message, agent);
    if (member == nullptr)
        return;
    MemberSeen seen;
    seen.queue = facts.keep(message.value("Queue"));
    seen.agent = facts.keep(agent);
    seen.paused = isSet(message.value("Paused"));
    seen.tellsCalls = !message.value("InCall").empty();
    seen.inCall = isSet(message.value("InCall"));
    seen.memberFor = since(message.value("LoginTime"), at);
    if (seen.paused) {
        const std::string_view reason = message.value({"PausedReason", "Reason"});
        seen.reason = facts.keep(reason);
        seen.pausedFor = since(message.value("LastPause"), at);
        if (!member->paused || member->reason != reason)
            *member = {true, at, std::string(reason), true, true};
    } else {
        if (member->paused)
            *member = {false, at, {}, true, true};
    }
    member->listed = true;
    member->reachable = isReachable(message.value("Status"));
    facts.add(at, message.record, seen);
}

void AmiMembers::listBegan()
{
    for (auto &[name, agent] : m_agents)
        for (auto &[queue, member] : agent.queues)
            member.listed = false;
}

void AmiMembers::listEnded()
{
    m_listTold = true;
    for (auto &[name, agent] : m_agents)
        std::erase_if(agent.queues, [](const auto &entry) { return !entry.second.listed; });
    std::erase_if(m_agents, [](const auto &entry) { return entry.second.queues.empty(); });
}

std::vector<AmiAgent> AmiMembers::agents() const
{
    std::vector<AmiAgent> all;
    all.reserve(m_interfaces.size());
    for (const auto &[interface, agent] : m_interfaces)
        all.push_back(agent);
    std::sort(all.begin(), all.end(), [](const AmiAgent &a, const AmiAgent &b) {
        return std::tie(a.name, a.interface) < std::tie(b.name, b.interface);
    });
    return all;
}

} // namespace callhelm
