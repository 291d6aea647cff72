#include "store/pastfold.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <optional>

#include <QCoreApplication>
#include <QCryptographicHash>

#include "base/calendar.h"
#include "store/eachrow.h"
#include "store/foldrun.h"
#include "store/namestore.h"

namespace callhelm {

namespace {

constexpr qint64 beginning = std::numeric_limits<qint64>::min();
constexpr qint64 factsPerLook = 16'384; // between two questions whether to go on
constexpr int quick = 1; // compression: a third of the size at a tenth of the time

template <class Row>
void append(std::vector<Row> &into, std::vector<Row> &&more)
{
    if (into.empty())
        into = std::move(more);
    else
        std::ranges::move(more, std::back_inserter(into));
}

template <class Row>
void append(RowChanges<Row> &into, RowChanges<Row> &&more)
{
    append(into.added, std::move(more.added));
    append(into.changed, std::move(more.changed));
    append(into.removed, std::move(more.removed));
}

/// Leaves the cells of later quarters alone.
void dropBefore(FoldOutput &output, qint64 quarter)
{
    std::erase_if(output.queueQuarters, [quarter](const auto &cell) { return cell.first.slot < quarter; });
    std::erase_if(output.agentQuarters, [quarter](const auto &cell) { return cell.first.slot < quarter; });
    std::erase_if(output.carries, [quarter](const auto &carry) { return carry.first.to < quarter; });
    FoldOutput cells;
    cells.queueQuarters = std::move(output.queueQuarters);
    cells.agentQuarters = std::move(output.agentQuarters);
    cells.carries = std::move(output.carries);
    output = std::move(cells);
}

} // namespace

void mergeOutput(FoldOutput &into, FoldOutput &&more)
{
    FoldOutput::eachKind([](auto &some, auto &others) { append(some, std::move(others)); }, into, more);
    append(into.findings, std::move(more.findings));
    for (const auto &[key, cell] : more.queueQuarters)
        into.queueQuarters[key].add(cell);
    for (const auto &[key, cell] : more.agentQuarters)
        into.agentQuarters[key].add(cell);
    for (const auto &[key, count] : more.carries)
        into.carries[key] += count;
}

Result<std::optional<qint64>> FactWatch::changedFrom(Database &database)
{
    std::optional<qint64> from;
    const auto changed = [&from](qint64 at) { from = std::min(from.value_or(at), at); };
    if (m_block < 0) {
        auto last = database.number("SELECT MAX(id) FROM block");
        if (!last)
            return last.error();
        m_block = *last;
        changed(beginning);
    } else {
        auto statement = Statement::prepare(database, "SELECT MAX(id),MIN(order_from) FROM block WHERE id>?");
        if (!statement)
            return statement.error();
        statement->bindAll(m_block);
        auto row = statement->step();
        if (!row)
            return row.error();
        if (*row && !statement->isNull(0)) {
            m_block = statement->int64(0);
            changed(statement->int64(1));
        }
    }
    // Whose phones are whose may re-state anything.
    QCryptographicHash phones(QCryptographicHash::Sha1);
    for (const char *query :
         {"SELECT phone,agent,'' FROM phone WHERE agent<>'' OR origin=2 ORDER BY phone",
          "SELECT source,phone,first_at||agent FROM phone_owner ORDER BY source,phone,first_at"}) {
        auto done = eachRow(database, query, [&phones](const Statement &row) {
            for (int column = 0; column < 3; ++column)
                phones.addData(row.string(column).toUtf8() + '\n');
        });
        if (!done)
            return done.error();
    }
    if (const QByteArray hash = phones.result(); std::exchange(m_phones, hash) != hash)
        changed(beginning);
    auto sources = readSources(database);
    if (!sources)
        return sources.error();
    for (const SourceId id : *sources) {
        auto segments = readSegments(database, id);
        if (!segments)
            return segments.error();
        LogCoverage coverage = coverageOf(*segments);
        LogCoverage &seen = m_coverage[id];
        if (const auto differs = coverage.differsFrom(seen))
            changed(*differs - 4 * LogCoverage::sameEvent);
        seen = std::move(coverage);
    }
    return from;
}

struct PastFold::Source
{
    Source(SourceId which, FactStore &facts, std::vector<StoredSegment> all, Registry &names)
        : id(which), segments(std::move(all)), arbiter(facts, which, segments, names), fold(which, names)
    {
    }

