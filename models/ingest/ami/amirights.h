#pragma once

#include <QMetaType>
#include <QString>

#include "ingest/ami/amimessage.h"

namespace callhelm {

/// What an account may do, as ListCommands told it, and what it was seen to be told of. What it may be told
/// of can't be asked: a class of events counts as seen when the first one came.
struct AmiRights
{
    bool known = false; ///< ListCommands was answered
    bool mayPause = false; ///< QueuePause
    bool mayChangeMembers = false; ///< QueueAdd and QueueRemove
    bool mayHangUp = false;
    bool mayRedirect = false;
    bool mayOriginate = false; ///< also listening, whispering and barging in
    bool mayCommand = false; ///< any command of Asterisk's console
    bool mayConfigure = false; ///< change Asterisk's configuration files
    bool mayListCalls = false; ///< CoreShowChannels: calls lost from sight can be told from those that go on

    bool seesQueues = false; ///< QueueStatus was answered
    bool seesAgents = false; ///< events of class agent came
    bool seesCalls = false; ///< events of class call came
    bool seesCdr = false; ///< events of class cdr came
    bool seesSystem = false; ///< events of class system came

    /// From the answer to ListCommands.
    void learn(const AmiMessage &commands);
    /// From the class that an event came with. True when that was news.
    bool see(const AmiMessage &event);
    /// For people: what the account may do without need; empty when there is nothing.
    [[nodiscard]] QString warning() const;

    bool operator==(const AmiRights &) const = default;
};

} // namespace callhelm

Q_DECLARE_METATYPE(callhelm::AmiRights)
