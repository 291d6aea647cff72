#include <QBuffer>
#include <QTest>

#include "metrics/leadmetrics.h"
#include "reports/csvwriter.h"
#include "services/alertwatch.h"
#include "services/serviceset.h"
#include "services/storesession.h"
#include "services/tableexport.h"
#include "support/answers.h"
#include "support/scratchfolder.h"
#include "support/testmain.h"

using namespace callhelm;
using namespace std::chrono_literals;

/// What came of leads: told by the service, exported, and called out when it is late.
class LeadOutcomeServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_set.reset(); }
    void exportEqualsTheService_data();
    void exportEqualsTheService();
    void wrongUse();
    void lateLeadCalls();

private:
    ServiceSet &set() const { return *m_set; }
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("store.sqlite")); }
    std::vector<RecordId> leads(int count, TermId source = {}) const
    {
        std::vector<RecordEdit> edits;
        for (int i = 0; i < count; ++i)
            edits.push_back({Entity::Customer,
                             {},
                             {{Field::Name, FieldValue(QStringLiteral("Lan %1").arg(i))},
                              {Field::Pool, FieldValue(m_pool)},
                              {Field::Stage, FieldValue(m_stage)},
                              {Field::Source, FieldValue(source)}}});
        auto made = awaited(set().records.save(edits));
        return made ? *made : std::vector<RecordId>();
    }
    [[nodiscard]] qint64 handedOut() const
    {
        const auto all = awaited(set().leads.handOuts({}));
        return all ? qint64(all->size()) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServiceSet> m_set;
    TermId m_pool, m_stage, m_fair;
};

