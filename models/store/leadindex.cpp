#include "store/leadindex.h"

#include <algorithm>

#include "store/database.h"
#include "store/eachrow.h"

namespace callhelm {

/// A row of `lead`.
struct LeadIndex::Row
{
    RecordId customer;
    TermId pool;
    TermId stage;
    AgentId owner;
    Instant arrival;
    BatchId batch;
    Instant care;
    ActKinds kinds;
    bool operator==(const Row &) const = default;

    /// With the act, where it is the holder's.
    void take(Instant at, ActKinds act)
    {
        if (std::pair(at, act.bits()) >= std::pair(care, kinds.bits())) {
            care = at;
            kinds = act;
        }
    }
};

struct LeadIndex::Statements
{
    Statement read, add, remove, lastCare, setCare, readCount, setCount, removeCount;
};

LeadIndex::LeadIndex(Database &database) : m_database(database) { }
LeadIndex::~LeadIndex() = default;

Result<std::unique_ptr<LeadIndex>> LeadIndex::open(Database &database)
{
    std::unique_ptr<LeadIndex> book(new LeadIndex(database));
    auto done = book->prepare();
    return done ? Result<std::unique_ptr<LeadIndex>>(std::move(book)) : done.error();
}

Result<void> LeadIndex::prepare()
{
    Preparing prepare(m_database);
    const QByteArray columns = "pool,stage,owner,arrival,batch,care,kinds";
    const QByteArray place = " lead_count WHERE pool=? AND stage=? AND owner=?";
    m.reset(new Statements{
        prepare("SELECT " + columns + " FROM lead WHERE customer=?"),
        prepare("INSERT INTO lead(customer," + columns + ") VALUES(?,?,?,?,?,?,?,?)"),
        prepare("DELETE FROM lead WHERE customer=?"),
        prepare("SELECT at,kinds FROM kpi_act WHERE customer<>0 AND customer=? AND agent=? AND"
                " at>=? AND kinds&"
                + QByteArray::number(careKinds().bits()) + "<>0 ORDER BY at DESC,kinds DESC LIMIT 1"),
        prepare("UPDATE lead SET care=?,kinds=? WHERE customer=?"), prepare("SELECT n FROM" + place),
        prepare("INSERT INTO lead_count(pool,stage,owner,n) VALUES(?,?,?,?)"
                " ON CONFLICT(pool,stage,owner) DO UPDATE SET n=excluded.n"),
        prepare("DELETE FROM" + place)});
    return prepare.error() ? Result<void>(*prepare.error()) : Result<void>();
}

/// Nothing for who is in no pool, lies in the bin or is part of another.
std::optional<LeadIndex::Row> LeadIndex::rowOf(const EntitySpec &customers, const RecordState &state,
                                               const std::vector<RecordEvent> &events)
{
    Row row;
    row.customer = state.id;
    row.pool = valueOf(customers, state, Field::Pool).id<TermId>();
    if (!row.pool.isValid() || state.deleted || state.mergedInto.isValid())
        return std::nullopt;
    row.stage = valueOf(customers, state, Field::Stage).id<TermId>();
    row.owner = valueOf(customers, state, Field::Owner).id<AgentId>();
    for (const RecordEvent &event : events)
        for (const RecordEvent::Change &change : event.changes)
            if (change.field == Field::Pool || change.field == Field::Stage || change.field == Field::Owner) {
                row.arrival = event.at;
                row.batch = event.batch;
            }
    row.care = row.arrival;
    return row;
}

Result<std::optional<LeadIndex::Row>> LeadIndex::stored(RecordId customer)
{
    std::optional<Row> found;
    m->read.bindAll(customer.value());
    auto done = eachRow(m->read, [&](const Statement &row) {
        found = Row{customer,
                    TermId(row.int64(0)),
                    TermId(row.int64(1)),
                    AgentId(row.int64(2)),
                    instantFromMs(row.int64(3)),
                    BatchId(row.int64(4)),
                    instantFromMs(row.int64(5)),
                    ActKinds(row.int64(6))};
    });
    if (!done)
        return done.error();
    return found;
}

void LeadIndex::count(const Row &row, int sign)
{
    m_counts[{row.pool.value(), row.stage.value(), row.owner.value()}] += sign;
}

Result<void> LeadIndex::write(const Row &row)
{
    count(row, 1);
    m->add.bindAll(row.customer.value(), row.pool.value(), row.stage.value(), row.owner.value(),
                   toMs(row.arrival), row.batch.value(), toMs(row.care), row.kinds.bits());
    return m->add.run();
}

Result<void> LeadIndex::put(const EntitySpec &customers, RecordId customer,
                            const std::optional<RecordState> &state, const std::vector<RecordEvent> &events)
{
    auto before = stored(customer);
    if (!before)
        return before.error();
    std::optional<Row> after = state ? rowOf(customers, *state, events) : std::nullopt;
    if (*before && after) {
        after->care = (*before)->care;
        after->kinds = (*before)->kinds;
        m_acted.push_back(customer);
        if (**before == *after)
            return {};
    }
    if (*before) {
        count(**before, -1);
        m->remove.bindAll(customer.value());
        if (auto done = m->remove.run(); !done)
            return done;
    }
    if (!after)
        return {};
    m_acted.push_back(customer);
    return write(*after);
}

Result<void> LeadIndex::putNew(const EntitySpec &customers, const RecordState &state,
                               const std::vector<RecordEvent> &events, const std::vector<KpiAct> &acts)
{
    std::optional<Row> row = rowOf(customers, state, events);
    if (!row)
        return {};
    const qint64 care = careKinds().bits();
    for (const KpiAct &act : acts)
        if (row->owner.isValid() && act.agent == row->owner && act.at >= row->arrival
            && (act.kinds.bits() & care) != 0)
            row->take(act.at, act.kinds);
    return write(*row);
}

void LeadIndex::acted(std::vector<RecordId> customers)
{
    m_acted.insert(m_acted.end(), customers.begin(), customers.end());
}

Result<void> LeadIndex::refreshCare(RecordId customer)
{
    auto before = stored(customer);
    if (!before)
        return before.error();
    if (!*before)
        return {};
    Row row = **before;
    row.care = row.arrival;
    row.kinds = {};
    if (row.owner.isValid()) {
        m->lastCare.bindAll(customer.value(), row.owner.value(), toMs(row.arrival));
        auto done = eachRow(m->lastCare, [&](const Statement &act) {
            row.take(instantFromMs(act.int64(0)), ActKinds(act.int64(1)));
        });
        if (!done)
            return done;
    }
    if (row == **before)
        return {};
    m->setCare.bindAll(toMs(row.care), row.kinds.bits(), customer.value());
    return m->setCare.run();
}

Result<void> LeadIndex::flush()
{
    std::ranges::sort(m_acted);
    m_acted.erase(std::unique(m_acted.begin(), m_acted.end()), m_acted.end());
    for (const RecordId customer : m_acted)
        if (auto done = refreshCare(customer); !done)
            return done;
    m_acted.clear();
    return flushCounts();
}

Result<void> LeadIndex::flushCounts()
{
    for (const auto &[place, by] : m_counts) {
        if (by == 0)
            continue;
        const auto &[pool, stage, owner] = place;
        qint64 n = by;
        m->readCount.bindAll(pool, stage, owner);
        auto done = eachRow(m->readCount, [&](const Statement &row) { n += row.int64(0); });
        if (!done)
            return done;
        Statement &write = n > 0 ? m->setCount : m->removeCount;
        write.bindAll(pool, stage, owner);
        if (n > 0)
            write.bind(4, n);
        if (auto written = write.run(); !written)
            return written;
    }
    m_counts.clear();
    return {};
}

Result<void> LeadIndex::clear()
{
    m_acted.clear();
    m_counts.clear();
    auto done = m_database.execute("DELETE FROM lead");
    return done ? m_database.execute("DELETE FROM lead_count") : done;
}

} // namespace callhelm
