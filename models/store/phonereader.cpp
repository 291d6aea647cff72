#include "store/phonereader.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "base/text.h"
#include "domain/phone.h"
#include "store/callreader.h"
#include "store/eachrow.h"
#include "store/namereader.h"
#include "store/namestore.h"
#include "store/readmoment.h"

namespace callhelm {

namespace {

constexpr int worksLookedAt = 20'000; // of each kind, the latest
const Instant noEnd = Instant::max() - std::chrono::hours(1);

QString textOf(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

/// The agent whose phone it probably is: of the same name but for its spelling, or with the extension's
/// number in theirs.
QString similarTo(const PhoneUse &use, const std::vector<NamedAgent> &agents)
{
    const std::string phone = use.phone.toStdString();
    const QString name = fold(use.name);
    const QString digits = textOf(extensionOf(phone));
    const auto fits = [&](const NamedAgent &agent) {
        if (agent.isPhone)
            return false;
        if (!name.isEmpty() && fold(agent.name) == name)
            return true;
        return !digits.isEmpty() && agent.name.endsWith(QLatin1Char('/') + digits);
    };
    const auto agent = std::ranges::find_if(agents, fits);
    return agent == agents.end() ? QString() : agent->name;
}

/// Whose phone an interface is by any telephone system's word; empty where that is nobody but itself.
std::string toldElsewhere(const PhoneBook &phones, const std::string &interface)
{
    for (const auto &[source, told] : phones.told())
        if (const std::string *agent = told.agentOf(phoneOfInterface(interface), noEnd);
            agent != nullptr && phoneOfInterface(*agent) != phoneOfInterface(interface))
            return *agent;
    return {};
}

QByteArray listOf(const std::set<AgentId> &agents)
{
    QByteArrayList ids{"0"}; // nobody's
    for (const AgentId id : agents)
        ids.append(QByteArray::number(id.value()));
    return '(' + ids.join(',') + ')';
}

/// Who joined queues, and who works in them; a log that names agents well has nobody who does one of them
/// only.
struct Halves
{
    std::set<AgentId> added;
    std::set<AgentId> working;
};

Result<Halves> readHalves(Database &database)
{
    Halves halves;
    std::map<AgentId, bool> joined; // every agent with a session: whether a joining was told
    auto done = eachRow(database, "SELECT agent,MIN(implied) FROM session WHERE queue>0 GROUP BY agent",
                        [&](const Statement &s) { joined[AgentId(s.int64(0))] = s.int64(1) == 0; });
    if (!done)
        return done.error();
    std::set<AgentId> idle, maybe; // of those who answered, legs say where
    done = eachRow(database,
                   "SELECT agent,SUM(answered),SUM(missed),SUM(paused_ms) FROM agent_day GROUP BY agent",
                   [&](const Statement &s) {
                       const AgentId agent(s.int64(0));
                       const auto known = joined.find(agent);
                       const bool hasJoined = known != joined.end() && known->second;
                       const bool works = s.int64(2) > 0 || s.int64(3) > 0;
                       if (!hasJoined && (works || s.int64(1) > 0))
                           halves.working.insert(agent);
                       else if (hasJoined && !works)
                           (s.int64(1) > 0 ? maybe : idle).insert(agent);
                   });
    if (!done)
        return done.error();
    halves.added = std::move(idle);
    if (!maybe.empty() && !halves.working.empty()) {
        std::set<AgentId> talking;
        done = eachRow(database, "SELECT DISTINCT agent FROM leg WHERE agent IN " + listOf(maybe),
                       [&](const Statement &s) { talking.insert(AgentId(s.int64(0))); });
        if (!done)
            return done.error();
        std::ranges::set_difference(maybe, talking, std::inserter(halves.added, halves.added.end()));
    }
    return halves;
}

} // namespace

Result<std::vector<MemberPair>> PhoneReader::likelyPairs() const
{
    if (!m_context.scope.seesAll())
        return std::vector<MemberPair>();
    Database &database = m_context.database;
    auto halves = readHalves(database);
    if (!halves)
        return halves.error();
    if (halves->added.empty())
        return std::vector<MemberPair>();
    Registry names;
    if (auto done = readNames(database, names); !done)
        return done.error();
    const auto nameOf = [&names](AgentId id) { return std::string(names.agents.name(id.value())); };

    std::map<AgentId, AddedMember> added;
    for (const AgentId id : halves->added) {
        const std::string name = nameOf(id);
        const auto said = names.phones.entries().find(phoneOfInterface(name));
        const bool isSaid
            = said != names.phones.entries().end() && said->second.origin == PhoneBook::Origin::Person;
        if (name.find('/') != std::string::npos && !isSaid)
            added[id].name = name;
    }
    auto done = eachRow(
        database, "SELECT agent,queue,from_at,to_at FROM session WHERE agent IN " + listOf(halves->added),
        [&](const Statement &s) {
            if (const auto member = added.find(AgentId(s.int64(0))); member != added.end())
                member->second.stays.push_back({QueueId(s.int64(1)), instantFromMs(s.int64(2)),
                                                s.isNull(3) ? noEnd : instantFromMs(s.int64(3))});
        });
    if (!done)
        return done.error();
    std::map<AgentId, WorkingMember> working;
    for (const AgentId id : halves->working)
        working[id].name = nameOf(id);
    for (const QByteArray table : {"leg", "attempt", "pause"}) {
        const QByteArray moment = table == "leg" ? "connected" : table == "attempt" ? "at" : "from_at";
        done = eachRow(database,
                       "SELECT agent,queue," + moment + " FROM " + table + " WHERE queue>0 AND agent IN "
                           + listOf(halves->working) + " ORDER BY id DESC LIMIT "
                           + QByteArray::number(worksLookedAt),
                       [&](const Statement &s) {
                           working[AgentId(s.int64(0))].works.push_back(
                               {QueueId(s.int64(1)), instantFromMs(s.int64(2))});
                       });
        if (!done)
            return done.error();
    }
    std::vector<MemberPair> pairs;
    std::vector<AddedMember> phones;
    for (auto &[id, member] : added) {
        const std::string agent = toldElsewhere(names.phones, member.name);
        if (agent.empty() || member.stays.empty())
            phones.push_back(std::move(member));
        else
            pairs.push_back({member.name, agent,
                             std::ranges::min_element(member.stays, {}, &AddedMember::Stay::from)->from});
    }
    std::vector<WorkingMember> agents;
    for (auto &[id, member] : working)
        agents.push_back(std::move(member));
    for (MemberPair &pair : callhelm::likelyPairs(phones, agents))
        pairs.push_back(std::move(pair));
    return pairs;
}

Result<std::vector<PhoneUse>> PhoneReader::all() const
{
    auto moment = ReadMoment::begin(m_context.database);
    if (!moment)
        return moment.error();
    auto phones = CallReader(m_context).phones();
    auto agents = NameReader(m_context).agents();
    auto pairs = likelyPairs();
    if (!phones)
        return phones;
    if (!agents)
        return agents.error();
    if (!pairs)
        return pairs.error();
    Registry names;
    if (auto done = readNames(m_context.database, names); !done)
        return done.error();

    std::unordered_map<QString, size_t> places;
    for (size_t i = 0; i < phones->size(); ++i)
        places[(*phones)[i].phone] = i;
    const auto useOf = [&](const QString &phone) -> PhoneUse & {
        const auto [place, isNew] = places.try_emplace(phone, phones->size());
        if (isNew)
            phones->emplace_back().phone = phone;
        return (*phones)[place->second];
    };
    std::set<QString> seen;
    for (const NamedAgent &agent : *agents)
        seen.insert(agent.name);
    for (const auto &[source, told] : names.phones.told())
        for (const auto &[phone, stretches] : told.phones()) {
            const QString agent = textOf(names.phones.meantBy(source, stretches.back().agent, noEnd));
            if (!m_context.scope.seesAll() && !seen.contains(agent))
                continue;
            PhoneUse &use = useOf(textOf(phone));
            if (use.byPerson)
                continue;
            use.agent = agent;
            use.told = true;
            use.decided = false;
        }
    for (const MemberPair &pair : *pairs)
        if (PhoneUse &use = useOf(textOf(phoneOfInterface(pair.phone))); !use.byPerson)
            use.suggestion = textOf(pair.agent);
    for (PhoneUse &use : *phones) {
        use.name.replace(QLatin1Char('\n'), QLatin1String(", "));
        if (use.suggestion.isEmpty() && !use.decided && !use.told)
            use.suggestion = similarTo(use, *agents);
    }
    std::ranges::stable_sort(*phones, [](const PhoneUse &a, const PhoneUse &b) {
        return a.calls != b.calls ? a.calls > b.calls : a.phone < b.phone;
    });
    return phones;
}

} // namespace callhelm
