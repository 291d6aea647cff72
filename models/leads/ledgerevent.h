#pragma once

#include <optional>
#include <vector>

#include <QByteArray>

#include "domain/leadrows.h"

namespace callhelm {

/// What changes the ledger of a rule. The ledger is a fold over these (LeadBook), and so is every receipt:
/// what a decision was made of is the ledger before it and what the event itself says.
struct LedgerEvent
{
    /// Kept in stores.
    enum class Kind : quint8 {
        HandOut, ///< `agent` got a lead, as `how` says
        Joined, ///< the rule, with `weight`; also who comes back
        Left,
        Weight, ///< is `weight` from here on
        Correction, ///< by `hundredths` of a lead; + is owed more
        Undone, ///< a hand-out to `agent` was taken back
        Order ///< of the rule's agents, which decides ties: `agents`. Nothing for people
    };
    /// Whether somebody may get a lead, where it is not as at the rule's hand-out before.
    struct Change
    {
        AgentId agent;
        LeadSkip skip = LeadSkip::None;
        bool operator==(const Change &) const = default;
    };

    Kind kind = Kind::HandOut;
    Instant at{};
    AgentId agent;
    HandOutId handOut; ///< of a hand-out and of what was undone
    HandOutKind how = HandOutKind::Turn; ///< likewise
    std::vector<Change> changes; ///< of a hand-out
    int weight = 0;
    qint64 hundredths = 0;
    /// Of what was undone: nothing of this rule that counts came after it.
    bool wasLatest = false;
    /// Of what was undone: who was eligible then, with the weights of then; empty: the same as at the last
    /// hand-out before this event. Of an order: all agents of the rule.
    std::vector<LeadRuleAgent> agents;
    bool operator==(const LedgerEvent &) const = default;
};

/// An event as the store keeps it, without its time, its agent and its hand-out, which are columns: a byte or
/// two for most.
[[nodiscard]] QByteArray encodeLedgerEvent(const LedgerEvent &event);
/// Reads encodeLedgerEvent(); time, agent and hand-out are the caller's to set. Nothing when the bytes are
/// damaged.
[[nodiscard]] std::optional<LedgerEvent> decodeLedgerEvent(QByteArrayView bytes);

} // namespace callhelm
