#include <memory>

#include <QFile>
#include <QTest>

#include "facttext.h"
#include "ingest/cdr/cdrdecoder.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

FactBatch decode(const QByteArray &bytes, const QTimeZone &zone = QTimeZone::utc())
{
    const CdrDecoder decoder(bytes, zone);
    return decoder.decode(std::make_shared<const QByteArray>(bytes), 1);
}

const CallRecorded &call(const FactBatch &batch, size_t n = 0)
{
    return std::get<CallRecorded>(batch.facts.at(n).body);
}

QByteArray endOf(const FactBatch &batch, size_t n = 0)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(batch.facts.at(n).at), Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
        .toLatin1();
}

/// A row of cdr_csv with what comes after its sixteen columns.
QByteArray row(const QByteArray &more = {}, const QByteArray &start = "2026-11-22 02:14:41",
               const QByteArray &end = "2026-11-22 02:15:03", const QByteArray &duration = "22")
{
    return R"("","102","0973","out","""Lê Chi"" <102>","SIP/102-1","SIP/t-2","Dial","SIP/t/0973,15",")"
        + start + "\",\"\",\"" + end + "\"," + duration + R"(,19,"ANSWERED","DOCUMENTATION")" + more + '\n';
}

const QByteArray header = "calldate,clid,src,dst,dcontext,channel,dstchannel,lastapp,lastdata,duration,"
                          "billsec,disposition,amaflags,accountcode,uniqueid,userfield\n";

QByteArray exported(const QByteArray &date, const QByteArray &uniqueId)
{
    return date + ",\"\"\"U\"\" <105>\",105,106,from-internal,SIP/105-1,SIP/106-2,Dial,\"SIP/106,60\",27,20,"
        + "ANSWERED,3,," + uniqueId + ",\n";
}

} // namespace

class CdrDecoderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columns_data();
    void columns();
    void namesAndNumbers_data();
    void namesAndNumbers();
    void dispositions_data();
    void dispositions();
    void zones_data();
    void zones();
    void changesOfTheClocks_data();
    void changesOfTheClocks();
    void dates_data();
    void dates();
    void rejects_data();
    void rejects();
    void linesWithin_data();
    void linesWithin();
    void otherEncodings();
    void piecesAreAsTheWhole();
    void realFiles_data();
    void realFiles();
};

void CdrDecoderTest::columns_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("linked");
    const QByteArray none;
    const QByteArray id = "1795313681.80";
    const QByteArray linked = "pbx-1-1795313680.79";
    QTest::newRow("plain") << none << none << none;
    QTest::newRow("loguniqueid") << QByteArray(",\"1795313681.80\"") << id << none;
    QTest::newRow("loguserfield") << QByteArray(",\"a note\"") << none << none;
    QTest::newRow("both") << QByteArray(",\"1795313681.80\",\"a note\"") << id << none;
    QTest::newRow("newcdrcolumns") << QByteArray(",\"102\",\"pbx-1-1795313680.79\",83") << none << linked;
    QTest::newRow("loguniqueid, newcdrcolumns")
        << QByteArray(",\"1795313681.80\",\"102\",\"pbx-1-1795313680.79\",83") << id << linked;
    QTest::newRow("loguserfield, newcdrcolumns")
        << QByteArray(",\"note\",\"102\",\"pbx-1-1795313680.79\",83") << none << linked;
    QTest::newRow("all") << QByteArray(",\"1795313681.80\",\"a, b\",\"\",\"pbx-1-1795313680.79\",83") << id
                         << linked;
}

void CdrDecoderTest::columns()
{
    QFETCH(QByteArray, more);
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, linked);
    const FactBatch batch = decode(row(more));
    QCOMPARE(rejectionTexts(batch), QStringList());
    QCOMPARE(batch.facts.size(), size_t(1));
    QCOMPARE(endOf(batch), QByteArray("2026-11-22 02:15:03"));
    QCOMPARE(factText(batch.facts[0].body),
             "recorded|" + id + '|' + linked + "|Dial|102|Lê Chi|0973|SIP/102-1|SIP/t-2|22000|19000|0|0");
    QCOMPARE(batch.linesRead, 1);
}

