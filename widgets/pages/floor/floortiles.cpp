#include "pages/floor/floortiles.h"

#include <QHBoxLayout>

#include "common/format.h"
#include "common/words.h"
#include "metrics/agentmetrics.h"
#include "metrics/floormetrics.h"
#include "metrics/queuemetrics.h"
#include "metrics/satisfactionmetrics.h"
#include "metrics/shareinterval.h"

namespace callhelm {

using floordrill::Tile;

namespace {

QString joined(const QStringList &parts) { return parts.join(StatTile::partSeparator()); }

/// A goal in basis points, without needless decimals.
QString goalText(int basisPoints)
{
    return format::share(basisPoints / 10'000.0, basisPoints % 100 == 0 ? 0 : 1);
}

/// In the order of Tile; those whose lines say most are wider.
constexpr std::array<int, floordrill::tileCount> widths{12, 11, 8, 14, 12, 9, 9, 12};

} // namespace

FloorTiles::FloorTiles(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i] = new StatTile(theme, this);
        layout->addWidget(m_tiles[i], widths[i]);
        connect(m_tiles[i], &StatTile::opened, this, [this, i] { Q_EMIT opened(Tile(i)); });
    }
}

QString FloorTiles::caption(Tile which) const
{
    switch (which) {
    case Tile::ServiceLevel:
        return queuemetrics::serviceLevel.title();
    case Tile::Satisfaction:
        return satisfactionmetrics::satisfaction.title();
    case Tile::Waiting:
        return floormetrics::waiting.longTitle();
    case Tile::Agents:
        return tr("Agents on");
    case Tile::Missed:
        if (!m_seesQueues)
            return agentmetrics::missed.title();
        return m_ofToday ? tr("Missed today") : queuemetrics::missed.title();
    case Tile::CallBack:
        return tr("To call back");
    case Tile::Occupancy:
        return agentmetrics::occupancy.title();
    case Tile::Answered:
        return m_ofToday ? tr("Answered today") : queuemetrics::answered.title();
    }
    return {};
}

