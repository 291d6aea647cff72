#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "services/writer.h"
#include "services/countryoperation.h"
#include "services/serviceset.h"
#include "services/storesession.h"
#include "services/timetravel.h"
#include "store/openstore.h"
#include "support/answers.h"
#include "support/logtext.h"
#include "support/scratchfolder.h"
#include "support/testmain.h"

using namespace callhelm;

/// The organisation's country: by its zone at first, a change with all that belongs to one, and callers who
/// are one caller by it.
class CountryServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void beginsWithTheZone_data();
    void beginsWithTheZone();
    void storesFromBefore();
    void changesAndIsTakenBack();
    void callersAreOne();
    void changedByOthers();
    void operation();

private:
    [[nodiscard]] std::unique_ptr<ServiceSet> open(const char *zone = "Europe/Moscow",
                                                   Role role = Role::Owner) const;
    [[nodiscard]] static qsizetype debts(const ServiceSet &set) { return set.floor.floor()->debts.size(); }
    [[nodiscard]] qsizetype lines() const
    {
        return std::ranges::count(storedTrail(m_path), QStringLiteral("country.change"), &AuditEntry::what);
    }
    void takeCallers(ServiceSet &set) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void CountryServiceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(scratchTemplate());
    m_path = m_folder->filePath(QStringLiteral("store.sqlite"));
}

std::unique_ptr<ServiceSet> CountryServiceTest::open(const char *zone, Role role) const
{
    ServiceSet::Options options;
    options.path = m_path;
    options.zone = QTimeZone(zone);
    options.session = Session({QStringLiteral("Lan"), role}, Scope::everything());
    auto opened = ServiceSet::open(options);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().toString()));
    return std::move(*opened);
}

