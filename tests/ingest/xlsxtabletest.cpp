#include <QTest>

#include "ingest/tables/serialdate.h"
#include "ingest/tables/xlsxstyles.h"
#include "ingest/tables/xlsxtexts.h"
#include "support/testmain.h"
#include "tablecase.h"
#include "xlsxmaker.h"

using namespace callhelm;

namespace {

/// "kind:text" of a cell.
QString told(const TableCell &cell)
{
    static const char *const kinds[] = {"-", "text", "number", "date", "time", "boolean", "error", "formula"};
    if (cell.isEmpty())
        return QStringLiteral("-");
    return QLatin1String(kinds[int(cell.kind)]) + u':' + cell.text;
}

QStringList told(const TableRow &row)
{
    QStringList cells;
    for (const TableCell &cell : row.cells)
        cells << told(cell);
    return cells;
}

/// Rows of a file read without a header.
QList<QStringList> cellsOf(const QString &path, QString *error = nullptr, const QString &sheet = {})
{
    TableOptions options;
    options.headerRow = 0;
    options.sheet = sheet;
    const ReadTable table = readTable(path, options);
    if (error != nullptr)
        *error = table.error ? table.error->text : QString();
    QList<QStringList> rows;
    for (const TableRow &row : table.rows)
        rows << told(row);
    return rows;
}

} // namespace

class XlsxTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cells_data();
    void cells();
    void columnsOfManyCells();
    void mergedCells();
    void serials_data();
    void serials();
    void numberFormats_data();
    void numberFormats();
    void escapes();
    void sheets();
    void hostile_data();
    void hostile();
    void bombs_data();
    void bombs();
    void truncated();
    void odd_data();
    void odd();
    void leapYear();

private:
    TableFolder m_folder;
};

void XlsxTableTest::cells_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QStringList>("wanted");
    const auto row = [](const char *name, const QByteArray &cells, const QStringList &wanted) {
        QTest::newRow(name) << cells << wanted;
    };
    // Styles of the maker below: 1 a day, 2 a moment, 3 a time, 4 [h]:mm, 5 red numbers.
    row("numbers", "<c><v>1.5</v></c><c t=\"n\"><v>31001.0</v></c><c><v>1e3</v></c>",
        {"number:1.5", "number:31001", "number:1000"});
    row("0.1 as it is stored", "<c><v>0.10000000000000001</v></c>", {"number:0.1"});
    row("large and small", "<c><v>1.23456789012345E+17</v></c><c><v>1E-7</v></c>",
        {"number:123456789012345000", "number:0.0000001"});
    row("not a number", "<c><v>abc</v></c><c><v>1</v></c>", {"error:abc", "number:1"});
    row("days", "<c s=\"1\"><v>45000</v></c><c s=\"2\"><v>45000.5</v></c><c s=\"2\"><v>45000</v></c>",
        {"date:2023-03-15", "date:2023-03-15 12:00:00", "date:2023-03-15"});
    row("times", "<c s=\"3\"><v>0.5</v></c><c s=\"4\"><v>1.5</v></c>", {"time:12:00:00", "number:1.5"});
    row("colours are no dates", "<c s=\"5\"><v>45000</v></c>", {"number:45000"});
    row("days before the calendar", "<c s=\"1\"><v>-1</v></c><c s=\"1\"><v>3000000</v></c>",
        {"error:-1", "error:3000000"});
    row("ISO", "<c t=\"d\"><v>2023-03-15</v></c><c t=\"d\"><v>2023-03-15T10:11:12Z</v></c>",
        {"date:2023-03-15", "date:2023-03-15 10:11:12"});
    row("booleans", "<c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c>", {"boolean:TRUE", "boolean:FALSE"});
    row("errors", "<c t=\"e\"><v>#N/A</v></c><c t=\"e\"><v>#DIV/0!</v></c>", {"error:#N/A", "error:#DIV/0!"});
    row("formulas", "<c><f>1+1</f><v>2</v></c><c r=\"C7\"><f>1+1</f><v></v></c><c><f>X</f></c>",
        {"number:2", "-", "formula:C7", "formula:D7"});
    row("a formula of text",
        "<c t=\"str\"><f>\"a\"</f><v>a</v></c><c t=\"str\"><f>\"\"</f><v></v></c>"
        "<c><v>1</v></c>",
        {"text:a", "-", "number:1"});
    row("shared", "<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>",
        {"text:Họ tên", "text:rich text", QStringLiteral("text:a\rb_x000D_")});
    row("inline",
        "<c t=\"inlineStr\"><is><t>x</t></is></c><c t=\"inlineStr\"><is><r><t>a</t></r><r><t> b"
        "</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></is></c>",
        {"text:x", "text:a b"});
    row("texts that are numbers", "<c t=\"inlineStr\"><is><t>1.000</t></is></c>", {"text:1.000"});
    row("NFC", "<c t=\"inlineStr\"><is><t>Te\xCC\x82n</t></is></c>", {"text:Tên"});
    row("places", "<c r=\"B7\"><v>1</v></c><c><v>2</v></c><c r=\"F7\"><v>3</v></c>",
        {"-", "number:1", "number:2", "-", "-", "number:3"});
    row("style only", "<c s=\"1\"/><c r=\"ZZZ7\" s=\"1\"/>", {});
    row("entities", "<c t=\"inlineStr\"><is><t>&lt;a&gt; &amp; &#225;</t></is></c>", {"text:<a> & á"});
    row("CDATA", "<c t=\"inlineStr\"><is><t><![CDATA[<b>]]></t></is></c>", {"text:<b>"});
}

