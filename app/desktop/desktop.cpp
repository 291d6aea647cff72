#include "desktop/desktop.h"

#include <algorithm>

#include <QAction>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QTimer>

#include "common/drillrequest.h"
#include "common/noticebar.h"
#include "common/prompts.h"
#include "statusline.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "desktop/alertcontroller.h"
#include "desktop/customerdetail.h"
#include "desktop/customersdesk.h"
#include "desktop/kpidesk.h"
#include "desktop/leadoutcomesdesk.h"
#include "desktop/language.h"
#include "desktop/leadsdesk.h"
#include "desktop/signincontroller.h"
#include "desktop/numbercommand.h"
#include "desktop/personnotices.h"
#include "desktop/recordimportcontroller.h"
#include "desktop/settingsdesk.h"
#include "desktop/targetsdesk.h"
#include "desktop/undocommands.h"
#include "desktop/wallgoalfeed.h"
#include "dialogs/aboutdialog.h"
#include "dialogs/exportdialog.h"
#include "dialogs/followdialog.h"
#include "dialogs/importdialog.h"
#include "dialogs/queuegoaldialog.h"
#include "dialogs/serverdialog.h"
#include "mainwindow.h"
#include "pages/calls/callspage.h"
#include "rows/drillpage.h"
#include "rows/exportnotes.h"
#include "pages/customers/customerspage.h"
#include "pages/doctor/doctorpage.h"
#include "pages/floor/agentactionsmenu.h"
#include "pages/floor/debtpage.h"
#include "pages/floor/floorpage.h"
#include "pages/floor/floortravel.h"
#include "pages/settings/settingspage.h"
#include "pages/wallboard/wallboard.h"
#include "services/serviceset.h"

