#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "base/calendar.h"
#include "base/result.h"
#include "floor/floor.h"
#include "services/livestate.h"

namespace callhelm {

class ReaderThread;

/// Keeps the floor: who does what as soon as it is told, counts and times from the store at most four times a
/// second, and less often when reading them takes long.
class FloorSnapshotService final : public QObject
{
    Q_OBJECT
public:
    /// `reader` must outlive it.
    FloorSnapshotService(ReaderThread &reader, Calendar calendar, QObject *parent = nullptr);

    [[nodiscard]] const FloorSnapshotPtr &floor() const { return m_floor; }
    void setCalendar(const Calendar &calendar) { m_calendar = calendar; }
    /// What the writer published.
    void take(const LiveStatePtr &state);

Q_SIGNALS:
    void changed(const callhelm::FloorSnapshotPtr &floor);
    void failed(const callhelm::Error &error);

private:
    void readFigures();
    void show(FloorSnapshotPtr floor);

    ReaderThread &m_reader;
    Calendar m_calendar;
    FloorSnapshotPtr m_floor = std::make_shared<FloorSnapshot>();
    LiveStatePtr m_state; ///< the newest
    LiveStatePtr m_read; ///< the one that the figures were last asked for
    bool m_reading = false;
    bool m_known = false; ///< figures were read
    QTimer m_next; ///< runs while it is too early to read again
    QElapsedTimer m_readingFor;
};

} // namespace callhelm
