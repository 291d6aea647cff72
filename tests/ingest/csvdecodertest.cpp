#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "ingest/tables/csvdecoder.h"
#include "ingest/tables/separatorfinder.h"
#include "support/testmain.h"
#include "tablecase.h"

using namespace callhelm;

namespace {

struct Decoded
{
    QStringList records; ///< "line: field|field"
    std::optional<Error> error;
};

Decoded decode(const QString &text, QChar separator, qsizetype pieceSize)
{
    Decoded decoded;
    CsvDecoder decoder(separator);
    CsvRecord record;
    const auto note = [&] {
        QStringList fields(record.fields.begin(), record.fields.end());
        decoded.records << QStringLiteral("%1: %2").arg(record.line).arg(fields.join(u'|'));
    };
    for (qsizetype from = 0; from < text.size(); from += pieceSize) {
        const QString piece = text.mid(from, pieceSize);
        qsizetype at = 0;
        for (;;) {
            const Result<bool> more = decoder.next(piece, at, record);
            if (!more) {
                decoded.error = more.error();
                return decoded;
            }
            if (!*more)
                break;
            note();
        }
    }
    const Result<bool> last = decoder.finish(record);
    if (!last)
        decoded.error = last.error();
    else if (*last)
        note();
    return decoded;
}

} // namespace

class CsvDecoderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodes_data();
    void decodes();
    void fails_data();
    void fails();
    void piecesDoNotMatter();
    void separators_data();
    void separators();
    void spectrum_data();
    void spectrum();
};

void CsvDecoderTest::decodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("records");
    QTest::newRow("plain") << "a,b\n1,2\n" << QStringList{"1: a|b", "2: 1|2"};
    QTest::newRow("no end") << "a,b\n1,2" << QStringList{"1: a|b", "2: 1|2"};
    QTest::newRow("CR LF") << "a\r\nb\r\n" << QStringList{"1: a", "2: b"};
    QTest::newRow("CR") << "a\rb\r" << QStringList{"1: a", "2: b"};
    QTest::newRow("CR CR LF") << "a\r\r\nb\r\r\nc" << QStringList{"1: a", "2: b", "3: c"};
    QTest::newRow("mixed ends") << "a\nb\rc\r\nd" << QStringList{"1: a", "2: b", "3: c", "4: d"};
    QTest::newRow("lines of nothing") << "\n\na\n\n\r\nb\r\r\rc" << QStringList{"3: a", "6: b", "9: c"};
    QTest::newRow("quotes") << "\"a,b\",\"c\"\"d\",\"\"\n" << QStringList{"1: a,b|c\"d|"};
    QTest::newRow("line ends within") << "\"a\nb\r\nc\rd\",x\ny" << QStringList{"1: a\nb\r\nc\rd|x", "5: y"};
    QTest::newRow("a quote within") << "a\"b,c\n" << QStringList{"1: a\"b|c"};
    QTest::newRow("text behind quotes") << "\"KH 482\" <1>,c\n" << QStringList{"1: KH 482 <1>|c"};
    QTest::newRow("blanks stay") << " a , b\n" << QStringList{"1:  a | b"};
    QTest::newRow("empty fields") << ",\n,," << QStringList{"1: |", "2: ||"};
    QTest::newRow("a quoted nothing") << "\"\"\n" << QStringList{"1: "};
    QTest::newRow("nothing") << "" << QStringList{};
}

void CsvDecoderTest::decodes()
{
    QFETCH(QString, text);
    QFETCH(QStringList, records);
    for (const qsizetype piece : {1, 2, 3, 7, 8192}) {
        const Decoded decoded = decode(text, u',', piece);
        QVERIFY(!decoded.error);
        QCOMPARE(decoded.records, records);
    }
}

void CsvDecoderTest::fails_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("never closed") << "a,b\n1,\"2\n3,4\n5,6\n" << qint64(2) << "never closed";
    QTest::newRow("closed too late") << QStringLiteral("a\n\"") + QString(1100 * 1024, u'x') << qint64(2)
                                     << "within a million";
    QTest::newRow("a huge field") << QStringLiteral("a\nb\n") + QString(1100 * 1024, u'x') << qint64(3)
                                  << "too long";
    QTest::newRow("a million columns")
        << QStringLiteral("a\n") + QString(1'000'000, u',') << qint64(2) << "4096";
    QString wide = QStringLiteral("\n");
    for (int i = 0; i < 12; ++i)
        wide += QString(1000 * 1000, u'y') + u',';
    QTest::newRow("a huge row") << wide << qint64(2) << "too long";
}

