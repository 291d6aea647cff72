#pragma once

#include <QString>

namespace callhelm {

/// Sees to it that the settings' file, made when missing, and its folder can be read by their owner only
/// (0600, 0700), however an earlier program left them. Call it before the settings are written.
void keepToOwner(const QString &settingsFile);

} // namespace callhelm
