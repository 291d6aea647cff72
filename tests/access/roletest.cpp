#include <QTest>

#include "access/role.h"
#include "support/testmain.h"

using namespace callhelm;

/// Who may do what, row by row as it is promised.
class RoleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void table_data();
    void table();
    void nobodyByOversight();
};

void RoleTest::table_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<int>>("rights");
    const QList<int> people{int(Right::ManagePeople)};
    const QList<int> work{int(Right::See),        int(Right::SetUp),   int(Right::EnterValues),
                          int(Right::CloseMonth), int(Right::HandOut), int(Right::ActOnPbx),
                          int(Right::Export)};
    QTest::newRow("owner") << Role::Owner << "owner" << work + people;
    QTest::newRow("admin") << Role::Admin << "admin" << work + people;
    QTest::newRow("supervisor") << Role::Supervisor << "supervisor" << work;
    QTest::newRow("agent") << Role::Agent << "agent" << QList<int>();
}

void RoleTest::table()
{
    QFETCH(Role, role);
    QFETCH(QString, name);
    QFETCH(QList<int>, rights);
    QCOMPARE(roleName(role), name);
    for (int right = 0; right < rightCount; ++right)
        QCOMPARE(may(role, Right(right)), rights.contains(right));
}

void RoleTest::nobodyByOversight()
{
    const Actor actor;
    for (int right = 0; right < rightCount; ++right)
        QVERIFY(!may(actor.role, Right(right)));
}

CALLHELM_TEST(RoleTest)
#include "roletest.moc"
