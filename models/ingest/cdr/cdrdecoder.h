#pragma once

#include <memory>
#include <optional>

#include <QByteArray>
#include <QTimeZone>

#include "domain/fact.h"
#include "ingest/cdr/cdrclock.h"
#include "ingest/cdr/cdrcolumns.h"

namespace callhelm {

/// Reads call detail records as cdr_csv writes them (Master.csv), or as they were exported from a database:
/// bytes in, facts out, no file. What it has to know of a log (its columns when they are named, the order of
/// day and month, the zone of its times, what ends a line) it learns from the log's beginning, once. Then it
/// is safe to use from any thread.
class CdrDecoder
{
public:
    /// A decoder for a log that begins with these bytes (whose last line may be cut off). `organisation` is
    /// the zone that local times are in unless the unique ids say otherwise; see CdrClock::fitting.
    CdrDecoder(const QByteArray &beginning, const QTimeZone &organisation);

    /// How many of the bytes, from the first on, are whole records.
    [[nodiscard]] qsizetype wholeRecords(const QByteArray &bytes) const;
    /// Decodes whole records (the last may lack its end), the first of which begins in line `firstLine`.
    /// Blank lines and headers are passed over; what cannot be taken becomes a Rejection. Texts lie in
    /// `chunk`, which the batch keeps, or in storage that the batch owns. Sets linesRead (of the text, not
    /// records) and bytesRead; position is the reader's to set.
    [[nodiscard]] FactBatch decode(std::shared_ptr<const QByteArray> chunk, qint64 firstLine) const;

    /// Records and others among the lines of the beginning, headers not counted.
    [[nodiscard]] int recordsSeen() const { return m_records; }
    [[nodiscard]] int othersSeen() const { return m_others; }
    [[nodiscard]] bool hasHeader() const { return m_columns.has_value(); }
    [[nodiscard]] char lineEnd() const { return m_lineEnd; }
    [[nodiscard]] QTimeZone zone() const { return m_clock.zone(); }
    [[nodiscard]] DayOrder dayOrder() const { return m_clock.order(); }

private:
    class Pass;
    [[nodiscard]] bool beginsRecord(std::string_view line) const;
    [[nodiscard]] std::optional<CdrColumns> columnsOf(const CsvRow &row) const;
    void learn(std::string_view beginning, const QTimeZone &organisation);

    std::optional<CdrColumns> m_columns; ///< as a header named them
    CdrClock m_clock;
    char m_lineEnd = '\n';
    int m_records = 0;
    int m_others = 0;
};

} // namespace callhelm
