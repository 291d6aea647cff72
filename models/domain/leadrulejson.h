#pragma once

#include <optional>

#include <QJsonObject>

#include "domain/leadrule.h"

namespace callhelm {

/// A rule as stores keep it: all but its id. Agents and terms are numbers, times milliseconds; what is as a
/// new rule has it is left out.
[[nodiscard]] QJsonObject toJson(const LeadRule &rule);
/// Reads toJson(); nothing when it is something else.
[[nodiscard]] std::optional<LeadRule> leadRuleFromJson(const QJsonObject &object);

/// Stable English name, for the command line and the audit trail: rotation, weighted, recall.
[[nodiscard]] QString kindName(LeadRuleKind kind);
[[nodiscard]] std::optional<LeadRuleKind> leadRuleKindFromName(const QString &name);

} // namespace callhelm
