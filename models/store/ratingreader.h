#pragma once

#include <functional>
#include <vector>

#include "base/result.h"
#include "domain/queries.h"
#include "domain/ratings.h"
#include "store/readcontext.h"

namespace callhelm {

/// Reads what customers rated on the scale of 5: of a conversation, ticket or call the last rating of each
/// survey. A rating is that of the agent it names, else of who was in charge of the conversation or ticket,
/// or talked, when it was given. Ratings in the bin count on; those on other scales do not. Seen are those of
/// agents who are seen at that moment; nobody's, by who sees all.
class RatingReader
{
public:
    explicit RatingReader(const ReadContext &context) : m_context(context) { }

    /// Sums by agent and interval, in this order. `known`: as it was when later ones were not given yet.
    Result<std::vector<RatingInterval>> figures(const TimeRange &range, By by,
                                                Instant known = Instant::max()) const;
    /// Those of some agents and teams (CallFilter: range, agents, teams, limit), in the order of time.
    Result<Rows<RatingRow>> rows(const CallFilter &filter, Instant known = Instant::max()) const;

private:
    Result<std::vector<RatingRow>> read(const TimeRange &range, Instant known) const;
    Result<void> addNames(std::vector<RatingRow> &rows) const;

    ReadContext m_context;
};

} // namespace callhelm
