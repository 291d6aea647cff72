#include "ingest/tables/dateformat.h"

#include <QStringList>

#include "ingest/tables/datetext.h"

namespace callhelm {

namespace {

/// The time's part of a format; false when the text is none.
bool readClock(QString text, DateFormat &format)
{
    if (text.endsWith(QLatin1String(" t")) || text == u"t") {
        format.zone = true;
        text = text.chopped(1).trimmed();
    }
    if (text.endsWith(QLatin1String(" AP"), Qt::CaseInsensitive)) {
        format.clock = DateFormat::Clock::Hours12;
        text = text.chopped(3);
    } else {
        format.clock = DateFormat::Clock::Hours24;
    }
    format.seconds = text.endsWith(QLatin1String(":ss"));
    if (format.seconds)
        text.chop(3);
    return text == u"h:mm" || text == u"hh:mm" || text == u"H:mm" || text == u"HH:mm";
}

QString clockText(const DateFormat &format)
{
    const bool is12 = format.clock == DateFormat::Clock::Hours12;
    QString text = is12 ? QStringLiteral("h:mm") : QStringLiteral("HH:mm");
    if (format.seconds)
        text += QLatin1String(":ss");
    if (is12)
        text += QLatin1String(" AP");
    if (format.zone)
        text += QLatin1String(" t");
    return text;
}

/// The day's part of a format; false when the text is none.
bool readDay(const QString &text, DateFormat &format)
{
    if (text == u"yyyyMMdd") {
        format.order = DateFormat::Order::Ymd;
        return true;
    }
    QString bare = text;
    const qsizetype comma = bare.lastIndexOf(QLatin1String(", "));
    format.comma = comma >= 0 && comma + 1 == bare.lastIndexOf(u' ');
    if (format.comma)
        bare.remove(comma, 1);
    for (const QChar separator : {u'/', u'.', u'-', u' '}) {
        const QStringList parts = bare.split(separator);
        if (parts.size() != 3)
            continue;
        QString order;
        bool padded = false;
        for (const QString &part : parts) {
            order += part.front().toLower();
            padded = padded || part == u"dd" || part == u"MM";
            format.monthName = format.monthName || part == u"MMM" || part == u"MMMM";
            format.twoDigitYear = format.twoDigitYear || part == u"yy";
            static const QStringList known{"d", "dd", "M", "MM", "MMM", "MMMM", "yy", "yyyy"};
            if (!known.contains(part))
                return false;
        }
        format.padded = padded;
        format.separator = separator;
        format.order = order == u"dmy" ? DateFormat::Order::Dmy
            : order == u"mdy"          ? DateFormat::Order::Mdy
            : order == u"ymd"          ? DateFormat::Order::Ymd
                                       : DateFormat::Order::None;
        return format.order != DateFormat::Order::None && (!format.comma || separator == u' ');
    }
    return false;
}

QString dayText(const DateFormat &format)
{
    if (format.order == DateFormat::Order::Ymd && format.separator.isNull())
        return QStringLiteral("yyyyMMdd");
    const QString day = format.padded ? QStringLiteral("dd") : QStringLiteral("d");
    const QString month = format.monthName ? QStringLiteral("MMM")
        : format.padded                    ? QStringLiteral("MM")
                                           : QStringLiteral("M");
    const QString year = format.twoDigitYear ? QStringLiteral("yy") : QStringLiteral("yyyy");
    QStringList parts;
    if (format.order == DateFormat::Order::Dmy)
        parts = {day, month, year};
    else if (format.order == DateFormat::Order::Mdy)
        parts = {month, day, year};
    else
        parts = {year, month, day};
    return parts[0] + format.separator + parts[1]
        + (format.comma ? QStringLiteral(", ") : QString(format.separator)) + parts[2];
}

std::optional<QDate> dayOf(const DateText &text, const DateFormat &format)
{
    using Order = DateFormat::Order;
    if (text.separator != format.separator || text.monthName != format.monthName
        || text.comma != format.comma)
        return std::nullopt;
    const int dayPlace = format.order == Order::Dmy ? 0 : format.order == Order::Mdy ? 1 : 2;
    const int monthPlace = format.order == Order::Mdy ? 0 : 1;
    const int yearPlace = format.order == Order::Ymd ? 0 : 2;
    if (text.monthName && text.monthPlace != monthPlace)
        return std::nullopt;
    if (text.digits[std::size_t(yearPlace)] != (format.twoDigitYear ? 2 : 4)
        || text.digits[std::size_t(dayPlace)] > 2 || text.digits[std::size_t(monthPlace)] > 2)
        return std::nullopt;
    int year = text.numbers[std::size_t(yearPlace)];
    if (format.twoDigitYear)
        year += year < 70 ? 2000 : 1900;
    const QDate date(year, text.numbers[std::size_t(monthPlace)], text.numbers[std::size_t(dayPlace)]);
    return date.isValid() && year >= 1 ? std::optional(date) : std::nullopt;
}

std::optional<QTime> timeOf(const DateText &text, DateFormat::Clock clock)
{
    int hour = text.hour;
    if ((text.half == DateText::Half::None) != (clock == DateFormat::Clock::Hours24))
        return std::nullopt;
    if (text.half != DateText::Half::None) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (text.half == DateText::Half::Pm ? 12 : 0);
    }
    const QTime time(hour, text.minute, text.second, text.millisecond);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

std::optional<DateFormat> DateFormat::fromText(const QString &text)
{
    DateFormat format;
    if (readClock(text, format))
        return format;
    format = {};
    if (readDay(text, format))
        return format;
    // A day and a time: the blank or T behind the day.
    for (qsizetype at = text.size() - 1; at > 0; --at) {
        if (text[at] != u' ' && text[at] != u'T')
            continue;
        DateFormat both;
        if (!readClock(text.sliced(at + 1), both))
            continue;
        both.letterT = text[at] == u'T';
        QString day = text.first(at);
        if (readDay(day, both))
            return both;
    }
    return std::nullopt;
}

QString DateFormat::toText() const
{
    if (order == Order::None)
        return clockText(*this);
    QString text = dayText(*this);
    if (clock != Clock::None)
        text += (letterT ? u'T' : u' ') + clockText(*this);
    return text;
}

std::optional<ReadDate> DateFormat::read(QStringView text) const
{
    const auto parts = DateText::of(text);
    return parts ? read(*parts) : std::nullopt;
}

std::optional<ReadDate> DateFormat::read(const DateText &parts) const
{
    if (parts.hasDay != (order != Order::None))
        return std::nullopt;
    ReadDate told;
    if (parts.hasDay) {
        const auto day = dayOf(parts, *this);
        if (!day)
            return std::nullopt;
        told.date = *day;
    }
    if (parts.hasTime) {
        const auto time = timeOf(parts, clock);
        if (clock == Clock::None || !time || (parts.offset && !zone))
            return std::nullopt;
        told.time = *time;
        told.offset = parts.offset;
    }
    return told;
}

} // namespace callhelm
