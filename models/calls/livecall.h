#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "calls/foldoutput.h"

namespace callhelm {

// What is under way: rows as they are now beside the rows as the output knows them. Since a cell counts the
// one less the other, figures do not depend on when rows are flushed.

/// One agent's talk.
struct LiveLeg
{
    LegRow row;
    std::optional<LegRow> counted; ///< as the output knows it

    /// Puts the row into the output if it changed since the last time.
    void flush(FoldOutput &out);
    /// Takes the row back out of the output.
    void uncount(FoldOutput &out);
    template <class A>
    void archive(A &a)
    {
        a(row, counted);
    }
};

/// One stay in one queue.
struct LiveVisit
{
    VisitRow row;
    std::optional<VisitRow> counted;
    std::vector<LiveLeg> legs;
    bool over = false; ///< nobody waits or talks any more

    void flush(FoldOutput &out);
    void uncount(FoldOutput &out);
    template <class A>
    void archive(A &a)
    {
        a(row, counted, legs, over);
    }
};

/// All that goes by one call id, and who took part in it.
struct LiveCall
{
    struct Participant
    {
        AgentId agent;
        qint64 quarter = 0; ///< the latest in which a visit counts that he took part in
        template <class A>
        void archive(A &a)
        {
            a(agent, quarter);
        }
    };
    std::vector<LiveVisit> visits;
    std::vector<Participant> participants;
    Instant lastSeen;
    bool dirty = false;

    /// Counts the call once for the agent, in the first interval in which he took part; carries for the rest.
    void takesPart(AgentId agent, Instant entered, FoldOutput &out);
    /// The entry of a visit that was implied so far is told after all: it counts where it belongs.
    void adopt(LiveVisit &visit, std::string_view number, Instant entered, RowIds &visitIds, RowIds &legIds,
               FoldOutput &out);
    void flush(FoldOutput &out);
    template <class A>
    void archive(A &a)
    {
        a(visits, participants, lastSeen);
    }
};

} // namespace callhelm
