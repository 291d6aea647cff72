#include "pages/calls/agentfigurespane.h"

#include <algorithm>
#include <map>
#include <set>

#include "metrics/figures.h"
#include "charts/chartcard.h"
#include "charts/chartview.h"
#include "common/format.h"
#include "common/stattile.h"
#include "common/words.h"
#include "rows/namesof.h"
#include "services/workspace.h"

namespace callhelm {

namespace {

using Column = AgentFiguresColumn;

constexpr Column tileColumns[]{Column::Answered,  Column::Missed,      Column::MeanTalk,
                               Column::Occupancy, Column::Utilisation, Column::PauseShare};

constexpr Column hiddenAtFirst[]{Column::CallsOut, Column::TalkIn,    Column::TalkOut,  Column::Hold,
                                 Column::Ringing,  Column::Handling,  Column::MeanTalk, Column::Utilisation,
                                 Column::WrapUp,   Column::Available, Column::Paused};

constexpr Column shownIfRoom[]{Column::Utilisation, Column::MeanTalk, Column::Paused,
                               Column::Available,   Column::WrapUp,   Column::Handling};

double hours(qint64 ms) { return double(ms) / 3'600'000.0; }

} // namespace

AgentFiguresPane::AgentFiguresPane(Workspace &workspace, const UiContext &looks, QWidget *parent)
    : CellFiguresPane(workspace, looks, QStringLiteral("calls/agents"), std::size(tileColumns), parent)
    , m_model(new AgentFiguresModel(namesOf(workspace), this))
{
    setUp(m_model);
}

std::vector<int> AgentFiguresPane::hiddenColumns(bool whole) const
{
    std::vector<int> hidden;
    for (const Column column : hiddenAtFirst)
        hidden.push_back(int(column));
    if (whole)
        hidden.push_back(int(Column::Start));
    return hidden;
}

std::vector<int> AgentFiguresPane::columnsIfRoom() const
{
    std::vector<int> columns;
    for (const Column column : shownIfRoom)
        columns.push_back(int(column));
    return columns;
}

QFuture<AgentFiguresPane::Answer> AgentFiguresPane::read(By by)
{
    return workspace().agentFigures(question().range, by);
}

void AgentFiguresPane::restate()
{
    std::vector<AgentFiguresRow> rows = figuresByAgent(cells(), question().agents);
    m_total = totalOf(rows);
    m_model->setBy(question().by);
    m_model->updateRows(std::move(rows));
    setCount(question().by == By::All ? tr("%Ln agent(s)", nullptr, m_model->totalRows())
                                      : tr("%Ln row(s)", nullptr, m_model->totalRows()));
    showTotals();
    showChart();
}

void AgentFiguresPane::showTotals()
{
    for (size_t i = 0; i < std::size(tileColumns); ++i)
        showTile(i, int(tileColumns[i]), AgentFiguresModel::figureOf(m_total, tileColumns[i]));
    std::set<AgentId> agents;
    for (const AgentFiguresRow &row : m_model->rows())
        agents.insert(row.agent);
    tiles()[0]->setLine(tr("by %Ln agent(s)", nullptr, int(agents.size())));
    tiles()[1]->setLine(tr("rung in vain"));
    tiles()[2]->setLine(tr("talk %1 in all").arg(format::length(m_total.callTalk)));
    tiles()[3]->setLine(tr("handling %1").arg(format::length(m_total.handling() / 1000)));
    tiles()[4]->setLine(tr("logged in %1").arg(format::length(m_total.loggedIn / 1000)));
    tiles()[5]->setLine(tr("paused %1").arg(format::length(m_total.paused / 1000)));
}

void AgentFiguresPane::showChart()
{
    chart()->setTexts(tr("Agents' hours"), words::interval(chartBy()),
                      tr("No agents at work in this range."));
    ChartPicture picture = emptyPicture();
    picture.unit = ChartPicture::Unit::Decimal;
    std::map<Instant, AgentCell> sums;
    for (const AgentFiguresRow &row : figuresByAgent(chartCells(), question().agents))
        sums[row.start].add(row.cell);

    ChartSeries handling{tr("Handling"), Token::Talking, {}};
    ChartSeries available{tr("Available"), Token::Free, {}};
    ChartSeries paused{tr("Paused"), Token::Paused, {}};
    ChartSeries load{tr("Occupancy"), Token::WrapUp, {}};
    for (const Instant start : picture.starts) {
        const auto it = sums.find(start);
        const AgentCell cell = it == sums.end() ? AgentCell() : it->second;
        handling.values.emplace_back(hours(cell.handling()));
        available.values.emplace_back(hours(cell.available));
        paused.values.emplace_back(hours(cell.paused));
        load.values.push_back(occupancy(cell));
    }
    picture.series = {std::move(handling), std::move(available), std::move(paused)};
    picture.lines = {std::move(load)};
    chart()->chart().setPicture(std::move(picture));
}

void AgentFiguresPane::opened(int row, int column)
{
    const AgentFiguresRow &figures = m_model->rowAt(row);
    drill(figures.cell, Column(column), figures.agent, rangeOf(figures.start), intervalWords(figures.start));
}

void AgentFiguresPane::openedTile(size_t tile)
{
    drill(m_total, tileColumns[tile], AgentId(), question().range, {});
}

void AgentFiguresPane::drill(const AgentCell &cell, Column column, AgentId agent, const TimeRange &range,
                             const QString &interval)
{
    if (column == Column::Agent || column == Column::Start)
        column = Column::Answered;
    DrillScope scope;
    scope.range = range;
    scope.agents = agent.isValid() ? std::vector<AgentId>{agent} : question().agents;
    openRows(drillInto(cell, column, scope), int(column),
             agent.isValid() ? workspace().agentName(agent) : QString(), interval);
}

} // namespace callhelm
