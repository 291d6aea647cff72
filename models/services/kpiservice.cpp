#include "services/kpiservice.h"

#include "services/storeaccess.h"
#include "store/kpireader.h"

namespace callhelm {

KpiService::KpiService(StoreAccess &access) : m_access(access)
{
    connect(&access, &StoreAccess::committed, this, &KpiService::changed);
    connect(&access, &StoreAccess::sessionChanged, this, &KpiService::changed);
}

QFuture<Result<KpiFigures>> KpiService::figures(const KpiQuestion &question)
{
    return m_access.ask<KpiFigures>(Act::ReadFigures, [question](Reader &reader) {
        return KpiReader(reader.context()).figures(question);
    });
}

QFuture<Result<KpiRows>> KpiService::rows(const KpiSubject &subject, const KpiMetric &metric, QDate from,
                                          QDate to, int limit)
{
    return m_access.ask<KpiRows>(Act::ReadFigures, [=, &metric](Reader &reader) {
        return KpiReader(reader.context()).rows(subject, metric, from, to, limit);
    });
}

} // namespace callhelm
