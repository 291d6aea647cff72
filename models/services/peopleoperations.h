#pragma once

#include <optional>

#include <QStringList>

#include "access/role.h"
#include "services/storeoperation.h"

namespace callhelm {

/// Adding somebody who works here.
class PersonAddOperation final : public StoreOperation
{
public:
    static constexpr const char *verb = "people_add";

    struct Newcomer
    {
        QString name;
        QString login; ///< empty: does not sign in
        QString password; ///< empty: none yet
        Role role = Role::Agent;
        QStringList teams; ///< by name, from today on
        QStringList agents; ///< by name
    };
    explicit PersonAddOperation(Newcomer newcomer) : m_newcomer(std::move(newcomer)) { }
    /// Null when the arguments are not those of a newcomer.
    static std::unique_ptr<StoreOperation> from(const QJsonObject &arguments);

    [[nodiscard]] QString name() const override { return QString::fromLatin1(verb); }
    [[nodiscard]] Act act() const override { return Act::ChangePeople; }
    [[nodiscard]] QString whom() const override { return m_newcomer.name; }
    [[nodiscard]] QJsonObject arguments() const override;
    Result<QJsonObject> run(const OperationWork &work) const override;

private:
    Newcomer m_newcomer;
};

/// Another password for somebody: by who manages people, or without signing in by who owns the store's file,
/// for the day on which the owner has forgotten theirs.
class PasswordResetOperation final : public StoreOperation
{
public:
    static constexpr const char *verb = "people_password";

    PasswordResetOperation(QString login, QString password, bool byFileOwner)
        : m_login(std::move(login)), m_password(std::move(password)), m_byFileOwner(byFileOwner)
    {
    }
    /// Null when the arguments are not those of it.
    static std::unique_ptr<StoreOperation> from(const QJsonObject &arguments);
    /// Whether the store's file belongs to who runs this program.
    [[nodiscard]] static bool ownsFile(const QString &store);

    [[nodiscard]] QString name() const override { return QString::fromLatin1(verb); }
    [[nodiscard]] Act act() const override { return Act::SetPassword; }
    [[nodiscard]] QString whom() const override { return m_login; }
    [[nodiscard]] bool isForFileOwner() const override { return m_byFileOwner; }
    [[nodiscard]] QJsonObject arguments() const override;
    Result<QJsonObject> run(const OperationWork &work) const override;

private:
    QString m_login;
    QString m_password;
    bool m_byFileOwner;
};

} // namespace callhelm
