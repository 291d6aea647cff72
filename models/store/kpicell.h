#pragma once

#include <map>
#include <utility>

#include "base/varint.h"
#include "domain/kpiact.h"

namespace callhelm {

/// One sum of a cell: of a figure that counts each once there is one for each length of time since those
/// customers (or deals) were last met.
struct KpiCellKey
{
    int number = 0; ///< KpiNumber
    qint64 gap = 0; ///< days since the day before this on which they were met; 0: never before
    auto operator<=>(const KpiCellKey &) const = default; // NOLINT(modernize-use-nullptr): as in ids.h
};
/// What somebody's figures of one day come to; without zeros.
using KpiCell = std::map<KpiCellKey, qint64>;

/// A cell as the store keeps it; the same bytes for the same cell.
[[nodiscard]] inline QByteArray encodeKpiCell(const KpiCell &cell)
{
    QByteArray bytes;
    for (const auto &[key, n] : cell) {
        putVarint(bytes, quint64(key.number) << 1 | quint64(key.gap != 0));
        if (key.gap != 0)
            putVarint(bytes, quint64(key.gap));
        putSigned(bytes, n);
    }
    return bytes;
}

/// Hands on the sums of encodeKpiCell(); false when the bytes are damaged.
template <class Tell>
[[nodiscard]] bool eachOfKpiCell(QByteArrayView bytes, Tell tell)
{
    VarintReader reader(bytes);
    while (!reader.atEnd()) {
        const quint64 head = reader.next();
        const qint64 gap = (head & 1) != 0 ? qint64(reader.next()) : 0;
        const qint64 n = reader.nextSigned();
        if (reader.failed())
            return false;
        tell(int(head >> 1), gap, n);
    }
    return !reader.failed();
}

} // namespace callhelm
