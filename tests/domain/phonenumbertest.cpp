#include <QTest>

#include "domain/phonenumber.h"
#include "support/testmain.h"

using namespace callhelm;

Q_DECLARE_METATYPE(callhelm::Country)
Q_DECLARE_METATYPE(callhelm::PhoneCell)

/// How phones of records are read by the organisation's country, and that calls have the same keys.
class PhoneNumberTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void read_data();
    void read();
    void keys_data();
    void keys();
    void countries();
    void dialled_data();
    void dialled();
    void formerPrefixes();
};

void PhoneNumberTest::read_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Country>("country");
    QTest::addColumn<PhoneCell>("cell");
    QTest::addColumn<QByteArray>("key"); // or the words of the refusal after an exclamation mark
    QTest::addColumn<bool>("zeroRestored");
    const auto row = [](const char *text, Country country, const char *key, PhoneCell cell = PhoneCell::Text,
                        bool zeroRestored = false) {
        QTest::addRow("%s, %s%s", text, qPrintable(countryName(country)),
                      cell == PhoneCell::Number ? ", number cell" : "")
            << QString::fromUtf8(text) << country << cell << QByteArray(key) << zeroRestored;
    };
    constexpr Country vn = Country::Vietnam;
    constexpr Country ru = Country::Russia;
    constexpr Country other = Country::Other;
    constexpr PhoneCell cell = PhoneCell::Number;

    // Mobiles.
    row("0901234567", vn, "84901234567");
    row("(+84) 90-123.45.67 ", vn, "84901234567");
    row("+84901234567", vn, "84901234567");
    row("+84 (0)90 123 45 67", vn, "84901234567");
    row("0084901234567", vn, "84901234567");
    row("84901234567", vn, "84901234567");
    row("901234567", vn, "84901234567");
    row("\u202A090\u00A01234567\u202C", vn, "84901234567"); // as copied out of a contact
    row("0844666531", vn, "84844666531"); // a prefix like the country's code
    row("844666531", vn, "84844666531");
    row("84844666531", vn, "84844666531");
    row("901234567", vn, "84901234567", cell, true);
    row("844666531", vn, "84844666531", cell, true);
    row("84901234567", vn, "84901234567", cell);
    for (const char *first : {"3", "5", "7", "8", "9"})
        row((QByteArray(first) + "12345678").constData(), vn,
            ("84" + QByteArray(first) + "12345678").constData(), cell, true);
    row("412345678", vn, "!Vietnamese", cell);
    row("090123456", vn, "!Vietnamese"); // too short
    row("09012345678", vn, "!Vietnamese"); // too long
    row("90123456", vn, "!Vietnamese", cell);
    row("9012345678", vn, "!Vietnamese", cell);
    row("+8490123456", vn, "!Vietnamese");

    // Prefixes of 2018.
    constexpr std::array<std::pair<const char *, const char *>, 21> prefixes{
        {{"162", "32"}, {"163", "33"}, {"164", "34"}, {"165", "35"}, {"166", "36"}, {"167", "37"},
         {"168", "38"}, {"169", "39"}, {"120", "70"}, {"121", "79"}, {"122", "77"}, {"126", "76"},
         {"128", "78"}, {"123", "83"}, {"124", "84"}, {"125", "85"}, {"127", "81"}, {"129", "82"},
         {"186", "56"}, {"188", "58"}, {"199", "59"}}};
    for (const auto &[before, now] : prefixes) {
        const QByteArray key = QByteArray("84") + now + "8123456";
        row((QByteArray("0") + before + "8123456").constData(), vn, key.constData());
        row((QByteArray("+84") + before + "8123456").constData(), vn, key.constData());
        row((QByteArray(before) + "8123456").constData(), vn, key.constData(), cell, true);
    }
    row("01618123456", vn, "!Vietnamese"); // was none
    row("0162812345", vn, "!Vietnamese");

    // Fixed lines, and numbers of services.
    row("02838221234", vn, "842838221234");
    row("(028) 3822 1234", vn, "842838221234");
    row("+84 28 3822 1234", vn, "842838221234");
    row("842838221234", vn, "842838221234");
    row("2838221234", vn, "842838221234", cell, true);
    row("2838221234", vn, "842838221234", PhoneCell::Kept);
    row("209-345-5165", vn, "842093455165", PhoneCell::Kept);
    row("2838221234", vn, "!Vietnamese");
    row("209-345-5165", vn, "!Vietnamese"); // of another country
    row("(209) 345 5165", vn, "!Vietnamese");
    row("209-345-5165", vn, "!not a phone", cell);
    row("+842838221234", vn, "842838221234");
    row("0283822123", vn, "!Vietnamese");
    row("028382212345", vn, "!Vietnamese");
    row("283822123", vn, "!Vietnamese", cell);
    row("18001234", vn, "8418001234");
    row("1900 1234", vn, "8419001234");
    row("1900 545 415", vn, "841900545415");
    row("18001234", vn, "8418001234", cell);
    row("1900123", vn, "!Vietnamese");
    row("19001234567", vn, "!Vietnamese");

    // Russia.
    for (const char *text : {"8 495 120 44 18", "+7 495 120-44-18", "84951204418", "4951204418",
                             "74951204418", "8 (495) 120-44-18", "+7(495)1204418", "0074951204418"})
        row(text, ru, "74951204418");
    row("84951204418", ru, "74951204418", cell);
    row("4951204418", ru, "74951204418", cell);
    row("8 800 555-35-35", ru, "78005553535");
    row("8005553535", ru, "78005553535");
    row("495120441", ru, "!Russian");
    row("849512044181", ru, "!Russian");
    row("94951204418", ru, "!Russian");
    row("+7495120441", ru, "!Russian");
    row("0901234567", ru, "!Russian");

    // Numbers of other countries, and where the organisation's has no rules here.
    row("+84901234567", ru, "84901234567");
    row("+7 495 120-44-18", vn, "74951204418");
    row("001 212 555 0100", vn, "12125550100");
    row("+1234567", vn, "1234567");
    row("+123456789012345", vn, "123456789012345");
    row("+123456", vn, "!this many digits");
    row("+1234567890123456", vn, "!this many digits");
    row("+0901234567", vn, "!begins with 0");
    row("+33 1 23 45 67 89", other, "33123456789");
    row("030 1234567", other, "0301234567");
    row("123456", other, "!this many digits");

    // What is no number is never trimmed to one.
    row("", vn, "!no number");
    row("  ", vn, "!no number");
    row("Nguyễn Văn An", vn, "!not a phone");
    row("0901234567a", vn, "!not a phone");
    row("a0901234567", vn, "!not a phone");
    row("0901234567 / 0912345678", vn, "!Vietnamese");
    row("0901234567; 0912345678", vn, "!not a phone");
    row("0901234567, 0912345678", vn, "!not a phone");
    row("0901234567 ext. 12", vn, "!extension");
    row("0901234567x12", vn, "!extension");
    row("02838221234 máy lẻ 12", vn, "!extension");
    row("8 495 120-44-18 доб. 12", ru, "!extension");
    row("0901234567 (nhà)", vn, "!not a phone");
    row("090+1234567", vn, "!not a phone");
    row("++84901234567", vn, "!not a phone");
    row("-901234567", vn, "!not a phone");
    row("anonymous", vn, "!not a phone");
    row("-", vn, "!not a phone");
    row("901234567.0", vn, "!not a phone", cell);
    row("9.01234567E+08", vn, "!not a phone", cell);
    row("201", vn, "!Vietnamese");
    row("٠٩٠١٢٣٤٥٦٧", vn, "!not a phone"); // digits of another script
}

