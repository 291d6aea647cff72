#include <QFileInfo>

#include "clirun.h"
#include "store/database.h"
#include "store/recordlog.h"
#include "support/testmain.h"

using namespace callhelm;

/// callhelm import crm --entity changes: a history, one row per change (SPEC 4 "An act", 8).
class HistoryImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRecordIsItsLastState();
    void oneSaveIsOneFact();
    void recordsOfOneFileReferToEachOther();
    void unknownRecords();
    void contradictionsAreTold();
    void valuesAreOfTheirField();
    void rejectedRows();
    void wrongUse_data();
    void wrongUse();
    void ticketsOfARealSystem_data();
    void ticketsOfARealSystem();
};

namespace {

const QString zone = QStringLiteral("Asia/Ho_Chi_Minh");
const QString ownNames
    = QStringLiteral("entity=entity;record=record;field=field;from=from;to=to;by=by;at=at");
const QByteArray titles = "entity,record,field,from,to,by,at\n";

QString figures(const CliRun::Outcome &outcome)
{
    return QString::fromUtf8(outcome.out).section(QStringLiteral("\r\n"), 1, 1);
}

CliRun::Outcome taken(const CliRun &run, const QByteArray &rows, const QStringList &more = {},
                      const QString &map = ownNames)
{
    const QString file = run.write(QStringLiteral("changes.csv"), rows);
    return run(QStringList{"import", "crm", file, "--entity", "changes", "--map", map} + more, zone);
}

QString cell(const CliRun &run, const QString &table, const QString &id, const QString &column)
{
    for (const auto &row : csvRows(run({"export", table}, zone).out))
        if (row[QStringLiteral("id")] == id)
            return row[column];
    return QStringLiteral("(no such record)");
}

const QByteArray deal = "deals,D1,status,open,won,Lan,2026-08-03 10:00\n"
                        "deals,D1,status,,open,Minh,2026-08-01 09:00\n"
                        "deals,D1,amount,,1500000,Minh,2026-08-01 09:00\n"
                        "deals,D1,owner,Minh,Lan,Minh,2026-08-02 09:00\n"
                        "deals,D1,amount,1500000,1200000.5,Lan,2026-08-03 10:00\n";

} // namespace

void HistoryImportTest::theRecordIsItsLastState()
{
    const CliRun run;
    const auto first = taken(run, titles + deal);
    QCOMPARE(figures(first), QStringLiteral("1,4,0,0"));
    QVERIFY2(!first.err.contains(QLatin1String("another value")), qPrintable(first.err));
    QCOMPARE(cell(run, "deals", "D1", "status"), QStringLiteral("won"));
    QCOMPARE(cell(run, "deals", "D1", "amount"), QStringLiteral("1200000.5"));
    QCOMPARE(cell(run, "deals", "D1", "owner"), QStringLiteral("Lan"));
    QCOMPARE(cell(run, "deals", "D1", "by"), QStringLiteral("Minh"));
    QCOMPARE(cell(run, "deals", "D1", "created"), QStringLiteral("2026-08-01T09:00:00+07:00"));
    QCOMPARE(cell(run, "deals", "D1", "updated"), QStringLiteral("2026-08-03T10:00:00+07:00"));
    QCOMPARE(figures(taken(run, titles + deal)), QStringLiteral("0,0,5,0"));
    QCOMPARE(figures(taken(run, titles + deal + "deals,D1,status,won,lost,Lan,2026-08-04\n")),
             QStringLiteral("0,1,5,0"));
    QCOMPARE(cell(run, "deals", "D1", "status"), QStringLiteral("lost"));
    VERIFY_CODE(run({"verify"}), Done);
}

