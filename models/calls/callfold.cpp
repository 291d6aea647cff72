#include "calls/callfold.h"

#include <algorithm>
#include <utility>

#include "calls/statearchive.h"

namespace callhelm {

namespace {

// Asterisk's threads may write a line a second late; more is a clock that was set back.
constexpr Duration harmlessStep = std::chrono::seconds(2);

/// Sends each kind of fact to whoever keeps account of it.
struct Dispatch
{
    Registry &names;
    AgentNaming &naming;
    VisitTracker &visits;
    AgentTracker &agents;
    DirectTracker &directs;
    FoldOutput &out;
    Stamp stamp;
    Instant lastAlive;
    std::array<std::optional<Instant>, 2> &missed;

    [[nodiscard]] AgentId agentOf(Text name) { return naming.agent(name, stamp.at); }

    template <class CallerFact>
    void operator()(const CallerFact &fact)
    {
        visits.apply(fact, stamp);
    }
    void operator()(const MemberJoined &fact)
    {
        agents.joined(agentOf(fact.agent), names.queue(fact.queue), fact.paused, stamp);
    }
    void operator()(const MemberLeft &fact)
    {
        const QueueId queue = names.queue(fact.queue);
        const auto isIn = [&](AgentId agent) { return agents.isIn(agent, queue); };
        agents.left(naming.whoLeft(fact.agent, stamp.at, isIn), queue, stamp);
    }
    void operator()(const AgentLoggedOn &fact) { agents.loggedOn(agentOf(fact.agent), stamp); }
    void operator()(const AgentLoggedOff &fact) { agents.loggedOff(agentOf(fact.agent), stamp); }
    void operator()(const PauseBegan &fact)
    {
        agents.pauseBegan(agentOf(fact.agent), names.queue(fact.queue), fact.reason, stamp);
    }
    void operator()(const PauseEnded &fact)
    {
        agents.pauseEnded(agentOf(fact.agent), names.queue(fact.queue), stamp);
    }
    void operator()(const SystemStarted &)
    {
        const Instant alive = missed[0].value_or(lastAlive);
        visits.systemStarted(alive, stamp);
        agents.systemStarted(alive);
        agents.dialsForgotten(stamp.at);
    }
    void operator()(const CallRecorded &fact) { directs.apply(fact, stamp.at); } // of a member, in its order
    void operator()(const AgentPhone &) { } // see CallFold's constructor
    void operator()(const DialBegan &fact) { directs.apply(fact, stamp.at); }
    void operator()(const DialAnswered &fact)
    {
        agents.dialAnswered(DirectTracker::keyOf(fact.channel, fact.toChannel), stamp.at);
    }
    void operator()(const DialEnded &fact)
    {
        agents.dialEnded(DirectTracker::keyOf(fact.channel, fact.toChannel), stamp.at);
    }
    void operator()(const SourceConnected &fact)
    {
        agents.dialsForgotten(stamp.at);
        visits.connected(stamp.at);
        // The moment up to which nothing was missed, by the lists that follow.
        const Instant alive
            = fact.silence < Duration(0) ? lastAlive : std::max(lastAlive, stamp.at - fact.silence);
        missed = {std::min(alive, stamp.at), std::min(alive, stamp.at)};
    }
    void operator()(const SyncBegan &fact)
    {
        const Instant alive = std::exchange(missed[size_t(fact.what)], std::nullopt).value_or(lastAlive);
        visits.listBegan(fact.what, alive);
        if (fact.what == SyncBegan::What::Queues)
            agents.listBegan(alive);
    }
    void operator()(const MemberSeen &fact)
    {
        const AgentId agent = agentOf(fact.agent);
        const QueueId queue = names.queue(fact.queue);
        visits.memberSeen(agent, queue, fact, stamp);
        agents.seen(agent, queue, fact, stamp);
    }
    void operator()(const SyncEnded &fact)
    {
        visits.listEnded(fact.what, stamp);
        if (fact.what == SyncBegan::What::Queues)
            agents.listEnded(stamp);
    }
    void operator()(const OtherEvent &fact)
    {
        if (!fact.known)
            out.findings.push_back({stamp.segment, stamp.line, stamp.at, FindingRow::Kind::UnknownEvent,
                                    std::string(fact.name)});
    }
};

} // namespace

CallFold::CallFold(SourceId source, Registry &names)
    : m_source(source)
    , m_names(names)
    , m_naming(source, names)
    , m_agents(source, m_out)
    , m_visits(source, names, m_naming, m_agents, m_out)
    , m_directs(source, names, m_naming, m_agents, m_out)
{
}

void CallFold::apply(const Fact &fact, SegmentId segment)
{
    if (std::holds_alternative<AgentPhone>(fact.body))
        return;
    const Stamp stamp{fact.at, segment, fact.line};
    m_agents.factBegins(stamp, isLate(fact.body));
    if (isLate(fact.body)) { // the order of the queues' facts is not its own
        if (const auto *record = std::get_if<CallRecorded>(&fact.body))
            m_directs.apply(*record, fact.at);
        return;
    }
    if (!m_horizon)
        m_last = fact.at;
    if (fact.at + harmlessStep < m_last)
        m_out.findings.push_back({segment, fact.line, fact.at, FindingRow::Kind::ClockJump, std::string()});

    // By the log's own time, so that what is forgotten does not depend on how facts are batched.
    const qint64 minute = toMs(fact.at) / 60'000;
    if (minute > m_sweptMinute) {
        if (minute / 60 > m_sweptMinute / 60) {
            m_visits.sweep(stamp);
            m_agents.sweep(fact.at);
        }
        m_visits.putAway(stamp);
        m_sweptMinute = minute;
    }
    std::visit(Dispatch{m_names, m_naming, m_visits, m_agents, m_directs, m_out, stamp, m_last, m_missed},
               fact.body);
    m_last = fact.at;
    m_horizon = std::max(fact.at, m_horizon.value_or(fact.at));
}

FoldOutput CallFold::take()
{
    m_visits.flush();
    FoldOutput out;
    std::swap(out, m_out);
    return out;
}

QByteArray CallFold::save()
{
    QByteArray bytes;
    StateArchive archive(bytes);
    qint64 written = version;
    archive(written, m_horizon, m_last, m_sweptMinute, m_missed[0], m_missed[1], m_agents, m_visits,
            m_directs);
    return bytes;
}

bool CallFold::restore(QByteArrayView bytes)
{
    StateArchive archive = StateArchive::reading(bytes);
    qint64 written = 0;
    archive(written);
    if (written != version)
        return false;
    archive(m_horizon, m_last, m_sweptMinute, m_missed[0], m_missed[1], m_agents, m_visits, m_directs);
    return !archive.failed();
}

std::optional<QByteArray> CallFold::beside(const CallFold &older, const CallFold &olderEnd)
{
    if (m_horizon != older.m_horizon || m_last != older.m_last || m_sweptMinute != older.m_sweptMinute
        || m_missed != older.m_missed)
        return std::nullopt;
    // What takes longest to become the same first: mostly that is all there is to look at.
    std::vector<std::vector<RowIds::Count>> late;
    const auto sameIds = [&late](const RowIds &mine, const RowIds &theirs, const RowIds &theirEnd) {
        auto differing = mine.lateBeside(theirs, theirEnd);
        if (differing)
            late.push_back(std::move(*differing));
        return differing.has_value();
    };
    const CallIds &ids = m_visits.rowIds();
    const CallIds &olderIds = older.m_visits.rowIds();
    const CallIds &endIds = olderEnd.m_visits.rowIds();
    if (!sameIds(m_agents.rowIds(), older.m_agents.rowIds(), olderEnd.m_agents.rowIds())
        || !sameIds(ids.visits, olderIds.visits, endIds.visits)
        || !sameIds(ids.legs, olderIds.legs, endIds.legs)
        || !sameIds(ids.attempts, olderIds.attempts, endIds.attempts))
        return std::nullopt;
    auto agents = m_agents.agentsBeside(older.m_agents, olderEnd.m_agents);
    if (!agents || !m_directs.isAsFarAs(older.m_directs) || !m_visits.isAsFarAs(older.m_visits))
        return std::nullopt;
    if (agents->empty() && std::ranges::all_of(late, [](const auto &counts) { return counts.empty(); }))
        return QByteArray();
    QByteArray bytes;
    StateArchive archive(bytes);
    archive(late[0], late[1], late[2], late[3]);
    m_agents.archiveAgents(archive, *agents);
    return bytes;
}

bool CallFold::putBeside(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return true;
    StateArchive archive = StateArchive::reading(bytes);
    std::array<std::vector<RowIds::Count>, 4> late;
    std::vector<AgentId> agents;
    archive(late[0], late[1], late[2], late[3]);
    m_agents.archiveAgents(archive, agents);
    if (archive.failed())
        return false;
    CallIds &ids = m_visits.rowIds();
    m_agents.rowIds().setLate(late[0]);
    ids.visits.setLate(late[1]);
    ids.legs.setLate(late[2]);
    ids.attempts.setLate(late[3]);
    return true;
}

} // namespace callhelm
