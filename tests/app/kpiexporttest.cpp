#include <QDate>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include "clirun.h"
#include "support/testmain.h"

using namespace callhelm;

/// callhelm export kpi: the figures that goals are set for.
class KpiExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columns();
    void dealsOfRealSellers();
    void callsAndRecords();
    void besideTheEighteen();
    void wrongUse_data();
    void wrongUse();
};

namespace {

QString shared(const char *name) { return QStringLiteral(CALLHELM_SHARED_DATA "/") + QLatin1String(name); }

} // namespace

void KpiExportTest::columns()
{
    const CliRun run;
    QCOMPARE(run({"export", "kpi", "--columns"}).out, QByteArray("metric\nwho\nkind\nstart\nvalue\ngoal\n"));
}

/// Deals won and revenue by agent and month, against the file itself and what was worked out of it elsewhere.
void KpiExportTest::dealsOfRealSellers()
{
    const QString file = shared("maven-crm-sales/sales_pipeline.csv");
    QFile known(shared("maven-crm-sales/expected_independent.json"));
    if (!QFileInfo::exists(file) || !known.open(QIODevice::ReadOnly))
        QSKIP("the files are not here");
    const CliRun run;
    VERIFY_CODE(run({"import", "crm", file, "--entity", "deals", "--map",
                     "opportunity_id=id;sales_agent=owner;product=product;deal_stage=status;"
                     "engage_date=created;close_date=closed;close_value=amount"}),
                Done);
    QMap<QString, std::pair<double, double>> byMonth; // agent and month → won, revenue
    for (const QByteArray &line : CliRun::read(file).split('\n')) {
        const QStringList cells = QString::fromUtf8(line.trimmed()).split(u',');
        if (cells.value(4) != QLatin1String("Won"))
            continue;
        const QStringList date = cells[6].split(u'/');
        const QString month = QDate(date[2].toInt(), date[0].toInt(), 1).toString(Qt::ISODate);
        auto &sum = byMonth[cells[1] + u'|' + month];
        ++sum.first;
        sum.second += cells[7].toDouble();
    }
    QVERIFY(byMonth.size() > 200);

    const auto outcome = run({"export", "kpi", "--metric", "deals_won", "--metric", "revenue", "--by",
                              "month", "--from", "2016-10-01", "--to", "2018-01-01"});
    VERIFY_CODE(outcome, Done);
    QMap<QString, std::pair<double, double>> told, perAgent;
    double all = 0;
    for (const auto &row : csvRows(outcome.out)) {
        const double value = row[QStringLiteral("value")].toDouble();
        const bool isRevenue = row[QStringLiteral("metric")] == QLatin1String("revenue");
        if (row[QStringLiteral("kind")] == QLatin1String("all"))
            all += isRevenue ? value : 0;
        if (row[QStringLiteral("kind")] != QLatin1String("agent"))
            continue;
        const QString who = row[QStringLiteral("who")];
        auto &month = told[who + u'|' + row[QStringLiteral("start")].left(10)];
        (isRevenue ? month.second : month.first) = value;
        (isRevenue ? perAgent[who].second : perAgent[who].first) += value;
    }
    for (auto it = told.begin(); it != told.end();)
        it = it.value().first == 0 ? told.erase(it) : std::next(it);
    QCOMPARE(told, byMonth);
    QCOMPARE(all, 10'005'534.0);
    const QJsonObject expected
        = QJsonDocument::fromJson(known.readAll()).object()[QLatin1String("per_agent")].toObject();
    QVERIFY(expected.size() > 30);
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        QCOMPARE(perAgent[it.key()].first, it.value()[QLatin1String("won")].toDouble());
        QCOMPARE(perAgent[it.key()].second, it.value()[QLatin1String("value")].toDouble());
    }
    VERIFY_CODE(run({"verify"}), Done);
}

