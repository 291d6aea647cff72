#include "cli/entry.h"

#include <QFileInfo>

#include "base/clock.h"
#include "cli/handover.h"
#include "services/auditline.h"
#include "services/denialtext.h"
#include "services/noteoperation.h"
#include "store/openstore.h"

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<Session> allowed(Database &database, const Calendar &calendar, CommandContext &context, Act act,
                        const QString &whom, bool isWhole)
{
    auto user = context.identity.user(context.err);
    if (!user)
        return user.error();
    auto who = sessionIn(database, calendar, *user, SystemClock().now(), false);
    if (who && who->may(act) && (!isWhole || who->scope().seesAll()))
        return who;
    const Error error = who ? Error{Error::Kind::Denied, denialText(act), {}, 0} : who.error();
    if (error.kind == Error::Kind::Denied) // counted or noted, whatever else becomes of it
        (void)runOperation(isWhole ? NoteOperation::ofWhole(act) : NoteOperation(act, whom), context.store,
                           context.zone, context);
    return error;
}

} // namespace

Result<Session> enter(StoreSession &store, CommandContext &context, Act act, const QString &whom)
{
    auto who = allowed(store.database(), store.calendar(), context, act, whom, false);
    if (who)
        store.setScope(who->scope());
    return who;
}

Result<void> enterWhole(CommandContext &context, Act act)
{
    auto database = openStore(context.store, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    auto calendar = readCalendar(**database, context.zone);
    if (!calendar)
        return calendar.error();
    auto who = allowed(**database, *calendar, context, act, {}, true);
    return who ? Result<void>() : who.error();
}

void noteTaken(CommandContext &context, const Session &who, Act act, const QString &whom,
               const QJsonObject &fields, const AuditEnd &end)
{
    if (who.person()) {
        const NoteOperation note(act, whom, withTrailEnd(fields, end));
        if (const auto noted = runOperation(note, context.store, context.zone, context); !noted)
            context.err
                << Tr::tr("It could not be noted in the audit trail: %1").arg(noted.error().toString())
                << "\n";
    }
    context.err << Tr::tr("Audit trail: %n entry(ies), the last one's hash is %1.", nullptr, int(end.entries))
                       .arg(QString::fromLatin1(end.hash.toHex()))
                << "\n";
}

} // namespace callhelm
