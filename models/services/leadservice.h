#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QFuture>
#include <QObject>

#include "base/result.h"
#include "domain/leadrows.h"
#include "floor/latelead.h"
#include "metrics/leadoutcome.h"
#include "services/leadrulechange.h"

namespace callhelm {

class LeadBoards;
class StoreAccess;

/// What becomes of leads that arrived before a rule took arrivals.
enum class EarlierLeads : quint8 { Wait, Take };

/// The rules by which leads are handed out, and what they did (SPEC section 7). Owner and admin set rules and
/// correct ledgers; supervisors let them run and give leads by hand; agents see what they were given.
class LeadService final : public QObject
{
    Q_OBJECT
public:
    /// `access` must outlive it.
    explicit LeadService(StoreAccess &access);

    [[nodiscard]] QFuture<Result<LeadRules>> rules();
    /// Makes a rule (behind the others) or changes one; can be undone. Fails with Usage and a sentence where
    /// check() does.
    QFuture<Result<LeadRuleId>> save(const LeadRule &rule, EarlierLeads earlier);
    /// Nothing where the rule can be saved as it is; else the field's name and a sentence for people.
    struct Problem
    {
        enum class Field : quint8 { Name, Pool, Stage, Delay, Agents, Weights, Caps, Recalls, Task };
        Field field = Field::Name;
        QString text;
        bool isWarning = false; ///< it can be saved all the same
    };
    [[nodiscard]] static std::vector<Problem> check(const LeadRule &rule, const LeadRules &others);
    QFuture<Result<void>> setOn(LeadRuleId rule, bool isOn, EarlierLeads earlier);
    QFuture<Result<void>> reorder(const std::vector<LeadRuleId> &order);
    QFuture<Result<void>> remove(LeadRuleId rule);

    /// All that the page shows; `pool`: of one pool only.
    [[nodiscard]] QFuture<Result<LeadBoard>> board(TermId pool = {});
    [[nodiscard]] QFuture<Result<std::vector<LeadEntry>>> entries(LeadRuleId rule, AgentId agent = {},
                                                                  int limit = 10'000);
    struct HandOutQuery
    {
        std::optional<TimeRange> range;
        LeadRuleId rule;
        AgentId agent;
        RecordId lead;
        int limit = 10'000;
    };
    [[nodiscard]] QFuture<Result<std::vector<HandOut>>> handOuts(const HandOutQuery &query); ///< newest first
    [[nodiscard]] QFuture<Result<LeadReceipt>> receipt(HandOutId handOut);
    /// What came of leads that were handed out in the range, as things stand now; the first first.
    [[nodiscard]] QFuture<Result<std::vector<LeadOutcome>>> outcomes(const TimeRange &range);
    /// Leads that are held without the first care that their rules promise, the longest late first: those
    /// that were handed out in the last two months.
    [[nodiscard]] QFuture<Result<std::vector<LateLead>>> late();

    /// The next `count` leads by a rule that need not be stored; `asNow`: only those eligible at this moment.
    [[nodiscard]] QFuture<Result<LeadPreview>> preview(const LeadRule &rule, int count, bool asNow);
    /// The last `count` leads of the stored rule with that id under the rule as given. Touches nothing.
    [[nodiscard]] QFuture<Result<LeadReplay>> replay(const LeadRule &rule, int count);
    /// Of the last `count` leads; `draft` stands in place of the rule with its id, or behind the others.
    [[nodiscard]] QFuture<Result<LeadCoverage>> coverage(const LeadRule &draft, int count = 400);

    /// Lets the rules run now, all or one; `dry`: only tells what would happen.
    QFuture<Result<LeadRun>> run(LeadRuleId rule, bool dry);
    /// Gives leads to an agent, whatever the rules say; charges the first rule that is for them.
    QFuture<Result<void>> give(const std::vector<RecordId> &leads, AgentId agent, const QString &reason);
    /// Adds to what an agent is owed, in hundredths of a lead.
    QFuture<Result<void>> correct(LeadRuleId rule, AgentId agent, qint64 hundredths, const QString &reason);
    /// No recall of them falls due before that moment.
    QFuture<Result<void>> postpone(const std::vector<RecordId> &leads, LeadRuleId rule, Instant until);
    /// Takes a run's hand-outs back, owners and ledger too. Fails with Usage where one was touched since.
    QFuture<Result<void>> undo(LeadRunId run);
    /// Whether leads are handed out without a person's doing.
    QFuture<Result<void>> setRunsByItself(bool runs);
    /// Marks an agent as present, or takes the mark away: who is marked counts as online.
    QFuture<Result<void>> setPresent(AgentId agent, bool isPresent);

Q_SIGNALS:
    void changed(); ///< rules, ledgers or leads are others now; at most four times a second

private:
    [[nodiscard]] LeadContext context();
    [[nodiscard]] LeadPresence presence() const;
    template <class Answer>
    QFuture<Result<Answer>> askBoards(Act act, std::function<Result<Answer>(const LeadBoards &)> work);
    QFuture<Result<void>> changeRules(const MakeLeadRules &make);

    StoreAccess &m_access;
    std::vector<AgentNow> m_agents; ///< as the floor has them; empty while no feed tells
};

} // namespace callhelm
