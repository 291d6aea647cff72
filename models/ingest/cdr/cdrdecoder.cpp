#include "ingest/cdr/cdrdecoder.h"

#include <algorithm>
#include <deque>
#include <string>
#include <vector>

#include "ingest/cdr/cdrrecord.h"
#include "ingest/logformat.h"
#include "ingest/textbytes.h"

namespace callhelm {

namespace {

constexpr std::size_t longest = std::size_t(LogFormat::longestRecord);
constexpr std::size_t rowsToLearnFrom = 1000;

std::string_view viewOf(const QByteArray &bytes) { return {bytes.constData(), std::size_t(bytes.size())}; }

std::string_view withoutEnd(std::string_view record)
{
    while (!record.empty() && (record.back() == '\n' || record.back() == '\r'))
        record.remove_suffix(1);
    return record;
}

bool isBlankLine(std::string_view line)
{
    return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// What must be known to read a row's times, as the beginning of a log has it.
struct Row
{
    std::string time, uniqueId;
};

DayOrder orderOf(const std::vector<Row> &rows)
{
    for (const Row &row : rows)
        if (const std::optional<DayOrder> order = dayOrderOf(row.time))
            return *order;
    // Every date could be read both ways: the unique ids may know the day.
    for (const Row &row : rows) {
        const std::optional<Instant> created = createdAt(row.uniqueId);
        const std::optional<WallTime> dayFirst = wallTime(row.time, DayOrder::DayFirst);
        const std::optional<WallTime> monthFirst = wallTime(row.time, DayOrder::MonthFirst);
        if (!created || !dayFirst || !monthFirst || dayFirst == monthFirst)
            continue;
        return std::abs(*monthFirst - toMs(*created)) < std::abs(*dayFirst - toMs(*created))
            ? DayOrder::MonthFirst
            : DayOrder::DayFirst;
    }
    return DayOrder::DayFirst;
}

} // namespace

CdrDecoder::CdrDecoder(const QByteArray &beginning, const QTimeZone &organisation) : m_clock(organisation)
{
    std::string_view bytes = viewOf(beginning);
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    if (bytes.find('\n') == std::string_view::npos && bytes.find('\r') != std::string_view::npos)
        m_lineEnd = '\r';
    learn(bytes, organisation);
}

void CdrDecoder::learn(std::string_view bytes, const QTimeZone &organisation)
{
    std::vector<Row> rows;
    std::deque<std::string> made;
    const auto begins = [this](std::string_view line) { return beginsRecord(line); };
    while (!bytes.empty() && rows.size() < rowsToLearnFrom) {
        const std::optional<CsvEnd> end = csvRecordEnd(bytes, m_lineEnd, false, longest, begins);
        const std::string_view record = withoutEnd(bytes.substr(0, end ? end->size : bytes.size()));
        bytes.remove_prefix(end ? end->size : bytes.size());
        if (isBlankLine(record))
            continue;
        const CsvRow row(record);
        if (!m_columns && m_records == 0 && (m_columns = CdrColumns::byHeader(row)))
            continue;
        const std::optional<CdrColumns> columns = columnsOf(row);
        if (!columns) {
            m_others += end ? 1 : 0; // one that is cut off says nothing
            continue;
        }
        ++m_records;
        const int time = columns->start >= 0 ? columns->start : columns->end;
        rows.push_back({std::string(row.raw(time)), std::string(row.raw(columns->uniqueId))});
    }
    const DayOrder order = orderOf(rows);
    std::vector<CdrStart> starts;
    for (const Row &row : rows) {
        const std::optional<Instant> created = createdAt(row.uniqueId);
        const std::optional<WallTime> start = wallTime(row.time, order);
        if (created && start)
            starts.push_back({*start, *created});
    }
    m_clock = CdrClock::fitting(organisation, starts, order);
}

/// Nothing when the row is no record.
std::optional<CdrColumns> CdrDecoder::columnsOf(const CsvRow &row) const
{
    if (!m_columns)
        return CdrColumns::byShape(row);
    const std::string_view time = row.raw(m_columns->start >= 0 ? m_columns->start : m_columns->end);
    const bool isTime = wallTime(time, DayOrder::DayFirst) || wallTime(time, DayOrder::MonthFirst);
    return isTime ? m_columns : std::nullopt;
}

bool CdrDecoder::beginsRecord(std::string_view line) const
{
    return columnsOf(CsvRow(withoutEnd(line))).has_value();
}

qsizetype CdrDecoder::wholeRecords(const QByteArray &bytes) const
{
    const std::string_view all = viewOf(bytes);
    const auto begins = [this](std::string_view line) { return beginsRecord(line); };
    std::size_t whole = 0;
    while (const auto end = csvRecordEnd(all.substr(whole), m_lineEnd, false, longest, begins))
        whole += end->size;
    return qsizetype(whole);
}

/// The work on one chunk.
class CdrDecoder::Pass
{
public:
    Pass(const CdrDecoder &decoder, std::string_view chunk, FactBatch &batch)
        : m_decoder(decoder)
        , m_clock(decoder.m_clock)
        , m_batch(batch)
        , m_hasNul(chunk.find('\0') != std::string_view::npos)
        , m_allUtf8(isUtf8(chunk))
        , m_made(std::make_shared<std::deque<std::string>>())
    {
    }

