#include "ingest/ami/amiphones.h"

#include <algorithm>
#include <tuple>

namespace callhelm {

namespace {

// A peer that goes on inventing names costs no more memory.
constexpr std::size_t mostPhones = 20'000;
constexpr std::size_t mostQueues = 2'000;
constexpr std::size_t mostChannels = 50'000;

QString text(const std::string &bytes) { return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())); }

bool isSet(std::string_view flag) { return !flag.empty() && flag != "0" && flag != "no"; }

std::string interfaceOf(const AmiMessage &message)
{
    return std::string(message.value({"Interface", "Location"}));
}

/// Technology and resource: Local/101@agents/n is Local/101@agents.
std::string_view deviceOf(std::string_view interface)
{
    const std::size_t slash = interface.find('/');
    const std::size_t next = slash == std::string_view::npos ? slash : interface.find('/', slash + 1);
    return interface.substr(0, next);
}

/// The device of a channel: PJSIP/101-0000001a is PJSIP/101. Empty for the far half of a local channel.
std::string_view deviceOfChannel(std::string_view channel)
{
    if (channel.ends_with(";2"))
        return {};
    return channel.substr(0, channel.rfind('-'));
}

} // namespace

void AmiPhones::take(const AmiMessage &message)
{
    const std::string_view event = message.event();
    if (event == "QueueMemberStatus" || event == "QueueMember" || event == "QueueMemberAdded"
        || event == "QueueMemberPause" || event == "QueueMemberPaused")
        return member(message);
    if (event == "QueueMemberRemoved")
        return removed(message);
    if (event == "AgentConnect")
        return connected(message);
    if (event == "BridgeEnter")
        return entered(message);
    if (event == "Hangup")
        return gone(message.value("Uniqueid"));
    if (event == "BridgeLeave") { // on hold, or handed over: the queue's talk ends when it says so
        m_changed |= m_bridged.erase(std::string(message.value("Uniqueid"))) > 0;
        return;
    }
    if (event == "AgentComplete")
        return gone(message.value("DestUniqueid"));
    if (event == "Rename")
        return renamed(message);
    if (event == "CoreShowChannel") {
        if (!message.value({"BridgeId", "BridgeID", "BridgedUniqueid"}).empty())
            entered(message);
        return;
    }
    if (event == "QueueParams" && m_queues.size() < mostQueues) {
        if (const std::string_view queue = message.value("Queue"); !queue.empty())
            m_changed |= m_queues.emplace(queue).second;
    }
}

void AmiPhones::connectionBegan()
{
    m_talks.clear();
    m_bridged.clear();
    m_queues.clear();
    for (auto &[interface, phone] : m_phones)
        phone.queues.clear();
    m_changed = true;
}

std::string AmiPhones::nameOf(const AmiMessage &message, const std::string &interface) const
{
    if (const std::string_view name = message.value({"MemberName", "Name"}); !name.empty())
        return std::string(name);
    const auto known = m_phones.find(interface);
    return known == m_phones.end() ? interface : known->second.agent;
}

void AmiPhones::member(const AmiMessage &message)
{
    const std::string interface = interfaceOf(message);
    const std::string queue(message.value("Queue"));
    if (interface.empty() || queue.empty())
        return;
    if (m_phones.size() >= mostPhones && !m_phones.contains(interface))
        return;
    Phone &phone = m_phones[interface];
    if (phone.queues.size() >= mostQueues && !phone.queues.contains(queue))
        return;
    phone.agent = nameOf(message, interface);
    if (const std::string_view state = message.value("StateInterface"); !state.empty())
        phone.stateInterface = state;
    const bool paused = isSet(message.value("Paused"));
    const auto [place, isNew] = phone.queues.try_emplace(queue, paused);
    if (isNew || place->second != paused) {
        place->second = paused;
        m_changed = true;
    }
    if (m_queues.size() < mostQueues)
        m_queues.insert(queue);
}

