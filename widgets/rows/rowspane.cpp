#include "rows/rowspane.h"

#include <utility>

#include <QEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "common/card.h"
#include "common/emptystate.h"
#include "common/format.h"
#include "common/tableview.h"
#include "items/tablemodel.h"

namespace callhelm {

namespace {
constexpr int noticeableMs = 200;
}

RowsPane::RowsPane(RowSource &source, NameLookup names, const UiContext &looks, const QString &layoutKey,
                   QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_names(std::move(names))
    , m_looks(looks)
    , m_layoutKey(layoutKey)
    , m_card(new Card(looks.theme))
    , m_empty(new EmptyState(looks.theme, QStringLiteral("calls")))
    , m_failure(new EmptyState(looks.theme, QStringLiteral("error")))
    , m_slow(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_failure);
    m_card->setTable(content);

    m_slow->setSingleShot(true);
    m_slow->setInterval(noticeableMs);
    connect(m_slow, &QTimer::timeout, this, [this] { m_card->setCaption(tr("Loading…")); });
    connect(m_failure->button(), &QAbstractButton::clicked, this, &RowsPane::refresh);
    retranslate();
}

RowsPane::~RowsPane() = default;

void RowsPane::showTable()
{
    if (m_shownKind == m_query->layoutKey())
        return;
    // A view of its own for each kind: its columns are remembered under its own name.
    m_shownKind = m_query->layoutKey();
    m_shownQuery = nullptr;
    TableModel *model = m_query->makeModel(m_names, this);
    auto *view = new TableView(m_looks.theme, m_looks.text, m_looks.settings,
                               m_layoutKey + QLatin1Char('/') + m_shownKind);
    view->setTable(model, m_query->hiddenColumns());
    view->setDefaultSort(m_query->timeColumn(), Qt::DescendingOrder); // newest first
    view->setAccessibleName(m_query->title());
    connect(view, &TableView::exportWanted, this, &RowsPane::exportWanted);
    connect(view, &TableView::typedToFind, this, &RowsPane::typedToFind);
    m_stack->addWidget(view);
    if (m_table) {
        m_stack->removeWidget(m_table);
        m_table->deleteLater();
        m_model->deleteLater();
    }
    m_table = view;
    m_model = model;
    m_stack->setCurrentWidget(m_table);
}

void RowsPane::ask(RowQueryPtr query)
{
    // What is asked again keeps its rows, with what is selected in them.
    if (!m_query || !m_query->asksTheSame(*query)) {
        m_query = std::move(query);
        showTable();
        m_card->setTitle(m_query->title());
    }
    refresh();
}

void RowsPane::refresh()
{
    if (!m_query)
        return;
    m_slow->start();
    m_waiting = true;
    const quint64 stamp = ++m_stamp;
    m_query->ask(m_source, this, [this, stamp](const Result<FoundRows> &found) {
        if (stamp == m_stamp)
            take(found);
    });
}

void RowsPane::take(const Result<FoundRows> &found)
{
    m_waiting = false;
    m_slow->stop();
    if (!found) {
        m_card->setCaption({});
        m_failure->setTexts(tr("The rows could not be read."), found.error().toString(), tr("Try again"));
        m_stack->setCurrentWidget(m_failure);
        return;
    }
    m_answer = found->answer;
    found->show(*m_model, m_shownQuery == m_query);
    m_shownQuery = m_query;
    showCount();
    m_stack->setCurrentWidget(m_answer.total > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    Q_EMIT answered();
}

void RowsPane::showCount()
{
    if (!m_countShown || m_answer.total == 0) {
        m_card->setCaption({});
        return;
    }
    const QString sum = m_query->sumWords(m_answer.sum);
    m_card->setCaption(sum.isEmpty() ? countText() : countText() + QStringLiteral(" \u00B7 ") + sum);
}

QString RowsPane::countText() const
{
    if (!m_query)
        return {};
    const QString all = m_query->countWords(m_answer.total);
    if (m_answer.shown >= m_answer.total)
        return all;
    return tr("%1 · the first %2 are shown").arg(all, format::number(m_answer.shown));
}

void RowsPane::setEmptyTexts(const QString &sentence, const QString &whatToDo)
{
    m_emptySentence = sentence;
    m_emptyWhatToDo = whatToDo;
    m_empty->setTexts(sentence, whatToDo);
}

void RowsPane::retranslate()
{
    if (m_emptySentence.isEmpty())
        m_empty->setTexts(tr("Nothing here."), tr("No row fits what was asked for."));
    if (!m_query)
        return;
    m_card->setTitle(m_query->title());
    m_table->setAccessibleName(m_query->title());
    if (!m_waiting)
        showCount();
}

void RowsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace callhelm
