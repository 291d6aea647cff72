#include "services/staleness.h"

#include <algorithm>

namespace callhelm {

namespace {

using State = SourceStatus::State;

bool isLost(const SourceStatus &source)
{
    if (source.kind == SourceKind::Simulator)
        return source.state == State::Failed;
    return source.state == State::Waiting || source.state == State::Failed;
}

} // namespace

std::optional<Instant> staleSince(const std::vector<SourceStatus> &sources, const FloorSnapshot &floor,
                                  Instant now)
{
    std::optional<Instant> lost; // the earliest: from then on something is missing
    std::optional<Instant> heard; // the latest: until then something was told
    bool alive = false;
    bool running = false;
    for (const SourceStatus &source : sources) {
        if (isLost(source)) {
            // One that has told nothing in this run is missing since the moment that is known.
            std::optional<Instant> since = source.lastEvent;
            if (!since && !floor.live)
                since = floor.asOf;
            if (since)
                lost = lost ? std::min(*lost, *since) : *since;
        } else if (source.state == State::Running) {
            running = true;
            alive = alive || (source.kind != SourceKind::QueueLog && source.kind != SourceKind::Cdr);
            if (source.lastEvent)
                heard = heard ? std::max(*heard, *source.lastEvent) : *source.lastEvent;
        }
    }
    if (lost)
        return std::min(*lost, now);
    if (floor.live && running && !alive && heard && now - *heard > longestSilence)
        return heard;
    return {};
}

} // namespace callhelm
