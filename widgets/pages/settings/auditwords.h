#pragma once

#include <utility>

#include <QString>

namespace callhelm {

/// A stable name of the audit trail (an act, an outcome, a role) in the language of the moment; the name
/// itself where it is not known.
[[nodiscard]] QString auditWord(const QString &name);
/// A field of a change and its value for people; an empty name for what tells them nothing.
[[nodiscard]] std::pair<QString, QString> auditField(const QString &field, const QString &value);

} // namespace callhelm
