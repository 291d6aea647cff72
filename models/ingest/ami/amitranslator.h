#pragma once

#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "ingest/ami/amicalls.h"
#include "ingest/ami/amidials.h"
#include "ingest/ami/amievent.h"
#include "ingest/ami/amifacts.h"
#include "ingest/ami/amimembers.h"
#include "ingest/ami/amimessage.h"
#include "ingest/ami/amirecords.h"

namespace callhelm {

/// Turns the manager's messages into facts. Pure: what comes out depends on the messages and the moments
/// handed in, and on nothing else. Goes on over a lost connection.
class AmiTranslator
{
public:
    /// `received` is when the message came in; used where it does not carry a time of its own, corrected by
    /// how far the server's clock was ahead in the last message that did.
    void take(const AmiMessage &message, Instant received);
    /// A record that was passed over.
    void reject(Rejection rejection) { m_facts.reject(std::move(rejection)); }
    /// Another connection begins: lists that were under way are forgotten.
    void connectionBegan();

    /// Facts and rejections since the last call. position and bytesRead are the reader's to set.
    [[nodiscard]] FactBatch batch();
    [[nodiscard]] bool hasFacts() const { return !m_facts.isEmpty(); }
    [[nodiscard]] std::size_t factCount() const { return m_facts.size(); }

    /// Who goes by which interface, as far as it was told.
    [[nodiscard]] std::vector<AmiAgent> agents() const { return m_members.agents(); }
    /// How far the server's clock is ahead of the moments handed in; nothing before it told its time.
    [[nodiscard]] std::optional<Duration> clockAhead() const { return m_ahead; }
    /// The time of the last message.
    [[nodiscard]] std::optional<Instant> lastAlive() const { return m_lastAlive; }

private:
    Instant timeOf(const AmiMessage &message, Instant received);
    void takeEvent(const AmiMessage &message, Instant at);
    void takeResponse(const AmiMessage &message, Instant at);
    void takeAction(const AmiMessage &message);
    void takeAgent(const AmiMessage &message, AmiEvent event, Instant at);
    void takeChannel(const AmiMessage &message, AmiEvent event, Instant at);
    void booted(const AmiMessage &message, Instant at);
    void keepUnknown(const AmiMessage &message, Instant at);
    void syncBegan(SyncBegan::What what, const AmiMessage &message, Instant at);
    void syncEnded(SyncBegan::What what, const AmiMessage &message, Instant at);
    [[nodiscard]] bool isInPart(const AmiMessage &message) const;

    AmiFacts m_facts;
    AmiCalls m_calls;
    AmiDials m_dials;
    AmiRecords m_records;
    AmiMembers m_members;
    std::optional<Duration> m_ahead;
    std::optional<Instant> m_lastAlive; ///< time of the last message
    bool m_connectionIsNew = true;
    std::optional<Instant> m_boot; ///< when the telephone system started
    bool m_listing[2] = {false, false}; ///< by SyncBegan::What
    std::unordered_set<std::string> m_partLists; ///< action ids of lists asked for in part only
};

} // namespace callhelm
