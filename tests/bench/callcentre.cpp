#include "callcentre.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace callhelm::bench {

namespace {

constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
constexpr qint64 octoberFirst = 1'790'787'600 * second; // 2026-10-01T00:00:00+07:00
constexpr double linesPerCall = 3.0; // measured on what it writes
constexpr qint64 linesPerBusyDay = 330'000;

/// Arrivals by hour of the day, of the busiest hour's.
constexpr std::array<double, 24> dayShape{0.01, 0.00, 0.00, 0.00, 0.01, 0.02, 0.06, 0.40,
                                          0.8,  1.0,  1.0,  0.85, 0.6,  0.75, 0.9,  0.95,
                                          0.9,  0.7,  0.5,  0.4,  0.3,  0.2,  0.1,  0.05};

const std::array<const char *, 10> familyNames{"Nguyễn", "Trần", "Lê", "Phạm",   "Hoàng",
                                               "Vũ",     "Đặng", "Ли", "Иванов", "Smith"};
const std::array<const char *, 10> givenNames{"An",    "Bình", "Chi", "Dũng", "Em",
                                              "Giang", "Hà",   "Lan", "Minh", "Анна"};
const std::array<const char *, 5> queueNames{"support", "sales", "vip", "billing", "delivery"};
const std::array<const char *, 4> reasons{"lunch", "break", "training", "meeting"};

} // namespace

