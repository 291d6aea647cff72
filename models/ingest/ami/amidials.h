#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ingest/ami/amifacts.h"
#include "ingest/ami/amimessage.h"

namespace callhelm {

/// Follows channels that dial others: calls without a queue as they happen, and what they came to. Only
/// channels whose creation was seen since the connection began are followed; of what went on before, the call
/// detail record tells. The far half of a Local channel, which dials on behalf of the near one, is left out.
class AmiDials
{
public:
    void channelCreated(const AmiMessage &message);
    /// A channel's state changed: before Asterisk 12 the only sign of the answer.
    void stateChanged(const AmiMessage &message, Instant at, AmiFacts &facts);
    void began(const AmiMessage &message, Instant at, AmiFacts &facts);
    void ended(const AmiMessage &message, Instant at, AmiFacts &facts);
    /// Before Asterisk 12 the beginning and the end of the dialling are one event; the end comes after the
    /// talk.
    void oldDial(const AmiMessage &message, Instant at, AmiFacts &facts);
    /// The two halves of a Local channel leave a call that goes on without them.
    void optimised(const AmiMessage &message);
    void hungUp(const AmiMessage &message, Instant at, AmiFacts &facts);

    /// Nothing is known of the channels any more: another connection, or the system restarted.
    void clear();
    /// A list of the present channels begins; at its end, those that were there before and not in it are
    /// gone, nobody knows since when.
    void listBegan();
    void listed(const AmiMessage &message);
    void listEnded(qint64 record, Instant at, AmiFacts &facts);

    [[nodiscard]] std::size_t size() const { return m_channels.size() + m_dials.size(); }

private:
    struct Channel
    {
        std::string exten;
        bool unlisted = false;
    };
    struct Dial
    {
        std::string channel, toChannel, toId, linked, number, name, dialled;
        Instant began;
        std::optional<Instant> answered;
        bool toLeft = false, fromLeft = false; ///< the channel left the call, which goes on
        bool old = false;
    };
    using Dials = std::vector<Dial>;

    void begin(Dial dial, const std::string &call, qint64 record, AmiFacts &facts);
    void answer(Dial &dial, Instant at, qint64 record, AmiFacts &facts);
    /// Tells what the dialling came to and forgets it.
    void finish(const std::string &call, const std::string &toId, CallRecorded::How how, Instant at,
                qint64 record, AmiFacts &facts);
    Dial *find(const std::string &call, const std::string &toId);
    [[nodiscard]] std::string dialledOf(const AmiMessage &message, const std::string &call) const;

    std::unordered_map<std::string, Channel> m_channels; ///< by unique id
    std::unordered_map<std::string, Dials> m_dials; ///< by the dialling channel
    std::unordered_map<std::string, std::string> m_dialling; ///< the dialling channel by the dialled
};

} // namespace callhelm
