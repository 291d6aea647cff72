#include "pages/wallboard/wallqueues.h"

#include <algorithm>

#include <QPainter>

#include "common/card.h"
#include "common/format.h"
#include "common/painting.h"
#include "metrics/floormetrics.h"
#include "metrics/queuemetrics.h"

namespace callhelm {

namespace {

constexpr double headHeight = 70;
constexpr double lineHeight = 122;
constexpr double figureSize = 66;
constexpr double nameSize = 54;
constexpr double leastNameSize = 34; ///< a long name gets smaller before it is cut
constexpr double signRoom = 60; ///< so that figures stand under one another with and without a sign
/// Right ends of the columns, as shares of the width.
constexpr double ends[]{0.32, 0.44, 0.65, 0.76, 1.0};
constexpr int columnCount = 5;
constexpr int waitColumn = 2;
constexpr int levelColumn = 4;

} // namespace

std::vector<WallQueues::Line> WallQueues::lines() const
{
    std::vector<Line> lines;
    if (!view().floor)
        return lines;
    const FloorSummary &all = view().summary;
    if (view().floor->queues.size() > 1) {
        Line sum{tr("All queues"), all.waiting, all.longestSince, all.service.value(), all.goal, {}};
        if (all.sameGoal)
            sum.threshold = all.sameGoal->threshold;
        lines.push_back(sum);
    }
    for (const FloorQueue &queue : view().floor->queues) {
        const ServiceShare service = QueueFigures(queue.today, queue.goal).share();
        lines.push_back({queue.name, queue.waiting, queue.longestSince, service.value(), queue.goal.goal,
                         queue.goal.threshold});
    }
    return lines;
}

int WallQueues::room() const
{
    return std::max(1, (height() - px(headHeight)) / std::max(1, px(lineHeight)));
}

int WallQueues::parts() const
{
    const int count = int(lines().size());
    return std::max(1, (count + room() - 1) / room());
}

void WallQueues::setPart(int part)
{
    m_part = part;
    update();
}

QRect WallQueues::cell(const QRect &row, int column) const
{
    const int inset = px(36);
    const int left = column == 0 ? row.left() + inset : row.left() + int(row.width() * ends[column - 1]);
    const int right = row.left() + int(row.width() * ends[column]) - inset;
    return {left, row.top(), right - left, row.height()};
}

QRect WallQueues::withoutSign(const QRect &cell, int column) const
{
    return column == waitColumn || column == levelColumn ? cell.adjusted(0, 0, -px(signRoom), 0) : cell;
}

void WallQueues::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, rect(), theme());
    const QRect head(0, 0, width(), px(headHeight));
    painter.setFont(font(30));
    painter.setPen(theme().color(Token::TextSecond));
    const QString titles[]{tr("Queue"), floormetrics::waiting.title(), tr("Longest wait"), tr("Goal"),
                           queuemetrics::serviceLevel.title()};
    for (int column = 0; column < columnCount; ++column)
        painter.drawText(withoutSign(cell(head, column), column),
                         Qt::AlignBottom | Qt::TextDontClip | (column == 0 ? Qt::AlignLeft : Qt::AlignRight),
                         titles[column]);

    const std::vector<Line> all = lines();
    const int first = std::clamp(m_part, 0, parts() - 1) * room();
    QRect row(0, head.height(), width(), px(lineHeight));
    for (int i = first; i < std::min(first + room(), int(all.size())); ++i) {
        if (i > first) {
            painter.setPen(theme().color(Token::Border));
            painter.drawLine(row.left() + px(36), row.top(), row.right() - px(36), row.top());
        }
        paintLine(painter, row, all[size_t(i)]);
        row.translate(0, row.height());
    }
}

void WallQueues::paintLine(QPainter &painter, const QRect &row, const Line &line) const
{
    const auto figure = [&](int column, const QString &text, Tone tone, double size = figureSize) {
        painter.setFont(font(size, size >= figureSize));
        painter.setPen(ink(theme().color(tone)));
        const QRect place = cell(row, column);
        drawFigures(painter, withoutSign(place, column), Qt::AlignRight | Qt::AlignVCenter, text);
        painter.setFont(font(figureSize * 0.6, true));
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, wallSign(tone));
    };
    const QRect name = cell(row, 0);
    double size = nameSize;
    painter.setFont(font(size));
    while (size > leastNameSize && painter.fontMetrics().horizontalAdvance(line.name) > name.width())
        painter.setFont(font(size -= 2));
    painter.setPen(ink(theme().color(Token::Text)));
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(line.name, Qt::ElideRight, name.width()));
    figure(1, format::number(line.waiting), Tone::None);
    const bool late = line.longestSince && line.threshold
        && wholeSeconds(view().now - *line.longestSince) > *line.threshold;
    figure(2, line.longestSince ? format::since(*line.longestSince, view().now) : format::none(),
           late ? Tone::Warn : Tone::None);
    const bool kept = line.level && *line.level * 10'000 + 1e-6 >= line.goal;
    figure(3, format::share(line.goal / 10'000.0, line.goal % 100 == 0 ? 0 : 1), Tone::None, nameSize);
    figure(levelColumn, format::share(line.level, 1),
           !line.level ? Tone::None
               : kept  ? Tone::Good
                       : Tone::Bad);
}

} // namespace callhelm
