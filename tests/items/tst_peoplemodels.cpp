#include "items/personmodel.h"
#include "items/teammodel.h"
#include "modeltest.h"
#include "support/testmain.h"

using namespace callhelm;

/// People and teams as lists.
class TestPeopleModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void persons();
    void personsChange();
    void teams();
};

namespace {

PersonListRow person(qint64 id, const char *name)
{
    PersonListRow row;
    row.id = id;
    row.name = QString::fromUtf8(name);
    row.role = QStringLiteral("agent");
    return row;
}

} // namespace

void TestPeopleModels::persons()
{
    PersonModel model;
    watch(model);
    PersonListRow an = person(1, "Nguyễn An");
    an.login = QStringLiteral("an");
    an.agents = QStringLiteral("SIP/201");
    an.lastHere = instantFromMs(1'700'000'000'000);
    PersonListRow claire = person(2, "Claire Dubois");
    claire.lacksAgent = true;
    PersonListRow left = person(3, "Anna");
    left.hasLeft = true;
    model.setRows({an, claire, left});
    model.sort(int(PersonColumn::Name));
    // Who has left stands at the end, whatever their name.
    QCOMPARE(
        column(model, PersonColumn::Name),
        QStringList({QStringLiteral("Claire Dubois"), QStringLiteral("Nguyễn An"), QStringLiteral("Anna")}));
    QCOMPARE(column(model, PersonColumn::Login),
             QStringList({QStringLiteral("—"), QStringLiteral("an"), QStringLiteral("—")}));
    QCOMPARE(column(model, PersonColumn::Agents),
             QStringList({QStringLiteral("not known"), QStringLiteral("SIP/201"), QStringLiteral("—")}));
    QCOMPARE(model.index(0, int(PersonColumn::Agents)).data(GradeRole).toInt(), int(Grade::Warn));
    QCOMPARE(model.index(1, int(PersonColumn::Agents)).data(GradeRole).toInt(), int(Grade::None));
    checkColumns(model);

    model.setFilterText(QStringLiteral("nguyen"));
    QCOMPARE(column(model, PersonColumn::Name), QStringList({QStringLiteral("Nguyễn An")}));
    model.setFilterText(QStringLiteral("201"));
    QCOMPARE(model.rowCount(), 1);
}

void TestPeopleModels::personsChange()
{
    PersonModel model;
    watch(model);
    model.setRows({person(1, "A"), person(2, "B")});
    int changes = 0;
    connect(&model, &QAbstractItemModel::dataChanged, this, [&changes] { ++changes; });
    model.updateRows({person(1, "A"), person(2, "B")});
    QCOMPARE(changes, 0); // nothing that shows is another
    PersonListRow other = person(2, "B");
    other.teams = QStringLiteral("Care");
    model.updateRows({person(1, "A"), other});
    QCOMPARE(changes, 1);
    QCOMPARE(model.index(1, int(PersonColumn::Teams)).data().toString(), QStringLiteral("Care"));
}

void TestPeopleModels::teams()
{
    TeamModel model;
    watch(model);
    model.setRows({{1, QStringLiteral("Sales"), QStringLiteral("Lê Chi"), 8, QDate(2024, 1, 1)},
                   {2, QStringLiteral("Care"), {}, 0, {}}});
    model.sort(int(TeamColumn::Name));
    QCOMPARE(column(model, TeamColumn::Name), QStringList({QStringLiteral("Care"), QStringLiteral("Sales")}));
    QCOMPARE(column(model, TeamColumn::Head), QStringList({QStringLiteral("—"), QStringLiteral("Lê Chi")}));
    QCOMPARE(column(model, TeamColumn::People), QStringList({QStringLiteral("0"), QStringLiteral("8")}));
    QCOMPARE(model.index(1, int(TeamColumn::Since)).data().toLongLong(), QDate(2024, 1, 1).toJulianDay());
    checkColumns(model);
}

CALLHELM_TEST(TestPeopleModels)
#include "tst_peoplemodels.moc"