void HistoryImportTest::oneSaveIsOneFact()
{
    const CliRun run;
    QCOMPARE(figures(taken(run, titles + deal)), QStringLiteral("1,4,0,0"));
    auto database = Database::open(run.store(), Database::Mode::ReadOnly);
    QVERIFY(database.ok());
    auto log = RecordLog::open(**database);
    QVERIFY(log.ok());
    std::vector<size_t> sizes;
    QVERIFY((*log)->eachOf(recordIdOf(Entity::Deal, 1),
                           [&](const RecordFact &fact) { sizes.push_back(fact.entries.size()); }));
    QCOMPARE(sizes, (std::vector<size_t>{3, 1, 2})); // the first has the record's id, too
}

void HistoryImportTest::recordsOfOneFileReferToEachOther()
{
    const CliRun run;
    const QByteArray rows = "tickets,T2,parent,,T1,,2026-08-01 09:00\n"
                            "tickets,T1,customer,,C1,,2026-08-02 09:00\n"
                            "deals,D1,customer,,C1,,2026-08-02 09:00\n"
                            "customers,C1,name,,Sao Mai,,2026-08-01 09:00\n";
    QCOMPARE(figures(taken(run, titles + rows)), QStringLiteral("4,0,0,0"));
    QCOMPARE(cell(run, "tickets", "T2", "parent"), QStringLiteral("T1"));
    QCOMPARE(cell(run, "tickets", "T1", "customer_name"), QStringLiteral("Sao Mai"));
    QCOMPARE(cell(run, "deals", "D1", "customer"), QStringLiteral("C1"));
    const QByteArray circle
        = "tickets,A,parent,,B,,2026-08-01 09:00\ntickets,B,parent,,A,,2026-08-01 09:00\n";
    QCOMPARE(figures(taken(run, titles + circle)), QStringLiteral("0,0,0,2"));
}

void HistoryImportTest::unknownRecords()
{
    const CliRun run;
    const QByteArray rows = titles + "deals,D1,status,,won,,2026-08-01\ndeals,#7,status,,won,,2026-08-01\n";
    QCOMPARE(figures(taken(run, rows, {"--unknown", "records=reject"})), QStringLiteral("0,0,0,2"));
    QCOMPARE(figures(taken(run, rows)), QStringLiteral("1,0,0,1")); // numbers are the store's to give
    VERIFY_CODE(taken(run, rows, {"--unknown", "records=empty"}), WrongUse);
    const QString customers = run.write("customers.csv", "n,p\nMai,0901234567\n");
    QCOMPARE(figures(run({"import", "crm", customers, "--entity", "customers", "--map", "n=name;p=phone"})),
             QStringLiteral("1,0,0,0"));
    // People's own ways to name a customer.
    QCOMPARE(figures(taken(run,
                           titles + "customer,+84901234567,note,,VIP,,2026-08-01\n"
                               + "customers,mai,country,,VN,,2026-08-01\n")),
             QStringLiteral("0,2,0,0"));
}

void HistoryImportTest::contradictionsAreTold()
{
    const CliRun run;
    const QByteArray rows = titles + "deals,D1,status,,open,,2026-08-01\n"
        + "deals,D1,status,lost,won,,2026-08-02\n" + "deals,D1,name,x,y,,2026-08-02\n";
    const auto told = taken(run, rows);
    QCOMPARE(figures(told), QStringLiteral("1,2,0,0"));
    QVERIFY2(told.err.contains(QLatin1String("1 changes tell another value")), qPrintable(told.err));
    QVERIFY2(told.err.contains(QStringLiteral("Row 3: “status”")), qPrintable(told.err));
}

