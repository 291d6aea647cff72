#include "pages/floor/floorpage.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "common/card.h"
#include "common/emptystate.h"
#include "common/format.h"
#include "common/multiselect.h"
#include "common/searchedit.h"
#include "common/tableview.h"
#include "common/words.h"
#include "pages/floor/floorchartrow.h"
#include "pages/floor/floorheader.h"
#include "pages/floor/floortiles.h"
#include "pages/floor/timeslider.h"
#include "pages/floor/travelbar.h"
#include "rows/rowquery.h"
#include "services/staleness.h"

namespace callhelm {

namespace {

constexpr int tickEvery = 1000; // ms

} // namespace

FloorPage::FloorPage(const Theme &theme, QSettings &settings, QWidget *parent)
    : Page(parent)
    , m_text(m_calendar, [this] { return now(); })
    , m_queues(new FloorQueueModel(this))
    , m_agents(new FloorAgentModel(this))
    , m_header(new FloorHeader(theme, settings, this))
    , m_layout(new QStackedLayout(this))
    , m_empty(new EmptyState(theme, QStringLiteral("floor"), this))
    , m_filled(new QWidget(this))
    , m_bar(new TravelBar(theme, m_filled))
    , m_tiles(new FloorTiles(theme, m_filled))
    , m_travel(new QAction(this))
    , m_back(new QAction(this))
{
    const auto calendar = [this]() -> const Calendar & { return m_calendar; };
    m_charts = new FloorChartRow(theme, calendar, m_filled);
    auto *layout = new QVBoxLayout(m_filled);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_bar);
    layout->addWidget(m_tiles);
    m_bar->hide();
    layout->addWidget(m_charts, 5);
    layout->addWidget(buildTables(theme, settings), 7);
    m_layout->addWidget(m_empty);
    m_layout->addWidget(m_filled);

    m_tick.setInterval(tickEvery);
    connect(&m_tick, &QTimer::timeout, this, &FloorPage::tick);
    connect(m_tiles, &FloorTiles::opened, this, &FloorPage::openTile);
    connect(m_charts, &FloorChartRow::opened, this, &FloorPage::openSlot);
    connect(m_header, &FloorHeader::rateWanted, this, &FloorPage::simulatorRateWanted);
    connect(m_header, &FloorHeader::wallboardWanted, this, &FloorPage::wallboardWanted);
    makeActions();
    connect(m_header, &FloorHeader::queuesChanged, this, [this] {
        m_queues->setQueues(m_header->chosenQueues());
        m_agents->setQueues(m_header->chosenQueues());
        present();
    });
    connect(m_header, &FloorHeader::teamsChanged, this, &FloorPage::teamsChosen);
    connect(m_empty->button(), &QPushButton::clicked, this, &FloorPage::sourceWanted);
    m_header->hide();
    retranslate();
}

FloorPage::~FloorPage() = default;

