#pragma once

#include <vector>

#include <QByteArray>

#include "base/result.h"
#include "floor/alertbook.h"

namespace callhelm {

/// What an alert book remembers over a restart of the program, as JSON.
[[nodiscard]] QByteArray alertsToJson(const std::vector<Alert> &alerts);
/// Reads alertsToJson(). An alert whose rule cannot be understood (a newer program's) is left out; fails with
/// Error::Kind::Input when it is no list at all.
[[nodiscard]] Result<std::vector<Alert>> alertsFromJson(const QByteArray &json);

} // namespace callhelm
