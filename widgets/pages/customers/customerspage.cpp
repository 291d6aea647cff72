#include "pages/customers/customerspage.h"

#include <algorithm>

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMetaMethod>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>
#include <QVBoxLayout>

#include "common/icons.h"
#include "common/searchedit.h"
#include "common/tableview.h"
#include "crm/recordwords.h"
#include "items/recordmodel.h"
#include "pages/customers/dealboard.h"
#include "pages/customers/listchips.h"
#include "pages/customers/listmenu.h"
#include "pages/customers/recordactions.h"
#include "pages/customers/recordlistpane.h"
#include "pages/customers/taskscope.h"
#include "services/calendarservice.h"
#include "services/recordservice.h"

namespace callhelm {

namespace {

const auto tabKey = QStringLiteral("customers/tab");
const auto pipelineKey = QStringLiteral("customers/pipeline");
const auto splitterKey = QStringLiteral("customers/splitter");
constexpr int searchWidth = 230;

size_t placeOf(Entity entity)
{
    return size_t(std::ranges::find(CustomersPage::tabs, entity) - CustomersPage::tabs.begin());
}

} // namespace

CustomersPage::CustomersPage(Services services, const UiContext &looks, Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_services(std::move(services))
    , m_looks(looks)
    , m_prompts(prompts)
    , m_header(new QWidget(this))
    , m_search(new SearchEdit(looks.theme))
    , m_import(new QPushButton)
    , m_export(new QPushButton)
    , m_new(new QPushButton)
    , m_more(new QPushButton)
    , m_tabBar(new QTabBar)
    , m_views(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_scope(new TaskScope(looks))
    , m_asList(new QPushButton)
    , m_asPipeline(new QPushButton)
{
    makeHeader();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    m_tabBar->setExpanding(false);
    layout->addWidget(m_tabBar);
    layout->addWidget(m_views, 1);
    for (size_t i = 0; i < tabs.size(); ++i) {
        m_tabBar->addTab(QString());
        auto *place = new QWidget;
        auto *box = new QVBoxLayout(place);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(space::s);
        if (tabs[i] == Entity::Customer)
            box->addWidget(m_splitter);
        if (tabs[i] == Entity::Task)
            box->addWidget(m_scope);
        m_views->addWidget(place);
        m_places[i] = place;
    }
    m_splitter->setChildrenCollapsible(false);
    makeDealViews();
    const auto kept = size_t(std::clamp(looks.settings.value(tabKey).toInt(), 0, int(tabs.size()) - 1));
    m_tab = tabs[kept];
    m_tabBar->setCurrentIndex(int(kept));
    connect(m_tabBar, &QTabBar::currentChanged, this, [this](int index) { setTab(tabs[size_t(index)]); });
    connect(m_scope, &TaskScope::changed, this, &CustomersPage::narrowTasks);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_looks.settings.setValue(splitterKey, m_splitter->saveState()); });
    showPeople();
    retranslate();
    showTab();
}

CustomersPage::~CustomersPage() = default;

void CustomersPage::makeHeader()
{
    auto *header = new QHBoxLayout(m_header);
    header->setContentsMargins(0, 0, 0, 0);
    header->setSpacing(space::s);
    m_search->setFixedWidth(searchWidth);
    m_import->setIcon(themedIcon(m_looks.theme, QStringLiteral("import")));
    m_export->setIcon(themedIcon(m_looks.theme, QStringLiteral("export")));
    m_new->setProperty("primary", true);
    m_more->setObjectName(QStringLiteral("more"));
    auto *menu = new QMenu(m_more);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        fillListMenu(*menu, shown(), m_services.records, [this] { Q_EMIT importsWanted(); });
    });
    for (QWidget *each :
         {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_import),
          static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_new)})
        header->addWidget(each);
    m_header->hide();
    connect(m_search, &SearchEdit::searched, this, [this](const QString &text) {
        m_searches[placeOf(m_tab)] = text;
        shown().setSearch(text);
        if (m_board != nullptr && m_tab == Entity::Deal)
            m_board->setSearch(text);
    });
    connect(m_import, &QPushButton::clicked, this, [this] { Q_EMIT importWanted(m_tab); });
    connect(m_export, &QPushButton::clicked, this, [this] { shown().openExport(); });
    connect(m_new, &QPushButton::clicked, this, [this] { makeRecord(m_tab); });
}

