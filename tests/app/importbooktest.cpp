#include "clirun.h"
#include "support/testmain.h"

using namespace callhelm;

/// callhelm import crm --list and --undo.
class ImportBookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listedAndTakenBack();
    void wrongUse();
};

void ImportBookTest::listedAndTakenBack()
{
    const CliRun run;
    const auto take = [&run](const char *name, const QByteArray &text) {
        return run({"import", "crm", run.write(QString::fromLatin1(name), text), "--entity", "customers",
                    "--map", "N=name;P=phone"});
    };
    VERIFY_CODE(take("Leads.csv", "N,P\nLan,0901234567\n"), Done);
    VERIFY_CODE(take("More.csv", "N,P\nLan N.,0901234567\nMai,0912345678\n"), Done);
    const auto list = run({"import", "crm", "--list"});
    VERIFY_CODE(list, Done);
    const QByteArrayList lines = list.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].trimmed(), QByteArray("import,file,at,by,new,changed,undone,built_on"));
    QVERIFY2(lines[1].contains(",More.csv,") && lines[1].trimmed().endsWith(",1,1,0,"), lines[1]);
    QVERIFY2(lines[2].contains(",Leads.csv,") && lines[2].trimmed().endsWith(",1,0,0,Lan N."), lines[2]);
    const QString first = QString::fromLatin1(lines[2].split(',').front());
    const auto refused = run({"import", "crm", "--undo", first});
    VERIFY_CODE(refused, WrongUse);
    QVERIFY2(refused.err.contains(QStringLiteral("Lan N.")), qPrintable(refused.err));
    const auto undone = run({"import", "crm", "--undo", "last"});
    VERIFY_CODE(undone, Done);
    QVERIFY2(undone.err.contains(QStringLiteral("More.csv")), qPrintable(undone.err));
    QCOMPARE(run({"export", "customers"}).out.count('\n'), 2);
    VERIFY_CODE(run({"import", "crm", "--undo", first}), Done);
    QCOMPARE(run({"export", "customers"}).out.count('\n'), 1);
    VERIFY_CODE(run({"import", "crm", "--undo", "last"}), WrongUse); // there is none
    VERIFY_CODE(run({"verify"}), Done);
    VERIFY_CODE(run({"audit", "verify"}), Done);
}

void ImportBookTest::wrongUse()
{
    const CliRun run;
    VERIFY_CODE(run({"import", "crm", "--undo", "last"}), Failed); // no store is made for it
    VERIFY_CODE(run({"import", "crm", "--list"}), Failed);
    VERIFY_CODE(run({"import", "crm", "--list", "--undo", "last"}), WrongUse);
    QVERIFY(run.files().isEmpty());
}

CALLHELM_TEST(ImportBookTest)
#include "importbooktest.moc"
