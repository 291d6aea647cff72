#pragma once

#include <atomic>

namespace callhelm {

/// Stops an import as long as it can be stopped: either cancel() succeeds and nothing is taken, or the import
/// began to be committed before and tells in the end whether all of it was taken. For several threads.
class ImportControl
{
public:
    /// Asks the import to stop; false when it is too late.
    bool cancel()
    {
        State expected = State::Reading;
        return m_state.compare_exchange_strong(expected, State::Cancelled) || expected == State::Cancelled;
    }
    /// By the import, before its commit; false when it was asked to stop.
    bool beginCommit()
    {
        State expected = State::Reading;
        return m_state.compare_exchange_strong(expected, State::Committing);
    }
    [[nodiscard]] bool isCancelled() const { return m_state == State::Cancelled; }
    [[nodiscard]] bool isCommitting() const { return m_state == State::Committing; }

private:
    enum class State { Reading, Cancelled, Committing };
    std::atomic<State> m_state = State::Reading;
};

} // namespace callhelm
