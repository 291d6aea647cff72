#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "ingest/tables/tablefile.h"
#include "reports/xlsxwriter.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

const qint64 morning = 1'795'320'127'000; // 2026-11-22T04:02:07Z

Calendar hoChiMinh() { return Calendar(Calendar::zoneByName("Asia/Ho_Chi_Minh")); }

ReportTable sample()
{
    ReportTable table;
    table.id = "queues";
    table.title = "Queues: a/b";
    table.notes = {{"Service level", "of offered"}, {"Queue", "=cmd|'/c calc'!A0"}};
    table.columns = {{"queue", "Queue", {}, ColumnType::Words},
                     {"start", "From", {}, ColumnType::Moment},
                     {"offered", "Offered", "calls", ColumnType::Count},
                     {"service_level", "Service level", {}, ColumnType::Share},
                     {"talk_s", "Talk", {}, ColumnType::Seconds},
                     {"amount", "Amount", "VND", ColumnType::Decimal}};
    table.rows
        = {{"Hỗ trợ", cellOf(instantFromMs(morning)), 12, 0.8125, 4205, 1'500'000.5},
           {"+84901234567", cellOf(instantFromMs(morning + 250)), qint64(1) << 60, QVariant(), 93'784, -5},
           {"=1+1", QVariant(), -3, 1, 0.25, 1000},
           {"a\r\nb\x01", cellOf(instantFromMs(-2'500'000'000'000)), 0, 0, 0, 0.125}};
    return table;
}

} // namespace

/// Workbooks, read by our own decoder and, where it is installed, by openpyxl.
class XlsxWriterTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// The path of the file; empty where it could not be written.
    QString written(const ReportTable &table, const XlsxOptions &options) const
    {
        QFile file(m_folder.filePath("table.xlsx"));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return {};
        XlsxWriter writer(file, hoChiMinh(), options);
        return writer.write(table) ? file.fileName() : QString();
    }

    static std::vector<TableRow> rowsOf(const QString &path, const QString &sheet, QStringList *titles)
    {
        TableOptions options;
        options.sheet = sheet;
        options.headerRow = 1;
        std::vector<TableRow> rows;
        auto file = TableFile::open(path, options);
        if (!file) {
            qWarning("%s", qPrintable(file.error().toString()));
            return rows;
        }
        if (titles != nullptr)
            *titles = (*file)->facts().titles;
        TableRow row;
        for (auto more = (*file)->next(row); more && *more; more = (*file)->next(row))
            rows.push_back(row);
        return rows;
    }

    static QStringList sheetsOf(const QString &path)
    {
        QStringList names;
        if (auto file = TableFile::open(path))
            for (const TableFacts::Sheet &sheet : (*file)->facts().sheets)
                names << sheet.name;
        return names;
    }

