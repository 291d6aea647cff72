#pragma once

#include <vector>

#include "domain/leadrows.h"
#include "services/leadstandings.h"
#include "store/readcontext.h"

namespace callhelm {

class Reader;

/// Reads what LeadService answers, as far as the reader's scope sees, with who does what at that moment.
class LeadBoards
{
public:
    LeadBoards(const Reader &reader, LeadPresence presence, Instant now);

    Result<LeadBoard> board(TermId pool) const;
    /// Rules as the scope sees them: an agent own ones, without the others.
    Result<LeadRules> rules() const;
    Result<LeadPreview> preview(const LeadRule &rule, int count, bool asNow) const;
    Result<LeadReplay> replay(const LeadRule &rule, int count) const;
    Result<LeadCoverage> coverage(const LeadRule &draft, int count) const;

private:
    Result<void> addWaiting(LeadBoard &board, const LeadRules &rules, TermId pool) const;
    Result<void> addRuns(LeadBoard &board) const;
    Result<void> addRules(LeadBoard &board, const LeadRules &rules, TermId pool) const;
    [[nodiscard]] bool isAgent() const;

    ReadContext m_context;
    LeadPresence m_presence;
    Instant m_now;
};

/// What is left of a rule with which somebody is not to be seen.
[[nodiscard]] LeadRules rulesSeen(LeadRules rules, const Scope &scope);

} // namespace callhelm
