#include <set>

#include <QTest>

#include "access/people.h"
#include "access/peoplerules.h"
#include "access/rightstable.h"
#include "access/session.h"
#include "support/testmain.h"

using namespace callhelm;

/// What the table of rights says to people is what is permitted.
class RightsTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRightHasItsLine();
    void asPermitted();
    void asDrawn_data();
    void asDrawn();
};

void RightsTableTest::everyRightHasItsLine()
{
    std::multiset<Right> rights;
    for (int row = 0; row < rightsRowCount; ++row)
        rights.insert(rightsOf(RightsRow(row)).begin(), rightsOf(RightsRow(row)).end());
    for (int right = 0; right < rightCount; ++right)
        QCOMPARE(rights.count(Right(right)), 1U);
}

void RightsTableTest::asPermitted()
{
    for (int role = 0; role < roleCount; ++role) {
        const Scope scope = Role(role) <= Role::Admin ? Scope::everything() : Scope::own(AgentId(1));
        const Session session({QStringLiteral("x"), Role(role)}, scope);
        for (int row = 0; row < rightsRowCount; ++row) {
            const bool isPossible = answerFor(Role(role), RightsRow(row)) != RightsAnswer::No;
            const Right right = rightsOf(RightsRow(row)).front();
            const bool isPermitted = session.may(right)
                || (right == Right::See && session.may(Act::ReadFigures))
                || (right == Right::Export && session.may(Act::ExportTable));
            QCOMPARE(isPossible, isPermitted);
        }
    }
    Person admin;
    admin.id = PersonId(1);
    admin.role = Role::Admin;
    Person owner;
    owner.id = PersonId(2);
    owner.role = Role::Owner;
    QCOMPARE(answerFor(Role::Admin, RightsRow::ManagePeople), RightsAnswer::NotOwners);
    QVERIFY(!checkPasswordOf(&admin, owner).ok());
}

void RightsTableTest::asDrawn_data()
{
    using enum RightsAnswer;
    QTest::addColumn<RightsRow>("row");
    QTest::addColumn<QList<RightsAnswer>>("answers"); // owner, admin, supervisor, agent
    QTest::newRow("floor and figures")
        << RightsRow::SeeFloorAndFigures << QList{Yes, Yes, OwnTeams, OwnFigures};
    QTest::newRow("goals") << RightsRow::SetUpGoals << QList{Yes, Yes, OwnTeams, No};
    QTest::newRow("rules") << RightsRow::SetRules << QList{Yes, Yes, No, No};
    QTest::newRow("values") << RightsRow::EnterValues << QList{Yes, Yes, OwnTeams, No};
    QTest::newRow("month") << RightsRow::CloseMonth << QList{Yes, Yes, OwnTeams, No};
    QTest::newRow("leads") << RightsRow::HandOut << QList{Yes, Yes, OwnTeams, No};
    QTest::newRow("telephone system") << RightsRow::ActOnPbx << QList{Yes, Yes, OwnTeams, No};
    QTest::newRow("export") << RightsRow::Export << QList{Yes, Yes, OwnTeams, OwnFigures};
    QTest::newRow("people") << RightsRow::ManagePeople << QList{Yes, NotOwners, No, No};
    QTest::newRow("sources") << RightsRow::SetSources << QList{Yes, Yes, No, No};
    QTest::newRow("import") << RightsRow::Import << QList{Yes, Yes, Yes, No};
    QTest::newRow("records") << RightsRow::EditRecords << QList{Yes, Yes, OwnTeams, OwnFigures};
    QTest::newRow("records removed") << RightsRow::RemoveRecords << QList{Yes, Yes, OwnTeams, No};
    QTest::newRow("alerts") << RightsRow::Acknowledge << QList{Yes, Yes, OwnTeams, No};
    QTest::newRow("numbers") << RightsRow::UnmaskNumbers << QList{Yes, Yes, OwnTeams, No};
    QTest::newRow("simulate") << RightsRow::Simulate << QList{Yes, Yes, No, No};
}

void RightsTableTest::asDrawn()
{
    QFETCH(RightsRow, row);
    QFETCH(QList<RightsAnswer>, answers);
    for (int role = 0; role < roleCount; ++role)
        QCOMPARE(answerFor(Role(role), row), answers[role]);
}

CALLHELM_TEST(RightsTableTest)
#include "rightstabletest.moc"
