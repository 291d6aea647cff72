#include "store/namereader.h"

#include <set>

#include "domain/phone.h"
#include "store/eachrow.h"
#include "store/teamspans.h"

namespace callhelm {

Result<std::vector<NamedQueue>> NameReader::queues() const
{
    std::vector<NamedQueue> queues;
    if (m_context.scope.seesNothing())
        return queues;
    auto done
        = eachRow(m_context.database, "SELECT id,name FROM queue ORDER BY name", [&](const Statement &s) {
              queues.push_back({QueueId(s.int64(0)), s.string(1)});
          });
    if (!done)
        return done.error();
    return queues;
}

Result<std::vector<NamedAgent>> NameReader::agents() const
{
    std::vector<NamedAgent> agents;
    std::set<std::string, std::less<>> phones;
    const auto note = [&phones](const Statement &s) {
        if (phoneOfInterface(s.text(1)) != s.text(0)) // else it is known by no other name
            phones.emplace(s.text(0));
    };
    auto done
        = eachRow(m_context.database, "SELECT phone,agent FROM phone WHERE origin=2 AND agent<>''", note);
    if (done)
        done = eachRow(m_context.database, "SELECT DISTINCT phone,agent FROM phone_owner", note);
    if (done)
        done
            = eachRow(m_context.database, "SELECT id,name FROM agent ORDER BY name", [&](const Statement &s) {
                  if (const AgentId id(s.int64(0)); m_context.scope.seesEver(id))
                      agents.push_back({id, s.string(1), phones.contains(phoneOfInterface(s.text(1)))});
              });
    if (!done)
        return done.error();
    return agents;
}

Result<std::vector<TeamMembers>> NameReader::teams() const
{
    auto spans = TeamSpans::read(m_context);
    return spans ? Result<std::vector<TeamMembers>>(spans->teams()) : spans.error();
}

Result<std::map<SourceId, QString>> NameReader::sources() const
{
    std::map<SourceId, QString> sources;
    if (m_context.scope.seesNothing())
        return sources;
    auto done = eachRow(m_context.database, "SELECT id,name FROM source",
                        [&](const Statement &s) { sources[SourceId(s.int64(0))] = s.string(1); });
    if (!done)
        return done.error();
    return sources;
}

Result<std::map<QueueId, QueueGoal>> NameReader::goals() const
{
    std::map<QueueId, QueueGoal> goals;
    if (!m_context.scope.seesQueues())
        return goals;
    auto done = eachRow(m_context.database, "SELECT id,threshold,short,definition,goal FROM queue",
                        [&](const Statement &s) {
                            QueueGoal goal;
                            goal.threshold = s.int64(1);
                            goal.shortLimit = s.int64(2);
                            goal.goal = int(s.int64(4));
                            if (definitionFromName(s.string(3), goal.definition))
                                goals[QueueId(s.int64(0))] = goal;
                        });
    if (!done)
        return done.error();
    return goals;
}

} // namespace callhelm
