#include <QTest>

#include "ingest/tables/cellreader.h"
#include "support/testmain.h"
#include "tablecase.h"

using namespace callhelm;

namespace {

/// "type format read rejected ask" and, behind a bar, other formats that fit.
QString told(const ColumnFinding &column)
{
    QStringList others;
    for (const ColumnFormat &other : column.alternatives)
        others << other.toText();
    return QStringLiteral("%1 [%2] %3 %4 %5%6")
        .arg(tableTypeName(column.type), column.format.toText())
        .arg(column.read)
        .arg(column.rejected)
        .arg(int(column.ask))
        .arg(others.isEmpty() ? QString() : u'|' + others.join(u'|'));
}

/// Columns of real files, by title.
QMap<QString, QString> columnsOf(const TableInspection &inspection)
{
    QMap<QString, QString> columns;
    for (const ColumnFinding &column : inspection.columns)
        columns[inspection.facts.columnName(column.column)] = told(column);
    return columns;
}

} // namespace

class TableInspectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columns_data();
    void columns();
    void lateValues();
    void missing();
    void oddRowsAreCounted();
    void realFiles_data();
    void realFiles();
    void realSums();
    void mixedCells();
};

void TableInspectionTest::columns_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("title");
    const auto row
        = [](const char *name, const QStringList &values, const char *wanted, const char *title = "x") {
              QTest::newRow(name) << values << QString::fromUtf8(wanted) << QString::fromUtf8(title);
          };
    row("12/31 decides", {"12/31/2023", "12/01/2023"}, "date [MM/dd/yyyy] 2 0 0");
    row("31/12 decides", {"02/01/2014", "31/12/2012"}, "date [dd/MM/yyyy] 2 0 0");
    row("both fit", {"03/04/2023", "05/06/2023"}, "date [dd/MM/yyyy] 2 0 1|MM/dd/yyyy");
    row("the same either way", {"05/05/2023", "06/06/2023"}, "date [dd/MM/yyyy] 2 0 0");
    row("one wrong", {"30/07/2023", "29/07/2023", "31/08/2023", "15/08/2023", "07/30/2023"},
        "date [dd/MM/yyyy] 4 1 0");
    row("neither fits all", {"30/07/2023", "07/30/2023"}, "date [dd/MM/yyyy] 1 1 1|MM/dd/yyyy");
    row("ISO", {"2023-07-30", "2023-01-02"}, "date [yyyy-MM-dd] 2 0 0");
    row("ISO with zone", {"2006-01-11T15:49:42+01:00", "2006-01-11T15:49:42Z"},
        "datetime [yyyy-MM-ddTHH:mm:ss t] 2 0 0");
    row("days and moments", {"30/07/2023", "31/07/2023 10:00"}, "datetime [dd/MM/yyyy HH:mm] 2 0 0");
    row("12 hours", {"7/30/2023 9:05 PM", "7/3/2023 12:05 AM"}, "datetime [M/d/yyyy h:mm AP] 2 0 0");
    row("SA and CH", {"30/07/2023 9:05 SA", "03/07/2023 12:05 CH"}, "datetime [dd/MM/yyyy h:mm AP] 2 0 0");
    row("month names", {"15 Apr, 2021 00:03:00", "16 Apr, 2021 00:02:00"},
        "datetime [dd MMM, yyyy HH:mm:ss] 2 0 0");
    row("years of two digits", {"30/07/23", "31/07/23"}, "date [dd/MM/yy] 2 0 1|yy/MM/dd");
    row("eight digits", {"20140102", "20121231"}, "date [yyyyMMdd] 2 0 1|1234");
    row("times", {"9:12:58", "10:00:00"}, "time [HH:mm:ss] 2 0 0");
    row("times of 12 hours", {"12:02 AM", "1:10 PM"}, "time [h:mm AP] 2 0 0");

    row("VN", {"1.000", "1.355,90"}, "number [1.234,56] 2 0 0");
    row("1.000 alone", {"1.000"}, "integer [1.234,56] 1 0 1|1234.56");
    row("1,234 alone", {"1,234"}, "integer [1,234.56] 1 0 1|1234,56");
    row("VN millions", {"8.718.000", "555.809"}, "integer [1.234,56] 2 0 0");
    row("US", {"1,355.90", "22"}, "number [1,234.56] 2 0 0");
    row("dollars", {"$22,700.00", "$5.00"}, "number [1,234.56] 2 0 0");
    row("RU", {"1\u00A0355,90", "12,5"}, "number [1 234,56] 2 0 0");
    row("points", {"105.5", "21.0001"}, "number [1234.56] 2 0 0");
    row("whole", {"1", "-22", "0"}, "integer [1234] 3 0 0");
    row("zeros first", {"01", "02"}, "text [text] 2 0 0");
    row("one in ten is wrong", {"1", "2", "3", "4", "5", "6", "7", "8", "9", "x"}, "integer [1234] 9 1 0");
    row("half are words", {"1", "2", "x", "y"}, "text [text] 4 0 0");

    row("yes and no", {"Y", "N", "Y"}, "boolean [Y/N] 3 0 0");
    row("TRUE alone", {"TRUE", "TRUE"}, "boolean [TRUE/FALSE] 2 0 0");
    row("Có", {"Có", "Không"}, "boolean [Có/Không] 2 0 0");
    row("Да", {"да", "нет"}, "boolean [да/нет] 2 0 0");
    row("words", {"yes", "no", "maybe"}, "text [text] 3 0 0");
    row("mail", {"a@b.vn", "c.d@e.com"}, "email [email] 2 0 0");
    row("phones", {"0901234567", "+84 90 123 45 67"}, "phone [phone] 2 0 0");
    row("phones of our own export", {"'+84901234567", "'+84901234568"}, "phone [phone] 2 0 0");
    row("phones with strokes", {"660-485-0224", "860-253-6354"}, "phone [phone] 2 0 0");
    row("phones by their title", {"901234567", "912345678"}, "phone [phone] 2 0 0", "Số điện thoại");
    row("the same without it", {"901234567", "912345678"}, "integer [1234] 2 0 0");
    row("nothing", {"", ""}, "empty [empty] 0 0 0");
}

