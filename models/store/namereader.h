#pragma once

#include <map>
#include <vector>

#include <QString>

#include "access/teammembers.h"
#include "base/result.h"
#include "domain/queries.h"
#include "metrics/goal.h"
#include "store/readcontext.h"

namespace callhelm {

/// Reads what queues, agents and sources are called, and the queues' goals. Agents are those who are seen at
/// some time; goals are told to those who see figures of queues. The names of queues and sources tell of
/// nobody: they are kept only from who sees nothing.
class NameReader
{
public:
    explicit NameReader(const ReadContext &context) : m_context(context) { }

    Result<std::vector<NamedQueue>> queues() const; ///< by name
    Result<std::vector<NamedAgent>> agents() const; ///< by name
    Result<std::vector<TeamMembers>> teams() const; ///< by name; those whose figures are seen
    Result<std::map<SourceId, QString>> sources() const;
    Result<std::map<QueueId, QueueGoal>> goals() const;

private:
    const ReadContext &m_context;
};

} // namespace callhelm
