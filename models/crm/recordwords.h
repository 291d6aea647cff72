#pragma once

#include <QString>

#include "crm/recordfold.h"

/// What kinds of records, their fields and the values among which one chooses are called, the same everywhere
/// in the program, in the language of the moment.
namespace callhelm::recordwords {

/// "Customers".
[[nodiscard]] QString kinds(Entity entity);
/// "Customer".
[[nodiscard]] QString kind(Entity entity);
/// "1,234 customers".
[[nodiscard]] QString count(Entity entity, qint64 count);
/// "312 of 8,946 customers".
[[nodiscard]] QString countOf(Entity entity, qint64 shown, qint64 all);
/// "New customer".
[[nodiscard]] QString newOne(Entity entity);

/// What a record is called where there is one line for it: a customer's name, else their phone; "#12
/// Invoice"; else its number.
[[nodiscard]] QString title(const EntitySpec &spec, const RecordState &state);

/// "Owner"; of own fields what the admin called them.
[[nodiscard]] QString field(Entity entity, const FieldSpec &spec);
/// The same for any field, also those that every record has.
[[nodiscard]] QString field(Entity entity, Field field);
/// One sentence on what it means, where the title does not say it; else empty.
[[nodiscard]] QString fieldTip(Entity entity, Field field);
/// A value of a Choice: "won". Own fields' choices are called as the admin wrote them. Empty where there is
/// none at that place.
[[nodiscard]] QString choice(Entity entity, const FieldSpec &spec, int place);
/// "Stages of deals".
[[nodiscard]] QString list(TermList list);
/// "Any stage", "3 stages", "No stage": what a filter by a field says.
[[nodiscard]] QString any(Entity entity, const FieldSpec &spec);
[[nodiscard]] QString some(const FieldSpec &spec, int count);
[[nodiscard]] QString none(const FieldSpec &spec);

} // namespace callhelm::recordwords
