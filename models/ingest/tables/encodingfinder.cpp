#include "ingest/tables/encodingfinder.h"

#include <algorithm>

#include <QCoreApplication>

#include <uchardet.h>

#include "ingest/tables/codepages.h"
#include "ingest/tables/wordlooks.h"
#include "ingest/textbytes.h"

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

constexpr qsizetype beginningSize = 4096;
constexpr qsizetype longestLine = 64 * 1024; ///< the rest of a longer one is looked at as another
constexpr std::size_t mostWords = 20'000;
constexpr qint64 mostGuessed = 4 * 1024 * 1024; ///< bytes that uchardet is shown

bool isHigh(char c) { return static_cast<unsigned char>(c) >= 0x80; }

bool isAscii(const QByteArray &bytes) { return std::none_of(bytes.begin(), bytes.end(), isHigh); }

bool isOfWord(char c) { return isHigh(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

} // namespace

struct EncodingFinder::Guess
{
    uchardet_t detector = uchardet_new();
    qint64 shown = 0;

    Guess() = default;
    Guess(const Guess &) = delete;
    Guess &operator=(const Guess &) = delete;
    ~Guess() { uchardet_delete(detector); }
};

EncodingFinder::EncodingFinder() : m_guess(std::make_unique<Guess>()) { }
EncodingFinder::~EncodingFinder() = default;

std::optional<FoundEncoding> EncodingFinder::mark(const QByteArray &beginning)
{
    if (beginning.startsWith("\xEF\xBB\xBF"))
        return FoundEncoding{TextEncoding::Utf8, true, 3};
    if (beginning.startsWith("\xFF\xFE"))
        return FoundEncoding{TextEncoding::Utf16Le, true, 2};
    if (beginning.startsWith("\xFE\xFF"))
        return FoundEncoding{TextEncoding::Utf16Be, true, 2};
    return std::nullopt;
}

void EncodingFinder::add(const QByteArray &bytes)
{
    if (m_beginning.size() < beginningSize)
        m_beginning += bytes.first(std::min(bytes.size(), beginningSize - m_beginning.size()));
    for (qsizetype nul = bytes.indexOf('\0'); nul >= 0; nul = bytes.indexOf('\0', nul + 1))
        ++m_nuls[std::size_t((m_size + nul) & 1)];
    m_size += bytes.size();

    // Line by line; a line end is LF, or CR without one.
    qsizetype from = 0;
    while (from < bytes.size()) {
        const std::string_view rest(bytes.data() + from, std::size_t(bytes.size() - from));
        if (m_afterCr) {
            m_afterCr = false;
            ++m_lineNumber;
            if (rest.front() == '\n') {
                ++from;
                continue;
            }
        }
        const std::size_t end = rest.find_first_of("\r\n");
        const qsizetype size = end == std::string_view::npos ? bytes.size() - from : qsizetype(end);
        m_line += bytes.sliced(from, size);
        from += size;
        if (end == std::string_view::npos) {
            if (m_line.size() > longestLine) {
                m_lineIsLong = true;
                endLine();
            }
            return;
        }
        endLine();
        m_lineIsLong = false;
        if (bytes[from] == '\r')
            m_afterCr = true;
        else
            ++m_lineNumber;
        ++from;
    }
}

void EncodingFinder::endLine()
{
    QByteArray line;
    line.swap(m_line);
    if (isAscii(line))
        return;
    if (m_lineIsLong) { // do not cut a character in two
        qsizetype tail = 0;
        while (tail < 3 && tail < line.size() && isHigh(line[line.size() - 1 - tail]))
            ++tail;
        m_line = line.last(tail);
        line.chop(tail);
    }
    if (isUtf8({line.constData(), std::size_t(line.size())})) {
        if (m_goodLines++ == 0)
            m_firstGood = m_lineNumber;
        return;
    }
    if (m_badLines++ == 0)
        m_firstBad = m_lineNumber;
    if (m_guess->shown < mostGuessed) {
        const QByteArray shown = line + '\n';
        (void)uchardet_handle_data(m_guess->detector, shown.constData(), std::size_t(shown.size()));
        m_guess->shown += shown.size();
    }
    qsizetype at = 0;
    while (at < line.size()) {
        qsizetype end = at;
        while (end < line.size() && isOfWord(line[end]))
            ++end;
        if (end > at)
            addWord(line.sliced(at, std::min<qsizetype>(end - at, 40)));
        at = end + 1;
    }
}

void EncodingFinder::addWord(const QByteArray &word)
{
    if (isAscii(word))
        return;
    if (const auto known = m_words.find(word); known != m_words.end())
        ++known->second;
    else if (m_words.size() < mostWords)
        m_words.emplace(word, 1);
}

Result<FoundEncoding> EncodingFinder::found()
{
    m_lineIsLong = false;
    endLine();
    if (const auto marked = mark(m_beginning))
        return *marked;
    // Of plain text in UTF-16 nearly every other byte is NUL; Vietnamese has some that are not.
    const qint64 half = m_size / 2;
    if (half > 0 && m_size % 2 == 0)
        for (const int place : {0, 1})
            if (m_nuls[std::size_t(place)] * 2 > half && m_nuls[std::size_t(1 - place)] * 10 < half)
                return FoundEncoding{place == 1 ? TextEncoding::Utf16Le : TextEncoding::Utf16Be, true, 0};
    if (m_badLines == 0)
        return FoundEncoding{TextEncoding::Utf8, true, 0};
    // A line in a code page is UTF-8 by chance once in a long while.
    if (m_goodLines * 20 >= m_badLines)
        return m_goodLines >= m_badLines
            ? Error{Error::Kind::Input,
                    Tr::tr("The file mixes encodings: this line is not UTF-8, as %1 others are (the first is "
                           "line %2). Save it in one encoding.")
                        .arg(m_goodLines)
                        .arg(m_firstGood),
                    {},
                    m_firstBad}
            : Error{
                Error::Kind::Input,
                Tr::tr("The file mixes encodings: this line is UTF-8, and %1 others are not (the first is "
                       "line %2). Save it in one encoding.")
                    .arg(m_badLines)
                    .arg(m_firstBad),
                {},
                m_firstGood};
    FoundEncoding best = codePageOfWords();
    // Where words look as well in several, uchardet decides, which knows how often letters stand.
    if (!best.sure) {
        if (const auto answer = answerOfUchardet()) {
            const WordLooks looks(m_words);
            if (looks.share(*answer) >= looks.share(best.encoding)) {
                best.sure = looks.words() >= 10; // fewer prove nothing
                best.encoding = *answer;
            }
        }
    }
    return best;
}

FoundEncoding EncodingFinder::codePageOfWords() const
{
    const WordLooks looks(m_words);
    FoundEncoding best{TextEncoding::Windows1252, true, 0};
    for (const TextEncoding other : WordLooks::codePages)
        if (looks.share(other) > looks.share(best.encoding))
            best.encoding = other;
    for (const TextEncoding other : WordLooks::codePages)
        if (other != best.encoding && looks.share(other) > looks.share(best.encoding) - 0.1
            && !looks.sameText(other, best.encoding))
            best.sure = false;
    if (looks.share(best.encoding) < 0.5)
        best.sure = false;
    return best;
}

std::optional<TextEncoding> EncodingFinder::answerOfUchardet()
{
    uchardet_data_end(m_guess->detector);
    const QString name = QString::fromLatin1(uchardet_get_charset(m_guess->detector));
    const auto answer = encodingByName(name);
    return answer && isCodePage(*answer) ? answer : std::nullopt;
}

} // namespace callhelm