void TableInspectionTest::columns()
{
    QFETCH(QStringList, values);
    QFETCH(QString, wanted);
    QFETCH(QString, title);
    QByteArray csv = "k;" + title.toUtf8() + "\n";
    for (const QString &value : values)
        csv += "row;\"" + value.toUtf8() + "\"\n";
    const TableFolder folder;
    TableOptions options;
    options.headerRow = 1;
    const auto inspection = inspectTable(folder.write("t.csv", csv), options);
    QVERIFY2(inspection.ok(), inspection.ok() ? "" : qPrintable(inspection.error().toString()));
    QCOMPARE(told(inspection->columns.at(1)), wanted);
    QCOMPARE(inspection->mustAsk(), inspection->columns.at(1).ask);
    for (const ColumnFinding::Example &example : inspection->columns.at(1).examples)
        QVERIFY(!example.text.isEmpty());
}

/// Not only the first rows decide.
void TableInspectionTest::lateValues()
{
    QByteArray csv = "id,when\n";
    for (int i = 0; i < 10; ++i)
        csv += "1,\n";
    csv += "1,1/1/2000\n";
    const TableFolder folder;
    auto inspection = inspectTable(folder.write("t.csv", csv));
    QCOMPARE(told(inspection->columns.at(1)), QStringLiteral("date [d/M/yyyy] 1 0 0"));
    csv += QByteArray("1,2/3/2000\n").repeated(5000);
    inspection = inspectTable(folder.write("t.csv", csv));
    QVERIFY(inspection->columns.at(1).ask);
    csv += "1,1/13/2000\n";
    inspection = inspectTable(folder.write("t.csv", csv));
    QCOMPARE(told(inspection->columns.at(1)), QStringLiteral("date [M/d/yyyy] 5002 0 0"));
}

