#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

#include "common/noticebar.h"
#include "customerscene.h"
#include "dialogs/mergedialog.h"
#include "dialogs/notedialog.h"
#include "dialogs/taskdialog.h"
#include "pages/customers/storymodel.h"
#include "pages/customers/storyview.h"
#include "support/testmain.h"

using namespace callhelm;

/// The page of one customer.
class CustomerPaneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void showsWhoTheyAre();
    void showsTheStory();
    void callIsOfferedWhereItCanBeMade();
    void noteIsSaved();
    void noteThatCannotBeSavedStays();
    void notesAreKeptForWhomTheyWereBegun();
    void noteIsChangedAndRemoved();
    void taskIsDone();
    void meetingTookPlace();
    void stageIsChanged();
    void ownerIsChanged();
    void taskIsMade();
    void doublesAreMerged();
    void nobodyAndNobodyThere();
    void pictures();

private:
    static QStringList labels(const QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts;
    }
    static QStringList titles(const CustomerPane &pane)
    {
        const auto *model = pane.findChild<StoryModel *>();
        QStringList titles;
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->itemAt(row) != nullptr)
                titles << model->index(row).data().toString();
        return titles;
    }
    static QPushButton *button(const QWidget &widget, const QString &text)
    {
        for (QPushButton *button : widget.findChildren<QPushButton *>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
    static void choose(QMenu *menu, const QString &text)
    {
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions())
            if (action->text() == text)
                return action->trigger();
        QFAIL(qPrintable(QStringLiteral("no %1 in the menu").arg(text)));
    }
};

void CustomerPaneTest::showsWhoTheyAre()
{
    CustomerScene scene;
    QVERIFY(scene.fill());
    const auto pane = scene.open();
    const QStringList texts = labels(*pane);
    for (const QString &wanted :
         {QStringLiteral("Công ty Minh Long"), QStringLiteral("0903\u00a0118\u00a0274 · thao@minhlong.vn"),
          QStringLiteral("Website · Offer"), QStringLiteral("Zalo"), QStringLiteral("TP. Hồ Chí Minh"),
          QStringLiteral("1 deal(s), 152.0\u00a0M\u00a0₫"), QStringLiteral("1 deal(s), 62.0\u00a0M\u00a0₫"),
          scene.agentName(0),
          QStringLiteral("Same phone as Cty Minh Long, owner %1").arg(scene.agentName(1))})
        QVERIFY2(texts.contains(wanted), qPrintable(wanted + u'\n' + texts.join(u'\n')));
    bool warned = false; // the contract ends in ten days
    for (const QString &text : texts)
        warned = warned || text.endsWith(QStringLiteral(" !"));
    QVERIFY(warned);
}

void CustomerPaneTest::showsTheStory()
{
    CustomerScene scene;
    QVERIFY(scene.fill());
    const auto pane = scene.open();
    const QStringList all = titles(*pane);
    QCOMPARE(all.value(0), QStringLiteral("Call about the renewal, 12 months"));
    QCOMPARE(all.value(1), QStringLiteral("Appointment: Visit"));
    for (const QString &wanted :
         {QStringLiteral("Renewal 2027: Offer → Negotiation"),
          QStringLiteral("E-mail sent: “Gia hạn hợp đồng”"),
          QStringLiteral("Wants the price for two shops before Friday"), QStringLiteral("Customer created"),
          QStringLiteral("New ticket #1: invoice address")})
        QVERIFY2(all.contains(wanted), qPrintable(wanted + u'\n' + all.join(u'\n')));
    auto *tabs = pane->findChild<QTabBar *>();
    QStringList names;
    for (int i = 0; i < tabs->count(); ++i)
        names << tabs->tabText(i);
    QCOMPARE(
        names,
        QStringList({QStringLiteral("Everything  7"), QStringLiteral("Calls  0"),
                     QStringLiteral("Messages  1"), QStringLiteral("Notes  1"), QStringLiteral("Deals  2"),
                     QStringLiteral("Tasks  2"), QStringLiteral("Tickets  1")}));
    tabs->setCurrentIndex(6);
    QCOMPARE(titles(*pane), QStringList{QStringLiteral("New ticket #1: invoice address")});
    tabs->setCurrentIndex(1);
    QVERIFY(labels(*pane).contains(QStringLiteral("Nothing of this kind yet.")));
}

