#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "clirun.h"
#include "support/logtext.h"
#include "support/testmain.h"

using namespace callhelm;

/// What `callhelm export` writes. Figures are those of data/small.queue_log, which one can count on one's
/// fingers.
class ExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void columns_data();
    void columns();
    void queues();
    void restated_data();
    void restated();
    void agents();
    void rows_data();
    void rows();
    void by_data();
    void by();
    void otherZones_data();
    void otherZones();
    void filters();
    void debts();
    void json();
    void toFile();

private:
    QList<QMap<QString, QString>> exported(const QStringList &arguments);

    CliRun m_run;
};

void ExportTest::initTestCase()
{
    const auto done = m_run({"import", "queue_log", testData("small.queue_log")});
    VERIFY_CODE(done, Done);
    QCOMPARE(done.out, QByteArray());
    QVERIFY(done.err.contains(QStringLiteral("38 facts taken")));
}

QList<QMap<QString, QString>> ExportTest::exported(const QStringList &arguments)
{
    const auto done = m_run(QStringList{"export"} + arguments);
    if (done.code != Done)
        qWarning("%s", qPrintable(done.err));
    return csvRows(done.out);
}

void ExportTest::columns_data()
{
    QTest::addColumn<QString>("columns");
    QTest::newRow("queues")
        << "queue,start,offered,answered,abandoned,abandoned_short,timed_out,left_by_key,"
           "left_empty,waiting,answered_within,wait_answered_s,wait_abandoned_s,wait_max_s,"
           "talk_s,hold_s,wrapup_s,service_level,asa_s,aht_s,abandon_rate";
    QTest::newRow("agents") << "agent,start,logged_in_s,paused_s,talk_s,hold_s,wrapup_s,available_s,calls,"
                               "answered,missed,calls_out,occupancy,utilisation";
    QTest::newRow("visits") << "visit,call,queue,number,entered,wait_s,outcome,agent,talk_s,source";
    QTest::newRow("legs") << "leg,visit,call,agent,direction,connected,talk_s,hold_s,ended,reason";
    QTest::newRow("sessions") << "agent,queue,from,to";
    QTest::newRow("pauses") << "agent,queue,from,to,reason";
    QTest::newRow("calls") << "call,agent,direction,number,dialled,ring_s,talk_s,result,phone,source";
    QTest::newRow("debts") << "number,queue,since,last,tries,agent";
    QTest::newRow("leads")
        << "per,name,start,leads_handed_out,lead_wait_p50_s,lead_wait_p90_s,lead_care_p50_s,"
           "lead_care_p90_s,lead_care_in_target,leads_uncontacted,leads_won,leads_won_share";
}

/// At least the columns of SPEC section 9, in its order; listed and written are the same.
void ExportTest::columns()
{
    QFETCH(QString, columns);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto listed = m_run({"export", name, "--columns"});
    VERIFY_CODE(listed, Done);
    const QString all = QString::fromUtf8(listed.out).trimmed().replace(QLatin1Char('\n'), QLatin1Char(','));
    QVERIFY2(all == columns || all.startsWith(columns + QLatin1Char(',')), qPrintable(all));
    const auto written = m_run({"export", name});
    VERIFY_CODE(written, Done);
    QCOMPARE(QString::fromUtf8(written.out).section(QStringLiteral("\r\n"), 0, 0), all);
    QVERIFY(!written.out.startsWith("\xEF\xBB\xBF"));
    QVERIFY(m_run({"export", name, "--bom"}).out.startsWith("\xEF\xBB\xBF"));
}

