#pragma once

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include <QByteArray>

#include "domain/leadrows.h"
#include "leads/fairshare.h"
#include "leads/ledgerevent.h"

namespace callhelm {

/// The ledger of one rule: who is owed leads and who had over, as a fold over its events.
///
/// Each lead adds wᵢ/Σw to what those eligible are entitled to and takes 1 from who gets it. As long as the
/// same people with the same weights are eligible (an epoch), whole numbers count exactly: k leads, so many
/// of them to each. When that changes, balances are brought to units of a lead (FairShare::unit) by largest
/// remainders: their sum stays exact, and each is off by less than one unit for every epoch that ended: 10⁻⁶
/// leads after a million of them; not at all where the weights' sum divides the unit (every sum up to thirty
/// does).
///
/// Whose turn it is follows Tijdeman's rule (FairShare) from the balances as they stand, seen from the mean
/// of those eligible. So nobody gets a turn that leaves them more than 1 − 1/(2n − 2) over that mean. Who
/// joins has a balance of 0 and stands, for turns, where the others stand on the whole; who returns, where
/// they stood compared with the others when they left. A changed weight counts from there on.
class LeadBook
{
public:
    LeadBook() = default;

    void apply(const LedgerEvent &event);

    /// Whose turn it is: of those eligible, if `changes` came first. None: nobody is.
    [[nodiscard]] AgentId turn();
    /// Tells the ledger who may get the next lead, and says what changed by that: the event of the hand-out
    /// takes it along. `skips` by the agents of order(); more are ignored.
    [[nodiscard]] std::vector<LedgerEvent::Change> setSkips(const std::vector<LeadSkip> &skips);
    /// The same for one.
    [[nodiscard]] std::optional<LedgerEvent::Change> setSkip(AgentId agent, LeadSkip skip);
    [[nodiscard]] bool isEligible(AgentId agent) const;

    /// The rule's agents, in its order.
    [[nodiscard]] std::vector<LeadRuleAgent> agents() const;
    /// What makes these the rule's agents: who left, who joined, other weights, another order.
    [[nodiscard]] std::vector<LedgerEvent> changesTo(const std::vector<LeadRuleAgent> &agents,
                                                     Instant at) const;
    /// What takes a hand-out back; `lines` are those of its receipt.
    [[nodiscard]] LedgerEvent undoing(const HandOut &handOut, const std::vector<ReceiptLine> &lines,
                                      Instant at, bool wasLatest) const;

    /// The table of a decision: this ledger before it, what the event did, and the ledger after it.
    [[nodiscard]] std::vector<ReceiptLine> receiptLines(const LedgerEvent &handOut) const;
    /// As it stands, for people.
    [[nodiscard]] LeadLedger ledger(LeadRuleId rule) const;
    /// Owed (+) or had over (-), in leads; 0 for who was never in it.
    [[nodiscard]] double balance(AgentId agent) const;

    /// All of it; load(save()) goes on as this does. A receipt is read from the state stored last before it
    /// and the events from there on, so isStateDue() says when enough of them have come to store one.
    [[nodiscard]] QByteArray save() const;
    /// Nothing when the bytes are damaged.
    [[nodiscard]] static std::optional<LeadBook> load(QByteArrayView bytes);
    /// After 64 events, or as many as there are agents.
    [[nodiscard]] bool isStateDue() const;
    /// A state was stored.
    void markStateStored();

    bool operator==(const LeadBook &other) const { return save() == other.save(); }
};

} // namespace callhelm
