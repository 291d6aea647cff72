#include "pages/calls/queuefigurespane.h"

#include <algorithm>
#include <map>

#include <QMenu>

#include "charts/chartcard.h"
#include "charts/chartview.h"
#include "common/format.h"
#include "common/stattile.h"
#include "common/words.h"
#include "rows/namesof.h"
#include "services/workspace.h"

namespace callhelm {

namespace {

using Column = QueueFiguresColumn;

/// The totals shown in tiles, in their order.
constexpr Column tileColumns[]{Column::Offered,   Column::Answered, Column::ServiceLevel,
                               Column::Abandoned, Column::MeanWait, Column::HandleTime};

constexpr Column shownAtFirst[]{Column::Queue,        Column::Start,      Column::Offered,   Column::Answered,
                                Column::ServiceLevel, Column::Definition, Column::Abandoned, Column::Missed,
                                Column::MeanWait,     Column::HandleTime};

constexpr Column shownIfRoom[]{
    Column::AbandonRate,    Column::LongestWait, Column::Patience, Column::AnsweredWithin,
    Column::AbandonedShort, Column::TimedOut,    Column::Waiting,  Column::AbandonRateWithoutShort};

QString goalLine(const QueueSum &sum)
{
    const std::optional<QueueGoal> goal = sum.goal();
    if (!goal)
        return QCoreApplication::translate("callhelm::QueueFiguresPane", "each queue by its own goal");
    return QCoreApplication::translate("callhelm::QueueFiguresPane", "goal %1 in %2 s · %3")
        .arg(format::share(goal->goal / 10'000.0, 0), format::number(goal->threshold),
             words::definition(goal->definition));
}

} // namespace

QueueFiguresPane::QueueFiguresPane(Workspace &workspace, const UiContext &looks, Rows rows, QWidget *parent)
    : CellFiguresPane(workspace, looks,
                      rows == Rows::ByQueue ? QStringLiteral("calls/queues") : QStringLiteral("calls/time"),
                      std::size(tileColumns), parent)
    , m_rows(rows)
    , m_model(new QueueFiguresModel(namesOf(workspace), this))
{
    setUp(m_model);
}

std::vector<int> QueueFiguresPane::hiddenColumns(bool whole) const
{
    std::vector<int> hidden;
    for (int column = 0; column < int(Column::Count); ++column) {
        const auto what = Column(column);
        const bool shown
            = std::find(std::begin(shownAtFirst), std::end(shownAtFirst), what) != std::end(shownAtFirst);
        if (!shown || (what == Column::Queue && m_rows == Rows::OverTime)
            || (what == Column::Start && whole && m_rows == Rows::ByQueue))
            hidden.push_back(column);
    }
    return hidden;
}

std::vector<int> QueueFiguresPane::columnsIfRoom() const
{
    std::vector<int> columns;
    for (const Column column : shownIfRoom)
        columns.push_back(int(column));
    return columns;
}

GoalLookup QueueFiguresPane::goals() const
{
    return [this](QueueId id) { return workspace().goal(id); };
}

QFuture<QueueFiguresPane::Answer> QueueFiguresPane::read(By by)
{
    return workspace().queueFigures(question().range, by);
}

void QueueFiguresPane::restate()
{
    std::vector<QueueFiguresRow> rows = m_rows == Rows::ByQueue
        ? figuresByQueue(cells(), question().queues, goals())
        : figuresOverTime(cells(), question().queues, goals());
    m_total = totalOf(rows);
    m_model->setBy(question().by);
    m_model->updateRows(std::move(rows));
    setCount(m_rows == Rows::ByQueue && question().by == By::All
                 ? tr("%Ln queue(s)", nullptr, m_model->totalRows())
                 : tr("%Ln row(s)", nullptr, m_model->totalRows()));
    showTotals();
    showChart();
}

void QueueFiguresPane::showTotals()
{
    const QueueFigures figures = m_total.figures();
    for (size_t i = 0; i < std::size(tileColumns); ++i) {
        const Column column = tileColumns[i];
        showTile(i, int(column), QueueFiguresModel::figureOf(m_total, column));
        tiles()[i]->setDoubt(m_total.cell().doubtful > 0
                                 ? tr("%Ln visit(s) rest on a log that does not tell everything.", nullptr,
                                      int(m_total.cell().doubtful))
                                 : QString());
    }
    const Grade grade = QueueFiguresModel::gradeOf(m_total);
    tiles()[2]->setTone(grade == Grade::Good ? Tone::Good : grade == Grade::Bad ? Tone::Bad : Tone::None);
    tiles()[0]->setLine(figures.waiting() > 0 ? tr("%Ln still waiting", nullptr, int(figures.waiting()))
                                              : tr("all have ended"));
    const qint64 finished = figures.finished();
    tiles()[1]->setLine(
        tr("%1 of those who ended")
            .arg(format::share(finished > 0 ? Figure(double(figures.answered()) / double(finished))
                                            : Figure())));
    tiles()[2]->setLine(goalLine(m_total));
    tiles()[3]->setLine(
        tr("%1 · %2 short")
            .arg(format::share(figures.abandonRate()), format::number(m_total.abandonedShort())));
    tiles()[4]->setLine(tr("longest wait %1").arg(format::length(figures.longestWait())));
    tiles()[5]->setLine(tr("talk, hold and wrap-up"));
}

void QueueFiguresPane::showChart()
{
    chart()->setTexts(tr("Offered calls and service level"), words::interval(chartBy()),
                      tr("No calls in this range."));
    ChartPicture picture = emptyPicture();
    std::map<Instant, QueueSum> sums;
    for (QueueFiguresRow &row : figuresOverTime(chartCells(), question().queues, goals()))
        sums[row.start] = std::move(row.sum);

    ChartSeries answered{tr("Answered"), Token::Accent, {}};
    ChartSeries abandoned{tr("Abandoned"), Token::Bad, {}};
    ChartSeries other{tr("Other exits"), Token::Offline, {}};
    ChartSeries level{tr("Service level"), Token::Good, {}};
    for (const Instant start : picture.starts) {
        const auto it = sums.find(start);
        const QueueSum sum = it == sums.end() ? QueueSum() : it->second;
        answered.values.emplace_back(double(sum.figures().answered()));
        abandoned.values.emplace_back(double(sum.figures().abandoned()));
        other.values.emplace_back(double(sum.figures().otherExits()));
        level.values.push_back(sum.serviceLevel());
    }
    picture.series = {std::move(answered), std::move(abandoned), std::move(other)};
    picture.lines = {std::move(level)};
    chart()->chart().setPicture(std::move(picture));
}

void QueueFiguresPane::opened(int row, int column)
{
    const QueueFiguresRow &figures = m_model->rowAt(row);
    drill(figures.sum, Column(column), figures.queue, rangeOf(figures.start), intervalWords(figures.start));
}

void QueueFiguresPane::extendMenu(QMenu &menu, int row)
{
    const QueueId queue = m_model->rowAt(row).queue;
    if (queue.isValid())
        connect(menu.addAction(tr("Goal…")), &QAction::triggered, this,
                [this, queue] { Q_EMIT goalWanted(queue); });
}

void QueueFiguresPane::openedTile(size_t tile)
{
    drill(m_total, tileColumns[tile], QueueId(), question().range, {});
}

void QueueFiguresPane::drill(const QueueSum &sum, Column column, QueueId queue, const TimeRange &range,
                             const QString &interval)
{
    if (column == Column::Definition || column == Column::Threshold || column == Column::Goal) {
        Q_EMIT goalWanted(queue);
        return;
    }
    if (column == Column::Queue || column == Column::Start)
        column = Column::Offered;
    DrillScope scope;
    scope.range = range;
    for (const NamedQueue &known : workspace().queues()) {
        const auto &wanted = question().queues;
        const bool chosen
            = wanted.empty() || std::find(wanted.begin(), wanted.end(), known.id) != wanted.end();
        if (queue.isValid() ? known.id == queue : chosen)
            scope.queues.push_back({known.id, workspace().goal(known.id)});
    }
    openRows(drillInto(sum, column, scope), int(column),
             queue.isValid() ? workspace().queueName(queue) : QString(), interval);
}

} // namespace callhelm
