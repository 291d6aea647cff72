#include "services/folderscan.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace callhelm {

namespace {

/// LibreOffice and Excel lay such files beside one that is open in them.
bool isOpenElsewhere(const QFileInfo &file)
{
    const QDir folder = file.dir();
    return folder.exists(QStringLiteral(".~lock.%1#").arg(file.fileName()))
        || folder.exists(QStringLiteral("~$%1").arg(file.fileName()));
}

FoundFile found(const QFileInfo &file)
{
    return {file.absoluteFilePath(), file.size(), file.lastModified().toMSecsSinceEpoch()};
}

} // namespace

std::optional<FoundFile> FoundFile::at(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() ? std::optional(found(file)) : std::nullopt;
}

bool FolderScan::isTable(const QString &fileName)
{
    static constexpr std::array endings{".csv", ".xlsx", ".tsv", ".tab", ".txt"};
    if (fileName.startsWith(QLatin1Char('.')) || fileName.startsWith(QLatin1Char('~'))
        || fileName.endsWith(QLatin1String(".rejected.csv"), Qt::CaseInsensitive))
        return false;
    return std::ranges::any_of(endings, [&fileName](const char *ending) {
        return fileName.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    });
}

Result<std::vector<FoundFile>> FolderScan::look(std::chrono::milliseconds now)
{
    const QFileInfo place(m_folder);
    if (!place.isDir() || !place.isReadable() || !place.isExecutable())
        return Error{
            Error::Kind::File,
            place.exists()
                ? QCoreApplication::translate("callhelm::FolderService", "The folder cannot be read.")
                : QCoreApplication::translate("callhelm::FolderService", "The folder is not there."),
            m_folder, 0};
    std::map<QString, Seen> seen;
    std::vector<FoundFile> ripe;
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files);
    for (const QFileInfo &info : files) {
        if (!isTable(info.fileName()) || info.size() == 0) // who made it has not written yet
            continue;
        const FoundFile file = found(info);
        const auto known = m_seen.find(file.path);
        Seen state = known != m_seen.end() && known->second.file == file ? known->second : Seen{file, now};
        const bool isOpen = !state.isDone && isOpenElsewhere(info);
        if (isOpen)
            state.since = now;
        state.isRipe = !state.isDone && !isOpen && now - state.since >= m_settle;
        if (state.isRipe && (!state.failedAt || now - *state.failedAt >= m_retry))
            ripe.push_back(file);
        seen.emplace(file.path, std::move(state));
    }
    m_seen = std::move(seen);
    std::ranges::sort(ripe, [](const FoundFile &one, const FoundFile &other) {
        return one.modified != other.modified ? one.modified < other.modified : one.path < other.path;
    });
    return ripe;
}

bool FolderScan::isWaiting() const
{
    return std::ranges::any_of(m_seen,
                               [](const auto &one) { return !one.second.isDone && !one.second.isRipe; });
}

void FolderScan::done(const FoundFile &file)
{
    if (const auto it = m_seen.find(file.path); it != m_seen.end() && it->second.file == file)
        it->second.isDone = true;
}

void FolderScan::failed(const FoundFile &file, std::chrono::milliseconds now)
{
    if (const auto it = m_seen.find(file.path); it != m_seen.end() && it->second.file == file)
        it->second.failedAt = now;
}

void FolderScan::retryAll()
{
    for (auto &[path, seen] : m_seen)
        seen.failedAt.reset();
}

} // namespace callhelm
