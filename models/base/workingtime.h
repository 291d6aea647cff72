#pragma once

#include <array>
#include <map>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QDate>
#include <QString>

#include "base/calendar.h"
#include "base/result.h"

namespace callhelm {

/// A part of a local day, in minutes from its midnight, [from, to).
struct DaySpan
{
    int from = 0;
    int to = 0;
    bool operator==(const DaySpan &) const = default;
};
/// In order of time and apart from each other; none: a day off.
using DaySpans = std::vector<DaySpan>;

/// When the organisation works: spans for every weekday, and days that differ from their weekday in either
/// direction (holidays, and days worked instead). Paces count its days, response times its minutes.
class WorkingTime
{
public:
    /// A day that differs from its weekday.
    struct Exception
    {
        DaySpans spans; ///< none: a day off
        QString name; ///< "Tết", "làm bù"
        bool operator==(const Exception &) const = default;
    };

    /// Monday to Saturday, 8:00 to 12:00 and 13:00 to 17:00: what a new organisation begins with.
    [[nodiscard]] static WorkingTime usual();

    /// Fails with Error::Kind::Usage where a span ends before it begins, leaves the day or meets the one
    /// before it.
    [[nodiscard]] static Result<void> check(const DaySpans &spans);
    /// "08:00-12:00 13:00-17:00"; empty for a day off. 24:00 is the end of the day.
    [[nodiscard]] static QString toText(const DaySpans &spans);
    /// Reads toText(); fails with Error::Kind::Input and a sentence for people.
    [[nodiscard]] static Result<DaySpans> fromText(const QString &text);

    /// The spans must pass check().
    void setWeekday(Qt::DayOfWeek day, DaySpans spans) { m_weekdays[size_t(day) - 1] = std::move(spans); }
    void setException(QDate day, Exception exception) { m_exceptions[day] = std::move(exception); }
    void removeException(QDate day) { m_exceptions.erase(day); }
    [[nodiscard]] const DaySpans &weekday(Qt::DayOfWeek day) const { return m_weekdays[size_t(day) - 1]; }
    [[nodiscard]] const std::map<QDate, Exception> &exceptions() const { return m_exceptions; }

    [[nodiscard]] const DaySpans &spans(QDate day) const;
    [[nodiscard]] bool isWorkingDay(QDate day) const { return !spans(day).empty(); }
    /// Minutes worked on a day by the clock on the wall.
    [[nodiscard]] int minutes(QDate day) const;
    /// How much of a full day a day is: its minutes over those of the longest usual day of a week; 0 for a
    /// day off. More than 1 is possible.
    [[nodiscard]] double weight(QDate day) const;
    /// Sum of weights over [from, until).
    [[nodiscard]] double weight(QDate from, QDate until) const;

    /// The moments of a day's spans in the organisation's zone.
    [[nodiscard]] std::vector<TimeRange> ranges(QDate day, const Calendar &calendar) const;
    [[nodiscard]] bool isWorking(Instant at, const Calendar &calendar) const;
    /// Working time within a range.
    [[nodiscard]] Duration within(const TimeRange &range, const Calendar &calendar) const;
    /// The moment at which so much working time has passed since `from`; nothing when that takes more than
    /// ten years.
    [[nodiscard]] std::optional<Instant> after(Instant from, Duration time, const Calendar &calendar) const;

    /// As it is stored.
    [[nodiscard]] QByteArray toJson() const;
    /// Reads toJson(); nothing when it is something else.
    [[nodiscard]] static std::optional<WorkingTime> fromJson(const QByteArray &json);

    bool operator==(const WorkingTime &) const = default;

private:
    std::array<DaySpans, 7> m_weekdays; ///< Monday first
    std::map<QDate, Exception> m_exceptions;
};

} // namespace callhelm
