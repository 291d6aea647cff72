#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include "ingest/tables/textencoding.h"

namespace callhelm {

/// Bytes of one encoding → text, in pieces of any size. Strict: it stops before the first bytes that have no
/// meaning in the encoding. A byte order mark is no part of what it is given.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding) : m_encoding(encoding) { }

    /// Appends the text of the bytes; a character that is not all there waits for its rest. False when bytes
    /// without a meaning were found: the text before them was appended, and no more comes.
    bool append(QByteArrayView bytes, QString &text);
    /// False when bytes of an unfinished character are left over.
    [[nodiscard]] bool isComplete() const { return m_rest.isEmpty() && m_high == 0; }

private:
    bool appendUtf8(QByteArrayView bytes, QString &text);
    bool appendUtf16(QByteArrayView bytes, QString &text);
    bool appendBytes(QByteArrayView bytes, QString &text) const;

    TextEncoding m_encoding;
    QByteArray m_rest; ///< of a character
    char16_t m_high = 0; ///< half of a pair that waits for the other
};

} // namespace callhelm
