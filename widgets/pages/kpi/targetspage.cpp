#include "pages/kpi/targetspage.h"

#include <algorithm>

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "common/card.h"
#include "common/choicepopup.h"
#include "common/format.h"
#include "common/icons.h"
#include "common/prompts.h"
#include "dialogs/savechangesdialog.h"
#include "items/targetmodel.h"
#include "pages/kpi/pastebar.h"
#include "pages/kpi/targetcolumns.h"
#include "pages/kpi/targeteditor.h"
#include "pages/kpi/targetfooter.h"
#include "pages/kpi/targetinsight.h"
#include "pages/kpi/targetpanels.h"
#include "services/calendarservice.h"
#include "services/callquestions.h"
#include "services/kpiservice.h"
#include "services/manualservice.h"
#include "services/peopleservice.h"
#include "services/recordservice.h"
#include "services/targetservice.h"
#include "services/workingtimeservice.h"

namespace callhelm {

namespace {

QString faultText(GoalFault fault)
{
    switch (fault) {
    case GoalFault::None:
        break;
    case GoalFault::NotANumber:
        return TargetsPage::tr("Not a number");
    case GoalFault::LessThanZero:
        return TargetsPage::tr("Less than zero");
    case GoalFault::TooMuch:
        return TargetsPage::tr("Too much");
    }
    return {};
}

} // namespace

TargetsPage::TargetsPage(const Services &services, const UiContext &looks, Prompts &prompts,
                         const KpiSubject &team, KpiPeriod period, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_looks(looks)
    , m_prompts(prompts)
    , m_team(team)
    , m_period(period)
    , m_model(new TargetModel(this))
    , m_header(new TargetHeader(looks.theme, this))
    , m_paste(new PasteBar(looks.theme))
    , m_card(new Card(looks.theme))
    , m_grid(new TargetGrid(looks.theme, *m_model))
    , m_panels(new TargetPanels(looks.theme))
    , m_footer(new TargetFooter(looks.theme))
    , m_editor(new TargetEditor(*m_model, *m_grid, services.kpi, prompts))
    , m_insight(new TargetInsight(*m_model, *m_grid, *m_panels, services.kpi))
    , m_copy(new QPushButton)
    , m_pasteButton(new QPushButton)
    , m_raise(new QPushButton)
    , m_spread(new QPushButton)
{
    makeLayout();
    makeActions();
    connect(m_header, &TargetHeader::teamChosen, this,
            [this](const KpiSubject &chosen) { whenFree([this, chosen] { go(chosen, m_period, {}); }); });
    connect(m_header, &TargetHeader::periodChosen, this,
            [this](KpiPeriod chosen) { whenFree([this, chosen] { go(m_team, chosen, {}); }); });
    connect(m_header, &TargetHeader::fromChosen, this,
            [this](QDate chosen) { whenFree([this, chosen] { go(m_team, m_period, chosen); }); });
    connect(m_header, &TargetHeader::versionsWanted, this, &TargetsPage::showVersions);
    connect(m_editor, &TargetEditor::changed, this, &TargetsPage::showState);
    connect(m_editor, &TargetEditor::notice, this, &Page::notice);
    connect(m_editor, &TargetEditor::failed, this, [this](const Error &error) { fail(error); });
    connect(m_editor, &TargetEditor::pasted, this,
            [this](const PasteReport &report) { m_paste->show(report, m_model->sheet().waiting()); });
    connect(m_grid, &TargetGrid::addWanted, this, &TargetsPage::addMetric);
    connect(m_grid, &TargetGrid::currentMoved, this, &TargetsPage::showCell);
    connect(m_paste, &PasteBar::chooseWanted, this, &TargetsPage::chooseWaiting);
    connect(m_paste, &PasteBar::leaveOutWanted, this,
            [this] { m_editor->step([](TargetSheet &sheet) { sheet.dropWaiting(0); }); });
    connect(m_footer, &TargetFooter::undoWanted, m_editor, &TargetEditor::undo);
    connect(m_footer, &TargetFooter::discardWanted, this, &TargetsPage::discard);
    connect(m_footer, &TargetFooter::saveWanted, this, [this] { save(); });
    connect(&services.targets, &TargetService::changed, this, &TargetsPage::read);
    connect(&services.manual, &ManualService::changed, this, &TargetsPage::read);
    connect(&services.people, &PeopleService::changed, this, &TargetsPage::read);
    retranslate();
}

TargetsPage::~TargetsPage() = default;

void TargetsPage::makeLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_paste);
    for (const auto &[button, icon] : {std::pair(m_copy, "copy"), std::pair(m_pasteButton, "import"),
                                       std::pair(m_raise, ""), std::pair(m_spread, "")}) {
        button->setProperty("small", true);
        if (*icon != '\0')
            button->setIcon(themedIcon(m_looks.theme, QString::fromLatin1(icon)));
        m_card->addHeaderWidget(button);
    }
    connect(m_copy, &QPushButton::clicked, this, &TargetsPage::copyFromBefore);
    connect(m_pasteButton, &QPushButton::clicked, m_editor, &TargetEditor::pasteClipboard);
    connect(m_raise, &QPushButton::clicked, m_editor, &TargetEditor::askRaise);
    connect(m_spread, &QPushButton::clicked, this, &TargetsPage::spreadGoal);
    m_card->setTable(m_grid);
    layout->addWidget(m_card, 1);
    layout->addWidget(m_panels);
    layout->addWidget(m_footer);
}

