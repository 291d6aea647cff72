#pragma once

#include <functional>
#include <vector>

#include <QFuture>
#include <QObject>

#include "base/result.h"
#include "metrics/kpifigures.h"
#include "services/targetservice.h"

namespace callhelm {

class ServiceSet;

/// Goals for the demo's teams and agents, for days, weeks and months: set around what they have done lately,
/// some of them so that they will be reached and some so that they will not.
class DemoTargets final : public QObject
{
    Q_OBJECT
public:
    static constexpr int daysLookedAt = 12; ///< before today

    /// It must outlive this.
    explicit DemoTargets(ServiceSet &services, QObject *parent = nullptr);

    /// Asks what was done and sets the goals; of what nobody does there are none. The person must be allowed
    /// to set everybody's. The same errors as TargetService::save().
    QFuture<Result<void>> set();

    /// The goals for one kind of period that figures lead to. `days`: working days looked at; `length`: of
    /// the period.
    [[nodiscard]] static std::vector<TargetEdit> goals(const KpiFigures &done, double days, KpiPeriod period,
                                                       double length);

private:
    void ask(int tries, const std::function<void(Result<void>)> &finish);
    void save(const KpiFigures &done, const std::function<void(Result<void>)> &finish);

    ServiceSet &m_services;
};

} // namespace callhelm
