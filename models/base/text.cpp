#include "base/text.h"

#include <algorithm>
#include <array>

#include <QList>

namespace callhelm {

namespace {

/// What characters become; most texts are of these alone.
class FoldTable
{
public:
    static constexpr char16_t size = 0x2000;
    static constexpr char16_t nothing = 0;
    static constexpr char16_t several = 0xFFFF; ///< or depends on what stands beside it

    FoldTable()
    {
        for (char16_t c = 0; c < size; ++c)
            m_folded[c] = c == 0 ? several : folded(QChar(c));
    }
    [[nodiscard]] char16_t operator[](char16_t c) const { return m_folded[c]; }

private:
    static char16_t folded(QChar c)
    {
        // Decomposed, a letter's marks stand behind it as characters of their own and can be left out.
        char16_t found = nothing;
        const QString parts = QString(c).normalized(QString::NormalizationForm_KD);
        for (const QChar part : parts) {
            if (part.isMark())
                continue;
            if (found != nothing)
                return several;
            const QChar lower = part.toLower();
            found = part.isSpace() ? u' ' : lower == u'đ' ? u'd' : lower.unicode(); // đ does not decompose
        }
        return found;
    }

    std::array<char16_t, size> m_folded;
};

/// With characters that the table has not.
QString foldAny(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : parts) {
        if (c.isMark())
            continue;
        if (c.isSpace()) {
            if (!folded.isEmpty() && folded.back() != u' ')
                folded += u' ';
            continue;
        }
        const QChar lower = c.toLower();
        folded += lower == u'đ' ? QChar(u'd') : lower;
    }
    while (folded.endsWith(u' '))
        folded.chop(1);
    return folded;
}

} // namespace

QString fold(const QString &text)
{
    static const FoldTable table;
    QString folded(text.size(), Qt::Uninitialized);
    QChar *end = folded.data();
    const QChar *const begin = end;
    for (const QChar c : text) {
        const char16_t one = c.unicode() < FoldTable::size ? table[c.unicode()] : FoldTable::several;
        if (one == FoldTable::several)
            return foldAny(text);
        if (one == FoldTable::nothing || (one == u' ' && (end == begin || end[-1] == u' ')))
            continue;
        *end++ = QChar(one);
    }
    if (end != begin && end[-1] == u' ')
        --end;
    folded.truncate(end - begin);
    return folded;
}

bool containsWords(const QString &foldedText, const QString &foldedWanted)
{
    for (const QStringView word : QStringView(foldedWanted).split(u' ', Qt::SkipEmptyParts))
        if (!foldedText.contains(word))
            return false;
    return true;
}

QString withVisibleControls(QString text, QStringView kept)
{
    const auto isObeyed = [kept](QChar c) {
        const char16_t code = c.unicode();
        return (code < 0x20 || (code >= 0x7F && code < 0xA0)) && !kept.contains(c);
    };
    if (std::none_of(text.cbegin(), text.cend(), isObeyed))
        return text;
    for (QChar &c : text) {
        if (!isObeyed(c))
            continue;
        if (c.unicode() < 0x20)
            c = QChar(char16_t(0x2400 + c.unicode()));
        else
            c = c.unicode() == 0x7F ? QChar(char16_t(0x2421)) : QChar(QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace callhelm
