#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string_view>

#include <QByteArray>
#include <QTimeZone>

#include "domain/fact.h"
#include "ingest/cdr/cdrclock.h"

namespace callhelm {

/// A queue_log that Asterisk keeps in a database table (realtime), exported with its columns' names in the
/// first row: `time,callid,queuename,agent,event,data1…data5` in any order, with or without `id` and `data`,
/// separated by commas, semicolons or tabs. Times are epoch seconds or local time; what they tell below the
/// second is cut, so that the facts are those of the file queue_log.
class QueueLogTable
{
public:
    /// The table that the bytes begin; nothing when their first line names no such columns. `organisation` is
    /// the zone of local times, unless the calls' ids say otherwise.
    static std::optional<QueueLogTable> begunBy(const QByteArray &beginning, const QTimeZone &organisation);

    /// As QueueLogDecoder::decode, of rows.
    [[nodiscard]] FactBatch decode(std::shared_ptr<const QByteArray> chunk, qint64 firstLine) const;
    /// Whether a line names the columns.
    [[nodiscard]] bool isHeader(std::string_view line) const;

private:
    class Pass;
    static constexpr int dataColumns = 5;
    /// Which field of a row is what; -1 where there is none.
    struct Columns
    {
        int time = -1, call = -1, queue = -1, agent = -1, event = -1, data = -1;
        std::array<int, dataColumns> parts{-1, -1, -1, -1, -1};
    };

    QueueLogTable(const Columns &columns, char separator, const QTimeZone &zone)
        : m_columns(columns), m_separator(separator), m_clock(zone)
    {
    }
    static std::optional<Columns> columnsOf(std::string_view header, char separator);
    void learnZone(std::string_view bytes, const QTimeZone &organisation);

    Columns m_columns;
    char m_separator;
    CdrClock m_clock;
};

} // namespace callhelm
