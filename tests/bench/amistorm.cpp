#include "amistorm.h"

#include <array>
#include <cstdio>
#include <type_traits>

namespace callhelm::bench {

namespace {

constexpr std::array<const char *, 6> families{"Nguyễn", "Trần", "Phạm", "Иванов", "Сидорова", "Schmidt"};
constexpr std::size_t mostWaiting = 60;
constexpr qint64 second = 1'000'000;

std::string padded(int number)
{
    std::array<char, 16> digits{};
    std::snprintf(digits.data(), digits.size(), "%04d", number);
    return digits.data();
}

} // namespace

AmiStorm::AmiStorm(int agents, int queues, quint64 seed) : m_dice(seed)
{
    for (int i = 0; i < queues; ++i)
        m_queues.push_back("queue-" + std::to_string(i + 1));
    for (int i = 0; i < agents; ++i) {
        Agent &agent = m_agents.emplace_back();
        agent.name = "Agent " + padded(i + 1) + ' ' + families[std::size_t(i) % families.size()];
        agent.interface = "Local/" + padded(i + 1) + "@agents/n";
        agent.queues[0] = i % queues;
        agent.queues[1] = (i + 1 + i / queues % (queues - 1)) % queues;
    }
}

std::string AmiStorm::nextId() { return std::to_string(m_now / second) + '.' + std::to_string(++m_ids); }

std::string AmiStorm::nextNumber() { return "09" + std::to_string(m_dice.between(10'000'000, 99'999'999)); }

void AmiStorm::begin(const char *event)
{
    ++m_counts.events;
    std::array<char, 96> head{};
    std::snprintf(head.data(), head.size(), "Event: %s\r\nPrivilege: agent,all\r\nTimestamp: %lld.%06lld\r\n",
                  event, static_cast<long long>(m_now / second), static_cast<long long>(m_now % second));
    m_out->append(head.data());
}

void AmiStorm::end() { m_out->append("\r\n"); }

template <class Value>
void AmiStorm::field(const char *name, const Value &value)
{
    m_out->append(name).append(": ");
    if constexpr (std::is_arithmetic_v<Value>)
        m_out->append(std::to_string(value));
    else
        m_out->append(value);
    m_out->append("\r\n");
}

void AmiStorm::member(const Agent &agent, int queue)
{
    field("Queue", m_queues[std::size_t(queue)]);
    field("Interface", agent.interface);
    field("MemberName", agent.name);
}

void AmiStorm::caller(const std::string &id, const std::string &number)
{
    field("Channel", "Local/" + number + "@callers;1");
    field("ChannelState", 6);
    field("CallerIDNum", number);
    field("CallerIDName", "KH " + number.substr(7));
    field("Context", "queues");
    field("Exten", "s");
    field("Uniqueid", id);
    field("Linkedid", id);
}

void AmiStorm::noise(const char *event, const std::string &id)
{
    begin(event);
    field("Channel", "Local/" + id + "@agents;2");
    field("ChannelState", 6);
    field("ChannelStateDesc", "Up");
    field("CallerIDNum", "<unknown>");
    field("ConnectedLineNum", "<unknown>");
    field("Language", "en");
    field("Context", "agents");
    field("Uniqueid", id);
    field("Linkedid", id);
    end();
}

void AmiStorm::changed(int index)
{
    m_changes.push_back({m_now / 1000, index, m_agents[std::size_t(index)].state});
}

QByteArray AmiStorm::logOn(qint64 nowUs)
{
    std::string text;
    m_out = &text;
    m_now = nowUs;
    for (const Agent &agent : m_agents) {
        for (const int queue : agent.queues) {
            begin("QueueMemberAdded");
            member(agent, queue);
            field("Membership", "dynamic");
            field("Paused", 0);
            field("InCall", 0);
            field("LoginTime", m_now / second);
            end();
        }
    }
    return QByteArray::fromStdString(text);
}

void AmiStorm::step(qint64 nowUs, std::string &out)
{
    m_out = &out;
    m_now = nowUs;
    const qint64 what = m_dice.between(0, 99);
    if (what < 4 && m_waiting.size() < mostWaiting) { // nobody is rung for him
        Waiting &waiting = m_waiting.emplace_back();
        waiting = {nextId(), nextNumber(), int(m_dice.between(0, qint64(m_queues.size()) - 1)), m_now};
        join(waiting.call, waiting.number, waiting.queue);
        return;
    }
    if (what < 8 && !m_waiting.empty()) {
        const Waiting waiting = m_waiting.front();
        m_waiting.pop_front();
        abandon(waiting.call, waiting.number, waiting.queue, waiting.entered);
        return;
    }
    const int index = int(m_dice.between(0, qint64(m_agents.size()) - 1));
    switch (m_agents[std::size_t(index)].state) {
    case State::Free:
        return m_dice.between(0, 99) < 92 ? ring(index) : pause(index, true);
    case State::Ringing:
        return m_dice.between(0, 99) < 90 ? answer(index) : miss(index);
    case State::Talking:
        return complete(index);
    case State::Paused:
        return pause(index, false);
    }
}

void AmiStorm::finish(qint64 nowUs, std::string &out)
{
    m_out = &out;
    m_now = nowUs;
    for (const Waiting &waiting : m_waiting)
        abandon(waiting.call, waiting.number, waiting.queue, waiting.entered);
    m_waiting.clear();
    for (int i = 0; i < int(m_agents.size()); ++i) {
        if (m_agents[std::size_t(i)].state == State::Ringing)
            answer(i);
        if (m_agents[std::size_t(i)].state == State::Talking)
            complete(i);
    }
}

void AmiStorm::join(const std::string &call, const std::string &number, int queue)
{
    ++m_counts.offered;
    ++m_counts.facts;
    noise("Newchannel", call);
    noise("Newstate", call);
    begin("QueueCallerJoin");
    caller(call, number);
    field("Queue", m_queues[std::size_t(queue)]);
    field("Position", 1);
    field("Count", 1);
    end();
}

void AmiStorm::abandon(const std::string &call, const std::string &number, int queue, qint64 entered)
{
    ++m_counts.abandoned;
    ++m_counts.facts;
    begin("HangupRequest");
    caller(call, number);
    end();
    for (const char *event : {"QueueCallerAbandon", "QueueCallerLeave"}) {
        begin(event);
        caller(call, number);
        field("Queue", m_queues[std::size_t(queue)]);
        field("Position", 1);
        field("OriginalPosition", 1);
        field("HoldTime", (m_now - entered) / second);
        end();
    }
    begin("Hangup");
    caller(call, number);
    field("Cause", 16);
    end();
}

void AmiStorm::ring(int index)
{
    Agent &agent = m_agents[std::size_t(index)];
    agent.call = nextId();
    agent.channel = nextId();
    agent.number = nextNumber();
    agent.queue = agent.queues[m_dice.between(0, 1)];
    agent.entered = agent.rung = m_now;
    agent.state = State::Ringing;
    join(agent.call, agent.number, agent.queue);
    noise("Newchannel", agent.channel);
    noise("DialBegin", agent.channel);
    ++m_counts.facts;
    begin("AgentCalled");
    caller(agent.call, agent.number);
    field("DestUniqueid", agent.channel);
    member(agent, agent.queue);
    end();
    changed(index);
}

void AmiStorm::answer(int index)
{
    Agent &agent = m_agents[std::size_t(index)];
    agent.state = State::Talking;
    agent.connected = m_now;
    noise("Newstate", agent.channel);
    noise("DialEnd", agent.channel);
    begin("QueueCallerLeave");
    caller(agent.call, agent.number);
    field("Queue", m_queues[std::size_t(agent.queue)]);
    end();
    ++m_counts.answered;
    ++m_counts.facts;
    begin("AgentConnect");
    caller(agent.call, agent.number);
    field("DestUniqueid", agent.channel);
    member(agent, agent.queue);
    field("RingTime", (m_now - agent.rung) / second);
    field("HoldTime", (m_now - agent.entered) / second);
    end();
    noise("BridgeEnter", agent.call);
    noise("BridgeEnter", agent.channel);
    changed(index);
}

void AmiStorm::miss(int index)
{
    Agent &agent = m_agents[std::size_t(index)];
    ++m_counts.missed;
    ++m_counts.facts;
    begin("AgentRingNoAnswer");
    caller(agent.call, agent.number);
    field("DestUniqueid", agent.channel);
    member(agent, agent.queue);
    field("RingTime", (m_now - agent.rung) / 1000);
    end();
    noise("Hangup", agent.channel);
    agent.state = State::Free;
    changed(index);
    abandon(agent.call, agent.number, agent.queue, agent.entered);
}

void AmiStorm::complete(int index)
{
    Agent &agent = m_agents[std::size_t(index)];
    agent.state = State::Free;
    noise("BridgeLeave", agent.channel);
    noise("HangupRequest", agent.channel);
    ++m_counts.facts;
    begin("AgentComplete");
    caller(agent.call, agent.number);
    field("DestUniqueid", agent.channel);
    member(agent, agent.queue);
    field("HoldTime", (agent.connected - agent.entered) / second);
    field("TalkTime", (m_now - agent.connected) / second);
    field("Reason", "agent");
    end();
    noise("Hangup", agent.channel);
    noise("Hangup", agent.call);
    changed(index);
}

void AmiStorm::pause(int index, bool paused)
{
    Agent &agent = m_agents[std::size_t(index)];
    agent.state = paused ? State::Paused : State::Free;
    for (const int queue : agent.queues) {
        begin("QueueMemberPause");
        member(agent, queue);
        field("Paused", paused ? 1 : 0);
        field("PausedReason", paused ? "nghỉ trưa" : "");
        end();
    }
    m_counts.facts += 3; // in each queue, and in all
    changed(index);
}

} // namespace callhelm::bench
