#pragma once

#include "calls/rowids.h"
#include "domain/rows.h"
#include "store/rowcolumns.h"

namespace callhelm {

// Of stored rows of calls what CallShare needs.

/// Specialised for each kind of row: its table, its columns (the first is the id), and how they are read.
template <class Row>
struct ShareColumns;

template <>
struct ShareColumns<LegRow>
{
    static constexpr const char *select = "SELECT id,source,call,agent,direction,entered,talk,visit FROM leg";
    static void read(const Statement &statement, LegRow &row)
    {
        row.id = LegId(statement.int64(0));
        row.source = SourceId(statement.int64(1));
        row.call = statement.text(2);
        row.agent = AgentId(statement.int64(3));
        row.direction = choiceColumn(statement, 4, Direction::Out);
        row.entered = instantFromMs(statement.int64(5));
        row.talk = statement.int64(6);
        row.visit = VisitId(statement.int64(7));
    }
    static SourceId sourceOf(const LegRow &row) { return row.source; }
};

template <>
struct ShareColumns<AttemptRow>
{
    static constexpr const char *select = "SELECT id,call,agent,counted,cancelled FROM attempt";
    static void read(const Statement &statement, AttemptRow &row)
    {
        row.id = statement.int64(0);
        row.call = statement.text(1);
        row.agent = AgentId(statement.int64(2));
        row.counted = instantFromMs(statement.int64(3));
        row.cancelled = statement.int64(4) != 0;
    }
    static SourceId sourceOf(const AttemptRow &row) { return RowIds::sourceOfRow(row.id); }
};

template <>
struct ShareColumns<DirectRow>
{
    static constexpr const char *select
        = "SELECT id,source,call,agent,direction,dialled,talk,number,outcome FROM direct_call";
    static void read(const Statement &statement, DirectRow &row)
    {
        row.id = DirectId(statement.int64(0));
        row.source = SourceId(statement.int64(1));
        row.call = statement.text(2);
        row.agent = AgentId(statement.int64(3));
        row.direction = choiceColumn(statement, 4, Direction::Out);
        row.dialled = instantFromMs(statement.int64(5));
        row.talk = statement.int64(6);
        row.number = statement.text(7);
        row.end = choiceColumn(statement, 8, DirectEnd::Failed);
    }
    static SourceId sourceOf(const DirectRow &row) { return row.source; }
};

} // namespace callhelm
