#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "domain/fact.h"
#include "domain/source.h"

namespace callhelm {

/// What sources told and the store has not taken yet, in the order in which it was told. Sources put in, the
/// writer takes out, each in its own thread. What waits long is kept as the store would keep it, encoded and
/// compressed: a live feed goes on being heard for as long as a full disk may last.
class FactQueue
{
public:
    using Batch = std::shared_ptr<const FactBatch>;
    struct Entry
    {
        SegmentInfo segment;
        Batch batch;
    };
    /// How much may wait. Tests choose less.
    struct Limits
    {
        qint64 looseFacts = 60'000; ///< kept as they came; more are compressed
        qint64 looseBatches = 400; ///< each with memory of its own, however few facts it has
        qint64 factsOfWaiters = 40'000; ///< beyond, sources that can read again later wait
        qint64 bytes = 96 * 1024 * 1024; ///< beyond, live feeds are disconnected too
    };

    FactQueue() : FactQueue(Limits()) { }
    explicit FactQueue(const Limits &limits) : m_limits(limits) { }

    /// Called, in the thread of who puts in, when something waits and nothing was taken out since.
    void setWake(std::function<void()> wake);
    void put(const SegmentInfo &segment, const Batch &batch);
    /// The first `facts` that wait, or some more where a batch ends later.
    [[nodiscard]] std::vector<Entry> take(qint64 facts);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] qint64 waitingFacts() const;
    [[nodiscard]] qint64 waitingFacts(SourceKind kind) const; ///< of such sources
    [[nodiscard]] qint64 waitingBytes() const; ///< of memory, about
    /// Whether a source has to wait; `canWait` as FactSource says.
    [[nodiscard]] bool isFull(bool canWait) const;
    /// Whether one that waits may go on: there is room for more than a moment.
    [[nodiscard]] bool hasRoom(bool canWait) const;

private:
    struct Item
    {
        SegmentInfo segment;
        Batch batch; ///< null: packed
        QByteArray packed;
        FactBatch rest; ///< of packed facts: what is no fact
        qint64 facts = 0;
        qint64 bytes = 0;
        bool isJoined = false; ///< with an earlier one, within pack()
    };
    static Item itemOf(const SegmentInfo &segment, const Batch &batch);
    [[nodiscard]] static bool continues(const Item &before, const Item &item);
    void pack();
    [[nodiscard]] bool isAbove(bool canWait, qint64 share) const;

    const Limits m_limits;
    mutable std::mutex m_mutex;
    std::function<void()> m_wake;
    bool m_isWoken = false;
    std::deque<Item> m_items; ///< packed ones first
    size_t m_packed = 0; ///< how many are
    qint64 m_facts = 0;
    qint64 m_bytes = 0;
    qint64 m_looseFacts = 0;
    qint64 m_looseBatches = 0;
};

} // namespace callhelm
