#include "pages/calls/queuefigurespane.h"

#include <algorithm>
#include <map>

#include <QMenu>

#include "charts/chartcard.h"
#include "charts/chartview.h"
#include "common/format.h"
#include "common/stattile.h"
#include "common/words.h"
#include "rows/figuredrill.h"
#include "rows/namesof.h"
#include "services/callquestions.h"
#include "services/goalservice.h"

namespace callhelm {

namespace {

using Column = QueueFiguresColumn;

/// The totals shown in tiles, in their order.
constexpr const QueueMetric *tileMetrics[]{&queuemetrics::offered,      &queuemetrics::answered,
                                           &queuemetrics::serviceLevel, &queuemetrics::abandoned,
                                           &queuemetrics::meanWait,     &queuemetrics::handleTime};

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

QueueFiguresPane::QueueFiguresPane(CallQuestions &calls, const GoalService &goals,
                                   const CalendarService &calendar, const UiContext &looks, Rows rows,
                                   QWidget *parent)
    : CellFiguresPane(calls, calendar, looks,
                      rows == Rows::ByQueue ? QStringLiteral("calls/queues") : QStringLiteral("calls/time"),
                      std::size(tileMetrics), parent)
    , m_rows(rows)
    , m_goals(goals)
    , m_model(new QueueFiguresModel(namesOf(calls), this))
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
    return [this](QueueId id) { return m_goals.goal(id); };
}

QFuture<QueueFiguresPane::Answer> QueueFiguresPane::read(By by)
{
    return calls().queueFigures(question().range, by);
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
    for (size_t i = 0; i < std::size(tileMetrics); ++i) {
        showTile(i, *tileMetrics[i], tileMetrics[i]->value(figures));
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

    const auto series = [&](const QueueMetric &metric, Token token) {
        ChartSeries values{metric.title(), token, {}};
        for (const Instant start : picture.starts)
            values.values.push_back(metric.value(sums[start].figures()));
        return values;
    };
    picture.series
        = {series(queuemetrics::answered, Token::Accent), series(queuemetrics::abandoned, Token::Bad),
           series(queuemetrics::otherExits, Token::Offline)};
    picture.lines = {series(queuemetrics::serviceLevel, Token::Good)};
    chart()->chart().setPicture(std::move(picture));
}

void QueueFiguresPane::opened(int row, int at)
{
    const QueueFiguresRow &figures = m_model->rowAt(row);
    const auto column = Column(at);
    if (column == Column::Definition || column == Column::Threshold || column == Column::Goal) {
        Q_EMIT goalWanted(figures.queue);
        return;
    }
    const QueueMetric *metric = QueueFiguresModel::metricOf(column);
    drill(figures.sum, metric ? *metric : queuemetrics::offered, figures.queue, rangeOf(figures.start),
          intervalWords(figures.start));
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
    drill(m_total, *tileMetrics[tile], QueueId(), question().range, {});
}

/// How many they must be is not known here: the chart may be cut otherwise than the table.
void QueueFiguresPane::openedSlot(const TimeRange &slot)
{
    auto request = drillInto(queuemetrics::offered, QueueSum().figures(), scopeOf({}, slot));
    if (request)
        request->check = {};
    openRows(std::move(request), queuemetrics::offered, {}, slotText(slot));
}

MetricScope QueueFiguresPane::scopeOf(QueueId queue, const TimeRange &range) const
{
    MetricScope scope;
    scope.range = range;
    for (const NamedQueue &known : calls().queues()) {
        const auto &wanted = question().queues;
        const bool chosen
            = wanted.empty() || std::find(wanted.begin(), wanted.end(), known.id) != wanted.end();
        if (queue.isValid() ? known.id == queue : chosen)
            scope.queues.push_back({known.id, m_goals.goal(known.id)});
    }
    return scope;
}

void QueueFiguresPane::drill(const QueueSum &sum, const QueueMetric &metric, QueueId queue,
                             const TimeRange &range, const QString &interval)
{
    openRows(drillInto(metric, sum.figures(), scopeOf(queue, range)), metric,
             queue.isValid() ? calls().queueName(queue) : QString(), interval);
}

} // namespace callhelm
