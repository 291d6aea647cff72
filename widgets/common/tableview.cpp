#include "common/tableview.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QToolTip>

#include "common/plaintext.h"
#include "common/tablecolumns.h"
#include "common/titleheader.h"
#include "delegates/valuedelegate.h"

namespace callhelm {

TableView::TableView(const Theme &theme, const CellFormatter &text, QSettings &settings,
                     const QString &layoutKey, QWidget *parent)
    : QTableView(parent)
    , m_text(text)
    , m_settings(settings)
    , m_layoutKey(layoutKey)
    , m_header(new TitleHeader(theme, this))
    , m_delegate(new ValueDelegate(theme, text, this))
    , m_columns(std::make_unique<TableColumns>(*this, *m_header, settings, layoutKey))
{
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(space::rowHeight);
    verticalHeader()->setMinimumSectionSize(space::rowHeight);

    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
    QHeaderView *header = horizontalHeader();
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(*menu);
        menu->popup(header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionResized, this, [this] { m_columns->widthChanged(); });
    connect(header, &QHeaderView::sectionMoved, this, [this] { m_columns->save(); });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] { m_columns->save(); });
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

TableView::~TableView() = default;

void TableView::setTable(TableModel *model, const std::vector<int> &hidden)
{
    m_table = model;
    setModel(model);
    m_columns->setTable(model, hidden);
    setSortingEnabled(true);
    const auto refit = [this] {
        if (!m_columns->isFitted() && isVisible())
            m_columns->fit();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, refit);
    connect(model, &QAbstractItemModel::modelReset, this, refit);
}

void TableView::setColumnsIfRoom(std::vector<int> columns) { m_columns->setIfRoom(std::move(columns)); }

void TableView::setDefaultSort(int column, Qt::SortOrder order)
{
    m_defaultSort = column;
    m_defaultOrder = order;
    if (!m_settings.contains(m_layoutKey))
        sortByColumn(column, order);
}

void TableView::resetLayout()
{
    if (!m_table)
        return;
    m_columns->reset(m_defaultSort, m_defaultOrder);
}

void TableView::tick()
{
    if (!m_table)
        return;
    std::vector<int> columns;
    for (const int column : shownColumns())
        if (m_table->kindOf(column) == ValueKind::Since)
            columns.push_back(column);
    m_table->tick(columns);
    m_columns->grow();
}

std::vector<int> TableView::shownColumns() const { return m_columns->shown(); }

QString TableView::selectionAsTsv(bool withHeaders) const
{
    if (!m_table)
        return {};
    const std::vector<int> columns = shownColumns();
    const auto clean = [](QString text) {
        return text.replace(u'\t', u' ')
            .replace(u'\r', u' ')
            .replace(u'\n', u' ')
            .replace(QChar(0x00A0), u' ');
    };
    QString all;
    const auto line = [&](const auto &textOf) {
        QStringList parts;
        for (const int column : columns)
            parts << clean(textOf(column));
        all += parts.join(u'\t') + u'\n';
    };
    if (withHeaders)
        line([this](int column) { return m_table->column(column).title; });
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.empty())
        for (int row = 0; row < m_table->rowCount(); ++row)
            rows.push_back(row);
    for (const int row : rows)
        line([this, row](int column) { return m_text(m_table->index(row, column)); });
    return all;
}

void TableView::copy(bool withHeaders) const
{
    QApplication::clipboard()->setText(selectionAsTsv(withHeaders));
}

void TableView::fillColumnMenu(QMenu &menu)
{
    if (!m_table)
        return;
    const size_t shown = shownColumns().size();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        QAction *action = menu.addAction(m_table->column(column).title);
        const bool visible = !isColumnHidden(column);
        action->setCheckable(true);
        action->setChecked(visible);
        action->setEnabled(!visible || shown > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) { m_columns->choose(column, on); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Reset layout")), &QAction::triggered, this, &TableView::resetLayout);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // why something is not possible
    // From the keyboard it is the current row's, wherever the mouse is.
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid();
    const QModelIndex at = byKey ? currentIndex() : indexAt(event->pos());
    if (at.isValid()) {
        connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, at] { Q_EMIT opened(at); });
        Q_EMIT menuOpening(menu, at);
        menu->addSeparator();
    }
    const auto add = [&](const QString &text, const QKeySequence &keys, auto what) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys);
        action->setShortcutVisibleInContextMenu(true);
        connect(action, &QAction::triggered, this, what);
    };
    add(tr("Copy"), QKeySequence::Copy, [this] { copy(false); });
    add(tr("Copy with headers"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { copy(true); });
    add(tr("Export…"), {}, [this] { Q_EMIT exportWanted(); });
    menu->addSeparator();
    fillColumnMenu(*menu->addMenu(tr("Columns")));
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(at).bottomLeft()) : event->globalPos());
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy(false);
    if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        return copy(true);
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString typed = event->text();
    if (plain && !typed.isEmpty() && typed.front().isPrint() && !typed.front().isSpace()
        && receivers(SIGNAL(typedToFind(QString))) > 0) {
        Q_EMIT typedToFind(typed);
        return;
    }
    QTableView::keyPressEvent(event);
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        setHoveredRow(rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    else if (event->type() == QEvent::ToolTip)
        return showToolTip(static_cast<QHelpEvent &>(*event));
    return QTableView::viewportEvent(event);
}

/// What a cell says of itself holds text from outside.
bool TableView::showToolTip(QHelpEvent &event)
{
    const QModelIndex index = indexAt(event.pos());
    QToolTip::showText(event.globalPos(), plainToolTip(index.data(Qt::ToolTipRole).toString()), viewport(),
                       visualRect(index));
    return true;
}

void TableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    const auto updateRow = [this](int which) {
        if (which >= 0)
            viewport()->update(0, rowViewportPosition(which), viewport()->width(), rowHeight(which));
    };
    updateRow(m_hoveredRow);
    m_hoveredRow = row;
    m_delegate->setHoveredRow(row);
    updateRow(row);
}

void TableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (!m_columns->isFitted())
        m_columns->fit();
}

void TableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_table) {
        m_table->retranslate();
        viewport()->update();
        if (!m_columns->hasOwnWidths())
            m_columns->fit();
    }
    QTableView::changeEvent(event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->shareOutWidth();
}

int TableView::sizeHintForColumn(int column) const
{
    if (!m_table)
        return QTableView::sizeHintForColumn(column);
    // The first screenful tells enough; measuring fifty thousand rows would not be noticed as care.
    int width = 0;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QAbstractItemDelegate *own = itemDelegateForColumn(column);
    const QAbstractItemDelegate &delegate = own != nullptr ? *own : *m_delegate;
    for (int row = 0; row < std::min(60, m_table->rowCount()); ++row)
        width = std::max(width, delegate.sizeHint(option, m_table->index(row, column)).width());
    return width;
}

} // namespace callhelm
