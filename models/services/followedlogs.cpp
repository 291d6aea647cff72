#include "services/followedlogs.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "services/amiservers.h"

namespace callhelm {

namespace {

constexpr QLatin1String recordsKey("cdr");
constexpr QLatin1String logKey("queue_log");
constexpr QLatin1String sourceKey("source");

} // namespace

FollowedLogs FollowedLogs::fromJson(const QString &json)
{
    FollowedLogs logs;
    const QJsonArray files = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue file : files) {
        const QJsonObject object = file.toObject();
        const bool records = object.contains(recordsKey);
        // An earlier program wrote a queue_log as its path alone.
        const QString path
            = file.isString() ? file.toString() : object[records ? recordsKey : logKey].toString();
        if (!path.isEmpty())
            logs.set(path, {object[sourceKey].toString(), records ? SourceKind::Cdr : SourceKind::QueueLog});
    }
    return logs;
}

QString FollowedLogs::toJson() const
{
    QJsonArray all;
    for (const auto &[file, source] : m_logs) {
        QJsonObject object{{source.kind == SourceKind::Cdr ? recordsKey : logKey, file}};
        if (source.name != QLatin1String(AmiServers::firstSource) && !source.name.isEmpty())
            object.insert(sourceKey, source.name);
        all.append(object);
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QStringList FollowedLogs::files() const
{
    QStringList files;
    for (const auto &[file, source] : m_logs)
        files << file;
    return files;
}

std::optional<SourceInfo> FollowedLogs::find(const QString &file) const
{
    const auto it = std::ranges::find(m_logs, file, &std::pair<QString, SourceInfo>::first);
    return it == m_logs.end() ? std::nullopt : std::optional(it->second);
}

void FollowedLogs::set(const QString &file, const SourceInfo &source)
{
    const auto it = std::ranges::find(m_logs, file, &std::pair<QString, SourceInfo>::first);
    if (it == m_logs.end())
        m_logs.emplace_back(file, source);
    else
        it->second = source;
}

void FollowedLogs::remove(const QString &file)
{
    std::erase_if(m_logs, [&file](const auto &log) { return log.first == file; });
}

} // namespace callhelm
