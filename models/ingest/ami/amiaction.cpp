#include "ingest/ami/amiaction.h"

#include <algorithm>

#include <QCoreApplication>

namespace callhelm {

namespace {

constexpr qsizetype longestLine = 1000; // Asterisk's own buffer holds 1,024 and drops what is longer

QString said(const char *text) { return QCoreApplication::translate("AmiAction", text); }

bool isName(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || (u >= '0' && u <= '9') || u == '-'
            || u == '_';
    });
}

bool breaksTheLine(const QString &value)
{
    return std::any_of(value.begin(), value.end(),
                       [](QChar c) { return c == u'\r' || c == u'\n' || c == u'\0'; });
}

} // namespace

Result<QByteArray> amiAction(const std::vector<AmiHeader> &headers)
{
    if (headers.empty() || headers.front().name != QLatin1String("Action") || headers.front().value.isEmpty())
        return Error{Error::Kind::Input,
                     said(QT_TRANSLATE_NOOP("AmiAction", "An action must begin with its name.")),
                     {},
                     0};
    QByteArray bytes;
    for (const AmiHeader &header : headers) {
        if (!isName(header.name))
            return Error{Error::Kind::Input,
                         said(QT_TRANSLATE_NOOP("AmiAction", "This cannot be the name of a field: %1"))
                             .arg(header.name.left(40)),
                         {},
                         0};
        if (breaksTheLine(header.value))
            return Error{
                Error::Kind::Input,
                said(QT_TRANSLATE_NOOP("AmiAction", "%1 must not hold a line break.")).arg(header.name),
                {},
                0};
        const QByteArray line = header.name.toLatin1() + ": " + header.value.toUtf8() + "\r\n";
        if (line.size() > longestLine)
            return Error{Error::Kind::Input,
                         said(QT_TRANSLATE_NOOP("AmiAction", "%1 is too long.")).arg(header.name),
                         {},
                         0};
        bytes += line;
    }
    return QByteArray(bytes + "\r\n");
}

} // namespace callhelm
