#pragma once

#include <QCoreApplication>

#include "items/pausemodel.h"
#include "rows/callrowquery.h"

namespace callhelm {

/// Times agents were paused. Their measure is the time within the range, seconds, once for each
/// agent.
class PauseQuery final : public CallRowQuery<PauseQuery, PauseRow, PauseModel>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::PauseQuery)
public:
    using CallRowQuery::CallRowQuery;

    [[nodiscard]] static Instant countedAt(const PauseRow &row) { return row.from; }

    [[nodiscard]] QString layoutKey() const override { return QStringLiteral("pauses"); }
    [[nodiscard]] int timeColumn() const override { return int(PauseColumn::From); }
    [[nodiscard]] QString title() const override { return tr("Pauses"); }
    [[nodiscard]] QString countWords(qint64 count) const override
    {
        return tr("%Ln pause(s)", nullptr, int(count));
    }

protected:
    [[nodiscard]] QFuture<Result<Rows<PauseRow>>> fetch(RowSource &source,
                                                        const CallFilter &filter) const override
    {
        return source.pauses(filter);
    }
    void prepare(PauseModel &model) const override { model.setRange(range()); }
};

} // namespace callhelm
