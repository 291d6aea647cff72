#pragma once

#include <vector>

#include <QByteArray>

#include "base/result.h"
#include "base/workingtime.h"

namespace callhelm {

/// A day on which the organisation does not work as on other such weekdays.
struct ExceptionDay
{
    QDate day;
    WorkingTime::Exception exception;
    bool operator==(const ExceptionDay &) const = default;
};

/// Lists of such days.
struct ExceptionDays
{
    /// Reads `day,hours,name`, one day a line, in UTF-8, with or without that line itself at the beginning:
    /// `2026-09-02,off,Quốc khánh`. Hours as WorkingTime::fromText() reads them; empty or `off` for a day
    /// off. All or nothing: fails with Error::Kind::Input, the line and the reason.
    [[nodiscard]] static Result<std::vector<ExceptionDay>> fromCsv(const QByteArray &csv);
    /// The same, ready to be read again.
    [[nodiscard]] static QByteArray toCsv(const std::vector<ExceptionDay> &days);

    /// Public holidays to start from, with the days they are moved to where offices work Monday to Friday.
    /// `country`: vn or ru. Empty for a year of which there is no list.
    [[nodiscard]] static std::vector<ExceptionDay> holidays(const QString &country, int year);
    /// Years of which there is a list.
    [[nodiscard]] static std::vector<int> holidayYears(const QString &country);
};

} // namespace callhelm
