#include "pages/calls/callspage.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include "common/multiselect.h"
#include "common/rangepicker.h"
#include "common/searchedit.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "common/words.h"
#include "dialogs/exportdialog.h"
#include "dialogs/queuegoaldialog.h"
#include "pages/calls/agentfigurespane.h"
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

QString key(const char *name) { return QStringLiteral("calls/") + QLatin1String(name); }

QString joined(const std::vector<qint64> &ids)
{
    QStringList parts;
    for (const qint64 id : ids)
        parts << QString::number(id);
    return parts.join(u',');
}

std::vector<qint64> split(const QString &text)
{
    std::vector<qint64> ids;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        ids.push_back(part.toLongLong());
    return ids;
}

template <class Id>
std::vector<Id> idsOf(const MultiSelect &choice)
{
    std::vector<Id> ids;
    for (const qint64 id : choice.selected())
        ids.emplace_back(id);
    return ids;
}

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
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) { setView(View(index)); });
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
    const Theme &theme = m_looks.theme;
    m_queues = new MultiSelect(theme);
    m_agents = new MultiSelect(theme);
    m_outcomes = new MultiSelect(theme);
    m_number = new SearchEdit(theme);
    m_number->setMaximumWidth(220);
    m_by = new QComboBox;
    for (const By by : intervals)
        m_by->addItem(QString(), int(by));
    m_clear = new QPushButton;
    m_clear->setProperty("quiet", true);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_by);
    row->addWidget(m_queues);
    row->addWidget(m_agents);
    row->addWidget(m_outcomes);
    row->addWidget(m_number);
    row->addWidget(m_clear);
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);

    for (MultiSelect *choice : {m_queues, m_agents, m_outcomes})
        connect(choice, &MultiSelect::selectionChanged, this, &CallsPage::ask);
    connect(m_number, &SearchEdit::searched, this, &CallsPage::ask);
    connect(m_by, &QComboBox::currentIndexChanged, this, &CallsPage::ask);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_restoring = true;
        for (MultiSelect *choice : {m_queues, m_agents, m_outcomes})
            choice->setSelected({});
        m_number->clear();
        m_restoring = false;
        ask();
    });
}

