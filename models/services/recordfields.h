#pragma once

#include <functional>

#include <QJsonObject>

#include "base/calendar.h"
#include "crm/recordfold.h"
#include "domain/terms.h"

namespace callhelm {

/// Writes values of records as the audit trail, exports and rejects have them: names instead of numbers,
/// times ISO 8601 in the organisation's zone, plain decimals, several values with `;` between. No language,
/// no grouping.
class RecordTexts
{
public:
    std::function<QString(AgentId)> agent;
    std::function<QString(RecordId)> record; ///< none: `entity n`
    const Terms *terms = nullptr;
    Calendar calendar;

    [[nodiscard]] QString text(const FieldSpec &field, const FieldValue &value) const;
    /// By the fields' names.
    [[nodiscard]] QJsonObject fields(const EntitySpec &entity, const std::vector<FieldEntry> &entries) const;
};

/// `customer 12`: what stands in the audit trail as to whom.
[[nodiscard]] QString recordLabel(const EntitySpec &entity, RecordId record, const QString &name);
/// A fixed number without zeros at its end: 135590 with unit 100 is 1355.9.
[[nodiscard]] QString plainDecimal(qint64 value, qint64 unit);

} // namespace callhelm