void ExportTest::queues()
{
    const auto rows = exported({"queues"});
    QCOMPARE(rows.size(), 2);
    const QMap<QString, QString> &support
        = rows[0][QStringLiteral("queue")] == QLatin1String("support") ? rows[0] : rows[1];
    const QMap<QString, QString> &sales = &support == &rows[0] ? rows[1] : rows[0];
    const std::pair<const char *, const char *> supportFigures[] = {{"start", "2026-11-02T00:00:00Z"},
                                                                    {"offered", "6"},
                                                                    {"answered", "3"},
                                                                    {"abandoned", "2"},
                                                                    {"abandoned_short", "1"},
                                                                    {"timed_out", "0"},
                                                                    {"waiting", "1"},
                                                                    {"answered_within", "2"},
                                                                    {"wait_answered_s", "45"},
                                                                    {"wait_abandoned_s", "28"},
                                                                    {"wait_max_s", "30"},
                                                                    {"talk_s", "600"},
                                                                    {"hold_s", "0"},
                                                                    {"wrapup_s", "30"},
                                                                    {"service_level", "0.4"},
                                                                    {"asa_s", "15"},
                                                                    {"aht_s", "210"},
                                                                    {"abandon_rate", "0.4"},
                                                                    {"refused", "0"},
                                                                    {"doubtful", "0"}};
    for (const auto &[column, value] : supportFigures)
        QCOMPARE(QLatin1String(column) + '=' + support[QLatin1String(column)],
                 QLatin1String(column) + '=' + QLatin1String(value));
    const std::pair<const char *, const char *> salesFigures[]
        = {{"offered", "4"},      {"answered", "1"},      {"abandoned", "0"}, {"timed_out", "1"},
           {"left_by_key", "1"},  {"left_empty", "1"},    {"waiting", "0"},   {"answered_within", "0"},
           {"wait_max_s", "60"},  {"service_level", "0"}, {"asa_s", "30"},    {"refused", "1"},
           {"abandon_rate", "0"}, {"patience_s", ""}};
    for (const auto &[column, value] : salesFigures)
        QCOMPARE(QLatin1String(column) + '=' + sales[QLatin1String(column)],
                 QLatin1String(column) + '=' + QLatin1String(value));
}

void ExportTest::restated_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("within");
    QTest::addColumn<QString>("shortOnes");
    const auto row = [](const char *options, const char *level, const char *within, const char *shortOnes) {
        QTest::newRow(options) << QString::fromLatin1(options).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                               << QString::fromLatin1(level) << QString::fromLatin1(within)
                               << QString::fromLatin1(shortOnes);
    };
    // support: answered after 5, 30, 10 s; gave up after 3, 25 s; one waits.
    row("", "0.4", "2", "1");
    row("--threshold 30", "0.6", "3", "1");
    row("--threshold 9", "0.2", "1", "1");
    row("--threshold 0", "0", "0", "1");
    row("--definition short_left_out", "0.5", "2", "1");
    row("--definition short_left_out --short 3", "0.4", "2", "0");
    row("--definition short_left_out --short 26 --threshold 30", "1", "3", "2");
    row("--definition answered --threshold 30", "1", "3", "1");
    row("--definition abandons_credited", "0.6", "2", "1");
    row("--definition abandons_credited --threshold 25", "0.8", "2", "1");
}

/// Threshold, short limit and definition re-state what is stored, without a new import.
void ExportTest::restated()
{
    QFETCH(QStringList, options);
    QFETCH(QString, level);
    QFETCH(QString, within);
    QFETCH(QString, shortOnes);
    const auto rows = exported(QStringList{"queues", "--queue", "support"} + options);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][QStringLiteral("service_level")], level);
    QCOMPARE(rows[0][QStringLiteral("answered_within")], within);
    QCOMPARE(rows[0][QStringLiteral("abandoned_short")], shortOnes);
    const qsizetype definition = options.indexOf(QStringLiteral("--definition"));
    QCOMPARE(rows[0][QStringLiteral("definition")],
             definition < 0 ? QStringLiteral("offered") : options[definition + 1]);
}

