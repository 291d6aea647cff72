#pragma once

#include "reports/reporttable.h"
#include "services/recordcatalogue.h"

namespace callhelm {

/// A file of a kind of records as it may be filled in: titles that are known again, and two rows.
/// Two rows of a history.
[[nodiscard]] ReportTable historySample();
[[nodiscard]] ReportTable sampleTable(const RecordCatalogue &catalogue, Entity entity);

} // namespace callhelm
