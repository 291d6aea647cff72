#include "ingest/queuelog/queuelogdecoder.h"

#include <algorithm>
#include <cstring>
#include <deque>
#include <string>

#include "ingest/queuelog/queuelogline.h"
#include "ingest/textbytes.h"

namespace callhelm {

namespace {

bool isBlankLine(std::string_view line)
{
    return std::all_of(line.begin(), line.end(), [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
}

bool contains(std::string_view bytes, char c)
{
    return !bytes.empty() && std::memchr(bytes.data(), c, bytes.size()) != nullptr;
}

/// The work on one chunk.
class Pass
{
public:
    Pass(std::string_view chunk, qint64 firstLine, FactBatch &batch)
        : m_batch(batch)
        , m_line(firstLine)
        , m_hasNul(contains(chunk, '\0'))
        , m_allUtf8(isUtf8(chunk))
        , m_made(std::make_shared<std::deque<std::string>>())
    {
    }

    void take(std::string_view line)
    {
        while (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        if (line.empty() || (line.size() < 16 && isBlankLine(line)))
            return;
        std::string_view subject;
        if (const QueueLogFault fault = read(line, subject); fault != QueueLogFault::None) {
            if (fault == QueueLogFault::FewFields && isBlankLine(line))
                return;
            m_batch.rejections.push_back({m_line, queueLogFaultText(fault, subject), excerptOf(line)});
        }
    }
    void nextLine() { ++m_line; }
    void finish()
    {
        if (!m_made->empty())
            m_batch.keep.push_back(std::move(m_made));
    }

private:
    QueueLogFault read(std::string_view line, std::string_view &subject)
    {
        if (line.size() > std::size_t(QueueLogDecoder::longestLine))
            return QueueLogFault::TooLong;
        if (m_hasNul && contains(line, '\0'))
            return QueueLogFault::NulByte;
        if (!m_allUtf8 && !isUtf8(line))
            line = m_made->emplace_back(utf8FromWindows1252(line));

        const QueueLogLine fields(line);
        if (fields.fieldCount() < 5)
            return QueueLogFault::FewFields;
        subject = fields.time();
        Instant at;
        if (const QueueLogFault fault = fields.readTime(at); fault != QueueLogFault::None)
            return fault;
        Fact &fact = m_batch.facts.emplace_back();
        fact.at = at;
        fact.line = m_line;
        const QueueLogFault fault = fields.readBody(fact.body, *m_made, subject);
        if (fault != QueueLogFault::None)
            m_batch.facts.pop_back();
        return fault;
    }

    FactBatch &m_batch;
    qint64 m_line;
    bool m_hasNul;
    bool m_allUtf8;
    std::shared_ptr<std::deque<std::string>> m_made; ///< texts that do not lie in the chunk as they are
};

} // namespace

FactBatch QueueLogDecoder::decode(std::shared_ptr<const QByteArray> chunk, qint64 firstLine)
{
    FactBatch batch;
    batch.bytesRead = chunk->size();
    const char *at = chunk->constData();
    const char *const end = at + chunk->size();
    batch.facts.reserve(std::size_t(chunk->size() / 48 + 1)); // lines are seldom shorter

    Pass pass({at, std::size_t(end - at)}, firstLine, batch);
    // Seldom any: then only LF is looked for.
    const bool hasCr = contains({at, std::size_t(end - at)}, '\r');
    while (at != end) {
        const char *newLine = nullptr;
        if (hasCr) {
            const std::size_t found = endOfLine({at, std::size_t(end - at)}, 0);
            newLine = found == std::string_view::npos ? nullptr : at + found;
        } else {
            newLine = static_cast<const char *>(std::memchr(at, '\n', std::size_t(end - at)));
        }
        const char *lineEnd = newLine ? newLine : end;
        pass.take({at, std::size_t(lineEnd - at)});
        pass.nextLine();
        ++batch.linesRead;
        at = newLine ? newLine + 1 : end;
    }
    pass.finish();
    batch.keep.push_back(std::move(chunk));
    return batch;
}

bool QueueLogDecoder::looksLikeLine(std::string_view line)
{
    if (contains(line, '\0'))
        return false;
    const QueueLogLine fields(line);
    Instant at;
    const QueueLogFault time = fields.readTime(at);
    return fields.fieldCount() >= 5 && time != QueueLogFault::NoTime;
}

QString QueueLogDecoder::tooLongReason() { return queueLogFaultText(QueueLogFault::TooLong, {}); }

} // namespace callhelm