QWidget *FloorPage::buildTables(const Theme &theme, QSettings &settings)
{
    using Queue = FloorQueueColumn;
    using Agent = FloorAgentColumn;
    m_queueCard = new Card(theme, m_filled);
    m_queueView = new TableView(theme, m_text, settings, QStringLiteral("floor/queues"), m_queueCard);
    m_queueView->setTable(m_queues,
                          {int(Queue::Abandoned), int(Queue::MeanWait), int(Queue::Available),
                           int(Queue::Talking), int(Queue::WrapUp), int(Queue::Paused)});
    m_queueView->setColumnsIfRoom({int(Queue::Offered), int(Queue::MeanWait), int(Queue::Available),
                                   int(Queue::Talking), int(Queue::Paused), int(Queue::Abandoned)});
    m_queueView->setDefaultSort(int(Queue::Queue), Qt::AscendingOrder);
    m_queueCard->setTable(m_queueView);

    m_agentCard = new Card(theme, m_filled);
    m_search = new SearchEdit(theme, m_agentCard);
    m_search->setFixedWidth(150);
    m_states = new MultiSelect(theme, m_agentCard);
    m_agentView = new TableView(theme, m_text, settings, QStringLiteral("floor/agents"), m_agentCard);
    m_agentView->setTable(m_agents,
                          {int(Agent::Queue), int(Agent::Calls), int(Agent::Talk), int(Agent::OccupancyNow),
                           int(Agent::LastCall)});
    m_agentView->setColumnsIfRoom({int(Agent::With), int(Agent::OccupancyNow), int(Agent::Queue),
                                   int(Agent::Talk), int(Agent::LastCall)});
    m_agentView->setDefaultSort(int(Agent::State), Qt::AscendingOrder);
    m_agentCard->addHeaderWidget(m_search);
    m_agentCard->addHeaderWidget(m_states);
    m_agentCard->setTable(m_agentView);

    connect(m_search, &SearchEdit::searched, m_agents, &TableModel::setFilterText);
    connect(m_agentView, &TableView::typedToFind, m_search, &SearchEdit::begin);
    connect(m_states, &MultiSelect::selectionChanged, this, [this] {
        std::vector<AgentState> states;
        for (const qint64 state : m_states->selected())
            states.push_back(AgentState(state));
        m_agents->setStates(std::move(states));
    });
    connect(m_queues, &TableModel::countsChanged, this, &FloorPage::showCounts);
    connect(m_agents, &TableModel::countsChanged, this, &FloorPage::showCounts);
    connect(m_queueView, &TableView::opened, this, [this](const QModelIndex &at) {
        open(floordrill::ofQueue(m_queues->rowAt(at.row()), Queue(at.column()), m_floor->today,
                                 m_queues->column(at.column()).title));
    });
    connect(m_queueView, &TableView::menuOpening, this, [this](QMenu *menu, const QModelIndex &at) {
        const QueueId queue = m_queues->rowAt(at.row()).id;
        connect(menu->addAction(tr("Goal…")), &QAction::triggered, this,
                [this, queue] { Q_EMIT goalWanted(queue); });
    });
    connect(m_agentView, &TableView::opened, this, [this](const QModelIndex &at) {
        open(floordrill::ofAgent(m_agents->rowAt(at.row()), Agent(at.column()), m_floor->today,
                                 m_agents->column(at.column()).title));
    });
    connect(m_agentView, &TableView::menuOpening, this, [this](QMenu *menu, const QModelIndex &at) {
        Q_EMIT agentMenuOpening(menu, m_agents->rowAt(at.row()));
    });
    connect(m_queueView, &TableView::exportWanted, this,
            [this] { Q_EMIT exportWanted(m_queueView, QStringLiteral("floor-queues")); });
    connect(m_agentView, &TableView::exportWanted, this,
            [this] { Q_EMIT exportWanted(m_agentView, QStringLiteral("floor-agents")); });

    auto *tables = new QSplitter(Qt::Horizontal, m_filled);
    tables->setChildrenCollapsible(false);
    tables->setHandleWidth(space::m);
    tables->addWidget(m_queueCard);
    tables->addWidget(m_agentCard);
    tables->setStretchFactor(0, 44);
    tables->setStretchFactor(1, 56);
    tables->setSizes({440, 560});
    return tables;
}

void FloorPage::retranslate()
{
    m_empty->setTexts(tr("The floor shows your queues and agents as they are now."),
                      tr("Follow or import a queue log, or let the simulator show a call centre at work."),
                      tr("Choose a source…"));
    m_travel->setText(tr("Time travel"));
    m_back->setText(tr("Back to now"));
    m_bar->retranslate();
    m_charts->retranslate();
    m_queueCard->setTitle(tr("Queues"));
    m_agentCard->setTitle(tr("Agents"));
    m_queueView->setAccessibleName(tr("Queues"));
    m_agentView->setAccessibleName(tr("Agents"));
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find an agent"));
    m_states->setTexts(tr("All states"), [](int count) { return tr("%n state(s)", nullptr, count); });
    std::vector<MultiSelect::Choice> states;
    states.reserve(agentStateCount);
    for (int state = 0; state < agentStateCount; ++state)
        states.push_back({state, words::agentState(AgentState(state))});
    m_states->setChoices(std::move(states));
    m_tiles->retranslate();
    m_header->retranslate();
    m_staleMoment = {}; // said anew in the language of the moment
    m_tiles->setStale({});
    present();
}

QString FloorPage::title() const { return tr("Floor"); }

QWidget *FloorPage::headerWidget() { return m_header; }