    SourceId id;
    std::vector<StoredSegment> segments;
    SourceArbiter arbiter;
    CallFold fold;
    std::optional<Replay> replay;
    bool atFact = false; ///< the replay stands at a fact that is not folded yet
};

PastFold::PastFold(Database &database, std::unique_ptr<FactStore> facts)
    : m_database(database), m_facts(std::move(facts))
{
}

PastFold::~PastFold() = default;

Result<std::unique_ptr<PastFold>> PastFold::open(Database &database)
{
    auto facts = FactStore::open(database);
    if (!facts)
        return facts.error();
    return std::unique_ptr<PastFold>(new PastFold(database, std::move(*facts)));
}

Result<void> PastFold::begin(const FoldCheckpoint *mark, qint64 until)
{
    m_sources.clear();
    m_out = mark != nullptr ? mark->ahead : FoldOutput();
    m_queues = mark != nullptr ? mark->queues : std::set<QueueId>();
    m_names = Registry();
    m_count = 0;
    auto ids = readSources(m_database);
    if (!ids)
        return ids.error();
    for (const SourceId id : *ids) {
        auto segments = readSegments(m_database, id);
        if (!segments)
            return segments.error();
        Source &source
            = *m_sources.emplace_back(std::make_unique<Source>(id, *m_facts, std::move(*segments), m_names));
        if (mark != nullptr)
            if (const auto state = mark->states.find(id); state != mark->states.end())
                if (!source.fold.restore(qUncompress(state->second)))
                    return Error{Error::Kind::Store, QStringLiteral("fold state"), {}, 0};
        source.replay.emplace(*m_facts, source.segments, source.arbiter,
                              mark != nullptr ? mark->at : beginning, until);
        auto more = source.replay->next();
        if (!more)
            return more.error();
        source.atFact = *more;
    }
    return readNames(m_database, m_names); // after the facts: whom they name is known by now
}

Result<void> PastFold::foldTo(qint64 at, const GoOn &goOn) { return fold(at, beginning, goOn); }
Result<void> PastFold::skipTo(qint64 at, const GoOn &goOn)
{
    return fold(at, quarterOf(instantFromMs(at)), goOn);
}

Result<void> PastFold::fold(qint64 at, qint64 keepFrom, const GoOn &goOn)
{
    for (const auto &source : m_sources) {
        while (source->atFact && source->replay->order().at < at) {
            const Replay &replay = *source->replay;
            auto counts = source->arbiter.counts(replay.fact(), replay.segment());
            if (!counts)
                return counts.error();
            if (*counts)
                source->fold.apply(replay.fact(), replay.segment());
            if (++m_count % factsPerLook == 0) {
                if (goOn && !goOn(replay.order().at))
                    return Error{
                        Error::Kind::Cancelled, QCoreApplication::translate("Store", "Stopped."), {}, 0};
                if (keepFrom != beginning)
                    gather(keepFrom);
            }
            auto more = source->replay->next();
            if (!more)
                return more.error();
            source->atFact = *more;
        }
    }
    gather(keepFrom);
    return {};
}

void PastFold::gather(qint64 keepFrom)
{
    for (const auto &source : m_sources) {
        FoldOutput output = source->fold.take();
        for (const auto &[key, cell] : output.queueQuarters)
            m_queues.insert(key.who);
        for (const VisitRow &visit : output.visits.added)
            m_queues.insert(visit.queue);
        for (const SessionRow &session : output.sessions.added)
            if (session.queue.isValid())
                m_queues.insert(session.queue);
        if (keepFrom != beginning)
            dropBefore(output, keepFrom);
        mergeOutput(m_out, std::move(output));
    }
    if (keepFrom != beginning)
        dropBefore(m_out, keepFrom);
}

FoldOutput PastFold::take() { return std::exchange(m_out, FoldOutput()); }

FoldOutput PastFold::openRows() const
{
    FoldOutput rows;
    for (const auto &source : m_sources)
        mergeOutput(rows, source->fold.openRows());
    return rows;
}

FoldCheckpoint PastFold::mark(qint64 at)
{
    FoldCheckpoint mark;
    mark.at = at;
    mark.queues = m_queues;
    mark.ahead = m_out;
    for (const auto &source : m_sources)
        mark.states[source->id] = qCompress(source->fold.save(), quick);
    return mark;
}

bool PastFold::mayMark(qint64 at) const
{
    return std::ranges::all_of(m_sources,
                               [at](const auto &source) { return source->arbiter.mayBeginAt(at); });
}

std::optional<qint64> PastFold::next() const
{
    std::optional<qint64> earliest;
    for (const auto &source : m_sources)
        if (source->atFact) {
            const qint64 at = source->replay->order().at;
            earliest = std::min(earliest.value_or(at), at);
        }
    return earliest;
}

Folds PastFold::folds() const
{
    Folds folds;
    for (const auto &source : m_sources)
        folds.push_back(&source->fold);
    return folds;
}

} // namespace callhelm