void TargetsPage::makeActions()
{
    const auto add = [this](const char *text, const QKeySequence &keys, auto run) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        m_actions.push_back({action, text});
    };
    add(QT_TR_NOOP("Save targets"), QKeySequence::Save, [this] { save(); });
    add(QT_TR_NOOP("Copy goals from the period before"), {}, [this] { copyFromBefore(); });
    add(QT_TR_NOOP("Paste a table of goals"), {}, [this] { m_editor->pasteClipboard(); });
    add(QT_TR_NOOP("Fill goals down"), {}, [this] { m_editor->fillDown(); });
    add(QT_TR_NOOP("Raise goals by %…"), {}, [this] { m_editor->askRaise(); });
    add(QT_TR_NOOP("Spread the team’s goal"), {}, [this] { spreadGoal(); });
    add(QT_TR_NOOP("Versions of goals"), {}, [this] { showVersions(); });
}

void TargetsPage::activate()
{
    read();
    m_grid->setFocus();
}

void TargetsPage::read()
{
    m_readingManual.ask(m_services.manual.metrics(), [this](const Result<std::vector<ManualMetric>> &manual) {
        if (manual)
            m_manual = *manual;
        m_reading.ask(m_services.targets.targets(), [this](const Result<Targets> &targets) {
            if (!targets)
                return fail(targets.error());
            m_scene.versions = TargetVersions(*targets);
            m_isRead = true;
            rebuild();
        });
    });
}

/// What holds may be other now; what was changed here stays.
void TargetsPage::rebuild()
{
    m_scene.people = &m_services.people.people();
    m_scene.session = &m_services.session();
    m_scene.agents = m_services.calls.agents();
    m_scene.calendar = m_services.calendar.calendar();
    m_scene.working = m_services.workingTime.workingTime();
    m_scene.today = m_scene.calendar.dayOf(m_services.calendar.now());
    m_scene.offered = targetColumns(m_services.records.catalogue()->currency, m_manual);
    m_header->setCalendar(m_scene.calendar);
    const auto teams = m_scene.teams();
    m_header->setTeams(teams);
    if (!teams.empty() && std::ranges::find(teams, m_team, &TargetHeader::Team::subject) == teams.end())
        m_team = teams.front().subject;
    if (!m_from.isValid())
        m_from = m_scene.firstDay(m_team, m_period);
    if (!hasUnsaved() && m_isRead && !teams.empty())
        m_editor->show(m_scene.sheet(m_team, m_period, m_from));
    m_header->show(m_team, m_period, m_from);
    showState();
    showCell();
}

void TargetsPage::go(const KpiSubject &team, KpiPeriod period, std::optional<QDate> from)
{
    m_team = team;
    m_period = period;
    m_from = from ? periodOf(period, *from, m_scene.calendar).from : m_scene.firstDay(team, period);
    m_error.clear();
    m_footer->setOnly(false);
    m_paste->show({}, {});
    rebuild();
}

bool TargetsPage::hasUnsaved() const { return m_model->sheet().hasChanges(); }

void TargetsPage::whenFree(std::function<void()> work)
{
    if (!hasUnsaved())
        return work();
    m_header->show(m_team, m_period, m_from); // until it is decided
    askToLeave(std::move(work));
}

