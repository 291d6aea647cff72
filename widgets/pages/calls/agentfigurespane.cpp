#include "pages/calls/agentfigurespane.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/answer.h"
#include "charts/chartcard.h"
#include "charts/chartview.h"
#include "common/format.h"
#include "common/stattile.h"
#include "common/words.h"
#include "rows/figuredrill.h"
#include "rows/namesof.h"
#include "services/callquestions.h"

namespace callhelm {

namespace {

using Column = AgentFiguresColumn;

constexpr const AgentMetric *tileMetrics[]{&agentmetrics::answered,    &agentmetrics::missed,
                                           &agentmetrics::meanTalk,    &agentmetrics::occupancy,
                                           &agentmetrics::utilisation, &agentmetrics::pauseShare};

constexpr Column hiddenAtFirst[]{Column::CallsOut, Column::TalkIn,    Column::TalkOut,  Column::Hold,
                                 Column::Ringing,  Column::Handling,  Column::MeanTalk, Column::Utilisation,
                                 Column::WrapUp,   Column::Available, Column::Paused};

constexpr Column shownIfRoom[]{Column::Utilisation, Column::MeanTalk, Column::Paused,
                               Column::Available,   Column::WrapUp,   Column::Handling};

Figure hours(double ms) { return ms / 3'600'000.0; }

} // namespace

AgentFiguresPane::AgentFiguresPane(CallQuestions &calls, const CalendarService &calendar,
                                   const UiContext &looks, Rows rows, QWidget *parent)
    : CellFiguresPane(calls, calendar, looks,
                      rows == Rows::ByTeam ? QStringLiteral("calls/teams") : QStringLiteral("calls/agents"),
                      std::size(tileMetrics), parent)
    , m_rows(rows)
    , m_model(new AgentFiguresModel(
          namesOf(calls),
          rows == Rows::ByTeam ? AgentFiguresModel::Who::Teams : AgentFiguresModel::Who::Agents, this))
    , m_latestMembers(this)
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
    if (m_rows == Rows::ByAgent)
        return readAgents(by);
    readMembers();
    return mappedQuestion<Answer>(calls().teamFigures(question().range, by), this,
                                  [teams = question().teams](const Result<std::vector<TeamInterval>> &cells) {
                                      return cells ? Answer(figuresByTeam(*cells, teams))
                                                   : Answer(cells.error());
                                  });
}

QFuture<AgentFiguresPane::Answer> AgentFiguresPane::readAgents(By by)
{
    return mappedQuestion<Answer>(
        calls().agentFigures(question().range, by, teams()), this,
        [agents = question().agents](const Result<std::vector<AgentInterval>> &cells) {
            return cells ? Answer(figuresByAgent(*cells, agents)) : Answer(cells.error());
        });
}

void AgentFiguresPane::readMembers()
{
    m_latestMembers.ask(readAgents(chartBy()), [this](const Answer &members) {
        if (!members)
            return; // the table tells of the failure
        m_members = *members;
        m_total = totalOf(m_members);
        showTotals();
        showChart();
    });
}

std::vector<TeamId> AgentFiguresPane::teams() const
{
    std::vector<TeamId> teams = question().teams;
    if (m_rows == Rows::ByTeam && teams.empty())
        for (const TeamMembers &team : calls().teams())
            teams.push_back(team.id);
    return teams;
}

void AgentFiguresPane::restate()
{
    std::vector<AgentFiguresRow> rows = cells();
    if (m_rows == Rows::ByAgent)
        m_total = totalOf(rows);
    m_model->setBy(question().by);
    m_model->updateRows(std::move(rows));
    if (question().by != By::All)
        setCount(tr("%Ln row(s)", nullptr, m_model->totalRows()));
    else if (m_rows == Rows::ByTeam)
        setCount(tr("%Ln team(s)", nullptr, m_model->totalRows()));
    else
        setCount(tr("%Ln agent(s)", nullptr, m_model->totalRows()));
    showTotals();
    showChart();
}

void AgentFiguresPane::showTotals()
{
    for (size_t i = 0; i < std::size(tileMetrics); ++i)
        showTile(i, *tileMetrics[i], tileMetrics[i]->value(m_total));
    std::set<AgentId> agents;
    for (const AgentFiguresRow &row : m_rows == Rows::ByTeam ? m_members : m_model->rows())
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
    for (const AgentFiguresRow &row : m_rows == Rows::ByTeam ? m_members : chartCells())
        sums[row.start].add(row.cell);

    const auto series = [&](const AgentMetric &metric, Token token) {
        ChartSeries values{metric.title(), token, {}};
        for (const Instant start : picture.starts) {
            const Figure value = metric.value(sums[start]);
            values.values.push_back(value && metric.unit == MetricUnit::Milliseconds ? hours(*value) : value);
        }
        return values;
    };
    picture.series
        = {series(agentmetrics::handling, Token::Talking), series(agentmetrics::available, Token::Free),
           series(agentmetrics::paused, Token::Paused)};
    picture.lines = {series(agentmetrics::occupancy, Token::WrapUp)};
    chart()->chart().setPicture(std::move(picture));
}

void AgentFiguresPane::opened(int row, int column)
{
    const AgentFiguresRow &figures = m_model->rowAt(row);
    const AgentMetric *metric = AgentFiguresModel::metricOf(Column(column));
    MetricScope scope;
    scope.range = rangeOf(figures.start);
    if (m_rows == Rows::ByTeam) {
        scope.teams = {figures.team};
    } else {
        scope.agents = {figures.agent};
        scope.teams = question().teams;
    }
    drill(figures.cell, metric ? *metric : agentmetrics::answered, scope,
          m_rows == Rows::ByTeam ? calls().teamName(figures.team) : calls().agentName(figures.agent),
          intervalWords(figures.start));
}

void AgentFiguresPane::openedTile(size_t tile)
{
    drill(m_total, *tileMetrics[tile], {question().range, {}, question().agents, teams()}, {}, {});
}

/// How many they must be is not known here: the chart may be cut otherwise than the table.
void AgentFiguresPane::openedSlot(const TimeRange &slot)
{
    auto request = drillInto(agentmetrics::answered, AgentCell(), {slot, {}, question().agents, teams()});
    if (request)
        request->check = {};
    openRows(std::move(request), agentmetrics::answered, {}, slotText(slot));
}

void AgentFiguresPane::drill(const AgentCell &cell, const AgentMetric &metric, const MetricScope &scope,
                             const QString &whose, const QString &interval)
{
    openRows(drillInto(metric, cell, scope), metric, whose, interval);
}

} // namespace callhelm
