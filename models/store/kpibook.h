#pragma once

#include <map>
#include <memory>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/calendar.h"
#include "base/result.h"
#include "domain/kpiact.h"
#include "domain/kpisubject.h"
#include "store/kpicell.h"

namespace callhelm {

class Database;

/// Keeps what acts and calls count for, and the figures by day of agents, teams and everybody that follow.
/// When a piece (a record or a call) counts for something else than before, what it counted for is taken out
/// and the new put in: what that costs does not grow with history. Call within a transaction; figures are
/// written by flush().
class KpiBook
{
public:
    /// `database` must outlive it. Days are those of the calendar.
    static Result<std::unique_ptr<KpiBook>> open(Database &database, const Calendar &calendar);
    ~KpiBook();

    /// What the piece counts for from now on.
    Result<void> put(qint64 piece, const std::vector<KpiAct> &acts);
    /// The same for a piece of which nothing was said before.
    Result<void> putNew(qint64 piece, const std::vector<KpiAct> &acts);
    /// Writes the figures that changed.
    Result<void> flush();
    /// Brings the figures of teams up to date with who is in them.
    Result<void> followTeams();
    /// Learns who is in which teams, before anything is put.
    Result<void> readTeams();
    /// Counts the days anew from what was put: days are those of another calendar.
    Result<void> recount();
    /// Forgets everything, in the store too.
    Result<void> clear();
    /// Customers with whom acts of other pieces than their own came or went, since this was last asked: their
    /// care may be another (LeadIndex).
    [[nodiscard]] std::vector<RecordId> takeActed() { return std::exchange(m_acted, {}); }

private:
    struct Statements;
    struct Touch
    {
        int number = 0;
        KpiSubject who;
        qint64 entity = 0;
        qint64 day = 0;
        // NOLINTNEXTLINE(modernize-use-nullptr): as in ids.h
        auto operator<=>(const Touch &) const = default;
    };
    using CellKey = std::tuple<int, qint64, qint64>; ///< kind, day, who: the order of the table
    struct Span
    {
        TeamId team;
        qint64 from = 0; ///< Julian days
        qint64 until = 0;
        bool operator==(const Span &) const = default;
    };
    using Members = std::map<AgentId, std::vector<Span>>;

    KpiBook(Database &database, Calendar calendar);
    Result<void> prepare();
    Result<void> readMembers();
    Result<void> writeMembers();
    Result<Members> membersNow();
    Result<std::vector<KpiAct>> stored(qint64 piece);
    Result<void> write(qint64 piece, const std::vector<KpiAct> &acts);
    void noteActed(qint64 piece, const std::vector<KpiAct> &acts);
    void count(qint64 piece, const std::vector<KpiAct> &acts, int sign);
    void count(const KpiPart &part, const KpiSubject &who, qint64 day, int sign);
    [[nodiscard]] qint64 dayOf(Instant at);
    template <class Tell>
    void eachWho(AgentId agent, qint64 day, Tell tell) const;
    Result<std::vector<qint64>> piecesOf(const Members &before, const Members &after);
    Result<void> flushTouches();
    Result<void> change(const Touch &touch, qint64 by);
    void addToCell(const KpiSubject &who, qint64 day, int number, qint64 gap, qint64 n);
    Result<void> flushCells();

    Database &m_database;
    Calendar m_calendar;
    std::unique_ptr<Statements> m;
    Members m_members; ///< as the figures have it
    std::map<CellKey, KpiCell> m_cells; ///< to be added
    std::map<Touch, qint64> m_touches; ///< to be added
    std::vector<RecordId> m_acted;
    std::unordered_map<qint64, qint64> m_days; ///< quarter → Julian day
};

/// Teams or their members changed: figures follow at the next commit. Call within a transaction.
Result<void> noteTeamsChanged(Database &database);
/// Whether noteTeamsChanged() was called since followTeams().
Result<bool> haveTeamsChanged(Database &database);

} // namespace callhelm