void XlsxTableTest::cells()
{
    QFETCH(QByteArray, row);
    QFETCH(QStringList, wanted);
    XlsxMaker maker;
    maker.styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>"
                   "<numFmt numFmtId=\"165\" formatCode=\"[Red]#,##0 &quot;day&quot;\"/></numFmts>"
                   "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                   "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"22\"/>"
                   "<xf numFmtId=\"20\"/><xf numFmtId=\"46\"/><xf numFmtId=\"165\"/></cellXfs>";
    maker.texts = "<si><t>H\xE1\xBB\x8D t\xC3\xAAn</t></si><si><r><rPr><b/></rPr><t>rich</t></r><r><t> "
                  "text</t></r></si><si><t>a_x000D_b_x005F_x000D_</t></si>";
    maker.sheet = "<sheetData>" + XlsxMaker::row(6, XlsxMaker::text("above")) + XlsxMaker::row(7, row)
        + "</sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>";
    QString error;
    const QList<QStringList> rows = cellsOf(maker.write(m_folder.path("t.xlsx")), &error);
    QCOMPARE(error, QString());
    QStringList cells = rows.value(1);
    while (!cells.isEmpty() && cells.last() == u"-")
        cells.removeLast();
    QCOMPARE(cells, wanted);
}

/// Without any r, of cells and of rows.
void XlsxTableTest::columnsOfManyCells()
{
    XlsxMaker maker;
    maker.sheet = "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>"
                  "</sheetData>";
    TableOptions options;
    options.headerRow = 0;
    const ReadTable table = readTable(maker.write(m_folder.path("t.xlsx")), options);
    QVERIFY(!table.error);
    QCOMPARE(table.rows.size(), std::size_t(2));
    QCOMPARE(table.rows[1].number, 3);
    QCOMPARE(cellName(0, 1), QStringLiteral("A1"));
    QCOMPARE(cellName(25, 7), QStringLiteral("Z7"));
    QCOMPARE(cellName(26, 7), QStringLiteral("AA7"));
    QCOMPARE(cellName(702, 7), QStringLiteral("AAA7"));
}

