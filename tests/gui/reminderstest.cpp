#include <QPushButton>

#include "customerscene.h"
#include "desktop/desktop.h"
#include "desktop/language.h"
#include "desktop/reminders.h"
#include "dialogs/reminderbar.h"
#include "mainwindow.h"
#include "support/testmain.h"

using namespace callhelm;

/// Somebody is reminded of what they have to do.
class RemindersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        qRegisterMetaType<std::vector<RecordId>>();
    }
    void tellsOnceWhenItIsTime();
    void tellsOnlyWhoseTheyAre();
    void tellsAnotherMomentOfTheSame();
    void isSilentAfterARestart();
    void tellsTogetherWhatCameMeanwhile();
    void forgetsWhatIsDone();
    void showsInTheWindow();
};

namespace {

/// Counts what a watch tells.
struct Told
{
    QList<std::vector<RecordId>> all;
    std::optional<Instant> until;

    explicit Told(ReminderWatch &watch)
    {
        QObject::connect(&watch, &ReminderWatch::told, &watch,
                         [this](const std::vector<RecordId> &fresh, Instant moment) {
                             all << fresh;
                             until = moment;
                         });
    }
};

struct Scene : CustomerScene
{
    std::unique_ptr<ReminderWatch> watch;
    std::unique_ptr<Told> told;

    bool begin(std::optional<Instant> until = {})
    {
        told.reset();
        watch = std::make_unique<ReminderWatch>(records, stage.services->calendar);
        told = std::make_unique<Told>(*watch);
        watch->begin({agent(0)}, until);
        return true;
    }
    /// Looks, and waits until all of it is told.
    void look() const
    {
        watch->look();
        QTest::qWait(300);
    }
    [[nodiscard]] Instant ago(int minutes) const
    {
        return stage.services->calendar.now() - std::chrono::minutes(minutes);
    }
    RecordId remind(Instant at, int owner = 0, const char *what = "Call back")
    {
        return add(Entity::Task,
                   {{Field::Customer, FieldValue(customer)},
                    {Field::Owner, FieldValue(agent(owner))},
                    {Field::Text, text(what)},
                    {Field::Due, FieldValue(at + std::chrono::minutes(15))},
                    {Field::Remind, FieldValue(at)}});
    }
};

} // namespace

void RemindersTest::tellsOnceWhenItIsTime()
{
    Scene scene;
    QVERIFY(scene.fill());
    const RecordId due = scene.remind(scene.ago(1));
    scene.begin();
    QTRY_COMPARE(scene.told->all.size(), 1); // the task of the scene is for later
    QCOMPARE(scene.told->all.front(), std::vector<RecordId>{due});
    scene.look();
    scene.look();
    QCOMPARE(scene.told->all.size(), 1);
}

void RemindersTest::tellsOnlyWhoseTheyAre()
{
    Scene scene;
    QVERIFY(scene.fill());
    scene.remind(scene.ago(1), 1);
    scene.begin();
    scene.look();
    QVERIFY(scene.told->all.isEmpty());
}

void RemindersTest::tellsAnotherMomentOfTheSame()
{
    Scene scene;
    QVERIFY(scene.fill());
    const RecordId due = scene.remind(scene.ago(10));
    scene.begin();
    QTRY_COMPARE(scene.told->all.size(), 1);
    QVERIFY(awaited(scene.records.save({{Entity::Task, due, {{Field::Remind, FieldValue(scene.ago(5))}}}})));
    QTRY_COMPARE(scene.told->all.size(), 2);
    QCOMPARE(scene.told->all.back(), std::vector<RecordId>{due});
}

void RemindersTest::isSilentAfterARestart()
{
    Scene scene;
    QVERIFY(scene.fill());
    scene.remind(scene.ago(1));
    scene.begin();
    QTRY_COMPARE(scene.told->all.size(), 1);
    const Instant until = *scene.told->until;
    scene.begin(until);
    scene.look();
    QVERIFY(scene.told->all.isEmpty());
    // A moment that somebody sets now lies before, and is told all the same.
    const RecordId late = scene.remind(scene.ago(30));
    QTRY_COMPARE(scene.told->all.size(), 1);
    QCOMPARE(scene.told->all.front(), std::vector<RecordId>{late});
}

void RemindersTest::tellsTogetherWhatCameMeanwhile()
{
    Scene scene;
    QVERIFY(scene.fill());
    const Instant before = scene.ago(60);
    const RecordId first = scene.remind(scene.ago(40));
    const RecordId second = scene.remind(scene.ago(20));
    scene.begin(before);
    QTRY_COMPARE(scene.told->all.size(), 1);
    QCOMPARE(scene.told->all.front(), (std::vector<RecordId>{second, first}));
}

void RemindersTest::forgetsWhatIsDone()
{
    Scene scene;
    QVERIFY(scene.fill());
    const RecordId due = scene.remind(scene.ago(1));
    scene.begin();
    QTRY_COMPARE(scene.watch->current().rows.size(), size_t(1));
    QVERIFY(awaited(scene.records.save({{Entity::Task, due, {{Field::Done, FieldValue(scene.ago(0))}}}})));
    QTRY_VERIFY(scene.watch->current().rows.empty());
}

/// Of whoever is signed in, as one line with Open and Done.
void RemindersTest::showsInTheWindow()
{
    Scene scene;
    QVERIFY(scene.fill());
    PeopleService &people = scene.stage.services->people;
    PersonRecord owner = recordOf(people.people(), *scene.stage.services->access.session().person());
    owner.agents = {scene.agent(0)};
    QVERIFY(awaited(people.save(owner)).ok());
    const RecordId due = scene.remind(scene.ago(1), 0, "Send the contract");
    Language language(scene.stage.settings);
    const Desktop desktop(*scene.stage.services, scene.stage.theme, language, scene.stage.settings,
                          scene.stage.prompts);
    desktop.window().show();
    auto *bar = desktop.window().findChild<ReminderBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(QStringLiteral("Send the contract · Công ty Minh Long")),
             qPrintable(bar->text()));
    for (QPushButton *button : bar->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Done"))
            button->click();
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(!scene.get(due, Field::Done).isEmpty());
    if (qEnvironmentVariableIsEmpty("CALLHELM_PICTURES"))
        return;
    scene.remind(scene.ago(1), 0, "Send the contract again");
    desktop.window().showPage(QStringLiteral("customers"));
    QTRY_VERIFY(bar->isVisible());
    takePictures(scene.stage, desktop.window(), QStringLiteral("window"), {{1280, 720}, {1440, 900}});
}

CALLHELM_TEST(RemindersTest)
#include "reminderstest.moc"
