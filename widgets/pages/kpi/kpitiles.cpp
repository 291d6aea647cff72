#include "pages/kpi/kpitiles.h"

#include <QHBoxLayout>

#include "common/format.h"
#include "common/figureformat.h"
#include "metrics/kpimetrics.h"
#include "pages/kpi/kpiwords.h"

namespace callhelm {

namespace {

QString joined(const QStringList &parts) { return parts.join(StatTile::partSeparator()); }

constexpr std::array<int, KpiTiles::tileCount> widths{12, 12, 12, 12, 12};

bool isClose(PaceState state) { return state == PaceState::Close; }

} // namespace

KpiTiles::KpiTiles(const Theme &theme, QWidget *parent) : QWidget(parent)
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

void KpiTiles::setBoard(const KpiBoard &board, const Calendar &calendar, const QString &currency)
{
    showOnPace(board, calendar);
    showFurthest(board, format::currencySign(currency));
    showGone(board);
    showYesterday(board.yesterday);
    showOther(board.other);
}

void KpiTiles::showOnPace(const KpiBoard &board, const Calendar &calendar)
{
    StatTile &tile = *m_tiles[OnPace];
    const GoalCount count = countGoals(board.lines);
    const QString period = kpiwords::shortPeriod(board.choice.period, board.range, calendar);
    tile.setCaption(board.time.isOver ? tr("Reached in %1").arg(period) : tr("On pace for %1").arg(period));
    tile.setFigure(count.unknown == count.goals ? format::none() : format::number(count.onPace),
                   tr("of %Ln goal(s)", nullptr, count.goals));
    QStringList parts;
    if (count.close > 0)
        parts << tr("%Ln close", nullptr, count.close);
    if (count.behind > 0)
        parts << (board.time.isOver ? tr("%Ln missed", nullptr, count.behind)
                                    : tr("%Ln behind", nullptr, count.behind));
    if (count.unknown > 0)
        parts << tr("%Ln not known yet", nullptr, count.unknown);
    tile.setLine(joined(parts));
    tile.setDefinition(
        tr("Goals that will be reached at this rate, are reached already, or are kept. Close: at "
           "least 95 % at this rate."));
}

void KpiTiles::showFurthest(const KpiBoard &board, const QString &currency)
{
    StatTile &tile = *m_tiles[Furthest];
    tile.setCaption(tr("Furthest behind"));
    tile.setDefinition(tr("The goal with the least at this rate, among those not reached."));
    const auto worst = furthestBehind(board.lines);
    if (!worst) {
        tile.setFigure(format::none());
        tile.setTone(Tone::None);
        tile.setLine(countGoals(board.lines).goals > 0 ? tr("no goal is behind") : QString());
        return;
    }
    const GoalLine &line = board.lines[*worst];
    const Pace &pace = line.pace;
    const QString name = line.metric->title();
    if (pace.atThisRate) {
        tile.setFigure((pace.isApproximate ? QStringLiteral("≈ ") : QString())
                       + format::share(pace.atThisRate->toDouble()));
        tile.setTone(isBad(pace.state)                    ? Tone::Bad
                         : pace.state == PaceState::Close ? Tone::Warn
                                                          : Tone::None);
        QStringList parts{board.time.isOver ? tr("%1, of the goal").arg(name)
                                            : tr("%1, at this rate").arg(name)};
        const bool isDay = board.choice.period == KpiPeriod::Day;
        if (pace.needed && pace.soFar) {
            const QString needed = kpiwords::amount(line, *pace.needed, true, currency);
            const QString soFar = kpiwords::amount(line, *pace.soFar, true, currency);
            parts << (isDay ? tr("needs %1 an hour, %2 so far").arg(needed, soFar)
                            : tr("needs %1 a day, %2 so far").arg(needed, soFar));
        } else if (pace.needed)
            parts << (isDay ? tr("needs %1 an hour").arg(kpiwords::amount(line, *pace.needed, true, currency))
                            : tr("needs %1 a day").arg(kpiwords::amount(line, *pace.needed, true, currency)));
        tile.setLine(joined(parts));
        return;
    }
    tile.setFigure(pace.ofGoal ? format::share(pace.ofGoal->toDouble()) : format::none());
    tile.setTone(isBad(pace.state) ? Tone::Bad : Tone::None);
    QStringList parts{tr("%1, of the goal").arg(name)};
    if (pace.needed && board.choice.period != KpiPeriod::Day)
        parts << tr("needs %1 a day").arg(kpiwords::amount(line, *pace.needed, true, currency));
    tile.setLine(joined(parts));
}

void KpiTiles::showGone(const KpiBoard &board)
{
    StatTile &tile = *m_tiles[Gone];
    const PaceTime &time = board.time;
    const KpiPeriod period = board.choice.period;
    tile.setCaption(period == KpiPeriod::Day        ? tr("Day gone")
                        : period == KpiPeriod::Week ? tr("Week gone")
                                                    : tr("Month gone"));
    const auto mark = time.evenMark();
    tile.setFigure(mark ? format::share(mark->toDouble(), 0) : format::none());
    QStringList parts;
    if (period == KpiPeriod::Day) {
        constexpr double hour = 60 * 60;
        parts << tr("%1 of %2 working hours")
                     .arg(format::decimal(double(time.over) / hour),
                          format::decimal(double(time.whole()) / hour));
        if (time.isOutside)
            parts << tr("outside working time");
    } else {
        parts << tr("%1 of %2 working days")
                     .arg(kpiwords::weight(time.weightOver()), kpiwords::weight(time.weightWhole()));
        if (time.isRunning)
            parts << (time.isTodayLeft ? tr("%Ln left, today counted", nullptr, time.daysLeft)
                                       : tr("%Ln left, today is off", nullptr, time.daysLeft));
    }
    tile.setLine(joined(parts));
    tile.setDefinition(
        tr("Working time that is over: days that have ended, by their hours. Today counts when it "
           "is over."));
}

void KpiTiles::showYesterday(const GoalSet &set)
{
    StatTile &tile = *m_tiles[Yesterday];
    tile.setCaption(tr("Yesterday"));
    tile.setDefinition(tr("Day goals that were reached yesterday."));
    const GoalCount count = countGoals(set.lines);
    if (count.goals == 0) {
        tile.setFigure(format::none());
        tile.setLine(tr("no goals for days"));
        return;
    }
    tile.setFigure(format::number(count.onPace), tr("of %Ln day goal(s)", nullptr, count.goals));
    const QString missed = kpiwords::names(set.lines, isBad);
    tile.setLine(missed.isEmpty() ? QString() : tr("missed: %1").arg(missed));
}

void KpiTiles::showOther(const GoalSet &set)
{
    StatTile &tile = *m_tiles[Other];
    const bool isWeek = set.period == KpiPeriod::Week;
    tile.setCaption(isWeek ? tr("This week") : tr("This month"));
    tile.setDefinition(isWeek ? tr("Goals of this week that are on pace, reached or kept.")
                              : tr("Goals of this month that are on pace, reached or kept."));
    const GoalCount count = countGoals(set.lines);
    if (count.goals == 0) {
        tile.setFigure(format::none());
        tile.setLine(isWeek ? tr("no goals for weeks") : tr("no goals for months"));
        return;
    }
    tile.setFigure(count.unknown == count.goals ? format::none() : format::number(count.onPace),
                   tr("of %L1 on pace").arg(count.goals));
    QStringList parts{
        tr("%1 of %2 working days")
            .arg(kpiwords::weight(set.time.weightOver()), kpiwords::weight(set.time.weightWhole()))};
    const QString behind = kpiwords::names(set.lines, isBad);
    const QString close = kpiwords::names(set.lines, isClose);
    if (!behind.isEmpty())
        parts << tr("behind: %1").arg(behind);
    else if (!close.isEmpty())
        parts << tr("close: %1").arg(close);
    tile.setLine(joined(parts));
}

} // namespace callhelm