void PhoneNumberTest::read()
{
    QFETCH(QString, text);
    QFETCH(Country, country);
    QFETCH(PhoneCell, cell);
    QFETCH(QByteArray, key);
    QFETCH(bool, zeroRestored);
    const auto number = readPhone(text, country, cell);
    if (key.startsWith('!')) {
        QVERIFY2(!number.ok(), number.ok() ? number->key.c_str() : "");
        QCOMPARE(number.error().kind, Error::Kind::Input);
        QVERIFY2(number.error().text.contains(QString::fromUtf8(key.mid(1))),
                 qPrintable(number.error().text));
        return;
    }
    QVERIFY2(number.ok(), number.ok() ? "" : qPrintable(number.error().text));
    QCOMPARE(QByteArray::fromStdString(number->key), key);
    QCOMPARE(number->zeroRestored, zeroRestored);
    // What a call says has the same key, and the key is a number that has itself as key.
    if (cell == PhoneCell::Text)
        QCOMPARE(numberKey(text.trimmed().toStdString(), country), number->key);
    if (country != Country::Other)
        QCOMPARE(numberKey("+" + number->key, country), number->key);
}

void PhoneNumberTest::keys_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<Country>("country");
    QTest::addColumn<QByteArray>("key");
    const auto row = [](const char *number, Country country, const char *key) {
        QTest::addRow("%s, %s", number, qPrintable(countryName(country)))
            << QByteArray(number) << country << QByteArray(key);
    };
    // Not valid by the rules, but somebody called from there.
    row("0243822123", Country::Vietnam, "84243822123");
    row("09012345678", Country::Vietnam, "849012345678");
    row("12345678", Country::Vietnam, "12345678");
    row("810842838221234", Country::Russia, "810842838221234");
    row("0901234567", Country::Russia, "0901234567");
    row("+7495120441", Country::Russia, "7495120441");
    // Nobody can be called back there.
    row("201", Country::Vietnam, "");
    row("123456", Country::Russia, "");
    row("anonymous", Country::Vietnam, "");
    row("sip:0901234567@example.org", Country::Vietnam, "");
    row("", Country::Other, "");
}

