#include "services/kpiservice.h"

#include "services/storeaccess.h"

namespace callhelm {

KpiService::KpiService(StoreAccess &access) : m_access(access)
{
    connect(&access, &StoreAccess::committed, this, &KpiService::changed);
    connect(&access, &StoreAccess::sessionChanged, this, &KpiService::changed);
}

QFuture<Result<KpiFigures>> KpiService::figures(const KpiQuestion &question)
{
    return m_access.ask<KpiFigures>(Act::ReadFigures, [question](Reader &reader) -> Result<KpiFigures> {
        KpiFigures figures{
            question, kpiStarts(reader.context().calendar, question.from, question.to, question.by), {}};
        figures.series.resize(question.subjects.size() * question.metrics.size());
        for (KpiSeries &series : figures.series)
            series.intervals.resize(figures.starts.size());
        return figures;
    });
}

QFuture<Result<KpiRows>> KpiService::rows(const KpiSubject &, const KpiMetric &, QDate, QDate, int)
{
    return m_access.ask<KpiRows>(Act::ReadFigures, [](Reader &) -> Result<KpiRows> { return KpiRows(); });
}

} // namespace callhelm
