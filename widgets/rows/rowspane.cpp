#include "rows/rowspane.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "common/card.h"
#include "common/emptystate.h"
#include "common/format.h"
#include "common/tableview.h"
#include "items/attemptmodel.h"
#include "items/directmodel.h"
#include "items/legmodel.h"
#include "items/visitmodel.h"

namespace callhelm {

namespace {

constexpr int noticeableMs = 200;

struct KindTable
{
    const char *layout;
    std::vector<int> hidden;
    int sortColumn;
};

KindTable tableOf(RowKind kind)
{
    switch (kind) {
    case RowKind::Visits:
        return {"visits", {int(VisitColumn::Doubtful)}, int(VisitColumn::Entered)};
    case RowKind::Legs:
        return {"legs",
                {int(LegColumn::Way), int(LegColumn::Hold), int(LegColumn::Entered), int(LegColumn::Target)},
                int(LegColumn::Connected)};
    case RowKind::Attempts:
        return {"attempts", {}, int(AttemptColumn::At)};
    case RowKind::Sessions:
        return {"sessions", {}, 2};
    case RowKind::Pauses:
        return {"pauses", {}, 2};
    case RowKind::Directs:
        return {
            "directs", {int(DirectColumn::OtherPhone), int(DirectColumn::Call)}, int(DirectColumn::Dialled)};
    }
    return {"rows", {}, 0};
}

} // namespace

QString countWords(RowKind kind, qint64 count)
{
    const auto words = [count](const char *text) {
        return QCoreApplication::translate("callhelm::RowsPane", text, nullptr, int(count));
    };
    switch (kind) {
    case RowKind::Visits:
        return words(QT_TRANSLATE_N_NOOP("callhelm::RowsPane", "%Ln visit(s)"));
    case RowKind::Legs:
        return words(QT_TRANSLATE_N_NOOP("callhelm::RowsPane", "%Ln leg(s)"));
    case RowKind::Attempts:
        return words(QT_TRANSLATE_N_NOOP("callhelm::RowsPane", "%Ln attempt(s)"));
    case RowKind::Sessions:
        return words(QT_TRANSLATE_N_NOOP("callhelm::RowsPane", "%Ln session(s)"));
    case RowKind::Pauses:
        return words(QT_TRANSLATE_N_NOOP("callhelm::RowsPane", "%Ln pause(s)"));
    case RowKind::Directs:
        return words(QT_TRANSLATE_N_NOOP("callhelm::RowsPane", "%Ln call(s)"));
    }
    return {};
}

QString kindWords(RowKind kind)
{
    switch (kind) {
    case RowKind::Visits:
        return QCoreApplication::translate("callhelm::RowsPane", "Visits");
    case RowKind::Legs:
        return QCoreApplication::translate("callhelm::RowsPane", "Legs");
    case RowKind::Attempts:
        return QCoreApplication::translate("callhelm::RowsPane", "Attempts");
    case RowKind::Sessions:
        return QCoreApplication::translate("callhelm::RowsPane", "Sessions");
    case RowKind::Pauses:
        return QCoreApplication::translate("callhelm::RowsPane", "Pauses");
    case RowKind::Directs:
        return QCoreApplication::translate("callhelm::RowsPane", "Calls without a queue");
    }
    return {};
}

RowsPane::RowsPane(Workspace &workspace, const UiContext &looks, const QString &layoutKey, QWidget *parent)
    : QWidget(parent)
    , m_looks(looks)
    , m_layoutKey(layoutKey)
    , m_rows(new CallRows(workspace, this))
    , m_card(new Card(looks.theme))
    , m_table(nullptr)
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
    connect(m_rows, &CallRows::answered, this, &RowsPane::take);
    connect(m_rows, &CallRows::failed, this, &RowsPane::takeError);
    connect(m_failure->button(), &QAbstractButton::clicked, this, &RowsPane::refresh);
    showKind(RowKind::Visits);
    retranslate();
}

void RowsPane::showKind(RowKind kind)
{
    if (m_table && m_question.kind == kind && m_shown)
        return;
    m_shown = true;
    // A view of its own for each kind: its columns are remembered under its own name.
    const KindTable look = tableOf(kind);
    auto *view = new TableView(m_looks.theme, m_looks.text, m_looks.settings,
                               m_layoutKey + QLatin1Char('/') + QLatin1String(look.layout));
    view->setTable(m_rows->model(kind), look.hidden);
    view->setDefaultSort(look.sortColumn, Qt::AscendingOrder);
    view->setAccessibleName(kindWords(kind));
    connect(view, &TableView::exportWanted, this, &RowsPane::exportWanted);
    connect(view, &TableView::typedToFind, this, &RowsPane::typedToFind);
    m_stack->addWidget(view);
    if (m_table) {
        m_stack->removeWidget(m_table);
        m_table->deleteLater();
    }
    m_table = view;
    m_stack->setCurrentWidget(m_table);
}

void RowsPane::ask(const RowsQuestion &question)
{
    showKind(question.kind);
    m_question = question;
    m_asked = true;
    m_card->setTitle(kindWords(question.kind));
    refresh();
}

void RowsPane::refresh()
{
    if (!m_asked)
        return;
    m_slow->start();
    m_rows->ask(m_question);
}

void RowsPane::take(const RowsAnswer &answer)
{
    m_slow->stop();
    m_answer = answer;
    showCount();
    m_stack->setCurrentWidget(answer.total > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    Q_EMIT answered(answer);
}

void RowsPane::takeError(const Error &error)
{
    m_slow->stop();
    m_card->setCaption({});
    m_failure->setTexts(tr("The rows could not be read."), error.toString(), tr("Try again"));
    m_stack->setCurrentWidget(m_failure);
}

void RowsPane::showCount()
{
    if (!m_countShown || m_answer.total == 0) {
        m_card->setCaption({});
        return;
    }
    m_card->setCaption(m_answer.kind == RowKind::Directs
                           ? tr("%1 · talk %2 in all").arg(countText(), format::length(m_answer.sum))
                           : countText());
}

QString RowsPane::countText() const
{
    const QString all = countWords(m_answer.kind, m_answer.total);
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
    m_card->setTitle(kindWords(m_question.kind));
    if (m_emptySentence.isEmpty())
        m_empty->setTexts(tr("Nothing here."), tr("No row fits what was asked for."));
    if (m_asked && !m_rows->isWaiting())
        showCount();
}

void RowsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace callhelm
