#pragma once

#include <memory>

#include "reports/cellwriter.h"
#include "reports/tablewriter.h"

namespace callhelm {

struct XlsxOptions
{
    bool titles = false; ///< columns are named for people, with their units; else by their stable names
    bool notes = false; ///< definition, threshold, range and zone on a second sheet
    CellFormat::Durations durations = CellFormat::Durations::Seconds;
    qint64 rowsPerSheet = 1'048'575; ///< below the header; what is more goes on in further sheets
};

/// A workbook for spreadsheets: words as text whatever they begin with, numbers as numbers, moments as dates
/// of the calendar's zone, shares as per cent. The header is bold and stays in sight, and can be filtered.
/// Since a date cell has no zone, a second sheet names it also without notes.
///
/// Whole numbers of more than 15 digits, which a spreadsheet would round, are text; a text of more than
/// 32,767 characters is cut and ends with "…". Rows wait in temporary files: memory does not grow with them.
class XlsxWriter final : public TableWriter
{
public:
    XlsxWriter(QIODevice &device, Calendar calendar, XlsxOptions options = {});
    ~XlsxWriter() override;

    /// Fails with Error::Kind::File where no temporary file can be made.
    Result<void> begin(const ReportTable &head) override;
    Result<void> row(const ReportRow &values) override;
    Result<void> finish() override;

private:
    struct Book;
    Result<void> beginSheet();
    void endSheet();
    void writeNotes();
    void writeCell(quint16 column, const QVariant &value, ColumnType type);
    void writeNumber(quint16 column, double value, int format);
    void writeText(quint16 column, const QString &text);

    Calendar m_calendar;
    XlsxOptions m_options;
    CellWriter m_cells; ///< how long cells are when they are shown
    const ReportTable *m_head = nullptr;
    std::unique_ptr<Book> m_book;
};

} // namespace callhelm
