#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QCoreApplication>

#include "access/session.h"
#include "base/calendar.h"
#include "domain/leadrows.h"
#include "services/change.h"
#include "services/leadstandings.h"

namespace callhelm {

/// In whose name, and when, something is done about leads.
struct LeadContext
{
    Session session;
    Calendar calendar;
    Instant now{};
    LeadPresence presence;
    std::function<void()> announce;
};

/// What people do about leads beside rules: each is one change with its lines of the audit trail.
class LeadChange final : public Change
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::LeadChange)

public:
    /// Gives leads to an agent, whatever the rules say. Taken back as undo() does. Fails with Denied for an
    /// agent whom the session does not see, with Usage for leads that it does not see, for who does not work
    /// here, or without a reason.
    static std::unique_ptr<Change> give(const LeadContext &context, const std::vector<RecordId> &leads,
                                        AgentId agent, QString reason);
    /// Adds to what an agent is owed; taken back by taking off as much.
    static std::unique_ptr<Change> correct(const LeadContext &context, LeadRuleId rule, AgentId agent,
                                           qint64 hundredths, QString reason);
    /// No recall before that moment; taken back to what it was.
    static std::unique_ptr<Change> postpone(const LeadContext &context, const std::vector<RecordId> &leads,
                                            LeadRuleId rule, std::optional<Instant> until);
    /// Takes a run's hand-outs back. The program hands out no more by itself after that: it would do the same
    /// again.
    static std::unique_ptr<Change> undo(const LeadContext &context, LeadRunId run);
    static std::unique_ptr<Change> setPresent(const LeadContext &context, AgentId agent, bool isPresent);
    static std::unique_ptr<Change> setRunsByItself(const LeadContext &context, bool runs);

    [[nodiscard]] std::vector<Act> acts() const override { return {m_act}; }
    [[nodiscard]] QString whom() const override { return m_whom; }
    [[nodiscard]] QString text() const override { return m_text(); }
    Result<std::vector<AuditFields>> apply(ChangeGround &ground) override { return m_apply(ground); }
    void announce() override { m_announce(); }
    [[nodiscard]] std::unique_ptr<Change> inverse() const override
    {
        return m_inverse ? m_inverse() : nullptr;
    }

private:
    using Apply = std::function<Result<std::vector<AuditFields>>(ChangeGround &)>;
    LeadChange(Act act, QString whom, std::function<QString()> text, Apply apply,
               std::function<void()> announce, std::function<std::unique_ptr<Change>()> inverse = {})
        : m_act(act)
        , m_whom(std::move(whom))
        , m_text(std::move(text))
        , m_apply(std::move(apply))
        , m_announce(std::move(announce))
        , m_inverse(std::move(inverse))
    {
    }
    /// Takes hand-outs back that are known by their ids.
    static std::unique_ptr<Change> takeBack(const LeadContext &context,
                                            const std::shared_ptr<std::vector<HandOutId>> &handOuts);

    Act m_act;
    QString m_whom;
    std::function<QString()> m_text;
    Apply m_apply;
    std::function<void()> m_announce;
    std::function<std::unique_ptr<Change>()> m_inverse;
};

} // namespace callhelm
