// Any file: it is refused, or read to its end with every line counted once.
#include <cstdlib>

#include <QFile>
#include <QTemporaryDir>

#include "ingest/logfile.h"

#include "linecount.h"

using namespace callhelm;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("queue_log"));
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    // The last byte stretches the file, so that lines and pieces end at odd places.
    if (size > 0)
        bytes = bytes.chopped(1).repeated(1 + data[size - 1]);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        std::abort();
    file.close();

    Result<LogFile> log = LogFile::open(makeLogFormat(SourceKind::QueueLog, QTimeZone::utc()), path);
    if (!log.ok())
        return 0;
    const qint64 start = log->position();
    FactBatch batch;
    qint64 lines = 0;
    qint64 read = start;
    for (Result<bool> more = log->next(batch); more.ok() && *more; more = log->next(batch)) {
        lines += batch.linesRead;
        read += batch.bytesRead;
        if (batch.position != read)
            std::abort();
    }
    if (read != bytes.size() || lines != linesOf(QByteArrayView(bytes).sliced(start)))
        std::abort();
    return 0;
}
