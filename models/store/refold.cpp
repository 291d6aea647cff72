#include "store/refold.h"

#include <algorithm>

#include <QCoreApplication>

namespace callhelm {

namespace {

constexpr qint64 noEnd = std::numeric_limits<qint64>::max();
constexpr qint64 beginning = std::numeric_limits<qint64>::min();
constexpr qint64 factsPerStep = 1024; // between two looks whether the lines have met
constexpr qint64 factsPerPortion = 200'000;

} // namespace

/// Keeps marks of a run. A state is one of its moment only if no fact can come before it any more: when a
/// fact of that moment or later has been counted.
class Refold::MarkKeeper
{
public:
    MarkKeeper(FoldMarks &marks, qint64 block, const MarkSpacing &spacing)
        : m_marks(marks), m_block(block), m_spacing(spacing)
    {
    }
    void counted(qint64 facts) { m_since += facts; }
    [[nodiscard]] bool isDue(int lines) const { return m_since >= lines * m_spacing.between(m_stateBytes); }
    /// The run stands before that moment and has given out everything.
    void propose(FoldRun &run, qint64 at)
    {
        m_state = run.fold().save();
        m_stateBytes = m_state.size();
        m_since = 0;
        m_mark.at = at;
        m_mark.block = m_block;
        m_mark.recordsTo = at;
        m_mark.last = run.place();
        m_isProposed = true;
    }
    Result<void> settle(const FoldRun &run)
    {
        if (!m_isProposed || run.place().order.at < m_mark.at)
            return {};
        m_isProposed = false;
        return m_marks.save(m_mark, m_state);
    }

private:
    FoldMarks &m_marks;
    qint64 m_block;
    MarkSpacing m_spacing;
    FoldMark m_mark;
    QByteArray m_state;
    bool m_isProposed = false;
    qint64 m_since = 0;
    qint64 m_stateBytes = 0;
};

struct Refold::Lines
{
    FoldRun newer, older;
    MarkKeeper keeper;
    std::unique_ptr<FoldDifference> difference;
    qint64 markedAt = 0; ///< marks up to here are the newer line's
    qint64 recordsTo = 0; ///< records before it were taken where the lines part
};

Refold::Refold(FactStore &facts, const Projection &projection, ProjectionWriter &writer, FoldMarks &marks,
               std::unique_ptr<ProjectionFold> &fold, const Task &task, const MarkSpacing &spacing)
    : m_facts(facts)
    , m_projection(projection)
    , m_writer(writer)
    , m_marks(marks)
    , m_fold(fold)
    , m_task(task)
    , m_spacing(spacing)
    , m_reader(facts)
    , m_frontier(task.frontier)
{
}

Result<void> Refold::run(const KeepGoing &keepGoing)
{
    qint64 from = beginning;
    for (;;) {
        const auto range = m_task.changed.at(from);
        if (!range)
            break;
        if (range->from > m_task.frontier.order.at && m_task.frontier.segment.isValid())
            break;
        auto next = follow(std::max(from, range->from), keepGoing);
        if (!next)
            return next.error();
        if (!*next)
            return {};
        from = **next;
    }
    return goOn(keepGoing);
}

Result<void> Refold::tell(const KeepGoing &keepGoing, qint64 at) const
{
    if (!keepGoing)
        return {};
    qint64 first = at;
    qint64 last = at;
    for (const StoredSegment &segment : m_task.segments)
        if (segment.facts > 0) {
            first = std::min(first, segment.toldFrom);
            last = std::max(last, segment.toldTo);
        }
    if (keepGoing(last > first ? double(at - first) / double(last - first) : 1))
        return {};
    return Error{Error::Kind::Cancelled, QCoreApplication::translate("Store", "Stopped."), {}, 0};
}

Result<std::optional<qint64>> Refold::follow(qint64 from, const KeepGoing &keepGoing)
{
    Lines lines{FoldRun(m_facts, m_task.source, m_task.segments, m_task.now, m_task.names,
                        m_projection.fold(m_task.source, m_task.names), &m_reader),
                FoldRun(m_facts, m_task.source, m_task.segments, m_task.before, m_task.namesBefore,
                        m_projection.fold(m_task.source, m_task.namesBefore), &m_reader),
                MarkKeeper(m_marks, m_task.now.lastBlock, m_spacing),
                {}};
    FoldMark mark = m_marks.before(
        from, [&](const FoldMark &m) { return lines.newer.mayStopAt(m.at) && lines.older.mayStopAt(m.at); });
    auto state = m_marks.state(mark);
    if (!state)
        return state.error();
    if (!*state) { // damaged: everything can be had from the facts
        if (auto done = m_marks.remove(mark.at - 1, mark.at); !done)
            return done.error();
        mark = FoldMark();
        *state = QByteArray();
    }
    for (FoldRun *line : {&lines.newer, &lines.older})
        if (auto begun = line->begin(mark, **state); !begun)
            return begun.error();
    // What was told before the mark is written.
    (void)lines.older.fold().take();
    (void)lines.newer.fold().take();
    lines.difference = m_writer.difference(m_task.source, lines.older.fold());
    lines.markedAt = mark.at;
    lines.recordsTo = mark.recordsTo;

    for (;;) {
        const qint64 before = lines.newer.count() + lines.older.count();
        if (auto done = lines.newer.runOn(std::min(factsPerStep, m_spacing.facts)); !done)
            return done.error();
        qint64 at = lines.newer.next().value_or(noEnd);
        while (at != noEnd && !lines.older.mayStopAt(at)) {
            if (auto done = lines.newer.runOn(1); !done)
                return done.error();
            at = lines.newer.next().value_or(noEnd);
        }
        if (auto done = lines.older.runTo(at); !done)
            return done.error();
        const qint64 taken = lines.newer.count() + lines.older.count() - before;
        m_folded += taken;
        lines.keeper.counted(taken);
        const auto newer = lines.newer.fold().take();
        const auto older = lines.older.fold().take();
        lines.difference->add(*newer, *older);
        if (at == noEnd)
            break;
        auto met = at > from ? meet(lines, at) : Result<bool>(false);
        if (!met)
            return met.error();
        if (*met)
            return std::optional(at);
        if (auto done = renewMarks(lines, at); !done)
            return done.error();
        if (auto done = lines.difference->writeSome(lines.newer.fold(), lines.older.fold()); !done)
            return done.error();
        if (auto done = tell(keepGoing, at); !done)
            return done.error();
    }
    if (auto done = m_marks.remove(lines.markedAt, noEnd); !done)
        return done.error();
    if (auto done = lines.keeper.settle(lines.newer); !done)
        return done.error();
    if (auto done = lines.difference->finish(lines.newer.fold(), *m_fold, true); !done)
        return done.error();
    m_fold = lines.newer.takeFold();
    m_frontier = lines.newer.place();
    m_frontier.order.side = 0;
    return std::optional<qint64>();
}

/// Whether what follows comes to the same in both lines, and nothing near changed.
Result<bool> Refold::meet(Lines &lines, qint64 at)
{
    if (at > m_task.frontier.order.at) // all that is left is the newer line's
        return false;
    if (const auto next = m_task.changed.at(at); next && next->from <= m_task.frontier.order.at) {
        if (next->from <= at)
            return false;
        const FoldMark mark = m_marks.before(next->from, [&](const FoldMark &m) {
            return lines.newer.mayStopAt(m.at) && lines.older.mayStopAt(m.at);
        });
        if (mark.at <= at) // one would come back to here
            return false;
    }
    const auto bytes = lines.newer.fold().beside(lines.older.fold(), *m_fold);
    if (!bytes)
        return false;
    if (auto done = lines.difference->finish(lines.newer.fold(), lines.older.fold(), false); !done)
        return done.error();
    if (auto done = m_marks.remove(lines.markedAt, at - 1); !done)
        return done.error();
    if (auto done = lines.keeper.settle(lines.newer); !done)
        return done.error();
    if (bytes->isEmpty())
        return true;
    const Error unreadable{Error::Kind::Store, QStringLiteral("fold state"), {}, 0};
    if (!m_fold->putBeside(*bytes))
        return unreadable;
    const std::vector<FoldMark> marks = m_marks.all();
    for (const FoldMark &mark : marks) {
        if (mark.at < at)
            continue;
        auto state = m_marks.state(mark);
        if (!state)
            return state.error();
        const auto fold = m_projection.fold(m_task.source, m_task.names);
        if (!*state || !fold->restore(**state) || !fold->putBeside(*bytes)) {
            if (auto done = m_marks.remove(mark.at - 1, mark.at); !done)
                return done.error();
            continue;
        }
        if (auto done = m_marks.save(mark, fold->save()); !done)
            return done.error();
    }
    return true;
}

/// Marks of the older line give way to those of the newer.
Result<void> Refold::renewMarks(Lines &lines, qint64 at)
{
    const auto isDue = [&](const FoldMark &mark) { return mark.at > lines.markedAt && mark.at <= at; };
    const bool hadOne = std::ranges::any_of(m_marks.all(), isDue);
    if (auto done = m_marks.remove(lines.markedAt, at); !done)
        return done;
    lines.markedAt = at;
    if (auto done = lines.keeper.settle(lines.newer); !done)
        return done;
    // A state that is ahead with records is not that of the moment.
    if (lines.recordsTo <= at && (hadOne || lines.keeper.isDue(2)))
        lines.keeper.propose(lines.newer, at);
    return {};
}

Result<void> Refold::goOn(const KeepGoing &keepGoing)
{
    FoldRun line(m_facts, m_task.source, m_task.segments, m_task.now, m_task.names, std::move(m_fold),
                 &m_reader);
    if (auto begun = line.goOnAfter(m_frontier, m_task.before.lastBlock); !begun)
        return begun;
    MarkKeeper keeper(m_marks, m_task.now.lastBlock, m_spacing);
    qint64 unwritten = 0;
    const auto write = [&] {
        unwritten = 0;
        const auto changes = line.fold().take();
        return changes->isEmpty() ? Result<void>() : m_writer.write(*changes);
    };
    while (const auto at = line.next()) {
        if (keeper.isDue(1) && line.mayStopAt(*at) && *at > m_task.recordsTo) {
            if (auto done = write(); !done)
                return done;
            keeper.propose(line, *at);
        }
        const qint64 before = line.count();
        if (auto done = line.runOn(std::min(factsPerStep, m_spacing.facts)); !done)
            return done;
        if (auto done = keeper.settle(line); !done)
            return done;
        keeper.counted(line.count() - before);
        unwritten += line.count() - before;
        if (unwritten >= factsPerPortion)
            if (auto done = write(); !done)
                return done;
        if (auto done = tell(keepGoing, *at); !done)
            return done;
    }
    if (auto done = write(); !done)
        return done;
    m_frontier = line.place();
    m_frontier.order.side = 0;
    m_fold = line.takeFold();
    return {};
}

} // namespace callhelm