void TableInspectionTest::missing()
{
    const TableFolder folder;
    const QString path = folder.write("t.csv", "id,n\n1,?\n2,5\n3,?\n4,N/A\n5,?\n");
    auto inspection = inspectTable(path);
    QCOMPARE(told(inspection->columns.at(1)), QStringLiteral("integer [1234] 1 4 0"));
    QCOMPARE(inspection->columns.at(1).missing, (QStringList{"?", "N/A"}));
    QCOMPARE(inspection->columns.at(1).missingCount, 4);
    inspection = inspectTable(path, {}, {"?", "n/a"});
    QCOMPARE(told(inspection->columns.at(1)), QStringLiteral("integer [1234] 1 0 0"));
    QCOMPARE(inspection->columns.at(1).blank, 4);
}

void TableInspectionTest::oddRowsAreCounted()
{
    const TableFolder folder;
    const auto inspection = inspectTable(folder.write("t.csv", "a,b,c\n1,2,3\n1,2\n1,2,3,4\n5,6,7\n"));
    QCOMPARE(inspection->rows, 4);
    QCOMPARE(inspection->oddRows, 2);
    QCOMPARE(inspection->oddRowNumbers, (QList<qint64>{3, 4}));
    QCOMPARE(inspection->columns.at(0).read, 2);
}

void TableInspectionTest::realFiles_data()
{
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<QStringList>("wanted"); // "title: what is told"
    const auto row = [](const char *name, qint64 rows, const QStringList &wanted) {
        QTest::newRow(name) << rows << wanted;
    };
    row("bpic2013-problems/vinst_closed_problems.csv", 6660,
        {"Problem Number: text [text] 6660 0 0",
         "Problem Change Date+Time: datetime [yyyy-MM-ddTHH:mm:ss t] 6660 0 0",
         "Problem Involved ST Function Div: text [text] 4582 0 0"});
    row("bpic2013-problems/vinst_open_problems.csv", 2351,
        {"Problem Change Date+Time: datetime [yyyy-MM-ddTHH:mm:ss t] 2351 0 0",
         "Problem Involved ST Function Div: text [text] 1845 0 0"});
    row("uci-incident-log/incident_event_log_first280.csv", 1866,
        {"opened_at: datetime [dd-MM-yyyy HH:mm] 1866 0 0",
         "sys_created_at: datetime [dd-MM-yyyy HH:mm] 1319 547 0",
         "resolved_at: datetime [dd-MM-yyyy HH:mm] 1846 20 0", "made_sla: boolean [TRUE/FALSE] 1866 0 0",
         "reassignment_count: integer [1234] 1866 0 0", "vendor: text [text] 1866 0 0"});
    row("pwc-call-center/bom_iso.csv", 5000,
        {"Date: date [yyyy-MM-dd] 5000 0 0", "Time: time [HH:mm:ss] 5000 0 0",
         "Answered (Y/N): boolean [Y/N] 5000 0 0", "Speed of answer in seconds: integer [1234] 4054 0 0",
         "AvgTalkDuration: time [HH:mm:ss] 4054 0 0", "Satisfaction rating: integer [1234] 4054 0 0"});
    row("maven-crm-sales/sales_pipeline.csv", 8800,
        {"engage_date: date [M/d/yyyy] 8300 0 0", "close_date: date [M/d/yyyy] 6711 0 0",
         "close_value: integer [1234] 6711 0 0", "account: text [text] 7375 0 0"});
    row("maven-crm-sales/accounts.csv", 85,
        {"revenue: number [1234.56] 85 0 0", "year_established: integer [1234] 85 0 0"});
    row("zoho-crm/Calls.csv", 4100,
        {"Call Start Time: datetime [yyyy-MM-dd HH:mm:ss] 4100 0 0",
         "Call Duration (in seconds): integer [1234] 4100 0 0", "Billable: boolean [Yes/No] 4080 0 0"});
    row("zoho-crm/Leads.csv", 3900,
        {"Created Time: datetime [dd MMM, yyyy HH:mm:ss] 3900 0 0", "Email: email [email] 3900 0 0",
         "Mobile: phone [phone] 3900 0 0", "CONVERTED: boolean [Yes/No] 3900 0 0"});
    row("zoho-crm/Tasks.csv", 2978, {"Due Date: datetime [dd MMM, yyyy HH:mm:ss] 2978 0 0"});
    row("vn-staff/NhanVien.csv", 100, {"Lương (VND): integer [1234] 100 0 0"});
    row("vn-provinces/provinces34_2025.csv", 34,
        {"dientichkm2: number [1.234,56] 34 0 0", "dansonguoi: integer [1.234,56] 34 0 0"});
    row("ru-spark-xlsx/spark_list_masked.xlsx", 2191,
        {"Дата регистрации: date [dd.MM.yyyy] 2191 0 0", "ИНН: text [text] 2190 0 0"});
}

