#pragma once

#include <array>
#include <map>
#include <memory>
#include <optional>

#include <QByteArray>

#include "base/result.h"
#include "ingest/tables/textencoding.h"

namespace callhelm {

/// An encoding that was found.
struct FoundEncoding
{
    TextEncoding encoding = TextEncoding::Utf8;
    bool sure = true; ///< false: another one gives other text that may be meant
    qint64 markSize = 0; ///< bytes of the byte order mark at the beginning
};

/// Finds the encoding of a file from all of its bytes: byte order mark; NULs at every other place (UTF-16);
/// well-formed UTF-8; else one byte a character, for which uchardet is asked and its answer held against how
/// the words look in each code page that we read.
class EncodingFinder
{
public:
    EncodingFinder();
    ~EncodingFinder();
    EncodingFinder(const EncodingFinder &) = delete;
    EncodingFinder &operator=(const EncodingFinder &) = delete;

    /// The next bytes of the file, in pieces of any size.
    void add(const QByteArray &bytes);
    /// To be asked once all bytes were added. Fails with Error::Kind::Input and the line when some lines are
    /// UTF-8 and others are not.
    [[nodiscard]] Result<FoundEncoding> found();

    /// The byte order mark that the bytes begin with; nothing when there is none.
    [[nodiscard]] static std::optional<FoundEncoding> mark(const QByteArray &beginning);

private:
    struct Guess;
    void endLine();
    void addWord(const QByteArray &word);
    [[nodiscard]] FoundEncoding codePageOfWords() const;
    [[nodiscard]] std::optional<TextEncoding> answerOfUchardet();

    QByteArray m_beginning;
    qint64 m_size = 0;
    std::array<qint64, 2> m_nuls{}; ///< at even and at odd places
    QByteArray m_line; ///< the one that goes on, as far as it matters
    qint64 m_lineNumber = 1;
    qint64 m_goodLines = 0; ///< that are UTF-8 and not ASCII
    qint64 m_badLines = 0; ///< that are not UTF-8
    qint64 m_firstGood = 0;
    qint64 m_firstBad = 0;
    bool m_lineIsLong = false;
    bool m_afterCr = false;
    std::map<QByteArray, qint64> m_words; ///< with bytes ≥ 0x80, and how often they stand
    std::unique_ptr<Guess> m_guess;
};

} // namespace callhelm
