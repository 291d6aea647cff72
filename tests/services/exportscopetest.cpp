#include <QBuffer>
#include <QTest>

#include "reports/csvwriter.h"
#include "services/storesession.h"
#include "services/tableexport.h"
#include "store/reader.h"
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

private:
    QByteArrayList written(StoreSession &session, const QString &table);

    ScratchStore m_store;
    std::vector<NamedAgent> m_agents;
};

void ExportScopeTest::initTestCase()
{
    m_store.take(randomLog({11, 800, {}}));
    m_agents = must(m_store.reader().names().agents());
}

QByteArrayList ExportScopeTest::written(StoreSession &session, const QString &table)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, session.calendar());
    TableExport what;
    what.table = table;
    what.by = By::Day;
    if (auto done = what.write(session, writer); !done)
        qFatal("%s", qPrintable(done.error().toString()));
    return buffer.data().trimmed().split('\n').mid(1);
}

void ExportScopeTest::noHiddenName_data()
{
    QTest::addColumn<QString>("table");
    for (const QString &table : TableExport::tables())
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

CALLHELM_TEST(ExportScopeTest)
#include "exportscopetest.moc"
