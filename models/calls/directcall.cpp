#include "calls/directcall.h"

#include <algorithm>
#include <tuple>

namespace callhelm {

namespace {

constexpr int mostLocals = 4; // one behind the other
constexpr Duration sameMoment = std::chrono::seconds(1); // moments told in whole seconds

using Reached = std::function<const std::vector<DirectReached> *(std::string_view)>;

/// Who answered behind a Local channel; none where nobody did, or nobody's phone.
AgentId answeredBehind(std::string_view channel, const Reached &reached, int depth = 0)
{
    const std::vector<DirectReached> *all = depth < mostLocals ? reached(channel) : nullptr;
    if (all == nullptr)
        return {};
    for (const DirectReached &one : *all) {
        const AgentId behind = answeredBehind(one.toChannel, reached, depth + 1);
        if (one.answered && behind.isValid())
            return behind;
        if (one.answered && one.agent.isValid())
            return one.agent;
    }
    return {};
}

DirectRow rowOf(const DirectDial &dial, Instant first, Direction direction, AgentId agent)
{
    const bool isOut = direction == Direction::Out;
    DirectRow row;
    row.agent = agent;
    row.direction = direction;
    row.number = isOut ? dial.dialledNumber : dial.number;
    row.dialled = first;
    row.talk = dial.talk;
    row.ring = wholeSeconds(dial.answered() - first);
    row.end = dial.end;
    row.phone = isOut ? dial.phone : dial.otherPhone;
    row.otherPhone = isOut ? dial.otherPhone : dial.phone;
    return row;
}

/// The rows of somebody who took part in these dials.
void addRows(const std::vector<const DirectDial *> &dials, Direction direction, AgentId agent,
             std::vector<DirectRow> &rows)
{
    Instant first = dials.front()->dialled;
    bool answered = false;
    for (const DirectDial *dial : dials) {
        if (!dial->isAnswered())
            continue;
        rows.push_back(rowOf(*dial, answered ? dial->dialled : first, direction, agent));
        answered = true;
    }
    if (!answered)
        rows.push_back(
            rowOf(**std::ranges::max_element(dials, {}, &DirectDial::over), first, direction, agent));
}

/// Whether the phone rang until another one was answered.
bool isSpared(const DirectDial &dial, const std::vector<DirectDial> &all)
{
    return !dial.isAnswered() && std::ranges::any_of(all, [&](const DirectDial &other) {
        const Duration apart = other.answered() - dial.over();
        return other.isAnswered() && other.dialled < dial.over() && apart <= sameMoment
            && apart >= -sameMoment;
    });
}

} // namespace

std::string_view localName(std::string_view channel)
{
    const bool isHalf = channel.ends_with(";1") || channel.ends_with(";2");
    return isHalf && channel.starts_with("Local/") ? channel.substr(0, channel.size() - 2)
                                                   : std::string_view();
}

DirectOutcome outcomeOf(std::vector<DirectDial> dials, std::string_view call, SourceId source,
                        const Reached &reached)
{
    std::ranges::sort(dials, {}, [](const DirectDial &d) { return std::tuple(d.dialled, d.key); });
    // What the queue_log tells of a call of which records tell as well is the same.
    const auto isToldElsewhere = [&](const DirectDial &told) {
        return told.key.empty() && std::ranges::any_of(dials, [&](const DirectDial &other) {
                   return !other.key.empty() && other.caller == told.caller;
               });
    };
    std::vector<DirectDial> all;
    for (const DirectDial &dial : dials)
        if (!isToldElsewhere(dial))
            all.push_back(dial);

    std::set<AgentId> callers, calleds;
    for (DirectDial &dial : all) {
        if (const AgentId behind = answeredBehind(dial.toChannel, reached); behind.isValid())
            dial.called = behind;
        if (dial.called == dial.caller)
            dial.called = {};
        if (dial.caller.isValid())
            callers.insert(dial.caller);
        if (dial.called.isValid())
            calleds.insert(dial.called);
    }
    DirectOutcome outcome;
    const auto add = [&](Direction direction, AgentId agent, auto whose) {
        std::vector<const DirectDial *> own;
        for (const DirectDial &dial : all)
            if (whose(dial) == agent)
                own.push_back(&dial);
        addRows(own, direction, agent, outcome.rows);
        if (direction == Direction::In
            && std::ranges::all_of(own, [&](const DirectDial *dial) { return isSpared(*dial, all); }))
            outcome.spared.insert(agent);
    };
    for (const AgentId agent : callers)
        add(Direction::Out, agent, [](const DirectDial &dial) { return dial.caller; });
    for (const AgentId agent : calleds)
        add(Direction::In, agent, [](const DirectDial &dial) { return dial.called; });
    if (outcome.rows.empty() && !all.empty())
        add(Direction::Out, AgentId(), [](const DirectDial &) { return AgentId(); });
    for (DirectRow &row : outcome.rows) {
        row.source = source;
        row.call = call;
    }
    return outcome;
}

} // namespace callhelm
