#include "cli/handover.h"

#include "cli/stopsignal.h"

namespace callhelm {

Result<QJsonObject> runOperation(const StoreOperation &operation, const QString &store, const QTimeZone &zone,
                                 CommandContext &context, const OperationTold &told)
{
    auto user = context.identity.user(context.err);
    if (!user)
        return user.error();
    const StopSignal signal;
    OperationRunner runner(store, zone);
    runner.user = *user;
    runner.progress = told.progress;
    runner.rejected = told.rejected;
    runner.stopped = &StopSignal::isAsked;
    runner.say = [&context](const QString &text) {
        context.err << text << "\n";
        context.err.flush();
    };
    return runner.run(operation);
}

} // namespace callhelm
