#include "support/amifloor.h"

namespace callhelm {

namespace {

std::string text(std::string_view view) { return std::string(view); }
QByteArray bytes(const std::string &text) { return QByteArray::fromStdString(text); }

} // namespace

void AmiFloor::take(const AmiMessage &message)
{
    if (const auto time = message.value("Timestamp"); !time.empty())
        m_now = instantFromMs(qint64(QByteArray(time.data(), qsizetype(time.size())).toDouble() * 1000));
    const std::string_view event = message.event();
    const std::string queue = text(message.value("Queue"));
    const std::string id = text(message.value("Uniqueid"));
    const std::pair member(queue, text(message.value("MemberName")));
    if (event == "QueueMemberAdded" || event == "QueueMemberPause" || event == "QueueMemberStatus")
        m_members[member] = {text(message.value("Interface")), text(message.value("Paused")),
                             text(message.value("PausedReason")), text(message.value("LastPause")),
                             text(message.value("LoginTime"))};
    else if (event == "AgentConnect" || event == "AgentComplete")
        m_talking[member] = event == "AgentConnect";
    else if (event == "QueueMemberRemoved")
        m_members.erase(member);
    else if (event == "QueueCallerJoin") {
        m_callers[{queue, id}]
            = {text(message.value("CallerIDNum")), std::chrono::floor<std::chrono::seconds>(m_now)};
        m_channels[id] = text(message.value("Channel"));
    } else if (event == "QueueCallerLeave") {
        m_callers.erase({queue, id});
    } else if (event == "Hangup") {
        m_channels.erase(id);
    }
}

QByteArray AmiFloor::queueStatus(const QByteArray &actionId) const
{
    const QByteArray end = "ActionID: " + actionId + "\r\n\r\n";
    QByteArray out = "Response: Success\r\nEventList: start\r\nMessage: Queue status will follow\r\n" + end;
    for (const auto &[key, member] : m_members)
        out += "Event: QueueMember\r\nQueue: " + bytes(key.first) + "\r\nName: " + bytes(key.second)
            + "\r\nLocation: " + bytes(member.interface) + "\r\nLastPause: " + bytes(member.lastPause)
            + "\r\nLoginTime: " + bytes(member.loginTime) + "\r\nInCall: " + (isTalking(key) ? "1" : "0")
            + "\r\nPaused: " + bytes(member.paused) + "\r\nPausedReason: " + bytes(member.reason) + "\r\n"
            + end;
    for (const auto &[key, caller] : m_callers)
        out += "Event: QueueEntry\r\nQueue: " + bytes(key.first) + "\r\nUniqueid: " + bytes(key.second)
            + "\r\nCallerIDNum: " + bytes(caller.number)
            + "\r\nWait: " + QByteArray::number(wholeSeconds(m_now - caller.entered)) + "\r\n" + end;
    return out + "Event: QueueStatusComplete\r\nEventList: Complete\r\n" + end;
}

QByteArray AmiFloor::channels(const QByteArray &actionId) const
{
    const QByteArray end = "ActionID: " + actionId + "\r\n\r\n";
    QByteArray out = "Response: Success\r\nEventList: start\r\nMessage: Channels will follow\r\n" + end;
    for (const auto &[id, name] : m_channels)
        out += "Event: CoreShowChannel\r\nChannel: " + bytes(name) + "\r\nUniqueid: " + bytes(id)
            + "\r\nApplication: Queue\r\n" + end;
    return out + "Event: CoreShowChannelsComplete\r\nEventList: Complete\r\n" + end;
}

} // namespace callhelm
