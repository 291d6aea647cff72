#pragma once

#include "services/simulation.h"
#include "services/storeoperation.h"

namespace callhelm {

/// Taking some days of a made-up call centre into the store.
class SimulateOperation final : public StoreOperation
{
public:
    static constexpr const char *verb = "simulate";

    /// `from`: ISO 8601, local where it does not say otherwise; empty: today 00:00. `callsOnly`: without its
    /// customers.
    SimulateOperation(quint32 seed, QString from, int days, bool callsOnly = false)
        : m_seed(seed), m_from(std::move(from)), m_days(days), m_callsOnly(callsOnly)
    {
    }
    static std::unique_ptr<StoreOperation> from(const QJsonObject &arguments);
    /// How many facts were new, of what run() returned.
    static qint64 facts(const QJsonObject &result);
    /// The range of a calendar. Fails with Error::Kind::Usage when `from` is no time.
    [[nodiscard]] Result<Simulation> simulation(const Calendar &calendar) const;

    [[nodiscard]] QString name() const override { return QString::fromLatin1(verb); }
    [[nodiscard]] Act act() const override { return Act::StoreSimulation; }
    [[nodiscard]] QJsonObject arguments() const override;
    Result<QJsonObject> run(const OperationWork &work) const override;

private:
    quint32 m_seed;
    QString m_from;
    int m_days;
    bool m_callsOnly;
};

} // namespace callhelm
