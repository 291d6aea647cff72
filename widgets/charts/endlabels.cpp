#include "charts/endlabels.h"

#include <algorithm>
#include <functional>

#include <QFontMetricsF>
#include <QPainter>

namespace callhelm::endlabels {

namespace {

constexpr double lineHeight = 14;
constexpr double dot = 4;
constexpr double nearEnd = 4; ///< slots: a month of 28 days beside one of 31

struct Label
{
    const ChartSeries *series;
    double slot;
    double value;
};

std::vector<Label> labelsOf(const ChartPicture &picture)
{
    std::vector<Label> labels;
    for (const ChartSeries &one : picture.series) {
        if (one.endText.isEmpty())
            continue;
        const auto last = std::find_if(one.values.rbegin(), one.values.rend(),
                                       [](const auto &value) { return value.has_value(); });
        if (last != one.values.rend())
            labels.push_back({&one, double(one.values.rend() - last - 1), **last});
    }
    return labels;
}

bool isAtRight(const Label &label, const ChartPicture &picture)
{
    return label.slot + nearEnd >= double(picture.starts.size());
}

void paintAtPoint(QPainter &painter, const QRectF &plot, const QPointF &at, const QString &text,
                  const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(at, dot, dot);
    painter.restore();
    painter.setPen(colour);
    const double wide = QFontMetricsF(painter.font()).horizontalAdvance(text) + 2;
    const double left = std::min(at.x() + space::s, plot.right() - wide);
    painter.drawText(QRectF(left, at.y() + dot, wide, lineHeight), Qt::AlignCenter, text);
}

} // namespace

double width(const ChartPicture &picture, const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const Label &label : labelsOf(picture))
        if (isAtRight(label, picture))
            widest = std::max(widest, metrics.horizontalAdvance(label.series->endText) + space::s);
    return widest;
}

void paint(QPainter &painter, const QRectF &plot, const ChartPicture &picture, double highest,
           const Theme &theme)
{
    painter.setFont(theme.font(Theme::Face::Caption));
    const QFontMetricsF metrics(painter.font());
    const double slots = std::max<double>(1, double(picture.starts.size()));
    const auto yOf = [&](double value) {
        return highest > 0 ? plot.bottom() - value / highest * plot.height() : plot.bottom();
    };
    std::vector<Label> right;
    for (const Label &label : labelsOf(picture)) {
        if (isAtRight(label, picture))
            right.push_back(label);
        else
            paintAtPoint(painter, plot,
                         {plot.left() + (label.slot + 0.5) / slots * plot.width(), yOf(label.value)},
                         label.series->endText, theme.color(label.series->token));
    }
    // The highest first, each below the one before.
    std::ranges::sort(right, std::greater(), &Label::value);
    double least = plot.top() - lineHeight / 2;
    for (const Label &label : right) {
        const double y = std::max(least, yOf(label.value) - lineHeight / 2);
        least = y + lineHeight;
        const bool isAccent = label.series->token == Token::Accent;
        painter.setPen(theme.color(isAccent ? Token::Accent : Token::TextSecond));
        painter.drawText(QRectF(plot.right() + space::xs, y,
                                metrics.horizontalAdvance(label.series->endText) + 2, lineHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, label.series->endText);
    }
}

} // namespace callhelm::endlabels
