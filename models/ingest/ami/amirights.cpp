#include "ingest/ami/amirights.h"

#include <QCoreApplication>
#include <QStringList>

namespace callhelm {

void AmiRights::learn(const AmiMessage &commands)
{
    known = true;
    mayPause = commands.has("QueuePause");
    mayChangeMembers = commands.has("QueueAdd") && commands.has("QueueRemove");
    mayHangUp = commands.has("Hangup");
    mayRedirect = commands.has("Redirect");
    mayOriginate = commands.has("Originate");
    mayCommand = commands.has("Command");
    mayConfigure = commands.has("UpdateConfig");
    mayListCalls = commands.has("CoreShowChannels");
}

bool AmiRights::see(const AmiMessage &event)
{
    std::string_view privilege = event.value("Privilege"); // "agent,all"
    privilege = privilege.substr(0, privilege.find(','));
    bool *seen = privilege == "agent" ? &seesAgents
        : privilege == "call"         ? &seesCalls
        : privilege == "cdr"          ? &seesCdr
        : privilege == "system"       ? &seesSystem
                                      : nullptr;
    if (seen == nullptr || *seen)
        return false;
    *seen = true;
    return true;
}

QString AmiRights::warning() const
{
    QStringList needless;
    if (mayCommand)
        needless += QCoreApplication::translate("AmiRights", "run any command of the telephone system");
    if (mayConfigure)
        needless += QCoreApplication::translate("AmiRights", "change its configuration");
    if (mayOriginate)
        needless += QCoreApplication::translate("AmiRights", "make calls");
    if (needless.isEmpty())
        return {};
    return QCoreApplication::translate(
               "AmiRights",
               "This account may do more than Callhelm needs: %1. Whoever gets hold of its "
               "secret may too. Leave these rights out of manager.conf unless you use them.")
        .arg(needless.join(QStringLiteral(", ")));
}

} // namespace callhelm
