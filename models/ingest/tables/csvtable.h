#pragma once

#include <atomic>
#include <memory>

#include <QFile>

#include "ingest/tables/csvdecoder.h"
#include "ingest/tables/rawtable.h"
#include "ingest/tables/tablefile.h"
#include "ingest/tables/textdecoder.h"

namespace callhelm {

/// The rows of a CSV file.
class CsvTable final : public RawTable
{
public:
    /// Finds what `options` do not say, and tells it in `facts`.
    [[nodiscard]] static Result<std::unique_ptr<RawTable>>
    open(const QString &path, const TableOptions &options, TableFacts &facts, const std::atomic_bool *stop);

    [[nodiscard]] Result<bool> next(TableRow &row, bool &afterGap) override;
    [[nodiscard]] bool leavesCellsOut() const override { return false; }
    [[nodiscard]] qint64 emptyRows() const override { return m_emptyRows; }
    [[nodiscard]] qint64 bytesRead() const override { return m_file.pos(); }
    [[nodiscard]] qint64 size() const override { return m_file.size(); }

private:
    CsvTable(const QString &path, const std::atomic_bool *stop) : m_file(path), m_stop(stop) { }

    [[nodiscard]] Result<void> findEncoding(const TableOptions &options, TableFacts &facts);
    [[nodiscard]] Result<void> findSeparatorIn(const TableOptions &options, TableFacts &facts);
    [[nodiscard]] Result<bool> fill();
    [[nodiscard]] Result<bool> nextRecord();
    [[nodiscard]] Error failed(Error::Kind kind, const QString &text, qint64 line = 0) const;

    QFile m_file;
    const std::atomic_bool *m_stop;
    TextDecoder m_text{TextEncoding::Utf8};
    CsvDecoder m_decoder{u','};
    QString m_encoding; ///< its name
    QString m_block; ///< text that was read and not yet cut
    qsizetype m_at = 0;
    bool m_bad = false; ///< behind the block stand bytes without a meaning
    bool m_atEnd = false;
    CsvRecord m_record;
    qint64 m_emptyRows = 0;
};

} // namespace callhelm