void CustomersPage::makeDealViews()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    auto *group = new QButtonGroup(this);
    for (QPushButton *button : {m_asList, m_asPipeline}) {
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("segment", true);
        group->addButton(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    static_cast<QVBoxLayout *>(m_places[placeOf(Entity::Deal)]->layout())->addLayout(row);
    const bool pipeline = m_looks.settings.value(pipelineKey).toBool();
    (pipeline ? m_asPipeline : m_asList)->setChecked(true);
    connect(m_asPipeline, &QPushButton::toggled, this, [this](bool on) {
        m_looks.settings.setValue(pipelineKey, on);
        showDeals();
        if (m_isActive)
            activateShown();
    });
}

void CustomersPage::setPipeline(bool pipeline) { (pipeline ? m_asPipeline : m_asList)->setChecked(true); }

void CustomersPage::showDeals()
{
    const bool pipeline = m_asPipeline->isChecked();
    if (pipeline && m_board == nullptr) {
        m_board = new DealBoard(m_services.records, m_looks);
        m_board->setSearch(m_searches[placeOf(Entity::Deal)]);
        connect(m_board, &DealBoard::opened, this, &CustomersPage::editRecord);
        m_places[placeOf(Entity::Deal)]->layout()->addWidget(m_board);
    }
    pane(Entity::Deal).setVisible(!pipeline);
    if (m_board != nullptr)
        m_board->setVisible(pipeline);
    m_export->setVisible(m_services.records.may(Act::ExportTable) && !(pipeline && m_tab == Entity::Deal));
    showMain();
}

QWidget *CustomersPage::headerWidget()
{
    m_header->show();
    return m_header;
}

RecordListPane &CustomersPage::pane(Entity entity)
{
    const size_t place = placeOf(entity);
    if (m_panes[place] == nullptr)
        m_panes[place] = makePane(entity);
    return *m_panes[place];
}

RecordListPane *CustomersPage::makePane(Entity entity)
{
    auto *pane = new RecordListPane(entity, m_services.records, m_services.exports, m_looks, m_prompts);
    if (entity == Entity::Customer)
        m_splitter->insertWidget(0, pane);
    else
        m_places[placeOf(entity)]->layout()->addWidget(pane);
    connectPane(*pane);
    return pane;
}

void CustomersPage::connectPane(RecordListPane &pane)
{
    const Entity entity = pane.entity();
    connect(&pane, &RecordListPane::opened, this, [this, &pane](RecordId record) { open(pane, record); });
    connect(&pane, &RecordListPane::newWanted, this, [this, entity] { makeRecord(entity); });
    connect(&pane, &RecordListPane::importWanted, this, [this, entity] { Q_EMIT importWanted(entity); });
    connect(&pane, &RecordListPane::stackChanged, this, &CustomersPage::showMain);
    connect(&pane, &RecordListPane::saved, this,
            [this](const QString &file) { Q_EMIT notice(tr("Saved to %1").arg(file)); });
    connect(&pane, &RecordListPane::told, this, &CustomersPage::notice);
    connect(&pane.chips(), &ListChips::changed, this, [this, &pane] {
        if (pane.entity() == Entity::Deal && pane.chips().isInUse())
            setPipeline(false); // the list shows them
    });
    connect(&pane, &RecordListPane::removed, this,
            [this, entity](const std::vector<RecordId> &records) { tellRemoved(entity, records); });
    connect(&pane, &RecordListPane::cleared, this, [this, entity] {
        m_searches[placeOf(entity)].clear();
        if (entity == m_tab)
            m_search->clear();
        if (entity == Entity::Task)
            m_scope->setWhich(TaskScope::Which::All);
    });
    if (entity == Entity::Customer) {
        connect(&pane, &RecordListPane::currentChanged, this, &CustomersPage::customerChosen);
        connect(&pane.actions(), &RecordActions::noteWanted, this, [this](RecordId customer) {
            if (isSignalConnected(QMetaMethod::fromSignal(&CustomersPage::noteWanted)))
                Q_EMIT noteWanted(customer);
            else
                makeRecord(Entity::Note, {{Field::Customer, FieldValue(customer)}});
        });
        connect(&pane.actions(), &RecordActions::taskWanted, this, [this](RecordId customer) {
            makeRecord(Entity::Task, {{Field::Customer, FieldValue(customer)}});
        });
    }
}

void CustomersPage::setDetail(QWidget *detail)
{
    delete m_detail;
    m_detail = detail;
    static_cast<void>(pane(Entity::Customer)); // stands before it
    m_splitter->addWidget(detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    if (!m_splitter->restoreState(m_looks.settings.value(splitterKey).toByteArray()))
        m_splitter->setSizes({500, 500});
}

void CustomersPage::activate()
{
    m_isActive = true;
    showPeople();
    if (m_tab == Entity::Task)
        narrowTasks(); // the day may be another one
    activateShown();
    shown().takeFocus();
}

void CustomersPage::activateShown()
{
    if (m_board != nullptr)
        m_board->deactivate();
    if (m_tab == Entity::Deal && m_asPipeline->isChecked()) {
        shown().deactivate();
        m_board->activate();
    } else {
        shown().activate();
    }
}

void CustomersPage::deactivate()
{
    m_isActive = false;
    for (RecordListPane *pane : m_panes)
        if (pane != nullptr)
            pane->deactivate();
    if (m_board != nullptr)
        m_board->deactivate();
}

void CustomersPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CustomersPage::setTab(Entity entity)
{
    if (entity == m_tab)
        return;
    if (RecordListPane *before = m_panes[placeOf(m_tab)])
        before->deactivate();
    m_tab = entity;
    m_looks.settings.setValue(tabKey, int(placeOf(entity)));
    m_tabBar->setCurrentIndex(int(placeOf(entity)));
    showTab();
    if (entity == Entity::Task)
        narrowTasks();
    if (m_isActive)
        activateShown();
}

void CustomersPage::showTab()
{
    m_views->setCurrentIndex(int(placeOf(m_tab)));
    static_cast<void>(pane(m_tab));
    m_new->setText(recordwords::newOne(m_tab));
    m_new->setVisible(m_services.records.may(Act::EditRecords));
    m_import->setVisible(m_services.records.may(Act::ImportRecords));
    m_export->setVisible(m_services.records.may(Act::ExportTable));
    m_more->setVisible(m_import->isVisibleTo(m_header) || m_services.records.may(Act::RemoveRecords));
    if (m_tab == Entity::Deal)
        showDeals();
    const QString wanted = m_searches[placeOf(m_tab)];
    const QString words = m_tab == Entity::Customer ? tr("Name, phone or e-mail") : tr("Find");
    m_search->setPlaceholderText(words);
    m_search->setAccessibleName(words);
    if (m_search->text() != wanted)
        m_search->setText(wanted);
    showMain();
}

/// One main button a page: that of the empty list, while it shows.
void CustomersPage::showMain()
{
    const RecordListPane *pane = m_panes[placeOf(m_tab)];
    const bool isPipeline = m_tab == Entity::Deal && m_asPipeline->isChecked();
    const bool isMain = isPipeline || pane == nullptr || !pane->offersMain();
    if (m_new->property("primary").toBool() == isMain)
        return;
    m_new->setProperty("primary", isMain);
    m_new->style()->unpolish(m_new);
    m_new->style()->polish(m_new);
}

void CustomersPage::showPeople()
{
    m_scope->setPeople(m_services.mine ? m_services.mine() : std::vector<AgentId>(),
                       m_services.team ? m_services.team() : std::vector<AgentId>());
}

void CustomersPage::narrowTasks()
{
    const CalendarService &calendar = m_services.records.calendar;
    pane(Entity::Task).setBase(m_scope->filters(calendar.now(), calendar.calendar()));
}

void CustomersPage::open(const RecordListPane &pane, RecordId record)
{
    const int row = pane.model()->rowOf(record);
    if (row < 0 || pane.chips().showsBin())
        return;
    if (pane.entity() == Entity::Customer
        && isSignalConnected(QMetaMethod::fromSignal(&CustomersPage::customerOpened)))
        Q_EMIT customerOpened(record);
    else
        editRecord(pane.model()->recordAt(row).state);
}

RecordDialog *CustomersPage::makeRecord(Entity entity, std::vector<FieldEntry> presets)
{
    if (!m_services.records.may(Act::EditRecords))
        return nullptr;
    const EntitySpec &spec = m_services.records.records.catalogue()->schema->of(entity);
    const std::vector<AgentId> mine = m_services.mine ? m_services.mine() : std::vector<AgentId>();
    for (const Field own : {Field::Owner, Field::Author})
        if (!mine.empty() && spec.find(own) != nullptr
            && std::ranges::find(presets, own, &FieldEntry::field) == presets.end())
            presets.push_back({own, FieldValue(mine.front())});
    auto *dialog
        = new RecordDialog(m_services.records, {entity, {}, std::move(presets)}, m_looks, m_prompts, this);
    connect(dialog, &RecordDialog::saved, this, [this, entity](RecordId record) {
        if (entity == m_tab)
            shown().select(record); // once it is among the rows
    });
    show(*dialog);
    return dialog;
}

RecordDialog *CustomersPage::editRecord(const RecordState &state)
{
    const std::optional<Entity> entity = entityOf(state.id);
    if (!entity)
        return nullptr;
    auto *dialog = new RecordDialog(m_services.records, {*entity, state, {}}, m_looks, m_prompts, this);
    show(*dialog);
    return dialog;
}

void CustomersPage::show(RecordDialog &dialog)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.open();
}

void CustomersPage::showCustomer(RecordId customer)
{
    setTab(Entity::Customer);
    RecordListPane &list = pane(Entity::Customer);
    if (list.model()->rowOf(customer) < 0)
        list.clearFilters();
    list.select(customer);
}

void CustomersPage::showImport(Entity entity, BatchId batch, const QString &title)
{
    if (std::ranges::count(tabs, entity) == 0)
        return;
    setTab(entity);
    RecordListPane &list = pane(entity);
    list.clearFilters();
    list.chips().setBatch(batch, title);
}

void CustomersPage::tellRemoved(Entity entity, const std::vector<RecordId> &records)
{
    const QString what = recordwords::count(entity, qint64(records.size()));
    //: %1: "3 customers"
    Q_EMIT removed(records, tr("In the bin: %1").arg(what));
}

void CustomersPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_I && event->modifiers() == Qt::ControlModifier
        && m_services.records.may(Act::ImportRecords)) {
        Q_EMIT importWanted(m_tab);
        return;
    }
    Page::keyPressEvent(event);
}

void CustomersPage::retranslate()
{
    for (size_t i = 0; i < tabs.size(); ++i)
        m_tabBar->setTabText(int(i), recordwords::kinds(tabs[i]));
    m_tabBar->setAccessibleName(tr("What to show"));
    m_import->setText(tr("Import…"));
    m_import->setToolTip(tr("Take records from a file (Ctrl+I)"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Save what is shown as a CSV file or a workbook"));
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("What was imported, and the bin"));
    m_asList->setText(tr("List"));
    m_asPipeline->setText(tr("Pipeline"));
    m_asPipeline->setToolTip(tr("Open deals by stage"));
    m_scope->retranslate();
    showTab();
}

} // namespace callhelm
