#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include "common/emptystate.h"
#include "common/multiselect.h"
#include "common/tableview.h"
#include "listscene.h"
#include "pages/customers/recordactions.h"
#include "pages/customers/recordfilters.h"
#include "support/testmain.h"

using namespace callhelm;

/// A list of records: what it shows, how it is narrowed, and how it follows what happens to the records.
class TestRecordList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void shows();
    void narrows();
    void empty();
    void follows();
    void changesMany();
    void bin();
    void doubles();
    void sortsAndReadsOn();
    void ownField();
    void remembers();
};

using Scene = ListScene;

void TestRecordList::shows()
{
    Scene scene;
    QVERIFY(scene.addWords());
    QVERIFY(scene.customer("Công ty Minh Long", "0903118274", scene.stageOf("Renewal")).isValid());
    QVERIFY(scene.customer("Nhà sách Ánh Dương", "02838225577", scene.stageOf("New")).isValid());
    QVERIFY(scene.customer("ООО «Восток»", "+74951204418").isValid());
    scene.open();
    QVERIFY(scene.answered());
    QCOMPARE(scene.column(Field::Name),
             QStringList({QStringLiteral("ООО «Восток»"), QStringLiteral("Nhà sách Ánh Dương"),
                          QStringLiteral("Công ty Minh Long")})); // the latest touch first
    QCOMPARE(scene.column(Field::Phone), QStringList({"+7 495 120 44 18", "028 3822 5577", "0903 118 274"}));
    QCOMPARE(scene.column(Field::Stage),
             QStringList({QString(), QStringLiteral("New"), QStringLiteral("Renewal")}));
    QCOMPARE(scene.count(), QStringLiteral("3 customer(s)"));
    // The first is chosen, for who stands beside the list.
    QCOMPARE(scene.pane->table()->currentIndex().row(), 0);
    QCOMPARE(scene.pane->table()->selectionModel()->selectedRows().size(), 1);
    QTest::keyClick(scene.pane->table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("ООО «Восток»\t+7 495 120 44 18\t")));
    QSignalSpy opened(scene.pane.get(), &RecordListPane::opened);
    QTest::keyClick(scene.pane->table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void TestRecordList::narrows()
{
    Scene scene;
    QVERIFY(scene.addWords());
    QVERIFY(scene.customer("Công ty Minh Long", "0903118274", scene.stageOf("Renewal")).isValid());
    QVERIFY(scene.customer("Trần Thị Mai", "0987366946", scene.stageOf("New")).isValid());
    QVERIFY(scene.customer("Lê Quốc Khánh", "0938220145").isValid());
    scene.open();
    QVERIFY(scene.answered());
    scene.pane->filters().choose(Field::Stage, {scene.stageOf("New").value()});
    QVERIFY(scene.answered());
    QCOMPARE(scene.column(Field::Name), QStringList(QStringLiteral("Trần Thị Mai")));
    QCOMPARE(scene.count(), QStringLiteral("1 of 3 customer(s)"));
    // What nothing is known of, too.
    scene.pane->filters().choose(Field::Stage, {scene.stageOf("New").value(), 0});
    QVERIFY(scene.answered());
    QCOMPARE(scene.count(), QStringLiteral("2 of 3 customer(s)"));
    scene.pane->setSearch(QStringLiteral("khanh"));
    QVERIFY(scene.answered());
    QCOMPARE(scene.column(Field::Name), QStringList(QStringLiteral("Lê Quốc Khánh")));
    // Of the chosen pool there are its stages only.
    scene.pane->filters().choose(Field::Pool,
                                 {scene.term(TermList::Pool, QStringLiteral("Exhibition")).value()});
    QVERIFY(scene.answered());
    QCOMPARE(scene.pane->query().filters.size(), size_t(2));
    scene.pane->clearFilters();
    QVERIFY(scene.answered());
    QCOMPARE(scene.count(), QStringLiteral("3 customer(s)"));
}

void TestRecordList::empty()
{
    Scene scene;
    scene.open();
    QVERIFY(scene.answered());
    auto *state = scene.pane->findChild<EmptyState *>(QStringLiteral("empty"));
    QVERIFY(QTest::qWaitFor([&] { return state->isVisible(); }));
    QCOMPARE(state->accessibleName(),
             QStringLiteral("No customers yet. They come from a file, or you write the first."));
    QSignalSpy wanted(scene.pane.get(), &RecordListPane::newWanted);
    QSignalSpy import(scene.pane.get(), &RecordListPane::importWanted);
    state->button()->click();
    state->otherButton()->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(import.size(), 1);
    QVERIFY(scene.customer("A", "0903118274").isValid());
    QVERIFY(QTest::qWaitFor([&] { return scene.pane->model()->rowCount() == 1; }));
    QVERIFY(!state->isVisible());
    scene.pane->setSearch(QStringLiteral("zzz"));
    QVERIFY(QTest::qWaitFor([&] { return state->isVisible(); }));
    QCOMPARE(state->accessibleName(), QStringLiteral("No customer matches."));
    QSignalSpy cleared(scene.pane.get(), &RecordListPane::cleared);
    state->button()->click();
    QCOMPARE(cleared.size(), 1);
    QVERIFY(QTest::qWaitFor([&] { return !state->isVisible(); }));
}

/// What others change shows by itself; who is selected stays so.
void TestRecordList::follows()
{
    Scene scene;
    const RecordId first = scene.customer("A", "0903118274");
    const RecordId second = scene.customer("B", "0903118275");
    const RecordId third = scene.customer("C", "0903118276");
    QVERIFY(first.isValid() && third.isValid());
    scene.open();
    QVERIFY(scene.answered());
    QCOMPARE(scene.column(Field::Name), QStringList({"C", "B", "A"}));
    scene.pane->select(second);
    QSignalSpy reset(scene.pane->model(), &QAbstractItemModel::modelReset);
    QSignalSpy chosen(scene.pane.get(), &RecordListPane::currentChanged);
    QVERIFY(awaited(
        scene.records.save({{Entity::Customer, first, {{Field::Name, FieldValue(std::string("Z"))}}}})));
    QVERIFY(QTest::qWaitFor([&] { return scene.column(Field::Name) == QStringList({"Z", "C", "B"}); }));
    QCOMPARE(scene.pane->current(), second);
    QVERIFY(scene.answered());
    QCOMPARE(reset.size(), 0);
    QCOMPARE(chosen.size(), 0);
    // Who is not there any more is not selected: the next one is.
    QVERIFY(awaited(scene.records.remove({second})));
    QVERIFY(QTest::qWaitFor([&] { return scene.pane->model()->rowCount() == 2; }));
    QVERIFY(scene.answered());
    QVERIFY(scene.pane->current().isValid());
    // A new one is selected once it is there.
    const RecordId fourth = scene.customer("D", "0903118277");
    scene.pane->select(fourth);
    QVERIFY(QTest::qWaitFor([&] { return scene.pane->current() == fourth; }));
}

/// Several at once are one step of undo.
void TestRecordList::changesMany()
{
    Scene scene;
    QVERIFY(scene.addWords());
    const RecordId first = scene.customer("A", "0903118274", scene.stageOf("New"));
    const RecordId second = scene.customer("B", "0903118275", scene.stageOf("Offer"));
    scene.open();
    QVERIFY(scene.answered());
    scene.pane->table()->selectAll();
    QCOMPARE(scene.pane->actions().selected().size(), size_t(2));
    const FieldValue renewal(scene.stageOf("Renewal"));
    scene.pane->actions().set({{Field::Stage, renewal}});
    QVERIFY(QTest::qWaitFor([&] {
        return scene.column(Field::Stage) == QStringList({"Renewal", "Renewal"});
    }));
    QCOMPARE(scene.valueOf(first, Field::Stage), renewal);
    QCOMPARE(scene.pane->actions().selected().size(), size_t(2)); // they stay selected
    QVERIFY(awaited(scene.stage.services->access.undoStack().undo()));
    QCOMPARE(scene.valueOf(first, Field::Stage), FieldValue(scene.stageOf("New")));
    QCOMPARE(scene.valueOf(second, Field::Stage), FieldValue(scene.stageOf("Offer")));
    QVERIFY(QTest::qWaitFor([&] { return scene.column(Field::Stage).contains(QStringLiteral("New")); }));

    // By the key: a list to choose from.
    scene.pane->table()->setFocus();
    QTest::keyClick(scene.pane->table(), Qt::Key_S);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup != nullptr);
    QTest::keyClicks(popup->findChild<QLineEdit *>(), QStringLiteral("won"));
    QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return scene.column(Field::Stage) == QStringList({"Won", "Won"}); }));
}