void TableInspectionTest::realFiles()
{
    QFETCH(qint64, rows);
    QFETCH(QStringList, wanted);
    const QString path = sharedData(QString::fromLatin1(QTest::currentDataTag()));
    NEED_SHARED(path);
    const auto inspection = inspectTable(path);
    QVERIFY2(inspection.ok(), inspection.ok() ? "" : qPrintable(inspection.error().toString()));
    QCOMPARE(inspection->rows, rows);
    QCOMPARE(inspection->oddRows, 0);
    const QMap<QString, QString> columns = columnsOf(*inspection);
    for (const QString &line : wanted) {
        const QString title = line.section(QStringLiteral(": "), 0, 0);
        QCOMPARE(title + QStringLiteral(": ") + columns.value(title), line);
    }
    // What was found, said: the same rows.
    QCOMPARE(readTable(path, inspection->options).rows.size(), std::size_t(rows));
}

/// Figures that the data's makers published, summed up by the found formats.
void TableInspectionTest::realSums()
{
    const auto sum = [](const QString &path, const QString &title) {
        const auto inspection = inspectTable(path);
        const auto place = inspection->facts.titles.indexOf(title);
        const CellReader reader(inspection->columns.at(std::size_t(place)).format);
        qint64 cents = 0;
        for (const TableRow &row : readTable(path, inspection->options).rows) {
            const auto value = reader.read(row.cells[std::size_t(place)]);
            if (value.ok() && value->kind == CellValue::Kind::Number)
                cents += value->number.units(2).value_or(0);
        }
        return cents;
    };
    NEED_SHARED(sharedData("vn-staff/NhanVien.csv"));
    QCOMPARE(sum(sharedData("vn-staff/NhanVien.csv"), QStringLiteral("Lương (VND)")), 124'700'000'000);
    QCOMPARE(sum(sharedData("maven-crm-sales/sales_pipeline.csv"), QStringLiteral("close_value")),
             1'000'553'400);
    QCOMPARE(sum(sharedData("vn-provinces/provinces34_2025.csv"), QStringLiteral("dansonguoi")),
             11'209'384'800);
    QCOMPARE(sum(sharedData("vn-provinces/provinces34_2025.csv"), QStringLiteral("dientichkm2")), 33'133'354);
    QCOMPARE(sum(sharedData("xlsx-odd/csvkit_ne_1033_data.xlsx"), QStringLiteral("acquisition_cost")),
             543'078'755);
}

/// Numbers of a workbook stay numbers beside texts that look like others.
void TableInspectionTest::mixedCells()
{
    const QString path = sharedData("xlsx-odd/readxl_deaths.xlsx");
    NEED_SHARED(path);
    const auto inspection = inspectTable(path);
    QVERIFY(inspection.ok());
    QCOMPARE(inspection->rows, 10);
    QCOMPARE(inspection->facts.headerRow, 5);
    const QMap<QString, QString> columns = columnsOf(*inspection);
    QCOMPARE(columns["Age"], QStringLiteral("integer [1234] 10 0 0"));
    QCOMPARE(columns["Has kids"], QStringLiteral("boolean [TRUE/FALSE] 10 0 0"));
    QCOMPARE(columns["Date of birth"], QStringLiteral("date [yyyy-MM-dd] 10 0 0"));
    QCOMPARE(inspection->facts.rowsBelow, (QList<qint64>{16, 17, 18, 19}));
}

CALLHELM_TEST(TableInspectionTest)
#include "tableinspectiontest.moc"
