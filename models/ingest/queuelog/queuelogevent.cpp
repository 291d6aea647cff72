#include "ingest/queuelog/queuelogevent.h"

#include <array>

namespace callhelm {

namespace {

struct Name
{
    std::string_view text;
    QueueLogEvent event = QueueLogEvent::Unknown;
};

constexpr Name names[] = {
    {"ABANDON", QueueLogEvent::Abandon},
    {"ADDMEMBER", QueueLogEvent::AddMember},
    {"AGENTCALLBACKLOGIN", QueueLogEvent::AgentLogin},
    {"AGENTCALLBACKLOGOFF", QueueLogEvent::AgentLogoff},
    {"AGENTDUMP", QueueLogEvent::AgentDump},
    {"AGENTLOGIN", QueueLogEvent::AgentLogin},
    {"AGENTLOGOFF", QueueLogEvent::AgentLogoff},
    {"ATTENDEDTRANSFER", QueueLogEvent::AttendedTransfer},
    {"BLINDTRANSFER", QueueLogEvent::BlindTransfer},
    {"CLOSED", QueueLogEvent::Closed},
    {"COMPLETEAGENT", QueueLogEvent::CompleteAgent},
    {"COMPLETECALLER", QueueLogEvent::CompleteCaller},
    {"CONFIGRELOAD", QueueLogEvent::Harmless},
    {"CONNECT", QueueLogEvent::Connect},
    {"DID", QueueLogEvent::Harmless},
    {"ENTERQUEUE", QueueLogEvent::EnterQueue},
    {"EXITEMPTY", QueueLogEvent::ExitEmpty},
    {"EXITWITHKEY", QueueLogEvent::ExitWithKey},
    {"EXITWITHTIMEOUT", QueueLogEvent::ExitWithTimeout},
    {"FULL", QueueLogEvent::Full},
    {"HOLD", QueueLogEvent::Harmless},
    {"INFO", QueueLogEvent::Harmless},
    {"JOINEMPTY", QueueLogEvent::JoinEmpty},
    {"JOINUNAVAIL", QueueLogEvent::JoinEmpty},
    {"LEAVEEMPTY", QueueLogEvent::ExitEmpty},
    {"OUTCALL", QueueLogEvent::OutCall},
    {"PAUSE", QueueLogEvent::Pause},
    {"PAUSEALL", QueueLogEvent::PauseAll},
    {"PENALTY", QueueLogEvent::Harmless},
    {"QUEUESTART", QueueLogEvent::QueueStart},
    {"REMOVEMEMBER", QueueLogEvent::RemoveMember},
    {"RINGCANCELED", QueueLogEvent::RingCanceled},
    {"RINGCANCELLED", QueueLogEvent::RingCanceled},
    {"RINGINUSE", QueueLogEvent::Harmless},
    {"RINGNOANSWER", QueueLogEvent::RingNoAnswer},
    {"SYSCOMPAT", QueueLogEvent::Harmless},
    {"TRANSFER", QueueLogEvent::Transfer},
    {"UNHOLD", QueueLogEvent::Harmless},
    {"UNPAUSE", QueueLogEvent::Unpause},
    {"UNPAUSEALL", QueueLogEvent::UnpauseAll},
    {"WITHDRAW", QueueLogEvent::Withdraw},
    {"WRAPUPSTART", QueueLogEvent::WrapUpStart},
};

constexpr std::size_t tableSize = 128;

constexpr std::size_t slotOf(std::string_view name)
{
    const auto byte = [name](std::size_t i) { return std::size_t(static_cast<unsigned char>(name[i])); };
    return (name.size() * 7 + byte(0) * 5 + byte(name.size() / 2) * 3 + byte(name.size() - 1)) % tableSize;
}

/// Open addressing, filled by the compiler: a look-up costs one or two comparisons.
constexpr std::array<Name, tableSize> makeTable()
{
    std::array<Name, tableSize> table{};
    for (const Name &name : names) {
        std::size_t slot = slotOf(name.text);
        while (!table[slot].text.empty())
            slot = (slot + 1) % tableSize;
        table[slot] = name;
    }
    return table;
}

constexpr std::array<Name, tableSize> table = makeTable();

} // namespace

QueueLogEvent queueLogEvent(std::string_view name)
{
    if (name.empty())
        return QueueLogEvent::Unknown;
    for (std::size_t slot = slotOf(name); !table[slot].text.empty(); slot = (slot + 1) % tableSize) {
        if (table[slot].text == name)
            return table[slot].event;
    }
    if (name.starts_with("DIVERT_"))
        return QueueLogEvent::Divert;
    return name.starts_with("QUEUE_") ? QueueLogEvent::Harmless : QueueLogEvent::Unknown;
}

} // namespace callhelm
