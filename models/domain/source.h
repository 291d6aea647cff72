#pragma once

#include <QByteArray>
#include <QString>

namespace callhelm {

enum class SourceKind { QueueLog, Ami, Simulator, Cdr }; // stored by number

/// Stable English name, for the command line and the audit trail: queue_log, ami, simulator, cdr.
[[nodiscard]] inline QString kindName(SourceKind kind)
{
    switch (kind) {
    case SourceKind::QueueLog:
        return QStringLiteral("queue_log");
    case SourceKind::Ami:
        return QStringLiteral("ami");
    case SourceKind::Simulator:
        return QStringLiteral("simulator");
    case SourceKind::Cdr:
        break;
    }
    return QStringLiteral("cdr");
}

/// A place from which facts come: one telephone system, known by its name. Several witnesses may tell of it
/// (its queue_log, its manager interface, its call detail records): told twice by one, a fact counts once,
/// and of several one is believed at each moment (store/sourcearbiter.h). Call ids are only unique within a
/// source.
struct SourceInfo
{
    QString name;
    SourceKind kind = SourceKind::QueueLog; ///< of the witness; two kinds may share a source's name
    bool operator==(const SourceInfo &) const = default;
};

/// One uninterrupted run of a source: a file, or a stretch of a live feed. Facts keep their order within it.
struct SegmentInfo
{
    SourceInfo source;
    QString file; ///< as the person named it; empty for a live feed
    QByteArray identity; ///< recognises the same growing file after a restart; empty when it can't be
    qint64 position = 0; ///< bytes already taken in earlier runs of this identity
    qint64 lines = 0; ///< lines already taken in earlier runs of this identity
    bool open = false; ///< a log that is being followed: what happens from now on will stand in it
    bool anew = false; ///< begins at `position` with the identity of an earlier log that was emptied
    quint32 reading = 0; ///< tells the times apart at which a follower began to read from some place
};

} // namespace callhelm
