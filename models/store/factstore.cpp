#include "store/factstore.h"

#include <algorithm>

#include <QCoreApplication>

#include "calls/rowids.h"
#include "store/database.h"
#include "store/eachrow.h"
#include "store/factpack.h"
#include "store/sql.h"

namespace callhelm {

namespace {

constexpr qint64 rejectionsKept = 10'000;

Error damaged()
{
    return {Error::Kind::Store,
            QCoreApplication::translate("Store", "The store is damaged: stored facts cannot be read."),
            {},
            0};
}

} // namespace

struct FactStore::Statements
{
    Statements(Database &db, Preparing &prepare)
        : findSource(prepare("SELECT id FROM source WHERE name=?"))
        , addSource(prepare("INSERT INTO source(id,name,kind)"
                            " SELECT COALESCE(MAX(id),0)+1,?,? FROM source"))
        , findSegment(prepare("SELECT id,position,lines,facts,doubles,rejected,rank_at,rank_key,"
                              "kind,open,told_from,told_to FROM segment WHERE source=? AND identity=? ORDER "
                              "BY id DESC LIMIT 1"))
        , lastOf(prepare("SELECT identity FROM segment WHERE source=? AND file=? AND length(identity)>0"
                         " ORDER BY id DESC LIMIT 1"))
        , lastOrder(prepare("SELECT MAX(order_to) FROM block WHERE segment=?"))
        , addSegment(prepare(
              "INSERT INTO segment(id,source,kind,file,identity,open,position,lines,facts,doubles,rejected,"
              "rank_at,rank_key,told_from,told_to)"
              " SELECT COALESCE(MAX(id),0)+1,?,?,?,?,0,0,0,0,0,0,0,0,0,0 FROM segment"))
        , saveSegment(prepare("UPDATE segment SET position=?,lines=?,facts=?,doubles=?,rejected=?,rank_at=?,"
                              "rank_key=?,file=?,open=?,told_from=?,told_to=? WHERE id=?"))
        , addBlock(
              prepare(sql::insert("block", "source,segment,order_from,order_to,at_from,at_to,facts,data")))
        , addRejection(prepare(sql::insert("rejection", "segment,line,reason,excerpt")))
        , blocks(
              prepare("SELECT id,segment,order_from,order_to FROM block WHERE source=? AND id>? ORDER BY id"))
        , overlapping(prepare("SELECT b.id,segment,order_from,order_to FROM block b"
                              " JOIN segment s ON s.id=b.segment WHERE b.source=? AND segment<>? AND at_to>=?"
                              " AND at_from<=? AND s.kind=? ORDER BY b.id"))
        , stretch(prepare("SELECT id,segment,order_from,order_to FROM block WHERE segment=? AND order_to>=?"
                          " ORDER BY order_to,id"))
        , readBlock(prepare("SELECT data FROM block WHERE id=?"))
        , lastTime(prepare("SELECT MAX(at_to) FROM block b JOIN segment s ON s.id=b.segment"
                           " WHERE b.source=? AND segment<>? AND s.kind=?"))
        , closeFollowed(prepare("UPDATE segment SET open=0 WHERE source=? AND file=? AND open<>0"))
        , lastRow(prepare("SELECT last_insert_rowid()"))
        , database(db)
    {
    }

