#pragma once

#include <QCoreApplication>

#include "items/attemptmodel.h"
#include "rows/callrowquery.h"

namespace callhelm {

/// Times an agent was rung in vain while the caller was still there: the agent's misses.
class AttemptQuery final : public CallRowQuery<AttemptQuery, AttemptRow, AttemptModel>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::AttemptQuery)
public:
    using CallRowQuery::CallRowQuery;

    [[nodiscard]] static Instant countedAt(const AttemptRow &row) { return row.counted; }

    [[nodiscard]] QString layoutKey() const override { return QStringLiteral("attempts"); }
    [[nodiscard]] int timeColumn() const override { return int(AttemptColumn::At); }
    [[nodiscard]] QString title() const override { return tr("Missed rings"); }
    [[nodiscard]] QString countWords(qint64 count) const override
    {
        return tr("%Ln missed ring(s)", nullptr, int(count));
    }

protected:
    [[nodiscard]] QFuture<Result<Rows<AttemptRow>>> fetch(RowSource &source,
                                                          const CallFilter &filter) const override
    {
        return source.attempts(filter, true);
    }
};

} // namespace callhelm
