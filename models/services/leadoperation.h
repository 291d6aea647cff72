#pragma once

#include <optional>

#include "services/leadstep.h"
#include "services/storeoperation.h"

namespace callhelm {

/// Handing out what is due, or telling what would be, from the command line. In the program that holds the
/// store it does one step of a run at a time (LeadRunState), so that whoever else works with it has their
/// turn between: run it again with continued() until isDone().
class LeadOperation final : public StoreOperation
{
public:
    static constexpr const char *verb = "assign";

    struct Wanted
    {
        QString rule; ///< its name, whatever case and accents; empty: all
        std::optional<Instant> at; ///< nothing: now
        bool isDry = false;
    };
    explicit LeadOperation(Wanted wanted, LeadRunState state = {})
        : m_wanted(std::move(wanted)), m_state(std::move(state))
    {
    }
    static std::unique_ptr<StoreOperation> from(const QJsonObject &arguments);
    /// What goes on where run() returned that.
    [[nodiscard]] LeadOperation continued(const QJsonObject &result) const;
    [[nodiscard]] static bool isDone(const QJsonObject &result);
    /// What this step did, of what run() returned.
    [[nodiscard]] static LeadRun told(const QJsonObject &result);

    [[nodiscard]] QString name() const override { return QString::fromLatin1(verb); }
    [[nodiscard]] Act act() const override { return Act::RunLeads; }
    [[nodiscard]] QString whom() const override { return m_wanted.rule; }
    [[nodiscard]] QJsonObject arguments() const override;
    Result<QJsonObject> run(const OperationWork &work) const override;

private:
    Wanted m_wanted;
    LeadRunState m_state; ///< of its run the id alone
};

} // namespace callhelm
