#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>

#include "base/calendar.h"
#include "base/result.h"
#include "calls/foldoutput.h"
#include "domain/fact.h"
#include "store/tablespec.h"

namespace callhelm {

class Database;

/// Told now and then during long work with the share that is done (0 to 1); false stops it.
using KeepGoing = std::function<bool(double done)>;

/// What a stretch of facts changed in one projection's tables. Made in any thread, written in the writer's.
class FoldChanges
{
public:
    virtual ~FoldChanges() = default;
    [[nodiscard]] virtual bool isEmpty() const = 0;
};

/// What one projection makes of one source's facts: a pure fold that knows no store.
class ProjectionFold
{
public:
    virtual ~ProjectionFold() = default;
    virtual void apply(const Fact &fact, SegmentId segment) = 0;
    /// What the facts since the last call changed.
    [[nodiscard]] virtual std::unique_ptr<FoldChanges> take() = 0;
    /// The state after take(); a fold that restores it goes on as this one.
    [[nodiscard]] virtual QByteArray save() = 0;
    /// False when the bytes are damaged; the fold is then of no use.
    [[nodiscard]] virtual bool restore(QByteArrayView bytes) = 0;

    /// Where facts came late there are two lines of a fold: with them (this object) and without (`older`, at
    /// the same moment, which later became `olderEnd`). When all facts after that moment make no difference
    /// between the two: what putBeside() needs to turn later states of the older line into states of this
    /// one. Nothing when they may. All after take().
    [[nodiscard]] virtual std::optional<QByteArray> beside(ProjectionFold &older, ProjectionFold &olderEnd);
    [[nodiscard]] virtual bool putBeside(QByteArrayView bytes) { return bytes.isEmpty(); }
};

/// Writes into the store what a source's newer line of a fold comes to, where the tables hold what the older
/// one comes to in the end. Call within a transaction.
class FoldDifference
{
public:
    virtual ~FoldDifference() = default;
    /// What the same stretch of time changed in the newer and in the older line.
    virtual void add(const FoldChanges &newer, const FoldChanges &older) = 0;
    /// Both lines are given as they stand now. Writes what is sure, if there is much.
    virtual Result<void> writeSome(ProjectionFold &newer, ProjectionFold &older) = 0;
    /// Writes the rest. With `takesOver` the newer fold, at the end of all facts, goes on in place of the
    /// older.
    virtual Result<void> finish(ProjectionFold &newer, ProjectionFold &older, bool takesOver) = 0;
};

/// Writes a projection's tables. Call within a transaction.
class ProjectionWriter
{
public:
    virtual ~ProjectionWriter() = default;
    virtual Result<void> write(const FoldChanges &changes) = 0;
    /// `start`: the fold where the two lines part, after take().
    [[nodiscard]] virtual std::unique_ptr<FoldDifference> difference(SourceId source, ProjectionFold &start)
        = 0;
    /// The tables were changed by others: what is known of them in memory does not count.
    virtual void forget() { }
    /// Days are those of this calendar from now on.
    virtual void useCalendar(const Calendar &calendar) { (void)calendar; }
    /// Sums up anew what is stored by days.
    virtual Result<void> sumDays(const KeepGoing &keepGoing)
    {
        (void)keepGoing;
        return {};
    }
};

/// A set of tables that follow from the facts alone. Each source's facts are folded by itself; what the
/// sources come to is put together in the tables.
class Projection
{
public:
    virtual ~Projection() = default;
    /// Names it in the store, for good.
    [[nodiscard]] virtual QString id() const = 0;
    /// Of its rules and of its state's form: another number, and everything is folded again.
    [[nodiscard]] virtual int version() const = 0;
    [[nodiscard]] virtual std::vector<const TableSpec *> tables() const = 0;
    /// A fold of the source's facts from the first one on. `names` outlives it.
    [[nodiscard]] virtual std::unique_ptr<ProjectionFold> fold(SourceId source, Registry &names) const = 0;
    enum class Keep {
        AsUsual,
        Everything ///< also rows of which a store keeps only the first so many
    };
    /// `database` outlives it.
    [[nodiscard]] virtual Result<std::unique_ptr<ProjectionWriter>>
    writer(Database &database, const Calendar &calendar, Keep keep) const = 0;
};

using ProjectionPtr = std::shared_ptr<const Projection>;
using Projections = std::vector<ProjectionPtr>;

/// Those that every store has; that of the calls is the first.
[[nodiscard]] Projections standardProjections();

} // namespace callhelm
