#include "tablewriter.h"

#include <QCoreApplication>
#include <QFileDevice>

namespace callhelm {

namespace {
constexpr qsizetype pieceSize = 64 * 1024;
}

Result<void> TableWriter::write(const ReportTable &table)
{
    if (auto done = begin(table); !done)
        return done;
    for (const ReportRow &values : table.rows)
        if (auto done = row(values); !done)
            return done;
    return finish();
}

Result<void> TableWriter::put(const QByteArray &bytes)
{
    m_waiting += bytes;
    return m_waiting.size() < pieceSize ? Result<void>() : flush();
}

Result<void> TableWriter::flush()
{
    const qint64 written = m_device.write(m_waiting);
    bool ok = written == m_waiting.size();
    // A full disk shows only when the bytes leave the device's own buffer.
    if (auto *file = qobject_cast<QFileDevice *>(&m_device))
        ok = ok && file->flush();
    m_waiting.clear();
    if (ok)
        return {};

    const auto *file = qobject_cast<const QFileDevice *>(&m_device);
    return Error{Error::Kind::File,
                 QCoreApplication::translate("TableWriter", "The table could not be written: %1")
                     .arg(m_device.errorString()),
                 file ? file->fileName() : QString()};
}

} // namespace callhelm
