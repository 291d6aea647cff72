#include "services/folderwatch.h"

namespace callhelm {

FolderWatch::FolderWatch(QString folder, const Timing &timing, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_timing(timing)
    , m_scan(m_folder, timing.settle, timing.retry)
    , m_watcher(this) // goes with it into another thread
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (!m_isTold && m_timer.remainingTimeAsDuration() > m_timing.look)
            m_timer.start(m_timing.look);
    });
}

void FolderWatch::start()
{
    m_clock.start();
    look();
}

void FolderWatch::look()
{
    const auto ripe = m_scan.look(now());
    if (!ripe) {
        Q_EMIT looked(ripe.error().text);
        m_timer.start(m_timing.poll);
        return;
    }
    if (m_watcher.directories().isEmpty()) // not there before, or away meanwhile
        m_watcher.addPath(m_folder);
    Q_EMIT looked({});
    if (!ripe->empty()) {
        m_isTold = true;
        Q_EMIT this->ripe(ripe->front());
        return; // the answer goes on
    }
    m_timer.start(m_scan.isWaiting() ? m_timing.look : m_timing.poll);
}

void FolderWatch::done(const FoundFile &file)
{
    m_scan.done(file);
    m_isTold = false;
    look();
}

void FolderWatch::failed(const FoundFile &file)
{
    m_scan.failed(file, now());
    m_isTold = false;
    look();
}

void FolderWatch::retry()
{
    m_scan.retryAll();
    if (!m_isTold)
        look();
}

} // namespace callhelm
