#pragma once

#include <optional>

#include <QString>

#include "base/time.h"
#include "domain/source.h"

namespace callhelm {

/// A live source, for the status bar.
struct SourceStatus
{
    enum class State { Stopped, Running, Waiting, Failed };
    QString name; ///< what people call it: a file's path, "Simulator"
    SourceKind kind = SourceKind::QueueLog;
    State state = State::Stopped;
    QString message; ///< why it waits or failed
    std::optional<Instant> lastEvent; ///< time of its last fact
    double rate = 1; ///< simulator only
    QString source = {}; ///< of which telephone system it tells
    bool isFolder = false; ///< a watched folder: its events are files that were taken
};

} // namespace callhelm
