#pragma once

#include <memory>

#include "ingest/tables/rawtable.h"
#include "ingest/tables/tablefile.h"
#include "ingest/tables/xlsxworkbook.h"

namespace callhelm {

/// The rows of one sheet of an XLSX file.
class XlsxTable final : public RawTable
{
public:
    /// Opens the sheet of `options`, else the first that is visible, and tells in `facts` which there are.
    [[nodiscard]] static Result<std::unique_ptr<RawTable>>
    open(const QString &path, const TableOptions &options, TableFacts &facts, const std::atomic_bool *stop);

    [[nodiscard]] Result<bool> next(TableRow &row, bool &afterGap) override;
    [[nodiscard]] bool leavesCellsOut() const override { return true; }
    [[nodiscard]] qint64 emptyRows() const override { return 0; }
    [[nodiscard]] QStringList mergedRanges() const override { return m_merged; }
    [[nodiscard]] qint64 bytesRead() const override { return m_xml ? m_xml->part().given() : 0; }
    [[nodiscard]] qint64 size() const override { return m_xml ? m_xml->part().declaredSize() : 0; }

private:
    explicit XlsxTable(QString path) : m_path(std::move(path)) { }

    /// The content of a `c` element.
    struct Raw
    {
        QString type;
        int style = -1;
        QString value;
        QString inlineText;
        bool hasValue = false;
        bool hasFormula = false;
        bool hasInline = false;
    };

    [[nodiscard]] Result<void> readRow(TableRow &row);
    [[nodiscard]] Raw readCell();
    [[nodiscard]] Result<TableCell> cellOf(const Raw &raw, int column, qint64 row) const;
    [[nodiscard]] TableCell numberOf(const QString &value, int style) const;
    [[nodiscard]] static TableCell isoDateOf(const QString &value);
    [[nodiscard]] Error failed(const QString &text) const;
    [[nodiscard]] Error fault() const;

    QString m_path;
    std::unique_ptr<XlsxWorkbook> m_book;
    std::unique_ptr<XlsxXml> m_xml;
    bool m_inRows = false;
    bool m_atEnd = false;
    QStringList m_merged;
    qint64 m_row = 0; ///< the last that was read
    qint64 m_told = 0; ///< the last that had a value
};

} // namespace callhelm
