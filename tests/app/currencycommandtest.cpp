#include "clirun.h"
#include "support/testmain.h"

using namespace callhelm;

/// callhelm currency.
class CurrencyCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void toldAndSaid();
    void wrongUse();
};

void CurrencyCommandTest::toldAndSaid()
{
    const CliRun run;
    VERIFY_CODE(run({"import", "queue_log", run.write(QStringLiteral("queue_log"), goodLog)}), Done);
    QCOMPARE(run({"currency"}).out, QByteArray("VND\n"));
    VERIFY_CODE(run({"currency", "rub"}), Done);
    QCOMPARE(run({"currency"}).out, QByteArray("RUB\n"));
    const CliRun::Outcome again = run({"currency", "RUB"});
    VERIFY_CODE(again, Done);
    QVERIFY(again.err.contains(QStringLiteral("nothing changed")));
    VERIFY_CODE(run({"audit", "verify"}), Done);
    QCOMPARE(run({"audit", "export"}).out.count("currency.change"), 1);
    VERIFY_CODE(run({"verify"}), Done);
}

void CurrencyCommandTest::wrongUse()
{
    const CliRun run;
    VERIFY_CODE(run({"currency", "gold"}), WrongUse);
    VERIFY_CODE(run({"currency", "zzz"}), WrongUse); // three letters, but no currency
    VERIFY_CODE(run({"currency", "RUB", "USD"}), WrongUse);
    VERIFY_CODE(run({"currency", "RUB"}), Failed); // none is made for it
    VERIFY_CODE(run({"currency"}), Failed);
    QVERIFY(run.files().isEmpty());
}

CALLHELM_TEST(CurrencyCommandTest)
#include "currencycommandtest.moc"