void CustomerPaneTest::callIsOfferedWhereItCanBeMade()
{
    CustomerScene scene;
    QVERIFY(scene.fill());
    const auto pane = scene.open();
    QPushButton *call = button(*pane, QStringLiteral("Call"));
    QVERIFY(!call->isVisible());
    QString dialled;
    connect(pane.get(), &CustomerPane::dialWanted, this,
            [&](RecordId customer, int place, const QString &number, const QString &name) {
                QCOMPARE(customer, scene.customer);
                dialled = QString::number(place) + u' ' + number + u' ' + name;
            });
    pane->setCallable(true, QStringLiteral("No line."));
    QVERIFY(call->isVisible());
    QVERIFY(!call->isEnabled());
    QVERIFY(call->toolTip().contains(QStringLiteral("No line.")));
    pane->setCallable(true);
    QVERIFY(call->isEnabled());
    call->click();
    QCOMPARE(dialled, QStringLiteral("0 +84903118274 ") + pane->accessibleName());
    pane->setCallable(false);
    QVERIFY(!call->isVisible());
}

void CustomerPaneTest::noteIsSaved()
{
    CustomerScene scene;
    QVERIFY(scene.fill());
    scene.ownAgents = {scene.agent(1)};
    const auto pane = scene.open();
    pane->findChild<StoryView *>()->setFocus();
    QTest::keyClick(pane->findChild<StoryView *>(), Qt::Key_N);
    auto *field = pane->findChild<QPlainTextEdit *>();
    QTRY_COMPARE(pane->focusWidget(), static_cast<QWidget *>(field));
    QTest::keyClicks(field, QStringLiteral("sent the not again")); // its letters are no shortcuts there
    QCOMPARE(field->toPlainText(), QStringLiteral("sent the not again"));
    QVERIFY(pane->findChildren<QDialog *>().isEmpty());
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(titles(*pane).contains(QStringLiteral("sent the not again")));
    QCOMPARE(field->toPlainText(), QString());
}

void CustomerPaneTest::noteThatCannotBeSavedStays()
{
    CustomerScene scene;
    QVERIFY(scene.fill());
    const auto pane = scene.open();
    auto *field = pane->findChild<QPlainTextEdit *>();
    const QString tooLong(30'000, u'x');
    field->setPlainText(tooLong);
    button(*pane, QStringLiteral("Save note"))->click();
    auto *error = pane->findChild<NoticeBar *>();
    QTRY_VERIFY(error->isVisible());
    QVERIFY(!error->text().isEmpty());
    QCOMPARE(field->toPlainText(), tooLong);
    QVERIFY(!field->isReadOnly());
    field->setPlainText(QStringLiteral("shorter"));
    button(*error, QStringLiteral("Try again"))->click();
    QTRY_VERIFY(titles(*pane).contains(QStringLiteral("shorter")));
}

void CustomerPaneTest::notesAreKeptForWhomTheyWereBegun()
{
    CustomerScene scene;
    QVERIFY(scene.fill());
    const auto pane = scene.open();
    auto *field = pane->findChild<QPlainTextEdit *>();
    field->setPlainText(QStringLiteral("half a"));
    pane->show(scene.other);
    QCOMPARE(field->toPlainText(), QString());
    pane->show(scene.customer);
    QCOMPARE(field->toPlainText(), QStringLiteral("half a"));
}

void CustomerPaneTest::noteIsChangedAndRemoved()
{
    CustomerScene scene;
    QVERIFY(scene.fill());
    const auto pane = scene.open();
    auto *view = pane->findChild<StoryView *>();
    auto *model = pane->findChild<StoryModel *>();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->itemAt(row) != nullptr && model->itemAt(row)->record == scene.note)
            view->setCurrentIndex(model->index(row));
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_VERIFY(pane->findChild<NoteDialog *>());
    auto *dialog = pane->findChild<NoteDialog *>();
    auto *field = dialog->findChild<QPlainTextEdit *>();
    QCOMPARE(field->toPlainText(), QStringLiteral("Wants the price for two shops before Friday"));
    field->setPlainText(QStringLiteral("Wants the price for three shops"));
    dialog->accept();
    QTRY_VERIFY(titles(*pane).contains(QStringLiteral("Wants the price for three shops")));
    QCOMPARE(scene.get(scene.note, Field::Text), CustomerScene::text("Wants the price for three shops"));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(scene.stage.prompts.asked.last(),
             QStringLiteral("The note goes into the bin. This can be undone."));
    QTRY_VERIFY(pane->findChild<QTabBar *>()->tabText(3) == QStringLiteral("Notes  0"));
}