/// One rule, two agents, and no hour without work.
void LeadOutcomeServiceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(scratchTemplate());
    ServiceSet::Options options;
    options.path = path();
    options.zone = QTimeZone::utc();
    auto opened = ServiceSet::open(options);
    QVERIFY(opened.ok());
    m_set = std::move(*opened);
    QFile log(m_folder->filePath(QStringLiteral("queue_log")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    for (const char *name : {"An", "Binh"})
        log.write("1793610105|1.2|support|" + QByteArray(name) + "|ADDMEMBER\n");
    log.close();
    QVERIFY(awaited(set().sources.importFiles(SourceKind::QueueLog, {log.fileName()})).ok());
    QTRY_COMPARE(set().calls.agents().size(), 2U);
    const auto term = [this](TermList list, const char *name, TermId parent = {}) {
        (void)awaited(set().terms.save({{{}, list, parent, QString::fromLatin1(name)}}));
        const auto found
            = [&] { return set().records.catalogue()->terms->find(list, QString::fromLatin1(name), parent); };
        (void)QTest::qWaitFor([&] { return found() != nullptr; }, 5000);
        return found() != nullptr ? found()->id : TermId();
    };
    m_pool = term(TermList::Pool, "Website");
    m_stage = term(TermList::Stage, "New", m_pool);
    m_fair = term(TermList::Source, "Fair");
    QVERIFY(m_stage.isValid() && m_fair.isValid());
    WorkingTime always;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        always.setWeekday(Qt::DayOfWeek(day), {{0, 24 * 60}});
    QVERIFY(awaited(set().workingTime.setWorkingTime(always)).ok());
    LeadRule rule;
    rule.name = QStringLiteral("Website form");
    rule.pool = m_pool;
    rule.stage = m_stage;
    for (const NamedAgent &agent : set().calls.agents())
        rule.agents.push_back({agent.id, 1});
    rule.careTarget = 1s;
    QVERIFY(awaited(set().leads.save(rule, EarlierLeads::Wait)).ok());
}

void LeadOutcomeServiceTest::exportEqualsTheService_data()
{
    QTest::addColumn<QString>("per");
    QTest::addColumn<By>("by");
    QTest::newRow("all") << QString() << By::All;
    QTest::newRow("rule") << QStringLiteral("rule") << By::Month;
    QTest::newRow("source") << QStringLiteral("source") << By::All;
    QTest::newRow("agent") << QStringLiteral("agent") << By::Week;
}

void LeadOutcomeServiceTest::exportEqualsTheService()
{
    QFETCH(QString, per);
    QFETCH(By, by);
    QCOMPARE(leads(3, m_fair).size(), 3U);
    QCOMPARE(leads(2).size(), 2U);
    QTRY_COMPARE_WITH_TIMEOUT(handedOut(), 5, 15'000);
    QTest::qWait(1200); // all are late by now
    const Calendar calendar = set().calendar.calendar();
    const QDate today = calendar.dayOf(set().access.systemClock().now());
    const TimeRange range{calendar.startOf(today.addDays(-1)), calendar.startOf(today.addDays(2))};
    const auto outcomes = awaited(set().leads.outcomes(range));
    QVERIFY(outcomes.ok());
    QCOMPARE(outcomes->size(), 5U);
    const LeadsPer kind = per.isEmpty()
        ? LeadsPer::All
        : LeadsPer(QStringList{"all", "rule", "source", "agent"}.indexOf(per));
    const auto rows = leadFigures(*outcomes, kind, by, calendar, range.from);
    QCOMPARE(leadmetrics::uncontacted.value(rows[0].figures), Figure(double(rows[0].figures.received)));
    QCOMPARE(leadmetrics::inTarget.value(rows[0].figures), Figure(0));

    auto session = StoreSession::open(path(), {}, StoreSession::Mode::Read);
    QVERIFY(session.ok());
    TableExport wanted;
    wanted.table = QStringLiteral("leads");
    wanted.from = range.from;
    wanted.to = range.to;
    wanted.by = by;
    wanted.per = per;
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    CsvWriter writer(out, (*session)->calendar());
    const auto written = wanted.write(**session, writer);
    QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().toString()));
    QStringList lines = QString::fromUtf8(out.data()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    lines.removeFirst();
    QCOMPARE(size_t(lines.size()), rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        const QStringList cells = lines[qsizetype(i)].split(u',');
        QCOMPARE(cells[2], calendar.toIso(rows[i].start));
        for (size_t m = 0; m < leadmetrics::all().size(); ++m) {
            const Figure value = leadmetrics::all()[m]->value(rows[i].figures);
            QCOMPARE(cells[qsizetype(3 + m)].isEmpty(), !value);
            QVERIFY(!value || qAbs(cells[qsizetype(3 + m)].toDouble() - *value) < 1e-3);
        }
    }
    if (kind == LeadsPer::Source) {
        QCOMPARE(lines[0].section(u',', 0, 1), QStringLiteral("source,Fair"));
        QCOMPARE(lines[1].section(u',', 0, 1), QStringLiteral("source,"));
    }
}

void LeadOutcomeServiceTest::wrongUse()
{
    auto session = StoreSession::open(path(), {}, StoreSession::Mode::Read);
    QVERIFY(session.ok());
    const auto fails = [&](const QString &per, By by) {
        TableExport wanted;
        wanted.table = QStringLiteral("leads");
        wanted.by = by;
        wanted.per = per;
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        CsvWriter writer(out, (*session)->calendar());
        const auto written = wanted.write(**session, writer);
        return !written && written.error().kind == Error::Kind::Usage;
    };
    QVERIFY(!fails(QStringLiteral("agent"), By::Day));
    QVERIFY(fails(QStringLiteral("team"), By::Day));
    QVERIFY(fails({}, By::Hour));
}

/// Raised once the target is past, by whom it is held; silent when acknowledged; over when it goes to
/// another.
void LeadOutcomeServiceTest::lateLeadCalls()
{
    AlertWatch watch(set().alertRules, set().floor, set().sources, set().calendar);
    watch.watchLeads(set().leads);
    QVERIFY(awaited(set().alertRules.setRules({usualRule(AlertRule::Kind::LeadCare)})).ok());
    const auto made = leads(1);
    QTRY_COMPARE_WITH_TIMEOUT(watch.book().current().size(), 1U, 40'000);
    const Alert alert = watch.book().current().front();
    QCOMPARE(alert.lead, made[0]);
    QCOMPARE(alert.name, QStringLiteral("Lan 0"));
    const auto handOuts = *awaited(set().leads.handOuts({}));
    QCOMPARE(alert.handOut, handOuts[0].id);
    QCOMPARE(alert.agent, handOuts[0].agent);
    QVERIFY(awaited(watch.acknowledge(alert.id, QStringLiteral("local"))).ok());
    QCOMPARE(watch.book().unacknowledged(), 0);
    const auto late = awaited(set().leads.late());
    QVERIFY(late.ok());
    QCOMPARE(late->size(), 1U);
    QVERIFY((*late)[0].late > 0ms && (*late)[0].late < 60s);
    QVERIFY(awaited(set().records.save({{Entity::Customer, made[0], {{Field::Owner, FieldValue()}}}})).ok());
    QTRY_VERIFY_WITH_TIMEOUT(!watch.book().past().empty(), 40'000);
    QCOMPARE(watch.book().past().front().id, alert.id);
}

CALLHELM_TEST(LeadOutcomeServiceTest)
#include "leadoutcomeservicetest.moc"
