#pragma once

#include <memory>
#include <optional>

#include <QMetaType>
#include <QString>

#include "base/time.h"
#include "metrics/rowsbehind.h"

namespace callhelm {

class RowQuery;

/// "Show me the rows behind this figure."
struct DrillRequest
{
    std::shared_ptr<const RowQuery> query; ///< which rows
    QString title; ///< what the figure was, in words: "Missed today · Support"
    RowCheck check; ///< what they must come to
    QString checked; ///< … in words, where the figure is only worked out of it: "Talk"
    QString madeOf; ///< … and how it is: "talk 5:12:00 / 176 answered"
    std::optional<Instant> asOf; ///< rows as they were at that moment; none: as they are
};

} // namespace callhelm

Q_DECLARE_METATYPE(callhelm::DrillRequest)
