#pragma once

#include <deque>
#include <optional>

#include <QTimer>

#include "ingest/factsource.h"
#include "ingest/logfile.h"
#include "ingest/rotatedlogs.h"

namespace callhelm {

/// Follows a log (queue_log, Master.csv) as it grows, through rotation: by renaming, by copying and
/// truncating, and with the file away for a while. Tells whole lines only; of a log that was rotated away,
/// the rest as it is.
class LogFollower final : public FactSource
{
    Q_OBJECT
public:
    /// `from` names the source and the file, and, when some of it was taken in an earlier run, the identity
    /// of that log and the position and lines up to which it was. If that log was rotated away since, its
    /// rest and the logs between are read first. The source's kind says which log it is; `zone` is the
    /// organisation's, for one that tells local times.
    explicit LogFollower(SegmentInfo from, QTimeZone zone = QTimeZone::utc(), QObject *parent = nullptr);
    ~LogFollower() override;

    void start() override;
    void stop() override;
    [[nodiscard]] SourceState state() const override { return m_state; }
    void readFrom(const SegmentInfo &from) override;
    [[nodiscard]] QString path() const { return m_from.file; }

protected:
    void heldChanged() override;

private:
    /// A log to read, and what is told of it.
    struct Run
    {
        LogFile log;
        SegmentInfo segment;
        bool growing = true;
    };

    void poll();
    void lookAtPath();
    bool openNext();
    bool takeNext(Run *current);
    void takeRotated(const QByteArray &present);
    void finishBegunAnew();
    void read();
    bool add(LogFile log, LogPlace from, bool growing, bool anew = false);
    void remember(const Run &run);
    [[nodiscard]] Result<LogFile> open(const QString &path, LogFile::Kind kind) const;
    [[nodiscard]] std::vector<RotatedLog> rotated() const;
    void failed(const Error &error);
    void setState(SourceState state, const QString &message = {});

    SegmentInfo m_from; ///< where to begin or, once stopped, to go on
    QTimeZone m_zone;
    std::deque<Run> m_runs; ///< in the order in which they are read; only the last may grow
    std::optional<LogFile> m_next; ///< at the path now, not known yet which log it is
    QTimer m_timer;
    SourceState m_state = SourceState::Stopped;
    QString m_message;
    QByteArray m_emptied; ///< identity of the log that was emptied; what comes next may begin as it did
    quint32 m_reading = 1; ///< SegmentInfo::reading
    bool m_moreToRead = false;
};

} // namespace callhelm