void AmiPhones::removed(const AmiMessage &message)
{
    const auto phone = m_phones.find(interfaceOf(message));
    if (phone != m_phones.end() && phone->second.queues.erase(std::string(message.value("Queue"))) > 0)
        m_changed = true;
}

void AmiPhones::connected(const AmiMessage &message)
{
    const std::string id(message.value("DestUniqueid"));
    const std::string_view channel = message.value("DestChannel");
    if (id.empty() || channel.empty() || m_talks.size() >= mostChannels)
        return;
    m_talks[id] = {nameOf(message, interfaceOf(message)), std::string(channel)};
    m_changed = true;
}

void AmiPhones::entered(const AmiMessage &message)
{
    const std::string id(message.value({"Uniqueid", "UniqueID"}));
    const std::string channel(message.value("Channel"));
    if (id.empty() || channel.empty() || m_bridged.size() >= mostChannels)
        return;
    m_bridged[id] = channel;
    m_changed = true;
    // A local channel that is optimised away leaves its place to the phone behind it.
    if (const std::string_view left = message.value("SwapUniqueid"); !left.empty() && left != id) {
        const auto talk = m_talks.find(std::string(left));
        if (talk == m_talks.end())
            return;
        Talk moved{talk->second.agent, channel};
        m_talks.erase(talk);
        m_talks[id] = std::move(moved);
    }
}

void AmiPhones::gone(std::string_view channelId)
{
    const std::string id(channelId);
    const bool talked = m_talks.erase(id) > 0;
    if (m_bridged.erase(id) > 0 || talked)
        m_changed = true;
}

void AmiPhones::renamed(const AmiMessage &message)
{
    const std::string id(message.value("Uniqueid"));
    const std::string name(message.value("Newname"));
    if (name.empty())
        return;
    if (const auto bridged = m_bridged.find(id); bridged != m_bridged.end()) {
        bridged->second = name;
        m_changed = true;
    }
    if (const auto talk = m_talks.find(id); talk != m_talks.end()) {
        talk->second.channel = name;
        m_changed = true;
    }
}

AmiPhoneListPtr AmiPhones::list()
{
    m_changed = false;
    std::unordered_map<std::string_view, std::string_view> byAgent;
    for (const auto &[id, talk] : m_talks)
        byAgent.emplace(talk.agent, talk.channel);
    std::unordered_map<std::string_view, std::string_view> byDevice;
    for (const auto &[id, channel] : m_bridged)
        if (const std::string_view device = deviceOfChannel(channel); !device.empty())
            byDevice.emplace(device, channel);
    const auto talkOf = [&](const std::string &interface, const Phone &phone) {
        if (const auto talk = byAgent.find(phone.agent); talk != byAgent.end())
            return std::string(talk->second);
        for (const std::string_view device : {deviceOf(interface), deviceOf(phone.stateInterface)})
            if (const auto talk = byDevice.find(device); talk != byDevice.end() && !device.empty())
                return std::string(talk->second);
        return std::string();
    };

    auto list = std::make_shared<AmiPhoneList>();
    list->phones.reserve(m_phones.size());
    for (const auto &[interface, known] : m_phones) {
        AmiPhone phone{text(known.agent),
                       text(interface),
                       text(known.stateInterface),
                       {},
                       text(talkOf(interface, known))};
        for (const auto &[queue, paused] : known.queues)
            phone.queues.push_back({text(queue), paused});
        std::ranges::sort(phone.queues, {}, &AmiPhone::Place::queue);
        list->phones.push_back(std::move(phone));
    }
    std::ranges::sort(list->phones, [](const AmiPhone &a, const AmiPhone &b) {
        return std::tie(a.agent, a.interface) < std::tie(b.agent, b.interface);
    });
    for (const std::string &queue : m_queues)
        list->queues.push_back(text(queue));
    return list;
}

} // namespace callhelm
