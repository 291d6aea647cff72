#include "ingest/ami/amidials.h"

#include <algorithm>

namespace callhelm {

namespace {

// No telephone system has so many; a peer that goes on inventing channels costs no more memory.
constexpr std::size_t mostChannels = 50'000;
constexpr std::size_t mostDials = 1'000; // at once by one channel: a ring group

std::string idOf(const AmiMessage &message)
{
    return std::string(message.value({"Uniqueid", "SrcUniqueID"}));
}

std::string known(std::string_view text)
{
    return text == "<unknown>" || text == "unknown" ? std::string() : std::string(text);
}

/// The part of Local/201@office-00000001;2 that runs the dial plan for the other.
bool isFarHalf(std::string_view channel) { return channel.ends_with(";2"); }

CallRecorded::How howOf(std::string_view status)
{
    using How = CallRecorded::How;
    if (status == "ANSWER")
        return How::Answered;
    if (status == "BUSY")
        return How::Busy;
    return status == "CONGESTION" || status == "CHANUNAVAIL" || status == "INVALIDARGS" ? How::Failed
                                                                                        : How::Unanswered;
}

/// The number in trunk/0912345678,30 or 0912345678@trunk; empty where there is none.
std::string_view numberIn(std::string_view dialString)
{
    dialString = dialString.substr(0, dialString.find_first_of("@,|"));
    const std::size_t slash = dialString.rfind('/');
    const std::string_view number
        = slash == std::string_view::npos ? dialString : dialString.substr(slash + 1);
    const bool digits = std::all_of(number.begin(), number.end(), [](char c) {
        return (c >= '0' && c <= '9') || c == '+' || c == '*' || c == '#';
    });
    return digits ? number : std::string_view();
}

Instant wholeSecond(Instant at) { return std::chrono::floor<std::chrono::seconds>(at); }

} // namespace

void AmiDials::channelCreated(const AmiMessage &message)
{
    const std::string id = idOf(message);
    if (id.empty() || (m_channels.size() >= mostChannels && !m_channels.contains(id)))
        return;
    m_channels[id] = {std::string(message.value("Exten")), false};
}

std::string AmiDials::dialledOf(const AmiMessage &message, const std::string &call) const
{
    const std::string_view string = numberIn(message.value({"DialString", "Dialstring"}));
    if (!message.has("Exten") && !string.empty())
        return std::string(string);
    const auto channel = m_channels.find(call);
    for (const std::string_view exten :
         {message.value("Exten"), channel == m_channels.end() ? std::string_view() : channel->second.exten})
        if (!exten.empty() && exten != "s") // where macros run
            return std::string(exten);
    return std::string(string);
}

void AmiDials::began(const AmiMessage &message, Instant at, AmiFacts &facts)
{
    const std::string call = idOf(message);
    const std::string_view linked = message.value("Linkedid");
    // A channel that belongs to another's call dials for it; that call's own channel tells.
    if (!linked.empty() && linked != call)
        return;
    Dial dial;
    dial.channel = message.value({"Channel", "Source"});
    dial.toChannel = message.value({"DestChannel", "Destination"});
    dial.toId = message.value("DestUniqueid");
    dial.linked = linked;
    dial.number = known(message.value({"CallerIDNum", "CallerID"}));
    dial.name = known(message.value("CallerIDName"));
    dial.dialled = dialledOf(message, call);
    dial.began = wholeSecond(at);
    dial.old = !message.has("DestChannel");
    begin(std::move(dial), call, message.record, facts);
}

void AmiDials::begin(Dial dial, const std::string &call, qint64 record, AmiFacts &facts)
{
    if (call.empty() || dial.channel.empty() || dial.toChannel.empty() || dial.toId.empty()
        || isFarHalf(dial.channel) || !m_channels.contains(call) || m_dialling.contains(dial.toId))
        return;
    Dials &dials = m_dials[call];
    if (dials.size() >= mostDials)
        return;
    facts.add(dial.began, record,
              DialBegan{facts.keep(call), facts.keep(dial.channel), facts.keep(dial.toChannel),
                        facts.keep(dial.number), facts.keep(dial.dialled)});
    m_dialling[dial.toId] = call;
    dials.push_back(std::move(dial));
}

AmiDials::Dial *AmiDials::find(const std::string &call, const std::string &toId)
{
    const auto dials = m_dials.find(call);
    if (dials == m_dials.end())
        return nullptr;
    const auto dial = std::find_if(dials->second.begin(), dials->second.end(),
                                   [&](const Dial &d) { return d.toId == toId; });
    return dial == dials->second.end() ? nullptr : &*dial;
}

void AmiDials::answer(Dial &dial, Instant at, qint64 record, AmiFacts &facts)
{
    if (dial.answered)
        return;
    dial.answered = std::max(wholeSecond(at), dial.began);
    facts.add(at, record, DialAnswered{facts.keep(dial.channel), facts.keep(dial.toChannel)});
}

void AmiDials::ended(const AmiMessage &message, Instant at, AmiFacts &facts)
{
    const std::string call = idOf(message);
    const std::string toId(message.value("DestUniqueid"));
    Dial *dial = find(call, toId);
    if (dial == nullptr || dial->answered)
        return;
    const CallRecorded::How how = howOf(message.value("DialStatus"));
    if (how == CallRecorded::How::Answered)
        answer(*dial, at, message.record, facts);
    else
        finish(call, toId, how, at, message.record, facts);
}

void AmiDials::oldDial(const AmiMessage &message, Instant at, AmiFacts &facts)
{
    if (!sameName(message.value("SubEvent"), "End")) {
        began(message, at, facts);
        return;
    }
    // It names the dialling channel only.
    const std::string call = idOf(message);
    const auto dials = m_dials.find(call);
    if (dials == m_dials.end())
        return;
    std::vector<std::string> ids;
    for (const Dial &dial : dials->second)
        ids.push_back(dial.toId);
    const CallRecorded::How how = howOf(message.value("DialStatus"));
    for (const std::string &id : ids) {
        const bool answered = find(call, id)->answered.has_value();
        finish(call, id,
               how == CallRecorded::How::Answered && !answered ? CallRecorded::How::Unanswered : how, at,
               message.record, facts);
    }
}

void AmiDials::stateChanged(const AmiMessage &message, Instant at, AmiFacts &facts)
{
    const auto dialling = m_dialling.find(idOf(message));
    if (dialling == m_dialling.end() || !sameName(message.value({"ChannelStateDesc", "State"}), "Up"))
        return;
    Dial *dial = find(dialling->second, dialling->first);
    if (dial != nullptr && dial->old)
        answer(*dial, at, message.record, facts);
}

void AmiDials::optimised(const AmiMessage &message)
{
    for (const char *half : {"LocalOneUniqueid", "LocalTwoUniqueid"}) {
        const std::string id(message.value(half));
        if (const auto dialling = m_dialling.find(id); dialling != m_dialling.end())
            if (Dial *dial = find(dialling->second, id))
                dial->toLeft = true;
        if (const auto dials = m_dials.find(id); dials != m_dials.end())
            for (Dial &dial : dials->second)
                dial.fromLeft = true;
    }
}

void AmiDials::hungUp(const AmiMessage &message, Instant at, AmiFacts &facts)
{
    const std::string id = idOf(message);
    m_channels.erase(id);
    const auto how = [](const Dial &dial) {
        return dial.answered ? CallRecorded::How::Answered : CallRecorded::How::Unanswered;
    };
    if (const auto dialling = m_dialling.find(id); dialling != m_dialling.end()) {
        const std::string call = dialling->second;
        const Dial *dial = find(call, id);
        // Who was not reached: the end of the dialling comes and says why.
        if (dial->answered && (!dial->toLeft || (dial->fromLeft && !m_channels.contains(call))))
            finish(call, id, how(*dial), at, message.record, facts);
    }
    const auto dials = m_dials.find(id);
    if (dials == m_dials.end())
        return;
    std::vector<std::pair<std::string, CallRecorded::How>> over;
    for (const Dial &dial : dials->second)
        if (!dial.fromLeft)
            over.emplace_back(dial.toId, how(dial));
    for (const auto &[toId, end] : over)
        finish(id, toId, end, at, message.record, facts);
}

void AmiDials::finish(const std::string &call, const std::string &toId, CallRecorded::How how, Instant at,
                      qint64 record, AmiFacts &facts)
{
    const Dial *dial = find(call, toId);
    const Instant end = std::max(wholeSecond(at), dial->began);
    facts.add(end, record, DialEnded{facts.keep(dial->channel), facts.keep(dial->toChannel)});
    CallRecorded recorded;
    recorded.call = facts.keep(call);
    recorded.linked = facts.keep(dial->linked);
    recorded.application = "Dial";
    recorded.number = facts.keep(dial->number);
    recorded.name = facts.keep(dial->name);
    recorded.dialled = facts.keep(dial->dialled);
    recorded.channel = facts.keep(dial->channel);
    recorded.toChannel = facts.keep(dial->toChannel);
    recorded.length = end - dial->began;
    recorded.how = dial->answered ? CallRecorded::How::Answered : how;
    recorded.talk = dial->answered ? std::max(end - *dial->answered, Duration(0)) : Duration(0);
    recorded.witness = CallRecorded::Witness::Channels;
    facts.add(end, record, recorded);

    m_dialling.erase(toId);
    const auto dials = m_dials.find(call);
    std::erase_if(dials->second, [&](const Dial &other) { return other.toId == toId; });
    if (dials->second.empty())
        m_dials.erase(dials);
}

void AmiDials::clear()
{
    m_channels.clear();
    m_dials.clear();
    m_dialling.clear();
}

void AmiDials::listBegan()
{
    for (auto &[id, channel] : m_channels)
        channel.unlisted = true;
}

void AmiDials::listed(const AmiMessage &message)
{
    if (const auto channel = m_channels.find(idOf(message)); channel != m_channels.end())
        channel->second.unlisted = false;
}

void AmiDials::listEnded(qint64 record, Instant at, AmiFacts &facts)
{
    std::erase_if(m_channels, [](const auto &entry) { return entry.second.unlisted; });
    for (auto dials = m_dials.begin(); dials != m_dials.end();) {
        const bool goesOn = m_channels.contains(dials->first)
            || std::any_of(dials->second.begin(), dials->second.end(),
                           [&](const Dial &dial) { return dial.fromLeft && m_channels.contains(dial.toId); });
        if (goesOn) {
            ++dials;
            continue;
        }
        for (const Dial &dial : dials->second) {
            facts.add(at, record, DialEnded{facts.keep(dial.channel), facts.keep(dial.toChannel)});
            m_dialling.erase(dial.toId);
        }
        dials = m_dials.erase(dials);
    }
}

} // namespace callhelm
