#include "calls/sourcelanes.h"

#include <set>

#include "calls/rowids.h"

namespace callhelm {

namespace {

/// FNV-1a: the same in every program and on every machine.
quint64 hashOf(const QString &name)
{
    quint64 hash = 0xCBF29CE484222325ULL;
    for (const char c : name.toUtf8()) {
        hash ^= quint64(static_cast<unsigned char>(c));
        hash *= 0x100000001B3ULL;
    }
    return hash ^ (hash >> 32);
}

} // namespace

SourceLanes::SourceLanes(const std::map<SourceId, QString> &names)
{
    std::map<QString, SourceId> byName;
    for (const auto &[id, name] : names)
        byName.emplace(name, id);
    std::set<qint64> taken;
    for (const auto &[name, id] : byName) {
        auto lane = qint64(hashOf(name) % quint64(RowIds::mostSources));
        while (qint64(taken.size()) < RowIds::mostSources && !taken.insert(lane).second)
            lane = (lane + 1) % RowIds::mostSources;
        m_lanes.emplace(id, SourceId(lane + 1));
    }
}

qint64 SourceLanes::outside(qint64 rowId) const
{
    if (rowId < 0)
        return -outside(-rowId);
    const auto it = m_lanes.find(RowIds::sourceOfRow(rowId));
    return rowId == 0 || it == m_lanes.end() ? rowId : RowIds::inSource(rowId, it->second);
}

} // namespace callhelm
