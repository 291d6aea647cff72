#pragma once

#include "cli/command.h"
#include "services/operationrunner.h"

namespace callhelm {

/// Who is told while an operation runs; each may be empty.
struct OperationTold
{
    std::function<void(const OperationProgress &)> progress;
    std::function<void(const DoctorNote &)> rejected; ///< see OperationWork::rejected
};

/// Runs an operation for a command: here, or in the program that holds the store; sentences and progress go
/// to stderr, Ctrl+C stops it in good order. `zone` invalid: the store's.
Result<QJsonObject> runOperation(const StoreOperation &operation, const QString &store, const QTimeZone &zone,
                                 CommandContext &context, const OperationTold &told = {});

} // namespace callhelm
