#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include "common/multiselect.h"
#include "dialogs/ownfielddialog.h"
#include "items/ownfieldmodel.h"
#include "pages/settings/customersettings.h"
#include "pages/settings/ownfieldlist.h"
#include "pages/settings/poolaccessform.h"
#include "pages/settings/wordlist.h"
#include "pages/settings/wordmodel.h"
#include "common/tableview.h"
#include "recordscene.h"
#include "support/testmain.h"

using namespace callhelm;

/// The tab of the settings about customers: lists of words, who sees a pool, own fields.
class CustomerSettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void stagesOfAPool();
    void addedRenamedHidden();
    void ordered();
    void refusedNames();
    void taskTypes();
    void poolAccess();
    void ownFields();
    void forWhom();
    void empty();
    void pictures();
};

namespace {

struct Scene : RecordScene
{
    SettingsPage *page = nullptr;
    std::unique_ptr<QWidget> window;

    void open(bool filled = true)
    {
        if (filled)
            QVERIFY(stage.signIn() && addWords());
        page = new SettingsPage(stage.settingsServices(), stage.theme, stage.looks, stage.prompts);
        window = framed(page);
        showTab(*page, QStringLiteral("Customers"));
    }
    [[nodiscard]] WordList &list(const char *name) const
    {
        return *page->findChild<WordList *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QListView &view(const char *name) const
    {
        for (QListView *each : list(name).findChildren<QListView *>())
            if (qobject_cast<WordModel *>(each->model()) != nullptr) // not that of the choice of lists
                return *each;
        qFatal("no words in %s", name);
    }
    [[nodiscard]] QStringList shown(const char *name) const
    {
        QStringList words;
        const QAbstractItemModel &model = *view(name).model();
        for (int row = 0; row < model.rowCount(); ++row)
            words << model.index(row, 0).data().toString();
        return words;
    }
    void select(const char *name, int row) const
    {
        view(name).setCurrentIndex(view(name).model()->index(row, 0));
    }
    static QPushButton *button(const QWidget &widget, const char *text)
    {
        for (QPushButton *each : widget.findChildren<QPushButton *>())
            if (each->text() == QString::fromUtf8(text) && each->isVisible())
                return each;
        return nullptr;
    }
    void chooseList(const char *title) const
    {
        auto *lists = list("words").findChild<QComboBox *>();
        lists->setCurrentText(QString::fromLatin1(title));
        Q_EMIT lists->activated(lists->currentIndex());
    }
    void undo() const { QVERIFY(awaited(stage.services->access.undoStack().undo()).ok()); }
};

} // namespace

void CustomerSettingsTest::stagesOfAPool()
{
    Scene scene;
    scene.open();
    QCOMPARE(scene.shown("pools"), QStringList({"Website", "Exhibition"}));
    QCOMPARE(scene.shown("stages"), QStringList({"New", "Contacted", "Offer", "Won", "Renewal"}));
    scene.select("pools", 1);
    QVERIFY(scene.shown("stages").isEmpty());
    scene.stage.prompts.filled = {QStringLiteral("Visited")};
    Scene::button(scene.list("stages"), "Add…")->click();
    QTRY_COMPARE(scene.shown("stages"), QStringList{QStringLiteral("Visited")});
    const Term *visited = scene.records.catalogue()->terms->find(
        TermList::Stage, QStringLiteral("Visited"), scene.term(TermList::Pool, QStringLiteral("Exhibition")));
    QVERIFY(visited != nullptr);
    scene.select("pools", 0);
    QCOMPARE(scene.shown("stages").size(), 5);
}

void CustomerSettingsTest::addedRenamedHidden()
{
    Scene scene;
    scene.open();
    scene.stage.prompts.filled = {QStringLiteral("Hotline")};
    Scene::button(scene.list("pools"), "Add…")->click();
    QTRY_COMPARE(scene.shown("pools"), QStringList({"Website", "Exhibition", "Hotline"}));
    QTRY_COMPARE(scene.view("pools").currentIndex().row(), 2); // the new one
    scene.stage.prompts.filled = {QStringLiteral("Phone line")};
    Scene::button(scene.list("pools"), "Rename…")->click();
    QTRY_COMPARE(scene.shown("pools").last(), QStringLiteral("Phone line"));
    QCOMPARE(scene.view("pools").currentIndex().row(), 2);
    Scene::button(scene.list("pools"), "Hide")->click();
    QTRY_VERIFY(scene.shown("pools").last().contains(QStringLiteral("hidden")));
    QTRY_VERIFY(Scene::button(scene.list("pools"), "Offer again"));
    // The same name again is the same word.
    scene.stage.prompts.filled = {QStringLiteral("phone line")};
    Scene::button(scene.list("pools"), "Add…")->click();
    QTRY_COMPARE(scene.shown("pools"), QStringList({"Website", "Exhibition", "phone line"}));
    for (int i = 0; i < 4; ++i)
        scene.undo();
    QTRY_COMPARE(scene.shown("pools"), QStringList({"Website", "Exhibition"}));
}

void CustomerSettingsTest::ordered()
{
    Scene scene;
    scene.open();
    QListView &stages = scene.view("stages");
    scene.select("stages", 0);
    stages.setFocus();
    QTRY_VERIFY(stages.hasFocus());
    QTest::keyClick(&stages, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(scene.records.catalogue()->terms->of(TermList::Stage, scene.website()).front().name,
                 QStringLiteral("Contacted"));
    QCOMPARE(scene.shown("stages"), QStringList({"Contacted", "New", "Offer", "Won", "Renewal"}));
    QCOMPARE(stages.currentIndex().row(), 1); // the cursor goes along
    QTest::keyClick(&stages, Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(scene.records.catalogue()->terms->of(TermList::Stage, scene.website()).front().name,
                 QStringLiteral("New"));
    QTest::keyClick(&stages, Qt::Key_Up, Qt::AltModifier); // the first stays it
    // Dropped at the end, as dragging does.
    QVERIFY(stages.model()->moveRow({}, 0, {}, 5));
    QTRY_COMPARE(scene.records.catalogue()->terms->of(TermList::Stage, scene.website()).back().name,
                 QStringLiteral("New"));
    scene.undo();
    QTRY_COMPARE(scene.shown("stages"), QStringList({"New", "Contacted", "Offer", "Won", "Renewal"}));
}

void CustomerSettingsTest::refusedNames()
{
    Scene scene;
    scene.open();
    for (const char *name : {" ", "WEBSITE"}) {
        scene.stage.prompts.filled = {QString::fromLatin1(name)};
        Scene::button(scene.list("pools"), "Add…")->click();
        QVERIFY(!scene.stage.prompts.refusal.isEmpty());
    }
    scene.stage.prompts.filled = {QStringLiteral("website")}; // in other letters it may be called so
    scene.select("pools", 0);
    Scene::button(scene.list("pools"), "Rename…")->click();
    QCOMPARE(scene.stage.prompts.refusal, QString());
    QTRY_COMPARE(scene.shown("pools").front(), QStringLiteral("website"));
}

void CustomerSettingsTest::taskTypes()
{
    Scene scene;
    scene.open();
    auto *meeting = scene.list("words").findChild<QCheckBox *>();
    QVERIFY(!meeting->isVisible());
    scene.chooseList("Types of tasks");
    QCOMPARE(scene.shown("words"), QStringList({"Call", "Visit"}));
    QVERIFY(meeting->isVisible());
    scene.select("words", 1);
    meeting->click();
    QTRY_VERIFY(scene.records.catalogue()->terms->of(TermList::TaskType).back().isMeeting);
    QTRY_VERIFY(scene.shown("words").last().contains(QStringLiteral("is a meeting")));
    scene.undo();
    QTRY_VERIFY(!meeting->isChecked());
}

void CustomerSettingsTest::poolAccess()
{
    Scene scene;
    scene.open();
    PeopleService &people = scene.stage.services->people;
    QVERIFY(awaited(people.save(Team{{}, QStringLiteral("Care"), {}, {}})).ok());
    QTRY_COMPARE(people.people().teams.size(), 1U);
    auto *form = scene.page->findChild<PoolAccessForm *>();
    auto *keeper = form->findChild<QComboBox *>();
    auto *teams = form->findChild<MultiSelect *>();
    QCOMPARE(keeper->currentText(), QStringLiteral("nobody"));
    keeper->setCurrentText(QStringLiteral("Owner"));
    Q_EMIT keeper->activated(keeper->currentIndex());
    const auto pool = [&] {
        for (const PoolAccess &access : people.people().pools)
            if (access.pool == scene.website())
                return access;
        return PoolAccess();
    };
    QTRY_VERIFY(pool().keeper.has_value());
    QTRY_VERIFY(teams->isEnabled());
    teams->setSelected({people.people().teams.front().id.value()});
    Q_EMIT teams->selectionChanged();
    QTRY_COMPARE(pool().teams.size(), 1U);
    QVERIFY(pool().keeper.has_value());
    scene.select("pools", 1);
    QCOMPARE(keeper->currentText(), QStringLiteral("nobody"));
    scene.select("pools", 0);
    QCOMPARE(keeper->currentText(), QStringLiteral("Owner"));
    scene.undo();
    QTRY_VERIFY(teams->selected().empty());
}

void CustomerSettingsTest::ownFields()
{
    Scene scene;
    scene.open();
    auto *fields = scene.page->findChild<OwnFieldList *>();
    const auto rows = [&] { return fields->table().model()->rowCount(); };
    QCOMPARE(rows(), 0);
    Scene::button(*fields, "Add field…")->click();
    auto *dialog = scene.page->findChild<OwnFieldDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QLineEdit *>(QStringLiteral("title"))->setText(QStringLiteral("Rank"));
    for (QComboBox *combo : dialog->findChildren<QComboBox *>())
        if (combo->findText(QStringLiteral("Choice")) >= 0)
            combo->setCurrentText(QStringLiteral("Choice"));
    dialog->accept(); // nothing can be chosen
    QTRY_VERIFY(dialog->isVisible());
    const auto lines = [](const QWidget &of) {
        QList<QLineEdit *> shown;
        for (QLineEdit *line : of.findChildren<QLineEdit *>())
            if (line->isVisible() && line->objectName() != QStringLiteral("title"))
                shown << line;
        return shown;
    };
    QTRY_VERIFY(!lines(*dialog).isEmpty());
    QTest::keyClicks(lines(*dialog).last(), QStringLiteral("gold"));
    QTRY_VERIFY(lines(*dialog).size() > 1);
    QTest::keyClicks(lines(*dialog).last(), QStringLiteral("silver"));
    QTRY_VERIFY(dialog->findChild<QPushButton *>(QStringLiteral("yes"))->isEnabled());
    dialog->accept();
    QTRY_COMPARE(rows(), 1);
    QTRY_VERIFY(scene.page->findChild<OwnFieldDialog *>() == nullptr);
    const FieldSpec &rank = scene.records.catalogue()->schema->of(Entity::Customer).fields.back();
    QCOMPARE(rank.title, QStringLiteral("Rank"));
    QCOMPARE(rank.choices, QStringList({"gold", "silver"}));
    Scene::button(*fields, "Hide")->click();
    QTRY_VERIFY(Scene::button(*fields, "Show again"));
    Scene::button(*fields, "Change…")->click();
    dialog = scene.page->findChild<OwnFieldDialog *>();
    QVERIFY(dialog != nullptr);
    for (QComboBox *combo : dialog->findChildren<QComboBox *>())
        QVERIFY(!combo->isEnabled()); // kind and type stay
    dialog->reject();
    scene.undo();
    scene.undo();
    QTRY_VERIFY(scene.records.catalogue()->schema->of(Entity::Customer).fields.back().hidden);
}

/// Who does not set up rules has no such tab.
void CustomerSettingsTest::forWhom()
{
    for (const bool may : {true, false}) {
        Stage stage;
        auto services = stage.settingsServices();
        services.may = [may](Right right) { return right != Right::SetRules || may; };
        SettingsPage page(services, stage.theme, stage.looks, stage.prompts);
        QCOMPARE(page.findChild<CustomerSettings *>() != nullptr, may);
    }
}

void CustomerSettingsTest::empty()
{
    Scene scene;
    scene.open(false);
    QVERIFY(scene.shown("pools").isEmpty());
    QVERIFY(Scene::button(scene.list("pools"), "Add…")->isEnabled());
    QVERIFY(!Scene::button(scene.list("stages"), "Add…")->isEnabled()); // of no pool
    takePictures(scene.stage, *scene.window, QStringLiteral("settings-customers-empty"));
}

void CustomerSettingsTest::pictures()
{
    if (qEnvironmentVariableIsEmpty("CALLHELM_PICTURES"))
        QSKIP("for the eye only");
    Scene scene;
    scene.open();
    for (const auto &[title, type] :
         {std::pair("Contract ends", FieldType::Date), std::pair("Seats", FieldType::Number)})
        QVERIFY(awaited(scene.terms.save(OwnField{
                            Field(0), Entity::Customer, QString::fromLatin1(title), type, {}, false}))
                    .ok());
    QVERIFY(awaited(scene.terms.save(OwnField{Field(0),
                                              Entity::Deal,
                                              QStringLiteral("Rank"),
                                              FieldType::Choice,
                                              {QStringLiteral("gold"), QStringLiteral("silver")},
                                              false}))
                .ok());
    Term hidden = scene.records.catalogue()->terms->of(TermList::Stage, scene.website()).back();
    hidden.hidden = true;
    QVERIFY(awaited(scene.terms.save(std::vector{hidden})).ok());
    QTRY_VERIFY(scene.shown("stages").last().contains(QStringLiteral("hidden")));
    takePictures(scene.stage, *scene.window, QStringLiteral("settings-customers"));
}

CALLHELM_TEST(CustomerSettingsTest)
#include "customersettingstest.moc"
