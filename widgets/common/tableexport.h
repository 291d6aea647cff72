#pragma once

#include <vector>

#include "base/result.h"
#include "reports/csvwriter.h"
#include "reports/reporttable.h"
#include "reports/xlsxwriter.h"

namespace callhelm {

class CellFormatter;
class TableView;

/// What a table shows, as it shows it: the rows that the filter lets through in their order, the visible
/// columns from left to right, values raw with their unit; words where a value is a word.
[[nodiscard]] ReportTable reportOf(const TableView &view, const CellFormatter &text, const QString &id,
                                   std::vector<ReportNote> notes);

/// Writes the table to a file, whole or not at all. Fails with Error::Kind::File.
Result<void> saveCsv(const ReportTable &table, const QString &fileName, const Calendar &calendar,
                     const CsvOptions &options);
/// The same as a workbook.
Result<void> saveXlsx(const ReportTable &table, const QString &fileName, const Calendar &calendar,
                      const XlsxOptions &options);

} // namespace callhelm
