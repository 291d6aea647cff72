#pragma once

#include <array>
#include <map>

#include <QByteArray>
#include <QString>

#include "ingest/tables/textencoding.h"

namespace callhelm {

/// How words of unknown encoding look in each code page: a word looks right when its letters are of one
/// script, its capitals stand where capitals stand, and its accents are those of a language that uses the
/// code page.
class WordLooks
{
public:
    static constexpr std::array codePages{TextEncoding::Windows1252, TextEncoding::Windows1258,
                                          TextEncoding::Windows1251, TextEncoding::Koi8R};

    /// Words with at least one byte ≥ 0x80, and how often each stands. They must outlive this.
    explicit WordLooks(const std::map<QByteArray, qint64> &words);

    /// Share of words that look right, 0 … 1.
    [[nodiscard]] double share(TextEncoding encoding) const;
    /// Whether both read all words as the same text.
    [[nodiscard]] bool sameText(TextEncoding one, TextEncoding other) const;
    [[nodiscard]] qint64 words() const { return m_total; }

private:
    [[nodiscard]] static bool looksRight(const QByteArray &word, TextEncoding encoding);

    const std::map<QByteArray, qint64> &m_words;
    std::array<double, codePages.size()> m_shares{};
    qint64 m_total = 0;
};

} // namespace callhelm