void CustomerPaneTest::taskIsDone()
{
    CustomerScene scene;
    QVERIFY(scene.fill());
    const auto pane = scene.open();
    button(*pane->findChild<StoryView *>(), QStringLiteral("Done"))->click();
    QTRY_VERIFY(titles(*pane).contains(QStringLiteral("Done: Call about the renewal, 12 months")));
    QCOMPARE(titles(*pane).value(0), QStringLiteral("Appointment: Visit"));
    QVERIFY(!scene.get(scene.task, Field::Done).isEmpty());
}

void CustomerPaneTest::meetingTookPlace()
{
    CustomerScene scene;
    QVERIFY(scene.fill());
    const auto pane = scene.open();
    button(*pane->findChild<StoryView *>(), QStringLiteral("Did not"))->click();
    QTRY_VERIFY(titles(*pane).contains(QStringLiteral("Appointment: Visit, missed")));
    QCOMPARE(scene.get(scene.meeting, Field::Status).number(), qint64(MeetingStatus::Missed));
}

void CustomerPaneTest::stageIsChanged()
{
    CustomerScene scene;
    QVERIFY(scene.fill());
    const auto pane = scene.open();
    QSignalSpy told(pane.get(), &CustomerPane::notice);
    choose(button(*pane, QStringLiteral("Change stage"))->menu(), QStringLiteral("Renewal"));
    QTRY_VERIFY(titles(*pane).contains(QStringLiteral("Stage: Offer → Renewal")));
    QCOMPARE(told.front().front().toString(),
             scene.get(scene.customer, Field::Name).string() + QString::fromUtf8(": stage “Renewal”"));
    QTRY_VERIFY(labels(*pane).contains(QStringLiteral("Website · Renewal")));
    QVERIFY(awaited(scene.stage.services->access.undoStack().undo()).ok());
    QTRY_VERIFY(labels(*pane).contains(QStringLiteral("Website · Offer")));
}

void CustomerPaneTest::ownerIsChanged()
{
    CustomerScene scene;
    QVERIFY(scene.fill());
    const QString before = scene.agentName(0);
    PersonRecord binh; // whoever works here may be chosen
    binh.person.name = QStringLiteral("Trần Bình");
    binh.person.role = Role::Agent;
    binh.agents = {scene.agent(1)};
    QVERIFY(awaited(scene.stage.services->people.save(binh)).ok());
    QTRY_COMPARE(scene.agentName(1), binh.person.name);
    const auto pane = scene.open();
    scene.stage.prompts.filled = {binh.person.name};
    for (QToolButton *button : pane->findChildren<QToolButton *>())
        if (button->menu() != nullptr)
            choose(button->menu(), QStringLiteral("Change owner…"));
    QTRY_COMPARE(scene.get(scene.customer, Field::Owner).id<AgentId>(), scene.agent(1));
    QTRY_VERIFY(titles(*pane).contains(QStringLiteral("Owner: %1 → Trần Bình").arg(before)));
}

