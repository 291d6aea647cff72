#pragma once

#include "cli/command.h"
#include "services/operationrunner.h"

namespace callhelm {

/// Runs an operation for a command: here, or in the program that holds the store; sentences and progress go
/// to stderr, Ctrl+C stops it in good order. `zone` invalid: the store's.
Result<QJsonObject> runOperation(const StoreOperation &operation, const QString &store, const QTimeZone &zone,
                                 CommandContext &context,
                                 const std::function<void(const OperationProgress &)> &progress = {});

} // namespace callhelm
