#pragma once

#include <map>

#include <QByteArray>
#include <QByteArrayList>

#include "calls/callfold.h"

namespace callhelm {

/// What the outputs of a fold come to when one is applied after the other, as a store would; in memory.
class FoldBook
{
public:
    explicit FoldBook(const Registry &names) : m_names(names) { }

    void add(const FoldOutput &output);

    std::map<qint64, VisitRow> visits;
    std::map<qint64, LegRow> legs;
    std::map<qint64, DirectRow> directs;
    std::map<qint64, AttemptRow> attempts;
    std::map<qint64, SessionRow> sessions;
    std::map<qint64, PauseRow> pauses;
    std::vector<FindingRow> findings;
    std::map<QueueCellKey, QueueCell> queueCells;
    std::map<AgentCellKey, AgentCell> agentCells;
    std::map<CarryKey, qint64> carries;

    /// Everything as sorted lines that a person can read in a failed comparison; no ids, names by name.
    ///   visit CALL QUEUE NUMBER ENTERED OUTCOME wait=… agent=… talk=… wrapup=… attempts=… doubt=…
    ///   leg CALL QUEUE AGENT CONNECTED REASON talk=… ended=… ring=… target=…
    ///   direct CALL AGENT in|out NUMBER DIALLED RESULT ring=… talk=…
    ///   attempt CALL QUEUE AGENT AT missed|cancelled ring=… [novisit]
    ///   session AGENT QUEUE FROM TO [implied]     pause AGENT QUEUE FROM TO REASON
    ///   finding LINE KIND WHAT
    ///   queue QUEUE QUARTER measure=…             agent AGENT QUARTER measure=… (seconds)
    ///   carry AGENT FROM TO n=…
    /// What is zero, nobody or unknown is left out; "-" stands for "all queues", "open" for no end.
    [[nodiscard]] QByteArrayList lines() const;
    /// Those of lines() that begin with the word.
    [[nodiscard]] QByteArrayList lines(const QByteArray &kind) const;

private:
    [[nodiscard]] QByteArray queue(QueueId id) const;
    [[nodiscard]] QByteArray agent(AgentId id) const;

    const Registry &m_names;
};

/// How a fold is driven: what it comes to may not depend on it.
struct FoldDrive
{
    int takeEvery = 0; ///< take() after so many facts; 0: only at the end
    int saveEvery = 0; ///< save() and go on from restore() after so many facts; 0: never
};

/// Folds a log from its first line to its last. With `untilHorizon`, time that still goes on at the end is
/// counted too.
[[nodiscard]] FoldBook foldLog(const QByteArray &log, Registry &names, const FoldDrive &drive = {},
                               bool untilHorizon = false);

[[nodiscard]] FoldBook foldFacts(const FactBatch &batch, Registry &names, const FoldDrive &drive = {},
                                 bool untilHorizon = false);

/// Instant of a quarter's beginning, readable.
[[nodiscard]] QByteArray quarterText(qint64 quarter);

} // namespace callhelm
