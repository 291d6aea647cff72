#include "pages/customers/recordlistpane.h"

#include <algorithm>
#include <limits>
#include <utility>

#include <QEvent>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "common/card.h"
#include "common/emptystate.h"
#include "common/noticebar.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "crm/recordwords.h"
#include "dialogs/exportdialog.h"
#include "items/recordmodel.h"
#include "pages/customers/emptylist.h"
#include "pages/customers/listchips.h"
#include "pages/customers/recordactions.h"
#include "pages/customers/recordfilters.h"
#include "services/calendarservice.h"
#include "services/exportservice.h"
#include "services/recordservice.h"

namespace callhelm {

namespace {
constexpr int pageSize = 200;
constexpr int refreshMs = 250;

QString layoutKey(Entity entity) { return QStringLiteral("customers/%1").arg(int(entity)); }

RecordNames namesOf(const RecordCatalogue &catalogue, const RecordService &records)
{
    return {catalogue.schema, catalogue.terms,
            [&records](AgentId agent) { return records.catalogue()->personName(agent); }, catalogue.currency};
}

} // namespace

RecordListPane::RecordListPane(Entity entity, RecordServices services, ExportService &exports,
                               const UiContext &looks, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_services(std::move(services))
    , m_exports(exports)
    , m_looks(looks)
    , m_prompts(prompts)
    , m_card(new Card(looks.theme))
    , m_filters(new RecordFilters(entity, m_services.records.catalogue(), looks,
                                  layoutKey(entity) + QStringLiteral("-filters")))
    , m_chips(new ListChips)
    , m_notice(new NoticeBar(looks.theme))
    , m_empty(new EmptyState(looks.theme, QStringLiteral("customers")))
    , m_failure(new EmptyState(looks.theme, QStringLiteral("error")))
    , m_blank(new QWidget)
    , m_actions(new RecordActions(m_services, looks, this))
    , m_footer(new RecordFooter(entity))
    , m_refresh(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_card->addContent(m_filters);
    m_card->addContent(m_chips);
    m_card->addContent(m_notice);
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    for (QWidget *each : {m_blank, static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_failure)})
        m_stack->addWidget(each);
    m_card->setTable(content);
    m_empty->setObjectName(QStringLiteral("empty"));
    m_card->addContent(m_footer);
    makeTable();

    m_refresh->setSingleShot(true);
    m_refresh->setInterval(refreshMs);
    connect(m_refresh, &QTimer::timeout, this, &RecordListPane::refresh);
    connect(m_filters, &RecordFilters::changed, this, &RecordListPane::ask);
    connect(m_chips, &ListChips::changed, this, &RecordListPane::ask);
    connect(m_footer, &RecordFooter::doublesToggled, this, &RecordListPane::ask);
    connect(&m_services.records, &RecordService::changed, this, [this] {
        m_isStale = true;
        if (m_isActive && !m_refresh->isActive())
            m_refresh->start();
    });
    connect(&m_services.records, &RecordService::catalogueChanged, this, &RecordListPane::takeCatalogue);
    connect(m_stack, &QStackedLayout::currentChanged, this, &RecordListPane::stackChanged);
    connect(m_failure->button(), &QPushButton::clicked, this, &RecordListPane::ask);
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        if (isFiltered())
            clearFilters();
        else
            Q_EMIT newWanted();
    });
    connect(m_empty->otherButton(), &QPushButton::clicked, this, &RecordListPane::importWanted);
    connect(m_actions, &RecordActions::failed, this,
            [this](const Error &error) { m_notice->show(error.toString(), Tone::Bad); });
    connect(m_actions, &RecordActions::removed, this, &RecordListPane::removed);
    connect(m_actions, &RecordActions::told, this, &RecordListPane::told);
    retranslate();
}

RecordListPane::~RecordListPane() = default;

/// Anew where the fields are others: each table remembers its columns.
void RecordListPane::makeTable()
{
    auto *model
        = new RecordModel(m_entity, namesOf(*m_services.records.catalogue(), m_services.records), this);
    model->setNow([this] { return m_services.calendar.now(); });
    auto *view = new TableView(m_looks.theme, m_looks.text, m_looks.settings, layoutKey(m_entity));
    view->setTable(model, model->hiddenAtFirst());
    const RecordOrder order = firstOrder(m_entity);
    view->setDefaultSort(model->sectionOf(order.field),
                         order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (m_entity == Entity::Customer)
        view->setColumnsIfRoom({model->sectionOf(Field::Province), model->sectionOf(Field::Channel)});
    m_stack->addWidget(view);
    if (m_table != nullptr) {
        m_stack->removeWidget(m_table);
        m_table->deleteLater();
        m_model->deleteLater();
    }
    m_table = view;
    m_model = model;
    m_actions->setList(*view, *model);
    connect(model, &RecordModel::sortWanted, this, &RecordListPane::ask);
    connect(model, &RecordModel::moreWanted, this, &RecordListPane::askMore);
    connect(view, &TableView::exportWanted, this, &RecordListPane::openExport);
    connect(view, &TableView::opened, this,
            [this](const QModelIndex &at) { Q_EMIT opened(m_model->recordAt(at.row()).state.id); });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordListPane::showCounts);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordListPane::tellCurrent);
    view->setAccessibleName(recordwords::kinds(m_entity));
}

