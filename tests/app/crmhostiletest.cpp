#include <atomic>
#include <thread>

#include <QFileInfo>

#include "clirun.h"
#include "ingest/xlsxmaker.h"
#include "support/testmain.h"

using namespace callhelm;

/// import crm of files that are broken or meant to harm: a clear error, nothing of the file in the store, and
/// no more memory than a sound file takes.
class CrmHostileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csv_data();
    void csv();
    void aLineOfGigabytes();
    void workbooks_data();
    void workbooks();
    void changesWhileItIsRead();
    void namesThatLeadOut();

private:
    /// Takes the file, of which nothing is to be taken.
    static void refuse(const CliRun &run, const QString &file, const QString &wanted);
};

namespace {

const QStringList mapping{"--entity", "customers", "--map", "name=name;phone=phone"};
const QByteArray good = "name,phone\nLan,0901234567\n";

QByteArray rows(int from, int count)
{
    QByteArray csv;
    for (int i = from; i < from + count; ++i)
        csv += "Lan " + QByteArray::number(i) + ",09" + QByteArray::number(10'000'000 + i) + '\n';
    return csv;
}

QByteArray customers(const CliRun &run) { return run({"export", "customers"}).out; }

/// The most memory that this program had so far, in bytes; 0 where it is not told.
qint64 peak()
{
    const QByteArray status = CliRun::read(QStringLiteral("/proc/self/status"));
    const qsizetype at = status.indexOf("VmHWM:");
    return at < 0 ? 0 : status.mid(at + 6).simplified().split(' ').value(0).toLongLong() * 1024;
}

} // namespace

void CrmHostileTest::refuse(const CliRun &run, const QString &file, const QString &wanted)
{
    VERIFY_CODE(run(QStringList{"import", "crm", run.write(QStringLiteral("good.csv"), good)} + mapping),
                Done);
    const QByteArray before = customers(run);
    QVERIFY(before.contains("Lan"));
    const qint64 peakBefore = peak();
    const auto outcome = run(QStringList{"import", "crm", file} + mapping);
    QVERIFY2(outcome.code == Failed || outcome.code == WrongUse, qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(wanted), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(QFileInfo(file).fileName()) || outcome.code == WrongUse,
             qPrintable(outcome.err));
    QCOMPARE(outcome.out, QByteArray());
    QCOMPARE(customers(run), before);
    VERIFY_CODE(run({"verify"}), Done);
    QVERIFY2(peak() - peakBefore < 200'000'000, qPrintable(QString::number(peak() - peakBefore)));
}

