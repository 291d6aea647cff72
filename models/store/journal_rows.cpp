#include "store/journal.h"
#include "store/sql.h"

// What the journal writes of that which facts came to.

namespace callhelm {

namespace {
constexpr size_t mostRowsTold = 20'000;
}

void Journal::noteWritten(const FoldOutput &output)
{
    const auto note = [this](auto &rows, const auto &changes) {
        rows.insert(rows.end(), changes.added.begin(), changes.added.end());
        rows.insert(rows.end(), changes.changed.begin(), changes.changed.end());
        m_written.everything = m_written.everything || !changes.removed.empty() || rows.size() > mostRowsTold;
    };
    note(m_written.visits, output.visits);
    note(m_written.directs, output.directs);
    if (m_written.everything)
        m_written = {true, {}, {}};
}

Result<void> Journal::write(const FoldOutput &output)
{
    noteWritten(output);
    if (auto done = m_rows->write(output); !done)
        return done;
    return m_cells->add(output);
}

Result<void> Journal::flush(SourceState &source)
{
    const FoldOutput output = source.fold->take();
    return output.isEmpty() ? Result<void>() : write(output);
}

Result<void> Journal::writeNames()
{
    const std::tuple<const char *, const NameTable *, qint64 *> tables[]
        = {{"queue", &m_names.queues, &m_queuesWritten}, {"agent", &m_names.agents, &m_agentsWritten}};
    for (const auto &[table, names, written] : tables) {
        if (*written == names->size())
            continue;
        auto statement = Statement::prepare(m_database, sql::insert(table, "id,name"));
        if (!statement)
            return statement.error();
        for (qint64 id = *written + 1; id <= names->size(); ++id) {
            statement->bindAll(id, names->name(id));
            if (auto done = statement->run(); !done)
                return done;
        }
        *written = names->size();
    }
    return {};
}

Result<void> Journal::writePhones()
{
    const std::vector<PhoneBook::Entry> changes = m_names.phones.takeChanges();
    if (changes.empty())
        return {};
    auto statement = Statement::prepare(m_database, sql::upsert("phone", "phone", "agent,name,origin"));
    if (!statement)
        return statement.error();
    for (const PhoneBook::Entry &entry : changes) {
        statement->bindAll(entry.phone, entry.agent, entry.name, int(entry.origin));
        if (auto done = statement->run(); !done)
            return done;
    }
    return {};
}

Result<void> Journal::writeCheckpoint(SourceId id, SourceState &source)
{
    auto statement
        = Statement::prepare(m_database, sql::upsert("checkpoint", "source", "block,order_to,segment,state"));
    if (!statement)
        return statement.error();
    const QByteArray state = source.fold->save();
    statement->bindAll(id.value(), source.lastBlock, source.frontier.at, source.frontierSegment.value());
    statement->bind(5, state);
    source.sinceCheckpoint = 0;
    source.checkpointBytes = state.size();
    return statement->run();
}

} // namespace callhelm
