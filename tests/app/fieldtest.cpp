#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "clirun.h"
#include "support/testmain.h"

using namespace callhelm;

/// Logs as they are met in the field, each with the figures that are right: what one folder of data/field
/// holds is imported and exported by the command line.
class FieldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figures_data();
    void figures();

private:
    using Row = QMap<QString, QString>;
    static QList<Row> table(const CliRun &run, const QString &name, const QJsonArray &range, bool all);
    static void compare(const QString &who, const Row &row, const QJsonObject &columns, QStringList &wrong);
};

void FieldTest::figures_data()
{
    QTest::addColumn<QString>("folder");
    QDirIterator folders(testData("field"), QDir::Dirs | QDir::NoDotAndDotDot);
    while (folders.hasNext()) {
        const QString folder = folders.next();
        QTest::newRow(qPrintable(folders.fileName())) << folder;
    }
}

QList<FieldTest::Row> FieldTest::table(const CliRun &run, const QString &name, const QJsonArray &range,
                                       bool all)
{
    QStringList arguments{QStringLiteral("export"), name,
                          QStringLiteral("--from"), range[0].toString(),
                          QStringLiteral("--to"),   range[1].toString()};
    if (all)
        arguments << QStringLiteral("--by") << QStringLiteral("all");
    return csvRows(run(arguments).out);
}

void FieldTest::compare(const QString &who, const Row &row, const QJsonObject &columns, QStringList &wrong)
{
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const double wanted = it.value().toDouble();
        if (std::abs(row.value(it.key()).toDouble() - wanted) > 0.01)
            wrong << QStringLiteral("%1.%2: %3, want %4").arg(who, it.key(), row.value(it.key())).arg(wanted);
    }
}

void FieldTest::figures()
{
    QFETCH(QString, folder);
    const QJsonObject want
        = QJsonDocument::fromJson(CliRun::read(folder + QStringLiteral("/expect.json"))).object();
    QVERIFY(!want.isEmpty());
    const CliRun run;
    for (const QJsonValue &import : want[u"imports"].toArray()) {
        QStringList arguments{QStringLiteral("import"), import[0].toString(),
                              folder + u'/' + import[1].toString()};
        if (want[u"one_source"].toBool())
            arguments << QStringLiteral("--source") << QStringLiteral("pbx");
        VERIFY_CODE(run(arguments), Done);
    }
    const QJsonObject told = want[u"told"].toObject();
    for (auto it = told.begin(); it != told.end(); ++it)
        VERIFY_CODE(run({"phones", "set", it.key(), it.value().toString()}), Done);
    const QJsonArray range = want[u"range"].toArray();
    QStringList wrong;

    const QList<Row> queues = table(run, QStringLiteral("queues"), range, true);
    const auto named = [](const QList<Row> &rows, const QString &column, const QString &name) {
        for (const Row &row : rows)
            if (row[column] == name)
                return row;
        return Row();
    };
    const QJsonObject ofQueues = want[u"queues"].toObject();
    for (auto it = ofQueues.begin(); it != ofQueues.end(); ++it)
        compare(it.key(), named(queues, QStringLiteral("queue"), it.key()), it.value().toObject(), wrong);
    if (want.contains(u"only_queues"))
        QCOMPARE(queues.size(), want[u"only_queues"].toInt());
    const QJsonObject sums = want[u"total"][u"queues"].toObject();
    for (auto it = sums.begin(); it != sums.end(); ++it) {
        double sum = 0;
        for (const Row &row : queues)
            sum += row[it.key()].toDouble();
        compare(QStringLiteral("all"), {{it.key(), QString::number(sum)}}, {{it.key(), it.value()}}, wrong);
    }
    const QList<Row> agents = table(run, QStringLiteral("agents"), range, true);
    const QJsonObject ofAgents = want[u"agents"].toObject();
    for (auto it = ofAgents.begin(); it != ofAgents.end(); ++it)
        compare(it.key(), named(agents, QStringLiteral("agent"), it.key()), it.value().toObject(), wrong);
    for (const QJsonValue &nobody : want[u"no_agents"].toArray())
        QVERIFY(named(agents, QStringLiteral("agent"), nobody.toString()).isEmpty());

    const QJsonObject lists = want[u"rows"].toObject();
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        QStringList wanted, got;
        const QStringList columns = it.value().toArray()[0].toObject().keys();
        for (const QJsonValue &row : it.value().toArray()) {
            QStringList cells;
            for (const QString &column : columns)
                cells << row[column].toString();
            wanted << cells.join(u' ');
        }
        for (const Row &row : table(run, it.key(), range, false)) {
            QStringList cells;
            for (const QString &column : columns)
                cells << row[column];
            got << cells.join(u' ');
        }
        std::sort(wanted.begin(), wanted.end());
        std::sort(got.begin(), got.end());
        QCOMPARE(got, wanted);
    }
    const QJsonObject debts = want[u"debts"].toObject();
    const QList<Row> open = csvRows(run({"export", "debts"}).out);
    for (auto it = debts.begin(); it != debts.end(); ++it)
        compare(it.key(), named(open, QStringLiteral("number"), it.key()),
                {{QStringLiteral("tries"), it.value()}}, wrong);
    if (want.contains(u"findings"))
        QCOMPARE(csvRows(run({"doctor", "--findings"}).out).size(), want[u"findings"].toInt());
    QCOMPARE(wrong, QStringList());
    VERIFY_CODE(run({"verify"}), Done);
}

CALLHELM_TEST(FieldTest)
#include "fieldtest.moc"