/// Those in the data are told, titles and notes are not.
void XlsxTableTest::mergedCells()
{
    XlsxMaker maker;
    const auto row = [](int number, const QByteArray &name) {
        return XlsxMaker::row(number, XlsxMaker::text(name) + XlsxMaker::number("1"));
    };
    maker.sheet = "<sheetData>" + XlsxMaker::row(1, XlsxMaker::text("title"))
        + XlsxMaker::row(3, XlsxMaker::text("a") + XlsxMaker::text("b")) + row(4, "x") + row(5, "")
        + XlsxMaker::row(7, XlsxMaker::text("note"))
        + "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A4:A5\"/><mergeCell "
          "ref=\"A7:B7\"/></mergeCells>";
    const ReadTable table = readTable(maker.write(m_folder.path("t.xlsx")));
    QVERIFY(!table.error);
    QCOMPARE(table.facts.headerRow, 3);
    QCOMPARE(table.facts.rowsBelow, QList<qint64>{7});
    QCOMPARE(table.facts.mergedRanges, QStringList{"A4:A5"});
}

void XlsxTableTest::serials_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("1") << 1.0 << false << "1900-01-01 ";
    QTest::newRow("59") << 59.0 << false << "1900-02-28 ";
    QTest::newRow("60") << 60.25 << false << " 06:00:00.000";
    QTest::newRow("61") << 61.0 << false << "1900-03-01 ";
    QTest::newRow("1904, 0") << 0.0 << true << "1904-01-01 00:00:00.000";
    QTest::newRow("1904, 1") << 1.0 << true << "1904-01-02 ";
    QTest::newRow("1904, 40000") << 43538.0 << true << "2023-03-15 ";
    QTest::newRow("the last ms") << 45000.999999999 << false << "2023-03-16 ";
    QTest::newRow("a second") << 45000.0 + 1.0 / 86400 << false << "2023-03-15 00:00:01.000";
}

void XlsxTableTest::serials()
{
    QFETCH(double, serial);
    QFETCH(bool, from1904);
    QFETCH(QString, wanted);
    const SerialDate moment = SerialDate::of(serial, from1904);
    QCOMPARE(moment.date.toString(Qt::ISODate) + u' ' + moment.time.toString(u"HH:mm:ss.zzz"), wanted);
}

void XlsxTableTest::numberFormats_data()
{
    QTest::addColumn<int>("look");
    const auto row = [](const char *code, NumberLook look) { QTest::newRow(code) << int(look); };
    for (const char *day : {"dd/mm/yyyy", "d.m.yy", "yyyy-mm-dd\\ hh:mm:ss", "[$-42A]dd/mm/yyyy;@", "mmm-yy",
                            "[Red]d/m/yy", "\"ngày\" dd \"tháng\" mm", "m/d/yyyy h:mm AM/PM", "DD.MM.YYYY",
                            "mmmm", "[$-F800]dddd, mmmm dd, yyyy"})
        row(day, NumberLook::Day);
    for (const char *time : {"h:mm", "hh:mm:ss", "mm:ss.0", "h:mm AM/PM"})
        row(time, NumberLook::Time);
    for (const char *number : {"General", "0", "#,##0.00", "0.00E+00", "[Red]0", "\"day\"0", "0\\d",
                               "#,##0 \"VND\"", "[h]:mm:ss", "[mm]:ss", "0%", "@", "[Blue]#,##0;[Red]-#,##0",
                               "0_d", "# ?/?", "[<=9999999]###-####", "#,##0\\ [$đ-42A]"})
        row(number, NumberLook::Number);
}

void XlsxTableTest::numberFormats()
{
    QFETCH(int, look);
    QCOMPARE(int(lookOfCode(QString::fromUtf8(QTest::currentDataTag()))), look);
}

void XlsxTableTest::escapes()
{
    QCOMPARE(withoutEscapes("a_x000D_b"), QStringLiteral("a\rb"));
    QCOMPARE(withoutEscapes("_x005F_x000D_"), QStringLiteral("_x000D_"));
    QCOMPARE(withoutEscapes("_x00"), QStringLiteral("_x00"));
    QCOMPARE(withoutEscapes("_xZZZZ__x0041_"), QStringLiteral("_xZZZZ_A"));
    QCOMPARE(withoutEscapes("x_x_x0042_"), QStringLiteral("x_xB"));
}