void CrmHostileTest::csv_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("wanted");
    const QByteArray head = "name,phone\n";
    QTest::newRow("a quote never closed") << head + rows(1, 30'000) + "\"Lan,0901234567\n"
                                          << "never closed";
    QTest::newRow("a quote never closed, far from the end")
        << head + "\"Lan,0901234567\n" + rows(1, 200'000) << "not closed";
    QTest::newRow("a million columns") << head + rows(1, 20) + QByteArray(1'000'000, ',') + '\n' << "fields";
    QTest::newRow("a million columns in the header") << "name,phone" + QByteArray(1'000'000, ',') + '\n'
                                                     << "fields";
    QTest::newRow("bytes of another encoding behind many rows")
        << "\xEF\xBB\xBF" + head + rows(1, 30'000) + "H\xF9ng,0901234568\n"
        << "no text in";
    QTest::newRow("NULs alone") << QByteArray(100'000, '\0') << "";
    QTest::newRow("noise") << noise(300'000, 7) << "";
    QTest::newRow("no such column") << QByteArray("a,b\n1,2\n") << "no column";
}

void CrmHostileTest::csv()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, wanted);
    const CliRun run;
    refuse(run, run.write(QStringLiteral("bad.csv"), bytes), wanted);
}

void CrmHostileTest::aLineOfGigabytes()
{
    const CliRun run;
    const QString file = run.write(QStringLiteral("long.csv"), good + QByteArray(2'000'000, 'x'));
    QFile sparse(file);
    if (!sparse.resize(qint64(2) << 30))
        QSKIP("no room for a file of two gigabytes");
    refuse(run, file, QString());
}

void CrmHostileTest::workbooks_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QString>("wanted");
    const QByteArray head = XlsxMaker::row(1, XlsxMaker::text("name") + XlsxMaker::text("phone"));
    QTest::newRow("entities in entities") << QByteArray(
        "@<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><worksheet/>")
                                          << "entities";
    QTest::newRow("an entity that is a file")
        << QByteArray("@<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet/>") << "entities";
    QTest::newRow("a bomb") << "<sheetData>" + head + QByteArray(80'000'000, ' ') + "</sheetData>"
                            << "";
    QTest::newRow("columns without end") << "<sheetData>" + head + "<row r=\"2\">"
            + QByteArray("<c><v>1</v></c>").repeated(1'000'000) + "</row></sheetData>"
                                         << "4096";
    QTest::newRow("breaks off") << QByteArray("@<worksheet><sheetData>") + head + "<row r=\"2\"><c><v>1"
                                << "";
}

void CrmHostileTest::workbooks()
{
    QFETCH(QByteArray, sheet);
    QFETCH(QString, wanted);
    const CliRun run;
    XlsxMaker book;
    if (sheet.startsWith('@'))
        book.more.append({QByteArray("xl/worksheets/sheet1.xml"), sheet.sliced(1)});
    else
        book.sheet = sheet;
    refuse(run, book.write(run.path(QStringLiteral("bad.xlsx"))), wanted);
}

/// It grows, or is written anew, between the first reading and the end of the second.
void CrmHostileTest::changesWhileItIsRead()
{
    const CliRun run;
    VERIFY_CODE(run(QStringList{"import", "crm", run.write(QStringLiteral("good.csv"), good)} + mapping),
                Done);
    const QByteArray before = customers(run);
    const QString file = run.write(QStringLiteral("growing.csv"), "name,phone\n" + rows(1, 60'000));
    std::atomic_bool isDone = false;
    std::thread writer([&] {
        for (int i = 100'000; !isDone; ++i) {
            QFile growing(file);
            if (growing.open(QIODevice::WriteOnly | QIODevice::Append))
                growing.write(rows(i, 1));
        }
    });
    const auto outcome = run(QStringList{"import", "crm", file} + mapping);
    isDone = true;
    writer.join();
    QCOMPARE(outcome.code, int(Failed));
    QVERIFY2(outcome.err.contains(QStringLiteral("growing.csv")), qPrintable(outcome.err));
    QCOMPARE(customers(run), before);
    VERIFY_CODE(run({"verify"}), Done);
}

/// What stands in cells is text, wherever it would lead.
void CrmHostileTest::namesThatLeadOut()
{
    const CliRun run;
    const QByteArray csv
        = "id,name,phone\n../../etc/passwd,../../../x,0901234567\n=cmd|' /C calc'!A0,+Lan,0901234568\n";
    const QString file = run.write(QStringLiteral("names.csv"), csv);
    const QStringList before = run.files();
    VERIFY_CODE(run({"import", "crm", file, "--entity", "customers", "--map", "id=id;name=name;phone=phone"}),
                Done);
    const QByteArray out = customers(run);
    QVERIFY2(out.contains("../../../x"), out.constData());
    QVERIFY2(out.contains("'=cmd|"), out.constData());
    QStringList after = run.files();
    after.removeIf([&](const QString &name) {
        return before.contains(name) || name.startsWith(QLatin1String("store."));
    });
    QCOMPARE(after, QStringList());
    VERIFY_CODE(run({"verify"}), Done);
}

CALLHELM_TEST(CrmHostileTest)
#include "crmhostiletest.moc"
