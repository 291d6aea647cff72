#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

#include "common/linesedit.h"
#include "common/momentedit.h"
#include "common/noticebar.h"
#include "dialogs/recordchooser.h"
#include "dialogs/recorddialog.h"
#include "dialogs/recordfield.h"
#include "recordscene.h"
#include "support/testmain.h"

using namespace callhelm;

/// The form of a record.
class TestRecordDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void everyKind_data();
    void everyKind();
    void makes();
    void faultsStandBelow();
    void onlyWhatDiffers();
    void newWord();
    void mayNotMakeWords();
    void refusedKeepsWhatWasTyped();
    void asksBeforeClosing();
    void reminderGoesWithDue();
    void stageOfPool();
    void childTicket();
    void maskedPhonesStay();
};

namespace {

struct Scene : RecordScene
{
    QPointer<RecordDialog> dialog;

    RecordDialog &open(Entity entity, std::vector<FieldEntry> presets = {})
    {
        dialog = new RecordDialog(services(), {entity, {}, std::move(presets)}, stage.looks, stage.prompts,
                                  nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
        return *dialog;
    }
    RecordDialog &edit(RecordId record)
    {
        const auto row = awaited(records.record(record));
        dialog = new RecordDialog(services(), {*entityOf(record), (*row)->state, {}}, stage.looks,
                                  stage.prompts, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
        return *dialog;
    }
    ~Scene() { delete dialog; }
    template <class Editor>
    [[nodiscard]] Editor *editor(Field field) const
    {
        return dialog->field(field)->findChild<Editor *>();
    }
    void type(Field field, const QString &text) const
    {
        auto *line = editor<QLineEdit>(field);
        line->clear();
        QTest::keyClicks(line, text);
    }
    [[nodiscard]] QString error(Field field) const
    {
        for (const QLabel *label : dialog->field(field)->findChildren<QLabel *>())
            if (label->property("error").toBool() && !label->isHidden())
                return label->text();
        return {};
    }
    bool closed()
    {
        return QTest::qWaitFor([this] { return dialog.isNull() || !dialog->isVisible(); }, 10'000);
    }
};

} // namespace

void TestRecordDialog::everyKind_data()
{
    QTest::addColumn<int>("kind");
    for (int i = 0; i < entityCount; ++i)
        QTest::addRow("%d", i) << i;
}

/// Each kind has a form; nothing typed closes without a question.
void TestRecordDialog::everyKind()
{
    QFETCH(int, kind);
    Scene scene;
    QVERIFY(scene.addWords());
    RecordDialog &dialog = scene.open(Entity(kind));
    QVERIFY(!dialog.windowTitle().isEmpty());
    QVERIFY(dialog.findChildren<RecordField *>().size() >= 5);
    QVERIFY(!dialog.isEdited());
    dialog.reject();
    QVERIFY(scene.stage.prompts.asked.isEmpty());
    QVERIFY(scene.closed());
}

void TestRecordDialog::makes()
{
    Scene scene;
    QVERIFY(scene.addWords());
    RecordDialog &dialog = scene.open(Entity::Customer);
    QSignalSpy saved(&dialog, &RecordDialog::saved);
    scene.type(Field::Name, QStringLiteral("Minh Long"));
    auto *phones = scene.editor<LinesEdit>(Field::Phone);
    QTest::keyClicks(phones->findChildren<QLineEdit *>().last(), QStringLiteral("0903 118 274"));
    QTest::keyClicks(phones->findChildren<QLineEdit *>().last(), QStringLiteral("028 3822 5577"));
    QTest::keyClicks(scene.editor<LinesEdit>(Field::Email)->findChild<QLineEdit *>(),
                     QStringLiteral("Thao@Minhlong.vn"));
    scene.type(Field::Pool, QStringLiteral("Website"));
    scene.type(Field::Stage, QStringLiteral("Offer"));
    auto *note = scene.editor<QPlainTextEdit>(Field::NoteText);
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("Wants two shops"));
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return saved.size() == 1; }));
    const auto record = saved.at(0).at(0).value<RecordId>();
    QCOMPARE(separateTexts(scene.valueOf(record, Field::Phone)),
             std::vector<std::string>({"+84903118274", "+842838225577"}));
    QCOMPARE(scene.valueOf(record, Field::Email).string(), QStringLiteral("thao@minhlong.vn"));
    QCOMPARE(scene.valueOf(record, Field::Stage), FieldValue(scene.stageOf("Offer")));
    QCOMPARE(scene.valueOf(record, Field::NoteText).string(), QStringLiteral("Wants two shops"));
    QVERIFY(scene.closed());
}

