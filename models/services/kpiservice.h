#pragma once

#include <QFuture>
#include <QObject>

#include "base/result.h"
#include "metrics/kpifigures.h"

namespace callhelm {

class StoreAccess;

/// The figures of agents, teams and everybody that goals are set for, and what lies behind them (SPEC
/// section 4). An agent sees their own, a supervisor those of their teams.
class KpiService final : public QObject
{
    Q_OBJECT
public:
    /// `access` must outlive it.
    explicit KpiService(StoreAccess &access);

    /// All figures are of one moment. Fails with Error::Kind::Usage where the range is empty, with Denied
    /// where a subject's figures are not the person's to see.
    [[nodiscard]] QFuture<Result<KpiFigures>> figures(const KpiQuestion &question);
    /// What makes up a figure of a range, at most `limit` rows. The same errors.
    [[nodiscard]] QFuture<Result<KpiRows>> rows(const KpiSubject &subject, const KpiMetric &metric,
                                                QDate from, QDate to, int limit = 50'000);

Q_SIGNALS:
    void changed(); ///< figures may have changed; at most four times a second

private:
    StoreAccess &m_access;
};

} // namespace callhelm