void CdrDecoderTest::namesAndNumbers_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("callerId");
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("doubled quotes") << QByteArray("102") << QByteArray(R"("""Lê Chi"" <102>")")
                                    << QByteArray("102") << QByteArray("Lê Chi");
    QTest::newRow("unescaped quotes")
        << QByteArray("113") << QByteArray(R"("User 9" <113>)") << QByteArray("113") << QByteArray("User 9");
    QTest::newRow("unescaped within quotes") << QByteArray("113") << QByteArray(R"(""User 9" <113>")")
                                             << QByteArray("113") << QByteArray("User 9");
    QTest::newRow("empty name") << QByteArray("200") << QByteArray(R"(""""" <200>")") << QByteArray("200")
                                << QByteArray();
    QTest::newRow("no source") << QByteArray() << QByteArray(R"("""A"" <0912>")") << QByteArray("0912")
                               << QByteArray("A");
    QTest::newRow("another number") << QByteArray("0912") << QByteArray(R"("""A"" <0913>")")
                                    << QByteArray("0912") << QByteArray("A");
    QTest::newRow("number alone") << QByteArray("0912") << QByteArray("0912") << QByteArray("0912")
                                  << QByteArray();
    QTest::newRow("name alone") << QByteArray() << QByteArray("anonymous") << QByteArray()
                                << QByteArray("anonymous");
    QTest::newRow("brackets alone") << QByteArray() << QByteArray("<+84912>") << QByteArray("+84912")
                                    << QByteArray();
    QTest::newRow("comma in the name") << QByteArray("1") << QByteArray(R"("""Smith, J"" <1>")")
                                       << QByteArray("1") << QByteArray("Smith, J");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("a quote") << QByteArray() << QByteArray("\"\"\"\"") << QByteArray() << QByteArray();
}

void CdrDecoderTest::namesAndNumbers()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, callerId);
    QFETCH(QByteArray, number);
    QFETCH(QByteArray, name);
    const FactBatch batch = decode("," + source + ",9,out," + callerId
                                   + ",A,B,Dial,,2026-11-22 02:14:41,,2026-11-22 02:15:03,22,0,BUSY,3\n");
    QCOMPARE(rejectionTexts(batch), QStringList());
    QCOMPARE(QByteArray::fromStdString(std::string(call(batch).number)), number);
    QCOMPARE(QByteArray::fromStdString(std::string(call(batch).name)), name);
}

void CdrDecoderTest::dispositions_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<int>("how");
    QTest::addColumn<int>("talk");
    using How = CallRecorded::How;
    QTest::newRow("answered") << QByteArray("ANSWERED") << int(How::Answered) << 19;
    QTest::newRow("no answer") << QByteArray("NO ANSWER") << int(How::Unanswered) << 0;
    QTest::newRow("busy") << QByteArray("BUSY") << int(How::Busy) << 0;
    QTest::newRow("failed") << QByteArray("FAILED") << int(How::Failed) << 0;
    QTest::newRow("congestion") << QByteArray("CONGESTION") << int(How::Failed) << 0;
}

void CdrDecoderTest::dispositions()
{
    QFETCH(QByteArray, written);
    QFETCH(int, how);
    QFETCH(int, talk);
    const FactBatch batch = decode(row().replace("ANSWERED", written));
    QCOMPARE(rejectionTexts(batch), QStringList());
    QCOMPARE(int(call(batch).how), how);
    QCOMPARE(toMs(call(batch).talk), talk * 1000);
    QCOMPARE(toMs(call(batch).length), 22000);
}

