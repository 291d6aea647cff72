#pragma once

#include <string>

#include <QString>

#include "base/ids.h"
#include "base/time.h"
#include "domain/recordschema.h"

namespace callhelm {

/// Sums of ratings on the scale of 5, of which all figures of satisfaction are worked out.
struct RatingCell
{
    /// Who gives at least that is satisfied, millionths.
    static constexpr qint64 satisfiedFrom = 4 * numberUnit;

    qint64 ratings = 0;
    qint64 satisfied = 0;
    qint64 score = 0; ///< sum, millionths

    void count(qint64 one)
    {
        ++ratings;
        satisfied += one >= satisfiedFrom ? 1 : 0;
        score += one;
    }
    void add(const RatingCell &other)
    {
        ratings += other.ratings;
        satisfied += other.satisfied;
        score += other.score;
    }
    bool operator==(const RatingCell &) const = default;
};

/// An agent's ratings in one interval.
struct RatingInterval
{
    AgentId agent; ///< none: nobody's
    Instant start;
    RatingCell cell;
    bool operator==(const RatingInterval &) const = default;
};

/// One rating that counts: of a conversation and survey the last.
struct RatingRow
{
    RecordId id;
    Instant at;
    AgentId agent; ///< whose answer was rated; none: nobody's
    RecordId customer; ///< none: not known
    QString customerName;
    qint64 score = 0; ///< of 5, millionths
    QString survey;
    QString text; ///< what was written beside it
    QString call; ///< id of the call that was rated
    bool operator==(const RatingRow &) const = default;
};

} // namespace callhelm