void TestRecordList::bin()
{
    Scene scene;
    const RecordId first = scene.customer("A", "0903118274");
    QVERIFY(scene.customer("B", "0903118275").isValid());
    scene.open();
    QVERIFY(scene.answered());
    scene.pane->select(first);
    QSignalSpy removed(scene.pane.get(), &RecordListPane::removed);
    QTest::keyClick(scene.pane->table(), Qt::Key_Delete);
    QVERIFY(QTest::qWaitFor([&] { return removed.size() == 1; }));
    QVERIFY(QTest::qWaitFor([&] { return scene.column(Field::Name) == QStringList("B"); }));
    QVERIFY(scene.answered());
    QCOMPARE(scene.count(), QStringLiteral("1 customer(s)"));
    QVERIFY(awaited(scene.records.restore({first})));
    QVERIFY(QTest::qWaitFor([&] { return scene.pane->model()->rowCount() == 2; }));
}

void TestRecordList::doubles()
{
    Scene scene;
    QVERIFY(scene.customer("Công ty Minh Long", "0903118274").isValid());
    QVERIFY(scene.customer("Cty Minh Long", "+84903118274").isValid());
    QVERIFY(scene.customer("C", "0903118276").isValid());
    scene.open();
    QVERIFY(scene.answered());
    QPushButton *link = scene.pane->footer().findChild<QPushButton *>();
    QVERIFY(QTest::qWaitFor([&] { return link->isVisible(); }));
    QCOMPARE(link->text(), QStringLiteral("2 may be doubles"));
    const int name = scene.pane->model()->sectionOf(Field::Name);
    QCOMPARE(scene.pane->model()->index(0, name).data(DoubleRole).toBool(), false);
    QCOMPARE(scene.pane->model()->index(1, name).data(DoubleRole).toBool(), true);
    link->click();
    QVERIFY(scene.answered());
    QCOMPARE(scene.pane->model()->rowCount(), 2);
    QCOMPARE(scene.count(), QStringLiteral("2 of 3 customer(s)"));
    link->click();
    QVERIFY(scene.answered());
    QCOMPARE(scene.pane->model()->rowCount(), 3);
}