void CdrDecoderTest::zones_data()
{
    QTest::addColumn<QByteArray>("organisation");
    QTest::addColumn<QByteArray>("starts"); // of rows, by their second count from 02:14:41 UTC
    QTest::addColumn<QByteArray>("local");
    QTest::addColumn<QByteArray>("end");
    const QByteArray id = "1795313681.80"; // 02:14:41 UTC
    QTest::newRow("the organisation's")
        << QByteArray("Asia/Ho_Chi_Minh") << id << QByteArray("09:14:41") << QByteArray("02:15:03");
    QTest::newRow("usegmtime") << QByteArray("Asia/Ho_Chi_Minh") << id << QByteArray("02:14:41")
                               << QByteArray("02:15:03");
    QTest::newRow("a system elsewhere")
        << QByteArray("Asia/Ho_Chi_Minh") << id << QByteArray("07:59:41") << QByteArray("02:15:03");
    QTest::newRow("no ids") << QByteArray("Asia/Ho_Chi_Minh") << QByteArray() << QByteArray("09:14:41")
                            << QByteArray("02:15:03");
    QTest::newRow("minutes after the channel")
        << QByteArray("Asia/Ho_Chi_Minh") << id << QByteArray("09:20:41") << QByteArray("02:21:03");
    QTest::newRow("an id of another time") << QByteArray("Asia/Ho_Chi_Minh") << QByteArray("1695313681.80")
                                           << QByteArray("09:14:41") << QByteArray("02:15:03");
}

void CdrDecoderTest::zones()
{
    QFETCH(QByteArray, organisation);
    QFETCH(QByteArray, starts);
    QFETCH(QByteArray, local);
    QFETCH(QByteArray, end);
    const QTime ended = QTime::fromString(QString::fromLatin1(local), QStringLiteral("HH:mm:ss")).addSecs(22);
    const FactBatch batch
        = decode(row(starts.isEmpty() ? QByteArray() : ",\"" + starts + '"', "2026-11-22 " + local,
                     "2026-11-22 " + ended.toString(QStringLiteral("HH:mm:ss")).toLatin1()),
                 QTimeZone(organisation));
    QCOMPARE(rejectionTexts(batch), QStringList());
    QCOMPARE(endOf(batch), "2026-11-22 " + end);
}

void CdrDecoderTest::changesOfTheClocks_data()
{
    // Berlin: 2026-10-25 03:00 summer time is 02:00 again; 2026-03-29 02:00 becomes 03:00.
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QByteArray>("duration");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("utc");
    const QByteArray twice = "2026-10-25 02:30:00";
    QTest::newRow("twice, no id") << twice << QByteArray("2026-10-25 02:30:22") << QByteArray("22")
                                  << QByteArray() << QByteArray("2026-10-25 00:30:22");
    QTest::newRow("twice, the first") << twice << QByteArray("2026-10-25 02:30:22") << QByteArray("22")
                                      << QByteArray("1792888200.1") << QByteArray("2026-10-25 00:30:22");
    QTest::newRow("twice, the second") << twice << QByteArray("2026-10-25 02:30:22") << QByteArray("22")
                                       << QByteArray("1792891800.1") << QByteArray("2026-10-25 01:30:22");
    QTest::newRow("over the change") << QByteArray("2026-10-25 02:50:00") << QByteArray("2026-10-25 02:10:00")
                                     << QByteArray("1200") << QByteArray("1792889400.1")
                                     << QByteArray("2026-10-25 01:10:00");
    QTest::newRow("over the change, no id")
        << QByteArray("2026-10-25 02:50:00") << QByteArray("2026-10-25 03:10:00") << QByteArray("4800")
        << QByteArray() << QByteArray("2026-10-25 02:10:00");
    QTest::newRow("never") << QByteArray("2026-03-29 02:30:00") << QByteArray("2026-03-29 02:30:22")
                           << QByteArray("22") << QByteArray() << QByteArray("2026-03-29 01:30:22");
    QTest::newRow("clocks put forward within")
        << QByteArray("2026-03-29 01:50:00") << QByteArray("2026-03-29 03:10:00") << QByteArray("1200")
        << QByteArray() << QByteArray("2026-03-29 01:10:00");
}