void PhoneNumberTest::keys()
{
    QFETCH(QByteArray, number);
    QFETCH(Country, country);
    QFETCH(QByteArray, key);
    QCOMPARE(QByteArray::fromStdString(numberKey(number.toStdString(), country)), key);
}

void PhoneNumberTest::countries()
{
    for (int country = 0; country < countryCount; ++country)
        QCOMPARE(countryFromName(countryName(Country(country))), std::optional(Country(country)));
    QVERIFY(!countryFromName(QStringLiteral("RU")));
    QCOMPARE(countryOfZone("Europe/Moscow"), Country::Russia);
    QCOMPARE(countryOfZone("Asia/Vladivostok"), Country::Russia);
    QCOMPARE(countryOfZone("Asia/Ho_Chi_Minh"), Country::Vietnam);
    QCOMPARE(countryOfZone("Asia/Bangkok"), Country::Vietnam);
    QCOMPARE(countryOfZone("UTC"), Country::Vietnam);
    QCOMPARE(countryOfZone(""), Country::Vietnam);
}

void PhoneNumberTest::dialled_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<Country>("country");
    QTest::addColumn<QByteArray>("dialled");
    const auto row = [](const char *key, Country country, const char *dialled) {
        QTest::addRow("%s, %s", key, qPrintable(countryName(country)))
            << QByteArray(key) << country << QByteArray(dialled);
    };
    row("84901234567", Country::Vietnam, "0901234567");
    row("+84901234567", Country::Vietnam, "0901234567");
    row("842838221234", Country::Vietnam, "02838221234");
    row("8419001234", Country::Vietnam, "19001234"); // dialled as it stands
    row("74951204418", Country::Vietnam, "0074951204418");
    row("74951204418", Country::Russia, "84951204418");
    row("84901234567", Country::Russia, "81084901234567");
    row("84901234567", Country::Other, "+84901234567");
}

void PhoneNumberTest::dialled()
{
    QFETCH(QByteArray, key);
    QFETCH(Country, country);
    QFETCH(QByteArray, dialled);
    QCOMPARE(QByteArray::fromStdString(dialledNumber(key.toStdString(), country)), dialled);
}

/// What a number was before 2018 is read as what it is now, and the other way round.
void PhoneNumberTest::formerPrefixes()
{
    QCOMPARE(formerKeys("84328123456"), std::vector<std::string>{"841628123456"});
    QCOMPARE(formerKeys("+84328123456"), std::vector<std::string>{"+841628123456"});
    for (const char *none : {"84901234567", "842838221234", "8419001234", "74951204418", ""})
        QVERIFY(formerKeys(none).empty());
    int known = 0;
    for (int prefix = 30; prefix < 100; ++prefix) {
        const std::string key = "84" + std::to_string(prefix) + "8123456";
        for (const std::string &former : formerKeys(key)) {
            QCOMPARE(numberKey(former, Country::Vietnam), key);
            ++known;
        }
    }
    QCOMPARE(known, 21);
}

CALLHELM_TEST(PhoneNumberTest)
#include "phonenumbertest.moc"