void HistoryImportTest::valuesAreOfTheirField()
{
    const CliRun run;
    const QByteArray rows = titles + "deals,1,amount,,\"1.355,90\",,2026-08-01\n"
        + "deals,2,amount,,1.000,,2026-08-01\n" + "deals,1,closed,,13/04/2026,,2026-08-01\n"
        + "deals,2,closed,,03/04/2026,,2026-08-01\n" + "deals,2,name,,03/04/2026,,2026-08-01\n"
        + "deals,2,stage,,Báo giá,,2026-08-01\n";
    QCOMPARE(figures(taken(run, rows)), QStringLiteral("2,4,0,0"));
    QCOMPARE(cell(run, "deals", "1", "amount"), QStringLiteral("1355.9"));
    QCOMPARE(cell(run, "deals", "2", "amount"), QStringLiteral("1000"));
    QCOMPARE(cell(run, "deals", "2", "closed"), QStringLiteral("2026-04-03T00:00:00+07:00"));
    QCOMPARE(cell(run, "deals", "2", "name"), QStringLiteral("03/04/2026"));
    QCOMPARE(cell(run, "deals", "2", "stage"), QStringLiteral("Báo giá"));
    // Another system's words; one kind of records alone; an empty value takes the old one away.
    const QByteArray german = "Feld,Nr,neu,wann\nZustand,5,Gewonnen,2026-08-01\nBetrag,5,7,2026-08-01\n"
                              "Betrag,5,,2026-08-02\n";
    QCOMPARE(figures(taken(run, german, {},
                           "Feld=field:Zustand>status|Betrag>amount;Nr=record;neu=to:Gewonnen>won;wann=at;"
                           "Feld=entity:*>deals")),
             QStringLiteral("1,2,0,0"));
    QCOMPARE(cell(run, "deals", "5", "status"), QStringLiteral("won"));
    QCOMPARE(cell(run, "deals", "5", "amount"), QString());
}

void HistoryImportTest::rejectedRows()
{
    const CliRun run;
    const QByteArray rows = titles + "deals,1,status,,perhaps,,2026-08-01\n"
        + "deals,1,state,,won,,2026-08-01\n" + "houses,1,status,,won,,2026-08-01\n"
        + "deals,,status,,won,,2026-08-01\n" + "deals,1,status,,won,,\n" + "deals,1,status,,won,,2099-01-01\n"
        + "deals,1,customer,,Nobody,,2026-08-01\n" + "deals,1,status,,won,Lan,2026-08-01\n"
        + "deals,1,status\n";
    const QString report = run.path("rejected.csv");
    QCOMPARE(figures(taken(run, rows, {"--report", report})), QStringLiteral("1,0,0,8"));
    const auto told = csvRows(CliRun::read(report));
    QCOMPARE(told.size(), 8);
    QStringList where;
    for (const auto &row : told) {
        where << row["row"] + row["column"];
        QVERIFY(!row["reason"].isEmpty());
    }
    QCOMPARE(where.join(u' '), QStringLiteral("2to 3field 4entity 5record 6at 7at 8to 10"));
}

void HistoryImportTest::wrongUse_data()
{
    QTest::addColumn<QString>("map");
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("no record") << "entity=entity;field=field;to=to;at=at" << titles + deal;
    QTest::newRow("no such part") << ownNames + ";to=amount" << titles + deal;
    QTest::newRow("twice") << ownNames + ";by=at" << titles + deal;
    QTest::newRow("no such column") << ownNames + ";when=at" << titles + deal;
    QTest::newRow("two readings of a field")
        << ownNames << titles + "deals,1,closed,,03/04/2026,,2026-08-01\n";
    QTest::newRow("two readings of at") << ownNames << titles + "deals,1,status,,won,,03/04/2026\n";
}

void HistoryImportTest::wrongUse()
{
    QFETCH(QString, map);
    QFETCH(QByteArray, rows);
    const CliRun run;
    VERIFY_CODE(taken(run, rows, {}, map), WrongUse);
    QCOMPARE(csvRows(run({"export", "deals"}).out).size(), 0);
}

