#pragma once

#include <unordered_map>
#include <utility>
#include <vector>

#include "base/varint.h"
#include "domain/leadrows.h"
#include "leads/fairshare.h"
#include "leads/wholeparts.h"

namespace callhelm {

/// What a rule's agents are owed, exactly: the arithmetic of LeadBook.
///
/// As long as the same people with the same weights are eligible (an epoch), leads are counted: k of them, so
/// many to each, over what each was owed when it began. When it ends, balances are brought to whole units by
/// largest remainders, so that their sum stays exact and each is off by less than one unit.
class LeadAccounts
{
public:
    using Whole = WholeNumber;
    /// Balances are whole multiples of 1/unit of a lead, the least common multiple of 1 to 30: shares of up
    /// to thirty equal parts, and hundredths, are whole.
    static constexpr qint64 unit = 2'329'089'562'800;

    struct Account
    {
        AgentId agent;
        int weight = 0;
        int place = -1; ///< among the rule's agents; -1: not one of them
        LeadSkip skip = LeadSkip::None; ///< why they are not eligible, as events say
        qint64 had = 0;
        qint64 corrected = 0; ///< in hundredths
        Whole units = 0; ///< the balance when the epoch began
        Whole lift = 0; ///< where they stand for turns is so much above their balance

        [[nodiscard]] bool isMember() const { return place >= 0; }
        [[nodiscard]] bool hasWeight() const { return isMember() && weight > 0; }
        [[nodiscard]] bool isIn() const { return hasWeight() && skip == LeadSkip::None; }
    };

    /// All that were ever in it; an account keeps its index.
    [[nodiscard]] const std::vector<Account> &all() const { return m_accounts; }
    /// The rule's agents in its order: indices of all().
    [[nodiscard]] const std::vector<int> &members() const { return m_members; }
    [[nodiscard]] const Account &member(int place) const
    {
        return m_accounts[size_t(m_members[size_t(place)])];
    }
    /// -1: was never in it.
    [[nodiscard]] int indexOf(AgentId agent) const;
    [[nodiscard]] const Account *find(AgentId agent) const;
    /// The rule's agents, then the others by id.
    [[nodiscard]] std::vector<const Account *> ordered() const;
    /// Who is eligible, with their weights.
    [[nodiscard]] std::vector<LeadRuleAgent> sharers() const;
    /// Owed (+) or had over (-): numerator and denominator, the latter positive.
    [[nodiscard]] std::pair<Whole, Whole> balance(const Account &account) const;
    /// The largest of any balance ever, without regard to its sign; in units, rounded down.
    [[nodiscard]] Whole largestGap() const;
    /// As if nothing had ever been handed out or corrected.
    [[nodiscard]] bool isBlank() const;

    /// The turns of those eligible as things stand.
    [[nodiscard]] FairShare &turns();
    /// The same, were others eligible: `skips` by index.
    [[nodiscard]] FairShare turnsIf(const std::vector<LeadSkip> &skips) const;

    // Who is not known gets an account.
    void setSkip(AgentId agent, LeadSkip skip);
    void setWeight(AgentId agent, int weight);
    void join(AgentId agent, int weight);
    void leave(AgentId agent);
    /// Those named come first.
    void reorder(const std::vector<LeadRuleAgent> &agents);
    /// A lead that those eligible share, and that `agent` gets.
    void handOut(AgentId agent);
    /// Takes such a lead back that these shared; none named: those eligible now.
    void takeBack(AgentId agent, const std::vector<LeadRuleAgent> &sharers);
    void correct(AgentId agent, qint64 hundredths);

    void save(VarintWriter &bytes) const;
    /// False when the bytes are damaged.
    [[nodiscard]] bool load(VarintReader &bytes);

private:
    Account &account(AgentId agent);
    void settle();
    void placeMembers();
    void noteGap(const Account &account);
    void share(const std::vector<LeadRuleAgent> &sharers, int sign);
    [[nodiscard]] std::vector<Whole> settled() const;
    [[nodiscard]] FairShare turnsFrom(const std::vector<Whole> &units,
                                      const std::vector<LeadSkip> &skips) const;
    [[nodiscard]] std::vector<LeadSkip> skips() const;
    [[nodiscard]] Whole level(AgentId without) const;

    std::vector<Account> m_accounts;
    std::unordered_map<AgentId, int> m_index;
    std::vector<int> m_members;
    FairShare m_turns; ///< of the epoch, by the places of the rule's agents
    bool m_isBegun = false; ///< m_turns is that of m_accounts
    Whole m_largestGap = 0;
};

} // namespace callhelm
