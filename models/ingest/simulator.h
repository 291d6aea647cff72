#pragma once

#include <QTimer>

#include "base/clock.h"
#include "ingest/callcentremodel.h"
#include "ingest/factsource.h"

namespace callhelm {

/// The simulated call centre as a source: follows a clock, which may run faster than the real one.
class Simulator final : public FactSource
{
    Q_OBJECT
public:
    /// `model` may have been advanced already, to make a past; `clock` must outlive the simulator.
    Simulator(CallCentreModel model, const Clock &clock, QObject *parent = nullptr);

    void start() override;
    void stop() override;
    [[nodiscard]] SourceState state() const override;

    [[nodiscard]] const SegmentInfo &segment() const { return m_segment; }
    /// The source that its facts belong to.
    [[nodiscard]] static SourceInfo source();

private:
    void catchUp();

    CallCentreModel m_model;
    const Clock &m_clock;
    SegmentInfo m_segment;
    QTimer m_timer;
};

} // namespace callhelm
