#pragma once

#include "charts/chartpicture.h"

class QFontMetricsF;
class QPainter;
class QRectF;

/// What stands at the ends of a picture's lines (ChartSeries::endText): at the right of the plot, or at the
/// last point where that is further left.
namespace callhelm::endlabels {

/// Room that they need at the right of the plot; 0 where there are none.
[[nodiscard]] double width(const ChartPicture &picture, const QFontMetricsF &metrics);
/// `highest`: the value at the plot's upper edge.
void paint(QPainter &painter, const QRectF &plot, const ChartPicture &picture, double highest,
           const Theme &theme);

} // namespace callhelm::endlabels
