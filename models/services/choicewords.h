#pragma once

#include <QString>

#include "domain/recordschema.h"

namespace callhelm {

/// The stable name of a choice that files write in other words: Closed, Hoàn thành and Закрыта of a ticket
/// are done. Empty where it is none of them.
[[nodiscard]] QString choiceFromWords(const FieldSpec &field, const QString &text);

} // namespace callhelm
