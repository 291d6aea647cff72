#pragma once

#include "support/fakeami.h"

namespace callhelm {

/// A telephone system with three queues: Anna in sales and support by PJSIP/101, Bo paused in sales by
/// Local/102@agents/n; the account may do everything.
inline void furnish(FakeAmi &ami)
{
    ami.commands = "QueuePause: x\r\nQueueAdd: x\r\nQueueRemove: x\r\nHangup: x\r\nOriginate: x\r\n"
                   "CoreShowChannels: x\r\n";
    ami.answer = [](const QByteArray &action) -> QByteArray {
        if (!action.startsWith("Action: QueueStatus"))
            return {};
        const QByteArray id = action.mid(action.indexOf("ActionID: ") + 10).split('\r').front();
        const auto event = [&id](const QByteArray &lines) {
            return "Event: " + QByteArray(lines).replace("\n", "\r\n") + "\r\nActionID: " + id + "\r\n\r\n";
        };
        return "Response: Success\r\nEventList: start\r\nMessage: Queue status will follow\r\nActionID: " + id
            + "\r\n\r\n" + event("QueueParams\nQueue: sales") + event("QueueParams\nQueue: support")
            + event("QueueParams\nQueue: night")
            + event("QueueMember\nQueue: sales\nName: Anna\nLocation: PJSIP/101\nPaused: 0")
            + event("QueueMember\nQueue: support\nName: Anna\nLocation: PJSIP/101\nPaused: 0")
            + event("QueueMember\nQueue: sales\nName: Bo\nLocation: Local/102@agents/n\nPaused: 1\n"
                    "PausedReason: lunch")
            + event("QueueStatusComplete\nEventList: Complete");
    };
}

/// Anna answers a call.
inline void annaTalks(FakeAmi &ami)
{
    ami.send("Event: AgentConnect\r\nPrivilege: agent,all\r\nChannel: PJSIP/a-1\r\nUniqueid: 17.1\r\n"
             "Queue: sales\r\nInterface: PJSIP/101\r\nMemberName: Anna\r\nDestChannel: PJSIP/101-0000002a\r\n"
             "DestUniqueid: 17.2\r\nHoldTime: 1\r\nRingTime: 1\r\n\r\n");
}

} // namespace callhelm
