#pragma once

#include "common/tableview.h"
#include "common/uicontext.h"

namespace callhelm {

/// Gives a table of leads its cells; after its model. `twoLines`: rows have a second, quieter line. `sorts`:
/// by a click on a title; else rows keep the order in which they are given.
void dressLeadTable(TableView &table, const UiContext &looks, bool twoLines, bool sorts);

} // namespace callhelm
