#include "services/storeuser.h"

#include <QCoreApplication>

#include "services/signincheck.h"
#include "store/peoplestore.h"
#include "store/transaction.h"

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<void> noted(Database &database, const SignInCheck &check, Instant now)
{
    auto transaction = Transaction::begin(database, Durability::Full);
    if (!transaction)
        return transaction.error();
    if (auto done = check.note(database, now, false); !done)
        return done;
    return transaction->commit();
}

} // namespace

Error nobodyNamed()
{
    return {Error::Kind::Usage, Tr::tr("People work with this store. Say who you are: --user NAME."), {}, 0};
}

Error signInFailed(const SignInCheck &check)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(check.answer().pause).count();
    return {Error::Kind::Denied,
            check.answer().outcome == SignInAnswer::Outcome::Paused
                ? Tr::tr("Too many tries have failed. Try again in %n second(s).", nullptr, int(seconds))
                : Tr::tr("The name or the password is wrong."),
            {},
            0};
}

Result<Session> sessionIn(Database &database, const Calendar &calendar, const std::optional<StoreUser> &user,
                          Instant now, bool mayNote)
{
    auto people = PeopleStore(database).read();
    if (!people)
        return people.error();
    if (people->persons.empty())
        return Session::ofStoreOwner(QStringLiteral("local"));
    if (!user)
        return nobodyNamed();
    SignInCheck check(user->login, user->password);
    if (auto done = check.read(database); !done)
        return done.error();
    const QDate today = calendar.dayOf(now);
    const bool hadFailures = check.failures().count > 0;
    check.judge(now, today);
    if (mayNote && (hadFailures || !check.isRight() || check.renewsHash()))
        if (auto done = noted(database, check, now); !done && !check.isRight())
            return done.error();
    if (!check.isRight())
        return signInFailed(check);
    return Session::of(check.person()->id, *people, calendar, today);
}

} // namespace callhelm
