#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace callhelm {

/// What a simulated app_queue wrote, and what really happened.
struct SimulatedQueues
{
    QByteArray log;
    /// In the words of FoldBook::lines, as far as a log can tell it:
    ///   visit QUEUE ENTERED OUTCOME wait=… agent=… talk=… attempts=… doubt=…
    ///   leg QUEUE AGENT CONNECTED REASON talk=… ended=…
    ///   session AGENT QUEUE FROM TO
    ///   queue QUEUE QUARTER measure=…
    ///   agent AGENT QUARTER measure=…     calls AGENT n=…
    QByteArrayList truth;
    bool mayOverlap = false; ///< an agent took a second call while the first went on
    int doubled = 0; ///< entries that stand twice in the log
};

/// A few queues, agents and callers: pauses for each member and queue, blind and attended transfers, all ways
/// out, restarts that memberships outlive or do not. The threads of the telephone system write the lines, so
/// that those of one second stand in any order that keeps each thread's own. Written by what app_queue does,
/// second by second, and without regard to how the fold works. The same seed always gives the same.
[[nodiscard]] SimulatedQueues simulatedQueues(quint32 seed);

} // namespace callhelm
