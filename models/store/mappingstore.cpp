#include "store/mappingstore.h"

#include "store/database.h"
#include "store/eachrow.h"

namespace callhelm {

Result<std::vector<MappingStore::Saved>> MappingStore::all()
{
    std::vector<Saved> saved;
    auto done = eachRow(m_database,
                        "SELECT name,version,mapping FROM import_mapping m WHERE mapping<>'' AND version="
                        "(SELECT MAX(version) FROM import_mapping o WHERE o.name=m.name) ORDER BY name",
                        [&](const Statement &row) {
                            saved.push_back({row.string(0), int(row.int64(1)), row.string(2)});
                        });
    if (!done)
        return done.error();
    return saved;
}

Result<void> MappingStore::save(const QString &name, const QString &mapping, Instant at, const QString &who)
{
    auto statement
        = Statement::prepare(m_database,
                             "INSERT INTO import_mapping(name,version,at,who,mapping) VALUES(?1,(SELECT"
                             " IFNULL(MAX(version),0)+1 FROM import_mapping WHERE name=?1),?2,?3,?4)");
    if (!statement)
        return statement.error();
    statement->bindAll(name, toMs(at), who, mapping);
    return statement->run();
}

Result<void> MappingStore::noteTaken(const QString &hash, qint64 batch, const QString &file)
{
    auto statement
        = Statement::prepare(m_database, "INSERT OR IGNORE INTO taken_file(hash,batch,name) VALUES(?,?,?)");
    if (!statement)
        return statement.error();
    statement->bindAll(hash, batch, file);
    return statement->run();
}

Result<bool> MappingStore::isTaken(const QString &hash)
{
    auto statement = Statement::prepare(m_database, "SELECT batch FROM taken_file WHERE hash=? LIMIT 1");
    if (!statement)
        return statement.error();
    statement->bind(1, hash);
    bool isTaken = false;
    auto done = eachRow(*statement, [&](const Statement &) { isTaken = true; });
    return done ? Result<bool>(isTaken) : done.error();
}

Result<qint64> MappingStore::takenBy(const QString &hash)
{
    auto statement
        = Statement::prepare(m_database,
                             "SELECT t.batch FROM taken_file t JOIN record_batch b ON b.id=t.batch AND"
                             " b.voided=0 WHERE t.hash=? ORDER BY t.batch DESC LIMIT 1");
    if (!statement)
        return statement.error();
    statement->bind(1, hash);
    qint64 batch = 0;
    auto done = eachRow(*statement, [&](const Statement &row) { batch = row.int64(0); });
    return done ? Result<qint64>(batch) : done.error();
}

} // namespace callhelm
