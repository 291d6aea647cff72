#pragma once

#include <QString>

namespace callhelm {

/// Text as one looks for it: lower case, without accents and Vietnamese marks, đ as d, ё as е, runs of white
/// space as one blank. "Nguyễn Đình" and "nguyen dinh" fold to the same.
[[nodiscard]] QString fold(const QString &text);

/// True when every word of the (folded) `wanted` occurs somewhere in the (folded) `text`.
[[nodiscard]] bool containsWords(const QString &foldedText, const QString &foldedWanted);

/// Text that came from outside, for a terminal or a file: control characters other than those kept become
/// pictures of themselves, so that none of them is obeyed.
[[nodiscard]] QString withVisibleControls(QString text, QStringView kept = u"\t\n");

} // namespace callhelm
