#include "cli/handover.h"

#include "cli/stopsignal.h"

namespace callhelm {

Result<QJsonObject> runOperation(const StoreOperation &operation, const QString &store, const QTimeZone &zone,
                                 CommandContext &context, const OperationTold &told)
{
    const StopSignal signal;
    OperationRunner runner(store, zone);
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
