#pragma once

#include <cstdio>
#include <deque>
#include <queue>
#include <string>
#include <vector>

#include <QtGlobal>

namespace callhelm::bench {

/// How large a call centre's log shall be.
struct CentreSize
{
    qint64 lines = 1'000'000; ///< written exactly; the log ends in the middle, as real ones do
    int agents = 200;
    int queues = 20;
    int days = 30; ///< fewer when there are not enough lines for that many busy days
    int firstDay = 0; ///< of the log, counted from 1 October 2026: for a log that goes on after another one
    quint64 seed = 1;
};

/// Numbers that are the same on every machine.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) { }
    quint64 next();
    /// 0 ≤ x < 1
    double share() { return double(next() >> 11) * 0x1.0p-53; }
    qint64 between(qint64 low, qint64 high) { return low + qint64(next() % quint64(high - low + 1)); }
    double exponential(double mean);

private:
    quint64 m_state;
};

/// Plays a call centre's days, event by event, and writes the queue_log that Asterisk would have written:
/// shifts, pauses, attempts in vain, abandonments. Nobody talks twice at a time; the books balance.
class CallCentre
{
public:
    CallCentre(const CentreSize &size, std::FILE *out);
    /// Plays until the lines are written. False when the file takes no more.
    bool play();

private:
    enum class What : quint8 {
        Arrival,
        ShiftStart,
        ShiftEnd,
        PauseStart,
        PauseEnd,
        RingEnd,
        TalkEnd,
        WrapUpEnd,
        PatienceEnd
    };
    struct Event
    {
        qint64 at; ///< ms
        quint64 order;
        What what;
        int index;
        quint32 turn; ///< of the call: an event of an earlier turn is void
        bool operator>(const Event &other) const
        {
            return at != other.at ? at > other.at : order > other.order;
        }
    };
    struct Call
    {
        quint64 number = 0;
        qint64 entered = 0, ringSince = 0, connected = 0; ///< ms
        int queue = 0, agent = -1, firstPosition = 0;
        quint32 turn = 0;
        bool answersNext = false;
    };
    struct Agent
    {
        std::string name;
        std::vector<int> queues;
        bool present = false, busy = false, paused = false, leaving = false, pausing = false;
        int call = -1;
    };
    struct Queue
    {
        std::string name;
        std::deque<int> waiting; ///< calls, longest first
        std::vector<int> members;
        std::size_t next = 0; ///< who is rung next
    };

    void handle(const Event &event);
    void arrive();
    void startShift(int agent);
    void endShift(int agent);
    void startPause(int agent);
    void endPause(int agent);
    void endRing(int call);
    void endTalk(int call);
    void loosePatience(int call);
    void becomeFree(int agent);
    void dispatch(int queue);
    [[nodiscard]] int freeAgent(Queue &queue);
    [[nodiscard]] double load(qint64 ms) const; ///< of the busiest hour's arrivals

    void schedule(qint64 at, What what, int index, quint32 turn = 0);
    void scheduleArrival();
    void write(const std::string &queue, const std::string &agent, const char *event, const Call *call,
               std::initializer_list<qint64> data, const std::string &text = {});
    [[nodiscard]] static std::string idOf(const Call &call, qint64 ms, int channel);

    CentreSize m_size;
    Dice m_dice;
    std::FILE *m_out;
    std::string m_text;
    bool m_failed = false;
    qint64 m_written = 0;
    qint64 m_start; ///< ms, midnight in Asia/Ho_Chi_Minh
    qint64 m_now; ///< ms
    quint64 m_order = 0;
    quint64 m_calls = 0;
    double m_gap; ///< ms between arrivals in the busiest hour
    double m_talk; ///< ms, mean beyond the shortest
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    std::vector<Call> m_pool;
    std::vector<int> m_unused;
    std::vector<Agent> m_agents;
    std::vector<Queue> m_queues;
};

} // namespace callhelm::bench
