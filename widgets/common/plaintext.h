#pragma once

#include <QString>

namespace callhelm {

/// A tooltip that shows the text as it is written, whatever it holds, broken into lines where it is long.
/// Empty stays empty.
[[nodiscard]] QString plainToolTip(const QString &text);

/// The text for a notice of the desktop, which may take angle brackets for markup.
[[nodiscard]] QString plainNotice(QString text);

} // namespace callhelm
