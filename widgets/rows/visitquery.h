#pragma once

#include <QCoreApplication>

#include "items/visitmodel.h"
#include "rows/callrowquery.h"

namespace callhelm {

/// Visits, one stay in one queue each. Their measure is the wait, seconds.
class VisitQuery final : public CallRowQuery<VisitQuery, VisitRow, VisitModel>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::VisitQuery)
public:
    using CallRowQuery::CallRowQuery;

    [[nodiscard]] static Instant countedAt(const VisitRow &row) { return row.entered; }

    [[nodiscard]] QString layoutKey() const override { return QStringLiteral("visits"); }
    [[nodiscard]] std::vector<int> hiddenColumns() const override { return {int(VisitColumn::Doubtful)}; }
    [[nodiscard]] int timeColumn() const override { return int(VisitColumn::Entered); }
    [[nodiscard]] QString title() const override { return tr("Visits"); }
    [[nodiscard]] QString countWords(qint64 count) const override
    {
        return tr("%Ln visit(s)", nullptr, int(count));
    }

protected:
    [[nodiscard]] QFuture<Result<Rows<VisitRow>>> fetch(RowSource &source,
                                                        const CallFilter &filter) const override
    {
        return source.visits(filter);
    }
};

} // namespace callhelm
