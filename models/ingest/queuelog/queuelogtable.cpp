#include "ingest/queuelog/queuelogtable.h"

#include <algorithm>
#include <charconv>
#include <deque>
#include <string>
#include <utility>
#include <vector>

#include "ingest/ami/amimessage.h"
#include "ingest/logformat.h"
#include "ingest/queuelog/queuelogfault.h"
#include "ingest/queuelog/queuelogline.h"
#include "ingest/textbytes.h"

namespace callhelm {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// The fields of a row as they were meant; quotes within quotes are doubled, or stand behind a backslash.
std::vector<std::string> fieldsOf(std::string_view line, char separator)
{
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool isLast = i + 1 == line.size();
        if (quoted && c == '"' && !isLast && line[i + 1] == '"')
            fields.back() += line[++i];
        else if (quoted && c == '\\' && !isLast && line[i + 1] == '"')
            fields.back() += line[++i];
        else if (c == '"')
            quoted = !quoted;
        else if (c == separator && !quoted)
            fields.emplace_back();
        else
            fields.back() += c;
    }
    return fields;
}

/// The next line without its end; the bytes go on behind it.
std::string_view takeLine(std::string_view &bytes)
{
    const std::size_t end = endOfLine(bytes, 0);
    std::string_view line = bytes.substr(0, end);
    bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
    while (!line.empty() && (line.back() == '\r' || line.back() == '\n'))
        line.remove_suffix(1);
    return line;
}

bool isBlank(std::string_view line) { return line.find_first_not_of(" \t") == std::string_view::npos; }

std::string_view valueOf(const std::vector<std::string> &fields, int column)
{
    if (column < 0 || column >= int(fields.size()))
        return {};
    const std::string_view text = fields[std::size_t(column)];
    return text == "NULL" || text == "\\N" ? std::string_view() : text;
}

bool isEpoch(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos;
}

/// A zone behind a time, as +07, +0700, +07:00 or Z, taken off it; nothing where there is none.
std::optional<Duration> takeOffset(std::string_view &time)
{
    if (time.ends_with('Z')) {
        time.remove_suffix(1);
        return Duration(0);
    }
    const std::size_t sign = time.find_last_of("+-");
    if (sign == std::string_view::npos || sign < sizeof "2026-11-02 09:00")
        return std::nullopt;
    std::string digits(time.substr(sign + 1));
    std::erase(digits, ':');
    int number = 0;
    const auto [rest, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc() || rest != digits.data() + digits.size())
        return std::nullopt;
    const int minutes = digits.size() <= 2 ? number * 60 : number / 100 * 60 + number % 100;
    const Duration offset = std::chrono::minutes(time[sign] == '-' ? -minutes : minutes);
    time = time.substr(0, sign);
    return offset;
}

} // namespace

std::optional<QueueLogTable::Columns> QueueLogTable::columnsOf(std::string_view header, char separator)
{
    Columns columns;
    const std::pair<std::string_view, int *> names[] = {
        {"time", &columns.time},      {"callid", &columns.call},    {"queuename", &columns.queue},
        {"queue", &columns.queue},    {"agent", &columns.agent},    {"event", &columns.event},
        {"data", &columns.data},      {"data1", &columns.parts[0]}, {"data2", &columns.parts[1]},
        {"data3", &columns.parts[2]}, {"data4", &columns.parts[3]}, {"data5", &columns.parts[4]},
        {"created", &columns.time},   {"verb", &columns.event},
    };
    const std::vector<std::string> fields = fieldsOf(header, separator);
    for (int n = 0; n < int(fields.size()); ++n) {
        std::string_view field = fields[std::size_t(n)];
        field.remove_prefix(std::min(field.find_first_not_of(" \t"), field.size()));
        field = field.substr(0, field.find_last_not_of(" \t") + 1);
        for (const auto &[name, column] : names)
            if (*column < 0 && sameName(field, name))
                *column = n;
    }
    if (columns.time < 0 || columns.call < 0 || columns.queue < 0 || columns.agent < 0 || columns.event < 0)
        return std::nullopt;
    return columns;
}

std::optional<QueueLogTable> QueueLogTable::begunBy(const QByteArray &beginning,
                                                    const QTimeZone &organisation)
{
    std::string_view bytes(beginning.constData(), std::size_t(beginning.size()));
    if (bytes.starts_with(byteOrderMark))
        bytes.remove_prefix(byteOrderMark.size());
    std::string_view header;
    while (!bytes.empty() && isBlank(header))
        header = takeLine(bytes);
    for (const char separator : {',', ';', '\t'}) {
        const std::optional<Columns> columns = columnsOf(header, separator);
        if (!columns)
            continue;
        QueueLogTable table(*columns, separator, organisation);
        table.learnZone(bytes, organisation);
        return table;
    }
    return std::nullopt;
}

