#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "clirun.h"
#include "support/testmain.h"

using namespace callhelm;

/// callhelm inspect FILE.
class InspectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsColumns();
    void asks();
    void json();
    void options();
    void fails();
    void wrongUse_data();
    void wrongUse();
    void realData();
};

void InspectTest::tellsColumns()
{
    const CliRun run;
    const QString path
        = run.write("t.csv",
                    "Khách;SĐT;Ngày;Số tiền\nAnna;0901234567;31/12/2025;1.355,90\nBình;;1/1/2026;x\n"
                    "Chi;0912345678;2/1/2026;1.000\nDũng;0912345679;3/1/2026;5\nEm;+84 90 123 45 "
                    "67;4/1/2026;6\nGia;0912345670;5/1/2026;7\n");
    const CliRun::Outcome outcome = run({"inspect", path});
    VERIFY_CODE(outcome, Done);
    QCOMPARE(QString::fromUtf8(outcome.out),
             QStringLiteral("column,title,type,format,read,rejected,ask\r\n"
                            "1,Khách,text,text,6,0,0\r\n"
                            "2,SĐT,phone,phone,5,0,0\r\n"
                            "3,Ngày,date,d/M/yyyy,6,0,0\r\n"
                            "4,Số tiền,number,\"1.234,56\",5,1,0\r\n"));
    QVERIFY(outcome.err.contains(QStringLiteral("Encoding: utf-8\nSeparator: ;\nHeader row: 1\nRows: 6\n")));
    QCOMPARE(run.files(), QStringList{"t.csv"}); // no store was made
}

void InspectTest::asks()
{
    const CliRun run;
    const CliRun::Outcome dates = run({"inspect", run.write("t.csv", "a,b\nx,03/04/2023\ny,05/06/2023\n")});
    VERIFY_CODE(dates, FoundSomething);
    QVERIFY(dates.out.contains("2,b,date,dd/MM/yyyy,2,0,1\r\n"));
    QVERIFY(dates.err.contains(QStringLiteral("MM/dd/yyyy")));
    VERIFY_CODE(run({"inspect", run.write("t.csv", "a,b\nx,12/31/2023\ny,12/01/2023\n")}), Done);
    VERIFY_CODE(run({"inspect", run.write("t.csv", "a;b\nx;1.000\n")}), FoundSomething);
    const QString one = run.write("t.csv", "a,b\n1,\xE9\n");
    VERIFY_CODE(run({"inspect", one}), FoundSomething); // é, й or И
    VERIFY_CODE(run({"inspect", one, "--encoding", "koi8-r"}), Done);
}

void InspectTest::json()
{
    const CliRun run;
    const CliRun::Outcome outcome
        = run({"inspect", "--format", "json", run.write("t.csv", "note\n\na,b,c\n1,?,1.000\n2,5,2.000\n")});
    VERIFY_CODE(outcome, FoundSomething);
    const QJsonObject told = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(told["kind"].toString(), QStringLiteral("csv"));
    QCOMPARE(told["encoding"].toString(), QStringLiteral("utf-8"));
    QCOMPARE(told["separator"].toString(), QStringLiteral(","));
    QCOMPARE(told["header_row"].toInt(), 3);
    QCOMPARE(told["rows"].toInt(), 2);
    QCOMPARE(told["rows_above"].toArray(), QJsonArray{1});
    const QJsonArray columns = told["columns"].toArray();
    QCOMPARE(columns.size(), 3);
    QCOMPARE(columns[1].toObject()["missing"].toArray(), QJsonArray{"?"});
    QCOMPARE(columns[1].toObject()["rejected"].toInt(), 1);
    QCOMPARE(columns[2].toObject()["alternatives"].toArray(), QJsonArray{"1234.56"});
    QCOMPARE(columns[2].toObject()["examples"].toArray()[1].toObject()["value"].toString(),
             QStringLiteral("2000"));
}

