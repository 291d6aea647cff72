#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QJsonObject>
#include <QString>

#include "access/act.h"
#include "base/result.h"

namespace callhelm {

class Database;
class Journal;

/// What a change works on, in the writer's thread, within its transaction.
struct ChangeGround
{
    Database &database;
    Journal &journal;
};

/// What the audit trail says of a change, beside who made it and when.
struct AuditFields
{
    Act act = Act::SetGoal;
    QString whom; ///< to whom or what
    QJsonObject from; ///< fields as they were
    QJsonObject to; ///< and as they are
};
/// With only those fields that differ.
[[nodiscard]] AuditFields changedFields(Act act, const QString &whom, QJsonObject from, QJsonObject to);

/// One change to a store: StoreAccess::run() asks for the right, applies it, writes down what it tells, keeps
/// its inverse for undoing, and lets it show itself. It is made in the window's thread; what happens in the
/// writer's thread happens between prepare() and announce().
class Change
{
public:
    virtual ~Change() = default;

    /// What it asks a right for.
    [[nodiscard]] virtual std::vector<Act> acts() const = 0;
    /// To whom or what it is done, for the trail when it is denied.
    [[nodiscard]] virtual QString whom() const { return {}; }
    /// What it changes, for people, as an object: "the goal of support". In the language of the moment.
    [[nodiscard]] virtual QString text() const { return {}; }

    /// Brings to rest what would get in the way; calls `then` in this thread, once that is done.
    virtual void prepare(std::function<void()> then)
    {
        const auto run = std::move(then); // others keep it for later
        run();
    }
    /// In the writer's thread and its transaction: makes the change and tells what was changed; nothing
    /// where all was so already. Its error leaves everything as it was.
    virtual Result<std::vector<AuditFields>> apply(ChangeGround &ground) = 0;
    /// Shows in memory what is committed.
    virtual void announce() { }
    /// It could not be made: what prepare() did is taken back.
    virtual void failed() { }
    /// After announce(): what takes it back, unless somebody changed the same since. Null: it cannot be, or
    /// there is nothing to.
    [[nodiscard]] virtual std::unique_ptr<Change> inverse() const { return nullptr; }

    /// Of undoing, when what was changed is not as it was left.
    [[nodiscard]] static Error groundChanged();

protected:
    Change() = default;
    Change(const Change &) = default;
    Change &operator=(const Change &) = default;
};

/// Several changes as one: all of them or none, and taken back together.
class ChangeGroup final : public Change
{
public:
    /// At least one; the group goes by the name of the one at `named`.
    explicit ChangeGroup(std::vector<std::unique_ptr<Change>> changes, size_t named = 0);

    [[nodiscard]] std::vector<Act> acts() const override;
    [[nodiscard]] QString whom() const override;
    [[nodiscard]] QString text() const override;
    void prepare(std::function<void()> then) override;
    Result<std::vector<AuditFields>> apply(ChangeGround &ground) override;
    void announce() override;
    void failed() override;
    [[nodiscard]] std::unique_ptr<Change> inverse() const override;

private:
    void prepareFrom(size_t first, std::function<void()> then);

    std::vector<std::unique_ptr<Change>> m_changes;
    size_t m_named;
};

} // namespace callhelm
