#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "common/multiselect.h"
#include "common/tableview.h"
#include "dialogs/leavedialog.h"
#include "dialogs/persondialog.h"
#include "items/personmodel.h"
#include "items/teammodel.h"
#include "pages/settings/peoplesettings.h"
#include "stage.h"
#include "support/testmain.h"

using namespace callhelm;

/// Settings, People and rights.
class TestPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void added();
    void refusedKeepsWhatWasTyped();
    void moved();
    void left();
    void away();
    void lastOwnerStays();
    void pictures();
};

namespace {

constexpr auto password = "correct horse";

struct Scene
{
    Stage stage;
    PeopleService &people{stage.services->people};
    std::unique_ptr<PeopleSettings> tab;

    Scene()
    {
        if (!stage.import(recordedLog()))
            qFatal("not imported");
        if (!awaited(stage.services->signIn.makeOwner(QStringLiteral("Huy"), QStringLiteral("huy"),
                                                      QLatin1String(password))))
            qFatal("no owner");
    }
    void open()
    {
        tab = std::make_unique<PeopleSettings>(people, stage.services->signIn, stage.services->calls,
                                               stage.services->numbers, stage.looks, stage.prompts);
        tab->resize(1100, 760);
        tab->show();
        tab->activate();
    }
    void add(const char *name, Role role, const std::vector<TeamId> &teams = {})
    {
        PersonRecord record;
        record.person.name = QString::fromUtf8(name);
        record.person.role = role;
        for (const TeamId team : teams)
            record.memberships.push_back({team, {}, QDate(2026, 1, 1), std::nullopt});
        if (!awaited(people.save(record)))
            qFatal("not added");
    }
    void addTeam(const char *name)
    {
        Team team;
        team.name = QString::fromUtf8(name);
        if (!awaited(people.save(team)))
            qFatal("not added");
    }
    [[nodiscard]] TeamId team(const char *name) const
    {
        for (const Team &team : people.people().teams)
            if (team.name == QString::fromUtf8(name))
                return team.id;
        return {};
    }
    [[nodiscard]] const Person *person(const char *name) const
    {
        for (const Person &person : people.people().persons)
            if (person.name == QString::fromUtf8(name))
                return &person;
        return nullptr;
    }
    [[nodiscard]] TableView *table(const QString &title) const
    {
        for (TableView *table : tab->findChildren<TableView *>())
            if (table->accessibleName() == title)
                return table;
        return nullptr;
    }
    void select(const char *name) const
    {
        TableView *view = table(QStringLiteral("People"));
        for (int row = 0; row < view->model()->rowCount(); ++row)
            if (view->model()->index(row, 0).data().toString() == QString::fromUtf8(name))
                view->selectRow(row);
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : tab->findChildren<QPushButton *>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
};

} // namespace

void TestPeople::added()
{
    Scene scene;
    scene.addTeam("Care");
    scene.open();
    scene.button(QStringLiteral("Add person…"))->click();
    auto *dialog = scene.tab->findChild<PersonDialog *>();
    QVERIFY(dialog);
    const auto lines = dialog->findChildren<QLineEdit *>();
    lines[0]->setText(QStringLiteral("Nguyễn An"));
    const auto selects = dialog->findChildren<MultiSelect *>();
    selects[0]->setSelected({scene.team("Care").value()});
    dialog->accept();
    QTRY_VERIFY(scene.person("Nguyễn An"));
    const Person *an = scene.person("Nguyễn An");
    QCOMPARE(scene.people.people().teamsOn(an->id, scene.people.today()),
             std::vector<TeamId>{scene.team("Care")});
    QTRY_COMPARE(scene.table(QStringLiteral("People"))->model()->rowCount(), 2);
    QTRY_COMPARE(
        scene.table(QStringLiteral("Teams"))->model()->index(0, int(TeamColumn::People)).data().toInt(), 1);
}

void TestPeople::refusedKeepsWhatWasTyped()
{
    Scene scene;
    scene.open();
    PersonDialog dialog(scene.people, scene.stage.services->calls, {}, scene.stage.looks);
    dialog.show();
    const auto lines = dialog.findChildren<QLineEdit *>();
    lines[0]->setText(QStringLiteral("Another"));
    lines[1]->setText(QStringLiteral("HUY")); // somebody signs in by that
    dialog.accept();
    const auto tells = [&dialog](const QString &text) {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (label->isVisible() && label->text() == text)
                return true;
        return false;
    };
    QTRY_VERIFY(tells(QStringLiteral("Somebody else signs in with that name.")));
    QVERIFY(dialog.isVisible());
    QCOMPARE(lines[1]->text(), QStringLiteral("HUY"));
    QVERIFY(!scene.person("Another"));
}

void TestPeople::moved()
{
    Scene scene;
    scene.addTeam("Care");
    scene.addTeam("Sales");
    scene.add("Ivan", Role::Agent, {scene.team("Sales")});
    scene.open();
    scene.stage.prompts.filled = {QStringLiteral("Ivan"), QStringLiteral("Sales"), QStringLiteral("Sales"),
                                  QStringLiteral("2026-10-01")};
    scene.button(QStringLiteral("Move a person…"))->click();
    QCOMPARE(scene.stage.prompts.refusal, QStringLiteral("Choose two different teams."));
    scene.stage.prompts.filled[1] = QStringLiteral("Care");
    scene.button(QStringLiteral("Move a person…"))->click();
    QCOMPARE(scene.stage.prompts.refusal, QStringLiteral("Ivan is not in Care on that day."));
    scene.stage.prompts.filled = {QStringLiteral("Ivan"), QStringLiteral("Sales"), QStringLiteral("Care"),
                                  QStringLiteral("2026-10-01")};
    scene.button(QStringLiteral("Move a person…"))->click();
    QCOMPARE(scene.stage.prompts.refusal, QString());
    const PersonId ivan = scene.person("Ivan")->id;
    QTRY_COMPARE(scene.people.people().teamsOn(ivan, QDate(2026, 10, 1)),
                 std::vector<TeamId>{scene.team("Care")});
    QCOMPARE(scene.people.people().teamsOn(ivan, QDate(2026, 9, 30)),
             std::vector<TeamId>{scene.team("Sales")});
}

void TestPeople::left()
{
    Scene scene;
    scene.addTeam("Care");
    scene.add("Em", Role::Agent, {scene.team("Care")});
    scene.open();
    scene.select("Em");
    scene.stage.prompts.filled = {QStringLiteral("2026-10-01")};
    scene.button(QStringLiteral("Mark as left…"))->click();
    QTRY_VERIFY(scene.person("Em")->left);
    QCOMPARE(*scene.person("Em")->left, QDate(2026, 10, 1));
    QVERIFY(scene.people.people().membersOn(scene.team("Care"), QDate(2026, 10, 1)).empty());
    QCOMPARE(scene.people.people().membersOn(scene.team("Care"), QDate(2026, 9, 30)).size(), size_t(1));
    QTRY_VERIFY(scene.button(QStringLiteral("Works here again")));
    scene.select("Em");
    scene.button(QStringLiteral("Works here again"))->click();
    QTRY_VERIFY(!scene.person("Em")->left);
}

void TestPeople::away()
{
    Scene scene;
    scene.add("An", Role::Agent);
    LeaveDialog dialog(scene.people, recordOf(scene.people.people(), scene.person("An")->id));
    dialog.show();
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Add"))
            button->click();
    QCOMPARE(dialog.record().leaves.size(), size_t(1));
    dialog.accept();
    const PersonId an = scene.person("An")->id;
    QTRY_VERIFY(scene.people.people().isOnLeave(an, scene.people.today()));
    QVERIFY(!scene.people.people().isOnLeave(an, scene.people.today().addDays(1)));
}

void TestPeople::lastOwnerStays()
{
    Scene scene;
    scene.open();
    scene.select("Huy");
    scene.stage.prompts.filled = {QStringLiteral("2030-01-01")};
    scene.button(QStringLiteral("Mark as left…"))->click();
    QVERIFY(scene.stage.prompts.refusal.contains(QStringLiteral("last owner")));
    QVERIFY(!scene.person("Huy")->left);
}

void TestPeople::pictures()
{
    Scene scene;
    scene.open();
    takePictures(scene.stage, *scene.tab, QStringLiteral("people-first"), {{1060, 660}});
    scene.tab.reset();
    scene.addTeam("Care");
    scene.addTeam("Sales");
    for (const char *name :
         {"Nguyễn An", "Trần Bình", "Phạm Dũng", "Đỗ Minh", "Иван Петров", "Claire Dubois"})
        scene.add(name, Role::Agent, {scene.team(name[0] == 'C' ? "Sales" : "Care")});
    scene.add("Lan Phạm", Role::Supervisor);
    scene.open();
    QTest::qWait(50);
    scene.select("Nguyễn An");
    takePictures(scene.stage, *scene.tab, QStringLiteral("people"), {{1060, 660}, {1700, 1020}});
    PersonDialog dialog(scene.people, scene.stage.services->calls,
                        recordOf(scene.people.people(), scene.person("Lan Phạm")->id), scene.stage.looks);
    dialog.show();
    takePictures(scene.stage, dialog, QStringLiteral("person-dialog"), {dialog.sizeHint()});
    LeaveDialog away(scene.people, recordOf(scene.people.people(), scene.person("Nguyễn An")->id));
    away.show();
    takePictures(scene.stage, away, QStringLiteral("leave-dialog"), {away.sizeHint()});
}

CALLHELM_TEST(TestPeople)
#include "tst_people.moc"
