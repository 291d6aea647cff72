#pragma once

#include <map>

#include <QByteArrayList>

#include "floor/floor.h"

namespace callhelm {

/// A floor as sorted lines that a person can read in a failed comparison: no ids, names by name. What is
/// nothing at all (a queue of which nothing is known yet, a figure that is zero) is left out.
[[nodiscard]] QByteArrayList floorLines(const FloorSnapshot &floor);

} // namespace callhelm
