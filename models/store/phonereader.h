#pragma once

#include "base/result.h"
#include "calls/memberpairs.h"
#include "domain/queries.h"
#include "store/readcontext.h"

namespace callhelm {

/// Reads whose phone is whose.
class PhoneReader
{
public:
    explicit PhoneReader(const ReadContext &context) : m_context(context) { }

    /// Phones that took part in calls without a queue, those of which a telephone system told, and interfaces
    /// by which members joined queues and nobody works; the busiest first, with suggestions whose they are.
    /// Without a view of all: those of agents who are seen at some time.
    Result<std::vector<PhoneUse>> all() const;
    /// Interfaces by which members joined queues and under which nobody works, with the agent whose each
    /// probably is: by the word of another source's telephone system, or a name that works there and never
    /// joined. Nothing without a view of all, and of interfaces of which a person said whose they are.
    Result<std::vector<MemberPair>> likelyPairs() const;

private:
    const ReadContext &m_context;
};

} // namespace callhelm