/// One caller, as four telephone systems would write him, and another.
void CountryServiceTest::takeCallers(ServiceSet &set) const
{
    QFile log(m_folder->filePath(QStringLiteral("queue_log")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write(logText("10:00:00|c1|q|NONE|ENTERQUEUE||8 495 120 44 18|1\n10:00:30|c1|q|NONE|ABANDON|1|1|30\n"
                      "10:01:00|c2|q|NONE|ENTERQUEUE||+7 495 120-44-18|1\n10:01:30|c2|q|NONE|ABANDON|1|1|30\n"
                      "10:02:00|c3|q|NONE|ENTERQUEUE||84951204418|1\n10:02:30|c3|q|NONE|ABANDON|1|1|30\n"
                      "10:03:00|c4|q|NONE|ENTERQUEUE||4951204418|1\n10:03:30|c4|q|NONE|ABANDON|1|1|30\n"
                      "10:04:00|c5|q|NONE|ENTERQUEUE||4951204419|1\n10:04:30|c5|q|NONE|ABANDON|1|1|30\n"));
    log.close();
    QVERIFY(awaited(set.sources.importFiles(SourceKind::QueueLog, {log.fileName()})).ok());
    QTRY_VERIFY(debts(set) > 0);
}

void CountryServiceTest::beginsWithTheZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<Country>("country");
    QTest::newRow("Moscow") << QByteArray("Europe/Moscow") << Country::Russia;
    QTest::newRow("Omsk") << QByteArray("Asia/Omsk") << Country::Russia;
    QTest::newRow("Saigon") << QByteArray("Asia/Ho_Chi_Minh") << Country::Vietnam;
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << Country::Vietnam;
}

/// A store of the window, and one of the command line; another zone later changes nothing.
void CountryServiceTest::beginsWithTheZone()
{
    QFETCH(QByteArray, zone);
    QFETCH(Country, country);
    QCOMPARE(open(zone.constData())->country.country(), country);
    QCOMPARE(open("UTC")->country.country(), country);
    const QString other = m_folder->filePath(QStringLiteral("other.sqlite"));
    auto session = StoreSession::open(other, QTimeZone(zone), StoreSession::Mode::Write);
    QVERIFY(session.ok());
    QCOMPARE(*readCountry((*session)->reader().context().database), country);
}

/// What was made before there was a country is Vietnam's.
void CountryServiceTest::storesFromBefore()
{
    (void)open("Europe/Moscow");
    {
        auto database = Database::open(m_path, Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        QVERIFY((*database)->execute("DELETE FROM setting WHERE key='country'").ok());
    }
    QCOMPARE(open("Europe/Moscow")->country.country(), Country::Vietnam);
}

void CountryServiceTest::changesAndIsTakenBack()
{
    auto set = open();
    QSignalSpy changes(&set->country, &CountryService::changed);
    QVERIFY(awaited(set->country.setCountry(Country::Other)).ok());
    QCOMPARE(set->country.country(), Country::Other);
    QCOMPARE(changes.count(), 1);
    QVERIFY(awaited(set->country.setCountry(Country::Other)).ok());
    QVERIFY(awaited(set->access.undoStack().undo()).ok());
    QCOMPARE(set->country.country(), Country::Russia);
    QVERIFY(awaited(set->access.undoStack().redo()).ok());
    set.reset();
    QCOMPARE(lines(), 3);
    const AuditEntry last = storedTrail(m_path).front();
    QVERIFY(last.from.contains(QStringLiteral("ru")) && last.to.contains(QStringLiteral("other")));
    const auto again = open("Europe/Moscow", Role::Supervisor); // after a restart
    QCOMPARE(again->country.country(), Country::Other);
    QVERIFY(!awaited(again->country.setCountry(Country::Russia)).ok());
    QCOMPARE(again->country.country(), Country::Other);
}

void CountryServiceTest::callersAreOne()
{
    const auto set = open();
    takeCallers(*set);
    QTRY_COMPARE(debts(*set), 2);
    const Debt debt = set->floor.floor()->debts.front();
    QCOMPARE(debt.tries, 4);
    CallFilter behind; // the rows behind it
    behind.range = {debt.since, debt.last + Duration(1)};
    behind.callerOf = debt.row;
    QCOMPARE(awaited(set->calls.visits(behind))->rows.size(), 4U);
    TimeTravel travel(set->access, set->calls, set->calendar, set->goals, set->alertRules);
    QSignalSpy arrived(&travel, &TimeTravel::arrived);
    const auto debtsThen = [&] {
        travel.goTo(readTime("10:10:00"));
        arrived.wait();
        return travel.shown()->floor->debts.size();
    };
    QCOMPARE(debtsThen(), 2);
    QCOMPARE(awaited(travel.rowsAt(readTime("10:10:00"))->visits(behind))->rows.size(), 4U);

    // Without Russian rules 8 495… is somebody in Vietnam, and so on.
    QVERIFY(awaited(set->country.setCountry(Country::Vietnam)).ok());
    QTRY_COMPARE(debts(*set), 4);
    QCOMPARE(debtsThen(), 4);
    QVERIFY(awaited(set->access.undoStack().undo()).ok());
    QTRY_COMPARE(debts(*set), 2);
    QCOMPARE(debtsThen(), 2);
}

/// By the command line, which this program runs.
void CountryServiceTest::changedByOthers()
{
    const auto set = open();
    takeCallers(*set);
    QSignalSpy changes(&set->country, &CountryService::changed);
    const auto change = [](Writer &writer) -> Result<bool> {
        const auto done = writer.change([](Database &database, Journal &) {
            return writeSetting(database, QLatin1String(countrySetting), QStringLiteral("vn"));
        });
        return done ? Result<bool>(true) : done.error();
    };
    QVERIFY(awaited(set->access.change<bool>(change)).ok());
    QTRY_COMPARE(changes.count(), 1);
    QCOMPARE(set->country.country(), Country::Vietnam);
    QTRY_COMPARE(debts(*set), 4);
}

void CountryServiceTest::operation()
{
    const CountryOperation russia(Country::Russia);
    const auto again = StoreOperation::make(russia.name(), russia.arguments());
    QVERIFY(again.ok());
    QCOMPARE((*again)->arguments(), russia.arguments());
    QCOMPARE((*again)->act(), Act::SetCountry);
    QVERIFY(!StoreOperation::make(russia.name(), {{QStringLiteral("country"), QStringLiteral("mars")}}).ok());
}

CALLHELM_TEST(CountryServiceTest)
#include "countryservicetest.moc"
