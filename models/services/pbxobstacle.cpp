#include "services/pbxobstacle.h"

#include <algorithm>

#include <QCoreApplication>

namespace callhelm {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::PbxActions)
};

} // namespace

std::vector<AmiPhone> phonesOf(const PbxConnections::Line &line, const QString &agent)
{
    std::vector<AmiPhone> phones;
    std::ranges::copy_if(line.phones->phones, std::back_inserter(phones),
                         [&](const AmiPhone &phone) { return phone.agent == agent; });
    return phones;
}

bool isIn(const AmiPhone &phone, const QString &queue)
{
    return std::ranges::find(phone.queues, queue, &AmiPhone::Place::queue) != phone.queues.end();
}

bool isPaused(const AmiPhone &phone) { return std::ranges::any_of(phone.queues, &AmiPhone::Place::paused); }

std::optional<QString> pbxObstacle(PbxAct act, const PbxAgent &agent, const PbxConnections::Line &line)
{
    if (line.state != AmiState::Live)
        return Words::tr("There is no connection to %1.").arg(agent.serverName);
    const AmiRights &rights = line.rights;
    if (!rights.known)
        return Words::tr("%1 has not said yet what its account may.").arg(agent.serverName);
    const auto lacks = [&agent](const char *right) {
        return Words::tr("The account on %1 may not do this. The right is: write = %2.")
            .arg(agent.serverName, QLatin1String(right));
    };
    const std::vector<AmiPhone> phones = phonesOf(line, agent.agent);
    const bool inQueue = std::ranges::any_of(phones, [](const AmiPhone &p) { return !p.queues.empty(); });
    switch (act) {
    case PbxAct::Pause:
        if (!rights.mayPause)
            return lacks("agent");
        return inQueue ? std::nullopt : std::optional(Words::tr("%1 is in no queue.").arg(agent.agent));
    case PbxAct::Resume:
        if (!rights.mayPause)
            return lacks("agent");
        return std::ranges::any_of(phones, isPaused)
            ? std::nullopt
            : std::optional(Words::tr("%1 is not paused.").arg(agent.agent));
    case PbxAct::AddToQueue:
        if (!rights.mayChangeMembers)
            return lacks("agent");
        return agent.otherQueues.isEmpty()
            ? std::optional(Words::tr("%1 is in every queue of the server.").arg(agent.agent))
            : std::nullopt;
    case PbxAct::RemoveFromQueue:
        if (!rights.mayChangeMembers)
            return lacks("agent");
        return inQueue ? std::nullopt : std::optional(Words::tr("%1 is in no queue.").arg(agent.agent));
    case PbxAct::HangUp:
        if (!rights.mayHangUp)
            return lacks("call");
        break;
    case PbxAct::Listen:
    case PbxAct::Whisper:
    case PbxAct::BargeIn:
        if (!rights.mayOriginate)
            return lacks("originate");
        break;
    case PbxAct::Dial:
        return rights.mayOriginate ? std::nullopt : std::optional(lacks("originate"));
    }
    if (!agent.channel.isEmpty())
        return std::ranges::find(phones, agent.channel, &AmiPhone::channel) != phones.end()
            ? std::nullopt
            : std::optional(Words::tr("That call of %1 has ended.").arg(agent.agent));
    return rights.mayListCalls
        ? Words::tr("%1 is not on a call.").arg(agent.agent)
        : Words::tr("%1 is not on a call that is known. Of calls that began before the "
                    "connection the account is not "
                    "told (write = reporting): it will be possible from the next call on.")
              .arg(agent.agent);
}

} // namespace callhelm