void HistoryImportTest::ticketsOfARealSystem_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QStringList>("columns"); // of priority and owner
    QTest::addColumn<QString>("atFormat");
    QTest::addColumn<int>("tickets");
    QTest::addColumn<QString>("priorities"); // of tickets as they are in the end, by expected.json
    QTest::newRow("bpic: closed problems")
        << "bpic2013-problems/vinst_closed_problems.csv"
        << "Problem Number"
        << "Problem Change Date+Time" << QStringList{"Problem Latest Impact", "Problem Involved Owner ST"}
        << "yyyy-MM-ddTHH:mm:ss t" << 1487 << "High 306,Low 235,Major 135,Medium 811";
    QTest::newRow("bpic: open problems")
        << "bpic2013-problems/vinst_open_problems.csv"
        << "Problem Number"
        << "Problem Change Date+Time" << QStringList{"Problem Latest Impact", "Problem Involved Owner ST"}
        << "yyyy-MM-ddTHH:mm:ss t" << 819 << "High 196,Low 120,Major 53,Medium 450";
    QTest::newRow("uci: incidents") << "uci-incident-log/incident_event_log_first280.csv"
                                    << "number"
                                    << "sys_updated_at" << QStringList{"priority", "assigned_to"}
                                    << "dd-MM-yyyy HH:mm" << 280
                                    << "1 - Critical 7,2 - High 8,3 - Moderate 222,4 - Low 43";
}

/// A real log has one row a state: what differs from the row before is a row of the history. The tickets must
/// be those that the log itself says there are in the end.
void HistoryImportTest::ticketsOfARealSystem()
{
    QFETCH(QString, file);
    QFETCH(QString, id);
    QFETCH(QString, at);
    QFETCH(QStringList, columns);
    QFETCH(QString, atFormat);
    QFETCH(int, tickets);
    QFETCH(QString, priorities);
    const QString path = QStringLiteral(CALLHELM_SHARED_DATA "/") + file;
    if (!QFileInfo::exists(path))
        QSKIP("the file is not here");
    const QByteArray text = CliRun::read(path);
    const char separator = text.contains(';') ? ';' : ',';
    QList<QByteArray> lines = text.split('\n');
    const QList<QByteArray> head = lines.takeFirst().trimmed().split(separator);
    QMap<QString, QStringList> last;
    QList<QByteArray> rows;
    for (const QByteArray &line : lines) {
        const QList<QByteArray> cells = line.trimmed().split(separator);
        if (cells.size() < head.size())
            continue;
        const auto value = [&](const QString &title) {
            return QString::fromLatin1(cells[head.indexOf(title.toLatin1())]);
        };
        QStringList &before = last[value(id)];
        before.resize(2);
        for (int i = 0; i < 2; ++i) {
            const QString now = value(columns[i]);
            if (now == before[i])
                continue;
            rows << QStringLiteral("tickets,%1,%2,%3,%4,,%5\n")
                        .arg(value(id), i == 0 ? "priority" : "owner", before[i], now, value(at))
                        .toUtf8();
            before[i] = now;
        }
    }
    std::reverse(rows.begin(), rows.end()); // whatever the order
    const CliRun run;
    const QString map = QString(ownNames).replace(
        QLatin1String("at=at"), QStringLiteral("at=at:") + atFormat.replace(u':', QLatin1String("\\:")));
    const auto told = taken(run, titles + rows.join(), {}, map);
    QVERIFY2(!told.err.contains(QLatin1String("another value")), qPrintable(told.err));
    const QStringList counted = figures(told).split(u',');
    QCOMPARE(counted.value(0).toInt(), tickets);
    QCOMPARE(counted.value(0).toInt() + counted.value(1).toInt() + counted.value(2).toInt(), rows.size());
    QCOMPARE(counted.value(3).toInt(), 0);
    QMap<QString, int> found;
    for (const auto &row : csvRows(run({"export", "tickets"}).out)) {
        ++found[row["priority"]];
        const QStringList &expected = last[row["id"]];
        QCOMPARE(row["priority"], expected[0]);
        QCOMPARE(row["owner"].simplified(), expected[1].simplified());
    }
    QStringList sums;
    for (auto it = found.begin(); it != found.end(); ++it)
        sums << it.key() + u' ' + QString::number(it.value());
    QCOMPARE(sums.join(u','), priorities);
    QCOMPARE(figures(taken(run, titles + rows.join(), {}, map)), QStringLiteral("0,0,%1,0").arg(rows.size()));
    VERIFY_CODE(run({"verify"}), Done);
}

CALLHELM_TEST(HistoryImportTest)
#include "historyimporttest.moc"
