#pragma once

#include "common/theme.h"
#include "items/roles.h"

class QPainter;
class QRect;

namespace callhelm {

/// A small coloured shape before a word: the shape tells as much as the colour.
struct Sign
{
    enum class Shape { Dot, Ring, Cross, Clock, Bar, Triangle };
    Shape shape = Shape::Dot;
    Token token = Token::TextSecond;
};
inline constexpr int signWidth = 18;

/// Whether values of a kind come with a sign.
constexpr bool hasSign(ValueKind kind)
{
    return kind == ValueKind::Outcome || kind == ValueKind::DirectEnd || kind == ValueKind::Finding;
}
/// The sign of an outcome, of a call's result or of a finding.
[[nodiscard]] Sign signOf(ValueKind kind, int value);
/// Draws the sign at the left end and takes its room off the rectangle.
void paintSign(QPainter &painter, QRect &rect, const Sign &sign, const Theme &theme);

/// Room for the bars of a stage.
inline constexpr int stepsWidth = 32;
/// The place of a stage in its pipeline as small bars, filled up to it; a cross where the way was left. Takes
/// its room off the rectangle, also where there is nothing to draw.
void paintSteps(QPainter &painter, QRect &rect, int place, int count, const Theme &theme);

inline constexpr int forkWidth = 18;
/// Two ways that become one, at this point: may be a double.
void paintFork(QPainter &painter, const QPointF &centre, const Theme &theme);

/// How far a row's words stand in for each row it stands under.
inline constexpr int depthWidth = 18;
/// The corner before a row that stands under another. Takes the room of its depth off the rectangle.
void paintDepth(QPainter &painter, QRect &rect, int depth, const Theme &theme);

} // namespace callhelm
