#include "store/livepresence.h"

namespace callhelm {

void LivePresence::told(SourceId source, SegmentId segment, const std::vector<Fact> &facts,
                        const FactBatch &batch, bool isFirst)
{
    m_told.push_back({source, segment, facts, batch.keep, isFirst});
}

void LivePresence::apply()
{
    for (const Told &told : m_told) {
        State &state = m_states[told.source];
        if (!state.fold) {
            state.fold = std::make_unique<CallFold>(told.source, m_names);
            state.isKnown = told.isFirst;
        }
        for (const Fact &fact : told.facts) {
            state.fold->apply(fact, told.segment);
            const auto *ended = std::get_if<SyncEnded>(&fact.body);
            state.isKnown = state.isKnown || (ended != nullptr && ended->what == SyncBegan::What::Queues);
        }
        (void)state.fold->take(); // the rows are the books' business
    }
    m_told.clear();
}

void LivePresence::goOnFrom(SourceId source, CallFold &books)
{
    State &state = m_states[source];
    state.fold = std::make_unique<CallFold>(source, m_names);
    state.isKnown = state.fold->restore(books.save());
}

void LivePresence::forget()
{
    m_told.clear();
    m_states.clear();
}

const CallFold *LivePresence::of(SourceId source) const
{
    const auto it = m_states.find(source);
    return it != m_states.end() && it->second.isKnown ? it->second.fold.get() : nullptr;
}

} // namespace callhelm
