#pragma once

#include <chrono>
#include <memory>

#include "services/serviceset.h"

namespace callhelm {

/// How a window comes to its store: as the one that holds it, as a second start that raises the first, from a
/// command that follows a file and gives way, or as one that only reads.
struct ServiceStart
{
    std::unique_ptr<ServiceSet> services; ///< null: the window that has the store open was raised

    /// Waits so long at most for a holder that is about to end, just starting, or a command at work; the
    /// store is then opened for reading only (StoreAccess::readOnly() says why). `token` is what the desktop
    /// gave for coming to the front; may be empty. Fails as ServiceSet::open() does.
    static Result<ServiceStart> open(ServiceSet::Options options, const QByteArray &token,
                                     std::chrono::milliseconds patience = std::chrono::seconds(4));
};

} // namespace callhelm
