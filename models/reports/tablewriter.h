#pragma once

#include <QByteArray>

#include "base/result.h"
#include "reports/reporttable.h"

class QIODevice;

namespace callhelm {

/// Writes a table to a device, row by row, so that a month of calls needs no more memory than one row.
/// begin(), row() as often as there are rows, finish(); or write() for all of it.
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    /// Writes what stands before the rows. Only the head of the table is used, not its rows. It must outlive
    /// the writing.
    virtual Result<void> begin(const ReportTable &head) = 0;
    virtual Result<void> row(const ReportRow &values) = 0;
    virtual Result<void> finish() = 0;

    /// The whole table. Fails with Error::Kind::File when the device takes no more.
    Result<void> write(const ReportTable &table);

protected:
    /// The device is written to in larger pieces; it must be open and outlive the writer.
    explicit TableWriter(QIODevice &device) : m_device(device) { }

    Result<void> put(const QByteArray &bytes);
    Result<void> flush();

private:
    QIODevice &m_device;
    QByteArray m_waiting;
};

} // namespace callhelm
