#pragma once

#include <QString>

namespace callhelm {

/// A stable name of the audit trail (an act, an outcome, a role) in the language of the moment; as it is
/// where it is not known.
[[nodiscard]] QString auditWord(const QString &name);

} // namespace callhelm
