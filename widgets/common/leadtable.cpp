#include "common/leadtable.h"

#include <QHeaderView>

#include "delegates/leaddelegates.h"

namespace callhelm {

namespace {
constexpr int leastHeight = 32 + 2 * space::rowHeight;
}

void dressLeadTable(TableView &table, const UiContext &looks, bool twoLines, bool sorts)
{
    auto *delegate = new LeadCellDelegate(looks.theme, looks.text, &table);
    for (int column = 0; column < table.table()->columnCount(); ++column)
        table.setItemDelegateForColumn(column, delegate);
    if (twoLines)
        table.verticalHeader()->setDefaultSectionSize(twoLineHeight);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    // Beside words that wrap, layouts would take the usual hint for the least.
    table.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    table.setMinimumHeight(twoLines ? 32 + twoLineHeight : leastHeight);
    if (sorts)
        return;
    table.setSortingEnabled(false);
    table.table()->sort(-1); // whatever the view had begun with
}

} // namespace callhelm
