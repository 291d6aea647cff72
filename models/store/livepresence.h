#pragma once

#include <map>
#include <memory>
#include <vector>

#include "calls/callfold.h"
#include "domain/fact.h"

namespace callhelm {

/// What each telephone system is doing right now, as its manager interface alone tells it: for the floor,
/// while the books wait for a queue_log that is followed. Nothing of it is stored; after a start the first
/// list of members and callers fills it.
class LivePresence
{
public:
    /// `names` outlives the object.
    explicit LivePresence(Registry &names) : m_names(names) { }

    /// Facts of a transaction; `isFirst`: the source told nothing before.
    void told(SourceId source, SegmentId segment, const std::vector<Fact> &facts, const FactBatch &batch,
              bool isFirst);
    /// The transaction is about to be committed.
    void apply();
    /// The transaction was rolled back before that.
    void dropTold() { m_told.clear(); }
    /// What the books know of the source is the present; from now on they wait.
    void goOnFrom(SourceId source, CallFold &books);
    void forget(SourceId source) { m_states.erase(source); }
    void forget();

    /// Nothing while the present is not known.
    [[nodiscard]] const CallFold *of(SourceId source) const;

private:
    struct Told
    {
        SourceId source;
        SegmentId segment;
        std::vector<Fact> facts;
        std::vector<std::shared_ptr<const void>> keep;
        bool isFirst = false;
    };
    struct State
    {
        std::unique_ptr<CallFold> fold;
        bool isKnown = false;
    };
    Registry &m_names;
    std::vector<Told> m_told;
    std::map<SourceId, State> m_states;
};

} // namespace callhelm
