#include <QTest>

#include "ingest/tables/cellreader.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

TableCell textCell(const QString &text)
{
    TableCell cell;
    cell.kind = text.isEmpty() ? TableCell::Kind::Empty : TableCell::Kind::Text;
    cell.text = text;
    return cell;
}

TableCell numberCell(double number)
{
    TableCell cell;
    cell.kind = TableCell::Kind::Number;
    cell.number = number;
    cell.text = QString::number(number, 'g', 15);
    return cell;
}

} // namespace

/// What texts are under which format, and what is refused.
class ColumnFormatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void noFormat_data();
    void noFormat();
    void reads_data();
    void reads();
    void typedCells_data();
    void typedCells();
    void missingMarks();
    void exactNumbers();
};

void ColumnFormatTest::roundTrip_data()
{
    QTest::addColumn<QString>("type");
    const auto row
        = [](const char *format, const char *type) { QTest::newRow(format) << QString::fromLatin1(type); };
    for (const char *same : {"text", "phone", "email"})
        row(same, same);
    row("1234", "integer");
    for (const char *number :
         {"1234.56", "1234,56", "1,234.56", "1.234,56", "1 234,56", "1 234.56", "1'234.56", "1'234,56"})
        row(number, "number");
    for (const char *date :
         {"dd/MM/yyyy", "d/M/yyyy", "MM/dd/yyyy", "M/d/yyyy", "yyyy-MM-dd", "yyyy/M/d", "dd.MM.yyyy",
          "dd-MM-yyyy", "dd/MM/yy", "yyyyMMdd", "dd MMM, yyyy", "d MMM yyyy", "MMM d, yyyy", "d-MMM-yyyy"})
        row(date, "date");
    for (const char *moment : {"dd/MM/yyyy HH:mm", "M/d/yyyy h:mm AP", "yyyy-MM-ddTHH:mm:ss t",
                               "yyyy-MM-dd HH:mm:ss", "dd MMM, yyyy HH:mm:ss", "dd.MM.yyyy h:mm:ss AP"})
        row(moment, "datetime");
    row("HH:mm:ss", "time");
    row("HH:mm", "time");
    row("h:mm AP", "time");
    row("Yes/No", "boolean");
    row("TRUE/FALSE", "boolean");
}

void ColumnFormatTest::roundTrip()
{
    QFETCH(QString, type);
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    const auto format = ColumnFormat::fromText(text);
    QVERIFY(format.ok());
    QCOMPARE(format->toText(), text);
    QCOMPARE(tableTypeName(format->type()), type);
}

void ColumnFormatTest::noFormat_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "dd/MM", "dd/yyyy/MM", "yyyy", "12345", "1;234", "x/", "dd/MM/yyyy HH",
                             "dd, MM, yyyy", "Yes/No/Maybe", "dd.MM/yyyy"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void ColumnFormatTest::noFormat()
{
    QFETCH(QString, text);
    const auto format = ColumnFormat::fromText(text);
    QVERIFY(!format.ok());
    QCOMPARE(format.error().kind, Error::Kind::Usage);
}

