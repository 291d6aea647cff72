#pragma once

#include <functional>
#include <vector>

#include <QString>

#include "base/calendar.h"

namespace callhelm {

struct ChartPicture;

/// A mark of a chart's time axis: where it stands, counted in slots from the left edge, and what it says.
struct TimeMark
{
    double slot = 0;
    QString text;
    bool operator==(const TimeMark &) const = default;
};

/// The marks of a picture's time axis. Within one day they are hours; where the picture spans days, its days
/// are named, with hours between them where there is room; days, weeks and months are named by their first
/// day. No two touch: `widthOf` is a text's width, `slotWidth` a slot's, in the same unit.
[[nodiscard]] std::vector<TimeMark> timeMarks(const ChartPicture &picture, const Calendar &calendar,
                                              double slotWidth,
                                              const std::function<double(const QString &)> &widthOf);

/// A slot's time as words: with its day where the picture spans days, and without hours where slots are whole
/// days.
[[nodiscard]] QString slotWords(const ChartPicture &picture, size_t slot, const Calendar &calendar);

} // namespace callhelm
