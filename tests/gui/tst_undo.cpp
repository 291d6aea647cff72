#include <QAction>

#include "common/noticebar.h"
#include "desktop/desktop.h"
#include "desktop/language.h"
#include "mainwindow.h"
#include "stage.h"
#include "store/database.h"
#include "support/testmain.h"

using namespace callhelm;

/// Taking back in the window, whatever page shows.
class TestUndo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void takenBackAndMadeAgain();
    void refusedWithANotice();

private:
    static QAction *action(const Desktop &desktop, const QKeySequence &keys)
    {
        for (QAction *action : desktop.window().actions())
            if (action->shortcut() == keys)
                return action;
        return nullptr;
    }
};

namespace {

const QKeySequence undoKeys(Qt::CTRL | Qt::Key_Z);
const QKeySequence redoKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);

} // namespace

void TestUndo::takenBackAndMadeAgain()
{
    Stage stage;
    QVERIFY(stage.import(recordedLog()));
    QVERIFY(stage.signIn());
    Language language(stage.settings);
    const Desktop desktop(*stage.services, stage.theme, language, stage.settings, stage.prompts);
    QAction *undo = action(desktop, undoKeys);
    QAction *redo = action(desktop, redoKeys);
    QVERIFY(undo && redo);
    QVERIFY(!undo->isEnabled() && !redo->isEnabled());
    QCOMPARE(undo->text(), QStringLiteral("Undo"));

    const NamedQueue queue = stage.services->calls.queues().front();
    const QueueGoal before = stage.services->goals.goal(queue.id);
    QVERIFY(awaited(stage.services->goals.setGoal(queue.id, {77, 5, {}, 9000})).ok());
    QTRY_VERIFY(undo->isEnabled());
    QCOMPARE(undo->text(), QStringLiteral("Undo: Goal of %1").arg(queue.name));
    desktop.window().show();
    undo->trigger();
    QTRY_VERIFY(stage.services->goals.goal(queue.id) == before);
    QTRY_COMPARE(desktop.window().noticeBar().text(), QStringLiteral("Undone: Goal of %1").arg(queue.name));
    QTRY_VERIFY(redo->isEnabled());
    QVERIFY(!undo->isEnabled());
    QCOMPARE(redo->text(), QStringLiteral("Redo: Goal of %1").arg(queue.name));
    redo->trigger();
    QTRY_COMPARE(desktop.window().noticeBar().text(), QStringLiteral("Redone: Goal of %1").arg(queue.name));
    QTRY_COMPARE(stage.services->goals.goal(queue.id).threshold, 77);
    QTRY_VERIFY(undo->isEnabled());
}

/// What was set once more since, by another program here, stays.
void TestUndo::refusedWithANotice()
{
    Stage stage;
    QVERIFY(stage.import(recordedLog()));
    QVERIFY(stage.signIn());
    Language language(stage.settings);
    const Desktop desktop(*stage.services, stage.theme, language, stage.settings, stage.prompts);
    desktop.window().show();
    const QueueId queue = stage.services->calls.queues().front().id;
    QVERIFY(awaited(stage.services->goals.setGoal(queue, {77, 5, {}, 9000})).ok());
    {
        auto database = Database::open(stage.services->access.path(), Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        QVERIFY((*database)->execute("UPDATE queue SET threshold=11").ok());
    }
    QVERIFY(!desktop.window().noticeBar().isVisible());
    action(desktop, undoKeys)->trigger();
    QTRY_VERIFY(desktop.window().noticeBar().isVisible());
    QVERIFY(!action(desktop, undoKeys)->isEnabled());
}

CALLHELM_TEST(TestUndo)
#include "tst_undo.moc"