void ColumnFormatTest::reads_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value"); // "-": rejected
    const auto row = [](const char *format, const char *text, const char *value) {
        QTest::addRow("%s as %s", text, format)
            << QString::fromUtf8(format) << QString::fromUtf8(text) << QString::fromUtf8(value);
    };
    row("dd/MM/yyyy", "07/30/2023", "-"); // never rolled over
    row("dd/MM/yyyy", "30/07/2023", "2023-07-30");
    row("dd/MM/yyyy", "3/7/2023", "2023-07-03");
    row("dd/MM/yyyy", "30.07.2023", "-");
    row("dd/MM/yyyy", "31/04/2023", "-");
    row("dd/MM/yyyy", "29/02/2024", "2024-02-29");
    row("dd/MM/yyyy", "29/02/2023", "-");
    row("dd/MM/yyyy", "30/07/23", "-");
    row("dd/MM/yyyy", "30/07/2023 10:00", "-");
    row("dd/MM/yyyy", "30/07/2023x", "-");
    row("dd/MM/yyyy", "0/07/2023", "-");
    row("dd/MM/yyyy HH:mm", "30/07/2023", "2023-07-30");
    row("dd/MM/yyyy HH:mm", "30/07/2023 9:05", "2023-07-30 09:05:00");
    row("dd/MM/yyyy HH:mm", "30/07/2023 24:00", "-");
    row("dd/MM/yyyy HH:mm", "30/07/2023 9:05 PM", "-");
    row("M/d/yyyy h:mm AP", "7/30/2023 9:05 PM", "2023-07-30 21:05:00");
    row("M/d/yyyy h:mm AP", "7/30/2023 12:05 AM", "2023-07-30 00:05:00");
    row("M/d/yyyy h:mm AP", "7/30/2023 12:05 PM", "2023-07-30 12:05:00");
    row("M/d/yyyy h:mm AP", "7/30/2023 13:05 PM", "-");
    row("M/d/yyyy h:mm AP", "7/30/2023 9:05", "-");
    row("dd/MM/yyyy h:mm AP", "30/07/2023 9:05 CH", "2023-07-30 21:05:00");
    row("dd/MM/yyyy h:mm AP", "30/07/2023 9:05:07 SA", "2023-07-30 09:05:07");
    row("yyyy-MM-dd HH:mm:ss", "2026-08-01 06:00:00.250", "2026-08-01 06:00:00.250");
    row("yyyy-MM-dd HH:mm:ss", "2026-08-01T06:00", "2026-08-01 06:00:00");
    row("yyyy-MM-dd HH:mm:ss", "2026-08-01T06:00+07:00", "-");
    row("yyyy-MM-ddTHH:mm:ss t", "2006-01-11T15:49:42+01:00", "2006-01-11 15:49:42+01:00");
    row("yyyy-MM-ddTHH:mm:ss t", "2006-01-11T15:49:42Z", "2006-01-11 15:49:42+00:00");
    row("yyyy-MM-ddTHH:mm:ss t", "2006-01-11 15:49:42 -0330", "2006-01-11 15:49:42-03:30");
    row("yyyy-MM-ddTHH:mm:ss t", "2006-01-11T15:49:42", "2006-01-11 15:49:42");
    row("dd MMM, yyyy HH:mm:ss", "15 Apr, 2021 00:03:00", "2021-04-15 00:03:00");
    row("d MMM yyyy", "5 September 2021", "2021-09-05");
    row("MMM d, yyyy", "Sept 5, 2021", "2021-09-05");
    row("MMM d, yyyy", "5 Sep, 2021", "-");
    row("d MMM yyyy", "5 Sex 2021", "-");
    row("dd/MM/yy", "01/02/69", "2069-02-01");
    row("dd/MM/yy", "01/02/70", "1970-02-01");
    row("yyyyMMdd", "20121231", "2012-12-31");
    row("yyyyMMdd", "20121331", "-");
    row("HH:mm:ss", "9:12:58", "09:12:58");
    row("HH:mm:ss", "25:12:58", "-");
    row("h:mm AP", "12:02 AM", "00:02:00");

    row("1.234,56", "1.000", "1000");
    row("1.234,56", "1.355,90", "1355.90");
    row("1.234,56", "1355,90", "1355.90");
    row("1.234,56", "1.35", "-");
    row("1.234,56", "13.55,90", "-");
    row("1.234,56", "1.355.90", "-");
    row("1.234,56", "8.718.000", "8718000");
    row("1,234.56", "1,355.90", "1355.90");
    row("1,234.56", "1.355,90", "-");
    row("1,234.56", "$22,700.00", "22700.00 USD");
    row("1,234.56", "-$5", "-5 USD");
    row("1,234.56", "($1,234.50)", "-1234.50 USD");
    row("1,234.56", "\u22125", "-5");
    row("1 234,56", "1\u00A0355,90", "1355.90");
    row("1 234,56", "1\u202F355,90 ₽", "1355.90 RUB");
    row("1 234,56", "1 355,90 руб.", "1355.90 RUB");
    row("1.234,56", "1.200.000 ₫", "1200000 VND");
    row("1.234,56", "1.200.000đ", "1200000 VND");
    row("1.234,56", "1.200.000 VND", "1200000 VND");
    row("1234.56", "15 %", "0.15");
    row("1234.56", "1e5", "-");
    row("1234.56", "1,000", "-");
    row("1234.56", "123456789012345678.5", "-");
    row("1234.56", "0.1", "0.1");
    row("1234.56", "00.11", "-");
    row("1234.56", ".5", "-");
    row("1234.56", "5.", "-");
    row("1234", "01", "-");
    row("1234", "0", "0");
    row("1234", "-7", "-7");
    row("1234", "7.0", "-");
    row("1234", "7a", "-");
    row("1234", "", "");

    row("Yes/No", "yes", "TRUE");
    row("Yes/No", "NO", "FALSE");
    row("Yes/No", "maybe", "-");
    row("text", "  a  b ", "a  b");
    row("phone", "(+84) 90-123.45.67 ", "(+84) 90-123.45.67");
}

