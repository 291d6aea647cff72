#include "ingest/cdr/cdrclock.h"

#include <algorithm>
#include <charconv>
#include <map>

#include <QDate>

namespace callhelm {

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;
constexpr qint64 quarterMs = 15LL * 60 * 1000;
constexpr qint64 farthestOffset = 14LL * 3600 * 1000;
constexpr qint64 earlyMs = 2000; // a start cut to whole seconds lies before the creation

qint64 floored(qint64 a, qint64 b) { return a / b - (a % b < 0 ? 1 : 0); }

/// Whether a start suits the creation of its channel.
bool suits(Instant start, Instant created)
{
    const qint64 lag = toMs(start - created);
    return lag >= -earlyMs && lag < quarterMs;
}

/// Reads numbers and what stands between them.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_at(text.data()), m_end(text.data() + text.size()) { }
    /// -1 when there is none of at most `most` digits.
    int number(int most)
    {
        int value = 0;
        const char *const from = m_at;
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9' && m_at - from < most)
            value = value * 10 + (*m_at++ - '0');
        m_digits = int(m_at - from);
        return m_digits == 0 ? -1 : value;
    }
    [[nodiscard]] int digits() const { return m_digits; }
    /// The next character when it is one of those.
    char one(std::string_view of)
    {
        return m_at != m_end && of.find(*m_at) != std::string_view::npos ? *m_at++ : '\0';
    }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }

private:
    const char *m_at;
    const char *m_end;
    int m_digits = 0;
};

struct Date
{
    int first = 0, second = 0, third = 0;
    bool yearFirst = false;
    int yearDigits = 0;
};

std::optional<Date> readDate(Scanner &scan)
{
    Date date;
    date.first = scan.number(4);
    date.yearFirst = scan.digits() == 4;
    date.yearDigits = scan.digits();
    const char between = scan.one("-/.");
    date.second = scan.number(2);
    const char again = scan.one("-/.");
    date.third = scan.number(date.yearFirst ? 2 : 4);
    if (!date.yearFirst)
        date.yearDigits = scan.digits();
    if (date.first < 0 || date.second < 0 || date.third < 0 || between == '\0' || between != again)
        return std::nullopt;
    if (date.yearDigits != 4 && date.yearDigits != 2)
        return std::nullopt;
    return date;
}

} // namespace

std::optional<WallTime> wallTime(std::string_view text, DayOrder order)
{
    Scanner scan(text);
    const std::optional<Date> date = readDate(scan);
    if (!date || scan.one(" T") == '\0')
        return std::nullopt;
    while (scan.one(" ") != '\0') { }
    const int hour = scan.number(2);
    const bool colon = scan.one(":") != '\0';
    const int minute = scan.number(2);
    int second = 0;
    if (scan.one(":") != '\0')
        second = scan.number(2);
    if (scan.one(".") != '\0') // of a second; whole ones are told elsewhere
        scan.number(9);
    if (!scan.atEnd() || !colon || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0
        || second > 60)
        return std::nullopt;
    const bool dayFirst = order == DayOrder::DayFirst;
    const int year = date->yearFirst ? date->first : date->third + (date->yearDigits == 2 ? 2000 : 0);
    const int month = date->yearFirst || dayFirst ? date->second : date->first;
    const int day = date->yearFirst ? date->third : dayFirst ? date->first : date->second;
    const QDate found(year, month, day);
    if (!found.isValid())
        return std::nullopt;
    constexpr qint64 julianEpoch = 2'440'588; // 1970-01-01
    return (found.toJulianDay() - julianEpoch) * dayMs + (hour * 3600LL + minute * 60 + second) * 1000;
}

std::optional<DayOrder> dayOrderOf(std::string_view text)
{
    Scanner scan(text);
    const std::optional<Date> date = readDate(scan);
    if (!date || date->yearFirst)
        return std::nullopt;
    if (date->first > 12 && date->second <= 12)
        return DayOrder::DayFirst;
    if (date->second > 12 && date->first <= 12)
        return DayOrder::MonthFirst;
    return std::nullopt;
}

std::optional<Instant> createdAt(std::string_view uniqueId)
{
    const std::size_t system = uniqueId.rfind('-');
    const std::string_view id = system == std::string_view::npos ? uniqueId : uniqueId.substr(system + 1);
    const char *const end = id.data() + id.size();
    qint64 seconds = 0;
    const auto [point, error] = std::from_chars(id.data(), end, seconds);
    constexpr qint64 earliest = 631'152'000; // 1990
    constexpr qint64 latest = 4'102'444'800; // 2100
    if (error != std::errc() || point == end || *point != '.' || seconds < earliest || seconds >= latest)
        return std::nullopt;
    if (point + 1 == end || !std::all_of(point + 1, end, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return instantFromMs(seconds * 1000);
}

CdrClock CdrClock::fitting(const QTimeZone &organisation, std::span<const CdrStart> rows, DayOrder order)
{
    const auto fits = [&](const QTimeZone &zone) {
        CdrClock clock(zone, order);
        const auto count = std::count_if(rows.begin(), rows.end(), [&](const CdrStart &row) {
            return suits(clock.moment(row.start, row.created), row.created);
        });
        return std::size_t(count) * 2 > rows.size();
    };
    if (rows.empty() || fits(organisation))
        return CdrClock(organisation, order);
    if (fits(QTimeZone::utc()))
        return CdrClock(QTimeZone::utc(), order);
    std::map<qint64, std::size_t> offsets; // by how many rows
    for (const CdrStart &row : rows)
        ++offsets[floored(row.start - toMs(row.created) + earlyMs, quarterMs) * quarterMs];
    const auto most = std::max_element(offsets.begin(), offsets.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    if (most->second * 2 > rows.size() && std::abs(most->first) <= farthestOffset)
        return CdrClock(QTimeZone(int(most->first / 1000)), order);
    return CdrClock(organisation, order);
}

qint64 CdrClock::offsetAt(qint64 utcMs) const
{
    return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC)) * 1000LL;
}

Instant CdrClock::moment(WallTime time, std::optional<Instant> created)
{
    const qint64 day = floored(time, dayMs);
    if (day != m_day) {
        m_day = day;
        m_before = offsetAt(day * dayMs - farthestOffset);
        m_after = offsetAt((day + 1) * dayMs + farthestOffset);
    }
    const qint64 first = time - m_before;
    if (m_before == m_after)
        return instantFromMs(first);
    const qint64 second = time - m_after;
    const bool firstExists = offsetAt(first) == m_before;
    const bool secondExists = offsetAt(second) == m_after;
    if (firstExists != secondExists)
        return instantFromMs(firstExists ? first : second);
    const bool secondSuits = created && suits(instantFromMs(second), *created);
    return instantFromMs(secondSuits && !suits(instantFromMs(first), *created) ? second : first);
}

} // namespace callhelm