void TestRecordList::sortsAndReadsOn()
{
    Scene scene;
    std::vector<RecordEdit> edits;
    for (int i = 0; i < 450; ++i)
        edits.push_back({Entity::Customer,
                         {},
                         {{Field::Name, FieldValue(QStringLiteral("c%1").arg(i, 3, 10, QLatin1Char('0')))}}});
    QVERIFY(awaited(scene.records.save(std::move(edits))));
    scene.open();
    QVERIFY(scene.answered());
    QCOMPARE(scene.count(), QStringLiteral("450 customer(s)"));
    scene.pane->table()->sortByColumn(scene.pane->model()->sectionOf(Field::Name), Qt::AscendingOrder);
    QVERIFY(scene.answered());
    QVERIFY(QTest::qWaitFor([&] { return scene.column(Field::Name).value(0) == QStringLiteral("c000"); }));
    QVERIFY(scene.pane->model()->rowCount() < 450);
    for (int i = 0; i < 5; ++i) {
        scene.pane->table()->scrollToBottom();
        QTest::qWait(100);
    }
    QVERIFY(QTest::qWaitFor([&] { return scene.pane->model()->rowCount() == 450; }));
    QCOMPARE(scene.column(Field::Name).last(), QStringLiteral("c449"));
    // Once more as many as there were, and the place stays.
    scene.pane->select(scene.pane->model()->recordAt(440).state.id);
    const RecordId here = scene.pane->current();
    QVERIFY(scene.customer("c4405", "0903118274").isValid());
    QVERIFY(QTest::qWaitFor([&] { return scene.column(Field::Name).contains(QStringLiteral("c4405")); }));
    QCOMPARE(scene.pane->current(), here);
    QVERIFY(scene.pane->model()->rowCount() >= 450);
}

/// A field that an admin makes gets a column at once.
void TestRecordList::ownField()
{
    Scene scene;
    QVERIFY(scene.customer("A", "0903118274").isValid());
    scene.open();
    QVERIFY(scene.answered());
    OwnField field;
    field.title = QStringLiteral("Contract ends");
    field.type = FieldType::Date;
    QVERIFY(awaited(scene.terms.save(field)));
    const auto hasColumn = [&] {
        for (int i = 0; i < scene.pane->model()->columnCount(); ++i)
            if (scene.pane->model()->column(i).title == field.title)
                return !scene.pane->table()->isColumnHidden(i);
        return false;
    };
    QVERIFY(QTest::qWaitFor(hasColumn));
    QVERIFY(QTest::qWaitFor([&] { return scene.pane->model()->rowCount() == 1; }));
}

void TestRecordList::remembers()
{
    Scene scene;
    QVERIFY(scene.addWords());
    QVERIFY(scene.customer("A", "0903118274", scene.stageOf("New")).isValid());
    scene.open();
    QVERIFY(scene.answered());
    scene.pane->filters().choose(Field::Stage, {scene.stageOf("Won").value()});
    scene.pane->table()->sortByColumn(scene.pane->model()->sectionOf(Field::Name), Qt::DescendingOrder);
    QVERIFY(scene.answered());
    scene.open(); // another time
    QVERIFY(scene.answered());
    QCOMPARE(scene.count(), QStringLiteral("0 of 1 customer(s)"));
    QCOMPARE(scene.pane->query().sort, Field::Name);
    QVERIFY(scene.pane->query().descending);
}

CALLHELM_TEST(TestRecordList)
#include "recordlisttest.moc"
