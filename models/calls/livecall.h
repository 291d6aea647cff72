#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include <QVarLengthArray>

#include "calls/foldoutput.h"
#include "calls/rowids.h"

namespace callhelm {

// What is under way: rows as they are now and, where they differ, as the output knows them. Since a cell
// counts the one less the other, figures do not depend on when rows are flushed.

/// Numbers for the rows of callers.
struct CallIds
{
    explicit CallIds(SourceId source) : visits(source), legs(source), attempts(source) { }

    RowIds visits, legs, attempts;
    template <class A>
    void archive(A &a)
    {
        a(visits, legs, attempts);
    }
};

/// A row that changes from time to time. Thousands of them wait for another event that seldom comes: a copy
/// is kept only of those that are being changed.
template <class Row>
struct LiveRow
{
    Row row;
    bool told = false; ///< the output has it
    std::unique_ptr<const Row> before; ///< as the output has it; none: as it is now

    /// Call before the row is changed.
    void willChange()
    {
        if (told && !before)
            before = std::make_unique<const Row>(row);
    }
    [[nodiscard]] const Row &lastWritten() const { return before ? *before : row; }
    [[nodiscard]] bool isDirty() const { return !told || (before && *before != row); }
    void markWritten(bool is)
    {
        told = is;
        before.reset();
    }
};

/// One agent's talk.
struct LiveLeg : LiveRow<LegRow>
{
    bool early = false; ///< known by its end alone; lines of one second come in any order: it may begin yet

    /// Puts the row into the output if it changed since the last time.
    void flush(FoldOutput &out);
    /// Takes the row back out of the output.
    void uncount(FoldOutput &out);
    template <class A>
    void archive(A &a)
    {
        a(row, told, early);
    }
};

/// One stay in one queue.
struct LiveVisit : LiveRow<VisitRow>
{
    QVarLengthArray<LiveLeg, 1> legs;
    std::vector<AttemptRow> attempts; ///< kept while the entry may still be told, to move with it
    bool over = false; ///< nobody waits or talks any more
    bool fromList = false; ///< his entry was not told: taken from the list of those who wait
    qint64 seen = 0; ///< the list in which the caller was last seen waiting
    std::optional<Instant> again; ///< the entry was told once more while the caller waited already

    [[nodiscard]] bool isWaiting() const { return !over && row.outcome == Outcome::Waiting; }
    void flush(FoldOutput &out);
    void uncount(FoldOutput &out);
    template <class A>
    void archive(A &a)
    {
        a(row, told, legs, attempts, over, fromList, seen, again);
    }
};

/// All that goes by one call id, and who took part in it.
struct LiveCall
{
    /// An agent took part in a visit.
    struct Part
    {
        AgentId agent;
        VisitId visit; ///< none: rung for a caller of whom the log told nothing before
        qint64 quarter = 0; ///< in which the visit counts
        bool operator==(const Part &) const = default;
        template <class A>
        void archive(A &a)
        {
            a(agent, visit, quarter);
        }
    };
    ShortText id;
    // Most calls visit one queue and talk to one agent: they need no memory beside their own.
    QVarLengthArray<LiveVisit, 1> visits;
    QVarLengthArray<Part, 2> parts;
    Instant lastSeen;
    qint64 seen = 0; ///< the list in which the call was last seen
    ShortText
        consultation; ///< the call by which an agent took the caller on: what waits there is the caller's
    bool dirty = false;

    /// Nobody waits or talks any more.
    [[nodiscard]] bool isOver() const;
    /// Call before anything in it is changed.
    void willChange();
    /// Counts the call for the agent: in the first quarter in which he took part, and carried from each of
    /// his quarters to the next.
    void takesPart(AgentId agent, VisitId visit, Instant counted, FoldOutput &out);
    /// The entry of a visit that was implied so far is told after all: it counts where it belongs.
    void adopt(LiveVisit &visit, std::string_view number, Instant entered, CallIds &ids, FoldOutput &out);
    void flush(FoldOutput &out);
    /// After flush().
    template <class A>
    void archive(A &a)
    {
        a(id, visits, parts, lastSeen, seen, consultation);
    }

private:
    void count(AgentId agent, int sign, FoldOutput &out) const;
};

} // namespace callhelm
