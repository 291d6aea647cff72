#include "pages/kpi/targetgrid.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

#include "common/titleheader.h"
#include "items/targetmodel.h"
#include "pages/kpi/targetdelegate.h"

namespace callhelm {

namespace {

constexpr int lineHeight = 34;
constexpr int leastName = 150;
constexpr int leastFigure = 80; // "not added"
constexpr int mostFigure = 104;
constexpr int addWidth = 40;
constexpr int mostMore = 40;

} // namespace

TargetGrid::TargetGrid(const Theme &theme, TargetModel &model, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_model(model), m_header(new TitleHeader(theme, this))
{
    setHorizontalHeader(m_header);
    m_header->setSortIndicatorShown(false);
    m_header->setSectionsMovable(false);
    m_header->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setContextMenuPolicy(Qt::NoContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(lineHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setModel(&model);
    auto *delegate = new TargetDelegate(theme, this);
    setItemDelegate(delegate);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(true);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(delegate, &TargetDelegate::movedOn, this, &TargetGrid::move);
    connect(&model, &QAbstractItemModel::modelReset, this, &TargetGrid::fitColumns);
    connect(m_header, &QHeaderView::sectionClicked, this, [this](int section) {
        if (section == m_model.addColumn())
            Q_EMIT addWanted({m_header->sectionViewportPosition(section), 0, m_header->sectionSize(section),
                              m_header->height()});
    });
}

void TargetGrid::fitColumns()
{
    const int columns = m_model.columnCount();
    if (columns < 2)
        return;
    const QFontMetrics figures(m_theme.font(Theme::Face::Body));
    int taken = 0;
    for (int column = 1; column < columns; ++column) {
        int width = addWidth;
        if (column != m_model.addColumn()) {
            width = std::max(leastFigure,
                             m_header->leastWidth(m_model.headerData(column, Qt::Horizontal).toString()));
            for (int row = 0; row < m_model.rowCount(); ++row)
                width = std::max(width,
                                 figures.horizontalAdvance(m_model.index(row, column).data().toString())
                                     + 4 * space::s);
            width = std::min(width, mostFigure + space::xl);
        }
        setColumnWidth(column, width);
        taken += width;
    }
    // What is left goes to the name first, then evenly to the figures, as far as they stay together.
    const int room = viewport()->width() - taken;
    int name = std::clamp(room, leastName, leastName + space::xl * 4);
    if (const int rest = room - name; rest > 0) {
        const int figureColumns = columns - 2;
        const int more = figureColumns > 0 ? std::min(rest / figureColumns, mostMore) : 0;
        for (int column = 1; column < columns - 1; ++column)
            setColumnWidth(column, columnWidth(column) + more);
        name += rest - more * figureColumns;
    }
    setColumnWidth(0, name);
    m_header->fitHeight();
}

TargetGrid::Area TargetGrid::area() const
{
    Area area;
    bool isFirst = true;
    const QModelIndexList chosen = selectedIndexes();
    for (const QModelIndex &index : chosen) {
        const int row = m_model.sheetRow(index);
        const int column = m_model.sheetColumn(index);
        if (row < 0 || column < 0)
            continue;
        if (isFirst)
            area = {row, row, column, column};
        isFirst = false;
        area.firstRow = std::min(area.firstRow, row);
        area.lastRow = std::max(area.lastRow, row);
        area.firstColumn = std::min(area.firstColumn, column);
        area.lastColumn = std::max(area.lastColumn, column);
    }
    return area;
}

QString TargetGrid::toText() const
{
    const Area chosen = area();
    if (chosen.isEmpty())
        return {};
    const TargetSheet &sheet = m_model.sheet();
    QStringList lines;
    QStringList titles{QString()};
    for (int column = chosen.firstColumn; column <= chosen.lastColumn; ++column)
        titles << sheet.columns()[size_t(column)].titles.value(0);
    if (!chosen.isOne())
        lines << titles.join(QLatin1Char('\t'));
    for (int row = chosen.firstRow; row <= chosen.lastRow; ++row) {
        QStringList cells;
        if (!chosen.isOne())
            cells << sheet.rows()[size_t(row)].name;
        for (int column = chosen.firstColumn; column <= chosen.lastColumn; ++column)
            cells << m_model.index(row, column + TargetModel::firstMetric).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

void TargetGrid::goTo(int sheetRow, int sheetColumn)
{
    setCurrentIndex(m_model.index(sheetRow, sheetColumn + TargetModel::firstMetric));
    setFocus();
}

void TargetGrid::move(bool down)
{
    const QModelIndex current = currentIndex();
    const QModelIndex next = current.siblingAtRow(current.row() + (down ? 1 : -1));
    if (m_model.sheetRow(next) >= 0)
        setCurrentIndex(next);
}

bool TargetGrid::event(QEvent *event)
{
    // These are the grid's while it has the focus, whatever the window does by them elsewhere.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool isOurs = (press->matches(QKeySequence::Undo) && m_canUndo)
            || press->matches(QKeySequence::Copy) || press->matches(QKeySequence::Paste)
            || press->keyCombination() == (Qt::CTRL | Qt::Key_D);
        if (isOurs) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void TargetGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) && m_canUndo)
        Q_EMIT undoWanted();
    else if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(toText());
    else if (event->matches(QKeySequence::Paste))
        Q_EMIT pasteWanted();
    else if (event->keyCombination() == (Qt::CTRL | Qt::Key_D))
        Q_EMIT fillWanted();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT clearWanted();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        move(!event->modifiers().testFlag(Qt::ShiftModifier));
    else
        QTableView::keyPressEvent(event);
}

void TargetGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TargetGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

} // namespace callhelm
