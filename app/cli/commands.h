#pragma once

#include "cli/command.h"

namespace callhelm {

std::unique_ptr<Command> makeImportCommand();
std::unique_ptr<Command> makeFollowCommand();
std::unique_ptr<Command> makeDoctorCommand();
std::unique_ptr<Command> makeExportCommand();
std::unique_ptr<Command> makePhonesCommand();
std::unique_ptr<Command> makeCountryCommand();
std::unique_ptr<Command> makeCurrencyCommand();
std::unique_ptr<Command> makeAssignCommand();
std::unique_ptr<Command> makeSimulateCommand();
std::unique_ptr<Command> makeInspectCommand();
std::unique_ptr<Command> makeVerifyCommand();
std::unique_ptr<Command> makeAuditCommand();
std::unique_ptr<Command> makePeopleCommand();
std::unique_ptr<Command> makeBackupCommand();
std::unique_ptr<Command> makeRestoreCommand();
std::unique_ptr<Command> makeMigrateCommand();

} // namespace callhelm
