#include <QFileInfo>

#include "clirun.h"
#include "support/testmain.h"

using namespace callhelm;

/// callhelm import crm: files that real systems wrote, and what went wrong for others (CASES.md 1.1 to 1.3).
class CrmImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void realFiles_data();
    void realFiles();
    void snapshotsOfTickets();
    void oneCell_data();
    void oneCell();
    void againChangesNothing();
    void columnsByTitle();
    void blankKeepsEmptyClears();
    void rejectedRowsAreTold();
    void keys_data();
    void keys();
    void customersWithDeals();
    void nothingOfRejectedRows();
    void idsAreNoPhones();
    void stagesOfThePool();
    void childrenBeforeParents();
    void exportedAndTakenBack();
    void allOrNothing();
    void wrongUse_data();
    void wrongUse();
};

namespace {

QString shared(const char *name) { return QStringLiteral(CALLHELM_SHARED_DATA "/") + QLatin1String(name); }

/// The report's figures: new, changed, same, rejected.
QString figures(const CliRun::Outcome &outcome)
{
    return QString::fromUtf8(outcome.out).section(QStringLiteral("\r\n"), 1, 1);
}

/// Takes a file's text; the report's figures.
QString take(const CliRun &run, const QByteArray &csv, const QString &entity, const QString &map,
             const QStringList &more = {})
{
    const QString file = run.write(QStringLiteral("in.csv"), csv);
    return figures(run(QStringList{"import", "crm", file, "--entity", entity, "--map", map} + more,
                       QStringLiteral("Asia/Ho_Chi_Minh")));
}

/// One cell of an exported table, by the record's id.
QString cell(const CliRun &run, const QString &table, const QString &id, const QString &column)
{
    for (const auto &row : csvRows(run({"export", table}, QStringLiteral("Asia/Ho_Chi_Minh")).out))
        if (row[QStringLiteral("id")] == id)
            return row[column];
    return QStringLiteral("(no such record)");
}

} // namespace

void CrmImportTest::realFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("map");
    QTest::addColumn<QString>("taken");
    QTest::newRow("maven") << shared("maven-crm-sales/sales_pipeline.csv") << "deals"
                           << "opportunity_id=id;sales_agent=owner;product=product;deal_stage=status;"
                              "deal_stage=stage;engage_date=created;close_date=closed;close_value=amount"
                           << "8800,0,0,0";
    QTest::newRow("zoho's leads")
        << shared("zoho-crm/Leads.csv") << "customers"
        << "LEADID=id;Last Name=name;Lead Owner=owner;Email=email;Lead Source=source;"
           "Created Time=created"
        << "3900,0,0,0";
    QTest::newRow("zoho's tasks, without ids")
        << shared("zoho-crm/Tasks.csv") << "tasks"
        << "Task Owner=owner;Subject=text;Created Time=created;Due Date=due"
        << "2978,0,0,0";
    QTest::newRow("pwc: day and time in two columns")
        << shared("pwc-call-center/bom_iso.csv") << "ratings"
        << "Call Id=id;Call Id=call;Agent=agent;Date=at;Time=at;Satisfaction rating=score"
        << "5000,0,0,0";
    QTest::newRow("spark, a workbook")
        << shared("ru-spark-xlsx/spark_list_masked.xlsx") << "customers"
        << QStringLiteral("ОГРНИП=id;ФИО=name;Дата регистрации=created;Регион=province") << "2191,0,0,0";
    QTest::newRow("staff, windows-1258")
        << shared("vn-staff/derived/windows1258_semicolon_crlf.csv") << "customers"
        << QStringLiteral("ID=id;Tên=name;Chức vụ=source") << "100,0,0,0";
}

