#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>

#include "common/searchedit.h"
#include "common/tableview.h"
#include "items/recordmodel.h"
#include "pages/customers/customerspage.h"
#include "pages/customers/dealboard.h"
#include "pages/customers/dealcolumn.h"
#include "pages/customers/recordfilters.h"
#include "pages/customers/recordlistpane.h"
#include "pages/customers/taskscope.h"
#include "recordscene.h"
#include "support/testmain.h"

using namespace callhelm;

/// The page of customers with its tabs.
class TestCustomersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void tabs();
    void chosen();
    void finds();
    void tasks();
    void tickets();
    void pipeline();
    void binned();
    void rights();
    void oneMainButton();
    void pictures();
};

namespace {

struct Scene : RecordScene
{
    std::vector<AgentId> mine;
    std::vector<AgentId> team;
    std::function<bool(Act)> may = [](Act) { return true; };
    CustomersPage *page = nullptr;
    std::unique_ptr<QWidget> window;

    void open()
    {
        RecordServices parts = services();
        parts.may = [this](Act act) { return may(act); };
        page = new CustomersPage(
            {parts, stage.services->exports, [this] { return mine; }, [this] { return team; }}, stage.looks,
            stage.prompts);
        window = framed(page);
    }
    bool answered(Entity entity)
    {
        RecordListPane &pane = page->pane(entity);
        return QTest::qWaitFor([&] { return !pane.isWaiting(); }, 10'000);
    }
    [[nodiscard]] QStringList column(Entity entity, Field field)
    {
        RecordModel &model = *page->pane(entity).model();
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << stage.looks.text(model.index(row, model.sectionOf(field)));
        return texts;
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : window->findChildren<QPushButton *>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }
};

} // namespace

void TestCustomersPage::tabs()
{
    Scene scene;
    scene.open();
    auto *bar = scene.page->findChild<QTabBar *>();
    QStringList titles;
    for (int i = 0; i < bar->count(); ++i) {
        titles << bar->tabText(i);
        bar->setCurrentIndex(i);
        QVERIFY(scene.answered(CustomersPage::tabs.at(size_t(i))));
        QVERIFY(scene.page->pane(CustomersPage::tabs.at(size_t(i))).isVisible());
    }
    QCOMPARE(titles,
             QStringList({"Customers", "Deals", "Tasks", "Meetings", "Tickets", "Conversations", "Ratings"}));
    QVERIFY(scene.button(QStringLiteral("New rating")) != nullptr);
    scene.page->setTab(Entity::Deal);
    scene.button(QStringLiteral("New deal"))->click();
    auto *dialog = scene.page->findChild<RecordDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->windowTitle(), QStringLiteral("New deal"));
}

