#include "ingest/ami/amidecoder.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include <QCoreApplication>

#include "ingest/textbytes.h"

namespace callhelm {

namespace {

constexpr std::string_view bannerStart = "Asterisk Call Manager";
constexpr std::string_view outputEnd = "--END COMMAND--";
constexpr std::size_t longestBanner = 80;
constexpr std::size_t excerptBytes = 512;
constexpr std::size_t keptCapacity = 16 * 1024; // messages are seldom over 2 KB

QString said(const char *text) { return QCoreApplication::translate("AmiDecoder", text); }

bool beginsMessage(std::string_view name) { return sameName(name, "Event") || sameName(name, "Response"); }

/// Of these alone is a "Response: Follows" made; all after them is the command's output.
bool isFollowsHeader(std::string_view name)
{
    return sameName(name, "Privilege") || sameName(name, "ActionID") || sameName(name, "Message");
}

} // namespace

void AmiDecoder::decode(std::string_view bytes, const Take &take)
{
    while (!bytes.empty()) {
        const auto *newLine = static_cast<const char *>(std::memchr(bytes.data(), '\n', bytes.size()));
        const std::size_t size = newLine ? std::size_t(newLine - bytes.data()) : bytes.size();
        append(bytes.substr(0, size));
        if (newLine == nullptr)
            return;
        endLine(take);
        bytes.remove_prefix(size + 1);
    }
}

/// More of the unfinished line. While a message is passed over, nothing is kept of it.
void AmiDecoder::append(std::string_view piece)
{
    if (piece.empty())
        return;
    if (m_fault == Fault::None) {
        const std::size_t lineRoom = longestLine + 1 - (m_text.size() - m_lineStart); // one for a CR
        const std::size_t messageRoom = largestMessage - m_messageBytes;
        if (piece.size() <= std::min(lineRoom, messageRoom)) {
            m_text.append(piece);
            m_messageBytes += piece.size();
            return;
        }
        m_text.append(piece.substr(0, excerptBytes));
        fail(lineRoom <= messageRoom ? Fault::LongLine : Fault::LargeMessage);
        m_skippedLine = 2; // certainly no blank line
    }
    if (m_skippedLine == 0 && piece != "\r")
        m_skippedLine = 2;
    else
        m_skippedLine = std::min(2, m_skippedLine + 1);
}

void AmiDecoder::endLine(const Take &take)
{
    if (m_fault != Fault::None) {
        if (std::exchange(m_skippedLine, 0) < 2)
            clear();
        return;
    }
    std::string_view line = std::string_view(m_text).substr(m_lineStart);
    const bool crLf = line.ends_with('\r');
    if (crLf)
        line.remove_suffix(1);
    // Old versions send a command's output as it is, in bare LF, after headers in CR LF: a bare LF is part of
    // it.
    const bool withinOutput = m_follows && m_followsCrLf && !crLf && !m_outputEnded;
    if (line.empty() && !withinOutput) {
        endMessage(take);
        return;
    }
    if (line.size() > longestLine)
        fail(Fault::LongLine);
    else
        readLine(line, crLf);
    m_lineStart = m_text.size();
}

void AmiDecoder::readLine(std::string_view line, bool crLf)
{
    const std::size_t begin = m_lineStart;
    if (m_lines.empty() && m_corruptHere == 0 && line.starts_with(bannerStart)) {
        m_banner = QByteArray(line.data(), qsizetype(std::min(line.size(), longestBanner)));
        m_text.resize(m_lineStart);
        return;
    }
    const std::size_t colon = line.find(':');
    const bool isHeader = colon != std::string_view::npos && colon > 0
        && std::memchr(line.data(), '\0', line.size()) == nullptr;
    const std::string_view name = isHeader ? line.substr(0, colon) : std::string_view();
    if (isHeader && !m_follows && !m_lines.empty() && beginsMessage(name) && !isMessage()) {
        // Text that a client polled stands right before: it is no part of the message.
        m_corruptLines += qint64(m_lines.size());
        m_lines.clear();
    }
    if (m_follows && (!isHeader || m_outputLines > 0 || !isFollowsHeader(name))) {
        readOutput(begin, line.size());
        return;
    }
    if (!isHeader) {
        ++m_corruptLines;
        if (++m_corruptHere > 1) // the first is kept for the excerpt, should the message be passed over
            m_text.resize(m_lineStart);
        return;
    }
    std::size_t value = colon + 1;
    if (value < line.size() && line[value] == ' ')
        ++value;
    if (sameName(name, "Output") && ++m_outputLines > mostOutputLines) {
        m_outputCut = true;
        m_text.resize(m_lineStart);
        return;
    }
    if (m_lines.empty() && sameName(name, "Response") && sameName(line.substr(value), "Follows")) {
        m_follows = true;
        m_followsCrLf = crLf;
    }
    m_lines.push_back({begin, name.size(), begin + value, line.size() - value});
    // Output has a bound of its own.
    if (m_lines.size() > mostHeaders + std::size_t(std::min(m_outputLines, mostOutputLines)))
        fail(Fault::ManyHeaders);
}

/// Whether what was read so far can be a message: it begins as one.
bool AmiDecoder::isMessage() const
{
    const Line &first = m_lines.front();
    const std::string_view name = std::string_view(m_text).substr(first.name, first.nameSize);
    return first.nameSize == 0 || beginsMessage(name) || sameName(name, "Action")
        || sameName(name, "ActionID");
}

/// A line of a command's output becomes what newer versions send: a header named Output.
void AmiDecoder::readOutput(std::size_t begin, std::size_t size)
{
    const std::string_view line = std::string_view(m_text).substr(begin, size);
    if (line.ends_with(outputEnd)) { // the last line of the output may lack its own end
        m_outputEnded = true;
        size -= outputEnd.size();
    }
    const bool kept = size > 0 || !m_outputEnded;
    if (kept && ++m_outputLines <= mostOutputLines) {
        m_lines.push_back({0, 0, begin, size});
        return;
    }
    m_outputCut = m_outputCut || kept;
    m_text.resize(m_lineStart);
}

void AmiDecoder::endMessage(const Take &take)
{
    if (!m_lines.empty()) {
        ++m_records;
        m_message.headers.clear();
        const std::string_view text = m_text;
        for (const Line &line : m_lines) {
            const std::string_view name
                = line.nameSize > 0 ? text.substr(line.name, line.nameSize) : "Output";
            m_message.headers.push_back({name, text.substr(line.value, line.valueSize)});
        }
        m_message.record = m_records;
        m_message.corruptLines = m_corruptHere;
        m_message.outputCut = m_outputCut;
        take(m_message);
        m_message.headers.clear();
    }
    clear();
}

/// From here to the next blank line nothing is taken.
void AmiDecoder::fail(Fault fault)
{
    ++m_records;
    QString reason;
    switch (fault) {
    case Fault::LongLine:
        reason = said(QT_TRANSLATE_NOOP("AmiDecoder", "A line is longer than 64 KB."));
        break;
    case Fault::ManyHeaders:
        reason = said(QT_TRANSLATE_NOOP("AmiDecoder", "A message has more than 256 headers."));
        break;
    case Fault::LargeMessage:
    case Fault::None:
        reason = said(QT_TRANSLATE_NOOP("AmiDecoder", "A message is larger than 1 MB."));
        break;
    }
    // Whole lines, if there are any: how much of the last one is here depends on how the bytes were cut.
    const std::string_view beginning = m_text;
    m_rejections.push_back(
        {m_records, reason, excerptOf(m_lineStart > 0 ? beginning.substr(0, m_lineStart) : beginning)});
    clear();
    m_fault = fault;
}

void AmiDecoder::finish(const Take &take)
{
    if (m_fault == Fault::None && m_text.size() > m_lineStart) {
        ++m_records;
        m_rejections.push_back(
            {m_records,
             said(QT_TRANSLATE_NOOP("AmiDecoder", "The recording ends in the middle of a message.")),
             excerptOf(m_text)});
        clear();
        return;
    }
    if (m_fault == Fault::None)
        endMessage(take);
    clear();
}

void AmiDecoder::reset()
{
    clear();
    m_banner.clear();
}

void AmiDecoder::clear()
{
    m_text.clear();
    if (m_text.capacity() > keptCapacity)
        m_text.shrink_to_fit();
    m_lines.clear();
    m_lineStart = 0;
    m_corruptHere = 0;
    m_outputLines = 0;
    m_fault = Fault::None;
    m_skippedLine = 0;
    m_messageBytes = 0;
    m_follows = false;
    m_followsCrLf = false;
    m_outputEnded = false;
    m_outputCut = false;
}

std::vector<Rejection> AmiDecoder::takeRejections() { return std::exchange(m_rejections, {}); }

} // namespace callhelm
