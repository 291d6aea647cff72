#pragma once

#include <QStringList>

namespace callhelm {

/// What an import says beside its counts: that numbers got their leading 0 back (so many), and which cells of
/// several rows were shown as one (ranges such as A2:A5). Sentences.
[[nodiscard]] QStringList importNotes(qint64 restoredZeros, const QStringList &mergedRanges);

} // namespace callhelm
