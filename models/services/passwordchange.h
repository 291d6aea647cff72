#pragma once

#include <memory>
#include <optional>

#include "services/peoplechange.h"

namespace callhelm {

/// Who makes a change, as they are in the store now: nothing in a store without people, which is its owner's.
/// Fails with Error::Kind::Denied while nobody is signed in, and for who works here no more. A session that
/// is none of the people's (a test's, or who owns the store's file) has the role it says.
[[nodiscard]] Result<std::optional<Person>> makerOf(const Session &session, const People &people,
                                                    QDate today);

/// Gives somebody another password, and forgets their failed tries. The hash is worked out beside the
/// window's and the writer's thread, for it takes its time. It cannot be taken back.
class PasswordChange final : public Change
{
public:
    /// `person`: valid when it is applied. `name` is told in the trail, the password nowhere.
    PasswordChange(std::shared_ptr<const PeopleChangeContext> context, std::shared_ptr<PersonId> person,
                   QString name, QString login, QString password);

    [[nodiscard]] std::vector<Act> acts() const override { return {Act::SetPassword}; }
    [[nodiscard]] QString whom() const override { return m_name; }
    void prepare(std::function<void()> then) override;
    Result<std::vector<AuditFields>> apply(ChangeGround &ground) override;
    void announce() override;

private:
    std::shared_ptr<const PeopleChangeContext> m_context;
    std::shared_ptr<PersonId> m_person;
    QString m_name;
    QString m_login;
    QString m_password;
    std::optional<Result<QByteArray>> m_hash;
    std::shared_ptr<const People> m_people; ///< as they are after it
};

} // namespace callhelm
