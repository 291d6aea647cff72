#include <QFileInfo>

#include "clirun.h"
#include "support/testmain.h"

using namespace callhelm;

/// callhelm … --format xlsx: tables as workbooks, which our own import reads back.
class XlsxExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackEqual();
    void everyTable_data();
    void everyTable();
    void needsAFile();
};

namespace {

const QString zone = QStringLiteral("Asia/Ho_Chi_Minh");

QString figures(const CliRun::Outcome &outcome)
{
    return QString::fromUtf8(outcome.out).section(QStringLiteral("\r\n"), 1, 1);
}

} // namespace

void XlsxExportTest::comesBackEqual()
{
    const CliRun run;
    const QString in = run.write(QStringLiteral("in.csv"),
                                 "ID;Name;Phone;Created;Amount\n"
                                 "1;=1+1;0901234567;2026-08-01 06:30:15;-5\n"
                                 "2;Đặng Đức;+84912345678;2026-08-02 00:00:00;1500000.5\n"
                                 "3;'quoted;02838123456;2026-08-03 23:59:59;0.25\n");
    QCOMPARE(figures(run({"import", "crm", in, "--entity", "customers", "--map",
                          "ID=id;Name=name;Phone=phone;Created=created"},
                         zone)),
             QStringLiteral("3,0,0,0"));
    QCOMPARE(figures(run({"import", "crm", in, "--entity", "deals", "--map",
                          "ID=id;Name=name;Created=closed;Amount=amount;ID=customer"},
                         zone)),
             QStringLiteral("3,0,0,0"));
    const QString customers = run.path(QStringLiteral("customers.xlsx"));
    VERIFY_CODE(run({"export", "customers", "--format", "xlsx", "-o", customers}, zone), Done);
    const auto take = [&](const QString &file, const QString &entity, const QString &map) {
        return figures(run({"import", "crm", file, "--entity", entity, "--map", map}, zone));
    };
    const QString before = QString::fromUtf8(run({"export", "customers"}, zone).out);
    QVERIFY(before.contains(QLatin1String("+84901234567")));
    QCOMPARE(take(customers, QStringLiteral("customers"),
                  QStringLiteral("id=id;name=name;phone=phone;created=created")),
             QStringLiteral("0,0,3,0"));
    QCOMPARE(take(customers, QStringLiteral("customers"), QStringLiteral("phone=phone;name=name")),
             QStringLiteral("0,0,3,0")); // found by phone
    QCOMPARE(QString::fromUtf8(run({"export", "customers"}, zone).out), before);
    const QString deals = run.path(QStringLiteral("deals.xlsx"));
    VERIFY_CODE(run({"export", "deals", "--format", "xlsx", "-o", deals}, zone), Done);
    QCOMPARE(take(deals, QStringLiteral("deals"),
                  QStringLiteral("id=id;name=name;amount=amount;closed=closed;customer=customer")),
             QStringLiteral("0,0,3,0"));
}

void XlsxExportTest::everyTable_data()
{
    QTest::addColumn<QStringList>("command");
    for (const char *table : {"queues", "agents", "visits", "legs", "sessions", "pauses", "calls", "debts"})
        QTest::newRow(table) << QStringList{"export", QString::fromLatin1(table)};
    QTest::newRow("doctor") << QStringList{"doctor"};
    QTest::newRow("findings") << QStringList{"doctor", "--findings"};
    QTest::newRow("phones") << QStringList{"phones", "list"};
    QTest::newRow("people") << QStringList{"people", "list"};
    QTest::newRow("trail") << QStringList{"audit", "export"};
}

/// As many rows as in CSV, and the same columns.
void XlsxExportTest::everyTable()
{
    QFETCH(QStringList, command);
    const CliRun run;
    const QString log = run.write(QStringLiteral("queue_log"), goodLog);
    VERIFY_CODE(run({"import", "queue_log", log}), Done);
    const QString file = run.path(QStringLiteral("table.xlsx"));
    VERIFY_CODE(run(command + QStringList{"--format", "xlsx", "-o", file}), Done);
    const QString csv = QString::fromUtf8(run(command).out);
    const auto titles = [](const CliRun::Outcome &told) {
        QStringList names;
        for (const auto &row : csvRows(told.out))
            names << row[QStringLiteral("title")];
        return names.join(u',');
    };
    QCOMPARE(titles(run({"inspect", file, "--header-row", "1"})), csv.section(QStringLiteral("\r\n"), 0, 0));
}

void XlsxExportTest::needsAFile()
{
    const CliRun run;
    VERIFY_CODE(run({"export", "queues", "--format", "xlsx"}), WrongUse);
    VERIFY_CODE(run({"export", "queues", "--format", "xlsx", "-o", "-"}), WrongUse);
}

CALLHELM_TEST(XlsxExportTest)
#include "xlsxexporttest.moc"
