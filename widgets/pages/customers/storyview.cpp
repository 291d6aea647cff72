#include "pages/customers/storyview.h"

#include <algorithm>
#include <functional>
#include <memory>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

#include "pages/customers/storydelegate.h"
#include "pages/customers/storymodel.h"

namespace callhelm {

StoryView::StoryView(const Theme &theme, StoryModel &model, QWidget *parent)
    : QListView(parent), m_theme(theme), m_model(model), m_delegate(new StoryDelegate(theme, model, this))
{
    setItemDelegate(m_delegate);
    setModel(&model);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust); // texts break anew where the width changes
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true); // rows under the pointer
    setEditTriggers(NoEditTriggers);
    verticalScrollBar()->setSingleStep(24);
    setAccessibleName(tr("Story"));
    measureButtons();
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { showButtons(first, last); });
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                showButtons(first.row(), last.row());
                scheduleDelayedItemsLayout(); // heights may be others
            });
    connect(this, &QAbstractItemView::doubleClicked, this, &StoryView::open);
    connect(&theme, &Theme::changed, this, [this] {
        scheduleDelayedItemsLayout();
        viewport()->update();
    });
}

void StoryView::showButtons(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const StoryItem *item = m_model.itemAt(row);
        const bool wanted = item != nullptr && item->buttons != StoryItem::Buttons::None;
        const QModelIndex index = m_model.index(row);
        if (!wanted && indexWidget(index) == nullptr)
            continue;
        setIndexWidget(index, wanted ? makeButtons(*item) : nullptr);
    }
    updateEditorGeometries();
}

QWidget *StoryView::makeButtons(const StoryItem &item)
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    const auto add = [&](const QString &text, std::function<void()> act) {
        auto *button = new QPushButton(text);
        button->setProperty("small", true);
        button->setAccessibleName(tr("%1: %2").arg(text, item.title));
        connect(button, &QPushButton::clicked, this, std::move(act));
        layout->addWidget(button);
        return button;
    };
    const RecordId record = item.record;
    if (item.buttons == StoryItem::Buttons::Done) {
        add(tr("Done"), [this, record] { Q_EMIT doneWanted(record); });
    } else {
        add(tr("Took place"), [this, record] { Q_EMIT meetingWanted(record, true); });
        add(tr("Did not"), [this, record] { Q_EMIT meetingWanted(record, false); });
    }
    return box;
}

void StoryView::measureButtons()
{
    StoryItem meeting;
    meeting.buttons = StoryItem::Buttons::Meeting;
    const std::unique_ptr<QWidget> box(makeButtons(meeting));
    box->setParent(this);
    m_delegate->setButtonsWidth(box->sizeHint().width());
    box->setParent(nullptr);
}

void StoryView::open(const QModelIndex &index)
{
    if (const StoryItem *item = m_model.itemAt(index.row()))
        Q_EMIT opened(*item);
}

void StoryView::copy() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList texts;
    for (const QModelIndex &row : rows)
        texts << m_model.copyText(row.row());
    if (!texts.isEmpty())
        QGuiApplication::clipboard()->setText(texts.join(u'\n'));
}

void StoryView::keyPressEvent(QKeyEvent *event)
{
    const StoryItem *item = m_model.itemAt(currentIndex().row());
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return open(currentIndex());
    if (event->key() == Qt::Key_Delete && item != nullptr && item->kind == StoryKind::Note)
        Q_EMIT removeWanted(item->record);
    else if (event->text().isEmpty() || !event->text().front().isLetter()
             || event->modifiers() != Qt::NoModifier)
        QListView::keyPressEvent(event);
    else
        event->ignore(); // letters are the pane's shortcuts, not a search in the list
}

void StoryView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index
        = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    const StoryItem *item = m_model.itemAt(index.row());
    if (item == nullptr)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isNote = item->kind == StoryKind::Note;
    const QPersistentModelIndex at(index);
    connect(menu->addAction(isNote ? tr("Edit note…") : tr("Open")), &QAction::triggered, this,
            [this, at] { open(at); });
    connect(menu->addAction(tr("Copy")), &QAction::triggered, this, &StoryView::copy);
    if (isNote)
        connect(menu->addAction(tr("Remove note")), &QAction::triggered, this,
                [this, record = item->record] { Q_EMIT removeWanted(record); });
    menu->popup(event->reason() == QContextMenuEvent::Keyboard
                    ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
                    : event->globalPos());
}

void StoryView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void StoryView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Story"));
        measureButtons();
        showButtons(0, m_model.rowCount() - 1);
    }
    QListView::changeEvent(event);
}

} // namespace callhelm
