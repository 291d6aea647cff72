#include "pages/leads/leadoutcomespage.h"

#include <algorithm>
#include <array>

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>

#include "common/card.h"
#include "common/emptystate.h"
#include "common/format.h"
#include "common/rangepicker.h"
#include "common/segmentbar.h"
#include "common/stattile.h"
#include "common/tableview.h"
#include "rows/leadoutcomequery.h"

namespace callhelm {

namespace {

using namespace leadmetrics;

/// Figures of all hand-outs together; each has a second one beside it.
struct TileMetrics
{
    const LeadMetric *figure;
    const LeadMetric *beside;
};
const std::array tileMetrics{TileMetrics{&received, nullptr},        TileMetrics{&waitMedian, &waitLongest},
                             TileMetrics{&careMedian, &careLongest}, TileMetrics{&inTarget, nullptr},
                             TileMetrics{&uncontacted, nullptr},     TileMetrics{&wonShare, &won}};
constexpr std::array pers{LeadsPer::Rule, LeadsPer::Source, LeadsPer::Agent};
constexpr std::array bys{By::All, By::Day, By::Week, By::Month};

QString textOf(const LeadMetric &metric, const LeadFigures &figures)
{
    const Figure value = metric.value(figures);
    if (!value)
        return QStringLiteral("—");
    switch (metric.unit) {
    case MetricUnit::Share:
        return format::share(*value, 1);
    case MetricUnit::Seconds:
        return format::length(qint64(std::llround(*value)));
    default:
        return format::number(qint64(std::llround(*value)));
    }
}

} // namespace

LeadOutcomesPage::LeadOutcomesPage(Services services, const UiContext &looks, QWidget *parent)
    : Page(parent)
    , m_services(std::move(services))
    , m_looks(looks)
    , m_header(new QWidget(this))
    , m_range(new RangePicker(looks.theme, m_services.calendar, m_services.now, looks.settings,
                              QStringLiteral("leads/outcomes/range"), m_header))
    , m_per(new SegmentBar(looks.theme, int(pers.size()), m_header))
    , m_by(new SegmentBar(looks.theme, int(bys.size()), m_header))
    , m_export(new QPushButton(m_header))
    , m_card(new Card(looks.theme))
    , m_model(new LeadFiguresModel([this](const LeadFiguresRow &row) { return nameOf(row); }, this))
    , m_table(new TableView(looks.theme, looks.text, looks.settings, QStringLiteral("leads/outcomes")))
    , m_empty(new EmptyState(looks.theme, QStringLiteral("leads")))
{
    makeHeader();
    makeParts();
    connect(m_range, &RangePicker::rangeChanged, this, &LeadOutcomesPage::ask);
    connect(m_per, &SegmentBar::chosen, this, &LeadOutcomesPage::show);
    connect(m_by, &SegmentBar::chosen, this, &LeadOutcomesPage::show);
    connect(m_table, &TableView::opened, this, &LeadOutcomesPage::open);
    const auto wanted = [this] { Q_EMIT exportWanted(m_table, QStringLiteral("leads")); };
    connect(m_table, &TableView::exportWanted, this, wanted);
    connect(m_export, &QPushButton::clicked, this, wanted);
    connect(m_empty->button(), &QPushButton::clicked, this, &LeadOutcomesPage::ask);
    retranslate();
    ask();
}

void LeadOutcomesPage::makeHeader()
{
    m_per->setCurrent(0);
    m_by->setCurrent(0);
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_per);
    row->addWidget(m_by);
    row->addWidget(m_range);
    row->addWidget(m_export);
    m_header->hide();
}

