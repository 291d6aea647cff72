#include "services/factqueue.h"

#include <algorithm>
#include <utility>

#include "store/factpack.h"

namespace callhelm {

namespace {

constexpr qint64 factsPerPack = 16'384; // as many as a block of the store holds
constexpr qint64 bytesOfBatch = 512; // of a batch without facts
constexpr qint64 bytesOfRejection = 256;

} // namespace

FactQueue::Item FactQueue::itemOf(const SegmentInfo &segment, const Batch &batch)
{
    Item item{segment, batch, {}, {}, qint64(batch->facts.size()), 0, false};
    item.bytes = bytesOfBatch + batch->bytesRead + qint64(batch->facts.size() * sizeof(Fact))
        + qint64(batch->rejections.size()) * bytesOfRejection;
    return item;
}

void FactQueue::setWake(std::function<void()> wake)
{
    const std::scoped_lock lock(m_mutex);
    m_wake = std::move(wake);
}

void FactQueue::put(const SegmentInfo &segment, const Batch &batch)
{
    std::function<void()> wake;
    {
        const std::scoped_lock lock(m_mutex);
        const Item &item = m_items.emplace_back(itemOf(segment, batch));
        m_facts += item.facts;
        m_bytes += item.bytes;
        m_looseFacts += item.facts;
        ++m_looseBatches;
        if (m_looseFacts > m_limits.looseFacts || m_looseBatches > m_limits.looseBatches)
            pack();
        if (!std::exchange(m_isWoken, true))
            wake = m_wake;
    }
    if (wake)
        wake();
}

/// Whether both may become one batch: parts of one run, one where the other ended.
bool FactQueue::continues(const Item &before, const Item &item)
{
    const SegmentInfo &a = before.segment;
    const SegmentInfo &b = item.segment;
    if (a.source != b.source || a.file != b.file || a.identity != b.identity || a.position != b.position
        || a.lines != b.lines || a.open != b.open || a.anew != b.anew || a.reading != b.reading)
        return false;
    return !item.batch->begin || item.batch->begin->position == before.batch->position;
}

/// Joins the oldest loose batches that belong together and compresses them. Between different telephone
/// systems the order does not matter.
void FactQueue::pack()
{
    // What is put in now may be continued: the last batches stay loose.
    while (m_looseFacts > m_limits.looseFacts / 2 || m_looseBatches > m_limits.looseBatches / 2) {
        const auto first = m_items.begin() + qptrdiff(m_packed);
        FactBatch joined;
        joined.begin = first->batch->begin;
        Item *before = nullptr;
        qint64 bytes = 0;
        auto end = first;
        for (; end != m_items.end() && qint64(joined.facts.size()) < factsPerPack; ++end) {
            if (before != nullptr && end->segment.source.name != first->segment.source.name)
                continue;
            if (before != nullptr && !continues(*before, *end))
                break;
            const FactBatch &batch = *end->batch;
            joined.facts.insert(joined.facts.end(), batch.facts.begin(), batch.facts.end());
            joined.rejections.insert(joined.rejections.end(), batch.rejections.begin(),
                                     batch.rejections.end());
            joined.linesRead += batch.linesRead;
            joined.bytesRead += batch.bytesRead;
            joined.position = batch.position;
            bytes += end->bytes;
            --m_looseBatches;
            end->isJoined = true;
            before = &*end;
        }
        first->packed = packFacts(joined.facts.data(), joined.facts.data() + joined.facts.size());
        first->packed.squeeze();
        first->facts = qint64(joined.facts.size());
        first->bytes
            = bytesOfBatch + first->packed.size() + qint64(joined.rejections.size()) * bytesOfRejection;
        first->isJoined = false;
        m_looseFacts -= first->facts;
        m_bytes += first->bytes - bytes;
        joined.facts = {};
        first->rest = std::move(joined);
        first->batch.reset();
        ++m_packed;
        m_items.erase(std::remove_if(std::next(first), end, [](const Item &item) { return item.isJoined; }),
                      end);
    }
}

std::vector<FactQueue::Entry> FactQueue::take(qint64 facts)
{
    std::vector<Item> items;
    {
        const std::scoped_lock lock(m_mutex);
        for (qint64 taken = 0; !m_items.empty() && (items.empty() || taken < facts);) {
            Item &item = items.emplace_back(std::move(m_items.front()));
            m_items.pop_front();
            taken += item.facts;
            m_facts -= item.facts;
            m_bytes -= item.bytes;
            if (m_packed > 0) {
                --m_packed;
            } else {
                m_looseFacts -= item.facts;
                --m_looseBatches;
            }
        }
        m_isWoken = !m_items.empty();
    }
    std::vector<Entry> entries;
    for (Item &item : items) {
        if (item.batch) {
            entries.push_back({std::move(item.segment), std::move(item.batch)});
            continue;
        }
        auto unpacked = unpackFacts(item.packed);
        if (!unpacked) // memory that went bad: nothing can be made of it
            continue;
        item.rest.facts = std::move(unpacked->facts);
        item.rest.keep = std::move(unpacked->keep);
        entries.push_back({std::move(item.segment), std::make_shared<const FactBatch>(std::move(item.rest))});
    }
    return entries;
}

bool FactQueue::isEmpty() const
{
    const std::scoped_lock lock(m_mutex);
    return m_items.empty();
}

qint64 FactQueue::waitingFacts() const
{
    const std::scoped_lock lock(m_mutex);
    return m_facts;
}

qint64 FactQueue::waitingFacts(SourceKind kind) const
{
    const std::scoped_lock lock(m_mutex);
    qint64 facts = 0;
    for (const Item &item : m_items)
        if (item.segment.source.kind == kind)
            facts += item.facts;
    return facts;
}

qint64 FactQueue::waitingBytes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_bytes;
}

/// Of the limits, in percent.
bool FactQueue::isAbove(bool canWait, qint64 share) const
{
    const std::scoped_lock lock(m_mutex);
    return m_bytes > m_limits.bytes / 100 * share
        || (canWait && m_facts > m_limits.factsOfWaiters * share / 100);
}

bool FactQueue::isFull(bool canWait) const { return isAbove(canWait, 100); }
bool FactQueue::hasRoom(bool canWait) const { return !isAbove(canWait, 50); }

} // namespace callhelm
