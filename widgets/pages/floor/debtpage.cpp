#include "pages/floor/debtpage.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>

#include "floor/floorsummary.h"
#include "common/card.h"
#include "common/emptystate.h"
#include "common/format.h"
#include "common/searchedit.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "dialogs/exportdialog.h"
#include "items/debtmodel.h"
#include "rows/directquery.h"
#include "rows/exportnotes.h"
#include "rows/namesof.h"
#include "rows/visitquery.h"
#include "services/calendarservice.h"
#include "services/callquestions.h"
#include "services/floorsnapshotservice.h"

namespace callhelm {

namespace {

constexpr int tickEvery = 1000; // ms
constexpr int searchWidth = 220;

} // namespace

DebtPage::DebtPage(const FloorSnapshotService &floor, const CallQuestions &calls,
                   const CalendarService &calendar, ExportService &exports, const UiContext &looks,
                   Prompts &prompts, DebtsRequest request, QWidget *parent)
    : Page(parent)
    , m_floor(floor)
    , m_calendar(calendar)
    , m_exports(exports)
    , m_looks(looks)
    , m_text(calendar.calendar(), [this] { return now(); })
    , m_prompts(prompts)
    , m_request(std::move(request))
    , m_header(new QWidget(this))
    , m_search(new SearchEdit(looks.theme))
    , m_export(new QPushButton)
    , m_card(new Card(looks.theme))
    , m_model(new DebtModel(namesOf(calls), this))
    , m_table(new TableView(looks.theme, m_text, looks.settings, QStringLiteral("drill/debts")))
    , m_empty(new EmptyState(looks.theme, QStringLiteral("calls")))
    , m_tick(new QTimer(this))
{
    auto *header = new QHBoxLayout(m_header);
    header->setContentsMargins(0, 0, 0, 0);
    header->setSpacing(space::s);
    header->addWidget(m_search);
    header->addWidget(m_export);
    m_search->setFixedWidth(searchWidth);
    m_header->hide();

    m_table->setTable(m_model);
    m_table->setDefaultSort(int(DebtColumn::Since), Qt::DescendingOrder);
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_card->setTable(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);

    connect(m_search, &SearchEdit::searched, m_model, &TableModel::setFilterText);
    connect(m_model, &TableModel::countsChanged, this, &DebtPage::showCount);
    connect(m_table, &TableView::typedToFind, m_search, &SearchEdit::begin);
    connect(m_table, &TableView::exportWanted, this, &DebtPage::openExport);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex &at) { openCalls(m_model->rowAt(at.row())); });
    connect(m_export, &QPushButton::clicked, this, &DebtPage::openExport);
    connect(&calendar, &CalendarService::changed, this,
            [this] { m_text.setCalendar(m_calendar.calendar()); });
    m_tick->setInterval(tickEvery);
    connect(m_tick, &QTimer::timeout, m_table, &TableView::tick);
    connect(&floor, &FloorSnapshotService::changed, this, &DebtPage::take);
    retranslate();
    showDebts(m_request.debts);
}

QWidget *DebtPage::headerWidget()
{
    m_header->show();
    return m_header;
}

Instant DebtPage::now() const
{
    const FloorSnapshotPtr floor = m_floor.floor();
    return floor->live ? m_calendar.now() : floor->asOf;
}

void DebtPage::activate()
{
    m_tick->start();
    m_table->setFocus();
}

void DebtPage::deactivate() { m_tick->stop(); }

void DebtPage::focusSearch() { m_search->setFocus(Qt::ShortcutFocusReason); }

void DebtPage::take(const FloorSnapshotPtr &floor)
{
    showDebts(summarize(*floor, m_request.queues).debts);
    m_table->tick();
}

void DebtPage::showDebts(const DebtList &debts)
{
    m_stack->setCurrentWidget(debts.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    m_model->updateRows({debts.begin(), debts.end()});
    showCount();
}

void DebtPage::showCount()
{
    const int shown = m_model->rowCount();
    const int all = m_model->totalRows();
    const QString callers = tr("%Ln caller(s)", nullptr, all);
    m_card->setCaption(all == 0           ? QString()
                           : shown == all ? callers
                                          : tr("%1 of %2").arg(format::number(qint64(shown)), callers));
}

/// The caller's calls in vain: those of a queue, or those to an agent's phone.
void DebtPage::openCalls(const Debt &debt)
{
    CallFilter filter;
    filter.range = {debt.since, debt.last + Duration(1)};
    filter.callerOf = debt.row; // the number itself may be masked
    DrillRequest request;
    if (debt.queue.isValid())
        request.query = std::make_shared<VisitQuery>(std::vector{filter});
    else
        request.query = std::make_shared<DirectQuery>(std::vector{filter}, DirectQuery::Phones::Any);
    request.title = tr("Calls of %1").arg(debt.number.toString());
    Q_EMIT drillDown(request);
}

void DebtPage::openExport()
{
    std::vector<ReportNote> notes = exportNotes(m_calendar.calendar(), m_request.range);
    ReportTable report = reportOf(*m_table, m_text, QStringLiteral("debts"), std::move(notes));
    auto *dialog = new ExportDialog(std::move(report), m_calendar.calendar(), m_exports, m_prompts,
                                    m_looks.settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::saved, this,
            [this](const QString &file) { Q_EMIT notice(tr("Saved to %1").arg(file)); });
    dialog->open();
}

void DebtPage::retranslate()
{
    m_export->setText(tr("Export…"));
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find a caller"));
    m_card->setTitle(tr("Who waits for a call back"));
    m_table->setAccessibleName(tr("Who waits for a call back"));
    m_empty->setTexts(tr("Nobody waits for a call back."),
                      tr("Callers whose last call was missed stand here until somebody reaches them."));
    showCount();
}

} // namespace callhelm
