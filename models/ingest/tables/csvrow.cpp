#include "ingest/tables/csvrow.h"

namespace callhelm {

namespace {

constexpr int mostLines = 16; // of one record
constexpr auto npos = std::string_view::npos;

constexpr bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// The place of the quote that closes the field which one opened before `from`; npos when there is none.
std::size_t closingQuote(std::string_view record, std::size_t from, bool &doubled)
{
    std::size_t quote = record.find('"', from);
    while (quote != npos && quote + 1 < record.size() && record[quote + 1] == '"') {
        doubled = true;
        quote = record.find('"', quote + 2);
    }
    return quote;
}

} // namespace

CsvRow::CsvRow(std::string_view record)
{
    std::size_t at = 0;
    while (m_count < mostFields) {
        Field &field = m_fields[std::size_t(m_count++)];
        std::size_t end = npos;
        if (at < record.size() && record[at] == '"') {
            const std::size_t quote = closingQuote(record, at + 1, field.doubled);
            if (quote == npos) {
                field.text = record.substr(at + 1);
            } else if (quote + 1 == record.size() || record[quote + 1] == ',') {
                field.text = record.substr(at + 1, quote - at - 1);
                end = quote + 1 == record.size() ? npos : quote + 1;
            } else {
                field.doubled = false;
                end = record.find(',', quote + 1);
                field.text = record.substr(at, end == npos ? npos : end - at);
            }
        } else {
            end = record.find(',', at);
            field.text = record.substr(at, end == npos ? npos : end - at);
        }
        field.text = trimmed(field.text);
        if (end == npos)
            return;
        at = end + 1;
    }
}

std::string_view CsvRow::field(int n, std::deque<std::string> &made) const
{
    const std::string_view text = raw(n);
    if (text.empty() || !m_fields[std::size_t(n)].doubled)
        return text;
    std::string &meant = made.emplace_back();
    meant.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        meant += text[i];
        if (text[i] == '"' && i + 1 < text.size() && text[i + 1] == '"')
            ++i;
    }
    return meant;
}

std::optional<CsvEnd> csvRecordEnd(std::string_view bytes, char lineEnd, bool atEnd, std::size_t longest,
                                   const std::function<bool(std::string_view)> &beginsRecord)
{
    enum class In { FieldStart, Field, Quotes };
    In in = In::FieldStart;
    std::size_t firstEnd = 0; // of the first line, when more than one is looked at
    int lines = 1;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (in != In::Quotes) {
            if (c == lineEnd)
                return CsvEnd{i + 1, lines, false};
            if (c == ',')
                in = In::FieldStart;
            else
                in = c == '"' && in == In::FieldStart ? In::Quotes : In::Field;
            continue;
        }
        if (c == '"') {
            if (i + 1 < bytes.size() && bytes[i + 1] == '"')
                ++i;
            else if (i + 1 < bytes.size() || atEnd)
                in = In::Field;
            else
                break; // the next byte decides
        } else if (c == lineEnd) {
            firstEnd = firstEnd == 0 ? i + 1 : firstEnd;
            ++lines;
            const std::size_t nextEnd = bytes.find(lineEnd, i + 1);
            if (nextEnd == npos && !atEnd)
                break;
            const std::string_view next = bytes.substr(i + 1, nextEnd == npos ? npos : nextEnd - i - 1);
            if (lines > mostLines || i >= longest || beginsRecord(next))
                return CsvEnd{firstEnd, 1, true};
        }
    }
    if (firstEnd > 0 && (atEnd || bytes.size() > longest) && in == In::Quotes)
        return CsvEnd{firstEnd, 1, true};
    if (!atEnd)
        return std::nullopt;
    return CsvEnd{bytes.size(), lines, in == In::Quotes};
}

} // namespace callhelm
