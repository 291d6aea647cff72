#include <QTest>

#include "support/testmain.h"
#include "tablecase.h"

using namespace callhelm;

/// Header, titles above and notes below, odd rows, files that change; the same for both kinds of files.
class TableFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headers_data();
    void headers();
    void rowsThatDoNotFit();
    void saidHeader();
    void gapsAmongData();
    void refuses_data();
    void refuses();
    void changedMeanwhile();
    void stopped();
    void aTableOfGigabytes();
    void sparkListings_data();
    void sparkListings();
};

void TableFileTest::headers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("header");
    QTest::addColumn<QList<qint64>>("above");
    QTest::addColumn<QList<qint64>>("below");
    QTest::addColumn<int>("rows");
    const auto row = [](const char *name, const QByteArray &bytes, qint64 header, const QList<qint64> &above,
                        const QList<qint64> &below,
                        int rows) { QTest::newRow(name) << bytes << header << above << below << rows; };
    row("plain", "name,age\nAnna,5\nBình,6\n", 1, {}, {}, 2);
    row("no header", "1,Anna,5.5\n2,Bình,6\n", 0, {}, {}, 2);
    row("no header, e-mails", "Anna,a@b.vn\nBình,b@c.vn\n", 0, {}, {}, 2);
    row("title above", "Customers of 2026\n\nname,age,town\nAnna,5,Huế\nBình,6,Vinh\n", 3, {1}, {}, 2);
    row("title with separators", "Customers,,\n,,\nname,age,town\nAnna,5,Huế\n", 3, {1}, {}, 1);
    row("notes below", "name,age,town\nAnna,5,Huế\nBình,6,Vinh\n\nMade by X,,\nTotal,,\n", 1, {}, {5, 6}, 2);
    row("as full as data", "name,age,town\nAnna,5,Huế\n\nMade by X,,\nTotal,2,\n", 1, {}, {}, 3);
    row("a total set apart", "name,age,town,x\nAnna,5,Huế,1\n\nTotal,2,,\n", 1, {}, {4}, 1);
    row("lines of separators", "name;age\nAnna;5\n;\n;\n", 1, {}, {}, 1);
    row("lines of nothing first", "\n\n\na,b,c\n1,2,3\n", 4, {}, {}, 1);
    row("sep=", "sep=;\na;b\n1;2\n", 2, {}, {}, 1);
    row("a line end in a title", "\"long\ntitle\",b\n1,2\n", 1, {}, {}, 1);
    row("header alone", "a,b,c\n", 1, {}, {}, 0);
    row("one column", "a\n4.5\n", 1, {}, {}, 1);
}

void TableFileTest::headers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, header);
    QFETCH(QList<qint64>, above);
    QFETCH(QList<qint64>, below);
    QFETCH(int, rows);
    const TableFolder folder;
    const ReadTable table = readTable(folder.write("t.csv", bytes));
    QVERIFY2(!table.error, table.error ? qPrintable(table.error->toString()) : "");
    QCOMPARE(table.facts.headerRow, header);
    QCOMPARE(table.facts.rowsAbove, above);
    QCOMPARE(table.facts.rowsBelow, below);
    QCOMPARE(int(table.rows.size()), rows);
}

void TableFileTest::rowsThatDoNotFit()
{
    const TableFolder folder;
    const ReadTable table = readTable(folder.write(
        "t.csv",
        QByteArray("a,b,c\n1,2,3\n1,2,3,4\n1,2\n1,2,3,,\n\"x\ny\",2,\n1,2,\n") + QByteArray("n\0,2,3\n", 7)));
    QVERIFY(!table.error);
    using Fit = TableRow::Fit;
    const std::vector<std::pair<qint64, Fit>> wanted{{2, Fit::Fits}, {3, Fit::Longer}, {4, Fit::Shorter},
                                                     {5, Fit::Fits}, {6, Fit::Fits},   {8, Fit::Fits},
                                                     {9, Fit::Nul}};
    QCOMPARE(table.rows.size(), wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        QCOMPARE(table.rows[i].number, wanted[i].first);
        QCOMPARE(table.rows[i].fit, wanted[i].second);
        QVERIFY(table.rows[i].cells.size() >= 3);
    }
    QCOMPARE(table.rows[1].told, 4);
    QCOMPARE(table.rows[2].told, 2);
}

void TableFileTest::saidHeader()
{
    const TableFolder folder;
    const QString path = folder.write("t.csv", "x,y\n\na,b\n1,2\n");
    TableOptions options;
    options.headerRow = 3;
    ReadTable table = readTable(path, options);
    QCOMPARE(table.facts.titles, (QStringList{"a", "b"}));
    QCOMPARE(table.facts.rowsAbove, QList<qint64>{1});
    QCOMPARE(table.rows.size(), std::size_t(1));
    options.headerRow = 0;
    table = readTable(path, options);
    QCOMPARE(table.facts.titles, QStringList());
    QCOMPARE(table.facts.columnName(1), QStringLiteral("B"));
    QCOMPARE(table.rows.size(), std::size_t(3));
    for (const qint64 wrong : {2, 5}) {
        options.headerRow = wrong;
        table = readTable(path, options);
        QVERIFY(table.error);
        QCOMPARE(table.error->kind, Error::Kind::Usage);
    }
}

/// A file with an empty line behind each row loses none, whatever its last rows look like.
void TableFileTest::gapsAmongData()
{
    const TableFolder folder;
    const ReadTable table
        = readTable(folder.write("t.csv", "a,b,c,d\n\n1,2,3,4\n\n1,2,3,4\n\n1,2,3,4\n\nx,,,\n\ny,,,\n"));
    QVERIFY(!table.error);
    QCOMPARE(table.rows.size(), std::size_t(5));
    QVERIFY(table.facts.rowsBelow.isEmpty());
}

void TableFileTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray() << "nothing in the file";
    QTest::newRow("blank") << QByteArray("\r\n;;\n  \n") << "nothing but empty lines";
    QTest::newRow("a web page") << QByteArray("<html><table>") << "web page";
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08\0zz", 6) << "Unpack";
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << "PDF";
    QTest::newRow("old xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 Workbook") << "old XLS";
    QTest::newRow("zip in name only") << QByteArray("PK\x03\x04 but no more") << "broken zip";
    QTest::newRow("a quote") << QByteArray("a,b\n1,\"2\n") << "never closed";
}

void TableFileTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const TableFolder folder;
    const ReadTable table = readTable(folder.write("t.csv", bytes));
    QVERIFY(table.error);
    QVERIFY2(table.error->text.contains(says), qPrintable(table.error->text));
    QVERIFY(!table.error->file.isEmpty());
    QCOMPARE(readTable(folder.path("none.csv")).error->kind, Error::Kind::File);
    QCOMPARE(readTable(folder.path(".")).error->kind, Error::Kind::File);
}

void TableFileTest::changedMeanwhile()
{
    const TableFolder folder;
    const QByteArray content = "a,b\n" + QByteArray("1,2\n").repeated(300'000);
    const QString path = folder.write("t.csv", content);
    auto file = TableFile::open(path);
    QVERIFY(file.ok());
    TableRow row;
    QVERIFY(*(*file)->next(row));
    {
        QFile more(path);
        QVERIFY(more.open(QIODevice::Append));
        more.write("3,4\n");
    }
    Result<bool> last = true;
    while (last && *last)
        last = (*file)->next(row);
    QVERIFY(!last.ok());
    QVERIFY(last.error().text.contains(QStringLiteral("changed")));
    QVERIFY(!(*file)->next(row).ok());
}

void TableFileTest::stopped()
{
    const TableFolder folder;
    const QString path = folder.write("t.csv", "a,b\n" + QByteArray("1,2\n").repeated(300'000));
    std::atomic_bool stop = false;
    auto file = TableFile::open(path, {}, &stop);
    QVERIFY(file.ok());
    TableRow row;
    QVERIFY(*(*file)->next(row));
    stop = true;
    Result<bool> last = true;
    while (last && *last)
        last = (*file)->next(row);
    QVERIFY(!last.ok());
    QCOMPARE(last.error().kind, Error::Kind::Cancelled);
    QCOMPARE(TableFile::open(path, {}, &stop).error().kind, Error::Kind::Cancelled);
}

/// One line without an end: refused, and not by filling the memory.
void TableFileTest::aTableOfGigabytes()
{
    const TableFolder folder;
    const QString path = folder.path("t.csv");
    {
        QFile file(path); // a file of holes takes no disk
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a,b\n1,2\n");
        if (!file.resize(qint64(1) << 31))
            QSKIP("no large files here");
    }
    TableOptions options;
    options.encoding = TextEncoding::Utf8;
    const ReadTable table = readTable(path, options);
    QVERIFY(table.error);
    QCOMPARE(table.error->line, 3);
    QVERIFY(table.error->text.contains(QStringLiteral("too long")));
}

void TableFileTest::sparkListings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("1251") << "first400_windows1251_semicolon.csv"
                          << "windows-1251" << QChar(u';');
    QTest::newRow("koi8") << "first400_koi8r_tab.txt"
                          << "koi8-r" << QChar(u'\t');
}

/// The same 400 rows of a register in two code pages and, in the workbook they come from, as cells.
void TableFileTest::sparkListings()
{
    QFETCH(QString, name);
    QFETCH(QString, encoding);
    QFETCH(QChar, separator);
    const QString folder = sharedData("ru-spark-xlsx/");
    NEED_SHARED(folder + name);
    const ReadTable book = readTable(folder + QStringLiteral("spark_list_masked.xlsx"));
    QVERIFY(!book.error);
    QCOMPARE(book.facts.headerRow, 4);
    QCOMPARE(book.facts.rowsAbove, QList<qint64>{2});
    QCOMPARE(book.facts.rowsBelow, QList<qint64>{2197});
    QCOMPARE(book.rows.size(), std::size_t(2191));
    QCOMPARE(book.rows.front().number, 5);
    QCOMPARE(book.rows.back().number, 2195);
    QCOMPARE(book.facts.columns, 11);

    const ReadTable table = readTable(folder + name);
    QVERIFY2(!table.error, table.error ? qPrintable(table.error->toString()) : "");
    QCOMPARE(encodingName(table.facts.encoding), encoding);
    QVERIFY(table.facts.encodingSure);
    QCOMPARE(table.facts.separator, separator);
    QCOMPARE(table.rows.size(), std::size_t(400));
    // Who wrote them put a comma for each semicolon.
    for (qsizetype column = 0; column < table.facts.titles.size(); ++column) {
        const qsizetype same = book.facts.titles.indexOf(table.facts.titles[column]);
        if (same < 0)
            continue; // a letter of its title is in no code page of one byte
        for (std::size_t i = 0; i < 400; ++i)
            QCOMPARE(table.text(i, std::size_t(column)), book.text(i, std::size_t(same)).replace(u';', u','));
    }
}

CALLHELM_TEST(TableFileTest)
#include "tablefiletest.moc"