void InspectTest::options()
{
    const CliRun run;
    const QString path = run.write("t.csv", "a,b;c\n1,?;3\n4,5;6\n");
    const auto columns = [&](const QStringList &more) {
        return run(QStringList{"inspect", path} + more).out.count('\n') - 1;
    };
    QCOMPARE(columns({"--separator", ";"}), 2);
    QCOMPARE(columns({"--separator", "comma"}), 2);
    QCOMPARE(columns({"--separator", "tab"}), 1);
    QVERIFY(run({"inspect", path, "--header-row", "0", "--separator", ";"}).out.contains("\r\n1,,text,"));
    QVERIFY(run({"inspect", path, "--header-row", "2", "--separator", ";"}).out.contains("\r\n1,\"1,?\","));
    QVERIFY(run({"inspect", run.write("m.csv", "a,b\n1,?\n2,-\n3,7\n"), "--missing", "?", "--missing", "-"})
                .out.contains("2,b,integer,1234,1,0,0"));
    const CliRun::Outcome help = CliRun::bare({"inspect", "--help"});
    QCOMPARE(help.code, int(Done));
    QVERIFY(help.out.contains("dd/MM/yyyy"));
}

void InspectTest::fails()
{
    const CliRun run;
    VERIFY_CODE(run({"inspect", run.path("none.csv")}), Failed);
    VERIFY_CODE(run({"inspect", run.path(".")}), Failed);
    VERIFY_CODE(run({"inspect", run.write("t.csv", "")}), Failed);
    const CliRun::Outcome quote = run({"inspect", run.write("t.csv", "a,b\n1,\"2\n")});
    VERIFY_CODE(quote, Failed);
    QVERIFY(quote.out.isEmpty());
    QVERIFY(quote.err.contains(QStringLiteral("t.csv:2: ")));
    for (quint32 seed = 0; seed < 50; ++seed) { // rubbish of any kind
        const QByteArray start = seed % 3 == 0 ? QByteArray("PK\x03\x04") : QByteArray();
        const int code = run({"inspect", run.write("r.bin", start + noise(2000, seed))}).code;
        QVERIFY(code >= Done && code <= Failed);
    }
}

void InspectTest::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList{"inspect"};
    QTest::newRow("two files") << QStringList{"inspect", "a", "b"};
    QTest::newRow("encoding") << QStringList{"inspect", "a", "--encoding", "ebcdic"};
    QTest::newRow("separator") << QStringList{"inspect", "a", "--separator", "ab"};
    QTest::newRow("header row") << QStringList{"inspect", "a", "--header-row", "-1"};
    QTest::newRow("form") << QStringList{"inspect", "a", "--format", "xml"};
}

void InspectTest::wrongUse()
{
    QFETCH(QStringList, arguments);
    const CliRun run;
    VERIFY_CODE(run(arguments), WrongUse);
}

void InspectTest::realData()
{
    const QString folder = QStringLiteral(CALLHELM_SHARED_DATA "/");
    if (!QFile::exists(folder))
        QSKIP("the real data are not here");
    const CliRun run;
    const CliRun::Outcome spark = run({"inspect", folder + "ru-spark-xlsx/spark_list_masked.xlsx"});
    VERIFY_CODE(spark, Done);
    QVERIFY(spark.err.contains(QStringLiteral("Header row: 4\nRows: 2191\n")));
    QVERIFY(spark.out.contains(",date,dd.MM.yyyy,2191,0,0"));
    const CliRun::Outcome deaths
        = run({"inspect", folder + "xlsx-odd/readxl_deaths.xlsx", "--sheet", "other"});
    VERIFY_CODE(deaths, Done);
    VERIFY_CODE(run({"inspect", folder + "xlsx-odd/readxl_deaths.xlsx", "--sheet", "none"}), WrongUse);
    VERIFY_CODE(run({"inspect", folder + "xlsx-odd/calamine_pass_protected.xlsx"}), Failed);
}

CALLHELM_TEST(InspectTest)
#include "inspecttest.moc"