void CdrDecoderTest::changesOfTheClocks()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, end);
    QFETCH(QByteArray, duration);
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, utc);
    const FactBatch batch = decode(row(id.isEmpty() ? QByteArray() : ",\"" + id + '"', start, end, duration),
                                   QTimeZone("Europe/Berlin"));
    QCOMPARE(rejectionTexts(batch), QStringList());
    QCOMPARE(endOf(batch), utc);
    QCOMPARE(toMs(call(batch).length), duration.toInt() * 1000);
}

void CdrDecoderTest::dates_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("end"); // of the first row
    const QByteArray end = "2017-09-01 16:33:28";
    QTest::newRow("header") << header + exported("2017-09-01 16:33:01", {}) << end;
    QTest::newRow("no header") << exported("2017-09-01 16:33:01", {}) << end;
    QTest::newRow("T") << exported("2017-09-01T16:33:01.250", {}) << end;
    QTest::newRow("ambiguous: day first") << exported("1/9/2017 16:33:01", {}) << end;
    QTest::newRow("day over twelve") << exported("1/9/2017 16:33:01", {}) + exported("13/9/2017 16:33:01", {})
                                     << end;
    QTest::newRow("month first") << exported("9/1/2017 16:33:01", {}) + exported("9/13/2017 16:33:01", {})
                                 << end;
    QTest::newRow("month first by the id") << exported("9/1/2017 16:33:01", "1504283581.1") << end;
    QTest::newRow("day first by the id") << exported("1/9/2017 16:33:01", "1504283581.1") << end;
    QTest::newRow("points, two digits") << exported("01.09.17 16:33:01", {}) << end;
    QTest::newRow("no seconds") << exported("01/09/2017 16:33", {}) << QByteArray("2017-09-01 16:33:27");
    QTest::newRow("names decide") << QByteArray(
        "\xEF\xBB\xBF\"UniqueID\",end,start,disposition,channel,duration,billsec\r\n"
        "x,2017-09-01 16:33:28,2017-09-01 16:33:01,ANSWERED,SIP/1,27,20\r\n")
                                  << end;
    QTest::newRow("no duration") << QByteArray(
        "start,end,disposition,channel\n2017-09-01 16:33:01,2017-09-01 16:33:28,BUSY,SIP/1\n")
                                 << end;
}

void CdrDecoderTest::dates()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, end);
    const qsizetype mark = bytes.startsWith("\xEF") ? 3 : 0;
    const CdrDecoder decoder(bytes, QTimeZone::utc());
    const FactBatch batch = decoder.decode(std::make_shared<const QByteArray>(bytes.sliced(mark)), 1);
    QCOMPARE(rejectionTexts(batch), QStringList());
    QVERIFY(!batch.facts.empty());
    QCOMPARE(endOf(batch), end);
    QCOMPARE(toMs(call(batch).length), 27000);
}

