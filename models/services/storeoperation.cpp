#include "services/storeoperation.h"

#include <QCoreApplication>

#include "services/backupoperation.h"
#include "services/countryoperation.h"
#include "services/currencyoperation.h"
#include "services/importoperation.h"
#include "services/leadoperation.h"
#include "services/importundooperation.h"
#include "services/noteoperation.h"
#include "services/peopleoperations.h"
#include "services/phoneoperation.h"
#include "services/recordimportoperation.h"
#include "services/simulateoperation.h"

namespace callhelm {

Result<std::unique_ptr<StoreOperation>> StoreOperation::make(const QString &name,
                                                             const QJsonObject &arguments)
{
    std::unique_ptr<StoreOperation> made;
    if (name == QLatin1String(ImportOperation::verb))
        made = ImportOperation::from(arguments);
    else if (name == QLatin1String(ImportUndoOperation::verb))
        made = ImportUndoOperation::from(arguments);
    else if (name == QLatin1String(RecordImportOperation::verb))
        made = RecordImportOperation::from(arguments);
    else if (name == QLatin1String(SimulateOperation::verb))
        made = SimulateOperation::from(arguments);
    else if (name == QLatin1String(BackupOperation::verb))
        made = BackupOperation::from(arguments);
    else if (name == QLatin1String(NoteOperation::verb))
        made = NoteOperation::from(arguments);
    else if (name == QLatin1String(PersonAddOperation::verb))
        made = PersonAddOperation::from(arguments);
    else if (name == QLatin1String(PasswordResetOperation::verb))
        made = PasswordResetOperation::from(arguments);
    else if (name == QLatin1String(PhoneOperation::verb))
        made = PhoneOperation::from(arguments);
    else if (name == QLatin1String(CountryOperation::verb))
        made = CountryOperation::from(arguments);
    else if (name == QLatin1String(CurrencyOperation::verb))
        made = CurrencyOperation::from(arguments);
    else if (name == QLatin1String(LeadOperation::verb))
        made = LeadOperation::from(arguments);
    if (!made)
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate(
                         "CommandLine",
                         "The program that holds the store does not know the command “%1” in this form.")
                         .arg(name),
                     {},
                     0};
    return made;
}

} // namespace callhelm
