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

} // namespace callhelm