void CdrDecoderTest::rejects_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QString>("reason");
    const QByteArray good = row();
    QTest::newRow("words") << QByteArray("hello, world\n")
                           << "The columns are not those of a call detail record.";
    QTest::newRow("cut off") << good.first(good.indexOf(",\"SIP/t")) + '\n'
                             << "The columns are not those of a call detail record.";
    QTest::newRow("no number") << row({}, "2026-11-22 02:14:41", "2026-11-22 02:15:03", "x")
                               << "“x” stands where a length of time belongs.";
    QTest::newRow("negative") << row({}, "2026-11-22 02:14:41", "2026-11-22 02:15:03", "-3")
                              << "The length of time -3 is negative.";
    QTest::newRow("absurd") << row({}, "2026-11-22 02:14:41", "2026-11-22 02:15:03", "99999999999999999999")
                            << "The length of time 99999999999999999999 is over ten years.";
    QTest::newRow("before") << row({}, "1970-01-01 00:00:00", "1970-01-01 00:00:22")
                            << "The time 1970-01-01 00:00:00 lies before 1990.";
    QTest::newRow("after") << row({}, "2100-01-01 00:00:00", "2100-01-01 00:00:22")
                           << "The time 2100-01-01 00:00:00 lies after 2099.";
    QTest::newRow("disposition") << row().replace("ANSWERED", "MAYBE")
                                 << "How the call ended is not known: “MAYBE”.";
    QTest::newRow("nul") << row().replace("Dial", QByteArray("D\0al", 4)) << "The record contains NUL bytes.";
    QTest::newRow("long") << row(",\"" + QByteArray(70'000, 'x') + '"')
                          << "The record is longer than 64 KiB.";
    QTest::newRow("open quote") << row()
                                       .replace("\"Dial\"", "\"Dial")
                                       .replace("\",15\"", ",15")
                                       .replace("\"SIP/t/0973,15\"", "SIP/t/0973")
                                       .replace("\"2026-11-22 02:14:41\",\"\",\"2026-11-22 02:15:03\"", ",,")
                                       .replace("\"ANSWERED\",\"DOCUMENTATION\"", "ANSWERED")
                                << "A quotation mark is not closed.";
}

void CdrDecoderTest::rejects()
{
    QFETCH(QByteArray, bad);
    QFETCH(QString, reason);
    const FactBatch batch = decode(row() + bad + row());
    QCOMPARE(rejectionTexts(batch), QStringList{QStringLiteral("2: ") + reason});
    QCOMPARE(batch.facts.size(), size_t(2));
    QCOMPARE(batch.facts[1].line, 3);
    QVERIFY(batch.rejections[0].excerpt.size() <= 120);
    QCOMPARE(batch.linesRead, 3);
}

void CdrDecoderTest::linesWithin_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<int>>("lines"); // of the facts
    QTest::addColumn<int>("rejected");
    const QByteArray within = row(",\"1795313681.80\",\"two\nlines\"");
    QTest::newRow("a quoted line feed") << within + row() << QList<int>{1, 3} << 0;
    QTest::newRow("at the end") << row() + within.chopped(1) << QList<int>{1, 2} << 0;
    QTest::newRow("blank lines, CR LF")
        << "\n\r\n" + row().replace("\n", "\r\n") + "\n" + row() << QList<int>{3, 5} << 0;
    QTest::newRow("CR only") << QByteArray(header + exported("13/9/17 16:33:01", {})
                                           + exported("14/9/17 16:33:01", {}))
                                    .replace('\n', '\r')
                             << QList<int>{2, 3} << 0;
    QTest::newRow("a header again") << header + exported("2017-09-01 16:33:01", {}) + header
            + exported("2017-09-01 16:33:01", {})
                                    << QList<int>{2, 4} << 0;
    QTest::newRow("a quote never closed")
        << row() + "\"open\n" + QByteArray("x\n").repeated(30) + row() << QList<int>{1, 33} << 31;
}

void CdrDecoderTest::linesWithin()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<int>, lines);
    QFETCH(int, rejected);
    const FactBatch batch = decode(bytes);
    QList<int> found;
    for (const Fact &fact : batch.facts)
        found.append(int(fact.line));
    QCOMPARE(found, lines);
    QCOMPARE(int(batch.rejections.size()), rejected);
}

void CdrDecoderTest::otherEncodings()
{
    const FactBatch batch = decode(row() + row().replace("Lê Chi", "L\xEA Chi"));
    QCOMPARE(batch.facts.size(), size_t(2));
    QCOMPARE(QByteArray::fromStdString(std::string(call(batch, 1).name)), QByteArray("Lê Chi"));
}