    Statement findSource, addSource, findSegment, lastOf, lastOrder, addSegment, saveSegment, addBlock,
        addRejection;
    Statement blocks, overlapping, stretch, readBlock, lastTime, closeFollowed, lastRow;
    Database &database;
};

FactStore::FactStore(std::unique_ptr<Statements> statements) : m(std::move(statements)) { }
FactStore::~FactStore() = default;

Result<std::unique_ptr<FactStore>> FactStore::open(Database &database)
{
    Preparing prepare(database);
    auto statements = std::make_unique<Statements>(database, prepare);
    if (prepare.error())
        return *prepare.error();
    return std::unique_ptr<FactStore>(new FactStore(std::move(statements)));
}

Result<SourceId> FactStore::source(const SourceInfo &info)
{
    for (int attempt = 0;; ++attempt) {
        m->findSource.bind(1, info.name);
        auto row = m->findSource.step();
        if (!row)
            return row.error();
        if (*row) {
            const SourceId id(m->findSource.int64(0));
            m->findSource.reset();
            if (id.value() > RowIds::mostSources)
                return Error{Error::Kind::Usage,
                             QCoreApplication::translate(
                                 "Store", "A store holds at most %1 telephone systems; “%2” is one too many.")
                                 .arg(RowIds::mostSources)
                                 .arg(info.name),
                             m->database.path(), 0};
            return id;
        }
        if (attempt > 0)
            return damaged();
        m->addSource.bind(1, info.name);
        m->addSource.bind(2, int(info.kind));
        if (auto done = m->addSource.run(); !done)
            return done.error();
    }
}

Result<StoredSegment> FactStore::segment(SourceId source, const SegmentInfo &info, bool anew)
{
    StoredSegment segment;
    segment.source = source;
    segment.kind = info.source.kind;
    segment.file = info.file;
    segment.identity = info.identity;
    segment.position = info.position;
    segment.lines = info.lines;
    if (info.identity.isEmpty() || anew)
        return segment;
    m->findSegment.bind(1, source.value());
    m->findSegment.bind(2, segment.identity);
    auto row = m->findSegment.step();
    if (!row)
        return row.error();
    if (!*row)
        return segment;
    segment.id = SegmentId(m->findSegment.int64(0));
    segment.position = m->findSegment.int64(1);
    segment.lines = m->findSegment.int64(2);
    segment.facts = m->findSegment.int64(3);
    segment.duplicates = m->findSegment.int64(4);
    segment.rejected = m->findSegment.int64(5);
    segment.rankAt = m->findSegment.int64(6);
    segment.rankKey = m->findSegment.int64(7);
    segment.kind = SourceKind(m->findSegment.int64(8));
    segment.open = m->findSegment.int64(9) != 0;
    segment.toldFrom = m->findSegment.int64(10);
    segment.toldTo = m->findSegment.int64(11);
    segment.isNew = false;
    m->findSegment.reset();
    m->lastOrder.bind(1, segment.id.value());
    if (row = m->lastOrder.step(); !row)
        return row.error();
    segment.orderTo = m->lastOrder.int64(0);
    m->lastOrder.reset();
    return segment;
}

Result<StoredSegment> FactStore::lastOf(SourceId source, const QString &file)
{
    m->lastOf.bind(1, source.value());
    m->lastOf.bind(2, file);
    auto row = m->lastOf.step();
    if (!row)
        return row.error();
    StoredSegment none;
    none.source = source;
    none.file = file;
    if (!*row)
        return none;
    SegmentInfo info;
    info.file = file;
    info.identity = m->lastOf.blob(0).toByteArray();
    m->lastOf.reset();
    return segment(source, info);
}

Result<void> FactStore::save(StoredSegment &segment)
{
    if (segment.isNew) {
        m->addSegment.bind(1, segment.source.value());
        m->addSegment.bind(2, int(segment.kind));
        m->addSegment.bind(3, segment.file);
        m->addSegment.bind(4, segment.identity);
        if (auto done = m->addSegment.run(); !done)
            return done;
        auto id = m->database.number("SELECT MAX(id) FROM segment");
        if (!id)
            return id.error();
        segment.id = SegmentId(*id);
        segment.isNew = false;
    }
    m->saveSegment.bindAll(segment.position, segment.lines, segment.facts, segment.duplicates,
                           segment.rejected, segment.rankAt, segment.rankKey, segment.file,
                           qint64(segment.open), segment.toldFrom, segment.toldTo, segment.id.value());
    return m->saveSegment.run();
}

Result<qint64> FactStore::addBlock(const StoredSegment &segment, const Fact *first, const Fact *last,
                                   const QByteArray &packed, qint64 orderFrom, qint64 orderTo)
{
    const auto [earliest, latest]
        = std::minmax_element(first, last, [](const Fact &a, const Fact &b) { return a.at < b.at; });
    m->addBlock.bindAll(segment.source.value(), segment.id.value(), orderFrom, orderTo, toMs(earliest->at),
                        toMs(latest->at), qint64(last - first));
    m->addBlock.bind(8, packed);
    if (auto done = m->addBlock.run(); !done)
        return done.error();
    auto row = m->lastRow.step();
    if (!row)
        return row.error();
    const qint64 id = m->lastRow.int64(0);
    m->lastRow.reset();
    return id;
}

Result<void> FactStore::addRejections(const StoredSegment &segment, const std::vector<Rejection> &rejections)
{
    qint64 room = rejectionsKept - segment.rejected;
    for (const Rejection &rejection : rejections) {
        if (room-- <= 0)
            break;
        m->addRejection.bindAll(segment.id.value(), rejection.line);
        m->addRejection.bind(3, rejection.reason);
        m->addRejection.bind(4, rejection.excerpt);
        if (auto done = m->addRejection.run(); !done)
            return done;
    }
    return {};
}

namespace {

Result<std::vector<StoredBlock>> readBlocks(Statement &statement)
{
    std::vector<StoredBlock> blocks;
    auto done = eachRow(statement, [&blocks](const Statement &row) {
        blocks.push_back({row.int64(0), SegmentId(row.int64(1)), row.int64(2), row.int64(3)});
    });
    if (!done)
        return done.error();
    return blocks;
}

} // namespace

Result<std::vector<StoredBlock>> FactStore::blocks(SourceId source, qint64 afterBlock)
{
    m->blocks.bindAll(source.value(), afterBlock);
    return readBlocks(m->blocks);
}

Result<std::vector<StoredBlock>> FactStore::blocksBetween(SegmentId segment, qint64 from, qint64 until)
{
    m->stretch.bindAll(segment.value(), from);
    std::vector<StoredBlock> blocks;
    for (;;) {
        auto row = m->stretch.step();
        if (!row)
            return row.error();
        if (!*row)
            return blocks;
        const StoredBlock block{m->stretch.int64(0), segment, m->stretch.int64(2), m->stretch.int64(3)};
        if (block.orderFrom >= until)
            break;
        blocks.push_back(block);
    }
    m->stretch.reset();
    return blocks;
}

Result<std::vector<StoredBlock>> FactStore::overlapping(SourceId source, SourceKind kind, SegmentId notOf,
                                                        qint64 from, qint64 to)
{
    m->overlapping.bindAll(source.value(), notOf.value(), from, to, int(kind));
    return readBlocks(m->overlapping);
}

Result<FactBatch> FactStore::read(qint64 block)
{
    m->readBlock.bindAll(block);
    auto row = m->readBlock.step();
    if (!row)
        return row.error();
    std::optional<FactBatch> batch;
    if (*row)
        batch = unpackFacts(m->readBlock.blob(0));
    m->readBlock.reset();
    if (!batch)
        return damaged();
    return std::move(*batch);
}

Result<std::optional<qint64>> FactStore::lastTime(SourceId source, SourceKind kind, SegmentId notOf)
{
    m->lastTime.bindAll(source.value(), notOf.value(), int(kind));
    auto row = m->lastTime.step();
    if (!row)
        return row.error();
    const auto at = m->lastTime.optionalInt64(0);
    m->lastTime.reset();
    return at;
}

Result<void> FactStore::closeFollowed(SourceId source, const QString &file)
{
    m->closeFollowed.bind(1, source.value());
    m->closeFollowed.bind(2, file);
    return m->closeFollowed.run();
}

Result<std::vector<SourceId>> readSources(Database &database)
{
    std::vector<SourceId> sources;
    auto done = eachRow(database, "SELECT id FROM source ORDER BY id",
                        [&sources](const Statement &row) { sources.emplace_back(row.int64(0)); });
    if (!done)
        return done.error();
    return sources;
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
    auto done = eachRow(*statement, [&](const Statement &row) {
        StoredSegment &segment = segments.emplace_back();
        segment.id = SegmentId(row.int64(0));
        segment.source = source;
        segment.file = row.string(1);
        segment.rankAt = row.int64(2);
        segment.rankKey = row.int64(3);
        segment.kind = SourceKind(row.int64(4));
        segment.open = row.int64(5) != 0;
        segment.identity = row.blob(6).toByteArray();
        segment.facts = row.int64(7);
        segment.toldFrom = row.int64(8);
        segment.toldTo = row.int64(9);
        segment.isNew = false;
    });
    if (!done)
        return done.error();
    return segments;
}

} // namespace callhelm
