#include "ingest/tables/textdecoder.h"

#include <algorithm>

#include "ingest/tables/codepages.h"
#include "ingest/textbytes.h"

namespace callhelm {

namespace {

std::string_view viewOf(QByteArrayView bytes) { return {bytes.data(), std::size_t(bytes.size())}; }

/// Bytes at the end that begin a character of UTF-8 and are not all of it.
qsizetype unfinishedUtf8(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= 3 && back <= bytes.size(); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if (byte < 0x80)
            return 0;
        if (byte < 0xC0)
            continue; // goes on with one before
        const qsizetype length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
        return back < length ? back : 0;
    }
    return 0;
}

/// Well-formed bytes as text. Qt leaves out a mark at the beginning of what it is given, which here is the
/// beginning of a piece.
void appendSound(QByteArrayView bytes, QString &text)
{
    while (bytes.startsWith(QByteArrayView("\xEF\xBB\xBF"))) {
        text += QChar(QChar::ByteOrderMark);
        bytes = bytes.sliced(3);
    }
    text += QString::fromUtf8(bytes.data(), bytes.size());
}

/// The longest beginning that is well formed, found by halves.
qsizetype soundUtf8(QByteArrayView bytes)
{
    qsizetype sound = 0;
    qsizetype end = bytes.size();
    while (sound < end) {
        const qsizetype middle = sound + (end - sound + 1) / 2;
        const QByteArrayView part = bytes.first(middle);
        if (isUtf8(viewOf(part.chopped(unfinishedUtf8(part)))))
            sound = middle;
        else
            end = middle - 1;
    }
    const QByteArrayView part = bytes.first(sound);
    return sound - unfinishedUtf8(part);
}

} // namespace

bool TextDecoder::append(QByteArrayView bytes, QString &text)
{
    if (isCodePage(m_encoding))
        return appendBytes(bytes, text);
    QByteArray joined;
    if (!m_rest.isEmpty()) {
        joined = m_rest + QByteArray(bytes.data(), bytes.size());
        m_rest.clear();
        bytes = joined;
    }
    return m_encoding == TextEncoding::Utf8 ? appendUtf8(bytes, text) : appendUtf16(bytes, text);
}

bool TextDecoder::appendUtf8(QByteArrayView bytes, QString &text)
{
    const qsizetype open = unfinishedUtf8(bytes);
    const QByteArrayView whole = bytes.chopped(open);
    if (!isUtf8(viewOf(whole))) {
        const qsizetype sound = soundUtf8(whole);
        appendSound(whole.first(sound), text);
        return false;
    }
    appendSound(whole, text);
    m_rest = QByteArray(bytes.data() + whole.size(), open);
    return true;
}

bool TextDecoder::appendUtf16(QByteArrayView bytes, QString &text)
{
    const qsizetype pairs = bytes.size() / 2;
    const bool little = m_encoding == TextEncoding::Utf16Le;
    text.reserve(text.size() + pairs);
    for (qsizetype i = 0; i < pairs; ++i) {
        const auto first = static_cast<unsigned char>(bytes[i * 2]);
        const auto second = static_cast<unsigned char>(bytes[i * 2 + 1]);
        const auto unit = char16_t(little ? first | second << 8 : second | first << 8);
        if (QChar::isLowSurrogate(unit) != (m_high != 0))
            return false;
        if (QChar::isHighSurrogate(unit)) {
            m_high = unit;
            continue;
        }
        if (m_high != 0) {
            text += QChar(m_high);
            m_high = 0;
        }
        text += QChar(unit);
    }
    m_rest = QByteArray(bytes.data() + pairs * 2, bytes.size() % 2);
    return true;
}

bool TextDecoder::appendBytes(QByteArrayView bytes, QString &text) const
{
    const CodePage &page = codePage(m_encoding);
    const qsizetype before = text.size();
    text.resize(before + bytes.size());
    QChar *to = text.data() + before;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const char16_t code = byte < 0x80 ? byte : page[byte - 0x80U];
        if (code == 0 && byte != 0) {
            text.truncate(to - text.constData());
            return false;
        }
        *to++ = QChar(code);
    }
    return true;
}

} // namespace callhelm