void XlsxTableTest::sheets()
{
    XlsxMaker maker;
    maker.sheets = "<sheet name=\"Hidden\" sheetId=\"1\" r:id=\"rId1\" state=\"hidden\"/>"
                   "<sheet name=\"Khách\" sheetId=\"2\" r:id=\"rId2\"/>";
    maker.sheet = "<sheetData>" + XlsxMaker::row(1, XlsxMaker::number("1")) + "</sheetData>";
    maker.more = {
        {"xl/worksheets/sheet2.xml",
         "<worksheet><sheetData>" + XlsxMaker::row(1, XlsxMaker::number("2")) + "</sheetData></worksheet>"}};
    const QString path = maker.write(m_folder.path("t.xlsx"));
    QCOMPARE(cellsOf(path), (QList<QStringList>{{"number:2"}}));
    QCOMPARE(cellsOf(path, nullptr, QStringLiteral("Hidden")), (QList<QStringList>{{"number:1"}}));
    TableOptions options;
    options.sheet = QStringLiteral("None");
    const ReadTable table = readTable(path, options);
    QCOMPARE(table.error->kind, Error::Kind::Usage);
    QVERIFY(table.error->text.contains(QStringLiteral("Hidden, Khách")));
}

void XlsxTableTest::hostile_data()
{
    QTest::addColumn<QByteArray>("sheet"); // the whole part, or a word for what the maker does
    QTest::addColumn<QString>("says");
    const auto sheet
        = [](const QByteArray &rows) { return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"; };
    QTest::newRow("DTD") << QByteArray("<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet/>") << "entities";
    QTest::newRow("laughs") << QByteArray("<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b "
                                          "\"&a;&a;&a;\">]><worksheet>&b;</worksheet>")
                            << "entities";
    QTest::newRow("external") << QByteArray("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><worksheet/>")
                              << "entities";
    QTest::newRow("unknown entity") << QByteArray("<worksheet><sheetData><row><c><v>&x;</v></c></row>"
                                                  "</sheetData></worksheet>")
                                    << "damaged";
    QTest::newRow("no XML") << QByteArray("rubbish") << "damaged";
    QTest::newRow("breaks off") << QByteArray("<worksheet><sheetData><row><c><v>1</v></c></row>")
                                << "damaged";
    QTest::newRow("breaks off behind the rows")
        << QByteArray("<worksheet><sheetData><row><c><v>1</v></c></row></sheetData><x>") << "damaged";
    QTest::newRow("deep") << "<worksheet><sheetData>" + QByteArray("<a>").repeated(100'000) << "damaged";
    QTest::newRow("rows backwards") << sheet("<row r=\"5\"><c><v>1</v></c></row><row r=\"4\"/>")
                                    << "behind row";
    QTest::newRow("row too far") << sheet("<row r=\"99999999999999999999\"><c><v>1</v></c></row>")
                                 << "damaged";
    QTest::newRow("cells backwards") << sheet("<row><c r=\"C1\"><v>1</v></c><c r=\"B1\"><v>1</v></c></row>")
                                     << "out of order";
    QTest::newRow("no cell") << sheet("<row><c r=\"77\"><v>1</v></c></row>") << "out of order";
    QTest::newRow("far to the right") << sheet("<row><c r=\"XFD1\"><v>1</v></c></row>") << "4096";
    QTest::newRow("farther") << sheet("<row><c r=\"AAAAAAAAAAAA1\"><v>1</v></c></row>") << "out of order";
    QTest::newRow("a text that is not there") << sheet("<row><c t=\"s\"><v>7</v></c></row>") << "A1";
    QTest::newRow("a negative one") << sheet("<row><c t=\"s\"><v>-1</v></c></row>") << "A1";
    QTest::newRow("a huge cell") << sheet("<row><c t=\"inlineStr\"><is><t>" + QByteArray(1500 * 1024, 'x')
                                          + "</t></is></c></row>")
                                 << "too long";
    QTest::newRow("many cells") << sheet("<row>" + QByteArray("<c><v>1</v></c>").repeated(5000) + "</row>")
                                << "4096";
    QTest::newRow("empty") << sheet({}) << "is empty";
    QTest::newRow("another document") << QByteArray("@document") << "no workbook";
    QTest::newRow("binary") << QByteArray("@xlsb") << "XLSB";
    QTest::newRow("OpenDocument") << QByteArray("@ods") << "OpenDocument";
    QTest::newRow("only a zip") << QByteArray("@zip") << "without a workbook";
    QTest::newRow("encrypted parts") << QByteArray("@password") << "password";
    QTest::newRow("no sheet") << QByteArray("@nosheet") << "lacks its part";
    QTest::newRow("leads out") << QByteArray("@outside") << "lacks its part";
}

void XlsxTableTest::hostile()
{
    QFETCH(QByteArray, sheet);
    QFETCH(QString, says);
    XlsxMaker maker;
    const QByteArray relation = "<Relationships><Relationship Id=\"rId1\" Type=\"x/%1\" Target=\"%2\"/>"
                                "</Relationships>";
    if (sheet == "@document")
        maker.more = {{"xl/workbook.xml", "<document/>"}};
    else if (sheet == "@xlsb")
        maker.more
            = {{"_rels/.rels",
                QByteArray(relation).replace("%1", "officeDocument").replace("%2", "xl/workbook.bin")}};
    else if (sheet == "@ods")
        maker.more = {{"mimetype", "x"}, {"content.xml", "<x/>"}};
    else if (sheet == "@zip")
        maker.withoutPart = "xl/workbook.xml";
    else if (sheet == "@password")
        maker.password = "secret";
    else if (sheet == "@nosheet")
        maker.withoutPart = "xl/worksheets/sheet1.xml";
    else if (sheet == "@outside")
        maker.more = {{"xl/_rels/workbook.xml.rels",
                       QByteArray(relation).replace("%1", "worksheet").replace("%2", "../../../etc/passwd")}};
    else
        maker.more = {{"xl/worksheets/sheet1.xml", sheet}};
    QString error;
    cellsOf(maker.write(m_folder.path("t.xlsx")), &error);
    QVERIFY2(error.contains(says), qPrintable(error));
}

void XlsxTableTest::bombs_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("content");
    // Blanks between tags, 64 MB packed to 64 KB; one text; nothing but openings.
    QTest::newRow("blanks in the sheet")
        << QByteArray("xl/worksheets/sheet1.xml")
        << "<worksheet><sheetData>" + QByteArray(64 * 1024 * 1024, ' ') + "</sheetData></worksheet>";
    QTest::newRow("shared texts") << QByteArray("xl/sharedStrings.xml")
                                  << "<sst>"
            + QByteArray("<si><t>aaaaaaaaaaaaaaaa</t></si>").repeated(1'000'000) + "</sst>";
    QTest::newRow("styles") << QByteArray("xl/styles.xml")
                            << "<styleSheet>" + QByteArray(64 * 1024 * 1024, ' ') + "</styleSheet>";
}

void XlsxTableTest::bombs()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, content);
    XlsxMaker maker;
    maker.sheet = "<sheetData>" + XlsxMaker::row(1, XlsxMaker::number("1")) + "</sheetData>";
    maker.more = {{part, content}};
    QString error;
    cellsOf(maker.write(m_folder.path("t.xlsx")), &error);
    QVERIFY2(error.contains(QStringLiteral("refused")), qPrintable(error));
}

