#include "ingest/tables/wordlooks.h"

#include <algorithm>

#include "ingest/tables/codepages.h"

namespace callhelm {

namespace {

/// The word's text, composed; empty when a byte has no meaning.
QString textOf(const QByteArray &word, TextEncoding encoding)
{
    const CodePage &page = codePage(encoding);
    QString text;
    for (const char c : word) {
        const auto byte = static_cast<unsigned char>(c);
        const char16_t code = byte < 0x80 ? byte : page[byte - 0x80U];
        if (code == 0)
            return {};
        text += QChar(code);
    }
    return text.normalized(QString::NormalizationForm_C);
}

/// Capitals: none, only the first, or all.
bool hasUsualCapitals(const QString &letters)
{
    const auto isUpper = [](QChar c) { return c.isUpper(); };
    const auto capitals = std::count_if(letters.begin(), letters.end(), isUpper);
    return capitals == 0 || capitals == letters.size() || (capitals == 1 && letters.front().isUpper());
}

bool isVietnamese(QChar c)
{
    static const QString own
        = QStringLiteral("ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ");
    return own.contains(c.toLower());
}

bool isCyrillic(QChar c) { return c.script() == QChar::Script_Cyrillic; }

/// Letters that Russian writes: the code pages hold those of its neighbours too.
bool isRussian(QChar c)
{
    const char16_t code = c.toLower().unicode();
    return (code >= 0x430 && code <= 0x44F) || code == 0x451;
}

} // namespace

WordLooks::WordLooks(const std::map<QByteArray, qint64> &words) : m_words(words)
{
    std::array<qint64, codePages.size()> right{};
    for (const auto &[word, times] : words) {
        m_total += times;
        for (std::size_t i = 0; i < codePages.size(); ++i)
            if (looksRight(word, codePages[i]))
                right[i] += times;
    }
    for (std::size_t i = 0; m_total > 0 && i < codePages.size(); ++i)
        m_shares[i] = double(right[i]) / double(m_total);
}

double WordLooks::share(TextEncoding encoding) const
{
    for (std::size_t i = 0; i < codePages.size(); ++i)
        if (codePages[i] == encoding)
            return m_shares[i];
    return 0;
}

bool WordLooks::sameText(TextEncoding one, TextEncoding other) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const auto &word) {
        return textOf(word.first, one) == textOf(word.first, other);
    });
}

bool WordLooks::looksRight(const QByteArray &word, TextEncoding encoding)
{
    const QString text = textOf(word, encoding);
    if (text.isEmpty())
        return false;
    QString letters;
    int beyondAscii = 0;
    for (const QChar c : text) {
        if (c.isMark() || c.category() == QChar::Other_Control)
            return false; // a tone mark that found no vowel
        if (!c.isLetter())
            continue; // quotes, dashes, signs of money
        letters += c;
        beyondAscii += c.unicode() >= 0x80;
    }
    if (letters.isEmpty()) // signs alone are usual in none of the Cyrillic words
        return encoding == TextEncoding::Windows1252 || encoding == TextEncoding::Windows1258;
    if (!hasUsualCapitals(letters))
        return false;
    switch (encoding) {
    case TextEncoding::Windows1251:
    case TextEncoding::Koi8R:
        return std::all_of(letters.begin(), letters.end(), isRussian)
            || std::none_of(letters.begin(), letters.end(), isCyrillic);
    case TextEncoding::Windows1258:
        return std::all_of(letters.begin(), letters.end(),
                           [](QChar c) { return c.unicode() < 0x80 || isVietnamese(c); })
            && beyondAscii <= 3;
    default: // languages of the West have few accents in a word, and none of these letters in its midst
        return beyondAscii * 2 <= std::max<qsizetype>(letters.size(), 2);
    }
}

} // namespace callhelm