void CrmImportTest::realFiles()
{
    QFETCH(QString, file);
    QFETCH(QString, entity);
    QFETCH(QString, map);
    QFETCH(QString, taken);
    if (!QFileInfo::exists(file))
        QSKIP("the file is not here");
    const CliRun run;
    const auto import = [&] { return run({"import", "crm", file, "--entity", entity, "--map", map}); };
    QCOMPARE(figures(import()), taken);
    QCOMPARE(figures(import()), QStringLiteral("0,0,%1,0").arg(taken.section(u',', 0, 0)));
    VERIFY_CODE(run({"verify"}), Done);
    if (QTest::currentDataTag() == QByteArray("maven")) {
        qint64 won = 0, count = 0;
        for (const auto &row : csvRows(run({"export", "deals"}).out))
            if (row[QStringLiteral("status")] == QLatin1String("won")) {
                won += row[QStringLiteral("amount")].toLongLong();
                ++count;
            }
        QCOMPARE(won, 10'005'534);
        QCOMPARE(count, 4238);
    }
}

/// Two files of one system, their columns in another order: each row is what a ticket was at a moment.
void CrmImportTest::snapshotsOfTickets()
{
    const QString closed = shared("bpic2013-problems/vinst_closed_problems.csv");
    const QString open = shared("bpic2013-problems/vinst_open_problems.csv");
    if (!QFileInfo::exists(closed))
        QSKIP("the files are not here");
    const QString map = QStringLiteral(
        "Problem Number=id;Problem Change Date+Time=updated;Problem Status=status:Unmatched>new;"
        "Problem Sub Status=stage_is_no_field");
    const CliRun run;
    VERIFY_CODE(run({"import", "crm", closed, "--entity", "tickets", "--key", "id", "--map", map}), WrongUse);
    const QString good = map.section(u';', 0, 2)
        + QStringLiteral(";Problem Latest Impact=priority;Product=subject;"
                         "Problem Involved Owner ST=owner");
    const auto take = [&](const QString &file) {
        return figures(run({"import", "crm", file, "--entity", "tickets", "--key", "id", "--map", good}));
    };
    QCOMPARE(take(closed), QStringLiteral("1487,5173,0,0"));
    QCOMPARE(take(open), QStringLiteral("354,446,1551,0")); // 1,841 tickets, 1,551 changes are in both
    int done = 0, all = 0;
    for (const auto &row : csvRows(run({"export", "tickets"}).out)) {
        ++all;
        if (row[QStringLiteral("status")] == QLatin1String("done"))
            ++done;
    }
    QCOMPARE(all, 1841);
    QCOMPARE(done, 1487);
    VERIFY_CODE(run({"verify"}), Done);
    const CliRun other; // the other file first: the same tickets
    for (const QString &file : {open, closed})
        (void)figures(other({"import", "crm", file, "--entity", "tickets", "--key", "id", "--map", good}));
    const auto table = [](const CliRun &one) {
        QStringList rows;
        for (const auto &row : csvRows(one({"export", "tickets"}).out))
            rows.append(row[QStringLiteral("id")] + u' ' + row[QStringLiteral("status")] + u' '
                        + row[QStringLiteral("created")] + u' ' + row[QStringLiteral("owner")]);
        rows.sort();
        return rows;
    };
    QCOMPARE(table(other), table(run));
}

