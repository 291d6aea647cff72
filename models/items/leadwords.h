#pragma once

#include <functional>

#include <QCoreApplication>

#include "domain/leadrows.h"

namespace callhelm {

/// Names and times as people read them, for what is said of leads. All must be set.
struct LeadNames
{
    std::function<QString(AgentId)> agent;
    std::function<QString(TermId)> term;
    std::function<const LeadRule *(LeadRuleId)> rule; ///< null where there is none any more
    std::function<QString(Instant)> moment; ///< today's by the time, others with their day
    std::function<QString(Instant)> day; ///< "19 Oct"
    std::function<QString(Duration)> length; ///< "5 min"
};

/// The words for the values of leads, the same in tables, dialogs and files.
class LeadWords
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::LeadWords)
public:
    [[nodiscard]] static QString kind(LeadRuleKind kind);
    [[nodiscard]] static QString icon(LeadRuleKind kind); ///< of resources/icons
    [[nodiscard]] static QString kind(HandOutKind kind);
    [[nodiscard]] static QString kind(LeadEntry::Kind kind);
    [[nodiscard]] static QString skip(LeadSkip skip); ///< empty for none
    /// "3 paused, 1 off": by LeadSkip, none left out.
    [[nodiscard]] static QString skipped(const std::vector<int> &skipped);

    /// Why a lead waits, and what stands behind it.
    struct Reason
    {
        QString why; ///< "Nobody of 4 is online"
        QString detail; ///< "3 paused, 1 off"
    };
    [[nodiscard]] static Reason why(const WaitingLead &lead, const LeadNames &names);
    /// What the holder did last: "last note 08:58", "handed out 10:05".
    [[nodiscard]] static QString care(const DueRecall &recall, const LeadNames &names);
    /// "Website · New"; the pool alone where there is no stage.
    [[nodiscard]] static QString place(TermId pool, TermId stage, const LeadNames &names);
};

} // namespace callhelm