void TestRecordDialog::faultsStandBelow()
{
    Scene scene;
    RecordDialog &dialog = scene.open(Entity::Customer);
    dialog.accept();
    QVERIFY(!scene.error(Field::Name).isEmpty()); // nothing at all is no customer
    scene.type(Field::Name, QStringLiteral("A"));
    QVERIFY(scene.error(Field::Name).isEmpty());
    QTest::keyClicks(scene.editor<LinesEdit>(Field::Phone)->findChild<QLineEdit *>(), QStringLiteral("abc"));
    QTest::keyClicks(scene.editor<LinesEdit>(Field::Email)->findChild<QLineEdit *>(), QStringLiteral("abc"));
    dialog.accept();
    QVERIFY(!scene.error(Field::Phone).isEmpty());
    QVERIFY(!scene.error(Field::Email).isEmpty());
    QVERIFY(dialog.isVisible());
    dialog.close();
    scene.open(Entity::Deal);
    scene.type(Field::Name, QStringLiteral("Renewal"));
    scene.type(Field::Amount, QStringLiteral("many"));
    scene.dialog->accept();
    QCOMPARE(scene.error(Field::Amount), QStringLiteral("Not a number"));
    scene.type(Field::Amount, QStringLiteral("62,000,000.5"));
    QCOMPARE(scene.dialog->field(Field::Amount)->value(), FieldValue(qint64(6'200'000'050)));
    scene.type(Field::Owner, QStringLiteral("Somebody"));
    scene.dialog->accept();
    QCOMPARE(scene.error(Field::Owner), QStringLiteral("Nobody is called that"));
}

void TestRecordDialog::onlyWhatDiffers()
{
    Scene scene;
    QVERIFY(scene.addWords());
    const RecordId record = scene.customer("A", "0903118274", scene.stageOf("New"));
    RecordDialog &dialog = scene.edit(record);
    QVERIFY(dialog.entries().empty());
    scene.type(Field::Country, QStringLiteral("Vietnam"));
    QCOMPARE(dialog.entries(),
             std::vector<FieldEntry>({{Field::Country, FieldValue(QStringLiteral("Vietnam"))}}));
    dialog.accept();
    QVERIFY(scene.closed());
    QCOMPARE(scene.valueOf(record, Field::Country).string(), QStringLiteral("Vietnam"));
    QCOMPARE(scene.valueOf(record, Field::Phone).string(), QStringLiteral("+84903118274"));
    // Nothing changed: nothing is saved, and no step of undo comes of it.
    const QString before = scene.stage.services->access.undoStack().undoText();
    scene.edit(record).accept();
    QVERIFY(scene.closed());
    QCOMPARE(scene.stage.services->access.undoStack().undoText(), before);
}

/// A word that its list does not have is added to it on the way.
void TestRecordDialog::newWord()
{
    Scene scene;
    QVERIFY(scene.addWords());
    RecordDialog &dialog = scene.open(Entity::Customer);
    scene.type(Field::Name, QStringLiteral("A"));
    scene.type(Field::Source, QStringLiteral("Fair"));
    QSignalSpy saved(&dialog, &RecordDialog::saved);
    dialog.accept();
    QVERIFY(QTest::qWaitFor([&] { return saved.size() == 1; }));
    const TermId term = scene.term(TermList::Source, QStringLiteral("Fair"));
    QVERIFY(term.isValid());
    QCOMPARE(scene.valueOf(saved.at(0).at(0).value<RecordId>(), Field::Source), FieldValue(term));
}

void TestRecordDialog::mayNotMakeWords()
{
    Scene scene;
    RecordServices services = scene.services();
    services.may = [](Act act) { return act == Act::EditRecords; };
    RecordDialog dialog(services, {Entity::Customer}, scene.stage.looks, scene.stage.prompts, nullptr);
    dialog.field(Field::Name)->findChild<QLineEdit *>()->insert(QStringLiteral("A"));
    QTest::keyClicks(dialog.field(Field::Source)->findChild<QLineEdit *>(), QStringLiteral("Fair"));
    dialog.accept();
    QCOMPARE(dialog.field(Field::Source)->fault(), QStringLiteral("Not in the list"));
}

void TestRecordDialog::refusedKeepsWhatWasTyped()
{
    Scene scene;
    scene.stage.services->access.setSession(Session::nobody());
    RecordDialog &dialog = scene.open(Entity::Customer);
    scene.type(Field::Name, QStringLiteral("A"));
    dialog.accept();
    auto *bar = dialog.findChild<NoticeBar *>();
    QVERIFY(QTest::qWaitFor([&] { return bar->isVisible(); }));
    QCOMPARE(scene.editor<QLineEdit>(Field::Name)->text(), QStringLiteral("A"));
    scene.stage.services->access.setSession(Session::ofStoreOwner(QStringLiteral("local")));
    QSignalSpy saved(&dialog, &RecordDialog::saved);
    bar->findChild<QPushButton *>()->click();
    QVERIFY(QTest::qWaitFor([&] { return saved.size() == 1; }));
}

void TestRecordDialog::asksBeforeClosing()
{
    Scene scene;
    RecordDialog &dialog = scene.open(Entity::Task);
    QTest::keyClicks(scene.editor<QPlainTextEdit>(Field::Text), QStringLiteral("Call"));
    scene.stage.prompts.agree = false;
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(scene.stage.prompts.asked.size(), 1);
    QVERIFY(dialog.isVisible());
    scene.stage.prompts.agree = true;
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(scene.closed());
}

void TestRecordDialog::reminderGoesWithDue()
{
    Scene scene;
    const Instant due = instantFromMs(1'800'000'000'000);
    RecordDialog &dialog = scene.open(Entity::Task, {{Field::Due, FieldValue(due)}});
    auto *remind = scene.editor<QComboBox>(Field::Remind);
    remind->setCurrentIndex(remind->findText(QStringLiteral("15 minute(s) before")));
    QCOMPARE(dialog.field(Field::Remind)->value(), FieldValue(toMs(due) - 15 * 60'000));
    QTest::keyClicks(scene.editor<QPlainTextEdit>(Field::Text), QStringLiteral("Call"));
    QSignalSpy saved(&dialog, &RecordDialog::saved);
    dialog.accept();
    QVERIFY(QTest::qWaitFor([&] { return saved.size() == 1; }));
    const auto task = saved.at(0).at(0).value<RecordId>();
    QVERIFY(scene.closed());
    RecordDialog &again = scene.edit(task);
    QCOMPARE(scene.editor<QComboBox>(Field::Remind)->currentText(), QStringLiteral("15 minute(s) before"));
    const Instant later = due + Duration(3'600'000);
    auto *moment = scene.editor<MomentEdit>(Field::Due);
    moment->setMoment(later); // as by the keyboard
    QCOMPARE(again.field(Field::Due)->value(), FieldValue(later));
    QCOMPARE(again.field(Field::Remind)->value(), FieldValue(toMs(later) - 15 * 60'000));
    // Without a time there is none to be reminded before.
    moment->setMoment({});
    QVERIFY(!again.field(Field::Remind)->fault().isEmpty());
}

/// Stages are of one pool; of another there are others.
void TestRecordDialog::stageOfPool()
{
    Scene scene;
    QVERIFY(scene.addWords());
    const TermId fair = scene.term(TermList::Pool, QStringLiteral("Exhibition"));
    QVERIFY(scene.add(TermList::Stage, {QStringLiteral("Met")}, fair));
    const RecordId record = scene.customer("A", "0903118274", scene.stageOf("New"));
    RecordDialog &dialog = scene.edit(record);
    auto *stage = scene.editor<QComboBox>(Field::Stage);
    QVERIFY(stage->findText(QStringLiteral("Offer")) >= 0);
    QCOMPARE(stage->findText(QStringLiteral("Met")), -1);
    scene.type(Field::Pool, QStringLiteral("Exhibition"));
    QVERIFY(stage->findText(QStringLiteral("Met")) >= 0);
    QVERIFY(dialog.field(Field::Stage)->value().isEmpty());
}

void TestRecordDialog::childTicket()
{
    Scene scene;
    const RecordId parent
        = scene.make(Entity::Ticket, {{Field::Subject, FieldValue(std::string("Invoice"))}});
    RecordDialog &dialog = scene.open(Entity::Ticket, {{Field::Parent, FieldValue(parent)}});
    auto *chooser = scene.editor<RecordChooser>(Field::Parent);
    QVERIFY(QTest::qWaitFor([&] { return chooser->text().contains(QStringLiteral("#1 Invoice")); }));
    scene.type(Field::Subject, QStringLiteral("Address"));
    QSignalSpy saved(&dialog, &RecordDialog::saved);
    dialog.accept();
    QVERIFY(QTest::qWaitFor([&] { return saved.size() == 1; }));
    const auto child = saved.at(0).at(0).value<RecordId>();
    QCOMPARE(scene.valueOf(child, Field::Parent), FieldValue(parent));
    QVERIFY(scene.closed());
    // Found by typing, and not itself.
    scene.edit(parent);
    chooser = scene.editor<RecordChooser>(Field::Parent);
    chooser->click();
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup != nullptr);
    auto *list = popup->findChild<QAbstractItemView *>();
    QVERIFY(QTest::qWaitFor([&] { return list->model()->rowCount() == 2; }));
    QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(chooser->record(), child);
}

/// Who sees numbers in part does not save the part.
void TestRecordDialog::maskedPhonesStay()
{
    Scene scene;
    const RecordId record = scene.customer("A", "0903118274");
    auto row = awaited(scene.records.record(record));
    RecordState state = (*row)->state;
    state.values[1] = FieldValue(QString::fromUtf8("+8490 ••• 274"));
    RecordDialog dialog(scene.services(), {Entity::Customer, state, {}}, scene.stage.looks,
                        scene.stage.prompts, nullptr);
    QVERIFY(!dialog.field(Field::Phone)->findChild<LinesEdit *>()->isEnabled());
    QVERIFY(dialog.entries().empty());
}

CALLHELM_TEST(TestRecordDialog)
#include "recorddialogtest.moc"
