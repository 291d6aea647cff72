#pragma once

#include <QCoreApplication>

#include "items/sessionmodel.h"
#include "rows/callrowquery.h"

namespace callhelm {

/// Times agents were logged in to a queue. Their measure is the time within the range, seconds, once for each
/// agent.
class SessionQuery final : public CallRowQuery<SessionQuery, SessionRow, SessionModel>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::SessionQuery)
public:
    using CallRowQuery::CallRowQuery;

    [[nodiscard]] static Instant countedAt(const SessionRow &row) { return row.from; }

    [[nodiscard]] QString layoutKey() const override { return QStringLiteral("sessions"); }
    [[nodiscard]] int timeColumn() const override { return int(SessionColumn::From); }
    [[nodiscard]] QString title() const override { return tr("Sessions"); }
    [[nodiscard]] QString countWords(qint64 count) const override
    {
        return tr("%Ln session(s)", nullptr, int(count));
    }

protected:
    [[nodiscard]] QFuture<Result<Rows<SessionRow>>> fetch(RowSource &source,
                                                          const CallFilter &filter) const override
    {
        return source.sessions(filter);
    }
    void prepare(SessionModel &model) const override { model.setRange(range()); }
};

} // namespace callhelm
