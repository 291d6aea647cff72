#include <QLocale>
#include <QTest>

#include "common/recordformat.h"
#include "domain/recordschema.h"
#include "support/testmain.h"

using namespace callhelm;

/// How phones, amounts and times of records read.
class TestRecordFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void phones_data();
    void phones();
    void money();
    void times();
    void numbers_data();
    void numbers();
    void otherLanguage();
};

namespace {

QString plain(QString text) { return text.replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' '); }

} // namespace

void TestRecordFormat::phones_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("shown");
    QTest::newRow("mobile") << "+84903118274"
                            << "0903 118 274";
    QTest::newRow("big city") << "+842838225577"
                              << "028 3822 5577";
    QTest::newRow("province") << "+842583521190"
                              << "0258 352 1190";
    QTest::newRow("short number of the country") << "+8419001234"
                                                 << "019 001 234";
    QTest::newRow("russian") << "+74951204418"
                             << "+7 495 120 44 18";
    QTest::newRow("american") << "+12125550123"
                              << "+1 212 555 0123";
    QTest::newRow("german") << "+493055574410"
                            << "+49 30 5557 4410";
    QTest::newRow("french") << "+33123456789"
                            << "+33 123 456 789";
    QTest::newRow("code of three") << "+855231234567"
                                   << "+855 231 234 567";
    QTest::newRow("extension") << "201"
                               << "201";
    QTest::newRow("masked") << QString::fromUtf8("+8490 ••• 274") << QString::fromUtf8("+8490 ••• 274");
    QTest::newRow("words") << "ask at the desk"
                           << "ask at the desk";
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("too short") << "+8412"
                               << "+8412";
}

void TestRecordFormat::phones()
{
    QFETCH(QString, kept);
    QFETCH(QString, shown);
    QCOMPARE(plain(format::phone(kept)), shown);
}

void TestRecordFormat::money()
{
    QCOMPARE(plain(format::money(6'200'000'000, "VND")), QString::fromUtf8("62,000,000 ₫"));
    QCOMPARE(plain(format::money(123'450, "USD")), QStringLiteral("1,234.50 $"));
    QCOMPARE(plain(format::money(100, "CHF")), QStringLiteral("1.00 CHF"));
    QCOMPARE(plain(format::money(100, {})), QStringLiteral("1.00"));
    QCOMPARE(plain(format::shortMoney(21'400'000'000, "VND")), QString::fromUtf8("214.0 M ₫"));
    QCOMPARE(plain(format::shortMoney(250'000'000'000, "VND")), QString::fromUtf8("2.5 B ₫"));
    QCOMPARE(plain(format::shortMoney(99'900, "VND")), QString::fromUtf8("999 ₫"));
    QCOMPARE(format::quantity(4'500'000), QStringLiteral("4.5"));
    QCOMPARE(format::quantity(5'000'000), QStringLiteral("5"));
}

/// The beginning of a day in the organisation's zone stands for the day.
void TestRecordFormat::times()
{
    const Calendar calendar(Calendar::zoneByName("Asia/Ho_Chi_Minh"));
    const QDate day(2026, 10, 21);
    const Instant midnight = calendar.startOf(day);
    QVERIFY(!format::when(midnight, calendar).contains(u':'));
    QVERIFY(format::when(midnight + std::chrono::minutes(1), calendar).endsWith(QStringLiteral(" 00:01")));
    const Instant now = midnight + std::chrono::hours(10);
    QCOMPARE(format::lately(midnight + std::chrono::minutes(561), now, calendar), QStringLiteral("09:21"));
    const QString yesterday = format::lately(midnight - std::chrono::minutes(1), now, calendar);
    QVERIFY(!yesterday.contains(u':') && !yesterday.contains(QStringLiteral("2026")));
    QVERIFY(format::lately(midnight - std::chrono::hours(24 * 365), now, calendar)
                .contains(QStringLiteral("2025")));
}

void TestRecordFormat::numbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<qint64>("hundredths");
    QTest::newRow("plain") << "62000000" << true << qint64(6'200'000'000);
    QTest::newRow("grouped") << "62,000,000" << true << qint64(6'200'000'000);
    QTest::newRow("blanks") << "62 000 000" << true << qint64(6'200'000'000);
    QTest::newRow("part") << "0.29" << true << qint64(29);
    QTest::newRow("negative") << "-5" << true << qint64(-500);
    QTest::newRow("words") << "many" << false << qint64(0);
    QTest::newRow("nothing") << "" << false << qint64(0);
    QTest::newRow("too much") << "1e300" << false << qint64(0);
    QTest::newRow("no number") << "nan" << false << qint64(0);
}

void TestRecordFormat::numbers()
{
    QFETCH(QString, typed);
    QFETCH(bool, ok);
    QFETCH(qint64, hundredths);
    const std::optional<qint64> read = format::readNumber(typed, moneyUnit);
    QCOMPARE(read.has_value(), ok);
    if (!read)
        return;
    QCOMPARE(*read, hundredths);
    QCOMPARE(format::readNumber(format::plainNumber(*read, moneyUnit), moneyUnit), read);
}

void TestRecordFormat::otherLanguage()
{
    QLocale::setDefault(QLocale(QLocale::Russian));
    QCOMPARE(format::readNumber(QStringLiteral("1 234,5"), moneyUnit), std::optional<qint64>(123'450));
    QCOMPARE(format::plainNumber(123'450, moneyUnit), QStringLiteral("1234,5"));
    QCOMPARE(plain(format::money(123'450, "RUB")), QString::fromUtf8("1 234,50 ₽"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

CALLHELM_TEST(TestRecordFormat)
#include "recordformattest.moc"