void CrmImportTest::oneCell_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QString>("map"); // of the column C
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("told"); // as exported; empty: rejected
    QTest::newRow("no such day") << "deals"
                                 << "closed:dd/MM/yyyy"
                                 << "31/09/2026"
                                 << "";
    QTest::newRow("never rolled over") << "deals"
                                       << "closed:dd/MM/yyyy"
                                       << "07/30/2023"
                                       << "";
    QTest::newRow("day first") << "deals"
                               << "closed:dd/MM/yyyy"
                               << "03/04/2026"
                               << "2026-04-03T00:00:00+07:00";
    QTest::newRow("month first") << "deals"
                                 << "closed:MM/dd/yyyy"
                                 << "03/04/2026"
                                 << "2026-03-04T00:00:00+07:00";
    QTest::newRow("the organisation's zone") << "deals"
                                             << "closed:yyyy-MM-dd HH:mm"
                                             << "2026-08-01 06:00"
                                             << "2026-08-01T06:00:00+07:00";
    QTest::newRow("with an offset") << "deals"
                                    << "closed:yyyy-MM-ddTHH:mm:ss t"
                                    << "2026-08-01T06:00:00+00:00"
                                    << "2026-08-01T13:00:00+07:00";
    QTest::newRow("Vietnamese separators") << "deals"
                                           << "amount:1.234,56"
                                           << "\"1.355,90\""
                                           << "1355.9";
    QTest::newRow("thousands") << "deals"
                               << "amount:1.234,56"
                               << "1.000"
                               << "1000";
    QTest::newRow("negative") << "deals"
                              << "amount:1234.56"
                              << "-5"
                              << "-5";
    QTest::newRow("no amount") << "deals"
                               << "amount:1234.56"
                               << "many"
                               << "";
    QTest::newRow("status in Vietnamese") << "deals"
                                          << "status" << QStringLiteral("Thành công") << "won";
    QTest::newRow("status in Russian") << "deals"
                                       << "status" << QStringLiteral("Проиграна") << "lost";
    QTest::newRow("status mapped") << "deals"
                                   << "status:Hot>open|*>lost"
                                   << "Hot"
                                   << "open";
    QTest::newRow("all others") << "deals"
                                << "status:Hot>open|*>lost"
                                << "?"
                                << "lost";
    QTest::newRow("no status") << "deals"
                               << "status"
                               << "perhaps"
                               << "";
    QTest::newRow("mobile") << "customers"
                            << "phone"
                            << "0901234567"
                            << "\"'+84901234567\"";
    QTest::newRow("with signs") << "customers"
                                << "phone"
                                << "(+84) 90-123.45.67 "
                                << "\"'+84901234567\"";
    QTest::newRow("no phone") << "customers"
                              << "phone"
                              << "09x7 112 330"
                              << "";
    QTest::newRow("no e-mail") << "customers"
                               << "email"
                               << "mai.tt"
                               << "";
    QTest::newRow("e-mail") << "customers"
                            << "email"
                            << "Mai.TT@SaoMai.vn"
                            << "mai.tt@saomai.vn";
    QTest::newRow("harmless") << "customers"
                              << "name"
                              << "=1+1"
                              << "\"'=1+1\"";
}

void CrmImportTest::oneCell()
{
    QFETCH(QString, entity);
    QFETCH(QString, map);
    QFETCH(QString, value);
    QFETCH(QString, told);
    const CliRun run;
    const QByteArray csv = "I,C\n1," + value.toUtf8() + "\n";
    QCOMPARE(take(run, csv, entity, QStringLiteral("I=id;C=") + map),
             told.isEmpty() ? QStringLiteral("0,0,0,1") : QStringLiteral("1,0,0,0"));
    if (!told.isEmpty())
        QCOMPARE(cell(run, entity, QStringLiteral("1"), map.section(u':', 0, 0)), told);
}

void CrmImportTest::againChangesNothing()
{
    const CliRun run;
    const QByteArray csv = "Name,Phone\nLan,0901234567\nMai,0901234568\n";
    const QString map = QStringLiteral("Name=name;Phone=phone");
    QCOMPARE(take(run, csv, QStringLiteral("customers"), map), QStringLiteral("2,0,0,0"));
    QCOMPARE(take(run, csv, QStringLiteral("customers"), map), QStringLiteral("0,0,2,0"));
    QCOMPARE(
        take(run, "Name,Phone\nLan Pham,+84 901 234 567\nNew,0901234569\n", QStringLiteral("customers"), map),
        QStringLiteral("1,1,0,0"));
    // Rows without anything that tells them apart are counted by all that they say.
    const QByteArray notes = "Text\nhello\nhello\nother\n";
    QCOMPARE(take(run, notes, QStringLiteral("notes"), QStringLiteral("Text=text")),
             QStringLiteral("3,0,0,0"));
    QCOMPARE(take(run, notes, QStringLiteral("notes"), QStringLiteral("Text=text")),
             QStringLiteral("0,0,3,0"));
    VERIFY_CODE(run({"verify"}), Done);
    VERIFY_CODE(run({"audit", "verify"}), Done);
}