void ExportTest::agents()
{
    const auto rows = exported({"agents"});
    QCOMPARE(rows.size(), 2);
    const auto of = [&](const char *name) {
        for (const auto &row : rows)
            if (row[QStringLiteral("agent")] == QLatin1String(name))
                return row;
        return QMap<QString, QString>();
    };
    const std::tuple<const char *, const char *, const char *> figures[] = {{"logged_in_s", "4500", "4200"},
                                                                            {"paused_s", "0", "600"},
                                                                            {"talk_s", "600", "60"},
                                                                            {"hold_s", "0", "0"},
                                                                            {"wrapup_s", "30", "0"},
                                                                            {"available_s", "3870", "3540"},
                                                                            {"calls", "4", "1"},
                                                                            {"answered", "3", "1"},
                                                                            {"missed", "0", "1"},
                                                                            {"calls_out", "0", "0"},
                                                                            {"occupancy", "0.14", ""},
                                                                            {"utilisation", "0.14", ""}};
    for (const auto &[column, anna, boris] : figures) {
        QCOMPARE(QLatin1String(column) + '=' + of("Anna")[QLatin1String(column)],
                 QLatin1String(column) + '=' + QLatin1String(anna));
        if (*boris != '\0')
            QCOMPARE(QLatin1String(column) + '=' + of("Boris")[QLatin1String(column)],
                     QLatin1String(column) + '=' + QLatin1String(boris));
    }
    QVERIFY(qAbs(of("Boris")[QStringLiteral("occupancy")].toDouble() - 60.0 / 3600) < 1e-6);
    QVERIFY(qAbs(of("Boris")[QStringLiteral("utilisation")].toDouble() - 60.0 / 4200) < 1e-6);
}

void ExportTest::rows_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("visits") << QStringList{"visits"}
                            << QStringList{"call",    "queue", "number", "entered", "wait_s",
                                           "outcome", "agent", "talk_s", "source"}
                            << QStringList{
                                   "c1 support 0901 2026-11-02T09:00:10Z 5 answered Anna 120 queue_log",
                                   "c2 support 0902 2026-11-02T09:01:00Z 30 answered Boris 60 queue_log",
                                   "c2 sales 0902 2026-11-02T09:02:31Z 30 answered Anna 60 queue_log",
                                   "c3 support 0903 2026-11-02T09:10:00Z 3 abandoned   queue_log",
                                   "c4 support 0904 2026-11-02T09:11:00Z 25 abandoned   queue_log",
                                   "c5 sales 0905 2026-11-02T09:16:00Z 60 timed_out   queue_log",
                                   "c6 sales 0906 2026-11-02T09:20:00Z 10 left_by_key   queue_log",
                                   "c7 sales 0907 2026-11-02T09:30:00Z 60 left_empty   queue_log",
                                   "c8 sales  2026-11-02T09:35:00Z 0 refused_empty   queue_log",
                                   "c9 support 0909 2026-11-02T09:57:50Z 10 answered Anna 420 queue_log",
                                   "c10 support 0910 2026-11-02T10:20:00Z  waiting   queue_log"};
    QTest::newRow("legs") << QStringList{"legs"}
                          << QStringList{"call",   "agent", "direction", "connected", "talk_s",
                                         "hold_s", "ended", "reason",    "queue"}
                          << QStringList{
                                 "c1 Anna in 2026-11-02T09:00:15Z 120 0 2026-11-02T09:02:15Z caller "
                                 "support",
                                 "c2 Boris in 2026-11-02T09:01:30Z 60 0 2026-11-02T09:02:30Z "
                                 "blind_transfer support",
                                 "c2 Anna in 2026-11-02T09:03:01Z 60 0 2026-11-02T09:04:01Z agent sales",
                                 "c9 Anna in 2026-11-02T09:58:00Z 420 0 2026-11-02T10:05:00Z caller "
                                 "support"};
    QTest::newRow("sessions") << QStringList{"sessions"} << QStringList{"agent", "queue", "from", "to"}
                              << QStringList{"Anna sales 2026-11-02T09:00:00Z 2026-11-02T10:15:00Z",
                                             "Anna support 2026-11-02T09:00:00Z 2026-11-02T10:15:00Z",
                                             "Boris support 2026-11-02T09:00:00Z 2026-11-02T10:10:00Z"};
    QTest::newRow("pauses") << QStringList{"pauses"} << QStringList{"agent", "queue", "from", "to", "reason"}
                            << QStringList{"Boris  2026-11-02T09:40:00Z 2026-11-02T09:50:00Z lunch"};
    QTest::newRow("legs of one agent from a time on")
        << QStringList{"legs", "--agent", "Anna", "--from", "2026-11-02T09:02:00", "--to", "2026-11-03"}
        << QStringList{"call", "talk_s"} << QStringList{"c2 60", "c9 420"};
    QTest::newRow("visits of one queue within a time") << QStringList{"visits",
                                                                      "--queue",
                                                                      "support",
                                                                      "--from",
                                                                      "2026-11-02T09:10:00Z",
                                                                      "--to",
                                                                      "2026-11-02T09:57:50Z"}
                                                       << QStringList{"call"} << QStringList{"c3", "c4"};
}

