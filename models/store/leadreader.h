#pragma once

#include <optional>
#include <vector>

#include "base/result.h"
#include "domain/leadrows.h"
#include "store/readcontext.h"

namespace callhelm {

class Statement;

/// Reads what was handed out: to agents whom the context's scope sees at that moment.
class LeadReader
{
public:
    explicit LeadReader(const ReadContext &context) : m_context(context) { }

    struct Wanted
    {
        std::optional<TimeRange> range;
        LeadRuleId rule;
        AgentId agent;
        RecordId lead;
        LeadRunId run;
        HandOutId handOut;
        int limit = 10'000;
    };
    Result<std::vector<HandOut>> handOuts(const Wanted &wanted) const; ///< newest first
    /// Fails with Error::Kind::Usage for one that is not there, or not the person's to see.
    Result<LeadReceipt> receipt(HandOutId handOut) const;
    /// Of a rule's ledger, newest first; `agent`: of one alone.
    Result<std::vector<LeadEntry>> entries(LeadRuleId rule, AgentId agent, int limit) const;
    /// The last run that handed out new leads, or took some back; whole, whoever sees it. Nothing: there was
    /// none.
    Result<std::optional<LeadRun>> lastRun(bool recall) const;
    Result<std::optional<LeadRun>> run(LeadRunId id) const;
    /// Whether nobody touched what a run handed out, and it was not taken back before.
    Result<bool> isUntouched(LeadRunId run) const;

    /// What a range of time comes to.
    struct Sums
    {
        std::vector<LeadBoard::Agent> agents; ///< most first
        std::vector<std::pair<LeadRuleId, qint64>> rules; ///< new leads
        std::optional<Duration> median; ///< from arrival to hand-out, of new ones
        std::optional<Duration> longest;
        LeadRuleId longestRule;
    };
    Result<Sums> sums(const TimeRange &range) const;

private:
    [[nodiscard]] QByteArray seen() const;

    ReadContext m_context;
};

} // namespace callhelm
