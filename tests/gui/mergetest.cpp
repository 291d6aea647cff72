#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include "customerscene.h"
#include "dialogs/mergedialog.h"
#include "support/testmain.h"

using namespace callhelm;

/// Two customers become one.
class MergeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void takesWhatIsKnown();
    void keepsBothWhereItCan();
    void choosesOne();
    void refusesThemselves();
    void saysWhatMoves();
    void turnsAround();
};

namespace {

FieldValue text(const char *utf8) { return FieldValue(QString::fromUtf8(utf8)); }

RecordCatalogue catalogue()
{
    RecordCatalogue catalogue;
    catalogue.schema = std::make_shared<RecordSchema>();
    catalogue.terms = std::make_shared<Terms>();
    return catalogue;
}

RecordState customer(qint64 number, const std::vector<std::pair<Field, FieldValue>> &values)
{
    static const RecordSchema schema;
    RecordState state;
    state.id = recordIdOf(Entity::Customer, number);
    state.values.resize(schema.of(Entity::Customer).fields.size());
    for (const auto &[field, value] : values)
        state.values[size_t(schema.of(Entity::Customer).indexOf(field))] = value;
    return state;
}

FieldValue chosen(const MergePlan &plan, Field field)
{
    for (const FieldEntry &entry : plan.chosen())
        if (entry.field == field)
            return entry.to;
    return {};
}

size_t rowOf(const MergePlan &plan, Field field)
{
    return size_t(std::ranges::find(plan.rows(), field, &MergePlan::Row::field) - plan.rows().begin());
}

} // namespace

void MergeTest::takesWhatIsKnown()
{
    const MergePlan plan(catalogue(), customer(1, {{Field::Name, text("A")}, {Field::Country, text("VN")}}),
                         customer(2,
                                  {{Field::Name, text("B")},
                                   {Field::Owner, FieldValue(AgentId(3))},
                                   {Field::Country, text("VN")}}));
    QCOMPARE(plan.rows().size(), size_t(3)); // fields that neither has are not asked
    QCOMPARE(chosen(plan, Field::Name), text("A"));
    QCOMPARE(chosen(plan, Field::Owner), FieldValue(AgentId(3)));
    QVERIFY2(chosen(plan, Field::Country).isEmpty(), "what is the same is not among the choices");
    QVERIFY(!plan.rows()[rowOf(plan, Field::Name)].mayJoin);
}

void MergeTest::keepsBothWhereItCan()
{
    const MergePlan plan(catalogue(),
                         customer(1,
                                  {{Field::Name, text("A")},
                                   {Field::Phone, joinedTexts({"+84903118274", "+84911111111"})},
                                   {Field::NoteText, text("one")}}),
                         customer(2,
                                  {{Field::Name, text("Cty B")},
                                   {Field::Phone, joinedTexts({"+84922222222", "+84903118274"})},
                                   {Field::NoteText, text("two")}}));
    QCOMPARE(chosen(plan, Field::Phone), joinedTexts({"+84903118274", "+84911111111", "+84922222222"}));
    QCOMPARE(chosen(plan, Field::NoteText).string(), QStringLiteral("one\n— from Cty B —\ntwo"));
}

void MergeTest::choosesOne()
{
    MergePlan plan(catalogue(), customer(1, {{Field::Phone, joinedTexts({"+84903118274"})}}),
                   customer(2, {{Field::Phone, joinedTexts({"+84922222222"})}}));
    plan.choose(0, MergePlan::Choice::Other);
    QCOMPARE(chosen(plan, Field::Phone), joinedTexts({"+84922222222"}));
    plan.choose(0, MergePlan::Choice::Into);
    QCOMPARE(chosen(plan, Field::Phone), joinedTexts({"+84903118274"}));
}

void MergeTest::refusesThemselves()
{
    CustomerScene scene;
    QVERIFY(scene.fill());
    MergeDialog dialog(scene.records, scene.customer, scene.customer, scene.stage.looks);
    dialog.show();
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("yes"))->isEnabled());
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QVERIFY(awaited(scene.records.record(scene.customer))->has_value());
}

void MergeTest::saysWhatMoves()
{
    CustomerScene scene;
    QVERIFY(scene.fill());
    const auto story = awaited(scene.records.story(scene.customer, 1));
    QVERIFY(story.ok());
    const QString counts = MergeDialog::countWords(*story);
    QVERIFY2(counts.contains(QStringLiteral("2 deal")) && counts.contains(QStringLiteral("1 note")),
             qPrintable(counts));
}

void MergeTest::turnsAround()
{
    CustomerScene scene;
    QVERIFY(scene.fill());
    MergeDialog dialog(scene.records, scene.customer, scene.other, scene.stage.looks);
    dialog.show();
    QTRY_VERIFY(dialog.plan());
    int filled = 0;
    connect(&dialog, &MergeDialog::filled, this, [&filled] { ++filled; });
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Keep the other instead"))
            button->click();
    QTRY_COMPARE(filled, 1);
    QCOMPARE(dialog.into(), scene.other);
    // Of the owners the other one is chosen by hand.
    for (QRadioButton *button : dialog.findChildren<QRadioButton *>())
        if (button->text() == scene.agentName(0))
            button->setChecked(true);
    dialog.accept();
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(scene.get(scene.other, Field::Name), CustomerScene::text("Cty Minh Long"));
    QCOMPARE(scene.get(scene.other, Field::Owner).id<AgentId>(), scene.agent(0));
    const auto story = awaited(scene.records.story(scene.other));
    QCOMPARE(story->counts.at(size_t(Entity::Deal)), 2);
}

CALLHELM_TEST(MergeTest)
#include "mergetest.moc"
