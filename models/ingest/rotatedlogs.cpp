#include "ingest/rotatedlogs.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>

#include "ingest/logfile.h"

namespace callhelm {

namespace {

constexpr int mostLogs = 100; // newest first, should there be more

/// The time of the first fact in the file, or nothing.
std::optional<Instant> firstTime(LogFile &file)
{
    FactBatch batch;
    const Result<bool> more = file.next(batch);
    if (!more.ok() || !*more || batch.facts.empty())
        return std::nullopt;
    return batch.facts.front().at;
}

} // namespace

std::vector<RotatedLog> rotatedLogs(const QString &path, SourceKind kind, const QTimeZone &zone)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    std::vector<RotatedLog> logs;
    const QFileInfoList entries
        = info.dir().entryInfoList(QDir::Files | QDir::Readable | QDir::Hidden, QDir::Time);
    for (const QFileInfo &entry : entries) {
        const QString other = entry.fileName();
        if (!other.startsWith(name + QLatin1Char('.')) && !other.startsWith(name + QLatin1Char('-')))
            continue;
        Result<LogFile> file = LogFile::open(makeLogFormat(kind, zone), entry.filePath());
        if (!file.ok())
            continue;
        const QByteArray identity = file->identity();
        const std::optional<Instant> begins = firstTime(*file);
        if (!identity.isEmpty() && begins)
            logs.push_back({entry.filePath(), identity, *begins});
        if (logs.size() == mostLogs)
            break;
    }
    std::stable_sort(logs.begin(), logs.end(),
                     [](const RotatedLog &a, const RotatedLog &b) { return a.begins < b.begins; });
    return logs;
}

} // namespace callhelm
