#include "ingest/tables/textencoding.h"

#include <array>
#include <utility>

namespace callhelm {

namespace {

constexpr std::array<std::pair<TextEncoding, const char *>, 7> names{{
    {TextEncoding::Utf8, "utf-8"},
    {TextEncoding::Utf16Le, "utf-16le"},
    {TextEncoding::Utf16Be, "utf-16be"},
    {TextEncoding::Windows1258, "windows-1258"},
    {TextEncoding::Windows1251, "windows-1251"},
    {TextEncoding::Windows1252, "windows-1252"},
    {TextEncoding::Koi8R, "koi8-r"},
}};

/// Other names, without `-` and `_`. ISO-8859-1 is read as what it is a part of.
constexpr std::array<std::pair<TextEncoding, const char *>, 12> aliases{{
    {TextEncoding::Utf8, "ascii"},
    {TextEncoding::Utf8, "usascii"},
    {TextEncoding::Utf8, "utf8bom"},
    {TextEncoding::Utf8, "utf8sig"},
    {TextEncoding::Utf16Le, "utf16"},
    {TextEncoding::Windows1258, "cp1258"},
    {TextEncoding::Windows1251, "cp1251"},
    {TextEncoding::Windows1252, "cp1252"},
    {TextEncoding::Windows1252, "latin1"},
    {TextEncoding::Windows1252, "iso88591"},
    {TextEncoding::Windows1252, "ansi"},
    {TextEncoding::Koi8R, "koi8"},
}};

QString plain(const QString &name)
{
    QString bare;
    for (const QChar c : name)
        if (c != u'-' && c != u'_' && c != u' ')
            bare += c.toLower();
    return bare;
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    for (const auto &[known, name] : names)
        if (known == encoding)
            return QLatin1String(name);
    return {};
}

std::optional<TextEncoding> encodingByName(const QString &name)
{
    const QString wanted = plain(name);
    for (const auto &[encoding, known] : names)
        if (plain(QLatin1String(known)) == wanted)
            return encoding;
    for (const auto &[encoding, known] : aliases)
        if (QLatin1String(known) == wanted)
            return encoding;
    return std::nullopt;
}

QStringList encodingNames()
{
    QStringList all;
    for (const auto &[encoding, name] : names)
        all << QLatin1String(name);
    return all;
}

} // namespace callhelm
