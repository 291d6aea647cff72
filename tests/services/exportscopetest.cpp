#include <QBuffer>
#include <QTest>

#include "calls/rowids.h"
#include "domain/numbermask.h"
#include "reports/csvwriter.h"
#include "services/storesession.h"
#include "services/recordexport.h"
#include "services/tableexport.h"
#include "store/peoplestore.h"
#include "store/reader.h"
#include "store/statement.h"
#include "store/transaction.h"
#include "support/logtext.h"
#include "support/randomlog.h"
#include "support/scratchstore.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return std::move(result).value();
}

} // namespace

/// Tables that are written obey the scope of the session: no name of who is hidden stands in any of them.
class ExportScopeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void noHiddenName_data();
    void noHiddenName();
    void hiddenAgentsAreUnknown();
    void noHiddenDigit_data() { noHiddenName_data(); }
    void noHiddenDigit();
    void onlyTheTeams_data() { noHiddenName_data(); }
    void onlyTheTeams();
    void hiddenTeamsAreUnknown();

private:
    QByteArrayList written(StoreSession &session, const QString &table, const QStringList &teams = {});

    ScratchStore m_store;
    std::vector<NamedAgent> m_agents;
};

void ExportScopeTest::initTestCase()
{
    m_store.take(randomLog({11, 800, {}}));
    m_agents = must(m_store.reader().names().agents());
    auto insert = must(
        Statement::prepare(m_store.database(), "INSERT INTO direct_call VALUES(?,1,?,?,?,?,?,?,?,?,?,?)"));
    const Instant at = must(m_store.reader().figures().known())->from;
    for (const std::string number : {"0901234567", "+84901234567"}) {
        const std::string local = "Local/" + number + "@out";
        const std::string call = "d" + std::to_string(number.size());
        insert.bindAll(RowIds::firstOf(at) + qint64(number.size()), m_agents[0].id.value(), call, qint64(0),
                       number, toMs(at), qint64(4), qint64(30), qint64(1), local, local);
        QVERIFY(insert.run().ok());
    }

    PeopleStore people(m_store.database());
    auto transaction = must(Transaction::begin(m_store.database(), Durability::Full));
    for (const char *name : {"Day", "Night"}) {
        Team team;
        team.name = QString::fromLatin1(name);
        team.id = must(people.save(team));
        Person person;
        person.name = team.name;
        person.id = must(people.save(person));
        const Membership always{team.id, person.id, QDate(2020, 1, 1), {}};
        QVERIFY(people.setMemberships(team.id, person.id, {always}).ok());
        QVERIFY(people.setAgent(m_agents[size_t(team.id.value() - 1)].id, person.id).ok());
    }
    QVERIFY(transaction.commit().ok());
}

QByteArrayList ExportScopeTest::written(StoreSession &session, const QString &table, const QStringList &teams)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, session.calendar());
    TableExport what;
    what.table = table;
    what.teams = teams;
    what.by = By::Day;
    if (auto done = what.write(session, writer); !done)
        qFatal("%s", qPrintable(done.error().toString()));
    return buffer.data().trimmed().split('\n').mid(1);
}

void ExportScopeTest::noHiddenName_data()
{
    QTest::addColumn<QString>("table");
    for (const QString &table : TableExport::tables())
        if (!RecordExport::isTable(table))
            QTest::newRow(qPrintable(table)) << table;
}

void ExportScopeTest::noHiddenName()
{
    QFETCH(QString, table);
    const auto session = must(StoreSession::open(m_store.path(), QTimeZone::utc(), StoreSession::Mode::Read));
    const QByteArrayList whole = written(*session, table);
    session->setScope(Scope::nothing());
    QVERIFY(written(*session, table).isEmpty());
    for (const NamedAgent &agent : m_agents) {
        for (const bool isTeam : {false, true}) {
            session->setScope(isTeam ? Scope::teams({{agent.id}}) : Scope::own(agent.id));
            const QByteArrayList lines = written(*session, table);
            QVERIFY(lines.size() <= whole.size());
            if (table == QLatin1String("queues"))
                QCOMPARE(lines, isTeam ? whole : QByteArrayList());
            for (const NamedAgent &other : m_agents)
                if (other.id != agent.id)
                    for (const QByteArray &line : lines)
                        QVERIFY2(!line.contains(other.name.toUtf8()), line.constData());
            if (table == QLatin1String("agents") || table == QLatin1String("legs"))
                QCOMPARE(lines.size(), std::ranges::count_if(whole, [&](const QByteArray &line) {
                             return line.contains(agent.name.toUtf8());
                         }));
        }
    }
}

