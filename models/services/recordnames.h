#pragma once

#include <unordered_map>
#include <vector>

#include <QFuture>

#include "base/result.h"
#include "base/ids.h"

namespace callhelm {

class StoreAccess;

/// What records are called: a customer's or deal's name, a ticket's subject, else the number.
[[nodiscard]] QFuture<Result<std::unordered_map<RecordId, QString>>>
recordNames(StoreAccess &access, std::vector<RecordId> records);

} // namespace callhelm
