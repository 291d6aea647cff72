#pragma once

#include <optional>

#include <QTimer>

#include "base/clock.h"
#include "ingest/simulator/callcentremodel.h"
#include "ingest/simulator/crmmodel.h"
#include "ingest/factsource.h"

namespace callhelm {

/// The simulated call centre as a source: follows a clock, which may run faster than the real one.
class Simulator final : public FactSource
{
    Q_OBJECT
public:
    /// `model` may have been advanced already; `clock` must outlive the simulator.
    Simulator(CallCentreModel model, const Clock &clock, QObject *parent = nullptr);

    /// Before start(): what the model's calls let happen with customers is told beside the calls, by acts(),
    /// but what happened up to `told`, which is known from an earlier run. `customers` begins where the model
    /// does.
    void setCustomers(CrmModel customers, Instant told);
    /// Before start(): the model's life up to `told` is known from an earlier run and is not told again; from
    /// there to `present` it is told a day at a time, as fast as it can be made.
    void setPast(Instant told, Instant present);

    void start() override;
    void stop() override;
    [[nodiscard]] SourceState state() const override;

    [[nodiscard]] const SegmentInfo &segment() const { return m_segment; }
    /// The source that its facts belong to.
    [[nodiscard]] static SourceInfo source();

Q_SIGNALS:
    /// What was saved of customers' records, in its order; after the facts of the same time.
    void acts(const std::shared_ptr<const std::vector<callhelm::SimulatedAct>> &acts);

private:
    void advance(Instant until, bool isKnown);
    void catchUp();
    void makePast();
    void beLive();

    CallCentreModel m_model;
    std::optional<CrmModel> m_customers;
    Instant m_actsToldBefore;
    const Clock &m_clock;
    SegmentInfo m_segment;
    QTimer m_timer;
    QTimer m_makePast;
    Instant m_toldBefore;
    Instant m_present;
};

} // namespace callhelm
