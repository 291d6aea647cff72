#pragma once

#include "domain/rows.h"
#include "store/tablespec.h"

namespace callhelm {

// The tables that follow from call facts.

template <>
inline constexpr auto columnsOf<VisitRow> = std::tuple(
    RowColumn{"id", &VisitRow::id}, RowColumn{"source", &VisitRow::source},
    RowColumn{"queue", &VisitRow::queue}, RowColumn{"call", &VisitRow::call},
    RowColumn{"number", &VisitRow::number}, RowColumn{"entered", &VisitRow::entered},
    RowColumn{"wait", &VisitRow::wait}, RowColumn{"outcome", &VisitRow::outcome},
    RowColumn{"doubt", &VisitRow::doubt}, RowColumn{"agent", &VisitRow::agent},
    RowColumn{"talk", &VisitRow::talk}, RowColumn{"hold", &VisitRow::hold},
    RowColumn{"wrapup", &VisitRow::wrapUp}, RowColumn{"attempts", &VisitRow::attempts});
template <>
inline constexpr auto columnsOf<LegRow> = std::tuple(
    RowColumn{"id", &LegRow::id}, RowColumn{"visit", &LegRow::visit}, RowColumn{"source", &LegRow::source},
    RowColumn{"agent", &LegRow::agent}, RowColumn{"queue", &LegRow::queue}, RowColumn{"call", &LegRow::call},
    RowColumn{"direction", &LegRow::direction}, RowColumn{"entered", &LegRow::entered},
    RowColumn{"connected", &LegRow::connected}, RowColumn{"ring_ms", &LegRow::ring},
    RowColumn{"talk", &LegRow::talk}, RowColumn{"hold", &LegRow::hold}, RowColumn{"ended", &LegRow::ended},
    RowColumn{"reason", &LegRow::reason}, RowColumn{"target", &LegRow::target});
template <>
inline constexpr auto columnsOf<DirectRow> = std::tuple(
    RowColumn{"id", &DirectRow::id}, RowColumn{"source", &DirectRow::source},
    RowColumn{"agent", &DirectRow::agent}, RowColumn{"call", &DirectRow::call},
    RowColumn{"direction", &DirectRow::direction}, RowColumn{"number", &DirectRow::number},
    RowColumn{"dialled", &DirectRow::dialled}, RowColumn{"ring", &DirectRow::ring},
    RowColumn{"talk", &DirectRow::talk}, RowColumn{"outcome", &DirectRow::end},
    RowColumn{"phone", &DirectRow::phone}, RowColumn{"other_phone", &DirectRow::otherPhone});
template <>
inline constexpr auto columnsOf<AttemptRow> = std::tuple(
    RowColumn{"id", &AttemptRow::id}, RowColumn{"visit", &AttemptRow::visit},
    RowColumn{"agent", &AttemptRow::agent}, RowColumn{"queue", &AttemptRow::queue},
    RowColumn{"call", &AttemptRow::call}, RowColumn{"counted", &AttemptRow::counted},
    RowColumn{"at", &AttemptRow::at}, RowColumn{"ring_ms", &AttemptRow::ring},
    RowColumn{"cancelled", &AttemptRow::cancelled});
template <>
inline constexpr auto columnsOf<SessionRow> = std::tuple(RowColumn{"id", &SessionRow::id},
                                                         RowColumn{"agent", &SessionRow::agent},
                                                         RowColumn{"queue", &SessionRow::queue},
                                                         RowColumn{"from_at", &SessionRow::from},
                                                         RowColumn{"to_at", &SessionRow::to},
                                                         RowColumn{"implied", &SessionRow::implied});
template <>
inline constexpr auto
    columnsOf<PauseRow> = std::tuple(RowColumn{"id", &PauseRow::id}, RowColumn{"agent", &PauseRow::agent},
                                     RowColumn{"queue", &PauseRow::queue},
                                     RowColumn{"from_at", &PauseRow::from}, RowColumn{"to_at", &PauseRow::to},
                                     RowColumn{"reason", &PauseRow::reason});
template <>
inline constexpr auto columnsOf<FindingRow> = std::tuple(RowColumn{"segment", &FindingRow::segment},
                                                         RowColumn{"line", &FindingRow::line},
                                                         RowColumn{"at", &FindingRow::at},
                                                         RowColumn{"kind", &FindingRow::kind},
                                                         RowColumn{"what", &FindingRow::what});

struct CallTableSpecs
{
    TableSpec visit, leg, direct, attempt, session, pause, finding, findingCount;
    TableSpec queueQuarter, queueDay, agentQuarter, agentDay, carryQuarter, carryDay;

    [[nodiscard]] std::vector<const TableSpec *> all() const;
};
[[nodiscard]] const CallTableSpecs &callTables();

} // namespace callhelm