void CustomerPaneTest::taskIsMade()
{
    CustomerScene scene;
    QVERIFY(scene.fill());
    scene.ownAgents = {scene.agent(1)};
    const auto pane = scene.open();
    pane->findChild<StoryView *>()->setFocus();
    QTest::keyClick(pane->findChild<StoryView *>(), Qt::Key_T);
    QTRY_VERIFY(pane->findChild<TaskDialog *>());
    auto *dialog = pane->findChild<TaskDialog *>();
    dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Send the offer"));
    button(*dialog, QStringLiteral("Tomorrow 9:00"))->click();
    const RecordEdit edit = dialog->edit();
    const auto value = [&edit](Field field) {
        const auto it = std::ranges::find(edit.entries, field, &FieldEntry::field);
        return it == edit.entries.end() ? FieldValue() : it->to;
    };
    const Calendar &calendar = scene.stage.services->calendar.calendar();
    const QDate today = calendar.dayOf(scene.stage.services->calendar.now());
    QCOMPARE(toDateTime(value(Field::Due).instant(), calendar.zone()),
             QDateTime(today.addDays(1), QTime(9, 0), calendar.zone()));
    QCOMPARE(value(Field::Due).instant() - value(Field::Remind).instant(),
             Duration(std::chrono::minutes(15)));
    QCOMPARE(value(Field::Owner).id<AgentId>(), scene.agent(1));
    dialog->accept();
    QTRY_VERIFY(titles(*pane).contains(QStringLiteral("Send the offer")));
}

void CustomerPaneTest::doublesAreMerged()
{
    CustomerScene scene;
    QVERIFY(scene.fill());
    const auto pane = scene.open();
    button(*pane, QStringLiteral("Compare and merge…"))->click();
    auto *dialog = pane->findChild<MergeDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->plan());
    QSignalSpy merged(pane.get(), &CustomerPane::merged);
    dialog->accept();
    QTRY_COMPARE(merged.size(), 1);
    QCOMPARE(merged.front().front().value<RecordId>(), scene.customer);
    QTRY_VERIFY(button(*pane, QStringLiteral("Compare and merge…")) == nullptr
                || !button(*pane, QStringLiteral("Compare and merge…"))->isVisible());
    const QString note = scene.get(scene.customer, Field::NoteText).string();
    QCOMPARE(note, QStringLiteral("Two shops\n— from Cty Minh Long —\nMet at the fair"));
    const auto gone = awaited(scene.records.record(scene.other));
    QVERIFY(gone.ok());
    QVERIFY(awaited(scene.stage.services->access.undoStack().undo()).ok());
    QCOMPARE(scene.get(scene.customer, Field::NoteText).string(), QStringLiteral("Two shops"));
    QTRY_VERIFY(button(*pane, QStringLiteral("Compare and merge…"))->isVisible());
}

void CustomerPaneTest::nobodyAndNobodyThere()
{
    CustomerScene scene;
    QVERIFY(scene.fill());
    const auto pane = scene.open();
    pane->show(std::nullopt);
    QVERIFY(labels(*pane).contains(QStringLiteral("Nobody is chosen.")));
    pane->show(recordIdOf(Entity::Customer, 99));
    QTRY_VERIFY(labels(*pane).contains(QStringLiteral("This customer is not here.")));
}

void CustomerPaneTest::pictures()
{
    if (qEnvironmentVariableIsEmpty("CALLHELM_PICTURES"))
        QSKIP("for the eye only");
    CustomerScene scene;
    QVERIFY(scene.fill());
    const auto pane = scene.open();
    pane->setCallable(true);
    takePictures(scene.stage, *pane, QStringLiteral("customer"), {{584, 796}, {470, 560}});
    MergeDialog merge(scene.records, scene.customer, scene.other, scene.stage.looks);
    merge.show();
    QTRY_VERIFY(merge.plan());
    takePictures(scene.stage, merge, QStringLiteral("merge"), {{720, 560}});
    TaskDialog task(scene.records, Entity::Task, {scene.customer, QStringLiteral("Công ty Minh Long"), {}},
                    scene.stage.services->calendar.calendar(), scene.stage.services->calendar.now());
    task.show();
    takePictures(scene.stage, task, QStringLiteral("task"), {task.sizeHint()});
    pane->show(scene.other);
    QTRY_VERIFY(!pane->isWaiting());
    takePictures(scene.stage, *pane, QStringLiteral("customer-empty"), {{584, 500}});
    pane->show(std::nullopt);
    takePictures(scene.stage, *pane, QStringLiteral("customer-none"), {{584, 400}});
}

CALLHELM_TEST(CustomerPaneTest)
#include "customerpanetest.moc"
