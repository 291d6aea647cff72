#include "pages/calls/callspage.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include "common/rangepicker.h"
#include "common/searchedit.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "common/words.h"
#include "dialogs/exportdialog.h"
#include "dialogs/queuegoaldialog.h"
#include "pages/calls/agentfigurespane.h"
#include "pages/calls/callfilterrow.h"
#include "rows/directquery.h"
#include "rows/exportnotes.h"
#include "rows/legquery.h"
#include "rows/namesof.h"
#include "rows/visitquery.h"
#include "pages/calls/queuefigurespane.h"
#include "services/calendarservice.h"
#include "services/callquestions.h"
#include "services/goalservice.h"

namespace callhelm {

namespace {

constexpr int refreshMs = 1000;
constexpr By intervals[]{By::Quarter, By::HalfHour, By::Hour, By::Day, By::Week, By::Month, By::All};

/// The views in the order of their tabs.
constexpr CallsPage::View tabs[]{CallsPage::View::Visits,  CallsPage::View::Legs,    CallsPage::View::Directs,
                                 CallsPage::View::ByQueue, CallsPage::View::ByAgent, CallsPage::View::ByTeam,
                                 CallsPage::View::OverTime};
static_assert(std::size(tabs) == CallsPage::viewCount);

int tabOf(CallsPage::View view) { return int(std::ranges::find(tabs, view) - std::begin(tabs)); }

QString key(const char *name) { return QStringLiteral("calls/") + QLatin1String(name); }

} // namespace

CallsPage::CallsPage(CallQuestions &calls, GoalService &goals, const CalendarService &calendar,
                     ExportService &exports, const UiContext &looks, Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_calls(calls)
    , m_goals(goals)
    , m_calendar(calendar)
    , m_exports(exports)
    , m_looks(looks)
    , m_prompts(prompts)
    , m_header(new QWidget(this))
    , m_goalsButton(new QPushButton)
    , m_export(new QPushButton)
    , m_tabs(new QTabBar)
    , m_views(new QStackedWidget)
    , m_refresh(new QTimer(this))
{
    m_range = new RangePicker(
        looks.theme, [&calendar]() -> const Calendar & { return calendar.calendar(); },
        [&calendar] { return calendar.now(); }, looks.settings, key("range"));
    auto *header = new QHBoxLayout(m_header);
    header->setContentsMargins(0, 0, 0, 0);
    header->setSpacing(space::s);
    header->addWidget(m_range);
    header->addWidget(m_goalsButton);
    header->addWidget(m_export);
    m_header->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    for (int i = 0; i < viewCount; ++i)
        m_tabs->addTab(QString());
    m_tabs->setExpanding(false);
    layout->addWidget(m_tabs);
    makeFilters();
    makeViews();
    layout->addWidget(m_views, 1);

    m_refresh->setSingleShot(true);
    m_refresh->setInterval(refreshMs);
    connect(m_refresh, &QTimer::timeout, this, [this] {
        showChoices();
        if (figures())
            figures()->refresh();
        else
            rows()->refresh();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) { setView(tabs[index]); });
    connect(m_range, &RangePicker::rangeChanged, this, &CallsPage::ask);
    connect(m_goalsButton, &QPushButton::clicked, this, [this] { openGoals(); });
    connect(m_export, &QPushButton::clicked, this, &CallsPage::openExport);
    connect(&calls, &CallQuestions::changed, this, &CallsPage::dataHasChanged);
    connect(&calendar, &CalendarService::changed, this, &CallsPage::ask);
    connect(&goals, &GoalService::changed, this, [this] {
        for (FiguresPane *pane :
             {static_cast<FiguresPane *>(m_byQueue), static_cast<FiguresPane *>(m_overTime)})
            pane->restate();
    });
    showChoices();
    restore();
    retranslate();
}

CallsPage::~CallsPage() = default;

void CallsPage::makeFilters()
{
    m_by = new QComboBox;
    for (const By by : intervals)
        m_by->addItem(QString(), int(by));
    m_filters = new CallFilterRow(m_calls, m_looks);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_by);
    row->addWidget(m_filters, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_filters, &CallFilterRow::changed, this, &CallsPage::ask);
    connect(m_by, &QComboBox::currentIndexChanged, this, &CallsPage::ask);
}

void CallsPage::makeViews()
{
    const auto makePane = [this] { return new RowsPane(m_calls, namesOf(m_calls), m_looks, key("table")); };
    m_visits = makePane();
    m_legs = makePane();
    m_directs = makePane();
    m_byQueue = new QueueFiguresPane(m_calls, m_goals, m_calendar, m_looks, QueueFiguresPane::Rows::ByQueue);
    m_byAgent = new AgentFiguresPane(m_calls, m_calendar, m_looks, AgentFiguresPane::Rows::ByAgent);
    m_byTeam = new AgentFiguresPane(m_calls, m_calendar, m_looks, AgentFiguresPane::Rows::ByTeam);
    m_overTime
        = new QueueFiguresPane(m_calls, m_goals, m_calendar, m_looks, QueueFiguresPane::Rows::OverTime);
    for (RowsPane *pane : {m_visits, m_legs, m_directs}) {
        m_views->addWidget(pane);
        connect(pane, &RowsPane::answered, this, &CallsPage::answered);
        connect(pane, &RowsPane::exportWanted, this, &CallsPage::openExport);
        connect(pane, &RowsPane::typedToFind, &m_filters->number(), &SearchEdit::begin);
    }
    const std::initializer_list<FiguresPane *> panes{m_byQueue, m_byAgent, m_byTeam, m_overTime};
    for (FiguresPane *pane : panes) {
        m_views->addWidget(pane);
        connect(pane, &FiguresPane::answered, this, &CallsPage::answered);
        connect(pane, &FiguresPane::exportWanted, this, &CallsPage::openExport);
        connect(pane, &FiguresPane::drillDown, this, &Page::drillDown);
        connect(pane, &FiguresPane::goalWanted, this, &CallsPage::openGoals);
    }
}

QWidget *CallsPage::headerWidget()
{
    m_header->show();
    return m_header;
}

void CallsPage::activate()
{
    m_active = true;
    if (m_stale)
        ask();
}

void CallsPage::deactivate()
{
    m_active = false;
    m_refresh->stop();
}

void CallsPage::focusSearch()
{
    if (m_filters->number().isVisible())
        m_filters->number().setFocus(Qt::ShortcutFocusReason);
}

void CallsPage::setView(View view)
{
    m_view = view;
    m_tabs->setCurrentIndex(tabOf(view));
    m_views->setCurrentIndex(tabOf(view));
    showFilters();
    ask();
}

FiguresPane *CallsPage::figures() const
{
    switch (m_view) {
    case View::ByQueue:
        return m_byQueue;
    case View::ByAgent:
        return m_byAgent;
    case View::ByTeam:
        return m_byTeam;
    case View::OverTime:
        return m_overTime;
    default:
        return nullptr;
    }
}

RowsPane *CallsPage::rows() const
{
    return m_view == View::Legs ? m_legs : m_view == View::Directs ? m_directs : m_visits;
}
TableView *CallsPage::table() const { return figures() ? figures()->table() : rows()->table(); }
bool CallsPage::isWaiting() const { return figures() ? figures()->isWaiting() : rows()->isWaiting(); }
By CallsPage::by() const { return By(m_by->currentData().toInt()); }

CallFilter CallsPage::filter() const
{
    CallFilter filter = m_filters->filter();
    filter.range = m_range->range();
    return filter;
}

void CallsPage::ask()
{
    if (m_restoring)
        return;
    remember();
    if (!m_active) {
        m_stale = true;
        return;
    }
    m_stale = false;
    m_refresh->stop();
    const CallFilter wanted = filter();
    if (FiguresPane *pane = figures())
        pane->ask({wanted.range, by(), wanted.queues, wanted.agents, wanted.teams});
    else
        rows()->ask(query(wanted));
}

RowQueryPtr CallsPage::query(const CallFilter &filter) const
{
    switch (m_view) {
    case View::Legs:
        return std::make_shared<LegQuery>(std::vector{filter});
    case View::Directs:
        return std::make_shared<DirectQuery>(std::vector{filter}, DirectQuery::Phones::Any);
    default:
        return std::make_shared<VisitQuery>(std::vector{filter});
    }
}

void CallsPage::dataHasChanged()
{
    m_stale = true;
    if (!m_active)
        return;
    if (!m_refresh->isActive())
        m_refresh->start();
}

void CallsPage::showChoices()
{
    m_filters->showChoices();
    const bool anyTeam = !m_calls.teams().empty();
    m_tabs->setTabVisible(tabOf(View::ByTeam), anyTeam);
    const bool queues = m_calls.seesQueues();
    for (const View ofQueues : {View::ByQueue, View::OverTime})
        m_tabs->setTabVisible(tabOf(ofQueues), queues);
    m_goalsButton->setVisible(queues);
    const bool isGone = (m_view == View::ByTeam && !anyTeam)
        || (!queues && (m_view == View::ByQueue || m_view == View::OverTime));
    if (isGone)
        setView(View::ByAgent);
}

void CallsPage::showFilters()
{
    // Figures of whole queues are of nobody: they go by no team.
    const bool ofQueues = m_view == View::ByQueue || m_view == View::OverTime;
    const bool isList = figures() == nullptr;
    CallFilterRow::Kinds kinds;
    kinds.queues = ofQueues || (isList && m_view != View::Directs);
    kinds.teams = !ofQueues;
    kinds.agents = isList || m_view == View::ByAgent;
    kinds.outcomes = m_view == View::Visits;
    kinds.number = m_view == View::Visits || m_view == View::Directs;
    m_by->setVisible(!isList);
    m_filters->setKinds(kinds);
    m_filters->setNumberName(m_view == View::Directs ? tr("The other side's number") : tr("Caller's number"));
}

void CallsPage::restore()
{
    m_restoring = true;
    QSettings &settings = m_looks.settings;
    m_filters->restore();
    const int by = m_by->findData(settings.value(key("by"), int(By::Hour)).toInt());
    m_by->setCurrentIndex(std::max(0, by));
    setView(View(std::clamp(settings.value(key("view")).toInt(), 0, viewCount - 1)));
    m_restoring = false;
}

void CallsPage::remember() const
{
    QSettings &settings = m_looks.settings;
    m_filters->remember();
    settings.setValue(key("by"), m_by->currentData());
    settings.setValue(key("view"), int(m_view));
}

void CallsPage::openGoals(QueueId queue)
{
    auto *dialog = new QueueGoalDialog(m_goals, m_calls, m_looks.theme, m_range->range(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setQueue(queue);
    dialog->open();
}

void CallsPage::openExport()
{
    if (!table())
        return; // nothing was asked yet
    static const char *const names[]{"visits", "legs", "calls", "queues", "agents", "intervals", "teams"};
    const bool goals = m_view == View::ByQueue || m_view == View::OverTime;
    ReportTable report
        = reportOf(*table(), m_looks.text, QLatin1String(names[int(m_view)]),
                   goals ? exportNotes(m_calendar.calendar(), m_range->range(), m_calls, m_goals)
                         : exportNotes(m_calendar.calendar(), m_range->range()));
    auto *dialog = new ExportDialog(std::move(report), m_calendar.calendar(), m_exports, m_prompts,
                                    m_looks.settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::saved, this,
            [this](const QString &file) { Q_EMIT notice(tr("Saved to %1").arg(file)); });
    dialog->open();
}

void CallsPage::retranslate()
{
    const QString views[]{tr("Visits"),   tr("Talks"),     tr("Without a queue"), tr("By queue"),
                          tr("By agent"), tr("Over time"), tr("By team")};
    for (int i = 0; i < viewCount; ++i)
        m_tabs->setTabText(tabOf(View(i)), views[i]);
    m_tabs->setAccessibleName(tr("What to show"));
    m_goalsButton->setText(tr("Goals…"));
    m_goalsButton->setToolTip(tr("Threshold, short limit and service level of each queue"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Save what is shown as a CSV file or a workbook"));
    m_filters->retranslate();
    showFilters();
    m_by->setAccessibleName(tr("Interval"));
    for (int i = 0; i < m_by->count(); ++i)
        m_by->setItemText(i, words::interval(By(m_by->itemData(i).toInt())));
    const QString sentence = tr("No calls here.");
    const QString whatToDo = m_calls.known()
        ? tr("Choose another range or fewer filters.")
        : tr("Import a log, connect a server, or start the simulator: the calls will stand here.");
    m_visits->setEmptyTexts(sentence, whatToDo);
    m_legs->setEmptyTexts(sentence, whatToDo);
    m_directs->setEmptyTexts(
        tr("No calls without a queue here."),
        tr("Calls that agents dial or take directly will stand here, once call records are imported or a "
           "server is connected."));
    showChoices();
}

} // namespace callhelm
