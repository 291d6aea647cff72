#pragma once

#include "base/calendar.h"
#include "services/change.h"

namespace callhelm {

/// The rules by which leads of the demo are handed out, from a moment on, with the pools and agents that they
/// are for; for a store without rules.
class DemoLeads final : public Change
{
public:
    /// `since`: they are in force from then on; all that came before is theirs, too.
    explicit DemoLeads(Instant since) : m_since(since) { }

    [[nodiscard]] std::vector<Act> acts() const override { return {Act::SetLeadRules}; }
    Result<std::vector<AuditFields>> apply(ChangeGround &ground) override;

private:
    Instant m_since;
};

} // namespace callhelm
