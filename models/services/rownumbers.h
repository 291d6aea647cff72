#pragma once

#include <array>
#include <unordered_map>

#include "domain/recordschema.h"

namespace callhelm {

/// Which row of a file a record was of, for millions of them: records that were made together lie together.
class RowNumbers
{
public:
    /// The first that is said of a record counts.
    void add(RecordId record, qint64 row)
    {
        qint64 &known = m_pages[record.value() / pageSize][size_t(record.value() % pageSize)];
        if (known == 0)
            known = row;
    }
    /// 0 where nothing was said.
    [[nodiscard]] qint64 of(RecordId record) const
    {
        const auto page = m_pages.find(record.value() / pageSize);
        return page == m_pages.end() ? 0 : page->second[size_t(record.value() % pageSize)];
    }

private:
    static constexpr qint64 pageSize = 128;
    std::unordered_map<qint64, std::array<qint64, pageSize>> m_pages;
};

} // namespace callhelm
