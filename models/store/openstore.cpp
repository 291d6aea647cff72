#include "store/openstore.h"

#include <QCoreApplication>

#include "domain/currency.h"
#include "store/foldrules.h"
#include "store/journal.h"
#include "store/kpikeeper.h"
#include "store/migrator.h"
#include "store/settingreader.h"
#include "store/sql.h"
#include "store/statement.h"

namespace callhelm {

namespace {

Error olderStore(const QString &path)
{
    return {Error::Kind::Store,
            QCoreApplication::translate("Store", "The store is of an older program. Run “migrate” first."),
            path, 0};
}

Country countryOf(const QTimeZone &zone)
{
    const QByteArray name = zone.id();
    return countryOfZone({name.constData(), size_t(name.size())});
}

} // namespace

Result<std::unique_ptr<Database>> openStore(const QString &path, Database::Mode mode)
{
    const Migrator migrator;
    const Migration migration
        = mode == Database::Mode::ReadWrite ? migrator.migrate(path) : migrator.look(path);
    if (migration.error)
        return *migration.error;
    if (mode == Database::Mode::ReadOnly && migration.outcome != MigrationOutcome::UpToDate)
        return migration.outcome == MigrationOutcome::Created
            ? Error{Error::Kind::File, QCoreApplication::translate("Store", "There is no store here."), path,
                    0}
            : olderStore(path);
    auto database = Database::open(path, mode);
    if (!database || mode == Database::Mode::ReadWrite)
        return database;
    (*database)->settleOnClose();
    auto refold = needsRefold(**database);
    if (!refold)
        return refold.error();
    auto recount = needsRecount(**database);
    if (!recount)
        return recount.error();
    if (*refold || *recount)
        return olderStore(path);
    return database;
}

Result<WorkingTime> readWorkingTime(Database &database)
{
    auto text = SettingReader(database).value(QLatin1String(workingTimeSetting));
    if (!text)
        return text.error();
    const auto time = *text ? WorkingTime::fromJson((*text)->toUtf8()) : std::nullopt;
    return time.value_or(WorkingTime::usual());
}

Result<bool> readNumbersMasked(Database &database)
{
    auto kept = SettingReader(database).value(QLatin1String(numbersMaskedSetting));
    return kept ? Result<bool>(*kept == QLatin1String("1")) : kept.error();
}

Result<Country> readCountry(Database &database, const QTimeZone &zone)
{
    const SettingReader settings(database);
    auto kept = settings.value(QLatin1String(countrySetting));
    auto keptZone = settings.value(QLatin1String(zoneSetting));
    if (!kept)
        return kept.error();
    if (!keptZone)
        return keptZone.error();
    if (!*kept && !*keptZone && zone.isValid())
        return countryOf(zone);
    return countryFromName(kept->value_or(QString())).value_or(Country::Vietnam);
}

Result<QString> readCurrency(Database &database)
{
    auto kept = SettingReader(database).value(QLatin1String(currencySetting));
    if (!kept)
        return kept.error();
    return *kept && isCurrency(**kept) ? **kept : QString::fromLatin1(firstCurrency);
}

Result<void> writeFirstZone(Database &database, const QTimeZone &zone)
{
    auto done = writeSetting(database, QLatin1String(zoneSetting), QString::fromUtf8(zone.id()));
    if (!done)
        return done;
    auto said = SettingReader(database).value(QLatin1String(countrySetting));
    if (!said)
        return said.error();
    if (*said)
        return {};
    return writeSetting(database, QLatin1String(countrySetting), countryName(countryOf(zone)));
}

Result<Calendar> readCalendar(Database &database, const QTimeZone &zone)
{
    const SettingReader settings(database);
    auto zoneName = settings.value(QLatin1String(zoneSetting));
    auto firstDay = settings.value(QLatin1String(firstDaySetting));
    if (!zoneName)
        return zoneName.error();
    if (!firstDay)
        return firstDay.error();
    QTimeZone used = zone;
    if (!used.isValid() && *zoneName)
        used = Calendar::zoneByName((*zoneName)->toUtf8());
    if (!used.isValid())
        used = QTimeZone::systemTimeZone();
    if (!used.isValid())
        used = QTimeZone::utc();
    const int day = *firstDay ? (*firstDay)->toInt() : int(Qt::Monday);
    return Calendar(used, day >= 1 && day <= 7 ? Qt::DayOfWeek(day) : Qt::Monday);
}

Result<void> writeCalendar(Database &database, Journal &journal, const Calendar &calendar)
{
    auto written
        = writeSetting(database, QLatin1String(zoneSetting), QString::fromUtf8(calendar.zone().id()));
    if (written)
        written = writeSetting(database, QLatin1String(firstDaySetting),
                               QString::number(int(calendar.firstDayOfWeek())));
    return written ? journal.setCalendar(calendar) : written;
}

Result<void> writeSetting(Database &database, const QString &key, const QString &value)
{
    auto statement = Statement::prepare(database, sql::upsert("setting", "key", "value"));
    if (!statement)
        return statement.error();
    statement->bind(1, key);
    statement->bind(2, value);
    return statement->run();
}

} // namespace callhelm
