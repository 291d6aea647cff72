#include "leadstore.h"
#include "support/testmain.h"

using namespace callhelm;

/// `callhelm assign`: leads by the command line.
class AssignTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainSequence_data();
    void plainSequence();
    void wrongUse_data();
    void wrongUse();
    void handsOut();
    void asOfAMoment();
};

void AssignTest::plainSequence_data()
{
    QTest::addColumn<QString>("weights");
    QTest::addColumn<QString>("sequence"); // CASES.md 2
    QTest::newRow("1,1") << "1,1"
                         << "ab";
    QTest::newRow("2,1") << "2,1"
                         << "aba";
    QTest::newRow("3,4,5") << "3,4,5"
                           << "cbacbcabcabc";
    QTest::newRow("5,1,1") << "5,1,1"
                           << "aabaaca";
    QTest::newRow("6,1,1,1,1") << "6,1,1,1,1"
                               << "aabacaadea";
}

void AssignTest::plainSequence()
{
    QFETCH(QString, weights);
    QFETCH(QString, sequence);
    const auto outcome = CliRun::bare(
        {"assign", "replay", "--weights", weights, "--count", QString::number(sequence.size())});
    VERIFY_CODE(outcome, Done);
    QByteArray wanted = "n,agent\r\n";
    for (qsizetype i = 0; i < sequence.size(); ++i)
        wanted
            += QByteArray::number(i + 1) + ',' + QByteArray::number(sequence[i].unicode() - 'a' + 1) + "\r\n";
    QCOMPARE(outcome.out, wanted);
}

void AssignTest::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QStringList() << int(WrongUse);
    QTest::newRow("something else") << QStringList{"hand"} << int(WrongUse);
    QTest::newRow("replay of nothing") << QStringList{"replay"} << int(WrongUse);
    QTest::newRow("words for weights") << QStringList{"replay", "--weights", "3,x"} << int(WrongUse);
    QTest::newRow("too heavy") << QStringList{"replay", "--weights", "10000"} << int(WrongUse);
    QTest::newRow("nobody") << QStringList{"replay", "--weights", "0,0"} << int(WrongUse);
    QTest::newRow("no leads") << QStringList{"replay", "--weights", "1", "--count", "0"} << int(WrongUse);
    QTest::newRow("dry ledger") << QStringList{"ledger", "--dry-run"} << int(WrongUse);
    QTest::newRow("no time") << QStringList{"run", "--at", "noon"} << int(WrongUse);
    QTest::newRow("no store") << QStringList{"run"} << int(Failed);
    QTest::newRow("no store to look at") << QStringList{"ledger"} << int(Failed);
}

void AssignTest::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const CliRun run;
    const auto outcome = run(QStringList{"assign"} + arguments);
    VERIFY_CODE(outcome, code);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(run.files().isEmpty());
}

void AssignTest::handsOut()
{
    const CliRun run;
    makeLeadStore(run, 12);
    if (QTest::currentTestFailed())
        return;
    auto outcome = run({"assign", "rules"});
    VERIFY_CODE(outcome, Done);
    const auto rules = csvRows(outcome.out);
    QCOMPARE(rules.size(), 1);
    QCOMPARE(rules[0]["rule"], QStringLiteral("Website"));
    QCOMPARE(rules[0]["agents"], QStringLiteral("An 3; Binh 4; Cuong 5"));
    outcome = run({"assign", "preview", "--rule", "website"});
    VERIFY_CODE(outcome, Done);
    const auto preview = csvRows(outcome.out);
    QCOMPARE(preview.size(), 12);
    outcome = run({"assign", "run", "--dry-run"});
    VERIFY_CODE(outcome, Done);
    const auto dry = csvRows(outcome.out);
    QCOMPARE(dry.size(), 12);
    QVERIFY(csvRows(run({"export", "handouts"}).out).isEmpty());
    VERIFY_CODE(run({"assign", "run", "--rule", "no such rule"}), WrongUse);
    outcome = run({"assign", "run", "--rule", "Website"});
    VERIFY_CODE(outcome, Done);
    QVERIFY(outcome.err.contains(QStringLiteral("12 handed out, 0 taken back.")));
    const auto handed = csvRows(outcome.out);
    QCOMPARE(handed.size(), 12);
    for (int i = 0; i < 12; ++i) {
        QCOMPARE(handed[i]["agent"], preview[i]["agent"]);
        QCOMPARE(handed[i]["agent"], dry[i]["agent"]);
        QCOMPARE(handed[i]["lead"], dry[i]["lead"]);
        QCOMPARE(handed[i]["kind"], QStringLiteral("turn"));
    }
    outcome = run({"export", "handouts"});
    VERIFY_CODE(outcome, Done);
    QVERIFY(outcome.out.startsWith("at,rule,lead,agent,kind,reason\r\n"));
    QCOMPARE(csvRows(outcome.out).size(), 12);
    QVERIFY(csvRows(run({"export", "handouts", "--to", "2020-01-01"}).out).isEmpty());
    const auto ledger = csvRows(run({"assign", "ledger"}).out);
    QCOMPARE(ledger.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(ledger[i]["had"], QString::number(3 + i));
        QCOMPARE(ledger[i]["balance"].toDouble(), 0.0);
    }
    outcome = run({"assign", "replay", "--rule", "Website", "--weights", "4,4,4"});
    VERIFY_CODE(outcome, Done);
    const auto replay = csvRows(outcome.out);
    QCOMPARE(replay.size(), 12);
    QMap<QString, int> would;
    for (const auto &row : replay)
        ++would[row["would"]];
    QCOMPARE(would, (QMap<QString, int>{{"An", 4}, {"Binh", 4}, {"Cuong", 4}}));
    VERIFY_CODE(run({"assign", "replay", "--rule", "Website", "--weights", "4,4"}), WrongUse);
    VERIFY_CODE(run({"verify"}), Done);
    VERIFY_CODE(run({"audit", "verify"}), Done);
    outcome = run({"assign", "run"}); // nothing is left
    VERIFY_CODE(outcome, Done);
    QVERIFY(csvRows(outcome.out).isEmpty());
}

void AssignTest::asOfAMoment()
{
    const CliRun run;
    makeLeadStore(run, 3);
    if (QTest::currentTestFailed())
        return;
    auto outcome = run({"assign", "run", "--at", "2020-01-01T10:00"}); // before they came
    VERIFY_CODE(outcome, Done);
    QVERIFY(csvRows(outcome.out).isEmpty());
    outcome = run({"assign", "run", "--at", "2099-01-01T10:00"});
    VERIFY_CODE(outcome, Done);
    QCOMPARE(csvRows(outcome.out).size(), 3);
    VERIFY_CODE(run({"verify"}), Done);
}

CALLHELM_TEST(AssignTest)
#include "assigntest.moc"
