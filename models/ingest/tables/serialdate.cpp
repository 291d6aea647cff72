#include "ingest/tables/serialdate.h"

#include <cmath>

namespace callhelm {

namespace {
constexpr int dayLength = 86'400'000; // ms
constexpr qint64 falseLeapDay = 60; // 29 February 1900
} // namespace

SerialDate SerialDate::of(double serial, bool from1904)
{
    SerialDate moment;
    double days = 0;
    const double part = std::modf(serial, &days);
    qint64 ms = std::llround(part * dayLength);
    auto day = qint64(days);
    if (ms == dayLength) {
        ms = 0;
        ++day;
    }
    if (day == 0 && !from1904) {
        moment.isTimeOnly = true;
        moment.time = QTime::fromMSecsSinceStartOfDay(int(ms));
        return moment;
    }
    if (ms != 0)
        moment.time = QTime::fromMSecsSinceStartOfDay(int(ms));
    if (from1904) {
        moment.isTimeOnly = day == 0;
        moment.date = QDate(1904, 1, 1).addDays(day);
        if (moment.isTimeOnly && !moment.time.isValid())
            moment.time = QTime(0, 0);
    } else if (day != falseLeapDay) {
        moment.date = QDate(1899, 12, day < falseLeapDay ? 31 : 30).addDays(day);
    }
    return moment;
}

bool SerialDate::isPossible(double serial) { return serial >= 0 && serial < 2'958'466; }

bool SerialDate::isLikely(double serial) { return serial >= 18'264 && serial < 73'051; }

} // namespace callhelm