namespace callhelm {

namespace {

constexpr auto floorPage = "floor";
constexpr auto callsPage = "calls";
constexpr auto customersPage = "customers";
constexpr auto doctorPage = "doctor";
constexpr auto settingsPage = "settings";
QString id(const char *page) { return QString::fromLatin1(page); }

} // namespace

Desktop::Desktop(ServiceSet &services, Theme &theme, Language &language, QSettings &settings,
                 Prompts &prompts, SecretStore *secrets)
    : m_services(services)
    , m_theme(theme)
    , m_language(language)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_text(services.calendar.calendar(), [&services] { return services.calendar.now(); })
    , m_looks{m_theme, m_text, m_settings}
    , m_travel(services.access, services.calls, services.calendar, services.goals, services.alertRules)
    , m_window(std::make_unique<MainWindow>(theme, settings))
{
    connect(m_window.get(), &MainWindow::pageMade, this, &Desktop::wire);
    connect(m_window.get(), &MainWindow::drillDown, this, &Desktop::openRows);
    connect(m_window.get(), &MainWindow::exportWanted, this, &Desktop::exportTable);
    connect(m_window.get(), &MainWindow::filesDropped, this, &Desktop::importFiles);
    connect(&m_services.access, &StoreAccess::failed, this,
            [this](const Error &error) { m_window->notify(error.toString(), Tone::Bad); });
    connect(&m_services.access, &StoreAccess::worksAgain, this, [this] {
        m_window->notify(tr("The store works again; nothing that was told meanwhile is lost."), Tone::Good);
    });
    connect(&m_services.books, &BooksService::changed, this, &Desktop::showBooks);
    const auto showSources = [this] {
        std::vector<SourceStatus> sources = m_services.sources.statuses();
        std::ranges::move(m_services.folders.sourceStatuses(), std::back_inserter(sources));
        m_window->statusLine().setSources(std::move(sources));
    };
    connect(&m_services.sources, &SourceService::changed, this, showSources);
    connect(&m_services.folders, &FolderService::changed, this, showSources);
    // Events between two announcements of the sources show with the floor that they changed.
    connect(&m_services.floor, &FloorSnapshotService::changed, this, showSources);
    connect(&m_services.calendar, &CalendarService::changed, this,
            [this] { m_text.setCalendar(m_services.calendar.calendar()); });
    m_window->statusLine().setNow([this] { return m_services.calendar.now(); });
    m_window->statusLine().setStore(m_services.access.path(), m_services.access.readOnly().has_value());
    if (m_services.holder)
        connect(m_services.holder.get(), &StoreService::raiseWanted, this, &Desktop::comeForward);
    showSources();
    connect(&m_window->statusLine(), &StatusLine::booksClicked, this,
            [this] { m_window->showPage(id(doctorPage)); });
    m_acts = std::make_unique<AgentActionsMenu>(services.pbx, services.calls, services.floor,
                                                services.calendar, settings, prompts, m_window.get());
    connect(m_acts.get(), &AgentActionsMenu::told, this,
            [this](const QString &text, Tone tone) { m_window->notify(text, tone); });
    connect(m_acts.get(), &AgentActionsMenu::phoneWanted, this, [this] {
        m_window->showPage(id(settingsPage));
        if (auto *page = m_window->findChild<SettingsPage *>())
            page->showOwnPhone();
    });
    registerPages();
    // After the pages: the first to have the focus is the side bar, not the bell.
    m_alerts = std::make_unique<AlertController>(services, m_looks, *m_window);
    connect(&m_travel, &TimeTravel::arrived, m_alerts.get(),
            [this](const PastMoment &moment) { m_alerts->setPast(moment); });
    connect(&m_travel, &TimeTravel::left, m_alerts.get(), [this] { m_alerts->setPast({}); });
    m_notices = new PersonNotices(services, m_looks, *m_alerts, *m_window);
    addCommands();
    m_window->restore();
    m_signIn = std::make_unique<SignInController>(services, theme, language, settings, prompts, secrets,
                                                  *m_window);
    m_signIn->setBusy([this] { return !m_wallboard.isNull(); });
    connect(m_signIn.get(), &SignInController::opened, this, &Desktop::open);
    connect(m_signIn.get(), &SignInController::closed, this, [this] {
        delete m_wallboard;
        m_notices->end();
    });
    m_services.books.update();
    showReadOnly();
    connect(&m_services.servers, &ServerService::changed, this, &Desktop::askForSecrets);
    m_signIn->begin();
}

Desktop::~Desktop() { delete m_wallboard; }

void Desktop::registerPages()
{
    m_window->addPage({id(floorPage), QStringLiteral("floor"), [] { return tr("Floor"); },
                       [this](QWidget *parent) { return new FloorPage(m_theme, m_settings, parent); }});
    m_window->addPage({id(callsPage), QStringLiteral("calls"), [] { return tr("Calls"); },
                       [this](QWidget *parent) {
                           return new CallsPage(m_services.calls, m_services.goals, m_services.calendar,
                                                m_services.exports, m_looks, m_prompts, parent);
                       }});
    KpiDesk::add(m_services, m_looks, m_prompts, *m_window);
    LeadsDesk::add(m_services, m_looks, m_prompts, *m_window);
    m_window->addPage(
        {id(customersPage), QStringLiteral("customers"), [] { return tr("Customers"); },
         [this](QWidget *parent) { return makeCustomersPage(m_services, m_looks, m_prompts, parent); }});
    m_window->addPage({id(doctorPage), QStringLiteral("doctor"), [] { return tr("Log doctor"); },
                       [this](QWidget *parent) {
                           return new DoctorPage(m_services.calls, m_services.calendar, m_services.exports,
                                                 m_looks, m_prompts, parent);
                       }});
    m_window->addPage({id(settingsPage), QStringLiteral("settings"), [] { return tr("Settings"); },
                       [this](QWidget *parent) {
                           return makeSettingsPage(m_services, m_theme, m_looks, m_prompts, parent);
                       },
                       true});
}

void Desktop::wire(const QString &, Page *page)
{
    if (auto *floor = qobject_cast<FloorPage *>(page)) {
        floor->setCalendar(m_services.calendar.calendar());
        floor->setTeams(m_services.calls.teams());
        connect(&m_services.calls, &CallQuestions::changed, floor,
                [this, floor] { floor->setTeams(m_services.calls.teams()); });
        floor->setSnapshot(m_services.floor.floor());
        showSourcesOn(*floor);
        connect(&m_services.floor, &FloorSnapshotService::changed, floor, &FloorPage::setSnapshot);
        connect(&m_services.sources, &SourceService::changed, floor,
                [this, floor] { showSourcesOn(*floor); });
        connect(&m_services.calendar, &CalendarService::changed, floor,
                [this, floor] { floor->setCalendar(m_services.calendar.calendar()); });
        connect(floor, &FloorPage::simulatorRateWanted, this, [this](double rate) {
            if (const Result<void> done = m_services.simulator.setRate(rate); !done)
                m_window->notify(done.error().toString(), Tone::Bad);
        });
        connect(floor, &FloorPage::goalWanted, this, &Desktop::openGoals);
        connect(floor, &FloorPage::debtsWanted, this, [this](const DebtsRequest &request) {
            m_window->openDetail(new DebtPage(m_services.floor, m_services.calls, m_services.calendar,
                                              m_services.exports, m_looks, m_prompts, request,
                                              m_window.get()));
        });
        connect(floor, &FloorPage::wallboardWanted, this, &Desktop::openWallboard);
        new FloorTravel(m_services.floor, m_services.calls, m_services.calendar, m_travel, *floor);
        connect(floor, &FloorPage::agentMenuOpening, m_acts.get(),
                [this](QMenu *menu, const FloorAgent &agent) { m_acts->fill(*menu, agent); });
        connect(floor, &FloorPage::sourceWanted, this, [this] { importFiles({}); });
    } else if (auto *customers = qobject_cast<CustomersPage *>(page)) {
        wireCustomersPage(*customers, m_services, *m_window);
        addCustomerDetail(*customers, m_services, m_looks, m_prompts, *m_window);
        connect(customers, &CustomersPage::importWanted, m_recordImports.get(),
                [this](Entity entity) { m_recordImports->start(entity); });
        connect(customers, &CustomersPage::importsWanted, m_recordImports.get(),
                &RecordImportController::openImports);
    } else if (auto *doctor = qobject_cast<DoctorPage *>(page)) {
        connect(doctor, &DoctorPage::importWanted, this, [this] { importFiles({}); });
    } else if (auto *settings = qobject_cast<SettingsPage *>(page)) {
        connect(settings, &SettingsPage::languageChosen, &m_language, &Language::choose);
        connect(settings, &SettingsPage::lockChanged, m_signIn.get(), &SignInController::watchIdleness);
        connect(settings, &SettingsPage::signOutWanted, m_signIn.get(), &SignInController::signOut);
    }
}

void Desktop::open()
{
    for (const Command &command : m_commands)
        command.action->setEnabled(!command.act || m_services.access.session().may(*command.act));
    m_notices->begin();
    QTimer::singleShot(0, this, &Desktop::askForSecrets); // above the window, not before it
    for (const auto &work : std::exchange(m_waiting, {}))
        work();
}

void Desktop::whenOpen(std::function<void()> work)
{
    if (m_window->isCovered())
        m_waiting.push_back(std::move(work));
    else
        work();
}

void Desktop::showSourcesOn(FloorPage &floor)
{
    std::vector<SourceStatus> sources = m_services.sources.statuses();
    if (!m_services.access.session().may(Act::SetSimulatorRate))
        for (SourceStatus &source : sources)
            source.rate = 0;
    floor.setSources(sources);
}

void Desktop::openRows(const DrillRequest &request)
{
    std::shared_ptr<RowSource> rows = request.asOf ? m_travel.rowsAt(*request.asOf) : nullptr;
    m_window->openDetail(new DrillPage(m_services.calls, m_services.calendar, m_services.exports, m_looks,
                                       m_prompts, request, m_window.get(), std::move(rows)));
}

void Desktop::exportTable(TableView *table, const QString &name)
{
    const Calendar &calendar = m_services.calendar.calendar();
    const TimeRange today = calendar.range(calendar.dayOf(m_services.calendar.now()));
    ReportTable report
        = reportOf(*table, m_text, name, exportNotes(calendar, today, m_services.calls, m_services.goals));
    auto *dialog = new ExportDialog(std::move(report), calendar, m_services.exports, m_prompts, m_settings,
                                    m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::saved, this,
            [this](const QString &file) { m_window->notify(tr("Saved to %1").arg(file), Tone::Good); });
    dialog->open();
}

void Desktop::importFiles(const QStringList &files)
{
    auto *dialog = new ImportDialog(m_services.sources, m_theme, m_prompts, files, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::doctorWanted, this, [this] { m_window->showPage(id(doctorPage)); });
    dialog->open();
}

void Desktop::openGoals(QueueId queue)
{
    const Calendar &calendar = m_services.calendar.calendar();
    const TimeRange today = calendar.range(calendar.dayOf(m_services.calendar.now()));
    auto *dialog = new QueueGoalDialog(m_services.goals, m_services.calls, m_theme, today, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setQueue(queue);
    dialog->open();
}

void Desktop::openFollow()
{
    auto *dialog
        = new FollowDialog(m_services.sources, m_services.servers, m_theme, m_prompts, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Desktop::connectServer()
{
    auto *dialog = new ServerDialog(m_services.servers, m_theme, m_prompts, {}, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Desktop::askForSecrets()
{
    for (const AmiServerSettings &server : m_services.servers.servers()) {
        if (!server.enabled || m_services.servers.secretPlace(server.id) != SecretPlace::Missing
            || m_askedSecrets.contains(server.id) || m_window->isCovered()
            || !m_services.access.session().may(Act::ChangeServer))
            continue;
        if (m_window->findChild<ServerDialog *>() != nullptr)
            return; // when it is closed
        m_askedSecrets.append(server.id);
        auto *dialog = new ServerDialog(m_services.servers, m_theme, m_prompts, server, m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QObject::destroyed, this, &Desktop::askForSecrets, Qt::QueuedConnection);
        dialog->open();
        return;
    }
}

void Desktop::openWallboard()
{
    if (m_wallboard) {
        m_wallboard->activateWindow();
        return;
    }
    m_wallboard = new Wallboard(m_theme, m_settings);
    m_wallboard->setAttribute(Qt::WA_DeleteOnClose);
    Wallboard *wall = m_wallboard;
    const auto alerts = [this, wall] { wall->setAlerts(m_alerts->current()); };
    wall->setCalendar(m_services.calendar.calendar());
    wall->setSources(m_services.sources.statuses());
    wall->setTeams(m_services.calls.teams());
    connect(&m_services.calls, &CallQuestions::changed, wall,
            [this, wall] { wall->setTeams(m_services.calls.teams()); });
    wall->setSnapshot(m_services.floor.floor());
    alerts();
    connect(&m_services.floor, &FloorSnapshotService::changed, wall, &Wallboard::setSnapshot);
    connect(&m_services.sources, &SourceService::changed, wall,
            [this, wall] { wall->setSources(m_services.sources.statuses()); });
    connect(&m_services.calendar, &CalendarService::changed, wall,
            [this, wall] { wall->setCalendar(m_services.calendar.calendar()); });
    connect(&m_alerts->watch(), &AlertWatch::changed, wall, alerts);
    new WallGoalFeed(m_services, *wall); // the wallboard's
    wall->setGeometry(m_window->screen()->geometry());
    wall->showFullScreen();
}

void Desktop::comeForward(const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token); // the platform's plugin looks for it there
    QWidget *window = m_wallboard ? static_cast<QWidget *>(m_wallboard) : m_window.get();
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

void Desktop::showReadOnly()
{
    if (const auto &why = m_services.access.readOnly())
        m_window->notify(tr("%1 Here it can only be looked at.").arg(why->text), Tone::Warn, tr("Try again"),
                         [this] { Q_EMIT reopenWanted(); });
}

void Desktop::showBooks()
{
    const std::optional<BooksState> &books = m_services.books.state();
    m_window->statusLine().setBooksBalance(books && books->queues > 0 ? std::optional(books->balanced())
                                                                      : std::nullopt);
}

void Desktop::addCommands()
{
    m_undo = std::make_unique<UndoCommands>(m_services.access.undoStack(), *m_window);
    const auto add
        = [this](const char *text, const QKeySequence &keys, auto run, std::optional<Act> act = {}) {
              auto *action = new QAction(this);
              m_commands.push_back({action, text, act});
              action->setShortcut(keys);
              connect(action, &QAction::triggered, this, run);
              m_window->addCommand(action);
          };
    add(
        QT_TR_NOOP("Import a queue_log or call records…"), QKeySequence::Open, [this] { importFiles({}); },
        Act::ImportFiles);
    m_recordImports = std::make_unique<RecordImportController>(m_services.recordImports, m_services.records,
                                                               m_looks, m_prompts, *m_window);
    connect(m_recordImports.get(), &RecordImportController::showWanted, this,
            [this](Entity entity, BatchId batch, const QString &title) {
                m_window->showPage(id(customersPage));
                if (auto *page = m_window->findChild<CustomersPage *>())
                    page->showImport(entity, batch, title);
            });
    add(
        QT_TR_NOOP("Import customers, deals or other records…"), {}, [this] { m_recordImports->start(); },
        Act::ImportRecords);
    add(
        QT_TR_NOOP("Imports of records…"), {}, [this] { m_recordImports->openImports(); },
        Act::ImportRecords);
    add(
        QT_TR_NOOP("Edit targets…"), {}, [this] { openTargets(m_services, m_looks, m_prompts, *m_window); },
        Act::SetTarget);
    add(
        QT_TR_NOOP("Enter values…"), {},
        [this] { openManualValues(m_services, m_looks, m_prompts, *m_window); }, Act::EnterValue);
    add(QT_TR_NOOP("What came of leads"), {}, [this] { openLeadOutcomes(m_services, m_looks, *m_window); });
    add(
        QT_TR_NOOP("Follow a file…"), {}, [this] { openFollow(); }, Act::FollowLog);
    add(
        QT_TR_NOOP("Add an Asterisk server…"), {}, [this] { connectServer(); }, Act::AddServer);
    add(QT_TR_NOOP("Wallboard"), QKeySequence(Qt::Key_F11), [this] { openWallboard(); });
    add(QT_TR_NOOP("Alerts"), {}, [this] { m_alerts->openPanel(); });
    add(
        QT_TR_NOOP("Alert rules…"), {}, [this] { m_alerts->openRules(); }, Act::SetAlertRules);
    m_numbers = std::make_unique<NumberCommand>(m_services.numbers, *m_window);
    connect(m_numbers.get(), &NumberCommand::failed, this,
            [this](const Error &error) { m_window->notify(error.toString(), Tone::Bad); });
    add(QT_TR_NOOP("About Callhelm"), {}, [this] {
        auto *about = new AboutDialog(m_theme, QCoreApplication::applicationVersion(),
                                      m_services.access.path(), m_window.get());
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
    add(QT_TR_NOOP("Quit"), QKeySequence::Quit, [this] { m_window->close(); });
    m_commands.back().action->setProperty(MainWindow::whileCovered, true);
    retranslate();
    connect(&m_language, &Language::changed, this, &Desktop::retranslate);
}

void Desktop::retranslate()
{
    for (const Command &command : m_commands)
        command.action->setText(tr(command.text));
    m_numbers->retranslate();
    m_undo->show();
}

} // namespace callhelm
