#include "pages/calls/figurespane.h"

#include <algorithm>

#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "charts/chartcard.h"
#include "charts/chartview.h"
#include "common/card.h"
#include "common/emptystate.h"
#include "common/format.h"
#include "common/stattile.h"
#include "common/tableview.h"
#include "items/tablemodel.h"
#include "rows/figuredrill.h"
#include "services/calendarservice.h"
#include "services/callquestions.h"

namespace callhelm {

namespace {
constexpr int noticeableMs = 200;
constexpr auto hoursUpTo = std::chrono::hours(49); ///< two days, one of them of 25 hours
constexpr auto daysUpTo = std::chrono::hours(24 * 93);
constexpr size_t mostSlots = 800; ///< more columns than a chart has pixels tell nothing
} // namespace

FiguresPane::FiguresPane(CallQuestions &calls, const CalendarService &calendar, const UiContext &looks,
                         const QString &layoutKey, size_t tileCount, QWidget *parent)
    : QWidget(parent)
    , m_calls(calls)
    , m_calendar(calendar)
    , m_looks(looks)
    , m_layoutKey(layoutKey)
    , m_chart(new ChartCard(looks.theme, [&calendar]() -> const Calendar & { return calendar.calendar(); }))
    , m_card(new Card(looks.theme))
    , m_empty(new EmptyState(looks.theme, QStringLiteral("chart")))
    , m_failure(new EmptyState(looks.theme, QStringLiteral("error")))
    , m_full(new QWidget)
    , m_slow(new QTimer(this))
{
    m_states = new QStackedLayout(this);
    m_states->addWidget(m_full);
    for (EmptyState *state : {m_empty, m_failure}) {
        auto *card = new Card(looks.theme);
        card->setContent(state);
        m_states->addWidget(card);
    }

    auto *layout = new QVBoxLayout(m_full);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    auto *strip = new QHBoxLayout;
    strip->setSpacing(space::m);
    for (size_t i = 0; i < tileCount; ++i) {
        auto *tile = new StatTile(looks.theme);
        strip->addWidget(tile, 1);
        m_tiles.push_back(tile);
        connect(tile, &StatTile::opened, this, [this, i] { openedTile(i); });
    }
    layout->addLayout(strip);
    connect(&m_chart->chart(), &ChartView::opened, this, [this](const TimeRange &slot) {
        openedSlot({std::max(slot.from, m_question.range.from), std::min(slot.to, m_question.range.to)});
    });
    m_chart->setMinimumHeight(190);
    m_chart->setMaximumHeight(280);
    layout->addWidget(m_chart, 2);
    layout->addWidget(m_card, 3);

    m_slow->setSingleShot(true);
    m_slow->setInterval(noticeableMs);
    connect(m_slow, &QTimer::timeout, this, [this] { m_card->setCaption(tr("Loading…")); });
    connect(m_failure->button(), &QAbstractButton::clicked, this, &FiguresPane::refresh);
}

void FiguresPane::setUp(TableModel *model)
{
    m_model = model;
    m_wholeTable = m_question.by == By::All;
    makeTable(m_wholeTable);
    showEmptyTexts();
    retranslate();
}

void FiguresPane::showEmptyTexts()
{
    m_empty->setTexts(
        tr("No calls in this range."),
        m_calls.known()
            ? tr("Choose another range or fewer filters.")
            : tr("Import a log, connect a server, or start the simulator: the figures will stand here."));
}

void FiguresPane::makeTable(bool whole)
{
    // Whole ranges and intervals are two tables to the eye: each remembers its own columns.
    auto *view
        = new TableView(m_looks.theme, m_looks.text, m_looks.settings,
                        m_layoutKey + (whole ? QStringLiteral("/whole") : QStringLiteral("/intervals")));
    view->setTable(m_model, hiddenColumns(whole));
    view->setColumnsIfRoom(columnsIfRoom());
    view->setDefaultSort(whole ? 0 : 1, Qt::AscendingOrder);
    connect(view, &TableView::opened, this, [this](const QModelIndex &index) {
        if (index.isValid())
            opened(index.row(), index.column());
    });
    connect(view, &TableView::menuOpening, this,
            [this](QMenu *menu, const QModelIndex &index) { extendMenu(*menu, index.row()); });
    connect(view, &TableView::exportWanted, this, &FiguresPane::exportWanted);
    m_card->setTable(view);
    if (m_table) {
        m_table->hide();
        m_table->deleteLater();
    }
    m_table = view;
}

void FiguresPane::ask(const FiguresQuestion &question)
{
    const bool whole = question.by == By::All;
    m_question = question;
    if (whole != m_wholeTable) {
        m_wholeTable = whole;
        makeTable(whole);
    }
    m_asked = true;
    refresh();
}

void FiguresPane::refresh()
{
    if (!m_asked)
        return;
    m_waiting = true;
    m_slow->start();
    fetch();
}

void FiguresPane::present()
{
    const bool any = m_model->totalRows() > 0;
    m_slow->stop();
    m_waiting = false;
    if (!any)
        showEmptyTexts();
    m_states->setCurrentWidget(any ? m_full : m_empty->parentWidget());
    Q_EMIT answered();
}

void FiguresPane::presentError(const Error &error)
{
    m_slow->stop();
    m_waiting = false;
    m_failure->setTexts(tr("The figures could not be read."), error.toString(), tr("Try again"));
    m_states->setCurrentWidget(m_failure->parentWidget());
    Q_EMIT answered();
}

TimeRange FiguresPane::rangeOf(Instant start) const
{
    if (m_question.by == By::All)
        return m_question.range;
    const Instant end = m_calendar.calendar().nextBucket(start, m_question.by);
    return {std::max(start, m_question.range.from), std::min(end, m_question.range.to)};
}

QString FiguresPane::intervalWords(Instant start) const
{
    return m_question.by == By::All ? QString()
                                    : format::interval(start, m_question.by, m_calendar.calendar());
}

QString FiguresPane::slotText(const TimeRange &slot) const
{
    return format::interval(m_calendar.calendar().bucketStart(slot.from, chartBy()), chartBy(),
                            m_calendar.calendar());
}

void FiguresPane::setCount(const QString &text) { m_card->setCaption(text); }

By FiguresPane::chartBy() const
{
    if (m_question.by != By::All)
        return m_question.by;
    const Duration length = m_question.range.to - m_question.range.from;
    return length <= hoursUpTo ? By::Hour : length <= daysUpTo ? By::Day : By::Month;
}

std::vector<Instant> FiguresPane::intervals() const
{
    TimeRange range = m_question.range;
    if (const auto known = m_calls.known()) {
        range.from = std::max(range.from, known->from);
        range.to = std::min(range.to, known->to + Duration(1));
    }
    if (range.isEmpty())
        return {};
    std::vector<Instant> starts = m_calendar.calendar().buckets(range, chartBy());
    if (starts.size() > mostSlots)
        starts.erase(starts.begin(), starts.end() - std::ptrdiff_t(mostSlots));
    return starts;
}

ChartPicture FiguresPane::emptyPicture() const
{
    ChartPicture picture;
    picture.kind = ChartPicture::Kind::StackedBars;
    picture.starts = intervals();
    if (!picture.starts.empty())
        picture.end = m_calendar.calendar().nextBucket(picture.starts.back(), chartBy());
    if (const Instant now = m_calendar.now();
        !picture.starts.empty() && picture.starts.back() <= now && now < picture.end)
        picture.unfinished = picture.starts.size() - 1;
    return picture;
}

void FiguresPane::showTile(size_t tile, const Metric &metric, const Figure &value)
{
    m_tiles[tile]->setCaption(metric.title());
    m_tiles[tile]->setDefinition(metric.toolTip());
    m_tiles[tile]->setFigure(figureText(metric, value));
}

void FiguresPane::openRows(std::optional<DrillRequest> request, const Metric &metric, const QString &whose,
                           const QString &interval)
{
    if (!request)
        return;
    QStringList title{metric.title()};
    for (const QString &part : {whose, interval})
        if (!part.isEmpty())
            title << part;
    request->title = title.join(QStringLiteral(" · "));
    Q_EMIT drillDown(*request);
}

void FiguresPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_model) {
        showEmptyTexts();
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace callhelm
