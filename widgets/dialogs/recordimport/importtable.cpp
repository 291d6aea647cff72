#include "dialogs/recordimport/importtable.h"

#include <QFocusEvent>
#include <QHeaderView>

#include "common/plaintext.h"
#include "dialogs/recordimport/importcelldelegate.h"

namespace callhelm {

ImportTable::ImportTable(const Theme &theme, QWidget *parent) : QTableWidget(parent)
{
    setItemDelegate(new ImportCellDelegate(theme, this));
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(space::rowHeight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setFixedHeight(space::rowHeight);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QTableWidgetItem *ImportTable::setText(int row, int column, const QString &text)
{
    QTableWidgetItem *cell = item(row, column);
    if (cell == nullptr) {
        cell = new QTableWidgetItem;
        setItem(row, column, cell);
    }
    cell->setText(text);
    cell->setToolTip(plainToolTip(text));
    return cell;
}

void ImportTable::focusInEvent(QFocusEvent *event)
{
    if (currentRow() < 0 && rowCount() > 0 && event->reason() == Qt::TabFocusReason)
        setCurrentCell(0, 0);
    QTableWidget::focusInEvent(event);
}

} // namespace callhelm
