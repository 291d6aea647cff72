#include <QLabel>
#include <QPushButton>

#include "customerscene.h"
#include "desktop/callerwatch.h"
#include "dialogs/callercard.h"
#include "services/livestate.h"
#include "support/testmain.h"

using namespace callhelm;

/// Who calls shows while one's phone rings.
class CallerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void showsWhoRings();
    void isSilentForOthersAndStrangers();
};

namespace {

struct Scene : CustomerScene
{
    QWidget window;
    std::unique_ptr<CallerWatch> watch;
    RecordId opened;

    bool begin()
    {
        if (!fill())
            return false;
        ownAgents = {agent(0)};
        window.resize(900, 600);
        window.show();
        watch = std::make_unique<CallerWatch>(
            stage.services->floor, records, stage.services->calendar, [this] { return ownAgents; },
            stage.looks, window);
        QObject::connect(watch.get(), &CallerWatch::customerWanted, &window,
                         [this](RecordId customer) { opened = customer; });
        return true;
    }
    /// What the floor tells of one agent.
    void tell(AgentId agent, AgentState state, const QString &number)
    {
        auto live = std::make_shared<LiveState>();
        live->asOf = stage.services->calendar.now();
        AgentNow now;
        now.id = agent;
        now.state = state;
        now.with = number;
        now.queue = QStringLiteral("Support");
        live->agents = {now};
        stage.services->floor.take(live);
    }
};

} // namespace

void CallerTest::showsWhoRings()
{
    Scene scene;
    QVERIFY(scene.begin());
    scene.tell(scene.agent(0), AgentState::Ringing, QStringLiteral("0903118274"));
    QTRY_VERIFY(scene.watch->card());
    QStringList texts;
    for (const QLabel *label : scene.watch->card()->findChildren<QLabel *>())
        texts << label->text();
    for (const char *wanted : {"Calls you · queue Support", "Công ty Minh Long", "Website · Offer",
                               "1 open task(s)", "1 more customer(s) with this number"})
        QVERIFY2(texts.contains(QString::fromUtf8(wanted)), qPrintable(texts.join(u'\n')));
    QVERIFY(!scene.watch->card()->isModal());
    takePictures(scene.stage, *scene.watch->card(), QStringLiteral("caller"), {scene.watch->card()->size()});
    // It stays while they talk, and goes with the call.
    scene.tell(scene.agent(0), AgentState::Talking, QStringLiteral("0903118274"));
    QTest::qWait(300);
    QVERIFY(scene.watch->card());
    scene.tell(scene.agent(0), AgentState::Available, {});
    QTRY_VERIFY(!scene.watch->card());
    scene.tell(scene.agent(0), AgentState::Ringing, QStringLiteral("0903118274"));
    QTRY_VERIFY(scene.watch->card());
    scene.watch->card()->findChildren<QPushButton *>().front()->click();
    QCOMPARE(scene.opened, scene.customer);
    QTRY_VERIFY(!scene.watch->card());
}

void CallerTest::isSilentForOthersAndStrangers()
{
    Scene scene;
    QVERIFY(scene.begin());
    scene.tell(scene.agent(1), AgentState::Ringing, QStringLiteral("0903118274"));
    QTest::qWait(300);
    QVERIFY2(!scene.watch->card(), "another agent's phone rings");
    scene.tell(scene.agent(0), AgentState::Ringing, QStringLiteral("0911000000"));
    QTest::qWait(300);
    QVERIFY2(!scene.watch->card(), "nobody's number");
    scene.tell(scene.agent(0), AgentState::Ringing, {});
    QTest::qWait(300);
    QVERIFY(!scene.watch->card());
}

CALLHELM_TEST(CallerTest)
#include "callertest.moc"
