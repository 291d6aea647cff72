#pragma once

#include <optional>
#include <vector>

#include "base/result.h"
#include "base/workingtime.h"
#include "metrics/leadoutcome.h"
#include "store/readcontext.h"

namespace callhelm {

/// Reads what came of leads that were handed out: to agents whom the context's scope sees at that moment.
/// Undone hand-outs are none. Read it within one ReadMoment.
class LeadOutcomeReader
{
public:
    /// `now`: up to when acts count; `working`: by what times are measured.
    LeadOutcomeReader(const ReadContext &context, WorkingTime working, Instant now)
        : m_context(context), m_working(std::move(working)), m_now(now)
    {
    }

    /// Of hand-outs in the range, the first first; nothing: of all.
    Result<std::vector<LeadOutcome>> outcomes(const std::optional<TimeRange> &range) const;
    /// Leads that are still held, without care, by who got them after `since`, where the time that their rule
    /// gives for it is over: the first due first. Rules without such a time have none.
    Result<std::vector<LeadOutcome>> late(Instant since) const;

private:
    struct Statements;
    Result<std::vector<LeadOutcome>> read(const QByteArray &where) const;
    Result<void> follow(Statements &statements, LeadOutcome &outcome, RecordId customer, qint64 batch) const;

    ReadContext m_context;
    WorkingTime m_working;
    Instant m_now;
};

} // namespace callhelm
