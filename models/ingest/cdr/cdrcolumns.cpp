#include "ingest/cdr/cdrcolumns.h"

#include <algorithm>
#include <utility>

#include "ingest/ami/amimessage.h"
#include "ingest/cdr/cdrclock.h"

namespace callhelm {

namespace {

constexpr std::pair<std::string_view, int CdrColumns::*> names[] = {
    {"billsec", &CdrColumns::talk},
    {"calldate", &CdrColumns::start},
    {"callerid", &CdrColumns::callerId},
    {"channel", &CdrColumns::channel},
    {"clid", &CdrColumns::callerId},
    {"destination", &CdrColumns::destination},
    {"disposition", &CdrColumns::disposition},
    {"dst", &CdrColumns::destination},
    {"dstchannel", &CdrColumns::toChannel},
    {"duration", &CdrColumns::duration},
    {"end", &CdrColumns::end},
    {"lastapp", &CdrColumns::application},
    {"linkedid", &CdrColumns::linkedId},
    {"source", &CdrColumns::source},
    {"src", &CdrColumns::source},
    {"start", &CdrColumns::start},
    {"uniqueid", &CdrColumns::uniqueId},
};

bool isTime(std::string_view text)
{
    return wallTime(text, DayOrder::DayFirst) || wallTime(text, DayOrder::MonthFirst);
}

bool isUniqueId(std::string_view text) { return createdAt(text).has_value(); }

bool isCount(std::string_view text)
{
    return !text.empty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::optional<CdrColumns> CdrColumns::byHeader(const CsvRow &row)
{
    CdrColumns columns;
    for (int n = 0; n < row.count(); ++n)
        for (const auto &[name, column] : names)
            if (columns.*column < 0 && sameName(row.raw(n), name))
                columns.*column = n;
    const bool hasTimes = columns.start >= 0 ? columns.duration >= 0 || columns.end >= 0
                                             : columns.end >= 0 && columns.duration >= 0;
    if (!hasTimes || columns.disposition < 0 || columns.channel < 0)
        return std::nullopt;
    return columns;
}

std::optional<CdrColumns> CdrColumns::byShape(const CsvRow &row)
{
    constexpr int written = 16; // columns that cdr_csv always writes
    const int count = row.count();
    CdrColumns columns;
    if (count >= 13 && isTime(row.raw(0)) && isCount(row.raw(9))) {
        columns = {1, 2, 3, 5, 6, 7, 0, -1, 9, 10, 11, -1, -1};
        if (count > 14)
            columns.uniqueId = 14;
        if (count > 23 && isUniqueId(row.raw(23))) // as the FreePBX table has it
            columns.linkedId = 23;
        return columns;
    }
    if (count < written || !isTime(row.raw(9)) || (!row.raw(11).empty() && !isTime(row.raw(11))))
        return std::nullopt;
    columns = {4, 1, 2, 5, 6, 7, 9, 11, 12, 13, 14, -1, -1};
    int more = count - written;
    if (more >= 3 && isUniqueId(row.raw(count - 2)) && isCount(row.raw(count - 1))) {
        columns.linkedId = count - 2; // after peeraccount, before sequence
        more -= 3;
    }
    // The unique id stands before the user field, which may be anything.
    if (more >= 2 || (more == 1 && isUniqueId(row.raw(written))))
        columns.uniqueId = written;
    return columns;
}

} // namespace callhelm
