#pragma once

#include <memory>

#include "base/calendar.h"
#include "domain/fact.h"

namespace callhelm {

struct CallCentre;

/// A call centre that does not exist: three queues, some two dozen agents on shifts, and callers who come by
/// time of day, lose patience and call again. Says what Asterisk's queue_log would have said.
class CallCentreModel
{
public:
    /// The telephone system starts at `start` (whole seconds count), with the agents of that hour logging on.
    CallCentreModel(quint32 seed, Instant start, const Calendar &calendar);
    CallCentreModel(CallCentreModel &&) noexcept;
    CallCentreModel &operator=(CallCentreModel &&) noexcept;
    ~CallCentreModel();

    /// Lets time pass up to and including `until` and tells what happened, in order of time. The same seed
    /// and start give the same facts, however the time is cut. Earlier than before: nothing happens.
    [[nodiscard]] FactBatch advance(Instant until);

    [[nodiscard]] Instant now() const; ///< up to where it was advanced
    [[nodiscard]] int waitingCallers() const;

private:
    std::unique_ptr<CallCentre> d;
};

} // namespace callhelm