void CrmImportTest::columnsByTitle()
{
    const CliRun run;
    const QString map = QString::fromUtf8("Họ tên=name;SĐT=phone");
    QCOMPARE(take(run, QByteArray("Họ tên;SĐT\nLan;0901234567\n"), QStringLiteral("customers"), map),
             QStringLiteral("1,0,0,0"));
    QCOMPARE(take(run, QByteArray("SDT;x;HO TEN\n0901234567;1;Lan\n"), QStringLiteral("customers"), map),
             QStringLiteral("0,0,1,0"));
}

void CrmImportTest::blankKeepsEmptyClears()
{
    const CliRun run;
    const QString map = QStringLiteral("I=id;N=name;E=email");
    QCOMPARE(take(run, "I,N,E\n1,Lan,a@b.vn\n", QStringLiteral("customers"), map), QStringLiteral("1,0,0,0"));
    QCOMPARE(take(run, "I,N\n1,Mai\n", QStringLiteral("customers"), QStringLiteral("I=id;N=name")),
             QStringLiteral("0,1,0,0"));
    QCOMPARE(take(run, "I,N,E\n1,,\n", QStringLiteral("customers"), map), QStringLiteral("0,0,1,0"));
    QCOMPARE(cell(run, QStringLiteral("customers"), QStringLiteral("1"), QStringLiteral("email")),
             QStringLiteral("a@b.vn"));
    QCOMPARE(take(run, "I,N,E\n1,,<empty>\n", QStringLiteral("customers"), map), QStringLiteral("0,1,0,0"));
    QCOMPARE(cell(run, QStringLiteral("customers"), QStringLiteral("1"), QStringLiteral("email")), QString());
    QCOMPARE(cell(run, QStringLiteral("customers"), QStringLiteral("1"), QStringLiteral("name")),
             QStringLiteral("Mai"));
}

void CrmImportTest::rejectedRowsAreTold()
{
    const CliRun run;
    const QString report = run.path(QStringLiteral("rejects.csv"));
    QCOMPARE(take(run,
                  "Name,Phone,Created\nLan,0901234567,2026-10-05\nMai,09x7,2026-10-05\nAn,0901234568,2026-10-"
                  "05,more\n"
                  "Binh,,2026-10-05\nLan again,0901234567,2026-10-05\nHa,0901234569,05-10-2026\n",
                  QStringLiteral("customers"), QStringLiteral("Name=name;Phone=phone;Created=created"),
                  {QStringLiteral("--report"), report}),
             QStringLiteral("1,0,0,5"));
    const auto rows = csvRows(CliRun::read(report));
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[0][QStringLiteral("row")], QStringLiteral("3"));
    QCOMPARE(rows[0][QStringLiteral("column")], QStringLiteral("Phone"));
    QCOMPARE(rows[0][QStringLiteral("value")], QStringLiteral("09x7"));
    for (const auto &row : rows)
        QVERIFY(!row[QStringLiteral("reason")].isEmpty());
    QCOMPARE(rows[1][QStringLiteral("row")], QStringLiteral("4")); // longer than its header
    QVERIFY(rows[3][QStringLiteral("reason")].contains(QLatin1String("2"))); // in row 2 too
}

void CrmImportTest::keys_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("taken");
    QTest::newRow("by id") << "id"
                           << "1,1,0,0";
    QTest::newRow("by phone") << "phone"
                              << "0,2,0,0";
    QTest::newRow("by e-mail") << "email"
                               << "2,0,0,0";
    QTest::newRow("by both, which fit two") << "id,phone"
                                            << "0,1,0,1";
}