quint64 Dice::next()
{
    // splitmix64 (Steele, Lea, Flood 2014)
    quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

double Dice::exponential(double mean) { return -mean * std::log(1 - share()); }

CallCentre::CallCentre(const CentreSize &size, std::FILE *out)
    : m_size(size), m_dice(size.seed), m_out(out), m_start(octoberFirst + size.firstDay * day), m_now(m_start)
{
    m_size.days = int(std::clamp<qint64>(size.lines / linesPerBusyDay, 1, size.days));
    double busyHours = 0;
    for (const double share : dayShape)
        busyHours += share;
    const double calls = double(size.lines) / linesPerCall;
    // Talks as long as the agents at work have time for.
    const double agentTime = double(size.agents) * 0.9 * 8.2 * double(hour) * m_size.days / calls;
    m_talk = std::clamp(0.62 * agentTime - 10.0 * second, 4.0 * second, 180.0 * second);
    // Slightly more than needed, so that the log is long enough; its last lines are cut off.
    m_gap = double(hour) * busyHours * m_size.days / (calls * 1.03);

    m_queues.resize(std::size_t(size.queues));
    for (int i = 0; i < size.queues; ++i) {
        m_queues[i].name = queueNames[std::size_t(i) % queueNames.size()];
        if (i >= int(queueNames.size()))
            m_queues[i].name += '-' + std::to_string(i / int(queueNames.size()) + 1);
    }
    m_agents.resize(std::size_t(size.agents));
    for (int i = 0; i < size.agents; ++i) {
        Agent &agent = m_agents[i];
        agent.name
            = std::string(familyNames[std::size_t(i) % 10]) + ' ' + givenNames[std::size_t(i / 10) % 10];
        if (i >= 100)
            agent.name += ' ' + std::to_string(i / 100 + 1);
        agent.queues.push_back(i % size.queues);
        if (const int second = (i * 7 + 3) % size.queues; second != agent.queues[0])
            agent.queues.push_back(second);
        for (const int queue : agent.queues)
            m_queues[queue].members.push_back(i);

        // Two shifts of eight hours and a half, spread a little; one in twelve stays at home.
        for (int d = 0; d < m_size.days; ++d) {
            if (m_dice.between(0, 11) == 0)
                continue;
            const qint64 begin = m_now + d * day + (i % 2 ? 7 : 11) * hour + m_dice.between(0, 40) * minute;
            schedule(begin, What::ShiftStart, i);
            schedule(begin + 8 * hour + 30 * minute + m_dice.between(0, 600) * second, What::ShiftEnd, i);
            for (int p = 1; p <= 4; ++p)
                schedule(begin + p * 100 * minute + m_dice.between(0, 1200) * second, What::PauseStart, i);
        }
    }
    scheduleArrival();
}

bool CallCentre::play()
{
    write("NONE", "NONE", "QUEUESTART", nullptr, {});
    while (m_written < m_size.lines && !m_events.empty() && !m_failed) {
        const Event event = m_events.top();
        m_events.pop();
        m_now = event.at;
        handle(event);
    }
    if (!m_text.empty() && std::fwrite(m_text.data(), 1, m_text.size(), m_out) != m_text.size())
        m_failed = true;
    return !m_failed;
}

void CallCentre::handle(const Event &event)
{
    switch (event.what) {
    case What::Arrival:
        arrive();
        scheduleArrival();
        break;
    case What::ShiftStart:
        startShift(event.index);
        break;
    case What::ShiftEnd:
        endShift(event.index);
        break;
    case What::PauseStart:
        startPause(event.index);
        break;
    case What::PauseEnd:
        endPause(event.index);
        break;
    case What::WrapUpEnd:
        becomeFree(event.index);
        break;
    case What::RingEnd:
    case What::TalkEnd:
    case What::PatienceEnd:
        if (m_pool[event.index].turn != event.turn)
            break;
        if (event.what == What::RingEnd)
            endRing(event.index);
        else if (event.what == What::TalkEnd)
            endTalk(event.index);
        else
            loosePatience(event.index);
        break;
    }
}

// ---- callers ----------------------------------------------------------------------------------------------

double CallCentre::load(qint64 ms) const
{
    const qint64 ofDay = (ms - m_start) % day;
    return dayShape[std::size_t(ofDay / hour)];
}

void CallCentre::scheduleArrival()
{
    // Thinning: arrivals at the busiest hour's rate, of which the hour's share is kept.
    qint64 at = m_now;
    do {
        at += std::max<qint64>(1, qint64(m_dice.exponential(m_gap)));
    } while (m_dice.share() > load(at));
    schedule(at, What::Arrival, 0);
}

void CallCentre::arrive()
{
    int index = int(m_pool.size());
    if (m_unused.empty()) {
        m_pool.emplace_back();
    } else {
        index = m_unused.back();
        m_unused.pop_back();
    }
    Call &call = m_pool[index];
    call.number = ++m_calls;
    call.entered = m_now;
    call.agent = -1;
    call.queue = int(m_dice.between(0, m_size.queues - 1));
    Queue &queue = m_queues[call.queue];
    queue.waiting.push_back(index);
    call.firstPosition = int(queue.waiting.size());

    write(queue.name, "NONE", "ENTERQUEUE", &call, {call.firstPosition},
          "|+849" + std::to_string(10'000'000 + m_dice.between(0, 400'000) * 7) + '|');
    schedule(m_now + 3 * second + qint64(m_dice.exponential(120.0 * second)), What::PatienceEnd, index,
             call.turn);
    dispatch(call.queue);
}

void CallCentre::loosePatience(int index)
{
    Call &call = m_pool[index];
    if (call.connected > 0)
        return;
    Queue &queue = m_queues[call.queue];
    const auto at = std::find(queue.waiting.begin(), queue.waiting.end(), index);
    const qint64 position = at - queue.waiting.begin() + 1;
    const qint64 wait = (m_now - call.entered) / second;
    const int agent = call.agent;
    if (agent >= 0)
        write(queue.name, m_agents[agent].name, "RINGCANCELED", &call, {m_now - call.ringSince});
    const qint64 how = m_dice.between(0, 99);
    if (how < 84)
        write(queue.name, "NONE", "ABANDON", &call, {position, call.firstPosition, wait});
    else if (how < 96)
        write(queue.name, "NONE", "EXITWITHTIMEOUT", &call, {position, call.firstPosition, wait});
    else
        write(queue.name, "NONE", "EXITWITHKEY", &call, {2, position, call.firstPosition, wait});
    queue.waiting.erase(at);
    ++call.turn;
    m_unused.push_back(index);
    if (agent >= 0)
        becomeFree(agent);
}

// ---- talks ------------------------------------------------------------------------------------------------

int CallCentre::freeAgent(Queue &queue)
{
    for (std::size_t i = 0; i < queue.members.size(); ++i) {
        const std::size_t at = (queue.next + i) % queue.members.size();
        const Agent &agent = m_agents[queue.members[at]];
        if (agent.present && !agent.busy && !agent.paused) {
            queue.next = at + 1;
            return queue.members[at];
        }
    }
    return -1;
}

void CallCentre::dispatch(int index)
{
    Queue &queue = m_queues[index];
    for (const int waiting : queue.waiting) {
        Call &call = m_pool[waiting];
        if (call.agent >= 0)
            continue;
        const int agent = freeAgent(queue);
        if (agent < 0)
            return;
        call.agent = agent;
        call.ringSince = m_now;
        call.answersNext = m_dice.between(0, 99) >= 7;
        m_agents[agent].busy = true;
        m_agents[agent].call = waiting;
        const qint64 ring = call.answersNext ? m_dice.between(900, 6500) : 15 * second;
        schedule(m_now + ring, What::RingEnd, waiting, call.turn);
    }
}

void CallCentre::endRing(int index)
{
    Call &call = m_pool[index];
    Queue &queue = m_queues[call.queue];
    const int agent = call.agent;
    if (!call.answersNext) {
        write(queue.name, m_agents[agent].name, "RINGNOANSWER", &call, {m_now - call.ringSince});
        call.agent = -1;
        dispatch(call.queue); // another one, before this one is free again
        schedule(m_now + 5 * second, What::WrapUpEnd, agent);
        return;
    }
    queue.waiting.erase(std::find(queue.waiting.begin(), queue.waiting.end(), index));
    call.connected = m_now;
    ++call.turn;
    write(queue.name, m_agents[agent].name, "CONNECT", &call,
          {(m_now - call.entered) / second, -1, (m_now - call.ringSince) / second});
    const qint64 talk
        = 4 * second + qint64(m_dice.exponential(0.7 * m_talk) + m_dice.exponential(0.3 * m_talk));
    schedule(m_now + talk, What::TalkEnd, index, call.turn);
}

void CallCentre::endTalk(int index)
{
    Call &call = m_pool[index];
    const Queue &queue = m_queues[call.queue];
    const qint64 hold = (call.connected - call.entered) / second;
    const qint64 talk = (m_now - call.connected) / second;
    const std::string &agent = m_agents[call.agent].name;
    const qint64 how = m_dice.between(0, 99);
    if (how < 2)
        write(queue.name, agent, "BLINDTRANSFER", &call, {hold, talk, call.firstPosition},
              std::to_string(m_dice.between(200, 299)) + "|agents|");
    else
        write(queue.name, agent, how < 36 ? "COMPLETEAGENT" : "COMPLETECALLER", &call,
              {hold, talk, call.firstPosition});
    schedule(m_now + 2 * second, What::WrapUpEnd, call.agent);
    call.connected = 0;
    ++call.turn;
    m_unused.push_back(index);
}

void CallCentre::becomeFree(int index)
{
    Agent &agent = m_agents[index];
    agent.busy = false;
    agent.call = -1;
    if (agent.leaving)
        endShift(index);
    else if (agent.pausing)
        startPause(index);
    if (agent.present && !agent.paused)
        for (const int queue : agent.queues)
            if (!agent.busy)
                dispatch(queue);
}

// ---- shifts and pauses ------------------------------------------------------------------------------------

void CallCentre::startShift(int index)
{
    Agent &agent = m_agents[index];
    if (agent.present)
        return;
    agent.present = true;
    for (const int queue : agent.queues)
        write(m_queues[queue].name, agent.name, "ADDMEMBER", nullptr, {});
    for (const int queue : agent.queues)
        if (!agent.busy)
            dispatch(queue);
}

void CallCentre::endShift(int index)
{
    Agent &agent = m_agents[index];
    agent.leaving = agent.present && agent.busy;
    if (!agent.present || agent.busy)
        return;
    if (agent.paused)
        endPause(index);
    agent.present = false;
    for (const int queue : agent.queues)
        write(m_queues[queue].name, agent.name, "REMOVEMEMBER", nullptr, {});
}

void CallCentre::startPause(int index)
{
    Agent &agent = m_agents[index];
    agent.pausing = agent.present && agent.busy;
    if (!agent.present || agent.busy || agent.paused)
        return;
    agent.paused = true;
    const std::string reason = reasons[std::size_t(m_dice.between(0, 3))];
    for (const int queue : agent.queues)
        write(m_queues[queue].name, agent.name, "PAUSE", nullptr, {}, reason);
    write("NONE", agent.name, "PAUSEALL", nullptr, {}, reason);
    schedule(m_now + (reason == "lunch" ? 35 : 8) * minute + m_dice.between(0, 240) * second, What::PauseEnd,
             index);
}

void CallCentre::endPause(int index)
{
    Agent &agent = m_agents[index];
    if (!agent.paused)
        return;
    agent.paused = false;
    for (const int queue : agent.queues)
        write(m_queues[queue].name, agent.name, "UNPAUSE", nullptr, {});
    write("NONE", agent.name, "UNPAUSEALL", nullptr, {});
    if (!agent.leaving)
        becomeFree(index);
}

// ---- the log ----------------------------------------------------------------------------------------------

void CallCentre::schedule(qint64 at, What what, int index, quint32 turn)
{
    m_events.push({at, ++m_order, what, index, turn});
}

std::string CallCentre::idOf(const Call &call, qint64 ms, int channel)
{
    return std::to_string(ms / second) + '.' + std::to_string(call.number * 3 + quint64(channel));
}

void CallCentre::write(const std::string &queue, const std::string &agent, const char *event,
                       const Call *call, std::initializer_list<qint64> data, const std::string &text)
{
    if (m_written == m_size.lines)
        return;
    ++m_written;
    const auto number = [this](qint64 value) {
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        m_text.append(digits.data(), end);
    };
    number(m_now / second);
    m_text += '|';
    m_text += call ? idOf(*call, call->entered, 0) : std::string(agent == "NONE" ? "NONE" : "MANAGER");
    m_text += '|';
    m_text += queue;
    m_text += '|';
    m_text += agent;
    m_text += '|';
    m_text += event;
    m_text += '|';
    m_text += text;
    bool first = true;
    for (const qint64 value : data) {
        if (!first)
            m_text += '|';
        first = false;
        if (value < 0)
            m_text += idOf(*call, call->ringSince, 1); // the agent's channel
        else
            number(value);
    }
    m_text += '\n';
    if (m_text.size() > (1 << 20)) {
        if (std::fwrite(m_text.data(), 1, m_text.size(), m_out) != m_text.size())
            m_failed = true;
        m_text.clear();
    }
}

} // namespace callhelm::bench
