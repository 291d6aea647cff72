#pragma once

#include <QFuture>

#include "base/result.h"
#include "domain/queries.h"
#include "domain/ratings.h"

namespace callhelm {

/// Where rows behind figures come from: the store as it is, or as it was at some moment.
class RowSource
{
public:
    virtual ~RowSource() = default;
    [[nodiscard]] virtual QFuture<Result<Rows<VisitRow>>> visits(const CallFilter &filter) = 0;
    [[nodiscard]] virtual QFuture<Result<Rows<LegRow>>> legs(const CallFilter &filter) = 0;
    [[nodiscard]] virtual QFuture<Result<Rows<AttemptRow>>> attempts(const CallFilter &filter,
                                                                     bool missedOnly)
        = 0;
    [[nodiscard]] virtual QFuture<Result<Rows<SessionRow>>> sessions(const CallFilter &filter) = 0;
    [[nodiscard]] virtual QFuture<Result<Rows<PauseRow>>> pauses(const CallFilter &filter) = 0;
    /// Calls without a queue, by the moment of dialling.
    [[nodiscard]] virtual QFuture<Result<Rows<DirectRow>>> directs(const DirectFilter &filter) = 0;
    /// What customers rated; of CallFilter range, agents, teams and limit count.
    [[nodiscard]] virtual QFuture<Result<Rows<RatingRow>>> ratings(const CallFilter &filter) = 0;
};

} // namespace callhelm