void ExportScopeTest::hiddenAgentsAreUnknown()
{
    const auto session = must(StoreSession::open(m_store.path(), QTimeZone::utc(), StoreSession::Mode::Read));
    session->setScope(Scope::own(m_agents[0].id));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, session->calendar());
    TableExport what;
    what.table = QStringLiteral("legs");
    what.agents = {m_agents[1].name};
    const auto done = what.write(*session, writer);
    QVERIFY(!done.ok() && done.error().kind == Error::Kind::Usage);
    what.agents = {m_agents[0].name};
    QVERIFY(what.write(*session, writer).ok());
}

/// No table tells a digit that is masked; with the numbers themselves, all do.
void ExportScopeTest::noHiddenDigit()
{
    QFETCH(QString, table);
    const auto session = must(StoreSession::open(m_store.path(), QTimeZone::utc(), StoreSession::Mode::Read));
    const bool hasNumbers
        = QStringList{QStringLiteral("visits"), QStringLiteral("calls"), QStringLiteral("debts")}.contains(
            table);
    QSet<QByteArray> numbers; // of which a part is hidden
    const auto note = [&numbers](const ShortText &number) {
        if (maskedNumber(number) != number.view())
            numbers << number.toString().toUtf8();
    };
    CallFilter filter;
    filter.range = *must(m_store.reader().figures().known());
    for (const VisitRow &visit : must(m_store.reader().calls().visits(filter)).rows)
        note(visit.number);
    note("0901234567");
    const QByteArrayList whole = written(*session, table);
    const auto anyOf = [&](const QByteArrayList &lines) {
        return std::ranges::any_of(
            numbers, [&](const QByteArray &number) { return lines.join('\n').contains(number); });
    };
    QCOMPARE(anyOf(whole), hasNumbers);
    for (const Scope &scope :
         {Scope::everything(), Scope::teams({{m_agents[0].id}}), Scope::own(m_agents[0].id)}) {
        session->setScope(scope.withMaskedNumbers(true));
        QVERIFY(!anyOf(written(*session, table)));
    }
}

/// With a team, tables are of its members; those of whole queues refuse it.
void ExportScopeTest::onlyTheTeams()
{
    QFETCH(QString, table);
    const auto session = must(StoreSession::open(m_store.path(), QTimeZone::utc(), StoreSession::Mode::Read));
    if (table == QLatin1String("queues")) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer, session->calendar());
        TableExport what;
        what.table = table;
        what.teams = {QStringLiteral("Day")};
        const auto done = what.write(*session, writer);
        QVERIFY(!done.ok() && done.error().kind == Error::Kind::Usage);
        return;
    }
    const QByteArrayList day = written(*session, table, {QStringLiteral("Day")});
    const QByteArrayList night = written(*session, table, {QStringLiteral("Night")});
    const QByteArrayList both = written(*session, table, {QStringLiteral("Night"), QStringLiteral("Day")});
    QCOMPARE(both.size(), day.size() + night.size());
    if (table == QLatin1String("teams")) {
        QCOMPARE(both.size(), written(*session, table).size());
        const QByteArrayList agents = written(*session, QStringLiteral("agents"), {QStringLiteral("Day")});
        QCOMPARE(day.size(), agents.size());
        for (qsizetype i = 0; i < day.size(); ++i)
            QCOMPARE(day[i].mid(day[i].indexOf(',')), agents[i].mid(agents[i].indexOf(',')));
        return;
    }
    const bool isOfTeams = table == QLatin1String("kpi") || table == QLatin1String("targets");
    for (const QByteArray &line : day)
        QVERIFY2(line.contains(isOfTeams ? QByteArray("Day") : m_agents[0].name.toUtf8()), line.constData());
    for (const QByteArray &line : night)
        QVERIFY2(line.contains(isOfTeams ? QByteArray("Night") : m_agents[1].name.toUtf8()),
                 line.constData());
    QVERIFY(table == QLatin1String("debts") || table == QLatin1String("targets")
            || table == QLatin1String("handouts") || table == QLatin1String("leads") || !day.isEmpty());
}

void ExportScopeTest::hiddenTeamsAreUnknown()
{
    const auto session = must(StoreSession::open(m_store.path(), QTimeZone::utc(), StoreSession::Mode::Read));
    session->setScope(Scope::teams({{m_agents[0].id}}, {TeamId(1)}));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, session->calendar());
    TableExport what;
    what.table = QStringLiteral("teams");
    what.teams = {QStringLiteral("Night")};
    const auto done = what.write(*session, writer);
    QVERIFY(!done.ok() && done.error().kind == Error::Kind::Usage);
    QVERIFY(done.error().text.contains(QStringLiteral("Night")));
    for (const char *asTyped : {"Day", "day", "DAY"}) {
        what.teams = {QString::fromLatin1(asTyped)};
        QVERIFY(what.write(*session, writer).ok());
    }
    QCOMPARE(written(*session, QStringLiteral("teams")),
             written(*session, QStringLiteral("teams"), {QStringLiteral("Day")}));
}

CALLHELM_TEST(ExportScopeTest)
#include "exportscopetest.moc"