void TargetsPage::askToLeave(std::function<void()> leave)
{
    auto *dialog = new SaveChangesDialog(
        tr("%Ln goal(s) were changed and are not saved.", nullptr, m_model->sheet().changedCells()), this);
    connect(dialog, &SaveChangesDialog::saveChosen, this, [this, leave] { save(leave); });
    connect(dialog, &SaveChangesDialog::discardChosen, this, [this, leave] {
        discard();
        leave();
    });
    dialog->open();
}

void TargetsPage::discard()
{
    m_error.clear();
    m_paste->show({}, {});
    m_editor->discard();
    rebuild();
}

void TargetsPage::copyFromBefore()
{
    const DayRange now = periodOf(m_period, m_from, m_scene.calendar);
    m_editor->copyFrom(m_scene, m_period, stepped(m_period, now, -1, m_scene.calendar).from);
}

void TargetsPage::spreadGoal()
{
    const DayRange now = periodOf(KpiPeriod::Month, m_from, m_scene.calendar);
    m_editor->spread(stepped(KpiPeriod::Month, now, -1, m_scene.calendar));
}

void TargetsPage::fail(const Error &error)
{
    m_error = error.toString();
    showState();
}

void TargetsPage::addMetric(const QRect &header)
{
    std::vector<MultiSelect::Choice> choices;
    const auto &columns = m_model->sheet().columns();
    const auto &offered = m_model->sheet().offered();
    for (size_t i = 0; i < offered.size(); ++i)
        if (std::ranges::find(columns, offered[i].metric, &SheetColumn::metric) == columns.end())
            choices.push_back({qint64(i), offered[i].titles.value(0)});
    auto *popup = new ChoicePopup(m_looks.theme, tr("Add a metric"), choices, this);
    connect(popup, &ChoicePopup::chosen, this, [this](qint64 chosen) {
        const QString metric = m_model->sheet().offered()[size_t(chosen)].metric;
        m_editor->step([&](TargetSheet &sheet) { sheet.addColumn(metric); });
    });
    popup->showBelow(m_grid, header);
}

void TargetsPage::chooseWaiting()
{
    std::vector<MultiSelect::Choice> choices;
    for (size_t row = 0; row < m_model->sheet().rows().size(); ++row)
        if (!m_model->sheet().rows()[row].isReadOnly)
            choices.push_back({qint64(row), m_model->sheet().rows()[row].name});
    auto *popup = new ChoicePopup(m_looks.theme, tr("Whose goals are these?"), choices, this);
    connect(popup, &ChoicePopup::chosen, this, [this](qint64 row) {
        m_editor->step([row](TargetSheet &sheet) { sheet.giveWaiting(0, int(row)); });
    });
    popup->showBelow(&m_paste->chooseButton());
}

void TargetsPage::showVersions()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto versions = m_scene.versionsOf(m_model->sheet(), m_period);
    for (const TargetScene::Version &version : versions) {
        const QString text
            = tr("from %1 · %2, %3 · %4")
                  .arg(format::date(version.from), version.by, format::dateTime(version.at, m_scene.calendar),
                       tr("%Ln goal(s)", nullptr, int(version.keys.size())));
        QAction *show = menu->addAction(QString(text).replace(u'&', QStringLiteral("&&")));
        show->setCheckable(true);
        show->setChecked(version.from == m_from);
        connect(show, &QAction::triggered, this,
                [this, day = version.from] { whenFree([this, day] { go(m_team, m_period, day); }); });
        if (version.from <= m_scene.today)
            continue;
        QAction *remove
            = menu->addAction(tr("    Remove what holds from %1…").arg(format::date(version.from)));
        connect(remove, &QAction::triggered, this, [this, version] {
            m_prompts.confirm(this,
                              {tr("Remove goals"),
                               tr("%Ln goal(s) from %1 on are removed; those before them hold on.", nullptr,
                                  int(version.keys.size()))
                                   .arg(format::date(version.from)),
                               tr("Remove"), true},
                              [this, version] {
                                  onFinished(m_services.targets.remove(version.keys, version.from), this,
                                             [this](const Result<void> &done) {
                                                 if (!done)
                                                     fail(done.error());
                                             });
                              });
        });
    }
    if (versions.empty())
        menu->addAction(tr("Nothing was set yet"))->setEnabled(false);
    QPushButton &button = m_header->versionsButton();
    menu->popup(
        button.mapToGlobal(QPoint(button.width() - menu->sizeHint().width(), button.height() + space::xs)));
}

