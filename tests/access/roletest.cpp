#include <QSet>
#include <QTest>

#include "access/act.h"
#include "access/session.h"
#include "support/testmain.h"

using namespace callhelm;

/// Who may do what, right by right as it is promised.
class RoleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void table_data();
    void table();
    void names();
    void nobodyByOversight();
    void everyActHasItsRight_data();
    void everyActHasItsRight();
    void actsHaveNamesOfTheirOwn();
    void scopes();
};

void RoleTest::table_data()
{
    QTest::addColumn<Right>("right");
    QTest::addColumn<QString>("whoMay"); // o, a, s, g: owner, admin, supervisor, agent
    QTest::newRow("see others") << Right::See << "oas";
    QTest::newRow("goals") << Right::SetGoals << "oas";
    QTest::newRow("rules") << Right::SetRules << "oa";
    QTest::newRow("sources") << Right::SetSources << "oa";
    QTest::newRow("people") << Right::ManagePeople << "oa";
    QTest::newRow("import") << Right::Import << "oas";
    QTest::newRow("edit records") << Right::EditRecords << "oasg";
    QTest::newRow("remove records") << Right::RemoveRecords << "oas";
    QTest::newRow("simulate") << Right::Simulate << "oa";
    QTest::newRow("acknowledge") << Right::Acknowledge << "oas";
    QTest::newRow("enter values") << Right::EnterValues << "oas";
    QTest::newRow("close a month") << Right::CloseMonth << "oas";
    QTest::newRow("hand out") << Right::HandOut << "oas";
    QTest::newRow("act on the PBX") << Right::ActOnPbx << "oas";
    QTest::newRow("export") << Right::Export << "oas";
    QTest::newRow("unmask numbers") << Right::UnmaskNumbers << "oas";
    static_assert(rightCount == 16, "each right has its row");
}

void RoleTest::table()
{
    QFETCH(Right, right);
    QFETCH(QString, whoMay);
    const QString letters = QStringLiteral("oasg");
    for (int role = 0; role < roleCount; ++role)
        QCOMPARE(may(Role(role), right), whoMay.contains(letters[role]));
}

void RoleTest::names()
{
    QCOMPARE(roleName(Role::Owner), QStringLiteral("owner"));
    QCOMPARE(roleName(Role::Admin), QStringLiteral("admin"));
    QCOMPARE(roleName(Role::Supervisor), QStringLiteral("supervisor"));
    QCOMPARE(roleName(Role::Agent), QStringLiteral("agent"));
}

/// Who has no role yet is an agent, and sets nothing up.
void RoleTest::nobodyByOversight()
{
    const Actor actor;
    for (int right = 0; right < rightCount; ++right)
        QCOMPARE(may(actor.role, Right(right)), Right(right) == Right::EditRecords);
    const Session session(actor);
    for (int act = 0; act < actCount; ++act)
        QCOMPARE(session.may(Act(act)), rightOf(Act(act)) == Right::EditRecords); // of which they see none
}

