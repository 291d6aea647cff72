#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ingest/ami/amifacts.h"
#include "ingest/ami/amimessage.h"

namespace callhelm {

/// An agent as the telephone system knows him: the name in queue_log beside the device that rings.
struct AmiAgent
{
    std::string name;
    std::string interface; ///< what the queue dials, e.g. Local/101@agents/n
    std::string stateInterface; ///< the device whose state counts; may be empty
    bool operator==(const AmiAgent &) const = default;
};

/// Follows the members of queues: who goes by which interface, and pauses. The manager tells of a pause in
/// all queues one queue at a time; queue_log tells of the whole as well, and so does this.
class AmiMembers
{
public:
    /// The agent as queue_log names him: the member's name; by his interface when the message has no name.
    [[nodiscard]] std::string agentOf(const AmiMessage &message) const;

    void added(const AmiMessage &message, Instant at, AmiFacts &facts);
    void removed(const AmiMessage &message, Instant at, AmiFacts &facts);
    void paused(const AmiMessage &message, Instant at, AmiFacts &facts);
    /// A message about a member that may have both his name and his interface: learns who goes by which.
    void named(const AmiMessage &message, Instant at, AmiFacts &facts);
    /// The state of a member's phone. Who is not known as a member of that queue is one: a fact, unless a
    /// list that is being told will say so.
    void stateTold(const AmiMessage &message, bool inList, Instant at, AmiFacts &facts);
    /// Whether no member of a queue can answer a call: paused, or with a phone that is not there. False where
    /// the members are not known.
    [[nodiscard]] bool nobodyAnswers(std::string_view queue) const;
    /// Tells by which phones the telephone system reaches the member, once in a connection: the device that
    /// the queue dials, and the one whose state counts.
    void tellPhones(const AmiMessage &message, Instant at, AmiFacts &facts);
    void connectionBegan() { m_phones.clear(); }
    /// A member in the list of present ones.
    void seen(const AmiMessage &message, Instant at, AmiFacts &facts);

    /// A list of the present members begins; at its end, who was not in it is no member any more.
    void listBegan();
    void listEnded();

    [[nodiscard]] std::vector<AmiAgent> agents() const;

private:
    struct Membership
    {
        bool paused = false;
        Instant since; ///< of the last pause or its end; exact
        std::string reason;
        bool listed = true;
        bool reachable = true; ///< the phone is there
    };
    struct Agent
    {
        std::map<std::string, Membership, std::less<>> queues;
        bool pausedInAll = false; ///< and so it was told
    };

    Membership *membership(const AmiMessage &message, std::string_view agent);
    void learn(const AmiMessage &message, const std::string &agent);

    std::unordered_map<std::string, Agent> m_agents; ///< by name
    bool m_listTold = false; ///< who is not known is no member
    std::unordered_map<std::string, AmiAgent> m_interfaces;
    std::unordered_map<std::string, std::string> m_phones; ///< whose a phone was told to be
};

} // namespace callhelm