void CrmImportTest::keys()
{
    QFETCH(QString, keys);
    QFETCH(QString, taken);
    const CliRun run;
    const QString map = QStringLiteral("I=id;N=name;P=phone;E=email");
    QCOMPARE(take(run, "I,N,P,E\n1,Lan,0901234567,a@b.vn\n2,Mai,0901234568,c@d.vn\n",
                  QStringLiteral("customers"), map),
             QStringLiteral("2,0,0,0"));
    QCOMPARE(take(run, "I,N,P,E\n1,X,0901234568,e@f.vn\n3,Y,0901234567,g@h.vn\n", QStringLiteral("customers"),
                  map, {QStringLiteral("--key"), keys}),
             taken);
    VERIFY_CODE(run({"verify"}), Done);
}

void CrmImportTest::customersWithDeals()
{
    const CliRun run;
    const QByteArray csv = "Name,Phone,Amount\nLan,0901234567,\"12.500.000\"\nMai,0901234568,\n";
    const QString map = QStringLiteral("Name=name;Phone=phone;Amount=deal.amount:1.234,56");
    QCOMPARE(take(run, csv, QStringLiteral("customers"), map), QStringLiteral("2,0,0,0"));
    QCOMPARE(take(run, csv, QStringLiteral("customers"), map), QStringLiteral("0,0,2,0"));
    const auto deals = csvRows(run({"export", "deals"}).out);
    QCOMPARE(deals.size(), 1);
    QCOMPARE(deals.front()[QStringLiteral("amount")], QStringLiteral("12500000"));
    QCOMPARE(deals.front()[QStringLiteral("customer_name")], QStringLiteral("Lan"));
}

/// What rejects a row is known before anything of it is there.
void CrmImportTest::nothingOfRejectedRows()
{
    const CliRun run;
    QCOMPARE(take(run, "Name,Phone,Status\nLan,0901234567,perhaps\n", QStringLiteral("customers"),
                  QStringLiteral("Name=name;Phone=phone;Status=deal.status")),
             QStringLiteral("0,0,0,1"));
    QCOMPARE(csvRows(run({"export", "customers"}).out).size(), 0);
    QCOMPARE(take(run, "I,C,A\n1,Acme,5\n1,Other,6\n2,Third,many\n", QStringLiteral("deals"),
                  QStringLiteral("I=id;C=customer;A=amount:1234.56"), {"--unknown", "customers=make"}),
             QStringLiteral("1,0,0,2"));
    QCOMPARE(csvRows(run({"export", "customers"}).out).size(), 1);
}

/// An id is an id, also where it looks like somebody's phone or name.
void CrmImportTest::idsAreNoPhones()
{
    const CliRun run;
    const QString map = QStringLiteral("I=id;N=name;P=phone");
    QCOMPARE(take(run, "I,N,P\n1,Lan,0901234567\n", QStringLiteral("customers"), map),
             QStringLiteral("1,0,0,0"));
    QCOMPARE(
        take(run, "I,N,P\n0901234567,Mai,0901234568\nLan,An,0901234569\n", QStringLiteral("customers"), map),
        QStringLiteral("2,0,0,0"));
}

void CrmImportTest::stagesOfThePool()
{
    const CliRun run;
    const QByteArray csv = "I,S,K\n1,New,Web\n2,New,Zalo\n";
    QCOMPARE(take(run, csv, QStringLiteral("customers"), QStringLiteral("I=id;S=stage;K=pool")),
             QStringLiteral("2,0,0,0"));
    // The pool that a customer has counts where the file names none.
    QCOMPARE(take(run, "I,S\n1,New\n2,New\n", QStringLiteral("customers"), QStringLiteral("I=id;S=stage")),
             QStringLiteral("0,0,2,0"));
}

