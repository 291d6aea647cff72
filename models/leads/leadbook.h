#pragma once

#include <optional>
#include <utility>
#include <vector>

#include <QByteArray>

#include "domain/leadrows.h"
#include "leads/leadaccounts.h"
#include "leads/ledgerevent.h"

namespace callhelm {

/// The ledger of one rule: who is owed leads and who had over, as a fold over its events.
///
/// Each lead adds wᵢ/Σw to what those eligible are entitled to and takes 1 from who gets it. All of it is
/// whole numbers (LeadAccounts): exact as long as the same people with the same weights are eligible; each
/// time that changes a balance may be off by less than a unit more, less than 10⁻⁶ leads after two million
/// changes; never where the sum of the weights divides the unit, as every sum up to thirty does. The sum of
/// all balances is exact.
///
/// Whose turn it is follows Tijdeman's rule (FairShare) from the balances as they stand, seen from the mean
/// of those eligible; of several who are owed more than it allows, the one owed most is first. So nobody gets
/// a turn that leaves them more than 1 − 1/(2n − 2) over that mean, whatever was before. Who is owed leads,
/// by a correction or since others had more, gets them one after the other until no more than that is left;
/// who had over waits until the others have caught up: v over the mean and with a share p, for at most (v +
/// 1)/p leads and those that are owed to others.
///
/// Where all went by turn among the same n agents, nobody is ever further than 1.5·(n − 1) from 0, whoever of
/// them was eligible when and by which weights. Let A(j) be the sum of the j lowest balances; that it is at
/// least −f(j), with f(j) = 1.5·j·(n − j), holds at first, and holds on: it could only begin to fail by a
/// turn of i, then one of the j lowest, while some e, not one of them, was eligible too (else the j together
/// did not fall). The other j − 1 only rose, so i stands below f(j − 1) − f(j). The j and e together fell by
/// less than 1, so e stands above f(j) − f(j + 1) − 1, which is more than 2 above i. But both were eligible,
/// and nobody gets a turn who is then 2 below another of those. (No rule that does not know who will be
/// eligible can promise less than some share of n: M. Ajtai et al., Fairness in scheduling, 1998. In
/// tests/leads/fairnesstest.cpp it stays below 1.5.)
///
/// Who joins has a balance of 0 and stands, for turns, where the others stand on the whole (the mean of those
/// with a weight), so that debts and corrections of before neither feed nor starve them; who returns stands
/// where they stood compared with the others when they left. A changed weight counts from there on.
class LeadBook
{
public:
    using Whole = WholeNumber;
    /// Balances are whole multiples of 1/unit of a lead, the least common multiple of 1 to 30: shares of up
    /// to thirty equal parts, and hundredths, are whole.
    static constexpr qint64 unit = 2'329'089'562'800;

    void apply(const LedgerEvent &event);

    /// Says why an agent of the rule cannot get the next lead; None: can. It changes whose turn it is, and
    /// the ledger only with the hand-out that tells of it.
    void setSkip(AgentId agent, LeadSkip skip);
    [[nodiscard]] LeadSkip skip(AgentId agent) const; ///< NoWeight for who is not in the rule
    [[nodiscard]] bool isEligible(AgentId agent) const;
    /// Nothing for who is not in the rule.
    [[nodiscard]] std::optional<int> weight(AgentId agent) const;
    /// Whose turn it is among those eligible; none: nobody is.
    [[nodiscard]] AgentId turn();
    /// The event of a lead that goes to an agent, with what setSkip() changed since the hand-out before; to
    /// be applied. The hand-out's id is the caller's to set.
    [[nodiscard]] LedgerEvent handOut(AgentId agent, HandOutKind how, Instant at) const;
    /// What makes a rule's agents those of the ledger: who left, who joined, other weights, another order; to
    /// be applied one after the other. A rotation's weights are 1.
    [[nodiscard]] std::vector<LedgerEvent> changesTo(const LeadRule &rule, Instant at) const;
    /// What takes a hand-out back; `lines` are those of its receipt.
    [[nodiscard]] LedgerEvent undoing(const HandOut &handOut, const std::vector<ReceiptLine> &lines,
                                      Instant at, bool wasLatest) const;

    /// The rule's agents, in its order.
    [[nodiscard]] std::vector<LeadRuleAgent> agents() const;
    /// The table of a hand-out that is to be applied next: the ledger before it, what it does, and after it.
    /// Who was given the lead by hand without being in the rule comes last, with the weight 0.
    [[nodiscard]] std::vector<ReceiptLine> receiptLines(const LedgerEvent &handOut) const;
    /// As it stands, for people.
    [[nodiscard]] LeadLedger ledger(LeadRuleId rule) const;
    /// Owed (+) or had over (-), in leads; 0 for who was never in it.
    [[nodiscard]] double balance(AgentId agent) const;
    /// Exactly: numerator and denominator, the latter positive.
    [[nodiscard]] std::pair<Whole, Whole> exactBalance(AgentId agent) const;
    [[nodiscard]] qint64 had(AgentId agent) const;

    /// All that events made of it; load(save()) goes on as this does.
    [[nodiscard]] QByteArray save() const;
    /// Nothing when the bytes are damaged.
    [[nodiscard]] static std::optional<LeadBook> load(QByteArrayView bytes);
    /// A receipt is read from the nearest state stored before its hand-out and the events from there on. This
    /// says that the state after the event just applied should be stored for that: after every 64th event,
    /// less often where a rule has more agents. Depends on the events alone.
    [[nodiscard]] bool isStateDue() const;

    /// The same came of the events.
    bool operator==(const LeadBook &other) const { return save() == other.save(); }

private:
    void applyChanges(const std::vector<LedgerEvent::Change> &changes);
    [[nodiscard]] bool isEverybodyIn() const;
    void followAccounts();

    LeadAccounts m_accounts;
    std::vector<LeadSkip> m_skips; ///< as setSkip() says, by the accounts' index
    std::optional<FairShare> m_ahead; ///< the turns by them, where somebody is not as events say
    std::optional<Instant> m_since;
    qint64 m_events = 0;
    bool m_isPlain = true; ///< all went by turn, with all agents and the same weights
};

} // namespace callhelm
