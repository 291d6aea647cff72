#include "store/kpiverifier.h"

#include "store/database.h"
#include "store/kpirecords.h"
#include "store/recordlog.h"
#include "store/recordwriter.h"
#include "store/scratchtables.h"
#include "store/termstore.h"

namespace callhelm {

namespace {

std::vector<TableSpec> specs()
{
    using Kind = TableSpec::Kind;
    using Rows = TableSpec::Rows;
    return {{"kpi_act",
             Rows::Listed,
             {{"piece"},
              {"n"},
              {"at"},
              {"agent", Kind::Agent},
              {"kinds"},
              {"customer"},
              {"amount"},
              {"amount_out"}}},
            {"kpi_touch", Rows::Listed, {{"number"}, {"kind"}, {"who"}, {"entity"}, {"day"}, {"n"}}},
            {"kpi_day", Rows::Listed, {{"kind"}, {"day"}, {"who"}, {"cells", Kind::Bytes}}},
            {"kpi_member", Rows::Listed, {{"team"}, {"agent", Kind::Agent}, {"from_day"}, {"until_day"}}},
            {"kpi_phone", Rows::Listed, {{"key", Kind::Text}, {"customer"}, {"created"}, {"deleted"}}},
            {"lead",
             Rows::WithIds,
             {{"customer"},
              {"pool"},
              {"stage"},
              {"owner", Kind::Agent},
              {"arrival"},
              {"batch"},
              {"care"},
              {"kinds"}}},
            {"lead_count", Rows::Listed, {{"pool"}, {"stage"}, {"owner", Kind::Agent}, {"n"}}}};
}

} // namespace

Result<std::vector<Difference>> verifyKpi(Database &database, const Calendar &calendar)
{
    auto schema = TermStore(database).schema();
    if (!schema)
        return schema.error();
    auto rules = readRecordRules(database);
    if (!rules)
        return rules.error();
    const std::vector<TableSpec> tables = specs();
    for (const TableSpec &table : tables)
        if (auto made = makeScratch(database, table); !made)
            return made.error();
    // The scratch tables have no indexes; without these each call would be looked for among all.
    for (const char *index : {"leg(call)", "attempt(call)", "direct_call(call)", "customer(merged_into)",
                              "message(customer)", "message(conversation)", "kpi_act(customer,agent,at)"}) {
        const QByteArray name = QByteArray(index).replace('(', '_').replace(',', '_').replace(')', "");
        if (auto made = database.execute("CREATE INDEX temp.kpi_" + name + " ON " + index); !made)
            return made.error();
    }
    auto log = RecordLog::open(database);
    if (!log)
        return log.error();
    auto records = KpiRecords::open(database, calendar, *schema, *rules);
    if (!records)
        return records.error();
    if (auto done = (*records)->book().readTeams(); !done)
        return done.error();
    if (auto done = (*records)->rebuild(**log); !done)
        return done.error();
    std::vector<Difference> differences;
    for (const TableSpec &table : tables) {
        Difference difference;
        difference.table = QString::fromLatin1(table.name);
        for (const bool missing : {true, false})
            if (auto done = compareScratch(database, table, missing, difference); !done)
                return done.error();
        if (difference.missing != 0 || difference.unfounded != 0)
            differences.push_back(std::move(difference));
    }
    return differences;
}

} // namespace callhelm