void ExportTest::rows()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, columns);
    QFETCH(QStringList, lines);
    QStringList got;
    for (const auto &row : exported(arguments)) {
        QStringList cells;
        for (const QString &column : columns)
            cells.append(row[column]);
        got.append(cells.join(QLatin1Char(' ')));
    }
    QCOMPARE(got, lines);
}

void ExportTest::by_data()
{
    QTest::addColumn<QStringList>("starts");
    QTest::addColumn<QList<int>>("offered");
    QTest::newRow("15m") << QStringList{"2026-11-02T09:00:00Z", "2026-11-02T09:45:00Z",
                                        "2026-11-02T10:15:00Z"}
                         << QList<int>{4, 1, 1};
    QTest::newRow("30m") << QStringList{"2026-11-02T09:00:00Z", "2026-11-02T09:30:00Z",
                                        "2026-11-02T10:00:00Z"}
                         << QList<int>{4, 1, 1};
    QTest::newRow("1h") << QStringList{"2026-11-02T09:00:00Z", "2026-11-02T10:00:00Z"} << QList<int>{5, 1};
    QTest::newRow("day") << QStringList{"2026-11-02T00:00:00Z"} << QList<int>{6};
    QTest::newRow("week") << QStringList{"2026-11-02T00:00:00Z"} << QList<int>{6};
    QTest::newRow("month") << QStringList{"2026-11-01T00:00:00Z"} << QList<int>{6};
    QTest::newRow("all") << QStringList{"2026-11-02T00:00:00Z"} << QList<int>{6};
}

void ExportTest::by()
{
    QFETCH(QStringList, starts);
    QFETCH(QList<int>, offered);
    QStringList gotStarts;
    QList<int> gotOffered;
    for (const auto &row : exported({"queues", "--queue", "support", "--by", QTest::currentDataTag()})) {
        gotStarts.append(row[QStringLiteral("start")]);
        gotOffered.append(row[QStringLiteral("offered")].toInt());
    }
    QCOMPARE(gotStarts, starts);
    QCOMPARE(gotOffered, offered);
    // What passed: the agents' seconds add up whichever way they are cut; an hour holds what passed in it.
    double talk = 0;
    for (const auto &row : exported({"agents", "--agent", "Anna", "--by", QTest::currentDataTag()}))
        talk += row[QStringLiteral("talk_s")].toDouble();
    QCOMPARE(talk, 600.0);
    if (qstrcmp(QTest::currentDataTag(), "1h") == 0) {
        const auto hours = exported({"agents", "--agent", "Anna", "--by", "1h"});
        QCOMPARE(hours[0][QStringLiteral("talk_s")], QStringLiteral("300")); // 120 + 60 + two minutes of c9
        QCOMPARE(hours[1][QStringLiteral("talk_s")], QStringLiteral("300")); // and five of it here
    }
}

void ExportTest::otherZones_data()
{
    QTest::addColumn<QString>("start");
    QTest::newRow("Asia/Ho_Chi_Minh") << "2026-11-02T00:00:00+07:00";
    QTest::newRow("Asia/Kolkata") << "2026-11-02T00:00:00+05:30";
    QTest::newRow("America/New_York") << "2026-11-02T00:00:00-05:00";
}

/// Another zone asked for in reading: its own days, and the store keeps its zone.
void ExportTest::otherZones()
{
    QFETCH(QString, start);
    const QByteArray before = CliRun::read(m_run.store());
    const auto done = m_run({"export", "queues", "--by", "day", "--queue", "support"},
                            QString::fromLatin1(QTest::currentDataTag()));
    VERIFY_CODE(done, Done);
    const auto rows = csvRows(done.out);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][QStringLiteral("start")], start);
    QCOMPARE(rows[0][QStringLiteral("offered")], QStringLiteral("6"));
    QVERIFY(CliRun::read(m_run.store()) == before);
    QVERIFY(m_run({"export", "queues", "--by", "day"}, {}).out.contains("T00:00:00Z"));
}

