#pragma once

#include <deque>
#include <memory>
#include <vector>

#include <QObject>
#include <QTimer>

#include "ingest/simulator/simulatedact.h"
#include "services/simulatedrecords.h"

namespace callhelm {

class StoreAccess;

/// From the simulator that runs to the store: gathers what is saved of records within a moment into one
/// transaction. What the store cannot take now is tried again; what waits when the program ends is made again
/// at the next start.
class SimulatedRecordFeed final : public QObject
{
    Q_OBJECT
public:
    using Acts = std::shared_ptr<const std::vector<SimulatedAct>>;
    using Run = std::shared_ptr<SimulatedRecords>; ///< used in the writer's thread

    /// `access` must outlive it.
    explicit SimulatedRecordFeed(StoreAccess &access);

    void take(const Run &run, const Acts &acts);
    /// Nothing waits.
    [[nodiscard]] bool isIdle() const { return m_waiting.empty(); }

Q_SIGNALS:
    void written();

private:
    struct Part
    {
        Run run;
        Acts acts;
    };
    void write();
    void finish(size_t parts, const Result<void> &done);

    StoreAccess &m_access;
    std::deque<Part> m_waiting;
    QTimer m_next; ///< runs while it is too early to write again
    bool m_isWriting = false;
    bool m_hasFailed = false;
};

} // namespace callhelm