void RoleTest::everyActHasItsRight_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Right>("right");
    QTest::newRow("figures") << "figures.read" << Right::See;
    QTest::newRow("doctor") << "doctor.read" << Right::See;
    QTest::newRow("alerts") << "alerts.read" << Right::See;
    QTest::newRow("phones") << "phones.read" << Right::See;
    QTest::newRow("trail") << "audit.read" << Right::ManagePeople;
    QTest::newRow("secret") << "server.secret" << Right::SetSources;
    QTest::newRow("export") << "table.export" << Right::Export;
    QTest::newRow("backup") << "store.backup" << Right::Export;
    QTest::newRow("import") << "source.import" << Right::Import;
    QTest::newRow("follow") << "source.follow" << Right::SetSources;
    QTest::newRow("unfollow") << "source.unfollow" << Right::SetSources;
    QTest::newRow("goal") << "goal.change" << Right::SetGoals;
    QTest::newRow("alert rules") << "alerts.change" << Right::SetGoals;
    QTest::newRow("acknowledge") << "alert.acknowledge" << Right::Acknowledge;
    QTest::newRow("calendar") << "calendar.change" << Right::SetSources;
    QTest::newRow("country") << "country.change" << Right::SetSources;
    QTest::newRow("currency") << "currency.change" << Right::SetSources;
    QTest::newRow("working time") << "workingtime.change" << Right::SetSources;
    QTest::newRow("people") << "people.change" << Right::ManagePeople;
    QTest::newRow("teams") << "teams.change" << Right::ManagePeople;
    QTest::newRow("password") << "people.password" << Right::ManagePeople;
    QTest::newRow("phone") << "phone.change" << Right::SetSources;
    QTest::newRow("server added") << "server.add" << Right::SetSources;
    QTest::newRow("server changed") << "server.change" << Right::SetSources;
    QTest::newRow("server removed") << "server.remove" << Right::SetSources;
    QTest::newRow("simulator started") << "simulator.start" << Right::Simulate;
    QTest::newRow("simulator's rate") << "simulator.rate" << Right::Simulate;
    QTest::newRow("simulator stopped") << "simulator.stop" << Right::Simulate;
    QTest::newRow("simulation stored") << "simulator.store" << Right::Simulate;
    for (const char *act :
         {"pause", "resume", "queue_add", "queue_remove", "listen", "whisper", "barge", "hangup"})
        QTest::addRow("pbx: %s", act) << QStringLiteral("pbx.%1").arg(QLatin1String(act)) << Right::ActOnPbx;
    QTest::newRow("pbx: dial") << "pbx.dial" << Right::EditRecords; // from one's own phone
    QTest::newRow("numbers masked") << "numbers.mask" << Right::ManagePeople;
    QTest::newRow("numbers shown") << "numbers.unmask" << Right::UnmaskNumbers;
    QTest::newRow("records read") << "records.read" << Right::EditRecords;
    QTest::newRow("records edited") << "records.edit" << Right::EditRecords;
    QTest::newRow("records removed") << "records.remove" << Right::RemoveRecords;
    QTest::newRow("records merged") << "records.merge" << Right::RemoveRecords;
    QTest::newRow("records imported") << "records.import" << Right::Import;
    QTest::newRow("mapping saved") << "mapping.change" << Right::Import;
    QTest::newRow("lists changed") << "lists.change" << Right::SetRules;
    QTest::newRow("goal set") << "target.change" << Right::SetGoals;
    QTest::newRow("value typed in") << "value.enter" << Right::EnterValues;
    QTest::newRow("rules of leads") << "leads.rules" << Right::SetRules;
    QTest::newRow("leads switched") << "leads.switch" << Right::HandOut;
    QTest::newRow("ledger corrected") << "leads.correct" << Right::SetRules;
    QTest::newRow("leads run") << "leads.run" << Right::HandOut;
    QTest::newRow("lead given") << "leads.give" << Right::HandOut;
    QTest::newRow("recall postponed") << "leads.postpone" << Right::HandOut;
    QTest::newRow("hand-out undone") << "leads.undo" << Right::HandOut;
    QTest::newRow("marked as present") << "leads.present" << Right::HandOut;
    static_assert(actCount == 57, "each act has its row");
}

void RoleTest::everyActHasItsRight()
{
    QFETCH(QString, name);
    QFETCH(Right, right);
    int found = 0;
    for (int act = 0; act < actCount; ++act)
        if (actName(Act(act)) == name) {
            QCOMPARE(rightOf(Act(act)), right);
            ++found;
        }
    QCOMPARE(found, 1);
}

void RoleTest::actsHaveNamesOfTheirOwn()
{
    QSet<QString> names;
    for (int act = 0; act < actCount; ++act)
        names.insert(actName(Act(act)));
    QCOMPARE(names.size(), actCount);
}

/// Whoever has a store without people owns it; the others see whom they are known to lead, or to be.
void RoleTest::scopes()
{
    const Session owner = Session::ofStoreOwner(QStringLiteral("Lan"));
    QCOMPARE(owner.actor().name, QStringLiteral("Lan"));
    for (int act = 0; act < actCount; ++act)
        QVERIFY(owner.may(Act(act)));
    QVERIFY(owner.scope().seesAll());
    QVERIFY(Session({QStringLiteral("Mai"), Role::Admin}).scope().seesAll());
    const Session supervisor({QStringLiteral("Mai"), Role::Supervisor});
    QVERIFY(!supervisor.scope().seesAll() && supervisor.scope().seesQueues());
    QVERIFY(!supervisor.scope().sees(AgentId(1), Instant()));
    const Session agent({QStringLiteral("Mai"), Role::Agent});
    QVERIFY(!agent.scope().seesQueues() && !agent.scope().sees(AgentId(1), Instant()));
    QVERIFY(Session({QStringLiteral("Mai"), Role::Agent}, Scope::own(AgentId(1)))
                .scope()
                .sees(AgentId(1), Instant()));
    for (int role = 0; role < roleCount; ++role)
        QCOMPARE(Session({QStringLiteral("Mai"), Role(role)}, Scope::everything()).scope().masksNumbers(),
                 !may(Role(role), Right::UnmaskNumbers));
}

CALLHELM_TEST(RoleTest)
#include "roletest.moc"