void CrmImportTest::childrenBeforeParents()
{
    const CliRun run;
    QCOMPARE(take(run, "N,P,S\n3,2,c\n2,1,b\n1,,a\n4,9,d\n", QStringLiteral("tickets"),
                  QStringLiteral("N=id;P=parent;S=subject")),
             QStringLiteral("3,0,0,1"));
    QCOMPARE(cell(run, QStringLiteral("tickets"), QStringLiteral("3"), QStringLiteral("parent")),
             QStringLiteral("2"));
}

/// Our own export, taken again, changes nothing.
void CrmImportTest::exportedAndTakenBack()
{
    const CliRun run;
    QCOMPARE(take(run,
                  "I,N,P,E,S,O,D\n1,Lan,0901234567,a@b.vn,Web,An,2026-10-05 10:00\n2,=Mai,+7 495 "
                  "120-44-18,,Zalo,,\n",
                  QStringLiteral("customers"),
                  QStringLiteral("I=id;N=name;P=phone;E=email;S=source;O=owner;D=created")),
             QStringLiteral("2,0,0,0"));
    const QString file = run.path(QStringLiteral("out.csv"));
    VERIFY_CODE(run({"export", "customers", "-o", file}), Done);
    QCOMPARE(figures(run(
                 {"import", "crm", file, "--entity", "customers", "--map",
                  "id=id;created=created;by=by;name=name;phone=phone;email=email;owner=owner;pool=pool;"
                  "stage=stage;source=source;channel=channel;province=province;country=country;note=note"})),
             QStringLiteral("0,0,2,0"));
}

void CrmImportTest::allOrNothing()
{
    const CliRun run;
    QCOMPARE(take(run, "I,N\n1,Lan\n", QStringLiteral("customers"), QStringLiteral("I=id;N=name")),
             QStringLiteral("1,0,0,0"));
    const QString file = run.write(QStringLiteral("broken.csv"), "I,N\n2,Mai\n3,\"never closed\n4,An\n");
    const auto broken = run({"import", "crm", file, "--entity", "customers", "--map", "I=id;N=name"});
    VERIFY_CODE(broken, Failed);
    QVERIFY(broken.err.contains(QLatin1String("broken.csv")));
    QCOMPARE(csvRows(run({"export", "customers"}).out).size(), 1);
    const auto dry = run({"import", "crm", run.write(QStringLiteral("ok.csv"), "I,N\n2,Mai\n"), "--entity",
                          "customers", "--map", "I=id;N=name", "--dry-run"});
    QCOMPARE(figures(dry), QStringLiteral("1,0,0,0"));
    QCOMPARE(csvRows(run({"export", "customers"}).out).size(), 1);
}

void CrmImportTest::wrongUse_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("says");
    QTest::newRow("no mapping") << QStringList{"--entity", "customers"} << "--map";
    QTest::newRow("no such kind") << QStringList{"--entity", "clients", "--map", "I=id"} << "clients";
    QTest::newRow("no such field") << QStringList{"--entity", "customers", "--map", "I=nothing"} << "nothing";
    QTest::newRow("no such column") << QStringList{"--entity", "customers", "--map", "X=id"} << "X";
    QTest::newRow("no such format") << QStringList{"--entity", "customers", "--map", "I=created:dd/QQ"}
                                    << "dd/QQ";
    QTest::newRow("two readings") << QStringList{"--entity", "customers", "--map", "D=created"} << "D";
    QTest::newRow("no such key") << QStringList{"--entity", "customers", "--map", "I=id", "--key", "fax"}
                                 << "fax";
    QTest::newRow("no such mapping") << QStringList{"--mapping", "Zalo"} << "Zalo";
}

void CrmImportTest::wrongUse()
{
    QFETCH(QStringList, options);
    QFETCH(QString, says);
    const CliRun run;
    const QString file = run.write(QStringLiteral("in.csv"), "I,D\n1,03/04/2026\n2,05/06/2026\n");
    const auto outcome = run(QStringList{"import", "crm", file} + options);
    VERIFY_CODE(outcome, WrongUse);
    QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
}

CALLHELM_TEST(CrmImportTest)
#include "crmimporttest.moc"