void ColumnFormatTest::reads()
{
    QFETCH(QString, format);
    QFETCH(QString, text);
    QFETCH(QString, value);
    const auto known = ColumnFormat::fromText(format);
    QVERIFY(known.ok());
    const auto read = CellReader(*known).read(textCell(text));
    if (value == u"-") {
        QVERIFY2(!read.ok(), read.ok() ? qPrintable(read->toText()) : "");
        QVERIFY(!read.error().text.isEmpty());
        return;
    }
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().text));
    QCOMPARE(read->toText(), value);
}

void ColumnFormatTest::typedCells_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<TableCell::Kind>("kind");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("value");
    using Kind = TableCell::Kind;
    QTest::newRow("1.5 as VN") << "1.234,56" << Kind::Number << 1.5 << "1.5";
    QTest::newRow("1355.9 as VN") << "1.234,56" << Kind::Number << 1355.9 << "1355.9";
    QTest::newRow("phone") << "phone" << Kind::Number << 901234567.0 << "901234567";
    QTest::newRow("half an integer") << "1234" << Kind::Number << 1.5 << "-";
    QTest::newRow("a bare day") << "dd/MM/yyyy" << Kind::Number << 45000.0 << "2023-03-15";
    QTest::newRow("a bare moment") << "dd/MM/yyyy" << Kind::Number << 45000.5 << "2023-03-15 12:00:00";
    QTest::newRow("no day") << "dd/MM/yyyy" << Kind::Number << 5.0 << "-";
    QTest::newRow("a year") << "dd/MM/yyyy" << Kind::Number << 2023.0 << "-";
    QTest::newRow("1 is yes") << "Yes/No" << Kind::Number << 1.0 << "TRUE";
    QTest::newRow("2 is not") << "Yes/No" << Kind::Number << 2.0 << "-";
    QTest::newRow("an error") << "text" << Kind::Error << 0.0 << "-";
    QTest::newRow("a formula without value") << "text" << Kind::FormulaWithoutValue << 0.0 << "-";
    QTest::newRow("nothing") << "1234" << Kind::Empty << 0.0 << "";
}

void ColumnFormatTest::typedCells()
{
    QFETCH(QString, format);
    QFETCH(TableCell::Kind, kind);
    QFETCH(double, number);
    QFETCH(QString, value);
    TableCell cell = numberCell(number);
    cell.kind = kind;
    if (kind == TableCell::Kind::FormulaWithoutValue)
        cell.text = QStringLiteral("C7");
    const auto read = CellReader(*ColumnFormat::fromText(format)).read(cell);
    QCOMPARE(read.ok(), value != u"-");
    if (read.ok())
        QCOMPARE(read->toText(), value);
    else if (kind == TableCell::Kind::FormulaWithoutValue)
        QVERIFY(read.error().text.contains(QStringLiteral("C7")));
}

void ColumnFormatTest::missingMarks()
{
    const CellReader reader(*ColumnFormat::fromText(QStringLiteral("1234")), {"?", "N/A"});
    QCOMPARE(reader.read(textCell(QStringLiteral("n/a")))->kind, CellValue::Kind::Nothing);
    QVERIFY(!reader.read(textCell(QStringLiteral("-"))).ok());
    QVERIFY(!reader.read(textCell(QStringLiteral("??"))).ok());
}

void ColumnFormatTest::exactNumbers()
{
    const auto number = [](const char *text) { return ExactNumber::fromText(QString::fromLatin1(text)); };
    QCOMPARE(number("1355.90")->units(2), std::optional<qint64>(135590));
    QCOMPARE(number("1355.90")->units(1), std::optional<qint64>(13559));
    QCOMPARE(number("1355.99")->units(1), std::optional<qint64>());
    QCOMPARE(number("999999999999999999")->units(2), std::optional<qint64>());
    QVERIFY(*number("1.50") == *number("1.5"));
    QVERIFY(*number("0.00") == *number("0"));
    QVERIFY(!(*number("1.5") == *number("15")));
    QCOMPARE(number("-0.05")->toText(), QStringLiteral("-0.05"));
    QVERIFY(!number("1234567890123456789"));
    QVERIFY(!number("1.2.3"));
    QVERIFY(!number(""));
    QVERIFY(!number("-"));
}

CALLHELM_TEST(ColumnFormatTest)
#include "columnformattest.moc"
