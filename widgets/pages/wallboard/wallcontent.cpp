#include <QCoreApplication>

#include "metrics/queuemetrics.h"
#include "common/format.h"
#include "common/words.h"
#include "charts/floorcharts.h"
#include "pages/wallboard/walltiles.h"

namespace callhelm::wallcontent {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("callhelm::wallcontent", text); }

QString agentsTitle() { return tr("Agents"); }
QString agentsChart() { return tr("Agents by state, today"); }
QString dayTitle() { return tr("Today"); }
QString dayChart() { return tr("Calls by half hour"); }

std::vector<WallTile> stateTiles(const WallView &view)
{
    const FloorSummary &sum = view.summary;
    std::vector<WallTile> tiles;
    for (const AgentState state : {AgentState::Available, AgentState::Talking, AgentState::Ringing,
                                   AgentState::WrapUp, AgentState::Paused, AgentState::Offline}) {
        const bool off = state == AgentState::Offline;
        tiles.push_back({words::agentState(state), format::number(sum.agentsIn(state)),
                         (off ? tr("of %1 in all") : tr("of %1 on"))
                             .arg(format::number(off ? sum.agentsAll() : sum.agentsOn())),
                         Tone::None, words::colour(state)});
    }
    return tiles;
}

std::vector<WallTile> dayTiles(const WallView &view)
{
    const QueueGoal anyGoal; // counts do not depend on it
    const FloorSummary &sum = view.summary;
    const QueueFigures figures(sum.today, anyGoal);
    const Figure level = sum.service.value();
    const auto part = [&figures](qint64 count) {
        return figures.finished() > 0 ? Figure(double(count) / double(figures.finished())) : Figure();
    };
    const Tone tone = !level                         ? Tone::None
        : *level * 10'000 + 1e-6 >= double(sum.goal) ? Tone::Good
                                                     : Tone::Bad;
    return {{queuemetrics::offered.title(),
             format::number(figures.offered()),
             tr("%1 waiting").arg(sum.waiting),
             Tone::None,
             {}},
            {queuemetrics::answered.title(),
             format::number(figures.answered()),
             tr("ASA %1").arg(format::length(figures.meanWait())),
             Tone::None,
             {}},
            {queuemetrics::abandoned.title(),
             format::number(figures.abandoned()),
             tr("%1 of all").arg(format::share(part(figures.abandoned()))),
             Tone::None,
             {}},
            {queuemetrics::missed.title(),
             format::number(figures.missed()),
             tr("%1 of all").arg(format::share(part(figures.missed()))),
             Tone::None,
             {}},
            {queuemetrics::serviceLevel.title(),
             format::share(level),
             tr("goal %1").arg(format::share(sum.goal / 10'000.0, sum.goal % 100 == 0 ? 0 : 1)),
             tone,
             {}},
            {tr("To call back"),
             format::number(qint64(sum.debts.size())),
             sum.debts.empty() ? tr("nobody waits")
                               : tr("oldest %1").arg(format::age(sum.debts.front().since, view.now)),
             Tone::None,
             {}}};
}

} // namespace

WallTiles::Content agents(std::function<const Calendar &()> calendar)
{
    return {agentsTitle, agentsChart, stateTiles, [calendar = std::move(calendar)](const WallView &view) {
                return floorcharts::agentsByState(*view.floor, view.floor->intervals, calendar());
            }};
}

WallTiles::Content day(std::function<const Calendar &()> calendar)
{
    return {dayTitle, dayChart, dayTiles, [calendar = std::move(calendar)](const WallView &view) {
                return floorcharts::calls(*view.floor, view.floor->intervals, calendar());
            }};
}

} // namespace callhelm::wallcontent
