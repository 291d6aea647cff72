#include "store/recordverifier.h"

#include "store/database.h"
#include "store/recordcolumns.h"
#include "store/recordlog.h"
#include "store/recordprojection.h"
#include "store/recordwriter.h"
#include "store/scratchtables.h"
#include "store/termstore.h"

namespace callhelm {

namespace {

TableSpec specOf(const char *table, const QByteArray &columns)
{
    TableSpec spec{table, TableSpec::Rows::WithIds, {}};
    for (const QByteArray &column : columns.split(','))
        spec.columns.push_back({column});
    return spec;
}

std::vector<TableSpec> specsOf(const RecordSchema &schema)
{
    std::vector<TableSpec> specs;
    for (const EntitySpec &entity : schema.entities())
        specs.push_back(specOf(entity.table.constData(),
                               recordcolumns::names(entity)
                                   + (entity.entity == Entity::Customer ? ",name_key,touched" : "")));
    specs.push_back(specOf("customer_several", "kind,key,customer"));
    return specs;
}

} // namespace

Result<std::vector<Difference>> verifyRecords(Database &database)
{
    auto schema = TermStore(database).schema();
    if (!schema)
        return schema.error();
    auto rules = readRecordRules(database);
    if (!rules)
        return rules.error();
    const std::vector<TableSpec> specs = specsOf(**schema);
    for (const TableSpec &spec : specs)
        if (auto made = makeScratch(database, spec); !made)
            return made.error();
    auto log = RecordLog::open(database);
    if (!log)
        return log.error();
    auto projection = RecordProjection::open(database, *schema, *rules, false);
    if (!projection)
        return projection.error();
    if (auto done = (*projection)->deriveAll(**log); !done)
        return done.error();
    std::vector<Difference> differences;
    for (const TableSpec &spec : specs) {
        Difference difference;
        difference.table = QString::fromLatin1(spec.name);
        for (const bool missing : {true, false})
            if (auto done = compareScratch(database, spec, missing, difference); !done)
                return done.error();
        if (difference.missing != 0 || difference.unfounded != 0)
            differences.push_back(std::move(difference));
    }
    return differences;
}

} // namespace callhelm
