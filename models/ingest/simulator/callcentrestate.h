#pragma once

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/calendar.h"
#include "ingest/simulator/callcentreevents.h"
#include "ingest/simulator/callcentreplan.h"
#include "ingest/simulator/dice.h"
#include "ingest/factrecorder.h"

namespace callhelm {

/// The simulated call centre at one moment, and how it goes on. Times are whole seconds since the epoch.
struct CallCentre
{
    using Event = CallCentreEvent;
    using Kind = CallCentreEvent::Kind;

    struct Agent
    {
        enum class State { Off, Ready, Ringing, Talking, WrapUp, Paused };
        State state = State::Off;
        bool leaving = false; ///< as soon as he is free
        int pauseWanted = -1; ///< reason, as soon as he is free
        int pauseReason = -1;
        qint64 freeSince = 0;
        qint64 shiftEnds = 0;
        qint64 caller = 0; ///< ringing or talking
        int token = 0; ///< events planned for an earlier state are void
        int logOns = 0;

        [[nodiscard]] bool isIn() const { return state != State::Off; }
        [[nodiscard]] bool isActive() const { return isIn() && state != State::Paused; }
    };

    struct Caller
    {
        enum class State { Away, Waiting, Ringing, Talking };
        std::string call;
        std::string number;
        State state = State::Away;
        int queue = 0;
        int agent = -1;
        int tries = 0; ///< how often he called before
        qint64 entered = 0;
        qint64 ringingSince = 0;
        qint64 ringAgainFrom = 0; ///< after an agent did not answer
        bool willBeAnswered = false; ///< by the agent being rung
        qint64 waited = 0;
    };

    CallCentre(quint32 seed, qint64 startSecond, const Calendar &zoneCalendar);
    void happen(const Event &event);

    // -- callers (callcentrecallers.cpp) --
    void planArrival();
    void callArrives();
    void callerReturns(qint64 id);
    void enterQueue(qint64 id);
    void leaveQueue(qint64 id, CallerLeft::How how, Text key = {});
    void maybeCallAgain(const Caller &caller, double probability);
    void presentCalls();
    void ring(int agent, qint64 id);
    void ringEnds(int agent);
    void talkEnds(int agent);
    qint64 transferTarget(const Caller &caller);
    void sendAwayIfNobodyIsIn();
    [[nodiscard]] bool isStaffed(int queue) const;
    [[nodiscard]] Caller *waitingCaller(qint64 id);
    std::string newNumber();

    // -- agents (callcentreagents.cpp) --
    void planShifts(QDate day);
    void logOn(int agent);
    void logOff(int agent);
    void planBreak(int agent);
    void pauseDue(int agent, int detail);
    void beginPause(int agent, int reason);
    void changePauseReason(int agent);
    void endPause(int agent);
    void beginWrapUp(int agent, int queue);
    void becomeFree(int agent);
    void setState(int agent, Agent::State state);
    template <class Body>
    void tellForEachQueue(int agent, Body body);
    [[nodiscard]] int freeAgent(int queue) const;

    Calendar calendar;
    Dice dice;
    CallCentreEvents events;
    FactRecorder recorder;
    qint64 start;
    qint64 now;
    double arrivalClock = 0; ///< seconds after start
    qint64 dayBegins = 0; ///< of the local day last asked for
    qint64 dayEnds = 0;
    Qt::DayOfWeek weekday = Qt::Monday;
    std::vector<Agent> agents;
    std::unordered_map<qint64, Caller> callers;
    std::array<std::vector<qint64>, planQueueCount> waiting; ///< callers in order of entry
    qint64 lastCaller = 0;
    qint64 lastChannel = 0;
};

} // namespace callhelm
