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
    /// Interfaces that members joined queues by, and names that work there and never joined, where they are
    /// probably one agent's and nobody said whose the interface is. Nothing without a view of all.
    Result<std::vector<MemberPair>> likelyPairs() const;

private:
    const ReadContext &m_context;
};

} // namespace callhelm