void CdrDecoderTest::piecesAreAsTheWhole()
{
    const QByteArray bytes
        = row(",\"1795313681.80\",\"two\nlines\"") + row() + "\"open\nx\n" + row() + "bad\n" + row();
    const CdrDecoder decoder(bytes, QTimeZone::utc());
    const FactBatch whole = decoder.decode(std::make_shared<const QByteArray>(bytes), 1);
    for (qsizetype size = 1; size < bytes.size(); ++size) {
        QList<QByteArray> facts;
        QStringList rejections;
        QByteArray partial;
        qint64 line = 1;
        for (qsizetype at = 0; at <= bytes.size(); at += size) {
            partial += bytes.mid(at, size);
            const bool atEnd = at + size > bytes.size();
            const qsizetype complete = atEnd ? partial.size() : decoder.wholeRecords(partial);
            const FactBatch batch
                = decoder.decode(std::make_shared<const QByteArray>(partial.first(complete)), line);
            partial = partial.sliced(complete);
            line += batch.linesRead;
            facts += factTexts(batch);
            rejections += rejectionTexts(batch);
        }
        QCOMPARE(facts, factTexts(whole));
        QCOMPARE(rejections, rejectionTexts(whole));
    }
}

void CdrDecoderTest::realFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("organisation");
    QTest::addColumn<QList<int>>("how"); // answered, unanswered, busy, failed
    QTest::addColumn<int>("offset"); // of the times, seconds
    const QString shared = QStringLiteral(CALLHELM_SHARED_DATA "/");
    QTest::newRow("asterisk-live") << QStringLiteral(CALLHELM_TEST_DATA "/asterisk-live/Master.csv")
                                   << QByteArray("Asia/Ho_Chi_Minh") << QList<int>{790, 111, 0, 79} << 0;
    QTest::newRow("cdr-g9telecom-2017")
        << shared + QStringLiteral("cdr-g9telecom-2017/master_noheader.csv") << QByteArray("Asia/Ho_Chi_Minh")
        << QList<int>{747, 64, 1, 44} << 3600;
    QTest::newRow("freepbx") << shared + QStringLiteral("cdr-g9telecom-2017/freepbx_export_header.csv")
                             << QByteArray("Europe/Lisbon") << QList<int>{89, 11, 0, 0} << 3600;
    QTest::newRow("malariapbx-2023") << shared + QStringLiteral("malariapbx-2023/cdr.csv")
                                     << QByteArray("Europe/Moscow") << QList<int>{12, 9, 2, 0} << 0;
}

void CdrDecoderTest::realFiles()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, organisation);
    QFETCH(QList<int>, how);
    QFETCH(int, offset);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The shared data are not here.");
    const QByteArray bytes = file.readAll();
    const CdrDecoder decoder(bytes.first(std::min<qsizetype>(bytes.size(), 65536)), QTimeZone(organisation));
    const FactBatch batch = decoder.decode(std::make_shared<const QByteArray>(bytes), 1);
    QCOMPARE(rejectionTexts(batch), QStringList());
    QCOMPARE(qint64(batch.facts.size()), qint64(bytes.count('\n') - (decoder.hasHeader() ? 1 : 0)));
    QList<int> counts{0, 0, 0, 0};
    qint64 odd = 0;
    for (const Fact &fact : batch.facts) {
        const auto &recorded = std::get<CallRecorded>(fact.body);
        ++counts[int(recorded.how)];
        const std::optional<Instant> created = createdAt(recorded.call);
        QVERIFY(created);
        const Duration lag = fact.at - recorded.length - *created;
        odd += lag < std::chrono::seconds(-2) || lag > std::chrono::minutes(15);
    }
    QCOMPARE(odd, 0);
    QCOMPARE(decoder.zone().offsetFromUtc(QDateTime::fromMSecsSinceEpoch(toMs(batch.facts.front().at))),
             offset);
    QCOMPARE(counts, how);
}

CALLHELM_TEST(CdrDecoderTest)
#include "cdrdecodertest.moc"