void TestCustomersPage::chosen()
{
    Scene scene;
    const RecordId first = scene.customer("A", "0903118274");
    const RecordId second = scene.customer("B", "0903118275");
    scene.open();
    auto *detail = new QWidget;
    scene.page->setDetail(detail);
    QSignalSpy chosen(scene.page, &CustomersPage::customerChosen);
    QVERIFY(scene.answered(Entity::Customer));
    QVERIFY(QTest::qWaitFor([&] { return chosen.size() == 1; }));
    QCOMPARE(chosen.last().at(0).value<RecordId>(), second);
    QTest::keyClick(scene.page->pane(Entity::Customer).table(), Qt::Key_Down);
    QCOMPARE(chosen.last().at(0).value<RecordId>(), first);
    QVERIFY(detail->isVisible());
    QVERIFY(detail->width() > 200);
    // Opened, where somebody shows the whole of them.
    QSignalSpy opened(scene.page, &CustomersPage::customerOpened);
    QTest::keyClick(scene.page->pane(Entity::Customer).table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QVERIFY(scene.page->findChild<RecordDialog *>() == nullptr);
}

void TestCustomersPage::finds()
{
    Scene scene;
    QVERIFY(scene.customer("Trần Thị Mai", "0987366946").isValid());
    QVERIFY(scene.customer("Lê Quốc Khánh", "0938220145").isValid());
    scene.open();
    QVERIFY(scene.answered(Entity::Customer));
    scene.page->focusSearch();
    auto *search = scene.window->findChild<SearchEdit *>();
    QTest::keyClicks(search, QStringLiteral("0987 366"));
    QVERIFY(QTest::qWaitFor([&] {
        return scene.column(Entity::Customer, Field::Name) == QStringList(QStringLiteral("Trần Thị Mai"));
    }));
    // Each tab has its own words.
    scene.page->setTab(Entity::Deal);
    QCOMPARE(search->text(), QString());
    scene.page->setTab(Entity::Customer);
    QCOMPARE(search->text(), QStringLiteral("0987 366"));
    scene.page->pane(Entity::Customer).clearFilters();
    QCOMPARE(search->text(), QString());
    QVERIFY(QTest::qWaitFor([&] { return scene.column(Entity::Customer, Field::Name).size() == 2; }));
}

void TestCustomersPage::tasks()
{
    Scene scene;
    QVERIFY(scene.stage.import(recordedLog()));
    QVERIFY(QTest::qWaitFor([&] { return scene.records.catalogue()->people.size() >= 2; }));
    const AgentId me = scene.records.catalogue()->people.at(0).agent;
    const AgentId other = scene.records.catalogue()->people.at(1).agent;
    scene.mine = {me};
    scene.team = {me, other};
    const Instant now = scene.stage.services->calendar.now();
    const auto task = [&](const char *text, AgentId owner, int minutes, bool done = false) {
        std::vector<FieldEntry> entries{{Field::Text, FieldValue(std::string(text))},
                                        {Field::Owner, FieldValue(owner)},
                                        {Field::Due, FieldValue(now + std::chrono::minutes(minutes))}};
        if (done)
            entries.push_back({Field::Done, FieldValue(now)});
        return scene.make(Entity::Task, std::move(entries)).isValid();
    };
    QVERIFY(task("late", me, -3 * 24 * 60) && task("mine", me, 5 * 24 * 60) && task("done", me, -60, true));
    QVERIFY(task("theirs", other, 6 * 24 * 60));
    QVERIFY(scene.make(Entity::Task, {{Field::Text, FieldValue(std::string("nobody"))}}).isValid());
    scene.open();
    scene.page->setTab(Entity::Task);
    auto *scope = scene.page->findChild<TaskScope *>();
    const auto shows = [&](TaskScope::Which which, const QStringList &wanted) {
        scope->setWhich(which);
        return QTest::qWaitFor([&] {
            QStringList texts = scene.column(Entity::Task, Field::Text);
            texts.sort();
            return texts == wanted;
        });
    };
    QVERIFY(shows(TaskScope::Which::Mine, {"late", "mine"}));
    QVERIFY(shows(TaskScope::Which::Teams, {"late", "mine", "theirs"}));
    QVERIFY(shows(TaskScope::Which::Overdue, {"late"}));
    QVERIFY(shows(TaskScope::Which::Due, {}));
    QVERIFY(shows(TaskScope::Which::All, {"done", "late", "mine", "nobody", "theirs"}));
}

void TestCustomersPage::tickets()
{
    Scene scene;
    const RecordId parent
        = scene.make(Entity::Ticket, {{Field::Subject, FieldValue(std::string("Invoice"))}});
    QVERIFY(scene.make(Entity::Ticket, {{Field::Subject, FieldValue(std::string("Other"))}}).isValid());
    QVERIFY(
        scene
            .make(Entity::Ticket,
                  {{Field::Subject, FieldValue(std::string("Address"))}, {Field::Parent, FieldValue(parent)}})
            .isValid());
    scene.open();
    scene.page->setTab(Entity::Ticket);
    QVERIFY(QTest::qWaitFor([&] {
        return scene.column(Entity::Ticket, Field::Subject) == QStringList({"Other", "Invoice", "Address"});
    }));
    RecordModel &model = *scene.page->pane(Entity::Ticket).model();
    QCOMPARE(model.index(2, model.sectionOf(Field::Subject)).data(DepthRole).toInt(), 1);
}

/// Open deals by stage; a deal goes to another stage by dragging, or by keys.
void TestCustomersPage::pipeline()
{
    Scene scene;
    QVERIFY(scene.addWords());
    const TermId talks = scene.term(TermList::DealStage, QStringLiteral("Talks"));
    const TermId offer = scene.term(TermList::DealStage, QStringLiteral("Offer sent"));
    const auto deal
        = [&](const char *name, TermId stage, qint64 amount, DealStatus status = DealStatus::Open) {
              return scene.make(Entity::Deal,
                                {{Field::Name, FieldValue(std::string(name))},
                                 {Field::Stage, FieldValue(stage)},
                                 {Field::Amount, FieldValue(amount)},
                                 {Field::Status, FieldValue(qint64(status))}});
          };
    const RecordId first = deal("Renewal", talks, 6'200'000'000);
    QVERIFY(deal("Shops", talks, 1'000'000'000).isValid());
    QVERIFY(deal("Gone", offer, 500, DealStatus::Lost).isValid());
    scene.open();
    scene.page->setTab(Entity::Deal);
    scene.page->setPipeline(true);
    DealBoard &board = *scene.page->board();
    const auto counts = [&] {
        QList<qint64> all;
        for (const DealColumn *column : board.columns())
            all << column->count();
        return all;
    };
    QVERIFY(QTest::qWaitFor([&] { return counts() == QList<qint64>({2, 0, 0}); }));
    QVERIFY(QTest::qWaitFor([&] { return board.columns().front()->list()->count() == 2; }));
    QVERIFY(!board.columns().back()->isVisible()); // none is without a stage
    QListWidget &list = *board.columns().front()->list();
    QCOMPARE(list.item(0)->text(), QStringLiteral("Renewal")); // the greatest first
    list.setCurrentRow(0);
    QTest::keyClick(&list, Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return counts() == QList<qint64>({1, 1, 0}); }));
    QCOMPARE(scene.valueOf(first, Field::Stage), FieldValue(offer));
    Q_EMIT board.columns().front()->dropped(first);
    QVERIFY(QTest::qWaitFor([&] { return counts() == QList<qint64>({2, 0, 0}); }));
    QVERIFY(awaited(scene.stage.services->access.undoStack().undo()));
    QVERIFY(QTest::qWaitFor([&] { return counts() == QList<qint64>({1, 1, 0}); }));
}

void TestCustomersPage::binned()
{
    Scene scene;
    QVERIFY(scene.customer("A", "0903118274").isValid());
    scene.open();
    QVERIFY(scene.answered(Entity::Customer));
    QVERIFY(QTest::qWaitFor([&] { return scene.column(Entity::Customer, Field::Name).size() == 1; }));
    QSignalSpy removed(scene.page, &CustomersPage::removed);
    QTest::keyClick(scene.page->pane(Entity::Customer).table(), Qt::Key_Delete);
    QVERIFY(QTest::qWaitFor([&] { return removed.size() == 1; }));
    QCOMPARE(removed.at(0).at(1).toString(), QStringLiteral("In the bin: 1 customer(s)"));
}

/// Who may not change records is not offered to.
void TestCustomersPage::rights()
{
    Scene scene;
    scene.may = [](Act act) { return act == Act::ReadRecords; };
    QVERIFY(scene.customer("A", "0903118274").isValid());
    scene.open();
    QVERIFY(scene.answered(Entity::Customer));
    QVERIFY(scene.button(QStringLiteral("New customer")) == nullptr);
    QVERIFY(scene.button(QStringLiteral("Import…")) == nullptr);
    QVERIFY(scene.page->makeRecord(Entity::Deal) == nullptr);
    QSignalSpy removed(scene.page, &CustomersPage::removed);
    QTest::keyClick(scene.page->pane(Entity::Customer).table(), Qt::Key_Delete);
    QTest::qWait(50);
    QCOMPARE(removed.size(), 0);
}

/// That of the empty list, while it shows.
void TestCustomersPage::oneMainButton()
{
    Scene scene;
    scene.open();
    QVERIFY(scene.answered(Entity::Customer));
    const auto main = [&] {
        QStringList texts;
        for (const QPushButton *each : scene.window->findChildren<QPushButton *>())
            if (each->isVisible() && each->property("primary").toBool())
                texts << each->text();
        return texts;
    };
    QTRY_COMPARE(main(), QStringList{QStringLiteral("New customer")});
    scene.page->setTab(Entity::Deal);
    QVERIFY(scene.answered(Entity::Deal));
    QTRY_COMPARE(main(), QStringList{QStringLiteral("New deal")});
    scene.page->setPipeline(true); // no list that is empty
    QTRY_COMPARE(main(), QStringList{QStringLiteral("New deal")});
    scene.page->setTab(Entity::Customer);
    QVERIFY(scene.customer("A", "0903118274").isValid());
    QTRY_COMPARE(scene.page->pane(Entity::Customer).model()->rowCount(), 1);
    QTRY_COMPARE(main(), QStringList{QStringLiteral("New customer")});
    scene.page->pane(Entity::Customer).setSearch(QStringLiteral("nobody"));
    QVERIFY(scene.answered(Entity::Customer));
    QTRY_COMPARE(main(), QStringList{QStringLiteral("Clear filters")});
}

void TestCustomersPage::pictures()
{
    if (qEnvironmentVariable("CALLHELM_PICTURES").isEmpty())
        QSKIP("no folder for pictures");
    Scene scene;
    QVERIFY(scene.addWords());
    const std::tuple<const char *, const char *, const char *> people[]{
        {"Công ty Minh Long", "0903118274", "Renewal"}, {"Trần Thị Mai", "0987366946", "Offer"},
        {"ООО «Восток»", "+74951204418", "Contacted"},  {"Nguyễn Văn Hùng", "0912004117", "New"},
        {"Nhà sách Ánh Dương", "02838225577", "Offer"}, {"Lê Quốc Khánh", "0938220145", "Contacted"},
        {"Martin Weber", "+493055574410", "Contacted"}, {"Trường Sao Mai", "02363894412", "Won"}};
    for (const auto &[name, phone, stage] : people)
        QVERIFY(scene.customer(name, phone, scene.stageOf(stage)).isValid());
    QVERIFY(scene.customer("Cty Minh Long", "0903118274").isValid());
    const TermId talks = scene.term(TermList::DealStage, QStringLiteral("Talks"));
    const TermId offer = scene.term(TermList::DealStage, QStringLiteral("Offer sent"));
    const RecordId customer = scene.customer("Bùi Thị Hạnh", "0983517624");
    for (int i = 0; i < 7; ++i)
        QVERIFY(scene
                    .make(Entity::Deal,
                          {{Field::Name, FieldValue(QStringLiteral("Renewal %1").arg(2027 + i))},
                           {Field::Customer, FieldValue(customer)},
                           {Field::Stage, FieldValue(i % 3 == 0 ? offer : talks)},
                           {Field::Amount, FieldValue(qint64(6'200'000'000) * (i + 1))},
                           {Field::Status, FieldValue(qint64(i == 6 ? 2 : 0))}})
                    .isValid());
    const RecordId ticket = scene.make(
        Entity::Ticket,
        {{Field::Subject, FieldValue(std::string("Invoice"))}, {Field::Customer, FieldValue(customer)}});
    for (const char *part : {"Address", "Tax number"})
        QVERIFY(
            scene
                .make(Entity::Ticket,
                      {{Field::Subject, FieldValue(std::string(part))}, {Field::Parent, FieldValue(ticket)}})
                .isValid());
    const Instant now = scene.stage.services->calendar.now();
    for (int i = -2; i < 4; ++i)
        QVERIFY(scene
                    .make(Entity::Task,
                          {{Field::Text, FieldValue(QStringLiteral("Call about the renewal, %1").arg(i))},
                           {Field::Customer, FieldValue(customer)},
                           {Field::Due, FieldValue(now + std::chrono::hours(26 * i))}})
                    .isValid());
    scene.open();
    RecordListPane &customers = scene.page->pane(Entity::Customer);
    const auto take = [&](const char *name) {
        QTest::qWait(500);
        takePictures(scene.stage, *scene.window, QString::fromLatin1(name));
    };
    take("customers");
    scene.page->setDetail(new QWidget);
    customers.filters().choose(Field::Pool, {scene.website().value()});
    take("customers-beside");
    customers.setSearch(QStringLiteral("zzz"));
    take("customers-none");
    scene.page->setTab(Entity::Deal);
    take("deals");
    scene.page->setPipeline(true);
    take("pipeline");
    scene.page->setTab(Entity::Task);
    take("tasks");
    scene.page->setTab(Entity::Ticket);
    take("tickets");
    for (const Entity kind : {Entity::Customer, Entity::Task}) {
        RecordDialog *dialog = scene.page->makeRecord(kind);
        dialog->accept(); // what lacks
        QTest::qWait(300);
        takePictures(scene.stage, *dialog, QStringLiteral("form-%1").arg(int(kind)), {dialog->size()});
        dialog->done(0);
    }
}

CALLHELM_TEST(TestCustomersPage)
#include "customerspagetest.moc"
