#pragma once

#include <QString>
#include <QStringList>

#include "domain/recordschema.h"

namespace callhelm {

/// What a column becomes, guessed from its title (English, Vietnamese or Russian, whatever case and accents)
/// and what its values look like (`type`: as inspect names it). Empty where nothing fits; `taken` fields are
/// not guessed twice.
[[nodiscard]] QString guessedField(const EntitySpec &entity, const QString &title, const QString &type,
                                   const QStringList &taken);
/// What a column of a history becomes (entity, record, field, from, to, by, at), guessed from its title.
/// Empty where nothing fits.
[[nodiscard]] QString guessedHistoryColumn(const QString &title, const QStringList &taken);
/// Whether the titles are those of a history.
[[nodiscard]] bool isHistory(const QStringList &titles);
/// The kind of records whose fields most titles are.
[[nodiscard]] const EntitySpec &guessedEntity(const RecordSchema &schema, const QStringList &titles,
                                              const QStringList &types);

} // namespace callhelm
