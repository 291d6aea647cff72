#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include <QByteArray>

#include "domain/leadrows.h"
#include "leads/fairshare.h"
#include "leads/ledgerevent.h"
#include "leads/wholeparts.h"

namespace callhelm {

/// The ledger of one rule: who is owed leads and who had over, as a fold over its events.
///
/// Each lead adds wᵢ/Σw to what those eligible are entitled to and takes 1 from who gets it. As long as the
/// same people with the same weights are eligible (an epoch), whole numbers count exactly: k leads, so many
/// of them to each. When that changes, balances are brought to whole units of a lead by largest remainders:
/// their sum stays exact, and each is off by less than one unit for every epoch that ended, less than 10⁻⁶
/// leads after two million of them; not at all where the sum of the weights divides the unit, as every sum up
/// to thirty does.
///
/// Whose turn it is follows Tijdeman's rule (FairShare) from the balances as they stand, seen from the mean
/// of those eligible; of several who are owed more than it allows, the one owed most is first. So nobody gets
/// a turn that leaves them more than 1 − 1/(2n − 2) over that mean, whatever was before. Where all went by
/// turn, nobody is ever further than 1.5·(n − 1) from 0, n being all who were in it, whoever was eligible
/// when and by which weights: with A(j) the sum of the j lowest balances, A(j) ≥ −1.5·j·(n − j) holds at
/// first, and holds on. It could only fail by a turn of one of the j lowest, i, while somebody else, e, is
/// eligible too. Then i stands less than 2 below e, since both could have taken it; i would have to be below
/// −1.5·(j(n − j) − (j − 1)(n − j + 1)), and e, by A(j + 1), no lower than 1 below
/// 1.5·(j(n − j) − (j + 1)(n − j − 1)): more than 2 above i. (No rule that does not know who will be eligible
/// can promise less than some share of n; M. Ajtai et al., Fairness in scheduling, 1998. In practice it is
/// between 1 and 1.4: tests/leads/fairnesstest.cpp.)
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
    struct Entry
    {
        AgentId agent;
        int weight = 0;
        int place = -1; ///< among the rule's agents; -1: not one of them
        LeadSkip skip = LeadSkip::None; ///< as setSkip() says
        LeadSkip told = LeadSkip::None; ///< as events say
        qint64 had = 0;
        qint64 corrected = 0; ///< in hundredths
        Whole units = 0; ///< the balance when the epoch began
        Whole lift = 0; ///< where they stand for turns is so much above their balance

        [[nodiscard]] bool isMember() const { return place >= 0; }
        [[nodiscard]] bool hasWeight() const { return isMember() && weight > 0; }
        [[nodiscard]] bool isIn() const { return hasWeight() && told == LeadSkip::None; }
    };

    [[nodiscard]] const Entry *find(AgentId agent) const;
    Entry &entry(AgentId agent);
    [[nodiscard]] Entry &member(int place) { return m_entries[size_t(m_places[size_t(place)])]; }
    [[nodiscard]] const Entry &member(int place) const { return m_entries[size_t(m_places[size_t(place)])]; }
    [[nodiscard]] std::vector<Whole> settled() const;
    [[nodiscard]] FairShare shareOf(const std::vector<Whole> &units, bool asTold) const;
    [[nodiscard]] Whole level(AgentId without) const;
    [[nodiscard]] std::pair<Whole, Whole> exactBalance(const Entry &entry) const;
    void settle();
    void begin();
    void addLead(const std::vector<LeadRuleAgent> &sharers, int sign);
    [[nodiscard]] std::vector<LeadRuleAgent> sharers() const;
    void noteGap(const Entry &entry);
    void noteGaps();
    void takeHandOut(const LedgerEvent &event);
    void takeUndone(const LedgerEvent &event);
    void join(const LedgerEvent &event);
    void leave(AgentId agent);
    void reorder(const std::vector<LeadRuleAgent> &agents);
    [[nodiscard]] bool isBlank() const;

    std::vector<Entry> m_entries;
    std::unordered_map<AgentId, int> m_index;
    std::vector<int> m_places; ///< the rule's agents in its order: places among m_entries
    FairShare m_share; ///< of the epoch, by the rule's agents
    bool m_isBegun = false; ///< m_share is that of m_entries
    std::optional<FairShare> m_ahead; ///< what the epoch would be by setSkip(), where that makes another
    int m_differing = 0; ///< how many are eligible by setSkip() and not as told, or the other way round
    std::optional<Instant> m_since;
    qint64 m_events = 0;
    Whole m_largestGap = 0; ///< in units, rounded down
    bool m_isPlain = true; ///< all went by turn, with all agents and the same weights
};

} // namespace callhelm
