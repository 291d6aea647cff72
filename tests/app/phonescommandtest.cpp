#include "clirun.h"
#include "support/testmain.h"

using namespace callhelm;

/// callhelm phones list, callhelm phones set.
class PhonesCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void proposedAndSaid();
    void told();
    void wrongUse_data();
    void wrongUse();
};

static QMap<QString, QString> phone(const CliRun &run, const QString &name)
{
    for (const auto &row : csvRows(run({"phones", "list"}).out))
        if (row[QStringLiteral("phone")] == name)
            return row;
    return {};
}

void PhonesCommandTest::proposedAndSaid()
{
    const CliRun run;
    VERIFY_CODE(run({"import", "queue_log", testData("field/added-by-interface/queue_log")}), Done);
    const QString desk = QStringLiteral("Local/1004@from-queue");
    QCOMPARE(run({"phones", "list"}).out,
             "phone,name,agent,origin,calls\r\nLocal/1004@from-queue,,Joan Smythe,suggested,0\r\n");
    QVERIFY(run({"doctor", "--findings"})
                .out.contains("two_names,2026-11-02T09:00:00Z,Local/1004@from-queue/n = "
                              "Joan Smythe"));
    VERIFY_CODE(run({"phones", "set", desk + QStringLiteral("/n"), "Joan Smythe"}), Done);
    QCOMPARE(phone(run, desk)[QStringLiteral("origin")], QStringLiteral("person"));
    QVERIFY(!run({"doctor", "--findings"}).out.contains("two_names"));
    const CliRun::Outcome again = run({"phones", "set", desk, "Joan Smythe"});
    VERIFY_CODE(again, Done);
    QVERIFY(again.err.contains(QStringLiteral("nothing changed")));
    const auto sessions
        = csvRows(run({"export", "sessions", "--from", "2026-11-02", "--to", "2026-11-03"}).out);
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(sessions.front()[QStringLiteral("agent")], QStringLiteral("Joan Smythe"));
    VERIFY_CODE(run({"phones", "set", desk, "--nobody"}), Done);
    QCOMPARE(phone(run, desk)[QStringLiteral("agent")], QString());
    QVERIFY(!run({"doctor", "--findings"}).out.contains("two_names")); // a person has said
    const CliRun::Outcome unknown = run({"phones", "set", "PJSIP/9", "Nemo"});
    VERIFY_CODE(unknown, Done);
    QVERIFY(unknown.err.contains(QStringLiteral("Nemo")));
    VERIFY_CODE(run({"verify"}), Done);
    VERIFY_CODE(run({"audit", "verify"}), Done);
    const auto json = run({"phones", "list", "--format", "json"});
    VERIFY_CODE(json, Done);
    QVERIFY(json.out.contains("\"origin\""));
}

void PhonesCommandTest::told()
{
    const CliRun run;
    for (const char *file : {"queue_log", "stream.txt"})
        VERIFY_CODE(run({"import", QLatin1String(file) == u"queue_log" ? "queue_log" : "ami", "--source",
                         "pbx", testData("field/added-by-interface-ami/") + QLatin1String(file)}),
                    Done);
    const auto row = phone(run, QStringLiteral("Local/1004@from-queue"));
    QCOMPARE(row[QStringLiteral("agent")], QStringLiteral("Joan Smythe"));
    QCOMPARE(row[QStringLiteral("origin")], QStringLiteral("told"));
}

void PhonesCommandTest::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{QStringLiteral("phones")};
    QTest::newRow("no agent") << QStringList{"phones", "set", "PJSIP/1"};
    QTest::newRow("agent and nobody") << QStringList{"phones", "set", "PJSIP/1", "Anna", "--nobody"};
    QTest::newRow("another word") << QStringList{"phones", "show"};
    QTest::newRow("list with more") << QStringList{"phones", "list", "more"};
    QTest::newRow("a form") << QStringList{"phones", "list", "--format", "xml"};
    QTest::newRow("a form of nothing") << QStringList{"phones", "set", "PJSIP/1", "Anna", "--format", "csv"};
}

void PhonesCommandTest::wrongUse()
{
    QFETCH(QStringList, arguments);
    const CliRun run;
    VERIFY_CODE(run(arguments), WrongUse);
    QVERIFY(run.files().isEmpty()); // no store was made
    VERIFY_CODE(run({"phones", "set", "PJSIP/1", "Anna"}), Failed);
    QVERIFY(run.files().isEmpty());
}

CALLHELM_TEST(PhonesCommandTest)
#include "phonescommandtest.moc"