/// A channel is created just before its caller enters: the ids of calls tell which zone the times are in.
void QueueLogTable::learnZone(std::string_view bytes, const QTimeZone &organisation)
{
    std::vector<CdrStart> starts;
    while (!bytes.empty()) {
        const std::vector<std::string> fields = fieldsOf(takeLine(bytes), m_separator);
        if (valueOf(fields, m_columns.event) != "ENTERQUEUE")
            continue;
        const std::optional<Instant> created = createdAt(valueOf(fields, m_columns.call));
        const std::optional<WallTime> start = wallTime(valueOf(fields, m_columns.time), DayOrder::DayFirst);
        if (created && start)
            starts.push_back({*start, *created});
    }
    m_clock = CdrClock::fitting(organisation, starts, DayOrder::DayFirst);
}

bool QueueLogTable::isHeader(std::string_view line) const
{
    if (line.starts_with(byteOrderMark))
        line.remove_prefix(byteOrderMark.size());
    while (!line.empty() && (line.back() == '\r' || line.back() == '\n'))
        line.remove_suffix(1);
    return columnsOf(line, m_separator).has_value();
}

/// The work on one chunk.
class QueueLogTable::Pass
{
public:
    Pass(const QueueLogTable &table, FactBatch &batch)
        : m_table(table)
        , m_clock(table.m_clock)
        , m_batch(batch)
        , m_made(std::make_shared<std::deque<std::string>>())
    {
    }

    void take(std::string_view line, qint64 number)
    {
        if (isBlank(line) || m_table.isHeader(line))
            return;
        Fact fact;
        fact.line = number;
        std::string_view subject;
        if (const QueueLogFault fault = read(line, fact, subject); fault != QueueLogFault::None)
            m_batch.rejections.push_back({number, queueLogFaultText(fault, subject), excerptOf(line)});
        else
            m_batch.facts.push_back(std::move(fact));
    }
    void finish() { m_batch.keep.push_back(std::move(m_made)); }

private:
    QueueLogFault read(std::string_view line, Fact &fact, std::string_view &subject)
    {
        if (line.size() > std::size_t(LogFormat::longestRecord))
            return QueueLogFault::TooLong;
        if (line.find('\0') != std::string_view::npos)
            return QueueLogFault::NulByte;
        const Columns &columns = m_table.m_columns;
        const std::vector<std::string> fields
            = fieldsOf(isUtf8(line) ? std::string(line) : utf8FromWindows1252(line), m_table.m_separator);
        if (int(fields.size()) <= columns.event)
            return QueueLogFault::FewFields;
        // The row as the file has it: what reads the file reads both.
        std::string &row
            = m_made->emplace_back(epochOf(valueOf(fields, columns.time), valueOf(fields, columns.call)));
        for (const int column : {columns.call, columns.queue, columns.agent, columns.event}) {
            const std::string_view text = valueOf(fields, column);
            row.append("|").append(text.empty() ? "NONE" : text);
        }
        const bool hasParts = std::ranges::any_of(
            columns.parts, [&](int column) { return !valueOf(fields, column).empty(); });
        if (!hasParts && !valueOf(fields, columns.data).empty())
            row.append("|").append(valueOf(fields, columns.data));
        for (const int column : columns.parts)
            if (hasParts)
                row.append("|").append(valueOf(fields, column));
        const QueueLogLine read(row);
        subject = read.time();
        if (const QueueLogFault fault = read.readTime(fact.at); fault != QueueLogFault::None)
            return fault;
        return read.readBody(fact.body, *m_made, subject);
    }

    /// Whole seconds since 1970; what is no time stays as it is, and is told of so.
    std::string epochOf(std::string_view time, std::string_view call)
    {
        if (isEpoch(time))
            return std::string(time.substr(0, time.find('.')));
        std::string_view rest = time;
        const std::optional<Duration> offset = takeOffset(rest);
        const std::optional<WallTime> wall = wallTime(rest, DayOrder::DayFirst);
        if (!wall)
            return std::string(time);
        const Instant at = offset ? instantFromMs(*wall) - *offset : m_clock.moment(*wall, createdAt(call));
        return std::to_string(toMs(at) / 1000);
    }

    const QueueLogTable &m_table;
    CdrClock m_clock; ///< a copy: it remembers the day that it was asked for last
    FactBatch &m_batch;
    std::shared_ptr<std::deque<std::string>> m_made;
};

FactBatch QueueLogTable::decode(std::shared_ptr<const QByteArray> chunk, qint64 firstLine) const
{
    FactBatch batch;
    batch.bytesRead = chunk->size();
    std::string_view rest(chunk->constData(), std::size_t(chunk->size()));
    Pass pass(*this, batch);
    while (!rest.empty()) {
        pass.take(takeLine(rest), firstLine + batch.linesRead);
        ++batch.linesRead;
    }
    pass.finish();
    batch.keep.push_back(std::move(chunk));
    return batch;
}

} // namespace callhelm
