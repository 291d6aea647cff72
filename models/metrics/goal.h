#pragma once

#include <QString>
#include <QtGlobal>

#include "base/ids.h"

namespace callhelm {

/// The four service levels in use. A answered, B abandoned, X other exits, Bs abandoned under the short
/// limit, |T within the threshold.
enum class ServiceLevelDefinition : quint8 {
    OfOffered, ///< A|T / (A + B + X)
    ShortLeftOut, ///< A|T / (A + B + X − Bs)
    OfAnswered, ///< A|T / A
    AbandonsCredited ///< (A|T + B|T) / (A + B + X)
};
inline constexpr int serviceLevelDefinitionCount = 4;

/// What a queue promises, and how the promise is measured. Changing it re-states history at once: the rollups
/// keep the waits themselves.
struct QueueGoal
{
    qint64 threshold = 20; ///< T, seconds
    qint64 shortLimit = 5; ///< abandoned in less than this many seconds is a short abandonment
    ServiceLevelDefinition definition = ServiceLevelDefinition::OfOffered;
    int goal = 8000; ///< basis points of the service level
    bool operator==(const QueueGoal &) const = default;
};

/// Stable names for the command line and the store: offered, short_left_out, answered, abandons_credited.
[[nodiscard]] QString definitionName(ServiceLevelDefinition definition);
/// Reads definitionName(); false when the name is unknown.
[[nodiscard]] bool definitionFromName(const QString &name, ServiceLevelDefinition &definition);

} // namespace callhelm
