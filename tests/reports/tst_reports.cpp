#include <limits>

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "reports/csvwriter.h"
#include "reports/jsonwriter.h"
#include "reports/tsv.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

const qint64 morning = 1'795'320'127'000; // 2026-11-22T04:02:07Z

Calendar hoChiMinh() { return Calendar(Calendar::zoneByName("Asia/Ho_Chi_Minh")); }

ReportTable sample()
{
    ReportTable table;
    table.id = "queues";
    table.notes = {{"Service level", "of offered"}, {"Threshold", "20 s"}, {"Queue", "=cmd|'/c calc'!A0"}};
    table.columns = {{"queue", "Queue", {}, ColumnType::Words},
                     {"start", "From", {}, ColumnType::Moment},
                     {"offered", "Offered", "calls", ColumnType::Count},
                     {"service_level", "Service level", {}, ColumnType::Share},
                     {"talk_s", "Talk", {}, ColumnType::Seconds},
                     {"load", "Load", "Erl", ColumnType::Decimal}};
    table.rows = {{"Hỗ trợ", cellOf(instantFromMs(morning)), 12, 0.8125, 4205, 3.5},
                  {"a,b \"c\"\nd", cellOf(std::optional<Instant>()), -3, cellOf(std::optional<double>()),
                   0.25, QVariant()}};
    return table;
}

QByteArray csv(const ReportTable &table, CsvOptions options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, hoChiMinh(), options);
    const auto done = writer.write(table);
    return done ? buffer.data() : done.error().toString().toUtf8();
}

QJsonDocument json(const ReportTable &table)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter writer(buffer, hoChiMinh());
    if (!writer.write(table))
        return {};
    return QJsonDocument::fromJson(buffer.data());
}

/// A strict reader of RFC 4180, for the way back.
QList<QStringList> readCsv(const QString &text, QChar separator = u',')
{
    QList<QStringList> records{{QString()}};
    bool inQuotes = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        QString &cell = records.last().last();
        if (inQuotes && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            inQuotes = !inQuotes;
        } else if (!inQuotes && c == separator) {
            records.last() << QString();
        } else if (!inQuotes && c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            records << QStringList{QString()};
            ++i;
        } else {
            cell += c;
        }
    }
    records.removeLast();
    return records;
}

/// Takes nothing: a disk without room.
class FullDevice final : public QIODevice
{
public:
    FullDevice()
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        setErrorString("no room");
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

class TestReports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csvForPrograms()
    {
        QCOMPARE(csv(sample()),
                 QByteArray("queue,start,offered,service_level,talk_s,load\r\n"
                            "Hỗ trợ,2026-11-22T11:02:07+07:00,12,0.8125,4205,3.5\r\n"
                            "\"a,b \"\"c\"\"\nd\",,-3,,0.25,\r\n"));
    }

    void csvForPeople()
    {
        CsvOptions options;
        options.heading = CsvOptions::Heading::Titles;
        options.separator = u';';
        options.byteOrderMark = true;
        options.notes = true;
        options.cells = {CellFormat::Durations::Clock, CellFormat::Shares::Percent, u','};
        QCOMPARE(csv(sample(), options),
                 QByteArray("\xEF\xBB\xBF"
                            "Service level;of offered\r\n"
                            "Threshold;20 s\r\n"
                            "Queue;\"'=cmd|'/c calc'!A0\"\r\n"
                            "\r\n"
                            "Queue;From;Offered (calls);Service level (%);Talk (h:mm:ss);Load (Erl)\r\n"
                            "Hỗ trợ;2026-11-22T11:02:07+07:00;12;81,25;1:10:05;3,5\r\n"
                            "\"a,b \"\"c\"\"\nd\";;-3;;0:00:00;\r\n"));
    }

    void csvOfNothing()
    {
        ReportTable empty = sample();
        empty.rows.clear();
        QCOMPARE(csv(empty), QByteArray("queue,start,offered,service_level,talk_s,load\r\n"));
    }

    void decimalCommaUnderCommaIsQuoted()
    {
        ReportTable table;
        table.columns = {{"share", {}, {}, ColumnType::Share}};
        table.rows = {{0.5}};
        CsvOptions options;
        options.cells.decimalPoint = u',';
        QCOMPARE(csv(table, options), QByteArray("share\r\n\"0,5\"\r\n"));
    }

