#pragma once

#include <deque>
#include <string>
#include <vector>

#include <QByteArray>

#include "callcentre.h"

namespace callhelm::bench {

/// What a large and busy Asterisk tells its manager: agents who are rung, talk, miss calls and pause, callers
/// who come and give up, and around each of these the channel events that carry no fact.
class AmiStorm
{
public:
    AmiStorm(int agents, int queues, quint64 seed);

    /// So far, by what they are to a call centre.
    struct Counts
    {
        qint64 facts = 0;
        qint64 events = 0; ///< messages, those without a fact too
        qint64 offered = 0;
        qint64 answered = 0;
        qint64 abandoned = 0;
        qint64 missed = 0; ///< rung in vain
    };
    enum class State : qint32 { Free, Ringing, Talking, Paused };
    /// An event that changes what an agent does.
    struct Change
    {
        qint64 at = 0; ///< ms
        qint32 agent = 0;
        State state = State::Free; ///< from now on
    };

    /// Everybody joins his two queues.
    [[nodiscard]] QByteArray logOn(qint64 nowUs);
    /// The next thing that happens, at that moment; one to three facts.
    void step(qint64 nowUs, std::string &out);
    /// Whoever waits gives up, whoever talks ends: afterwards the counts are those of complete books.
    void finish(qint64 nowUs, std::string &out);

    [[nodiscard]] const Counts &counts() const { return m_counts; }
    [[nodiscard]] std::vector<Change> takeChanges() { return std::exchange(m_changes, {}); }

private:
    struct Agent
    {
        std::string name, interface;
        int queues[2] = {0, 0};
        State state = State::Free;
        std::string call, channel, number;
        int queue = 0;
        qint64 entered = 0, rung = 0, connected = 0; ///< µs
    };
    struct Waiting
    {
        std::string call, number;
        int queue = 0;
        qint64 entered = 0;
    };

    std::string nextId();
    std::string nextNumber();
    void begin(const char *event);
    void end();
    template <class Value>
    void field(const char *name, const Value &value);
    void member(const Agent &agent, int queue);
    void caller(const std::string &id, const std::string &number);
    void noise(const char *event, const std::string &id);
    void changed(int index);
    void join(const std::string &call, const std::string &number, int queue);
    void abandon(const std::string &call, const std::string &number, int queue, qint64 entered);
    void ring(int index);
    void answer(int index);
    void miss(int index);
    void complete(int index);
    void pause(int index, bool paused);

    Dice m_dice;
    std::vector<Agent> m_agents;
    std::vector<std::string> m_queues;
    std::deque<Waiting> m_waiting;
    std::vector<Change> m_changes;
    Counts m_counts;
    std::string *m_out = nullptr;
    qint64 m_now = 0;
    qint64 m_ids = 0;
};

} // namespace callhelm::bench
