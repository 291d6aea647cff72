#include <QRegularExpression>
#include <QTest>

#include "domain/numbermask.h"
#include "support/testmain.h"

using namespace callhelm;

class NumberMaskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbers_data();
    void numbers();
    void inTheFormOfTheCountry();
    void hidesThreeAtLeast();
    void texts_data();
    void texts();
    void searching_data();
    void searching();
};

void NumberMaskTest::numbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << ""
                          << "";
    QTest::newRow("extension") << "201"
                               << "201";
    QTest::newRow("longest extension") << "123456"
                                       << "123456";
    QTest::newRow("seven digits") << "3845678"
                                  << "3 ••• 678";
    QTest::newRow("nine digits") << "901234678"
                                 << "901 ••• 678";
    QTest::newRow("mobile") << "0901234678"
                            << "0901 ••• 678";
    QTest::newRow("with signs") << "(090) 123-46.78"
                                << "0901 ••• 678";
    QTest::newRow("fixed line") << "02838456789"
                                << "0283 ••• 789";
    QTest::newRow("country, plus") << "+84901234678"
                                   << "+8490 ••• 678";
    QTest::newRow("country, plus and spaces") << "+84 901 234 678"
                                              << "+8490 ••• 678";
    QTest::newRow("country, zeros") << "0084901234678"
                                    << "008490 ••• 678";
    QTest::newRow("country alone") << "84901234678"
                                   << "8490 ••• 678";
    QTest::newRow("Russia") << "+79161234567"
                            << "+7916 ••• 567";
    QTest::newRow("withheld") << "anonymous"
                              << "anonymous";
    QTest::newRow("SIP address") << "sip:0901234678@pbx"
                                 << "sip:0901•••678@pbx";
    QTest::newRow("Local channel") << "Local/0901234678@out"
                                   << "Local/0901•••678@out";
    QTest::newRow("interface") << "PJSIP/201"
                               << "PJSIP/201";
    QTest::newRow("named") << "Lan <0901-234-678>"
                           << "Lan <0901-•••-678>";
}

void NumberMaskTest::numbers()
{
    QFETCH(QString, number);
    QFETCH(QString, shown);
    QCOMPARE(QString::fromStdString(maskedNumber(number.toStdString())), shown);
}

void NumberMaskTest::inTheFormOfTheCountry()
{
    const auto shown = [](const char *number, Country country) {
        return QString::fromStdString(maskedNumber(number, country));
    };
    for (const char *number : {"+84901234678", "0901234678", "84901234678", "0084901234678", "090 123 46 78"})
        QCOMPARE(shown(number, Country::Vietnam), QString::fromUtf8("0901 ••• 678"));
    QCOMPARE(shown("+84901234678", Country::Russia), QString::fromUtf8("+8490 ••• 678"));
    QCOMPARE(shown("+79161234567", Country::Russia), QString::fromUtf8("8916 ••• 567"));
    QCOMPARE(shown("+84901234678", Country::Other), QString::fromUtf8("+8490 ••• 678"));
    QCOMPARE(shown("201", Country::Vietnam), QStringLiteral("201"));
    QCOMPARE(shown("sip:0901234678@pbx", Country::Vietnam), QString::fromUtf8("sip:0901•••678@pbx"));
}

void NumberMaskTest::hidesThreeAtLeast()
{
    for (const QString &before : {QString(), QStringLiteral("+"), QStringLiteral("00"), QStringLiteral("x")})
        for (int length = 7; length < 20; ++length) {
            const QString number = before + QStringLiteral("91234567890123456789").left(length);
            const QString shown = QString::fromStdString(maskedNumber(number.toStdString()));
            const auto digits = [](QString text) {
                return text.remove(QRegularExpression(QStringLiteral("[^0-9]"))).size();
            };
            QVERIFY2(digits(number) - digits(shown) >= 3, qPrintable(shown));
            QVERIFY(shown.endsWith(number.right(3)));
        }
}

void NumberMaskTest::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("line of a log") << "1711443434|1711443434.12|support|NONE|ENTERQUEUE||0901234678|1"
                                   << "1711443434|1711443434.12|support|NONE|ENTERQUEUE||0901 ••• 678|1";
    QTest::newRow("like a time") << "ENTERQUEUE||1900123456|1"
                                 << "ENTERQUEUE||1900 ••• 456|1";
    QTest::newRow("time of day") << "2026-11-28 10:00:00 x"
                                 << "2026-11-28 10:00:00 x";
    QTest::newRow("with a country") << "of +84901234678"
                                    << "of +8490 ••• 678";
    QTest::newRow("at the end") << "0901234678"
                                << "0901 ••• 678";
}

void NumberMaskTest::texts()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(QString::fromStdString(maskedText(text.toStdString())), shown);
}

void NumberMaskTest::searching_data()
{
    QTest::addColumn<QString>("searched");
    QTest::addColumn<bool>("finds");
    QTest::newRow("first digits") << "0901" << true;
    QTest::newRow("some of them") << "90" << true;
    QTest::newRow("last digits") << "678" << true;
    QTest::newRow("as shown") << "0901 ••• 678" << true;
    QTest::newRow("without spaces") << "0901•••678" << true;
    QTest::newRow("hidden digits") << "234" << false;
    QTest::newRow("one more") << "09012" << false;
    QTest::newRow("both ends") << "0901678" << false;
    QTest::newRow("whole") << "0901234678" << false;
}

void NumberMaskTest::searching()
{
    QFETCH(QString, searched);
    QTEST(findsNumber(QStringLiteral("0901 ••• 678"), searched), "finds");
}

CALLHELM_TEST(NumberMaskTest)
#include "numbermasktest.moc"