void RecordListPane::activate()
{
    m_isActive = true;
    if (!m_isAnswered)
        ask();
    else if (m_isStale)
        refresh();
}

void RecordListPane::deactivate()
{
    m_isActive = false;
    m_refresh->stop();
}

void RecordListPane::takeFocus()
{
    m_wantsFocus = !m_isAnswered;
    if (m_isAnswered)
        m_table->setFocus();
}

void RecordListPane::setSearch(const QString &text)
{
    if (text.trimmed() == m_search)
        return;
    m_search = text.trimmed();
    ask();
}

void RecordListPane::setBase(std::vector<RecordFilter> filters)
{
    if (filters == m_base)
        return;
    m_base = std::move(filters);
    ask();
}

void RecordListPane::clearFilters()
{
    m_footer->setDoubles(false);
    m_chips->clear();
    m_search.clear();
    m_base.clear();
    m_filters->clear();
    Q_EMIT cleared();
}

bool RecordListPane::isFiltered() const
{
    return m_filters->isInUse() || m_chips->isInUse() || m_footer->showsDoubles() || !m_search.isEmpty()
        || !m_base.empty();
}

RecordQuery RecordListPane::query() const
{
    RecordQuery query;
    query.entity = m_entity;
    query.search = m_search;
    query.filters = m_filters->filters(m_services.calendar.now(), m_services.calendar.calendar());
    query.filters.insert(query.filters.end(), m_base.begin(), m_base.end());
    query.doubles = m_footer->showsDoubles();
    m_chips->apply(query);
    const RecordOrder order = firstOrder(m_entity);
    query.sort = m_model->sortField().value_or(order.field);
    query.descending = m_model->sortField() ? m_model->sortsDescending() : order.descending;
    query.limit = pageSize;
    return query;
}

void RecordListPane::ask()
{
    m_actions->setBin(m_chips->showsBin());
    m_isStale = true;
    m_isAnswered = false;
    if (!m_isActive)
        return;
    askRows(query(), false);
}

/// The same once more: as many as there were.
void RecordListPane::refresh()
{
    if (!m_isAnswered)
        return ask();
    RecordQuery again = query();
    again.limit = std::max(pageSize, m_model->fetched());
    askRows(again, true);
}

void RecordListPane::askRows(const RecordQuery &query, bool again)
{
    m_isStale = false;
    m_refresh->stop();
    m_more.drop();
    if (again)
        m_model->moreFailed(); // it is read with the others
    m_rows.ask(m_services.records.rows(query),
               [this, again](const Result<RecordRows> &rows) { takeRows(rows, again); });
    askCounts();
}

void RecordListPane::askCounts()
{
    m_totals.ask(m_services.records.totals(query()), [this](const Result<RecordTotals> &totals) {
        if (totals) {
            m_counts.found = totals->count;
            m_counts.amount = totals->amount;
        }
        showCounts();
        Q_EMIT answered();
    });
    m_all.ask(m_services.records.count(m_entity), [this](const Result<qint64> &count) {
        if (count)
            m_counts.all = *count;
        showCounts();
        showStack();
    });
    if (m_entity == Entity::Customer)
        m_doublesCount.ask(m_services.records.doublesCount(), [this](const Result<qint64> &count) {
            if (count)
                m_counts.doubles = *count;
            showCounts();
        });
}

void RecordListPane::askMore(int offset)
{
    RecordQuery more = query();
    more.offset = offset;
    m_more.ask(m_services.records.rows(more), [this](const Result<RecordRows> &rows) {
        if (rows)
            return m_model->appendRows(*rows);
        m_model->moreFailed();
        showFailure(rows.error());
    });
}