void CsvDecoderTest::fails()
{
    QFETCH(QString, text);
    QFETCH(qint64, line);
    QFETCH(QString, says);
    const Decoded decoded = decode(text, u',', 8192);
    QVERIFY(decoded.error);
    QCOMPARE(decoded.error->line, line);
    QVERIFY2(decoded.error->text.contains(says), qPrintable(decoded.error->text));
}

/// Line ends, quotes and separators on both sides of every boundary of 8,192 characters.
void CsvDecoderTest::piecesDoNotMatter()
{
    const QString parts[] = {"\"", "\"\"", ",", "\n", "\r\n", "\r\r\n", "\r", "x", "\"a\r\nb\","};
    for (const QString &part : parts) {
        for (qsizetype shift = -3; shift <= 3; ++shift) {
            QString text = QStringLiteral("a,b\n") + QString(8192 - 4 + shift - part.size(), u'z');
            text += part + QStringLiteral(",q,\"w\"\nend\n");
            const Decoded whole = decode(text, u',', text.size());
            const Decoded pieces = decode(text, u',', 8192);
            QCOMPARE(pieces.records, whole.records);
            QCOMPARE(pieces.error.has_value(), whole.error.has_value());
        }
    }
}

void CsvDecoderTest::separators_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<bool>("sure");
    const auto row = [](const char *name, const QString &text, char16_t separator, bool sure = true) {
        QTest::newRow(name) << text << QChar(separator) << sure;
    };
    row("comma", "a,b,c\n1,2,3\n", u',');
    row("semicolon with decimal commas", "a;b;c\n1,5;2,5;3,5\n2,5;3;4\n", u';');
    row("tab with commas in words", "a\tb\nHà Nội, VN\tx, y\nz\tw, v\n", u'\t');
    row("bar", "a|b\n1|2\n", u'|');
    row("one column", "a\nb\nc\n", u',');
    row("quoted decimals", "\"a\";\"b\"\n\"1,5\";\"2,5\"\n", u';');
    row("commas in quotes", "name;note\n\"x\";\"a, b, c\"\n\"y\";\"d, e, f\"\n", u';');
    row("both", "a,b;c\n1,2;3\n4,5;6\n", u';', false);
}

void CsvDecoderTest::separators()
{
    QFETCH(QString, text);
    QFETCH(QChar, separator);
    QFETCH(bool, sure);
    const FoundSeparator found = findSeparator(text, true);
    QCOMPARE(found.separator, separator);
    QCOMPARE(found.sure, sure);
}

void CsvDecoderTest::spectrum_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(sharedData("csv-spectrum/csvs")).entryList({"*.csv"});
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
    if (files.isEmpty())
        QTest::newRow("none") << QString();
}

void CsvDecoderTest::spectrum()
{
    QFETCH(QString, name);
    if (name.isEmpty())
        QSKIP("the real data are not here");
    QFile json(sharedData("csv-spectrum/json/") + name + QStringLiteral(".json"));
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QByteArray bytes = json.readAll();
    const QJsonArray wanted = QJsonDocument::fromJson(bytes).array();
    const QJsonArray objects
        = wanted.isEmpty() ? QJsonArray{QJsonDocument::fromJson(bytes).object()} : wanted;
    TableOptions options;
    options.headerRow = 1;
    const ReadTable table
        = readTable(sharedData("csv-spectrum/csvs/") + name + QStringLiteral(".csv"), options);
    QVERIFY2(!table.error, table.error ? qPrintable(table.error->toString()) : "");
    QCOMPARE(qsizetype(table.rows.size()), objects.size());
    for (qsizetype i = 0; i < objects.size(); ++i) {
        for (qsizetype column = 0; column < table.facts.titles.size(); ++column) {
            const QString title = table.facts.titles[column];
            // The collection's own CSV and JSON differ in these: see its expected.json.
            if (name == u"location_coordinates" && column < 2)
                continue;
            QString text = objects[i].toObject()[title].toString();
            if (name == u"newlines_crlf")
                text.replace("\r\n", "\n");
            QCOMPARE(table.text(std::size_t(i), std::size_t(column)), text);
        }
    }
}

CALLHELM_TEST(CsvDecoderTest)
#include "csvdecodertest.moc"