private Q_SLOTS:
    void cellsAreWhatTheyAre()
    {
        const QString path = written(sample(), {});
        QVERIFY(!path.isEmpty());
        QStringList titles;
        const auto rows = rowsOf(path, {}, &titles);
        QCOMPARE(titles, (QStringList{"queue", "start", "offered", "service_level", "talk_s", "amount"}));
        QCOMPARE(rows.size(), 4U);
        using Kind = TableCell::Kind;
        QCOMPARE(rows[0].cells[0].text, "Hỗ trợ");
        QCOMPARE(rows[0].cells[1].kind, Kind::Date);
        QCOMPARE(rows[0].cells[1].text, "2026-11-22 11:02:07"); // of the organisation's zone
        QCOMPARE(rows[0].cells[2].kind, Kind::Number);
        QCOMPARE(rows[0].cells[2].number, 12);
        QCOMPARE(rows[0].cells[3].number, 0.8125);
        QCOMPARE(rows[0].cells[4].number, 4205);
        QCOMPARE(rows[0].cells[5].number, 1'500'000.5);
        QCOMPARE(rows[1].cells[0].kind, Kind::Text);
        QCOMPARE(rows[1].cells[0].text, "+84901234567");
        QCOMPARE(rows[1].cells[1].time, QTime(11, 2, 7, 250));
        QCOMPARE(rows[1].cells[2].kind, Kind::Text); // more digits than a spreadsheet keeps
        QCOMPARE(rows[1].cells[2].text, "1152921504606846976");
        QVERIFY(rows[1].cells[3].isEmpty());
        QCOMPARE(rows[1].cells[5].number, -5);
        QCOMPARE(rows[2].cells[0].kind, Kind::Text); // and no formula
        QCOMPARE(rows[2].cells[0].text, "=1+1");
        QVERIFY(rows[2].cells[1].isEmpty());
        QVERIFY(rows[3].cells[0].text.startsWith("a\nb"));
        QVERIFY(!rows[3].cells[0].text.contains(QChar(1)));
        QCOMPARE(rows[3].cells[1].kind, Kind::Text); // before the time that spreadsheets can count
    }

    void lengthsOfTimeByTheClock()
    {
        XlsxOptions options;
        options.titles = true;
        options.durations = CellFormat::Durations::Clock;
        QStringList titles;
        const auto rows = rowsOf(written(sample(), options), {}, &titles);
        QCOMPARE(titles.value(2), "Offered (calls)");
        QCOMPARE(titles.value(3), "Service level"); // the cells say per cent
        QCOMPARE(titles.value(4), "Talk (h:mm:ss)");
        QVERIFY(qAbs(rows.at(1).cells[4].number * 86'400 - 93'784) < 1e-6); // more than a day
    }

    void notesStandOnTheSecondSheet()
    {
        XlsxOptions options;
        QCOMPARE(sheetsOf(written(sample(), options)), (QStringList{"Queues a b", "Notes"}));
        auto rows = rowsOf(m_folder.filePath("table.xlsx"), "Notes", nullptr);
        QCOMPARE(rows.size(), 0U); // its one line, the zone, stands where titles do
        options.notes = true;
        QStringList first;
        rows = rowsOf(written(sample(), options), "Notes", &first);
        QCOMPARE(first, (QStringList{"Service level", "of offered"}));
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows[0].cells[1].kind, TableCell::Kind::Text);
        QCOMPARE(rows[0].cells[1].text, "=cmd|'/c calc'!A0");
        ReportTable timeless;
        timeless.id = "a";
        timeless.columns = {{"n", {}, {}, ColumnType::Count}};
        QCOMPARE(sheetsOf(written(timeless, {})), QStringList{"a"});
    }

    void whatASheetCannotHoldGoesOnInTheNext()
    {
        ReportTable table;
        table.id = "n";
        table.columns = {{"n", {}, {}, ColumnType::Count}};
        for (int i = 0; i < 25; ++i)
            table.rows.push_back({i});
        XlsxOptions options;
        options.rowsPerSheet = 10;
        const QString path = written(table, options);
        QCOMPARE(sheetsOf(path), (QStringList{"n", "n (2)", "n (3)"}));
        QCOMPARE(rowsOf(path, "n", nullptr).size(), 10U);
        const auto last = rowsOf(path, "n (3)", nullptr);
        QCOMPARE(last.size(), 5U);
        QCOMPARE(last.back().cells[0].number, 24);
    }

    void longTextsAreCut()
    {
        ReportTable table;
        table.id = "t";
        table.columns = {{"t", {}, {}, ColumnType::Words}};
        table.rows = {{QString(40'000, QChar(0x1EA1))}, {QStringLiteral("after")}};
        const auto rows = rowsOf(written(table, {}), {}, nullptr);
        QCOMPARE(rows.size(), 2U);
        QVERIFY(rows[0].cells[0].text.size() <= 32'767);
        QVERIFY(rows[0].cells[0].text.endsWith(QChar(0x2026)));
        QCOMPARE(rows[1].cells[0].text, "after");
    }

    void anotherReaderAgrees()
    {
        QProcess python;
        python.start("/usr/bin/python3", {"-c", "import openpyxl"});
        if (!python.waitForFinished() || python.exitCode() != 0)
            QSKIP("python3-openpyxl is not installed");
        const QString path = written(sample(), {});
        python.start("/usr/bin/python3",
                     {"-c",
                      "import sys, openpyxl\n"
                      "b = openpyxl.load_workbook(sys.argv[1])\n"
                      "s = b.worksheets[0]\n"
                      "print(s.freeze_panes, s.auto_filter.ref, s['A1'].font.b, s['A2'].font.b)\n"
                      "for c in s[2]: print(c.data_type, c.number_format, ascii(c.value))\n"
                      "print(s['A4'].data_type, s['A4'].value, s.column_dimensions['B'].width > 15)\n",
                      path});
        QVERIFY(python.waitForFinished());
        QCOMPARE(QString::fromUtf8(python.readAllStandardError()), QString());
        const QStringList lines
            = QString::fromUtf8(python.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.value(0), "A2 A1:F5 True False");
        QCOMPARE(lines.value(1), "s General 'H\\u1ed7 tr\\u1ee3'");
        QCOMPARE(lines.value(2), "d yyyy-mm-dd hh:mm:ss datetime.datetime(2026, 11, 22, 11, 2, 7)");
        QCOMPARE(lines.value(3), "n 0 12");
        QCOMPARE(lines.value(4), "n 0.0#% 0.8125");
        QCOMPARE(lines.value(5), "n 0 4205");
        QCOMPARE(lines.value(6), "n #,##0.00 1500000.5");
        QCOMPARE(lines.value(7), "s =1+1 True");
    }
};

CALLHELM_TEST(XlsxWriterTest)
#include "xlsxwritertest.moc"
