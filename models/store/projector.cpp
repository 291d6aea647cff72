#include "store/projector.h"

#include <algorithm>
#include <limits>

#include "store/database.h"
#include "store/sql.h"

namespace callhelm {

Result<std::unique_ptr<Projector>> Projector::open(Database &database, FactStore &facts, Registry &names,
                                                   const Calendar &calendar, Projections projections,
                                                   const MarkSpacing &spacing)
{
    ProjectionSet set{database, facts, names, std::move(projections), {}, spacing};
    for (const ProjectionPtr &projection : set.projections) {
        auto writer = projection->writer(database, calendar, Projection::Keep::AsUsual);
        if (!writer)
            return writer.error();
        set.writers.push_back(std::move(*writer));
    }
    return std::unique_ptr<Projector>(new Projector(std::move(set)));
}

SourceProjector &Projector::of(SourceId source)
{
    return m_sources.try_emplace(source, source, m_set).first->second;
}

Result<void> Projector::load()
{
    m_sources.clear();
    m_phonesBefore.reset();
    for (const auto &writer : m_set.writers)
        writer->forget();
    for (size_t i = 0; i < m_set.projections.size(); ++i) {
        auto statement = Statement::prepare(m_set.database, "SELECT version FROM projection WHERE id=?");
        if (!statement)
            return statement.error();
        statement->bind(1, m_set.projections[i]->id());
        auto row = statement->step();
        if (!row)
            return row.error();
        m_outdated[i] = !*row || statement->int64(0) != m_set.projections[i]->version();
        statement->reset();
    }
    auto sources = readSources(m_set.database);
    if (!sources)
        return sources.error();
    for (const SourceId id : *sources)
        if (auto done = of(id).load(); !done)
            return done;
    return {};
}

bool Projector::isOutdated() const
{
    return std::ranges::any_of(m_outdated, [](bool is) { return is; });
}

Result<void> Projector::renew()
{
    for (size_t i = 0; i < m_set.projections.size(); ++i)
        if (m_outdated[i])
            if (auto done = rebuild(i); !done)
                return done;
    return {};
}

Result<void> Projector::rebuild()
{
    for (size_t i = 0; i < m_set.projections.size(); ++i)
        if (auto done = rebuild(i); !done)
            return done;
    for (auto &[id, source] : m_sources)
        source.forgetChanges();
    m_phonesBefore.reset();
    return {};
}

Result<void> Projector::rebuild(size_t index)
{
    const Projection &projection = *m_set.projections[index];
    for (const TableSpec *table : projection.tables())
        if (auto done = m_set.database.execute(QByteArray("DELETE FROM ") + table->name); !done)
            return done;
    m_set.writers[index]->forget();
    for (auto &[id, source] : m_sources)
        if (auto done = source.rebuild(index); !done)
            return done;
    m_outdated[index] = false;
    auto statement = Statement::prepare(m_set.database, sql::upsert("projection", "id", "version"));
    if (!statement)
        return statement.error();
    statement->bind(1, projection.id());
    statement->bind(2, projection.version());
    return statement->run();
}

void Projector::phonesChanged(const PhoneBook &before, SourceId source, const MomentRanges &ranges)
{
    if (!m_phonesBefore)
        m_phonesBefore = before;
    of(source).phonesChanged(ranges);
}

void Projector::phonesChanged(const PhoneBook &before, const MomentRanges &ranges)
{
    if (!m_phonesBefore)
        m_phonesBefore = before;
    for (auto &[id, source] : m_sources)
        source.phonesChanged(ranges);
}

void Projector::phonesAdopted(const PhoneBook &before)
{
    MomentRanges always;
    always.add(std::numeric_limits<qint64>::min(), MomentRanges::end);
    if (!m_phonesBefore)
        m_phonesBefore = before;
    for (auto &[id, source] : m_sources)
        if (source.witnesses().hasRecords())
            source.phonesChanged(always);
}

bool Projector::isBehind() const
{
    return std::ranges::any_of(m_sources, [](const auto &entry) { return entry.second.isBehind(); });
}

qint64 Projector::behindFrom() const
{
    qint64 first = MomentRanges::end;
    for (const auto &[id, source] : m_sources)
        first = std::min(first, source.behindFrom());
    return first;
}

Result<void> Projector::catchUp(const KeepGoing &keepGoing)
{
    for (auto &[id, source] : m_sources)
        if (source.isBehind())
            if (auto done = source.catchUp(keepGoing, m_phonesBefore ? &*m_phonesBefore : nullptr); !done)
                return done;
    m_phonesBefore.reset();
    return {};
}

Result<void> Projector::save()
{
    for (auto &[id, source] : m_sources)
        if (auto done = source.save(); !done)
            return done;
    return {};
}

void Projector::useCalendar(const Calendar &calendar)
{
    for (const auto &writer : m_set.writers)
        writer->useCalendar(calendar);
}

Result<void> Projector::sumDays(const KeepGoing &keepGoing)
{
    for (const auto &writer : m_set.writers)
        if (auto done = writer->sumDays(keepGoing); !done)
            return done;
    return {};
}

CallsWriter &Projector::callsWriter() { return static_cast<CallsWriter &>(*m_set.writers.front()); }

qint64 Projector::factsFoldedAgain() const
{
    qint64 facts = 0;
    for (const auto &[id, source] : m_sources)
        facts += source.factsFoldedAgain();
    return facts;
}

} // namespace callhelm
