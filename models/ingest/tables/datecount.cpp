#include "ingest/tables/datecount.h"

#include "ingest/tables/datetext.h"

namespace callhelm {

namespace {

using Order = DateFormat::Order;
using Clock = DateFormat::Clock;

constexpr std::array days{Order::Dmy, Order::Mdy, Order::Ymd};
constexpr std::size_t mostShapes = 64;

DateFormat reading(const DateText &text, Order order, int yearDigits)
{
    DateFormat format;
    format.order = order;
    format.separator = text.separator;
    format.monthName = text.monthName;
    format.comma = text.comma;
    format.twoDigitYear = yearDigits == 2;
    format.zone = true;
    if (text.hasTime)
        format.clock = text.half == DateText::Half::None ? Clock::Hours24 : Clock::Hours12;
    return format;
}

} // namespace

/// A format with a clock reads bare days too.
qint64 DateCount::Clocks::of(Clock clock) const
{
    const qint64 bare = read[std::size_t(Clock::None)];
    return clock == Clock::None ? bare : bare + read[std::size_t(clock)];
}

Clock DateCount::Clocks::best() const
{
    if (read[std::size_t(Clock::Hours24)] == 0 && read[std::size_t(Clock::Hours12)] == 0)
        return Clock::None;
    return read[std::size_t(Clock::Hours12)] > read[std::size_t(Clock::Hours24)] ? Clock::Hours12
                                                                                 : Clock::Hours24;
}

DateCount::Kind DateCount::add(QStringView text)
{
    const auto parts = DateText::of(text);
    if (!parts)
        return Kind::None;
    const int yearDigits = parts->digits[0] == 4 || parts->digits[2] == 4 ? 4 : 2;
    const Shape shape{parts->separator.unicode(), parts->monthName, parts->comma, yearDigits};
    if (parts->hasDay && m_days.size() >= mostShapes && !m_days.contains(shape))
        return Kind::None;
    std::array<QDate, 4> read;
    bool any = false;
    Count &count = parts->hasDay ? m_days[shape] : m_times;
    const auto tryOrder = [&](Order order) {
        const DateFormat format = reading(*parts, order, yearDigits);
        const auto date = format.read(*parts);
        if (!date)
            return;
        any = true;
        read[std::size_t(order)] = date->date;
        ++count.orders[std::size_t(order)].read[std::size_t(format.clock)];
    };
    if (!parts->hasDay)
        tryOrder(Order::None);
    else
        for (const Order order : days)
            tryOrder(order);
    for (std::size_t one = 0; one < read.size(); ++one)
        for (std::size_t two = 0; two < read.size(); ++two)
            if (read[one] != read[two])
                count.differ[one][two] = true;
    if (!any)
        return Kind::None;
    const bool hasPairs = parts->digits[0] != 1 && parts->digits[1] != 1 && parts->digits[2] != 1;
    count.unpadded = count.unpadded || !hasPairs;
    count.seconds = count.seconds || parts->hasSeconds;
    count.zone = count.zone || parts->offset.has_value();
    count.letterT = count.letterT || parts->letterT;
    m_compact += parts->hasDay && parts->separator.isNull();
    return parts->hasDay ? Kind::Day : Kind::Time;
}

DateFormat DateCount::formatOf(const Shape &shape, const Count &count, Order order)
{
    DateFormat format;
    format.order = order;
    format.separator = QChar(shape.separator);
    format.monthName = shape.monthName;
    format.comma = shape.comma;
    format.twoDigitYear = shape.yearDigits == 2;
    format.padded = !count.unpadded;
    format.clock = count.orders[std::size_t(order)].best();
    format.seconds = count.seconds;
    format.zone = count.zone;
    format.letterT = count.letterT;
    return format;
}

DateCount::Best DateCount::bestDay() const
{
    Best best;
    const Count *bestCount = nullptr;
    for (const auto &[shape, count] : m_days) {
        for (const Order order : days) {
            const Clocks &clocks = count.orders[std::size_t(order)];
            const qint64 read = clocks.of(clocks.best());
            if (read == 0 || read < best.read)
                continue;
            const DateFormat format = formatOf(shape, count, order);
            if (read > best.read) {
                best.alternatives.clear();
                best.format = format;
                best.read = read;
                bestCount = &count;
            } else if (bestCount != &count
                       || count.differ[std::size_t(order)][std::size_t(best.format.order)]) {
                best.alternatives.push_back(format); // otherwise the same days either way: 05/05/2021
            }
        }
    }
    best.ask = !best.alternatives.empty() || best.format.twoDigitYear;
    return best;
}

DateCount::Best DateCount::bestTime() const
{
    Best best;
    const Clocks &clocks = m_times.orders[0];
    const Clock clock = clocks.best();
    best.read = clock == Clock::None ? 0 : clocks.of(clock);
    best.format = formatOf({}, m_times, Order::None);
    return best;
}

} // namespace callhelm
