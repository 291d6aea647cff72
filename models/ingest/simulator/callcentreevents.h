#pragma once

#include <queue>
#include <vector>

#include <QtGlobal>

namespace callhelm {

/// What is going to happen in the simulated call centre.
struct CallCentreEvent
{
    enum class Kind {
        DayBegins,
        ShiftBegins, ///< agent
        ShiftEnds, ///< agent
        PauseDue, ///< agent
        RingEnds, ///< agent, token
        TalkEnds, ///< agent, token
        WrapUpEnds, ///< agent, token
        PauseReasonChanges, ///< agent, token
        PauseEnds, ///< agent, token
        CallArrives,
        CallerReturns, ///< caller
        RingAgain,
        CallerGivesUp, ///< caller
        CallerPressesKey, ///< caller
        CallerTimesOut ///< caller
    };

    qint64 second = 0;
    quint64 order = 0; ///< events of one second happen in the order in which they were planned
    Kind kind = Kind::DayBegins;
    qint64 subject = 0; ///< number of the agent or caller
    int detail = 0; ///< agent's token, or reason of a pause
};

/// Events to come, soonest first.
class CallCentreEvents
{
public:
    void plan(qint64 second, CallCentreEvent::Kind kind, qint64 subject = 0, int detail = 0)
    {
        m_heap.push({second, ++m_planned, kind, subject, detail});
    }
    [[nodiscard]] bool due(qint64 second) const { return !m_heap.empty() && m_heap.top().second <= second; }
    CallCentreEvent take()
    {
        const CallCentreEvent event = m_heap.top();
        m_heap.pop();
        return event;
    }

private:
    struct Later
    {
        bool operator()(const CallCentreEvent &a, const CallCentreEvent &b) const
        {
            return a.second != b.second ? a.second > b.second : a.order > b.order;
        }
    };
    std::priority_queue<CallCentreEvent, std::vector<CallCentreEvent>, Later> m_heap;
    quint64 m_planned = 0;
};

} // namespace callhelm
