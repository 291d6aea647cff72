#include "services/peopleoperations.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include "base/clock.h"
#include "services/auditline.h"
#include "services/peoplechange.h"
#include "store/journal.h"
#include "store/peoplestore.h"
#include "store/reader.h"

namespace callhelm {

namespace {

constexpr QLatin1String nameKey("name");
constexpr QLatin1String loginKeyName("login");
constexpr QLatin1String passwordKey("new_password");
constexpr QLatin1String roleKey("role");
constexpr QLatin1String teamsKey("teams");
constexpr QLatin1String agentsKey("agents");
constexpr QLatin1String fileOwnerKey("file_owner");

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error usage(const QString &text) { return {Error::Kind::Usage, text, {}, 0}; }

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue one : array)
        list << one.toString();
    return list;
}

PeopleChanges changesFor(const OperationWork &work, const Clock &clock)
{
    return PeopleChanges({work.session, work.calendar, clock, nullptr, {}});
}

/// In a transaction of the journal, with its lines in the trail.
Result<QJsonObject> made(const OperationWork &work, Change &change, const QString &details)
{
    change.prepare([] {}); // works out the password's hash, before the transaction
    const auto apply = [&]() -> Result<void> {
        ChangeGround ground{*work.database, *work.journal};
        auto told = change.apply(ground);
        if (!told)
            return told.error();
        for (const AuditFields &fields : *told) {
            AuditEntry line = auditLine(work.session.actor(), SystemClock().now(), fields.act, fields.whom,
                                        fields.from, fields.to);
            line.details = details;
            if (auto noted = work.note(line); !noted)
                return noted;
        }
        return {};
    };
    Result<void> done = work.journal->begin(Durability::Full);
    if (done)
        done = apply();
    if (done)
        done = work.journal->commit();
    if (done)
        return QJsonObject();
    (void)work.journal->rollback(); // the error that counts is the one before
    return done.error();
}

} // namespace

std::unique_ptr<StoreOperation> PersonAddOperation::from(const QJsonObject &arguments)
{
    const auto role = roleFromName(arguments[roleKey].toString());
    if (!role || arguments[nameKey].toString().isEmpty())
        return nullptr;
    return std::make_unique<PersonAddOperation>(Newcomer{
        arguments[nameKey].toString(), arguments[loginKeyName].toString(), arguments[passwordKey].toString(),
        *role, listOf(arguments[teamsKey]), listOf(arguments[agentsKey])});
}

QJsonObject PersonAddOperation::arguments() const
{
    return {{nameKey, m_newcomer.name},
            {loginKeyName, m_newcomer.login},
            {passwordKey, m_newcomer.password},
            {roleKey, roleName(m_newcomer.role)},
            {teamsKey, QJsonArray::fromStringList(m_newcomer.teams)},
            {agentsKey, QJsonArray::fromStringList(m_newcomer.agents)}};
}

Result<QJsonObject> PersonAddOperation::run(const OperationWork &work) const
{
    const SystemClock clock;
    auto people = PeopleStore(*work.database).read();
    if (!people)
        return people.error();
    auto agents = Reader(*work.database, work.calendar).names().agents();
    if (!agents)
        return agents.error();
    const QDate today = work.calendar.dayOf(clock.now());
    PersonRecord record;
    record.person.name = m_newcomer.name;
    record.person.login = m_newcomer.login;
    record.person.role = m_newcomer.role;
    for (const QString &name : m_newcomer.teams) {
        const auto team = std::ranges::find_if(people->teams, [&](const Team &one) {
            return !one.dissolved && one.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (team == people->teams.end())
            return usage(Tr::tr("Unknown team “%1”.").arg(name));
        record.memberships.push_back({team->id, {}, today, std::nullopt});
    }
    for (const QString &name : m_newcomer.agents) {
        const auto agent = std::ranges::find(*agents, name, &NamedAgent::name);
        if (agent == agents->end())
            return usage(Tr::tr("Unknown agent “%1”.").arg(name));
        record.agents.push_back(agent->id);
    }
    return made(work, *changesFor(work, clock).save(record, m_newcomer.password), {});
}

std::unique_ptr<StoreOperation> PasswordResetOperation::from(const QJsonObject &arguments)
{
    const QString login = arguments[loginKeyName].toString();
    if (login.isEmpty())
        return nullptr;
    return std::make_unique<PasswordResetOperation>(login, arguments[passwordKey].toString(),
                                                    arguments[fileOwnerKey].toBool());
}

QJsonObject PasswordResetOperation::arguments() const
{
    return {{loginKeyName, m_login}, {passwordKey, m_password}, {fileOwnerKey, m_byFileOwner}};
}

bool PasswordResetOperation::ownsFile(const QString &store)
{
#ifdef Q_OS_UNIX
    return QFileInfo(store).ownerId() == geteuid();
#else
    return QFileInfo(store).isWritable(); // the system's own rights decide
#endif
}

Result<QJsonObject> PasswordResetOperation::run(const OperationWork &work) const
{
    if (m_byFileOwner && !ownsFile(work.store))
        return Error{Error::Kind::Denied,
                     Tr::tr("Without signing in, only who owns the store's file sets a password."),
                     work.store, 0};
    auto people = PeopleStore(*work.database).read();
    if (!people)
        return people.error();
    const Person *person = people->personByLogin(m_login);
    if (person == nullptr)
        return usage(Tr::tr("Nobody signs in as “%1”.").arg(m_login));
    const SystemClock clock;
    return made(work, *changesFor(work, clock).setPassword(*person, m_password),
                m_byFileOwner ? QStringLiteral("owner of the file") : QString());
}

} // namespace callhelm
