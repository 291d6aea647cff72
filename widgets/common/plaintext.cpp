#include "common/plaintext.h"

namespace callhelm {

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return text;
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>")));
}

QString plainNotice(QString text) { return text.replace(u'<', QChar(0x2039)).replace(u'>', QChar(0x203A)); }

} // namespace callhelm
