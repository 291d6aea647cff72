#pragma once

#include <memory>

#include <QTimeZone>

#include "base/calendar.h"
#include "base/result.h"
#include "base/workingtime.h"
#include "domain/phonenumber.h"
#include "store/database.h"

namespace callhelm {

class Journal;

/// Opens a store for use: makes or upgrades it (ReadWrite), or checks that it is of this program's schema
/// (ReadOnly), folded by its rules. Fails with Error::Kind::Newer, leaving the file untouched, when a newer
/// program wrote it.
Result<std::unique_ptr<Database>> openStore(const QString &path, Database::Mode mode);

/// The organisation's calendar: `zone` when valid, else the one kept in the store, else the system's.
Result<Calendar> readCalendar(Database &database, const QTimeZone &zone);
/// Whether callers' numbers are masked also for who may see them.
Result<bool> readNumbersMasked(Database &database);
/// The country whose phone numbers the organisation writes without a code: Vietnam, unless it was said or
/// the store was begun in another's zone. `zone`: in which one is about to be begun.
Result<Country> readCountry(Database &database, const QTimeZone &zone = {});
/// When the organisation works; the usual time where it never said.
Result<WorkingTime> readWorkingTime(Database &database);
/// The currency of amounts that name none, as three letters: dongs, unless another was said.
Result<QString> readCurrency(Database &database);
/// Keeps a new store's zone, and the country that goes with it; call within a transaction.
Result<void> writeFirstZone(Database &database, const QTimeZone &zone);
/// Keeps a setting; call within a transaction.
Result<void> writeSetting(Database &database, const QString &key, const QString &value);
/// Keeps the organisation's calendar and re-states what follows from it; call within a transaction of the
/// journal.
Result<void> writeCalendar(Database &database, Journal &journal, const Calendar &calendar);

inline constexpr const char *zoneSetting = "zone";
inline constexpr const char *firstDaySetting = "first_day";
inline constexpr const char *workingTimeSetting = "working_time";
inline constexpr const char *countrySetting = "country"; ///< see countryName()
inline constexpr const char *currencySetting = "currency";
inline constexpr const char *numbersMaskedSetting = "numbers.masked"; ///< "1": yes

} // namespace callhelm
