#pragma once

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include "services/folderscan.h"

namespace callhelm {

/// Looks at a folder, when the system tells that something changed there and every few seconds besides, since
/// it tells nothing of network drives. Lives in a thread of its own: a drive that is gone makes looking slow.
/// Files are told one at a time.
class FolderWatch final : public QObject
{
    Q_OBJECT
public:
    struct Timing
    {
        std::chrono::milliseconds poll{10'000}; ///< between looks
        std::chrono::milliseconds look{1'000}; ///< while some file is growing
        std::chrono::milliseconds settle{5'000}; ///< how long a file must be the same
        std::chrono::milliseconds retry{30'000}; ///< of what could not be taken
    };
    FolderWatch(QString folder, const Timing &timing, QObject *parent = nullptr);

    void start();
    /// The file that was told was taken, or is known.
    void done(const FoundFile &file);
    /// It could not be taken, and is told again later.
    void failed(const FoundFile &file);
    /// What failed is tried again at once.
    void retry();

Q_SIGNALS:
    /// To be answered by done() or failed() before the next is told.
    void ripe(const callhelm::FoundFile &file);
    /// Why the folder cannot be looked at; empty where it can.
    void looked(const QString &trouble);

private:
    void look();
    [[nodiscard]] std::chrono::milliseconds now() const
    {
        return std::chrono::milliseconds(m_clock.elapsed());
    }

    QString m_folder;
    Timing m_timing;
    FolderScan m_scan;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QElapsedTimer m_clock;
    bool m_isTold = false; ///< a file that was not answered yet
};

} // namespace callhelm
