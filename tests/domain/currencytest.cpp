#include <QTest>

#include "domain/currency.h"
#include "support/testmain.h"

using namespace callhelm;

/// Which texts name a currency.
class CurrencyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codes();
};

void CurrencyTest::codes()
{
    for (const char *code : usualCurrencies)
        QVERIFY2(isCurrency(QString::fromLatin1(code)), code);
    for (const char *code : {"AED", "ZMW", "JPY", "KZT", "BYR"})
        QVERIFY2(isCurrency(QString::fromLatin1(code)), code);
    for (const char *text : {"ZZZ", "XXX", "XAU", "vnd", "VN", "VNDD", "", "gold"})
        QVERIFY2(!isCurrency(QString::fromLatin1(text)), text);
}

CALLHELM_TEST(CurrencyTest)
#include "currencytest.moc"