/// Cut anywhere, and with any byte changed: an error or rows, no crash, and no hang.
void XlsxTableTest::truncated()
{
    XlsxMaker maker;
    maker.texts = "<si><t>a</t></si>";
    maker.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
    maker.sheet = "<sheetData>" + XlsxMaker::row(1, XlsxMaker::number("1") + "<c t=\"s\"><v>0</v></c>")
        + "</sheetData>";
    QFile file(maker.write(m_folder.path("whole.xlsx")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QString error;
    for (qsizetype size = 4; size < bytes.size(); size += 7) {
        cellsOf(m_folder.write("t.xlsx", bytes.first(size)), &error);
        QVERIFY(!error.isEmpty());
    }
    int failures = 0;
    for (qsizetype at = 4; at < bytes.size(); at += 3) {
        QByteArray changed = bytes;
        changed[at] = char(changed[at] ^ 0x55);
        cellsOf(m_folder.write("t.xlsx", changed), &error);
        failures += !error.isEmpty();
    }
    QVERIFY(failures > 0);
}

void XlsxTableTest::odd_data()
{
    QTest::addColumn<QList<QStringList>>("wanted"); // the first rows; empty: only that it is read
    const auto row = [](const char *name, const QList<QStringList> &rows) { QTest::newRow(name) << rows; };
    row("calamine_errors",
        {{"error:#DIV/0!"},
         {"error:#NAME?"},
         {"error:#VALUE!"},
         {"error:#NULL!"},
         {"error:#REF!"},
         {"error:#NUM!"},
         {"error:#N/A"}});
    row("calamine_has_x000D_", {{"text:ABC\r\nDEF"}});
    row("calamine_has_x000D_inline", {{"text:ABC\r\nDEF"}});
    row("calamine_inlineStr_cdata", {{"text:Hello CDATA", "text:World"}});
    row("calamine_encoded_entities", {{"text:&"}});
    row("calamine_date_quoted_format", {});
    row("calamine_richtext-namespaced", {});
    row("calamine_issue_261", {});
    row("calamine_issue_530", {});
    row("calamine_empty_s_attribute", {{"text:Name", "text:Value"}});
    row("readxl_missing-first-column", {});
    row("readxl_vietnamese-utf8",
        {{"text:Mô tả"},
         {"text:BÙN SÉT"},
         {"text:SÉT lẫn sạn laterite"},
         {"text:CÁT THÔ lẫn sạn thạch anh"},
         {"text:CÁT MỊN"},
         {"text:CÁT TRUNG"},
         {"text:SÉT lẫn kết vón silic"}});
}

void XlsxTableTest::odd()
{
    QFETCH(QList<QStringList>, wanted);
    const QString path
        = sharedData(QStringLiteral("xlsx-odd/") + QString::fromLatin1(QTest::currentDataTag()) + ".xlsx");
    NEED_SHARED(path);
    QString error;
    const QList<QStringList> rows = cellsOf(path, &error);
    QCOMPARE(error, QString());
    QVERIFY(!rows.isEmpty());
    for (qsizetype i = 0; i < wanted.size(); ++i)
        QCOMPARE(rows.value(i), wanted[i]);
}

void XlsxTableTest::leapYear()
{
    const QString path = sharedData("xlsx-odd/readxl_dates-leap-year-1900-xlsx.xlsx");
    NEED_SHARED(path);
    const ReadTable table = readTable(path);
    QStringList days;
    for (const TableRow &row : table.rows)
        days << told(row.cells.front());
    QCOMPARE(days,
             (QStringList{"date:1900-01-01 08:00:00", "date:1900-01-02 08:00:00", "date:1900-02-28 08:00:00",
                          "error:1900-02-29", "date:1900-03-01 08:00:00", "date:1903-12-31 08:00:00",
                          "date:1904-01-01 08:00:00"}));
    QString error;
    cellsOf(sharedData("xlsx-odd/calamine_pass_protected.xlsx"), &error);
    QVERIFY(error.contains(QStringLiteral("protected by a password")));
}

CALLHELM_TEST(XlsxTableTest)
#include "xlsxtabletest.moc"