void TargetsPage::save(std::function<void()> then)
{
    const TargetSheet &sheet = m_model->sheet();
    if (m_isSaving)
        return;
    if (const auto fault = sheet.firstFault()) {
        m_grid->goTo(fault->first, fault->second);
        m_error = faultLine(fault->first, fault->second);
        m_errorIsFault = true;
        return showState();
    }
    std::vector<TargetEdit> edits;
    for (int row = 0; row < int(sheet.rows().size()); ++row)
        for (int column = 0; column < int(sheet.columns().size()); ++column)
            if (sheet.cell(row, column).isChanged()) {
                const SheetRow &of = sheet.rows()[size_t(row)];
                edits.push_back({{of.subject, sheet.columns()[size_t(column)].metric, m_period},
                                 sheet.cell(row, column).value,
                                 of.person});
            }
    std::optional<QDate> until;
    if (m_footer->isOnly())
        until = periodOf(m_period, m_from, m_scene.calendar).until;
    m_isSaving = true;
    m_errorIsFault = false;
    m_error.clear();
    showState();
    onFinished(m_services.targets.save(edits, m_from, until), this,
               [this, then = std::move(then)](const Result<void> &done) {
                   m_isSaving = false;
                   if (!done)
                       return fail(done.error()); // what was typed stays
                   m_editor->saved();
                   m_paste->show({}, m_model->sheet().waiting());
                   m_services.people.refresh(); // somebody may have a name now
                   read();
                   if (then)
                       then();
               });
}

void TargetsPage::showCell()
{
    if (m_isRead)
        m_insight->show(m_scene, m_period, m_from);
}

void TargetsPage::showState()
{
    const TargetSheet &sheet = m_model->sheet();
    const DayRange now = periodOf(m_period, m_from, m_scene.calendar);
    const DayRange was = stepped(m_period, now, -1, m_scene.calendar);
    TargetFooter::State state;
    state.goals = sheet.changedCells();
    state.people = sheet.changedRows();
    state.before = tr("those of %1 stay as they are").arg(periodWord(m_period, was.from));
    state.only = tr("Only %1").arg(periodWord(m_period, now.from));
    state.canUndo = m_editor->canUndo();
    state.isSaving = m_isSaving;
    if (!sheet.firstFault() && state.goals > 0 && m_errorIsFault)
        m_error.clear();
    state.error = m_error;
    const QModelIndex current = m_grid->currentIndex();
    if (const int row = m_model->sheetRow(current), column = m_model->sheetColumn(current);
        m_error.isEmpty() && row >= 0 && column >= 0 && sheet.cell(row, column).fault != GoalFault::None)
        state.error = faultLine(row, column);
    m_footer->show(state);
    if (m_paste->isVisible())
        m_paste->showWaiting(sheet.waiting());
    const QString from = format::date(m_from);
    m_card->setTitle(m_period == KpiPeriod::Month      ? tr("Month goals from %1").arg(from)
                         : m_period == KpiPeriod::Week ? tr("Week goals from %1").arg(from)
                                                       : tr("Day goals from %1").arg(from));
    m_copy->setText(tr("Copy from %1").arg(periodWord(m_period, was.from)));
    showCell();
}

QString TargetsPage::faultLine(int row, int column) const
{
    const TargetSheet &sheet = m_model->sheet();
    return tr("%1 · %2: %3")
        .arg(sheet.rows()[size_t(row)].name, sheet.columns()[size_t(column)].titles.value(0),
             faultText(sheet.cell(row, column).fault));
}

void TargetsPage::retranslate()
{
    m_pasteButton->setText(tr("Paste a table"));
    m_raise->setText(tr("Raise by %…"));
    m_spread->setText(tr("Spread team goal"));
    m_spread->setToolTip(
        tr("Spreads the team’s goals of the selected columns by what its people did in the month before."));
    m_grid->setAccessibleName(tr("Goals"));
    for (const Action &action : m_actions)
        action.action->setText(tr(action.text));
    m_header->retranslate();
    m_paste->retranslate();
    m_panels->retranslate();
    m_footer->retranslate();
    if (m_isRead)
        rebuild();
    Q_EMIT titleChanged();
}

} // namespace callhelm