    void take(std::string_view record, qint64 line, bool unclosed)
    {
        if (isBlankLine(record))
            return;
        m_line = line;
        std::string_view subject;
        if (const CdrFault fault = read(record, unclosed, subject); fault != CdrFault::None)
            m_batch.rejections.push_back({line, cdrFaultText(fault, subject), excerptOf(record)});
    }
    void finish()
    {
        if (!m_made->empty())
            m_batch.keep.push_back(std::move(m_made));
    }

private:
    CdrFault read(std::string_view record, bool unclosed, std::string_view &subject)
    {
        if (record.size() > longest)
            return CdrFault::TooLong;
        if (m_hasNul && record.find('\0') != std::string_view::npos)
            return CdrFault::NulByte;
        if (unclosed)
            return CdrFault::UnclosedQuote;
        if (!m_allUtf8 && !isUtf8(record))
            record = m_made->emplace_back(utf8FromWindows1252(record));
        const CsvRow row(record);
        std::optional<CdrColumns> columns = m_decoder.m_columns;
        if (!columns)
            columns = CdrColumns::byShape(row);
        if (!columns || row.count() <= columns->disposition)
            return CdrColumns::byHeader(row) ? CdrFault::None : CdrFault::UnknownColumns;
        if (m_decoder.m_columns && CdrColumns::byHeader(row))
            return CdrFault::None;
        const auto field = [&](int n) { return row.field(n, *m_made); };
        const CdrRecord cdr{
            field(columns->callerId), field(columns->source),      field(columns->destination),
            field(columns->channel),  field(columns->toChannel),   field(columns->application),
            field(columns->start),    field(columns->end),         field(columns->duration),
            field(columns->talk),     field(columns->disposition), field(columns->uniqueId),
            field(columns->linkedId)};
        Fact fact;
        fact.line = m_line;
        CallRecorded call;
        const CdrFault fault = readCall(cdr, m_clock, fact.at, call, subject);
        if (fault != CdrFault::None)
            return fault;
        fact.body = call;
        m_batch.facts.push_back(fact);
        return CdrFault::None;
    }

    const CdrDecoder &m_decoder;
    CdrClock m_clock; ///< a copy: it remembers the day that it was asked for last
    FactBatch &m_batch;
    qint64 m_line = 0;
    bool m_hasNul;
    bool m_allUtf8;
    std::shared_ptr<std::deque<std::string>> m_made; ///< texts that do not lie in the chunk as they are
};

FactBatch CdrDecoder::decode(std::shared_ptr<const QByteArray> chunk, qint64 firstLine) const
{
    FactBatch batch;
    batch.bytesRead = chunk->size();
    std::string_view rest = viewOf(*chunk);
    batch.facts.reserve(rest.size() / 160 + 1);
    const auto begins = [this](std::string_view line) { return beginsRecord(line); };
    Pass pass(*this, rest, batch);
    while (!rest.empty()) {
        const std::optional<CsvEnd> end = csvRecordEnd(rest, m_lineEnd, true, longest, begins);
        pass.take(withoutEnd(rest.substr(0, end->size)), firstLine + batch.linesRead, end->unclosed);
        batch.linesRead += end->lines;
        rest.remove_prefix(end->size);
    }
    pass.finish();
    batch.keep.push_back(std::move(chunk));
    return batch;
}

} // namespace callhelm
