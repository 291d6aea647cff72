#include "store/calltablespecs.h"

#include <QByteArrayList>

#include "store/cellcolumns.h"
#include "store/rowwriter.h"

namespace callhelm {

namespace {

using Kind = TableSpec::Kind;
using Rows = TableSpec::Rows;

TableSpec cellTable(const char *name, const TableSpec::Column &who, const char *columns, int histograms)
{
    TableSpec spec{name, Rows::Cells, {{"slot", Kind::Number}, who}, 2};
    const QByteArrayList names = QByteArray(columns).split(',');
    for (qsizetype i = 0; i < names.size(); ++i)
        spec.columns.push_back({names[i], i < names.size() - histograms ? Kind::Number : Kind::Bytes});
    return spec;
}

TableSpec carryTable(const char *name)
{
    return {
        name,
        Rows::Cells,
        {{"to_slot", Kind::Number}, {"agent", Kind::Agent}, {"from_slot", Kind::Number}, {"n", Kind::Number}},
        3};
}

CallTableSpecs makeCallTables()
{
    const TableSpec::Column queue{"queue", Kind::Queue};
    const TableSpec::Column agent{"agent", Kind::Agent};
    CallTableSpecs tables{
        rowTable<VisitRow>("visit", Rows::WithIds),
        rowTable<LegRow>("leg", Rows::WithIds),
        // Numbered in the order in which witnesses told of them, which is not that of the facts.
        rowTable<DirectRow>("direct_call", Rows::WithAnyIds),
        rowTable<AttemptRow>("attempt", Rows::WithIds),
        rowTable<SessionRow>("session", Rows::WithIds),
        rowTable<PauseRow>("pause", Rows::WithIds),
        rowTable<FindingRow>("finding", Rows::Listed),
        {"finding_count", Rows::Cells, {{"segment"}, {"kind"}, {"n"}}, 2, true},
        cellTable("queue_quarter", queue, queueCellColumns, 3),
        cellTable("queue_day", queue, queueCellColumns, 3),
        cellTable("agent_quarter", agent, agentCellColumns, 0),
        cellTable("agent_day", agent, agentCellColumns, 0),
        carryTable("carry_quarter"),
        carryTable("carry_day")};
    tables.finding.tellsOfFiles = true;
    tables.finding.mayBeMissing
        = "(SELECT n FROM finding_count c WHERE c.segment=finding.segment AND c.kind=finding.kind)>"
        + QByteArray::number(RowWriter::findingsKept);
    tables.visit.columns.front().kind = Kind::Number; // its own id
    return tables;
}

} // namespace

std::vector<const TableSpec *> CallTableSpecs::all() const
{
    return {&visit,        &leg,          &direct,   &attempt,      &session,  &pause,        &finding,
            &findingCount, &queueQuarter, &queueDay, &agentQuarter, &agentDay, &carryQuarter, &carryDay};
}

const CallTableSpecs &callTables()
{
    static const CallTableSpecs tables = makeCallTables();
    return tables;
}

} // namespace callhelm