void FloorPage::activate()
{
    m_active = true;
    present();
    m_tick.start();
}

void FloorPage::deactivate()
{
    m_bar->setPlaying(false);
    m_active = false;
    m_tick.stop();
}

void FloorPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FloorPage::setCalendar(const Calendar &calendar)
{
    m_calendar = calendar;
    m_text.setCalendar(calendar);
    present();
}

void FloorPage::setSources(const std::vector<SourceStatus> &sources)
{
    m_sources = sources;
    double rate = 0;
    for (const SourceStatus &source : sources)
        if (source.kind == SourceKind::Simulator && source.state == SourceStatus::State::Running)
            rate = source.rate;
    m_header->setSimulatorRate(rate);
    showStaleness();
}

void FloorPage::setTeams(const std::vector<TeamMembers> &teams)
{
    if (teams == m_teams.teams())
        return;
    m_teams.setTeams(teams);
    m_header->setTeams(teams);
    teamsChosen();
}

void FloorPage::teamsChosen()
{
    m_teams.choose(m_header->chosenTeams());
    m_floor = m_teams.of(m_whole);
    if (m_floor && m_active)
        present();
}

void FloorPage::setSnapshot(const FloorSnapshotPtr &floor)
{
    m_present = floor;
    if (!m_floor || !m_floor->past)
        showFloor(floor);
}

void FloorPage::showFloor(const FloorSnapshotPtr &whole)
{
    m_whole = whole;
    const FloorSnapshotPtr floor = m_teams.of(whole);
    // Between two readings of the store only states change, and no chart shows them.
    const bool first = !m_floor || m_layout->currentWidget() != m_filled;
    const bool chartsDue = first || !floor->intervals.isSameAs(m_floor->intervals)
        || !floor->queueQuarters.isSameAs(m_floor->queueQuarters);
    m_floor = floor;
    m_sinceSnapshot.start();
    if (!m_active)
        return;
    if (first) {
        present();
        return;
    }
    showFloor();
    if (chartsDue)
        m_charts->drawStepwise();
}

Instant FloorPage::now() const
{
    if (!m_floor)
        return {};
    if (!m_floor->live)
        return m_floor->asOf;
    return m_floor->asOf + Duration(qint64(double(m_sinceSnapshot.elapsed()) * m_floor->rate));
}

bool FloorPage::isOfToday() const
{
    if (m_floor->past)
        return false;
    return m_floor->live || m_calendar.dayOf(SystemClock().now()) == m_calendar.dayOf(m_floor->asOf);
}

void FloorPage::present()
{
    showFloor();
    if (m_layout->currentWidget() == m_filled)
        m_charts->draw();
}

void FloorPage::showFloor()
{
    const bool filled = m_floor && (!m_floor->queues.empty() || !m_floor->agents.empty());
    m_layout->setCurrentWidget(filled ? m_filled : m_empty);
    m_header->setControlsShown(filled);
    if (!filled)
        return;
    m_header->setQueues(m_floor->queues);
    m_summary = summarize(*m_floor, m_header->chosenQueues());
    m_charts->setFloor(m_floor, m_header->chosenQueues(), isOfToday());
    m_tiles->setOfToday(isOfToday());
    m_tiles->setOfTeams(m_floor->ofTeams);
    m_tiles->setSeesQueues(m_floor->seesQueues);
    m_queueCard->setVisible(m_floor->seesQueues);
    m_queueCard->setToolTip(m_floor->ofTeams ? FloorTiles::wholeQueues() : QString());
    m_tiles->setSummary(m_summary, now());
    showTables();
    showTime();
    showStaleness();
}

void FloorPage::showTables()
{
    m_queues->updateRows(m_floor->queues);
    m_agents->updateRows(m_floor->agents);
    showCounts();
}

void FloorPage::showCounts()
{
    const auto counts = [](const TableModel &model) {
        return model.rowCount() == model.totalRows()
            ? format::number(qint64(model.totalRows()))
            : tr("%1 of %2")
                  .arg(format::number(qint64(model.rowCount())), format::number(qint64(model.totalRows())));
    };
    // The tables' headings say since when what stands below is old.
    const QString stale
        = m_staleMoment.isEmpty() ? QString() : tr("since %1").arg(m_staleMoment) + StatTile::partSeparator();
    m_queueCard->setCaption(stale + counts(*m_queues));
    m_agentCard->setCaption(stale
                            + tr("%1 of %2")
                                  .arg(format::number(qint64(m_agents->rowCount())),
                                       format::number(qint64(m_agents->totalRows()))));
    for (Card *card : {m_queueCard, m_agentCard})
        card->setStale(!m_staleMoment.isEmpty());
}

