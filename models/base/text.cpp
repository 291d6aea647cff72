#include "base/text.h"

#include <algorithm>

#include <QList>

namespace callhelm {

QString fold(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    // Decomposed, a letter's marks stand behind it as characters of their own and can be left out.
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
        folded += lower == u'đ' ? QChar(u'd') : lower; // the one letter that does not decompose
    }
    while (folded.endsWith(u' '))
        folded.chop(1);
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
