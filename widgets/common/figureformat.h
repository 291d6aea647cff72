#pragma once

#include <QString>

#include "items/figureform.h"

namespace callhelm::format {

/// A figure by its form: "5,236", "11,832" (minutes from a hundred on without tenths), "782.0" (millions),
/// "91.8 %", "\u2248 95.8 %"; a rate with a place behind the point: "12.4".
[[nodiscard]] QString figure(double value, const FigureForm &form);

/// "₫" of VND; the code itself where it has no sign.
[[nodiscard]] QString currencySign(const QString &currency);

} // namespace callhelm::format
