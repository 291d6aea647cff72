#include "store/journal.h"
#include "store/replay.h"

namespace callhelm {

namespace {
constexpr qint64 portion = 200'000;
}

Result<void> readNames(Database &database, Registry &names)
{
    const std::pair<const char *, NameTable *> tables[]
        = {{"SELECT name FROM queue ORDER BY id", &names.queues},
           {"SELECT name FROM agent ORDER BY id", &names.agents}};
    for (const auto &[text, table] : tables) {
        auto statement = Statement::prepare(database, text);
        if (!statement)
            return statement.error();
        for (;;) {
            auto row = statement->step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            table->idOf(statement->text(0));
        }
    }
    auto phones = Statement::prepare(database, "SELECT phone,agent,name,origin FROM phone");
    if (!phones)
        return phones.error();
    for (;;) {
        auto row = phones->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        const qint64 origin = phones->int64(3);
        names.phones.load({std::string(phones->text(0)), std::string(phones->text(1)),
                           std::string(phones->text(2)),
                           origin == 1 || origin == 2 ? PhoneBook::Origin(origin) : PhoneBook::Origin::Seen});
    }
}

std::optional<qint64> recordsFrom(const std::vector<StoredSegment> &segments)
{
    std::optional<qint64> from;
    for (const StoredSegment &segment : segments)
        if (tellsRecords(segment.kind) && segment.facts > 0)
            from = std::min(from.value_or(segment.rankAt), segment.rankAt);
    // What was counted before the first of them came stays as it is; clocks of witnesses differ.
    constexpr qint64 minute = 60'000;
    return from ? std::optional(*from + minute) : std::nullopt;
}

Result<std::vector<SourceId>> readSources(Database &database)
{
    auto statement = Statement::prepare(database, "SELECT id FROM source ORDER BY id");
    if (!statement)
        return statement.error();
    std::vector<SourceId> sources;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return sources;
        sources.emplace_back(statement->int64(0));
    }
}

Result<std::vector<StoredSegment>> readSegments(Database &database, SourceId source)
{
    auto statement
        = Statement::prepare(database,
                             "SELECT id,file,rank_at,rank_key,kind,open,identity,facts,told_from,told_to"
                             " FROM segment WHERE source=?");
    if (!statement)
        return statement.error();
    statement->bindAll(source.value());
    std::vector<StoredSegment> segments;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return segments;
        StoredSegment &segment = segments.emplace_back();
        segment.id = SegmentId(statement->int64(0));
        segment.source = source;
        segment.file = statement->string(1);
        segment.rankAt = statement->int64(2);
        segment.rankKey = statement->int64(3);
        segment.kind = SourceKind(statement->int64(4));
        segment.open = statement->int64(5) != 0;
        segment.identity = statement->blob(6).toByteArray();
        segment.facts = statement->int64(7);
        segment.toldFrom = statement->int64(8);
        segment.toldTo = statement->int64(9);
        segment.isNew = false;
    }
}

Result<void> foldAgain(Database &database, FactStore &facts, Registry &names,
                       const std::function<Result<void>(Refold &, FoldOutput &&)> &take)
{
    auto sources = readSources(database);
    if (!sources)
        return sources.error();
    for (const SourceId source : *sources) {
        auto segments = readSegments(database, source);
        if (!segments)
            return segments.error();
        SourceArbiter witnesses(facts, source, *segments);
        Refold refold{source, CallFold(source, names), {}, {}};
        refold.fold.expectRecords(recordsFrom(*segments));
        qint64 count = 0;
        const auto fold = [&](const Fact &fact, SegmentId segment, const FactOrder &order) -> Result<void> {
            auto counts = witnesses.counts(fact, segment);
            if (!counts)
                return counts.error();
            if (!*counts)
                return {};
            refold.fold.apply(fact, segment);
            if (!CallFold::isLate(fact.body)) {
                refold.frontier = order;
                refold.frontierSegment = segment;
            }
            return ++count % portion == 0 ? take(refold, refold.fold.take()) : Result<void>();
        };
        auto done = replayInOrder(facts, *segments, witnesses, fold);
        if (done)
            done = take(refold, refold.fold.take());
        if (!done)
            return done;
    }
    return {};
}

} // namespace callhelm