void RecordListPane::takeRows(const Result<RecordRows> &rows, bool again)
{
    if (!rows)
        return showFailure(rows.error());
    m_notice->hide();
    const auto came = qint64(rows->rows.size());
    // How many follow is told by an answer that is not full.
    const qint64 total = came < pageSize || came % pageSize != 0 ? came : std::numeric_limits<qint64>::max();
    m_isAnswered = true;
    {
        const QScopedValueRollback<bool> guard(m_isTaking, true); // in between nobody is selected
        if (again) {
            m_model->updateRows(*rows, total);
        } else {
            m_model->setRows(*rows, total);
            m_table->verticalScrollBar()->setValue(0);
        }
        const bool isThere = m_model->rowOf(m_wanted) >= 0;
        const RecordId wanted = isThere ? m_wanted : m_current;
        if (isThere || !m_table->currentIndex().isValid())
            putCursor(std::max(0, m_model->rowOf(wanted)));
        if (isThere)
            m_wanted = {};
    }
    showStack();
    showCounts();
    tellCurrent();
}

void RecordListPane::showFailure(const Error &error)
{
    if (m_isAnswered) { // what was read before stays
        m_notice->show(error.toString(), Tone::Bad, tr("Try again"), [this] { refresh(); });
        return;
    }
    m_failure->setTexts(tr("The list could not be read."), error.toString(), tr("Try again"));
    m_stack->setCurrentWidget(m_failure);
}

bool RecordListPane::offersMain() const
{
    const auto *shown = qobject_cast<const EmptyState *>(m_stack->currentWidget());
    return shown != nullptr && !shown->button()->isHidden();
}

void RecordListPane::takeCatalogue()
{
    const RecordCatalogue &catalogue = *m_services.records.catalogue();
    m_filters->setCatalogue(m_services.records.catalogue());
    if (!m_model->setNames(namesOf(catalogue, m_services.records)))
        return m_isAnswered ? askCounts() : void(); // sums are of another currency, perhaps
    makeTable();
    ask();
}

RecordId RecordListPane::current() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() && at.row() < m_model->rowCount() ? m_model->recordAt(at.row()).state.id : RecordId();
}

void RecordListPane::select(RecordId record)
{
    const int row = m_model->rowOf(record);
    m_wanted = row < 0 ? record : RecordId();
    if (row >= 0)
        putCursor(row);
}

void RecordListPane::putCursor(int row)
{
    if (row >= m_model->rowCount())
        return;
    const int column = m_table->shownColumns().front();
    m_table->selectionModel()->setCurrentIndex(
        m_model->index(row, column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RecordListPane::tellCurrent()
{
    const RecordId now = current();
    if (m_isTaking || now == m_current)
        return;
    m_current = now;
    Q_EMIT currentChanged(now);
}

void RecordListPane::showCounts()
{
    m_counts.currency = m_services.records.catalogue()->currency;
    if (m_chips->showsBin())
        m_counts.all = m_counts.found; // those in the bin are none of the others
    m_footer->setCounts(m_counts);
    m_footer->setSelected(int(m_table->selectionModel()->selectedRows().size()));
}

void RecordListPane::showStack()
{
    if (!m_isAnswered)
        return;
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        if (std::exchange(m_wantsFocus, false))
            m_table->setFocus();
        return;
    }
    showEmpty();
    m_stack->setCurrentWidget(m_empty);
}

void RecordListPane::showEmpty()
{
    const bool hides = m_counts.all > 0 || m_all.isWaiting();
    const WhyEmpty why = isFiltered() && hides ? WhyEmpty::Filtered : WhyEmpty::None;
    tellEmptyList(*m_empty, m_entity, m_chips->showsBin() ? WhyEmpty::Bin : why, m_services);
}

void RecordListPane::openExport()
{
    if (!m_isAnswered)
        return;
    if (!m_model->canFetchMore({}))
        return offerExport();
    // All that fits, not only what was scrolled to.
    RecordQuery all = query();
    all.limit = std::numeric_limits<int>::max();
    m_more.ask(m_services.records.rows(all), [this](const Result<RecordRows> &rows) {
        if (!rows)
            return showFailure(rows.error());
        m_model->updateRows(*rows, qint64(rows->rows.size()));
        offerExport();
    });
}

void RecordListPane::offerExport()
{
    const Calendar &calendar = m_services.calendar.calendar();
    const QString name = QString::fromLatin1(m_services.records.catalogue()->schema->of(m_entity).name);
    ReportTable report = reportOf(
        *m_table, m_looks.text, name,
        {{tr("Rows"), m_footer->countText()}, {tr("Time zone"), QString::fromUtf8(calendar.zone().id())}});
    auto *dialog
        = new ExportDialog(std::move(report), calendar, m_exports, m_prompts, m_looks.settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::saved, this, &RecordListPane::saved);
    dialog->open();
}

void RecordListPane::retranslate()
{
    m_table->setAccessibleName(recordwords::kinds(m_entity));
    m_filters->retranslate();
    m_chips->retranslate();
    showCounts();
    if (m_stack->currentWidget() == m_empty)
        showEmpty();
}

void RecordListPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace callhelm