void FloorPage::showTime()
{
    if (m_floor->past) {
        m_header->setPast(format::dateTime(m_floor->asOf, m_calendar));
        return;
    }
    m_header->setTime(m_floor->live,
                      isOfToday() ? format::time(now(), m_calendar) : format::dateTime(now(), m_calendar));
}

void FloorPage::showStaleness()
{
    const auto since = m_floor && !m_floor->past ? staleSince(m_sources, *m_floor, now()) : std::nullopt;
    QString moment;
    if (since)
        moment = m_calendar.dayOf(*since) == m_calendar.dayOf(now()) ? format::time(*since, m_calendar)
                                                                     : format::dateTime(*since, m_calendar);
    if (moment == m_staleMoment)
        return;
    m_staleMoment = moment;
    m_tiles->setStale(since ? tr("nothing heard since %1").arg(moment) : QString());
    showCounts();
}

void FloorPage::tick()
{
    if (!m_floor || !m_floor->live)
        return;
    m_tiles->tick(now());
    m_queueView->tick();
    m_agentView->tick();
    showTime();
    showStaleness();
}

void FloorPage::openTile(floordrill::Tile tile)
{
    if (!m_floor)
        return;
    const std::vector<QueueId> queues = m_header->chosenQueues();
    if (tile != floordrill::Tile::CallBack)
        return open(floordrill::ofTile(tile, *m_floor, m_summary, queues, m_tiles->caption(tile)));
    if (!m_floor->past) // the list of those to call back is that of the present
        Q_EMIT debtsWanted({m_tiles->caption(tile),
                            queues,
                            m_summary.debts,
                            {m_floor->asOf - DebtBook::longest, m_floor->asOf}});
}

void FloorPage::openSlot(floordrill::Tile tile, const TimeRange &slot)
{
    if (!m_floor)
        return;
    FloorSnapshot part = *m_floor;
    part.today = slot;
    const QString title = m_tiles->caption(tile) + QStringLiteral(" \u00B7 ")
        + format::shortTime(slot.from, m_calendar) + QStringLiteral(" \u2013 ")
        + format::shortTime(slot.to, m_calendar);
    DrillRequest request = floordrill::ofTile(tile, part, m_summary, m_header->chosenQueues(), title);
    request.check = {}; // the summary is that of the day
    request.madeOf.clear();
    open(std::move(request));
}

void FloorPage::open(DrillRequest request)
{
    if (m_floor->past) {
        request.asOf = m_floor->asOf;
        request.query = request.query->upTo(m_floor->asOf);
    }
    Q_EMIT drillDown(request);
}

void FloorPage::makeActions()
{
    m_travel->setShortcut(Qt::CTRL | Qt::Key_T);
    m_back->setShortcut(Qt::Key_Escape);
    m_back->setEnabled(false);
    for (QAction *action : {m_travel, m_back})
        addAction(action);
    connect(m_travel, &QAction::triggered, this, [this] {
        if (m_header->travelButton().isEnabled())
            Q_EMIT travelWanted(!isTravelling());
    });
    connect(m_back, &QAction::triggered, this, [this] { Q_EMIT travelWanted(false); });
    connect(m_bar, &TravelBar::presentWanted, this, [this] { Q_EMIT travelWanted(false); });
    connect(m_header, &FloorHeader::travelWanted, this, &FloorPage::travelWanted);
}

bool FloorPage::isTravelling() const { return !m_bar->isHidden(); }

void FloorPage::setTravelling(bool on)
{
    m_bar->setVisible(on);
    m_back->setEnabled(on);
    m_header->setTravelling(on);
    if (on)
        m_bar->slider().setFocus();
    else
        m_bar->stop();
}

void FloorPage::setPast(const FloorSnapshotPtr &past)
{
    if (!past)
        setTravelling(false);
    showFloor(past ? past : m_present);
}

} // namespace callhelm