void LeadOutcomesPage::makeParts()
{
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(space::m);
    m_tiles.reserve(tileMetrics.size());
    for (const TileMetrics &metrics : tileMetrics) {
        auto *tile = new StatTile(m_looks.theme, this);
        connect(tile, &StatTile::opened, this, [this, &metric = *metrics.figure] { openTile(metric); });
        m_tiles.push_back(tile);
        tiles->addWidget(tile, 1);
    }
    m_table->setTable(m_model, {int(LeadFiguresColumn::Start), int(LeadFiguresColumn::Won)});
    m_table->setDefaultSort(int(LeadFiguresColumn::Received), Qt::DescendingOrder);
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_card->setTable(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(tiles);
    layout->addWidget(m_card, 1);
}

QWidget *LeadOutcomesPage::headerWidget()
{
    m_header->show();
    return m_header;
}

void LeadOutcomesPage::activate() { m_table->setFocus(); }

void LeadOutcomesPage::refresh()
{
    if (!isWaiting())
        ask();
}

void LeadOutcomesPage::setPer(LeadsPer per)
{
    const auto *const place = std::ranges::find(pers, per);
    if (place == pers.end())
        return;
    m_per->setCurrent(int(place - pers.begin()));
    show();
}

void LeadOutcomesPage::setBy(By by)
{
    const auto *const place = std::ranges::find(bys, by);
    if (place == bys.end())
        return;
    m_by->setCurrent(int(place - bys.begin()));
    show();
}

void LeadOutcomesPage::ask()
{
    const TimeRange range = m_range->range();
    m_asked.ask(m_services.outcomes(range), [this, range](const Result<Outcomes> &outcomes) {
        m_shownRange = range;
        take(outcomes);
    });
}

void LeadOutcomesPage::take(const Result<Outcomes> &outcomes)
{
    m_outcomes = outcomes ? std::make_shared<const Outcomes>(*outcomes) : nullptr;
    m_failure = outcomes ? QString() : outcomes.error().toString();
    show();
    Q_EMIT answered();
}

void LeadOutcomesPage::show()
{
    const LeadsPer per = pers.at(size_t(m_per->current()));
    const By by = bys.at(size_t(m_by->current()));
    m_model->setPer(per);
    m_model->setRows(m_outcomes ? leadFigures(*m_outcomes, per, by, m_services.calendar(), m_shownRange.from)
                                : std::vector<LeadFiguresRow>());
    m_model->retranslate(); // what the first column is called
    m_table->setColumnHidden(int(LeadFiguresColumn::Start), by == By::All);
    const bool isEmpty = m_model->totalRows() == 0;
    if (!m_failure.isEmpty())
        m_empty->setTexts(tr("What came of leads could not be read."), m_failure, tr("Try again"));
    else if (m_outcomes)
        m_empty->setTexts(tr("No lead was handed out in these days."),
                          tr("What came of leads stands here: how soon somebody cared, and what was won."));
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    m_card->setCaption(m_outcomes ? tr("%Ln hand-out(s)", nullptr, int(m_outcomes->size())) : QString());
    m_export->setEnabled(!isEmpty);
    showTiles();
}

void LeadOutcomesPage::showTiles()
{
    LeadFigures all;
    if (m_outcomes)
        for (const LeadOutcome &one : *m_outcomes)
            all.add(one);
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        const auto &[figure, beside] = tileMetrics[i];
        StatTile &tile = *m_tiles[i];
        tile.setCaption(figure->title());
        tile.setDefinition(figure->definition());
        tile.setFigure(m_outcomes ? textOf(*figure, all) : QStringLiteral("—"));
        if (beside == &won)
            tile.setLine(tr("%Ln won", nullptr, int(all.won)));
        else if (beside != nullptr)
            tile.setLine(tr("nine of ten within %1").arg(textOf(*beside, all)));
        else if (figure == &inTarget)
            tile.setLine(tr("%1 of %2").arg(format::number(all.kept), format::number(all.judged)));
        else if (figure == &uncontacted)
            tile.setLine(tr("of %1").arg(format::number(all.received)));
        else
            tile.setLine(m_range->choice().words());
    }
}

QString LeadOutcomesPage::nameOf(const LeadFiguresRow &row) const
{
    switch (pers.at(size_t(m_per->current()))) {
    case LeadsPer::Source:
        return m_services.sourceName(row.source);
    case LeadsPer::Agent:
        return m_services.agentName(row.agent);
    default:
        return row.rule.isValid() ? row.ruleName : tr("By hand");
    }
}

void LeadOutcomesPage::open(const QModelIndex &index)
{
    const LeadFiguresRow row = m_model->rowAt(index.row());
    const LeadMetric *metric = LeadFiguresModel::metricOf(LeadFiguresColumn(index.column()));
    const LeadsPer per = pers.at(size_t(m_per->current()));
    const By by = bys.at(size_t(m_by->current()));
    const Calendar calendar = m_services.calendar();
    openRows(metric != nullptr ? *metric : received, nameOf(row), [=](const LeadOutcome &one) {
        const bool isOfIt = per == LeadsPer::Rule ? one.rule == row.rule
            : per == LeadsPer::Source             ? one.source == row.source
                                                  : one.agent == row.agent;
        return isOfIt && (by == By::All || calendar.bucketStart(one.at, by) == row.start);
    });
}

void LeadOutcomesPage::openTile(const LeadMetric &metric)
{
    openRows(metric, {}, [](const LeadOutcome &) { return true; });
}

/// Those that make up the figure, and no others: their number is what it is worked out of.
void LeadOutcomesPage::openRows(const LeadMetric &metric, const QString &of,
                                const std::function<bool(const LeadOutcome &)> &isWanted)
{
    if (!m_outcomes)
        return;
    auto rows = std::make_shared<Outcomes>();
    LeadFigures figures;
    for (const LeadOutcome &one : *m_outcomes) {
        if (!isWanted(one))
            continue;
        figures.add(one);
        if (isBehind(metric, one))
            rows->push_back(one);
    }
    DrillRequest request;
    request.title = of.isEmpty() ? metric.longTitle() : metric.longTitle() + QStringLiteral(" · ") + of;
    if (metric.unit == MetricUnit::Count)
        request.check = {RowMeasure::Count, std::llround(metric.value(figures).value_or(0))};
    else
        request.madeOf = tr("%1: %2").arg(metric.longTitle(), textOf(metric, figures));
    request.query = std::make_shared<LeadOutcomeQuery>(std::move(rows), m_shownRange);
    Q_EMIT drillDown(request);
}

void LeadOutcomesPage::retranslate()
{
    m_card->setTitle(tr("What came of leads"));
    m_table->setAccessibleName(tr("What came of leads"));
    m_per->setTexts({tr("Rule"), tr("Source"), tr("Agent")});
    m_per->setAccessibleName(tr("Figures of each"));
    m_by->setTexts({tr("Whole"), tr("Day"), tr("Week"), tr("Month")});
    m_by->setAccessibleName(tr("By time of the hand-out"));
    m_export->setText(tr("Export…"));
    show();
}

} // namespace callhelm
