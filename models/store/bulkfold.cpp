#include "store/bulkfold.h"

#include <algorithm>

#include "store/foldmarks.h"
#include "store/packing.h"

namespace callhelm {

namespace {
constexpr qint64 factsPerPortion = 50'000;
}

void BulkFold::check(FactBatch &batch) const
{
    if (m_start.latest && ClockLimit::isWrong(batch, *m_start.latest))
        ClockLimit::setAside(batch, *m_start.latest);
}

bool BulkFold::fold(const FactBatch &batch, qint64 names)
{
    m_active = m_active && m_limits.hasRoomFor(names);
    for (const Fact &fact : batch.facts)
        m_active = m_active && (!m_start.after || toMs(fact.at) > *m_start.after);
    if (!m_active)
        return false;
    if (m_start.sinceMark >= m_start.spacing.between(m_start.stateBytes) && m_last.segment.isValid()
        && toMs(batch.facts.front().at) > m_last.order.at)
        mark(toMs(batch.facts.front().at));
    for (const Fact &fact : batch.facts) {
        m_start.orderTo = std::max(m_start.orderTo, toMs(fact.at));
        for (ProjectionFold *fold : m_start.folds)
            fold->apply(fact, m_start.segment);
    }
    if (m_start.rankAt == 0 && m_start.rankKey == 0 && !batch.facts.empty())
        m_start.rankAt = toMs(batch.facts.front().at);
    m_last = {{m_start.orderTo, 0, m_start.rankAt, m_start.rankKey}, m_start.segment};
    m_folded += qint64(batch.facts.size());
    m_start.sinceMark += qint64(batch.facts.size());
    return true;
}

void BulkFold::mark(qint64 at)
{
    take(); // a state is one that has told everything
    Mark &kept = m_portion.marks.emplace_back();
    kept.mark.at = at;
    kept.mark.recordsTo = at;
    kept.mark.last = m_last;
    for (ProjectionFold *fold : m_start.folds) {
        const QByteArray state = fold->save();
        kept.stateBytes = std::max<qint64>(kept.stateBytes, state.size());
        kept.states.push_back(packBytes(state));
    }
    m_start.stateBytes = kept.stateBytes;
    m_start.sinceMark = 0;
}

void BulkFold::take()
{
    for (ProjectionFold *fold : m_start.folds)
        m_portion.changes.push_back(fold->take());
    m_folded = 0;
}

std::optional<BulkFold::Portion> BulkFold::portion()
{
    if (m_portion.changes.empty()) {
        if (m_folded < factsPerPortion)
            return std::nullopt;
        take();
    }
    return std::exchange(m_portion, {});
}

} // namespace callhelm
