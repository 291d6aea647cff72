#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "ingest/ami/amifacts.h"
#include "ingest/ami/amimessage.h"

namespace callhelm {

/// Follows callers of queues: what the manager leaves unsaid follows from the order of its events. It sends
/// nothing for a ring that the caller cut short, the same event for giving up and for timing out, and none
/// for leaving by a key.
class AmiCalls
{
public:
    void joined(const AmiMessage &message, Instant at, AmiFacts &facts);
    void rung(const AmiMessage &message, const std::string &agent, Instant at, AmiFacts &facts);
    void ringFailed(const AmiMessage &message, const std::string &agent, Instant at, AmiFacts &facts);
    void dumped(const AmiMessage &message, const std::string &agent, Instant at, AmiFacts &facts);
    void connected(const AmiMessage &message, const std::string &agent, Instant at, AmiFacts &facts);
    void completed(const AmiMessage &message, const std::string &agent, Instant at, AmiFacts &facts);
    /// `nobodyThere`: no member of the queue can answer, as far as the members are known.
    void abandoned(const AmiMessage &message, bool nobodyThere, Instant at, AmiFacts &facts);
    void left(const AmiMessage &message, Instant at, AmiFacts &facts);
    void transferred(const AmiMessage &message, LegEnded::By by);
    void hangupRequested(const AmiMessage &message);
    void hungUp(const AmiMessage &message, Instant at, AmiFacts &facts);
    /// Decides what was left open until now.
    void settle(Instant at, AmiFacts &facts);
    /// The account is told of channels, so that a hang-up by the caller would have been seen.
    void seesChannels() { m_seesChannels = true; }
    /// A caller in the list of those who wait now.
    void seen(const AmiMessage &message, Instant at, AmiFacts &facts);
    /// Something of the calls so far may have been missed.
    void connectionBegan();
    /// The system restarted: no call is left.
    void clear();

    /// A list of the present channels begins; at its end, calls that were not in it are forgotten.
    void listBegan();
    void listed(const AmiMessage &message);
    void listEnded();

    /// Whether a channel is that of a caller who waits in a queue or talks to one of its agents.
    [[nodiscard]] bool isInQueue(std::string_view id) const;
    [[nodiscard]] std::size_t size() const { return m_calls.size(); }

private:
    struct Ring
    {
        std::string agent;
        std::string channel; ///< the agent's; empty where it is not told
        Instant since;
        std::optional<Instant> gone; ///< the agent's channel was hung up
    };
    struct Talk
    {
        std::string agent, channel, target, queue;
        LegEnded::By by = LegEnded::By::Unknown;
    };
    struct Call
    {
        std::string queue;
        bool waiting = false;
        bool wholeStay = false; ///< followed since he joined, with nothing missed
        std::optional<Instant> leftAt; ///< left the queue, and to whom or where was not told yet
        qint64 leftRecord = 0;
        bool leftHangingUp = false; ///< the hang-up was requested before
        std::optional<Instant> missedAt; ///< a phone stopped ringing in vain
        std::vector<Ring> rings;
        std::optional<Talk> talk;
        bool hungUp = false;
        int unlisted = 0; ///< lists of the present channels that lacked it
    };
    using Calls = std::unordered_map<std::string, Call>;

    [[nodiscard]] std::string completedCall(const AmiMessage &message, const std::string &agent) const;
    Call *find(const AmiMessage &message);
    Call *add(std::string_view id);
    void forget(std::string_view id);
    static void endRing(Call &call, const AmiMessage &message, const std::string &agent);
    [[nodiscard]] std::string holderOf(const std::string &id, const std::string &agent,
                                       std::string_view queue) const;
    void cancelRings(const std::string &id, Call &call, Instant at, qint64 record, AmiFacts &facts);
    /// Who left and was not connected chose to, by a key.
    void leftByKey(const std::string &id, Call &call, Instant at, qint64 record, AmiFacts &facts);
    bool hangsUp(const std::string &id) const { return m_hangingUp.contains(id); }

    std::vector<std::string> m_leaving; ///< who left just after a phone stopped ringing, by call
    Calls m_calls; ///< by the caller's channel id: those who wait or talk
    std::unordered_map<std::string, std::string> m_ringing; ///< the caller by the agent's channel
    std::unordered_set<std::string> m_hangingUp; ///< channels of which a hang-up was requested
    bool m_seesChannels = false;
    bool m_seesRings = false; ///< old versions tell of ringing only when told to
};

} // namespace callhelm
