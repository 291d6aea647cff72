#pragma once

#include <memory>

#include "base/calendar.h"
#include "domain/fact.h"
#include "ingest/simulator/simulatedact.h"

namespace callhelm {

/// The customers of a call centre that does not exist, and what its agents do with them beside the calls:
/// who calls is one of them or becomes one, agents note what was said, deals move, tickets are worked on,
/// conversations go back and forth, and some are rated. Goes along with a CallCentreModel.
class CrmModel
{
public:
    /// Begins with some hundred customers and their past.
    CrmModel(quint32 seed, Instant start, const Calendar &calendar);
    CrmModel(CrmModel &&) noexcept;
    CrmModel &operator=(CrmModel &&) noexcept;
    ~CrmModel();

    /// Lets time pass up to and including `until`, of which `calls` tells all that happened with calls since
    /// the last time. Tells what was saved, in order of SimulatedAct::told. The same seed, start and calls
    /// give the same acts, however the time is cut at whole seconds.
    [[nodiscard]] std::vector<SimulatedAct> advance(const FactBatch &calls, Instant until);

private:
    class Life;
    std::unique_ptr<Life> d;
};

} // namespace callhelm
