#pragma once

#include <optional>

#include "crm/recordfold.h"
#include "domain/terms.h"

namespace callhelm {

/// Why a field cannot have a value, as a sentence; nothing where it can. Of phones and e-mail addresses each
/// one is looked at.
[[nodiscard]] std::optional<QString> faultOf(const FieldSpec &field, const FieldValue &value,
                                             const Terms &terms, const RecordRules &rules);

/// What follows from saying this of a record: a ticket or conversation that is finished gets the time of it,
/// and loses it when it is opened again. `before` is null for a new record. Adds to the entries.
void addConsequences(std::vector<FieldEntry> &entries, const EntitySpec &entity, const RecordState *before,
                     Instant now);

/// Longest text of a field of one line, and of several.
inline constexpr qsizetype longestText = 500;
inline constexpr qsizetype longestLongText = 20'000;

} // namespace callhelm
