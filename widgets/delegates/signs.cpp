#include "delegates/signs.h"

#include <algorithm>

#include <QPainter>

#include "domain/rows.h"

namespace callhelm {

namespace {

Sign outcomeSign(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Answered:
        return {Sign::Shape::Dot, Token::Good};
    case Outcome::Abandoned:
        return {Sign::Shape::Cross, Token::Bad};
    case Outcome::TimedOut:
        return {Sign::Shape::Clock, Token::Warn};
    case Outcome::LeftByKey:
    case Outcome::LeftEmpty:
        return {Sign::Shape::Triangle, Token::Warn};
    case Outcome::Waiting:
        return {Sign::Shape::Ring, Token::Accent};
    default:
        return {Sign::Shape::Bar, Token::Offline};
    }
}

Sign directSign(DirectEnd end)
{
    switch (end) {
    case DirectEnd::Answered:
        return {Sign::Shape::Dot, Token::Good};
    case DirectEnd::Unanswered:
        return {Sign::Shape::Ring, Token::Warn};
    case DirectEnd::Busy:
        return {Sign::Shape::Triangle, Token::Warn};
    case DirectEnd::Failed:
        return {Sign::Shape::Cross, Token::Bad};
    }
    return {};
}

Sign findingSign(int kind)
{
    if (kind < 0)
        return {Sign::Shape::Cross, Token::Bad};
    switch (FindingRow::Kind(kind)) {
    case FindingRow::Kind::Orphan:
    case FindingRow::Kind::NeverEnded:
    case FindingRow::Kind::CutByRestart:
    case FindingRow::Kind::TwoNames:
    case FindingRow::Kind::Overlap:
        return {Sign::Shape::Triangle, Token::Warn};
    case FindingRow::Kind::ClockJump:
        return {Sign::Shape::Clock, Token::Warn};
    case FindingRow::Kind::Doubled:
        return {Sign::Shape::Ring, Token::Paused};
    case FindingRow::Kind::UnknownEvent:
        return {Sign::Shape::Bar, Token::Offline};
    }
    return {};
}

} // namespace

Sign signOf(ValueKind kind, int value)
{
    if (kind == ValueKind::DirectEnd)
        return directSign(DirectEnd(value));
    return kind == ValueKind::Outcome ? outcomeSign(Outcome(value)) : findingSign(value);
}

void paintSign(QPainter &painter, QRect &rect, const Sign &sign, const Theme &theme)
{
    const QColor colour = theme.color(sign.token);
    const QRectF box(rect.left() + 0.5, rect.center().y() - 4, 9, 9);
    const QPointF c = box.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    switch (sign.shape) {
    case Sign::Shape::Dot:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(box);
        break;
    case Sign::Shape::Ring:
        painter.drawEllipse(box.adjusted(0.8, 0.8, -0.8, -0.8));
        break;
    case Sign::Shape::Cross:
        painter.drawLine(box.topLeft() + QPointF(1, 1), box.bottomRight() - QPointF(1, 1));
        painter.drawLine(box.topRight() + QPointF(-1, 1), box.bottomLeft() - QPointF(-1, 1));
        break;
    case Sign::Shape::Clock:
        painter.drawEllipse(box.adjusted(0.8, 0.8, -0.8, -0.8));
        painter.drawLine(c, c - QPointF(0, 2.4));
        painter.drawLine(c, c + QPointF(1.8, 0));
        break;
    case Sign::Shape::Bar:
        painter.drawLine(QPointF(box.left() + 1, c.y()), QPointF(box.right() - 1, c.y()));
        break;
    case Sign::Shape::Triangle:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(
            QPolygonF{{c.x(), box.top() + 0.5}, {box.right(), box.bottom()}, {box.left(), box.bottom()}});
        break;
    }
    painter.restore();
    rect.setLeft(rect.left() + signWidth);
}

void paintSteps(QPainter &painter, QRect &rect, int place, int count, const Theme &theme)
{
    constexpr qreal barsWidth = 25;
    constexpr int tall = 12;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal top = rect.center().y() - tall / 2.0 + 0.5;
    if (place == 0 && count > 0) {
        painter.setPen(QPen(theme.color(Token::TextSecond), 1.4, Qt::SolidLine, Qt::RoundCap));
        const QPointF c(rect.left() + barsWidth / 2 - 1, rect.center().y() + 0.5);
        painter.drawLine(c + QPointF(-2.5, -2.5), c + QPointF(2.5, 2.5));
        painter.drawLine(c + QPointF(2.5, -2.5), c + QPointF(-2.5, 2.5));
    } else if (count > 0) {
        painter.setPen(Qt::NoPen);
        const qreal pitch = std::min(5.0, barsWidth / count);
        for (int i = 0; i < count; ++i) {
            painter.setBrush(theme.color(i < place ? Token::Accent : Token::Border));
            painter.drawRoundedRect(QRectF(rect.left() + i * pitch, top, pitch * 0.6, tall), 0.8, 0.8);
        }
    }
    painter.restore();
    rect.setLeft(rect.left() + stepsWidth);
}

void paintFork(QPainter &painter, const QPointF &centre, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Token::Warn), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF &c = centre;
    painter.drawPolyline(QPolygonF{{c.x() - 4, c.y() - 5}, {c.x() - 4, c.y() - 2}, {c.x(), c.y() + 1}});
    painter.drawPolyline(QPolygonF{{c.x() + 4, c.y() - 5}, {c.x() + 4, c.y() - 2}, {c.x(), c.y() + 1}});
    painter.drawLine(QPointF(c.x(), c.y() + 1), QPointF(c.x(), c.y() + 5));
    painter.restore();
}

void paintDepth(QPainter &painter, QRect &rect, int depth, const Theme &theme)
{
    if (depth <= 0)
        return;
    painter.save();
    painter.setPen(QPen(theme.color(Token::Offline), 1));
    const int x = rect.left() + (depth - 1) * depthWidth + 5;
    painter.drawPolyline(
        QPolygon{QPoint(x, rect.top() + 5), QPoint(x, rect.center().y()), QPoint(x + 7, rect.center().y())});
    painter.restore();
    rect.setLeft(rect.left() + depth * depthWidth);
}

} // namespace callhelm
