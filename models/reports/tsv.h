#pragma once

#include "reports/cellwriter.h"

namespace callhelm {

/// A table as text for the clipboard: a tab between cells, a line feed between rows. Tabs and line ends
/// within a cell become blanks. Text that a spreadsheet would run is made harmless; a telephone number stays
/// as it is, since it runs nothing and people paste it elsewhere too.
[[nodiscard]] QString toTsv(const ReportTable &table, const CellWriter &cells, bool withHeadings);

} // namespace callhelm
