#pragma once

#include <functional>

#include "dialogs/recordservices.h"

class QMenu;

namespace callhelm {

class RecordListPane;

/// What belongs to a list of records beside its rows, by the rights of who looks: what was imported, and the
/// bin.
void fillListMenu(QMenu &menu, RecordListPane &list, const RecordServices &services,
                  const std::function<void()> &openImports);

} // namespace callhelm
