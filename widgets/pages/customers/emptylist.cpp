#include "pages/customers/emptylist.h"

#include <QCoreApplication>

#include "access/act.h"
#include "common/emptystate.h"
#include "crm/recordwords.h"
#include "dialogs/recordservices.h"

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::RecordListPane)
};

} // namespace

void tellEmptyList(EmptyState &empty, Entity entity, WhyEmpty why, const RecordServices &services)
{
    if (why == WhyEmpty::Bin) {
        empty.setTexts(Tr::tr("The bin is empty."),
                       Tr::tr("What is removed from this list lies here and can be restored."),
                       Tr::tr("Back to the list"));
        empty.setOther({});
        return;
    }
    if (why == WhyEmpty::Filtered) {
        empty.setTexts(entity == Entity::Customer ? Tr::tr("No customer matches.")
                                                  : Tr::tr("Nothing matches."),
                       {}, Tr::tr("Clear filters"));
        empty.setOther({});
        return;
    }
    const QString make = services.may(Act::EditRecords) ? recordwords::newOne(entity) : QString();
    if (entity == Entity::Customer)
        empty.setTexts(Tr::tr("No customers yet. They come from a file, or you write the first."), {}, make);
    else
        //: %1: "Deals"
        empty.setTexts(Tr::tr("%1: none yet.").arg(recordwords::kinds(entity)),
                       Tr::tr("They come from a file, or you write the first."), make);
    empty.setOther(services.may(Act::ImportRecords) ? Tr::tr("Import…") : QString());
}

} // namespace callhelm
