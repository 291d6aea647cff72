#include "store/namestore.h"

#include <tuple>

#include "store/eachrow.h"
#include "store/sql.h"

namespace callhelm {

Result<void> readNames(Database &database, Registry &names)
{
    const std::pair<const char *, NameTable *> tables[]
        = {{"SELECT name FROM queue ORDER BY id", &names.queues},
           {"SELECT name FROM agent ORDER BY id", &names.agents}};
    for (const auto &[text, table] : tables) {
        auto done
            = eachRow(database, text, [&, table = table](const Statement &row) { table->idOf(row.text(0)); });
        if (!done)
            return done;
    }
    auto done
        = eachRow(database, "SELECT phone,agent,name,origin FROM phone", [&names](const Statement &row) {
              const qint64 origin = row.int64(3);
              const bool isKnown = origin >= 0 && origin <= qint64(PhoneBook::Origin::ManyNames);
              names.phones.load({std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2)),
                                 isKnown ? PhoneBook::Origin(origin) : PhoneBook::Origin::Seen});
          });
    if (!done)
        return done;
    return eachRow(database,
                   "SELECT source,phone,first_at,first_line,last_at,last_line,agent FROM phone_owner",
                   [&names](const Statement &row) {
                       names.phones.loadTold(SourceId(row.int64(0)), row.text(1),
                                             {{instantFromMs(row.int64(2)), row.int64(3)},
                                              {instantFromMs(row.int64(4)), row.int64(5)},
                                              std::string(row.text(6))});
                   });
}

Result<void> NameStore::load()
{
    m_names = Registry();
    if (auto done = readNames(m_database, m_names); !done)
        return done;
    m_queuesWritten = m_names.queues.size();
    m_agentsWritten = m_names.agents.size();
    return {};
}

Result<void> NameStore::save()
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
    return savePhones();
}

Result<void> NameStore::savePhones()
{
    const std::vector<PhoneBook::Entry> changes = m_names.phones.takeChanges();
    if (changes.empty())
        return saveToldPhones();
    auto statement = Statement::prepare(m_database, sql::upsert("phone", "phone", "agent,name,origin"));
    if (!statement)
        return statement.error();
    for (const PhoneBook::Entry &entry : changes) {
        statement->bindAll(entry.phone, entry.agent, entry.names, int(entry.origin));
        if (auto done = statement->run(); !done)
            return done;
    }
    return saveToldPhones();
}

Result<void> NameStore::saveToldPhones()
{
    const std::vector<PhoneBook::ToldKey> changes = m_names.phones.takeToldChanges();
    if (changes.empty())
        return {};
    auto remove = Statement::prepare(m_database, "DELETE FROM phone_owner WHERE source=? AND phone=?");
    if (!remove)
        return remove.error();
    auto add = Statement::prepare(
        m_database, sql::insert("phone_owner", "source,phone,first_at,first_line,last_at,last_line,agent"));
    if (!add)
        return add.error();
    for (const auto &[source, phone] : changes) {
        remove->bindAll(source.value(), phone);
        if (auto done = remove->run(); !done)
            return done;
        const ToldPhones::Stretches *stretches = m_names.phones.toldBy(source).stretchesOf(phone);
        if (stretches == nullptr)
            continue;
        for (const auto &[first, last, agent] : *stretches) {
            add->bindAll(source.value(), phone, toMs(first.at), first.line, toMs(last.at), last.line, agent);
            if (auto done = add->run(); !done)
                return done;
        }
    }
    return {};
}

} // namespace callhelm
