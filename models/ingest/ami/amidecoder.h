#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <QByteArray>

#include "domain/fact.h"
#include "ingest/ami/amimessage.h"

namespace callhelm {

/// Reads the bytes of a manager connection, in whatever pieces they come, into messages. Pure: no socket, no
/// clock. Whatever the peer sends costs bounded memory: a line, message or number of headers past its bound
/// makes the whole message be passed over and told once as a Rejection; reading goes on after the next blank
/// line.
class AmiDecoder
{
public:
    static constexpr std::size_t longestLine = 64 * 1024; ///< bytes, without its end
    static constexpr std::size_t mostHeaders = 256;
    static constexpr std::size_t largestMessage = 1024 * 1024; ///< bytes
    static constexpr int mostOutputLines = 256; ///< lines of a command's output that are kept

    /// Takes each message as it is complete. The message and its texts live during the call only.
    using Take = std::function<void(const AmiMessage &)>;

    void decode(std::string_view bytes, const Take &take);
    /// The stream ended. A recording may end without a blank line: the last message is told if its last line
    /// is whole, and rejected otherwise.
    void finish(const Take &take);
    /// Another connection begins: what is unfinished is forgotten; messages are numbered on.
    void reset();

    /// What was passed over since the last call.
    [[nodiscard]] std::vector<Rejection> takeRejections();

    /// What the peer introduced itself with ("Asterisk Call Manager/7.0.3"); empty before it did.
    [[nodiscard]] const QByteArray &banner() const { return m_banner; }
    /// Messages seen so far, rejected ones included.
    [[nodiscard]] qint64 records() const { return m_records; }
    /// Lines that were neither a header nor blank nor a command's output, so far.
    [[nodiscard]] qint64 corruptLines() const { return m_corruptLines; }
    /// Bytes held for what is unfinished.
    [[nodiscard]] std::size_t heldBytes() const { return m_text.capacity(); }

private:
    enum class Fault { None, LongLine, ManyHeaders, LargeMessage };
    struct Line
    {
        std::size_t name = 0, nameSize = 0, value = 0, valueSize = 0; ///< places in m_text
    };

    void append(std::string_view piece);
    void endLine(const Take &take);
    void readLine(std::string_view line, bool crLf);
    [[nodiscard]] bool isMessage() const;
    void readOutput(std::size_t begin, std::size_t size);
    void endMessage(const Take &take);
    void fail(Fault fault);
    void clear();

    std::string m_text; ///< the message as far as it is read
    std::size_t m_lineStart = 0; ///< of the unfinished line, in m_text
    std::vector<Line> m_lines;
    AmiMessage m_message;
    QByteArray m_banner;
    std::vector<Rejection> m_rejections;
    qint64 m_records = 0;
    qint64 m_corruptLines = 0;
    int m_corruptHere = 0;
    int m_outputLines = 0;
    Fault m_fault = Fault::None; ///< why this message is being passed over
    int m_skippedLine
        = 0; ///< while passing over: bytes in the line, of which one may be a CR; 2 is not blank
    std::size_t m_messageBytes = 0; ///< of this message, what was left out included
    bool m_follows = false; ///< within "Response: Follows": lines are a command's output
    bool m_followsCrLf = false; ///< its headers end in CR LF: a bare LF is part of the output
    bool m_outputEnded = false;
    bool m_outputCut = false;
};

} // namespace callhelm
