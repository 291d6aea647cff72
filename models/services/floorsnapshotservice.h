#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "access/scope.h"
#include "base/result.h"
#include "floor/floor.h"
#include "services/livestate.h"

namespace callhelm {

class DaySessions;
class ReaderThread;

/// Keeps the floor, as far as a scope lets it show: who does what as soon as it is told, counts and times
/// from the store at most four times a second, and less often when reading them takes long.
class FloorSnapshotService final : public QObject
{
    Q_OBJECT
public:
    /// `reader` must outlive it; its calendar says which day it is.
    explicit FloorSnapshotService(ReaderThread &reader, QObject *parent = nullptr);

    ~FloorSnapshotService() override;

    [[nodiscard]] const FloorSnapshotPtr &floor() const { return m_floor; }
    /// The number of who rings an agent or talks with them, whole also where the scope masks numbers: to find
    /// whose it is, not to be shown. Empty where there is nobody, or the scope does not see the agent.
    [[nodiscard]] QString numberWith(AgentId agent) const;
    /// Whose floor it is from now on.
    void setScope(Scope scope);
    /// What the writer published.
    void take(const LiveStatePtr &state);

Q_SIGNALS:
    void changed(const callhelm::FloorSnapshotPtr &floor);
    void failed(const callhelm::Error &error);

private:
    void readFigures();
    void show(FloorSnapshotPtr floor);

    ReaderThread &m_reader;
    std::shared_ptr<DaySessions> m_sessions; ///< used in the reader's thread
    Scope m_scope = Scope::everything();
    FloorSnapshotPtr m_all = std::make_shared<FloorSnapshot>(); ///< with nothing hidden
    FloorSnapshotPtr m_floor = m_all;
    LiveStatePtr m_state; ///< the newest
    LiveStatePtr m_read; ///< the one that the figures were last asked for
    bool m_reading = false;
    bool m_known = false; ///< figures were read
    QTimer m_next; ///< runs while it is too early to read again
    QElapsedTimer m_readingFor;
};

} // namespace callhelm