/// A log and customers, whichever comes first.
void KpiExportTest::callsAndRecords()
{
    const CliRun run;
    const QString log = run.write(
        QStringLiteral("queue_log"),
        "1793577600|c1|support|NONE|ENTERQUEUE||0901234567|1\n1793577605|c1|support|Anna|CONNECT|5|x|1\n"
        "1793577665|c1|support|Anna|COMPLETEAGENT|5|60|1\n");
    const QString customers = run.write(QStringLiteral("c.csv"),
                                        "id,name,phone,owner,created\n"
                                        "1,Lan,0901234567,Anna,2026-11-03\n");
    VERIFY_CODE(run({"import", "queue_log", log}), Done);
    VERIFY_CODE(run({"import", "crm", customers, "--entity", "customers", "--map",
                     "id=id;name=name;phone=phone;owner=owner;created=created"}),
                Done);
    const auto values = [&](const QStringList &more) {
        QStringList lines;
        for (const auto &row : csvRows(run(QStringList{"export", "kpi", "--agent", "Anna"} + more).out))
            lines << row[QStringLiteral("metric")] + u' ' + row[QStringLiteral("start")].left(10) + u' '
                    + row[QStringLiteral("value")];
        return lines.join(u';');
    };
    QCOMPARE(values({"--metric", "calls", "--metric", "talk_minutes", "--metric", "customers_touched",
                     "--metric", "interactions", "--metric", "customers_new", "--metric", "tasks_new"}),
             QStringLiteral("calls 2026-11-02 1;talk_minutes 2026-11-02 1;customers_touched 2026-11-02 1;"
                            "interactions 2026-11-02 1;customers_new 2026-11-02 1;tasks_new 2026-11-02 "));
    QCOMPARE(
        values({"--metric", "customers_new", "--by", "day", "--from", "2026-11-01", "--to", "2026-11-04"}),
        QStringLiteral("customers_new 2026-11-01 0;customers_new 2026-11-02 0;customers_new 2026-11-03 1"));
    VERIFY_CODE(run({"verify"}), Done);
}

/// Figures of calls by hand, of the small log: of everybody, who answered, and what is nobody's.
void KpiExportTest::besideTheEighteen()
{
    const CliRun run;
    VERIFY_CODE(run({"import", "queue_log", QStringLiteral(CALLHELM_TEST_DATA "/small.queue_log")}), Done);
    const auto value = [&run](const char *metric, const char *who) {
        for (const auto &row :
             csvRows(run({"export", "kpi", "--metric", QLatin1String(metric), "--by", "day"}).out))
            if (row[QStringLiteral("who")] == QLatin1String(who))
                return row[QStringLiteral("value")];
        return QStringLiteral("no row");
    };
    QCOMPARE(value("missed_rings", ""), QStringLiteral("1"));
    QCOMPARE(value("missed_rings", "Boris"), QStringLiteral("1"));
    QCOMPARE(value("logged_in_s", "Anna"), QStringLiteral("4500"));
    QCOMPARE(value("logged_in_s", ""), QStringLiteral("8700"));
    QCOMPARE(value("asa_s", ""), QStringLiteral("18.75")); // 15, 15, 15 and 30
    QCOMPARE(value("asa_s", "Boris"), QStringLiteral("30"));
    QCOMPARE(value("missed_calls", ""), QStringLiteral("5"));
    QCOMPARE(value("missed_calls", "Boris"), QString());
    QCOMPARE(value("first_response_s", ""), QString()); // no source tells of conversations
    QVERIFY(run({"export", "kpi", "--metric", "manual:Nothing"}).err.contains("manual:Nothing"));
}

void KpiExportTest::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("metric") << QStringList{"--metric", "happiness"} << QStringLiteral("happiness");
    QTest::newRow("interval") << QStringList{"--by", "1h"} << QStringLiteral("by day");
    QTest::newRow("agent") << QStringList{"--agent", "Nobody"} << QStringLiteral("Nobody");
}

void KpiExportTest::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const CliRun run;
    const QString log = run.write(QStringLiteral("queue_log"), goodLog);
    VERIFY_CODE(run({"import", "queue_log", log}), Done);
    const auto outcome = run(QStringList{"export", "kpi"} + arguments);
    VERIFY_CODE(outcome, WrongUse);
    QVERIFY2(outcome.err.contains(said), qPrintable(outcome.err));
}

CALLHELM_TEST(KpiExportTest)
#include "kpiexporttest.moc"