void ExportTest::filters()
{
    QCOMPARE(exported({"queues", "--queue", "support", "--queue", "sales"}).size(), 2);
    QCOMPARE(exported({"agents", "--agent", "Boris"}).size(), 1);
    QCOMPARE(exported({"pauses", "--agent", "Anna"}).size(), 0);
    QCOMPARE(exported({"sessions", "--queue", "sales"}).size(), 1);
    QCOMPARE(exported({"visits", "--from", "2026-11-03"}).size(), 0);
    QCOMPARE(exported({"visits", "--to", "2026-11-02"}).size(), 0);
    QCOMPARE(exported({"visits", "--from", "2026-11-02", "--to", "2026-11-03"}).size(), 11);
}

/// Who waits for a call back at the end of what is known, or at a moment.
void ExportTest::debts()
{
    const CliRun run;
    const QString log = run.write(QStringLiteral("queue_log"),
                                  logText("09:00:00|1|support|NONE|ENTERQUEUE||0987366946|1\n"
                                          "09:00:30|1|support|NONE|ABANDON|1|1|30\n"
                                          "09:10:00|2|sales|NONE|ENTERQUEUE||0912004117|1\n"
                                          "09:11:00|2|sales|NONE|EXITWITHTIMEOUT|1|1|60\n"
                                          "09:20:00|3|support|NONE|ENTERQUEUE||84987366946|1\n"
                                          "09:20:20|3|support|NONE|ABANDON|1|1|20\n"
                                          "10:00:00|4|support|NONE|ENTERQUEUE||0987366946|1\n"
                                          "10:00:05|4|support|Anna|CONNECT|5|4.1|4\n"
                                          "10:01:05|4|support|Anna|COMPLETEAGENT|5|60|1"));
    VERIFY_CODE(run({"import", "queue_log", log}), Done);
    const auto debtsOf = [&run](const QStringList &arguments) {
        QStringList lines;
        for (const auto &row : csvRows(run(QStringList{"export", "debts"} + arguments).out))
            lines << row[QStringLiteral("number")] + u' ' + row[QStringLiteral("queue")] + u' '
                    + row[QStringLiteral("since")] + u' ' + row[QStringLiteral("tries")];
        return lines;
    };
    const QString sales = QStringLiteral("0912004117 sales 2026-11-02T09:10:00Z 1");
    QCOMPARE(debtsOf({}), QStringList{sales});
    QCOMPARE(debtsOf({"--to", "2026-11-02T09:30:00Z"}),
             QStringList({"84987366946 support 2026-11-02T09:00:00Z 2", sales}));
    QCOMPARE(debtsOf({"--to", "2026-11-02T09:30:00Z", "--queue", "sales"}), QStringList{sales});
    QCOMPARE(run({"export", "calls"}).out.count("\r\n"), 1); // a queue_log tells of none
}

void ExportTest::json()
{
    const auto done = m_run({"export", "queues", "--format", "json"});
    VERIFY_CODE(done, Done);
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(done.out, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    const QJsonArray rows = document.isArray() ? document.array() : document.object()[u"rows"].toArray();
    QCOMPARE(rows.size(), 2);
    for (const QJsonValue &row : rows) {
        if (row[u"queue"].toString() != QLatin1String("support"))
            continue;
        QCOMPARE(row[u"offered"].toInt(), 6);
        QCOMPARE(row[u"service_level"].toDouble(), 0.4);
        QCOMPARE(row[u"start"].toString(), QStringLiteral("2026-11-02T00:00:00Z"));
    }
}

void ExportTest::toFile()
{
    const QString path = m_run.path(QStringLiteral("out.csv"));
    const auto done = m_run({"export", "visits", "-o", path});
    VERIFY_CODE(done, Done);
    QCOMPARE(done.out, QByteArray());
    QCOMPARE(CliRun::read(path), m_run({"export", "visits"}).out);
}

CALLHELM_TEST(ExportTest)
#include "exporttest.moc"
