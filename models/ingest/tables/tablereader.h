#pragma once

#include <deque>

#include <QDateTime>

#include "ingest/tables/rawtable.h"
#include "ingest/tables/tablefile.h"

namespace callhelm {

/// A table read from the rows of a file of either kind: leaves out what stands above and below, holds rows
/// against the header, and makes sure in the end that the file is still the same.
class TableReader final : public TableFile
{
public:
    /// As TableFile::open().
    [[nodiscard]] static Result<std::unique_ptr<TableFile>>
    open(const QString &path, const TableOptions &options, const std::atomic_bool *stop);

    [[nodiscard]] Result<bool> next(TableRow &row) override;
    [[nodiscard]] qint64 bytesRead() const override { return m_raw->bytesRead(); }
    [[nodiscard]] qint64 size() const override { return m_raw->size(); }

private:
    struct Seen
    {
        TableRow row;
        bool afterGap = false;
    };

    explicit TableReader(QString path) : m_path(std::move(path)) { }
    [[nodiscard]] Result<void> readBeginning(const TableOptions &options);
    [[nodiscard]] Result<void> seekHeader(qint64 number);
    void takeHeader(const TableRow &row);
    void noteMerged();
    [[nodiscard]] Result<bool> nextRaw(Seen &seen);
    void fit(TableRow &row) const;
    [[nodiscard]] bool areBelow() const;
    [[nodiscard]] bool isThin(const TableRow &row) const;
    [[nodiscard]] Result<void> checkUnchanged() const;

    QString m_path;
    qint64 m_fileSize = 0;
    QDateTime m_changed;
    std::unique_ptr<RawTable> m_raw;
    std::deque<Seen> m_seen; ///< read while the header was looked for
    std::deque<Seen> m_held; ///< thin rows: data if more data follow
    qint64 m_dataRows = 0; ///< that were told
    bool m_hasGaps = false; ///< among the data
    bool m_hasThin = false; ///< among the data
    bool m_firstIsFilled = true; ///< the first column, in all data
    bool m_release = false; ///< what is held is data
    bool m_rawAtEnd = false;
    std::optional<Error> m_failed;
};

} // namespace callhelm
