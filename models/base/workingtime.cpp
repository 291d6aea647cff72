#include "base/workingtime.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTime>

namespace callhelm {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int longestSearch = 3660; // days

QString say(const char *text) { return QCoreApplication::translate("WorkingTime", text); }

Error usage(const QString &text) { return {Error::Kind::Usage, text, {}, 0}; }

QString clockText(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

int length(const DaySpans &spans)
{
    int sum = 0;
    for (const DaySpan &span : spans)
        sum += span.to - span.from;
    return sum;
}

/// A time that the clock skips is the moment at which it goes on.
Instant moment(QDate day, int minute, const Calendar &calendar)
{
    if (minute == minutesOfDay)
        return calendar.startOf(day.addDays(1));
    if (minute == 0)
        return calendar.startOf(day);
    return instantFromMs(
        QDateTime(day, QTime(minute / 60, minute % 60), calendar.zone()).toMSecsSinceEpoch());
}

} // namespace

WorkingTime WorkingTime::usual()
{
    WorkingTime time;
    for (int day = Qt::Monday; day <= Qt::Saturday; ++day)
        time.setWeekday(Qt::DayOfWeek(day), {{8 * 60, 12 * 60}, {13 * 60, 17 * 60}});
    return time;
}

Result<void> WorkingTime::check(const DaySpans &spans)
{
    int end = -1;
    for (const DaySpan &span : spans) {
        if (span.from < 0 || span.to > minutesOfDay)
            return usage(
                say(QT_TRANSLATE_NOOP("WorkingTime", "A span lies within one day, from 00:00 to 24:00.")));
        if (span.to <= span.from)
            return usage(say(QT_TRANSLATE_NOOP("WorkingTime", "A span ends after it begins.")));
        if (span.from <= end)
            return usage(say(QT_TRANSLATE_NOOP(
                "WorkingTime", "The spans of a day follow each other with a break between.")));
        end = span.to;
    }
    return {};
}

QString WorkingTime::toText(const DaySpans &spans)
{
    QStringList parts;
    for (const DaySpan &span : spans)
        parts << clockText(span.from) + QLatin1Char('-') + clockText(span.to);
    return parts.join(QLatin1Char(' '));
}

Result<DaySpans> WorkingTime::fromText(const QString &text)
{
    static const QRegularExpression span(QStringLiteral("^(\\d{1,2}):(\\d{2})[-–](\\d{1,2}):(\\d{2})$"));
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    DaySpans spans;
    const QStringList words = text.split(between, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QRegularExpressionMatch match = span.match(word);
        const auto number = [&](int group) { return match.captured(group).toInt(); };
        if (!match.hasMatch() || number(2) > 59 || number(4) > 59)
            return Error{
                Error::Kind::Input,
                say(QT_TRANSLATE_NOOP("WorkingTime", "“%1” is not a span such as 08:00-12:00.")).arg(word),
                {},
                0};
        spans.push_back({number(1) * 60 + number(2), number(3) * 60 + number(4)});
    }
    if (auto fit = check(spans); !fit)
        return Error{Error::Kind::Input, fit.error().text, {}, 0};
    return spans;
}

const DaySpans &WorkingTime::spans(QDate day) const
{
    const auto exception = m_exceptions.find(day);
    return exception != m_exceptions.end() ? exception->second.spans
                                           : weekday(Qt::DayOfWeek(day.dayOfWeek()));
}

int WorkingTime::minutes(QDate day) const { return length(spans(day)); }

double WorkingTime::weight(QDate day) const
{
    int full = 0;
    for (const DaySpans &spans : m_weekdays)
        full = std::max(full, length(spans));
    const int own = minutes(day);
    if (own == 0)
        return 0;
    return full == 0 ? 1 : double(own) / full;
}

double WorkingTime::weight(QDate from, QDate until) const
{
    double sum = 0;
    for (QDate day = from; day < until; day = day.addDays(1))
        sum += weight(day);
    return sum;
}

std::vector<TimeRange> WorkingTime::ranges(QDate day, const Calendar &calendar) const
{
    std::vector<TimeRange> ranges;
    for (const DaySpan &span : spans(day)) {
        const TimeRange range{moment(day, span.from, calendar), moment(day, span.to, calendar)};
        if (range.from < range.to) // else the clock skipped it
            ranges.push_back(range);
    }
    return ranges;
}

bool WorkingTime::isWorking(Instant at, const Calendar &calendar) const
{
    const std::vector<TimeRange> today = ranges(calendar.dayOf(at), calendar);
    return std::ranges::any_of(today,
                               [at](const TimeRange &range) { return range.from <= at && at < range.to; });
}

Duration WorkingTime::within(const TimeRange &range, const Calendar &calendar) const
{
    Duration sum(0);
    if (range.to <= range.from)
        return sum;
    const QDate last = calendar.dayOf(range.to);
    for (QDate day = calendar.dayOf(range.from); day <= last; day = day.addDays(1))
        for (const TimeRange &part : ranges(day, calendar))
            sum += std::max(Duration(0), std::min(part.to, range.to) - std::max(part.from, range.from));
    return sum;
}

std::optional<Instant> WorkingTime::after(Instant from, Duration time, const Calendar &calendar) const
{
    QDate day = calendar.dayOf(from);
    for (int searched = 0; searched < longestSearch; ++searched, day = day.addDays(1)) {
        for (const TimeRange &part : ranges(day, calendar)) {
            const Instant begin = std::max(part.from, from);
            if (begin >= part.to)
                continue;
            if (time <= part.to - begin)
                return begin + time;
            time -= part.to - begin;
        }
    }
    return std::nullopt;
}

QByteArray WorkingTime::toJson() const
{
    QJsonArray weekdays;
    for (const DaySpans &spans : m_weekdays)
        weekdays.append(toText(spans));
    QJsonObject exceptions;
    for (const auto &[day, exception] : m_exceptions)
        exceptions[day.toString(Qt::ISODate)] = QJsonObject{
            {QStringLiteral("spans"), toText(exception.spans)}, {QStringLiteral("name"), exception.name}};
    return QJsonDocument(QJsonObject{{QStringLiteral("weekdays"), weekdays},
                                     {QStringLiteral("exceptions"), exceptions}})
        .toJson(QJsonDocument::Compact);
}

std::optional<WorkingTime> WorkingTime::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonArray weekdays = object[QLatin1String("weekdays")].toArray();
    if (weekdays.size() != 7)
        return std::nullopt;
    WorkingTime time;
    for (int day = 0; day < 7; ++day) {
        auto spans = fromText(weekdays[day].toString());
        if (!spans)
            return std::nullopt;
        time.m_weekdays[size_t(day)] = std::move(*spans);
    }
    const QJsonObject exceptions = object[QLatin1String("exceptions")].toObject();
    for (auto it = exceptions.begin(); it != exceptions.end(); ++it) {
        const QDate day = QDate::fromString(it.key(), Qt::ISODate);
        const QJsonObject exception = it->toObject();
        auto spans = fromText(exception[QLatin1String("spans")].toString());
        if (!day.isValid() || !spans)
            return std::nullopt;
        time.m_exceptions[day] = {std::move(*spans), exception[QLatin1String("name")].toString()};
    }
    return time;
}

} // namespace callhelm
