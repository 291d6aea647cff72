#include "clirun.h"
#include "support/testmain.h"

using namespace callhelm;

/// callhelm country, and whom the missed-call debts take for one caller.
class CountryCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void toldAndSaid();
    void debts();
    void wrongUse();
};

void CountryCommandTest::toldAndSaid()
{
    const CliRun run;
    VERIFY_CODE(run({"import", "queue_log", run.write(QStringLiteral("queue_log"), goodLog)}), Done);
    QCOMPARE(run({"country"}).out, QByteArray("vn\n"));
    VERIFY_CODE(run({"country", "ru"}), Done);
    QCOMPARE(run({"country"}).out, QByteArray("ru\n"));
    const CliRun::Outcome again = run({"country", "ru"});
    VERIFY_CODE(again, Done);
    QVERIFY(again.err.contains(QStringLiteral("nothing changed")));
    VERIFY_CODE(run({"audit", "verify"}), Done);
    const QByteArray trail = run({"audit", "export"}).out;
    QCOMPARE(trail.count("country.change"), 1);
    QVERIFY(trail.contains("vn") && trail.contains("ru"));
    VERIFY_CODE(run({"verify"}), Done);
}

/// One caller, as four telephone systems would write him.
void CountryCommandTest::debts()
{
    const CliRun run;
    QByteArray log;
    int call = 0;
    for (const char *number : {"8 495 120 44 18", "+7 495 120-44-18", "84951204418", "4951204418"}) {
        const QByteArray id = "c" + QByteArray::number(++call);
        const qint64 at = 1793613600 + 60 * call;
        log += QByteArray::number(at) + '|' + id + "|q|NONE|ENTERQUEUE||" + number + "|1\n"
            + QByteArray::number(at + 30) + '|' + id + "|q|NONE|ABANDON|1|1|30\n";
    }
    const QString moscow = QStringLiteral("Europe/Moscow");
    VERIFY_CODE(run({"import", "queue_log", run.write(QStringLiteral("queue_log"), log)}, moscow), Done);
    QCOMPARE(run({"country"}, moscow).out, QByteArray("ru\n"));
    const auto debts = csvRows(run({"export", "debts"}, moscow).out);
    QCOMPARE(debts.size(), 1);
    QCOMPARE(debts.front()[QStringLiteral("tries")], QStringLiteral("4"));
    VERIFY_CODE(run({"country", "vn"}, moscow), Done);
    QCOMPARE(csvRows(run({"export", "debts"}, moscow).out).size(), 3);
}

void CountryCommandTest::wrongUse()
{
    const CliRun run;
    VERIFY_CODE(run({"country", "RU"}), WrongUse);
    VERIFY_CODE(run({"country", "ru", "vn"}), WrongUse);
    VERIFY_CODE(run({"country", "ru"}), Failed); // none is made for it
    VERIFY_CODE(run({"country"}), Failed);
    QVERIFY(run.files().isEmpty());
}

CALLHELM_TEST(CountryCommandTest)
#include "countrycommandtest.moc"
