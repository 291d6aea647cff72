#pragma once

#include <optional>

#include <QString>

#include "services/pbxactions.h"
#include "services/pbxconnections.h"

namespace callhelm {

/// Why an act is not possible by this line now, whoever wants it; nothing when it is. For people.
[[nodiscard]] std::optional<QString> pbxObstacle(PbxAct act, const PbxAgent &agent,
                                                 const PbxConnections::Line &line);

/// The phones by which an agent is reached.
[[nodiscard]] std::vector<AmiPhone> phonesOf(const PbxConnections::Line &line, const QString &agent);
[[nodiscard]] bool isIn(const AmiPhone &phone, const QString &queue);
/// In some queue.
[[nodiscard]] bool isPaused(const AmiPhone &phone);

} // namespace callhelm
