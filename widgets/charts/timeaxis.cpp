#include "charts/timeaxis.h"

#include <algorithm>

#include <QLocale>

#include "charts/chartpicture.h"
#include "common/format.h"

namespace callhelm {

namespace {

constexpr double gap = 10; ///< between two marks
constexpr int halfDay = 12; // hours

enum class Slots { OfHours, OfDays, OfMonths };

struct Candidate
{
    double slot;
    QString text;
    int rank; ///< the smaller, the more it is worth
};

bool isMidnight(Instant at, const Calendar &calendar) { return calendar.startOf(calendar.dayOf(at)) == at; }

Slots slotsOf(const ChartPicture &picture, const Calendar &calendar)
{
    const bool days
        = std::ranges::all_of(picture.starts, [&calendar](Instant at) { return isMidnight(at, calendar); });
    const Duration last = picture.end - picture.starts.back();
    if (!days || last < std::chrono::hours(20))
        return Slots::OfHours;
    const bool months = std::ranges::all_of(
        picture.starts, [&calendar](Instant at) { return calendar.dayOf(at).day() == 1; });
    return months && last > std::chrono::hours(24 * 27) ? Slots::OfMonths : Slots::OfDays;
}

bool spansDays(const ChartPicture &picture, const Calendar &calendar)
{
    return calendar.dayOf(picture.starts.front()) != calendar.dayOf(picture.end - Duration(1));
}

QString monthWords(QDate day, bool withYear)
{
    const QString month = QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat);
    return withYear ? month + u' ' + QString::number(day.year()) : month;
}

/// Those that fit, the worthier first.
std::vector<TimeMark> fitting(const std::vector<Candidate> &candidates, double slotWidth,
                              const std::function<double(const QString &)> &widthOf)
{
    struct Placed
    {
        double from, to;
        TimeMark mark;
    };
    std::vector<Placed> placed;
    const int worst = std::ranges::max(candidates, {}, &Candidate::rank).rank;
    for (int rank = 0; rank <= worst; ++rank) {
        std::vector<Candidate> equals;
        std::ranges::copy_if(candidates, std::back_inserter(equals),
                             [rank](const Candidate &one) { return one.rank == rank; });
        // Every mark of a rank, or every second, third …: at equal distances, whatever stands between.
        for (size_t every = 1; every <= equals.size(); ++every) {
            std::vector<Placed> tried = placed;
            bool fits = true;
            for (size_t i = 0; i < equals.size() && fits; i += every) {
                const double half = widthOf(equals[i].text) / 2;
                const double at = equals[i].slot * slotWidth;
                const Placed one{at - half, at + half, {equals[i].slot, equals[i].text}};
                fits = std::ranges::none_of(tried, [&one](const Placed &other) {
                    return one.from < other.to + gap && other.from < one.to + gap;
                });
                tried.push_back(one);
            }
            if (fits) {
                placed = std::move(tried);
                break;
            }
            if (rank > 0)
                break; // hours stand between the days or not at all
        }
    }
    std::ranges::sort(placed, {}, &Placed::from);
    std::vector<TimeMark> marks;
    std::ranges::transform(placed, std::back_inserter(marks), [](const Placed &one) { return one.mark; });
    return marks;
}

} // namespace

std::vector<TimeMark> timeMarks(const ChartPicture &picture, const Calendar &calendar, double slotWidth,
                                const std::function<double(const QString &)> &widthOf)
{
    if (picture.starts.empty() || slotWidth <= 0)
        return {};
    const Slots kind = slotsOf(picture, calendar);
    const bool days = spansDays(picture, calendar);
    std::vector<Candidate> candidates;
    for (size_t slot = 0; slot < picture.starts.size(); ++slot) {
        const Instant at = picture.starts[slot];
        const QDate day = calendar.dayOf(at);
        if (kind == Slots::OfMonths) {
            candidates.push_back({double(slot) + 0.5, monthWords(day, slot == 0 || day.month() == 1), 0});
            continue;
        }
        if (kind == Slots::OfDays) {
            candidates.push_back({double(slot) + 0.5, format::dayMonth(day), 0});
            continue;
        }
        const QTime time = toDateTime(at, calendar.zone()).time();
        if (time.minute() != 0)
            continue;
        if (days && isMidnight(at, calendar))
            candidates.push_back({double(slot), format::dayMonth(day), 0});
        else if (days)
            candidates.push_back(
                {double(slot), format::shortTime(at, calendar), time.hour() == halfDay ? 1 : 2});
        else
            candidates.push_back(
                {double(slot), QStringLiteral("%1").arg(time.hour(), 2, 10, QChar(u'0')), 0});
    }
    return candidates.empty() ? std::vector<TimeMark>() : fitting(candidates, slotWidth, widthOf);
}

QString slotWords(const ChartPicture &picture, size_t slot, const Calendar &calendar)
{
    const Instant from = picture.starts[slot];
    const Instant to = slot + 1 < picture.starts.size() ? picture.starts[slot + 1] : picture.end;
    const QDate day = calendar.dayOf(from);
    const QDate last = calendar.dayOf(to - Duration(1));
    switch (slotsOf(picture, calendar)) {
    case Slots::OfMonths:
        return format::interval(from, By::Month, calendar);
    case Slots::OfDays:
        return day == last ? format::interval(from, By::Day, calendar)
                           : format::date(day) + QStringLiteral(" \u2013 ") + format::date(last);
    case Slots::OfHours:
        break;
    }
    const QString hours
        = format::shortTime(from, calendar) + QStringLiteral(" \u2013 ") + format::shortTime(to, calendar);
    return spansDays(picture, calendar) ? format::date(day) + u' ' + hours : hours;
}

} // namespace callhelm