void FloorTiles::retranslate()
{
    for (size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setCaption(caption(Tile(i)));
    define(Tile::Satisfaction, satisfactionmetrics::satisfaction.toolTip());
    define(Tile::Waiting, tr("Callers waiting in a queue now, and how long the first of them has waited."));
    define(Tile::Agents, tr("Agents who are logged in now, of all. Who is being rung counts as available."));
    define(Tile::Missed, m_seesQueues ? queuemetrics::missed.toolTip() : agentmetrics::missed.toolTip());
    define(Tile::CallBack,
           tr("Callers who were missed in the last seven days and whom nobody has reached since."));
    define(Tile::Occupancy, tr("Of all agents together: %1").arg(agentmetrics::occupancy.toolTip()));
    define(Tile::Answered,
           m_seesQueues ? tr("Visits that an agent answered. ASA is their mean wait; AHT the "
                             "mean of talk, hold and wrap-up.")
                        : agentmetrics::answered.toolTip());
}

void FloorTiles::define(Tile which, const QString &definition)
{
    const bool isOfAgents = which == Tile::Agents || which == Tile::Occupancy || which == Tile::Satisfaction;
    tile(which).setDefinition(m_ofTeams && !isOfAgents ? definition + u' ' + wholeQueues() : definition);
}

QString FloorTiles::wholeQueues() { return tr("Of whole queues: this cannot be told for a team."); }

void FloorTiles::setOfTeams(bool ofTeams)
{
    if (ofTeams == m_ofTeams)
        return;
    m_ofTeams = ofTeams;
    retranslate();
    showService();
}

void FloorTiles::setSeesQueues(bool sees)
{
    if (sees == m_seesQueues)
        return;
    m_seesQueues = sees;
    for (const Tile ofQueues : {Tile::ServiceLevel, Tile::Waiting})
        tile(ofQueues).setVisible(sees);
    retranslate();
}

void FloorTiles::setOfToday(bool ofToday)
{
    if (ofToday == m_ofToday)
        return;
    m_ofToday = ofToday;
    retranslate();
}

void FloorTiles::setSummary(const FloorSummary &summary, Instant now)
{
    m_summary = summary;
    showService();
    showSatisfaction();
    showWaiting(now);
    showAgents();
    showMissed();
    showDebts(now);
    showOccupancy();
    showAnswered();
    const QString doubt = summary.today.doubtful > 0
        ? tr("%n visit(s) of today rest on a log that lacks their beginning or end.", nullptr,
             int(summary.today.doubtful))
        : QString();
    for (const Tile which : {Tile::ServiceLevel, Tile::Missed, Tile::Answered})
        tile(which).setDoubt(doubt);
}

void FloorTiles::tick(Instant now)
{
    showWaiting(now);
    showDebts(now);
}

void FloorTiles::setStale(const QString &why)
{
    for (StatTile *one : m_tiles)
        one->setStale(why);
}

void FloorTiles::showService()
{
    StatTile &shown = tile(Tile::ServiceLevel);
    const Figure level = m_summary.service.value();
    const int goal = m_summary.goal;
    shown.setFigure(format::share(level));
    QStringList line{
        m_summary.sameGoal
            ? tr("goal %1 in %2 s").arg(goalText(goal), format::number(m_summary.sameGoal->threshold))
            : tr("goal %1").arg(goalText(goal))};
    Tone tone = Tone::None;
    if (level) {
        const auto recovery = m_summary.service.recovery(goal);
        const auto allowance = m_summary.service.allowance(goal);
        if (recovery && *recovery > 0) {
            tone = Tone::Bad;
            line << tr("%n in a row to recover", nullptr, int(*recovery));
        } else if (!recovery) {
            tone = Tone::Bad;
            line << tr("missed for today");
        } else {
            tone = Tone::Good;
            if (allowance)
                line << tr("%n may still be missed", nullptr, int(*allowance));
        }
    }
    shown.setLine(joined(line));
    shown.setTone(tone);
    const QString measured = m_summary.sameGoal
        ? tr("Service level %1: share of today's calls answered within %2 s.")
              .arg(words::definition(m_summary.sameGoal->definition),
                   format::number(m_summary.sameGoal->threshold))
        : tr("Share of today's calls answered in time, each queue by its own threshold and definition.");
    define(Tile::ServiceLevel, measured);
}

void FloorTiles::showSatisfaction()
{
    StatTile &shown = tile(Tile::Satisfaction);
    const RatingCell &cell = m_summary.ratings;
    const bool isFew = cell.ratings < satisfactionmetrics::leastRatings;
    shown.setFigure(format::share(satisfactionmetrics::satisfaction.value(cell)));
    shown.setGrey(isFew);
    const auto interval = wilsonInterval(cell.satisfied, cell.ratings);
    if (!interval) {
        shown.setScale({});
        shown.setLine(m_ofToday ? tr("no ratings today") : tr("no ratings that day"));
        return;
    }
    shown.setScale(
        StatTile::Scale{double(cell.satisfied) / double(cell.ratings), interval->from, interval->to});
    QStringList line{
        tr("of %n rating(s)", nullptr, int(cell.ratings)),
        QStringLiteral("%1\u2013%2").arg(qRound(interval->from * 100)).arg(format::share(interval->to, 0))};
    if (isFew)
        line << tr("few");
    shown.setLine(joined(line));
}

void FloorTiles::showWaiting(Instant now)
{
    StatTile &shown = tile(Tile::Waiting);
    shown.setFigure(format::number(m_summary.waiting));
    shown.setLine(m_summary.longestSince ? tr("longest %1").arg(format::since(*m_summary.longestSince, now))
                                         : tr("nobody waits"));
    const bool late = m_summary.longestSince && m_summary.sameGoal
        && wholeSeconds(now - *m_summary.longestSince) > m_summary.sameGoal->threshold;
    shown.setTone(late ? Tone::Warn : Tone::None);
}

void FloorTiles::showAgents()
{
    StatTile &shown = tile(Tile::Agents);
    shown.setFigure(format::number(m_summary.agentsOn()),
                    tr("of %1").arg(format::number(m_summary.agentsAll())));
    // Ringing counts as available, as it does in the occupancy.
    QStringList parts{
        tr("%1 available")
            .arg(m_summary.agentsIn(AgentState::Available) + m_summary.agentsIn(AgentState::Ringing)),
        tr("%1 talking").arg(m_summary.agentsIn(AgentState::Talking))};
    if (const int wrapUp = m_summary.agentsIn(AgentState::WrapUp))
        parts << tr("%1 wrap-up").arg(wrapUp);
    parts << tr("%1 paused").arg(m_summary.agentsIn(AgentState::Paused));
    shown.setLine(joined(parts));
}

void FloorTiles::showMissed()
{
    if (!m_seesQueues) {
        tile(Tile::Missed).setFigure(format::number(m_summary.agentsToday.missed));
        tile(Tile::Missed).setLine({});
        return;
    }
    const QueueGoal anyGoal; // counts do not depend on it
    const QueueFigures figures(m_summary.today, anyGoal);
    StatTile &shown = tile(Tile::Missed);
    shown.setFigure(format::number(figures.missed()));
    QStringList parts{tr("%1 abandoned").arg(format::number(figures.abandoned())),
                      tr("%1 timed out").arg(format::number(m_summary.today.timedOut))};
    if (const qint64 other = figures.otherExits() - m_summary.today.timedOut; other > 0)
        parts << tr("%1 other").arg(format::number(other));
    shown.setLine(joined(parts));
}

void FloorTiles::showDebts(Instant now)
{
    StatTile &shown = tile(Tile::CallBack);
    shown.setFigure(format::number(qint64(m_summary.debts.size())));
    shown.setLine(m_summary.debts.empty()
                      ? tr("nobody waits")
                      : tr("oldest %1").arg(format::age(m_summary.debts.front().since, now)));
}

void FloorTiles::showOccupancy()
{
    StatTile &shown = tile(Tile::Occupancy);
    const auto text
        = [](const AgentCell &cell) { return format::share(agentmetrics::occupancy.value(cell), 0); };
    shown.setFigure(text(m_summary.agents30));
    shown.setLine(
        joined({tr("last 30 min"),
                (m_ofToday ? tr("%1 today") : tr("%1 that day")).arg(text(m_summary.agentsToday))}));
}

void FloorTiles::showAnswered()
{
    if (!m_seesQueues) {
        tile(Tile::Answered).setFigure(format::number(m_summary.agentsToday.answered));
        tile(Tile::Answered)
            .setLine(agentmetrics::meanTalk.title() + u' '
                     + format::length(agentmetrics::meanTalk.value(m_summary.agentsToday)));
        return;
    }
    const QueueGoal anyGoal;
    const QueueFigures figures(m_summary.today, anyGoal);
    StatTile &shown = tile(Tile::Answered);
    shown.setFigure(format::number(figures.answered()), tr("of %1").arg(format::number(figures.offered())));
    shown.setLine(joined({tr("ASA %1").arg(format::length(figures.meanWait())),
                          tr("AHT %1").arg(format::length(figures.handleTime()))}));
}

} // namespace callhelm
