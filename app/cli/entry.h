#pragma once

#include "cli/command.h"
#include "services/storesession.h"

namespace callhelm {

/// Who a command acts for that only reads an opened store: checked, with the right it asks for, and with
/// their scope from then on. A failed try is counted, and a denial noted, by whoever may write the store.
Result<Session> enter(StoreSession &store, CommandContext &context, Act act, const QString &whom = {});
/// The same for a command that opens the store by itself, and shows what everybody did: only for who sees
/// all.
Result<void> enterWhole(CommandContext &context, Act act);

/// Notes what was taken away, where there are people; and tells where the audit trail ends.
void noteTaken(CommandContext &context, const Session &who, Act act, const QString &whom,
               const QJsonObject &fields, const AuditEnd &end);

} // namespace callhelm