void CallsPage::makeViews()
{
    const auto makePane = [this] { return new RowsPane(m_calls, namesOf(m_calls), m_looks, key("table")); };
    m_visits = makePane();
    m_legs = makePane();
    m_directs = makePane();
    m_byQueue = new QueueFiguresPane(m_calls, m_goals, m_calendar, m_looks, QueueFiguresPane::Rows::ByQueue);
    m_byAgent = new AgentFiguresPane(m_calls, m_calendar, m_looks);
    m_overTime
        = new QueueFiguresPane(m_calls, m_goals, m_calendar, m_looks, QueueFiguresPane::Rows::OverTime);
    for (RowsPane *pane : {m_visits, m_legs, m_directs}) {
        m_views->addWidget(pane);
        connect(pane, &RowsPane::answered, this, &CallsPage::answered);
        connect(pane, &RowsPane::exportWanted, this, &CallsPage::openExport);
        connect(pane, &RowsPane::typedToFind, m_number, &SearchEdit::begin);
    }
    for (FiguresPane *pane : {static_cast<FiguresPane *>(m_byQueue), static_cast<FiguresPane *>(m_byAgent),
                              static_cast<FiguresPane *>(m_overTime)}) {
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
    if (m_number->isVisible())
        m_number->setFocus(Qt::ShortcutFocusReason);
}

void CallsPage::setView(View view)
{
    m_view = view;
    m_tabs->setCurrentIndex(int(view));
    m_views->setCurrentIndex(int(view));
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
    CallFilter filter;
    filter.range = m_range->range();
    filter.queues = idsOf<QueueId>(*m_queues);
    filter.agents = idsOf<AgentId>(*m_agents);
    if (m_view == View::Visits)
        for (const qint64 id : m_outcomes->selected())
            filter.outcomes.push_back(Outcome(id));
    if (m_view == View::Visits || m_view == View::Directs)
        filter.number = m_number->text().trimmed();
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
    const bool filtered = !m_queues->selected().empty() || !m_agents->selected().empty()
        || !m_outcomes->selected().empty() || !m_number->text().isEmpty();
    m_clear->setVisible(filtered);
    const CallFilter wanted = filter();
    if (FiguresPane *pane = figures())
        pane->ask({wanted.range, by(), m_view == View::ByAgent ? std::vector<QueueId>() : wanted.queues,
                   m_view == View::ByAgent ? wanted.agents : std::vector<AgentId>()});
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
    std::vector<MultiSelect::Choice> queues;
    for (const NamedQueue &queue : m_calls.queues())
        queues.push_back({queue.id.value(), queue.name});
    std::vector<MultiSelect::Choice> agents;
    for (const NamedAgent &agent : m_calls.agents())
        if (!agent.isPhone)
            agents.push_back({agent.id.value(), agent.name});
    std::vector<MultiSelect::Choice> outcomes;
    outcomes.reserve(size_t(outcomeCount));
    for (int i = 0; i < outcomeCount; ++i)
        outcomes.push_back({i, words::outcome(Outcome(i))});
    m_queues->setChoices(std::move(queues));
    m_agents->setChoices(std::move(agents));
    m_outcomes->setChoices(std::move(outcomes));
}

void CallsPage::showFilters()
{
    const bool figuresShown = figures() != nullptr;
    m_by->setVisible(figuresShown);
    m_queues->setVisible(m_view != View::ByAgent && m_view != View::Directs);
    m_agents->setVisible(!figuresShown || m_view == View::ByAgent);
    m_outcomes->setVisible(m_view == View::Visits);
    m_number->setVisible(m_view == View::Visits || m_view == View::Directs);
    nameNumber();
}

void CallsPage::nameNumber()
{
    const QString name = m_view == View::Directs ? tr("The other side's number") : tr("Caller's number");
    m_number->setPlaceholderText(name);
    m_number->setAccessibleName(name);
}

void CallsPage::restore()
{
    m_restoring = true;
    QSettings &settings = m_looks.settings;
    m_queues->setSelected(split(settings.value(key("queues")).toString()));
    m_agents->setSelected(split(settings.value(key("agents")).toString()));
    m_outcomes->setSelected(split(settings.value(key("outcomes")).toString()));
    m_number->setText(settings.value(key("number")).toString());
    const int by = m_by->findData(settings.value(key("by"), int(By::Hour)).toInt());
    m_by->setCurrentIndex(std::max(0, by));
    setView(View(std::clamp(settings.value(key("view")).toInt(), 0, viewCount - 1)));
    m_restoring = false;
}

void CallsPage::remember() const
{
    QSettings &settings = m_looks.settings;
    settings.setValue(key("queues"), joined(m_queues->selected()));
    settings.setValue(key("agents"), joined(m_agents->selected()));
    settings.setValue(key("outcomes"), joined(m_outcomes->selected()));
    settings.setValue(key("number"), m_number->text());
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
    static const char *const names[]{"visits", "legs", "calls", "queues", "agents", "intervals"};
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
    const QString tabs[]{tr("Visits"),   tr("Talks"),    tr("Without a queue"),
                         tr("By queue"), tr("By agent"), tr("Over time")};
    for (int i = 0; i < viewCount; ++i)
        m_tabs->setTabText(i, tabs[i]);
    m_tabs->setAccessibleName(tr("What to show"));
    m_goalsButton->setText(tr("Goals…"));
    m_goalsButton->setToolTip(tr("Threshold, short limit and service level of each queue"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Save what is shown as CSV"));
    m_clear->setText(tr("Clear filters"));
    nameNumber();
    m_by->setAccessibleName(tr("Interval"));
    for (int i = 0; i < m_by->count(); ++i)
        m_by->setItemText(i, words::interval(By(m_by->itemData(i).toInt())));
    m_queues->setTexts(tr("All queues"), [](int n) { return tr("%n queue(s)", nullptr, n); });
    m_agents->setTexts(tr("All agents"), [](int n) { return tr("%n agent(s)", nullptr, n); });
    m_outcomes->setTexts(tr("Any outcome"), [](int n) { return tr("%n outcome(s)", nullptr, n); });
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
