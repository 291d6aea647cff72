#include "pages/customers/listmenu.h"

#include <QCoreApplication>
#include <QMenu>

#include "access/act.h"
#include "pages/customers/listchips.h"
#include "pages/customers/recordlistpane.h"

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::CustomersPage)
};

} // namespace

void fillListMenu(QMenu &menu, RecordListPane &list, const RecordServices &services,
                  const std::function<void()> &openImports)
{
    menu.clear();
    if (services.may(Act::ImportRecords))
        QObject::connect(menu.addAction(Tr::tr("Imports…")), &QAction::triggered, &list, openImports);
    if (!services.may(Act::RemoveRecords))
        return;
    QAction *bin = menu.addAction(Tr::tr("Bin"));
    bin->setCheckable(true);
    bin->setChecked(list.chips().showsBin());
    QObject::connect(bin, &QAction::triggered, &list, [&list](bool on) { list.chips().setBin(on); });
}

} // namespace callhelm