    void textComesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("runs"); // a spreadsheet would run it as it is
        QTest::newRow("plain") << "support" << false;
        QTest::newRow("empty") << "" << false;
        QTest::newRow("phone") << "+84901234567" << true;
        QTest::newRow("formula") << "=1+2" << true;
        QTest::newRow("minus") << "-2+3+cmd|' /C calc'!A0" << true;
        QTest::newRow("at") << "@SUM(A1)" << true;
        QTest::newRow("tab") << "\t=1" << true;
        QTest::newRow("cr") << "\r=1" << true;
        QTest::newRow("lf") << "\n=1" << true;
        QTest::newRow("wide") << QStringLiteral("\uFF1D1") << true;
        QTest::newRow("apostrophe") << "'t was" << false;
        QTest::newRow("our own look") << "'=1" << false;
        QTest::newRow("twice") << "''+84" << false;
        QTest::newRow("quotes") << "\"=1\"" << false;
        QTest::newRow("separator") << "a,=1" << false;
        QTest::newRow("blanks") << "  =1 " << true;
        QTest::newRow("no-break space") << QStringLiteral("\u00A0=1") << true;
        QTest::newRow("zero width") << QStringLiteral("\u200B\uFEFF+1") << true;
        QTest::newRow("line separator") << QStringLiteral("\u2028@SUM(A1)") << true;
        QTest::newRow("apostrophe and blank") << "' =1" << true;
        QTest::newRow("blanks before words") << "  support" << false;
        QTest::newRow("crlf inside") << "a\r\n=1" << false;
        QTest::newRow("vietnamese") << "Nguyễn Thị Ánh" << false;
        QTest::newRow("beyond the first plane") << QStringLiteral("\U0001F4DE +84") << false;
    }
    void textComesBack()
    {
        QFETCH(QString, text);
        QFETCH(bool, runs);
        QCOMPARE(unharmText(harmlessText(text)), text);
        if (runs)
            QVERIFY(harmlessText(text).startsWith(u'\''));

        for (const QChar separator : {u',', u';', u'\t'}) {
            ReportTable table;
            table.columns = {{"a", {}, {}, ColumnType::Words}, {"b", {}, {}, ColumnType::Count}};
            table.rows = {{text, 7}};
            CsvOptions options;
            options.separator = separator;
            const QList<QStringList> back = readCsv(QString::fromUtf8(csv(table, options)), separator);
            QCOMPARE(back.size(), 2);
            QCOMPARE(unharmText(back[1][0]), text);
            QCOMPARE(back[1][1], QString("7"));
        }
    }

    /// What is preceded by control characters does not run either; they themselves are seen, not obeyed.
    void controlCharacters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("escape") << "\x1b=1" << QStringLiteral("'\u241B=1");
        QTest::newRow("vertical tab") << "\x0b=1" << QStringLiteral("'\u240B=1");
        QTest::newRow("delete") << "\x7f-1" << QStringLiteral("'\u2421-1");
        QTest::newRow("nul") << QString(QChar(u'\0')) + u'@' << QStringLiteral("'\u2400@");
        QTest::newRow("csi") << QStringLiteral("\u009b31m") << QStringLiteral("\uFFFD31m");
        QTest::newRow("within") << "a\x1b[2Jb" << QStringLiteral("a\u241B[2Jb");
    }
    void controlCharacters()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        ReportTable table;
        table.columns = {{"a", {}, {}, ColumnType::Words}};
        table.rows = {{text}};
        const QList<QStringList> back = readCsv(QString::fromUtf8(csv(table)), u',');
        QCOMPARE(back[1][0], written);
        QCOMPARE(toTsv(table, CellWriter(hoChiMinh(), {}), false), written);
    }

    void numbers_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<ColumnType>("type");
        QTest::addColumn<CellFormat::Durations>("durations");
        QTest::addColumn<QString>("text");
        const auto plain = CellFormat::Durations::Seconds;
        const auto clock = CellFormat::Durations::Clock;
        QTest::newRow("third") << QVariant(1.0 / 3) << ColumnType::Share << plain << "0.333333";
        QTest::newRow("one") << QVariant(1.0) << ColumnType::Share << plain << "1";
        QTest::newRow("large") << QVariant(12'345'678.5) << ColumnType::Decimal << plain << "12345678.5";
        QTest::newRow("tiny negative") << QVariant(-1e-9) << ColumnType::Decimal << plain << "0";
        QTest::newRow("count") << QVariant(qint64(9'007'199'254'740'993)) << ColumnType::Count << plain
                               << "9007199254740993";
        QTest::newRow("mean") << QVariant(12.3456) << ColumnType::Seconds << plain << "12.346";
        QTest::newRow("clock rounds") << QVariant(59.6) << ColumnType::Seconds << clock << "0:01:00";
        QTest::newRow("clock of days")
            << QVariant(100 * 3600 + 61) << ColumnType::Seconds << clock << "100:01:01";
        QTest::newRow("clock negative") << QVariant(-61) << ColumnType::Seconds << clock << "-0:01:01";
        QTest::newRow("missing") << QVariant() << ColumnType::Seconds << clock << "";
    }
    void numbers()
    {
        QFETCH(QVariant, value);
        QFETCH(ColumnType, type);
        QFETCH(CellFormat::Durations, durations);
        QFETCH(QString, text);
        CellFormat format;
        format.durations = durations;
        QCOMPARE(CellWriter(hoChiMinh(), format).text(value, type), text);
    }

    void jsonObjects()
    {
        const QJsonArray rows = json(sample()).array();
        QCOMPARE(rows.size(), 2);
        const QJsonObject first{{"queue", "Hỗ trợ"}, {"start", "2026-11-22T11:02:07+07:00"},
                                {"offered", 12},     {"service_level", 0.8125},
                                {"talk_s", 4205},    {"load", 3.5}};
        QCOMPARE(rows[0].toObject(), first);
        const QJsonObject second{{"queue", "a,b \"c\"\nd"}, {"start", QJsonValue::Null},
                                 {"offered", -3},           {"service_level", QJsonValue::Null},
                                 {"talk_s", 0.25},          {"load", QJsonValue::Null}};
        QCOMPARE(rows[1].toObject(), second);
    }

    void jsonText_data() { textComesBack_data(); }
    void jsonText()
    {
        QFETCH(QString, text);
        ReportTable table;
        table.columns = {{"text", {}, {}, ColumnType::Words}};
        table.rows = {{text}, {text + QChar(u'\x01') + "\\" + text}};
        const QJsonArray rows = json(table).array();
        QCOMPARE(rows.at(0).toObject()["text"].toString(), text);
        QCOMPARE(rows.at(1).toObject()["text"].toString(), text + QChar(u'\x01') + "\\" + text);
    }

    void jsonOfNothing()
    {
        ReportTable empty = sample();
        empty.rows.clear();
        const QJsonDocument document = json(empty);
        QVERIFY(document.isArray());
        QVERIFY(document.array().isEmpty());
    }

    void jsonHasNoInfinity()
    {
        ReportTable table;
        table.columns = {{"x", {}, {}, ColumnType::Decimal}};
        table.rows = {{std::numeric_limits<double>::infinity()}};
        QVERIFY(json(table).array().at(0).toObject()["x"].isNull());
    }

    void clipboard()
    {
        ReportTable table = sample();
        table.rows.push_back({"+84 90 123", cellOf(instantFromMs(morning)), 1, 1.0, 5, 0.0});
        table.rows.push_back({"+84+1", QVariant(), 1, 1.0, 5, 0.0});
        table.rows.push_back({"x\ty", QVariant(), 1, 1.0, 5, 0.0});
        const CellWriter cells(hoChiMinh(), {});
        const QStringList lines = toTsv(table, cells, true).split(u'\n');
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[0],
                 QString("Queue\tFrom\tOffered (calls)\tService level (0–1)\tTalk (s)\tLoad (Erl)"));
        QCOMPARE(lines[1], QString("Hỗ trợ\t2026-11-22T11:02:07+07:00\t12\t0.8125\t4205\t3.5"));
        QCOMPARE(lines[2], QString("a,b \"c\" d\t\t-3\t\t0.25\t"));
        QCOMPARE(lines[3].section(u'\t', 0, 0), QString("+84 90 123"));
        QCOMPARE(lines[4].section(u'\t', 0, 0), QString("'+84+1"));
        QCOMPARE(lines[5].section(u'\t', 0, 1), QString("x y\t"));
        QCOMPARE(toTsv(table, cells, false), lines.mid(1).join(u'\n'));
    }

    void fullDiskIsTold()
    {
        FullDevice device;
        CsvWriter writer(device, hoChiMinh());
        const auto done = writer.write(sample());
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::File);
        QVERIFY(done.error().text.contains("no room"));
    }

    void manyRowsKeepTheirOrder()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ReportTable head;
        head.columns = {{"n", {}, {}, ColumnType::Count}};
        CsvWriter writer(buffer, hoChiMinh());
        QVERIFY(writer.begin(head));
        for (int i = 0; i < 50'000; ++i)
            QVERIFY(writer.row({i}));
        QVERIFY(writer.finish());
        const QList<QByteArray> lines = buffer.data().split('\n');
        QCOMPARE(lines.size(), 50'002);
        QCOMPARE(lines[50'000], QByteArray("49999\r"));
    }
};

CALLHELM_TEST(TestReports)
#include "tst_reports.moc"
