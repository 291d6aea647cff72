#pragma once

#include <QByteArrayList>

#include "store/projection.h"

namespace callhelm {

class Database;

/// Everything that a store derived from its facts, as sorted lines without any id: queues and agents by name,
/// rows by what they say. Two stores that know the same give the same lines, whichever way the facts came.
/// Findings are left out (they tell of files and lines), and so are cells that came to nothing.
[[nodiscard]] QByteArrayList dumpStore(Database &database,
                                       const Projections &projections = standardProjections());

/// The first lines in which two dumps differ, with - and +, for a failed comparison; empty when they don't.
[[nodiscard]] QByteArray differenceOf(const QByteArrayList &before, const QByteArrayList &after);

} // namespace callhelm
