#pragma once

#include "reports/cellwriter.h"
#include "reports/tablewriter.h"

namespace callhelm {

struct CsvOptions
{
    enum class Heading : quint8 { Ids, Titles }; ///< stable names, or people's with units
    Heading heading = Heading::Ids;
    QChar separator = u','; ///< also ';' and tab
    bool byteOrderMark = false; ///< Excel takes UTF-8 for UTF-8 only with it
    bool notes = false; ///< definition, threshold, range and zone before the table
    CellFormat cells;
};

/// CSV by RFC 4180: CRLF, quotes doubled, UTF-8. Text that a spreadsheet would run is made harmless
/// (harmlessText()). The notes are rows of two cells, with an empty line between them and the table.
class CsvWriter final : public TableWriter
{
public:
    CsvWriter(QIODevice &device, Calendar calendar, CsvOptions options = {});

    Result<void> begin(const ReportTable &head) override;
    Result<void> row(const ReportRow &values) override;
    Result<void> finish() override;

private:
    [[nodiscard]] QString quoted(const QString &text, bool isText) const;

    CsvOptions m_options;
    CellWriter m_cells;
    const ReportTable *m_head = nullptr;
};

} // namespace callhelm
