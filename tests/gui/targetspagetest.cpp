#include <algorithm>

#include <QClipboard>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "dialogs/savechangesdialog.h"
#include "items/targetmodel.h"
#include "mainwindow.h"
#include "pages/kpi/pastebar.h"
#include "pages/kpi/targeteditor.h"
#include "pages/kpi/targetfooter.h"
#include "pages/kpi/targetspage.h"
#include "stage.h"
#include "support/somepeople.h"
#include "support/testmain.h"

using namespace callhelm;

/// The editor of goals on a store of its own: Huy owns it, An and Binh are in Care, Cuong is in Sales.
class TargetsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void typesAndSaves();
    void emptyIsNoGoal();
    void wrongNumbersStay();
    void keysOfTheGrid();
    void pastesATable();
    void leavingAsks();
    void theWindowAsks();
    void copiesAndRaises();
    void onlyThisMonth();
    void sheetsAreSeparate();
    void removesWhatLiesAhead();

private:
    [[nodiscard]] TargetsPage *makePage() const
    {
        ServiceSet &set = *m_stage->services;
        return new TargetsPage({set.targets, set.kpi, set.manual, set.people, set.calls, set.calendar,
                                set.workingTime, set.records,
                                [&set]() -> const Session & { return set.access.session(); }},
                               m_stage->looks, m_stage->prompts, KpiSubject::of(team("Care")));
    }
    TeamId team(const char *name) const
    {
        for (const Team &one : m_stage->services->people.people().teams)
            if (one.name == QString::fromUtf8(name))
                return one.id;
        return {};
    }
    TargetModel &model() const { return m_page->model(); }
    TargetGrid &grid() const { return m_page->grid(); }
    QModelIndex cell(const char *name, const char *metric) const
    {
        for (int column = 1; column < model().columnCount(); ++column)
            if (model().headerData(column, Qt::Horizontal, NameRole).toString() == QLatin1String(metric))
                for (int row = 0; row < model().rowCount(); ++row)
                    if (model().index(row, 0).data().toString() == QString::fromUtf8(name))
                        return model().index(row, column);
        return {};
    }
    void type(const char *name, const char *metric, const char *text) const
    {
        QVERIFY(model().setData(cell(name, metric), QString::fromUtf8(text)));
    }
    void save() const
    {
        bool isDone = false;
        m_page->save([&isDone] { isDone = true; });
        QTRY_VERIFY(isDone);
        QTRY_VERIFY(!m_page->hasUnsaved());
    }
    Targets targets() const { return awaited(m_stage->services->targets.targets()).value(); }
    QString footer() const { return m_page->findChild<TargetFooter *>()->text(); }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<QWidget> m_window;
    TargetsPage *m_page = nullptr;
};

void TargetsPageTest::init()
{
    m_stage = std::make_unique<Stage>();
    ServiceSet &set = *m_stage->services;
    QFile log(m_stage->folder.filePath(QStringLiteral("queue_log")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    for (const char *name : {"An", "Binh", "Cuong"})
        log.write("1793610105|1.2|support|" + QByteArray(name) + "|ADDMEMBER\n");
    log.close();
    QVERIFY(m_stage->import(log.fileName()));
    QTRY_COMPARE(set.calls.agents().size(), 3U);
    QVERIFY(m_stage->signIn());
    for (const char *name : {"Care", "Sales"})
        QVERIFY(awaited(set.people.save(Team{{}, QString::fromLatin1(name), {}, {}})).ok());
    QTRY_COMPARE(set.people.people().teams.size(), 2U);
    for (const auto &[name, member] :
         {std::pair("An", "Care"), std::pair("Binh", "Care"), std::pair("Cuong", "Sales")}) {
        PersonRecord person = somebody(name, Role::Agent, "");
        for (const NamedAgent &known : set.calls.agents())
            if (known.name == person.person.name)
                person.agents = {known.id};
        person.memberships = {{team(member), {}, QDate(2020, 1, 1), {}}};
        QVERIFY(awaited(set.people.save(person)).ok());
    }
    QTRY_COMPARE(set.people.people().persons.size(), 4U);
    m_page = makePage();
    m_window = framed(m_page);
    m_window->resize(1180, 760);
    m_window->show();
    m_page->activate();
    QTRY_VERIFY(model().rowCount() > 0);
}

void TargetsPageTest::cleanup()
{
    const QString pictures = qEnvironmentVariable("CALLHELM_PICTURES");
    if (!pictures.isEmpty() && m_window) {
        const QString name = pictures + QStringLiteral("/targets-%1%2.png");
        const QString test = QString::fromLatin1(QTest::currentTestFunction());
        m_window->grab().save(name.arg(test, QString()));
        m_stage->theme.setChoice(Theme::Choice::Dark);
        m_window->grab().save(name.arg(test, QStringLiteral("-dark")));
    }
    m_window.reset();
    m_stage.reset();
}

void TargetsPageTest::typesAndSaves()
{
    QCOMPARE(model().rowCount(), 5); // Care, An, Binh, and what they come to
    QVERIFY(!cell("Cuong", "calls").isValid());
    QVERIFY(!m_page->hasUnsaved());
    type("Care", "calls", "250");
    type("An", "calls", "124");
    type("Binh", "calls", "124");
    type("An", "revenue", "175.5");
    QVERIFY(footer().contains(QStringLiteral("4 goal")));
    type("Care", "tasks_done", "250");
    type("An", "tasks_done", "124");
    type("Binh", "tasks_done", "124");
    QVERIFY(cell("Against the team goal", "calls").data(TargetModel::DistinctRole).toBool());
    QCOMPARE(cell("Against the team goal", "tasks_done").data(TargetModel::DifferenceRole).toLongLong(), -2);
    save();
    QCOMPARE(targets().size(), 7U);
    const Targets saved = targets();
    const auto revenue = std::ranges::find_if(
        saved, [](const Target &target) { return target.key.metric == QLatin1String("revenue"); });
    QVERIFY(revenue != saved.end());
    QCOMPARE(revenue->value.value_or(0), qint64(17'550'000'000)); // it is typed in millions
    QVERIFY(revenue->key.subject.kind == KpiSubject::Kind::Agent);
    QCOMPARE(cell("An", "calls").data().toString(), QStringLiteral("124"));
    QVERIFY(!cell("An", "calls").data(TargetModel::ChangedRole).toBool());
    // What was set is taken back from here, too, and shows.
    QVERIFY(awaited(m_stage->services->access.undoStack().undo()).ok());
    QTRY_VERIFY(cell("An", "calls").isValid() && cell("An", "calls").data().toString().isEmpty());
}

void TargetsPageTest::emptyIsNoGoal()
{
    type("An", "calls", "0");
    save();
    QCOMPARE(targets().front().value.value_or(-1), 0);
    QTRY_VERIFY(cell("An", "calls").isValid());
    type("An", "calls", "");
    save();
    QCOMPARE(targets().size(), 1U);
    QVERIFY(!targets().front().value);
}

void TargetsPageTest::wrongNumbersStay()
{
    type("An", "calls", "100");
    type("Binh", "calls", "lots");
    m_page->save();
    QVERIFY(footer().contains(QStringLiteral("Not a number")));
    QVERIFY(footer().contains(QStringLiteral("Binh")));
    QCOMPARE(grid().currentIndex(), cell("Binh", "calls"));
    QVERIFY(targets().empty()); // all or nothing
    QCOMPARE(cell("Binh", "calls").data().toString(), QStringLiteral("lots"));
    type("Binh", "calls", "-1");
    m_page->save();
    QVERIFY(footer().contains(QStringLiteral("Less than zero")));
    type("Binh", "calls", "90");
    QVERIFY(!footer().contains(QStringLiteral("zero")));
    save();
    QCOMPARE(targets().size(), 2U);
}

void TargetsPageTest::keysOfTheGrid()
{
    grid().setCurrentIndex(cell("An", "calls"));
    grid().setFocus();
    QTest::keyClicks(&grid(), QStringLiteral("1"));
    auto *editor = grid().findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    QTest::keyClicks(editor, QStringLiteral("20"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(cell("An", "calls").data().toString(), QStringLiteral("120"));
    QCOMPARE(grid().currentIndex(), cell("Binh", "calls")); // Enter goes down
    QTest::keyClick(&grid(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(cell("Binh", "calls").data().toString(), QStringLiteral("120"));
    QTest::keyClick(&grid(), Qt::Key_Tab);
    QCOMPARE(grid().currentIndex().column(), cell("Binh", "calls").column() + 1);
    grid().setCurrentIndex(cell("Binh", "calls"));
    QTest::keyClick(&grid(), Qt::Key_Delete);
    QVERIFY(cell("Binh", "calls").data().toString().isEmpty());
    QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cell("Binh", "calls").data().toString(), QStringLiteral("120"));
    grid().selectionModel()->select(QItemSelection(cell("An", "calls"), cell("Binh", "calls")),
                                    QItemSelectionModel::ClearAndSelect);
    QCOMPARE(grid().toText(), QStringLiteral("\tCalls\nAn\t120\nBinh\t120"));
    QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_page->hasUnsaved());
    QVERIFY(m_stage->services->access.undoStack().canUndo()); // people were made; that stays
}

void TargetsPageTest::pastesATable()
{
    m_page->editor().paste(
        QStringLiteral("Name\tCALLS\tTickets completed\nan\t110\t8\nBình\t90\t7\nHoàng Yến\t80\t6\n"));
    auto *bar = m_page->findChild<PasteBar *>();
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(QStringLiteral("Hoàng Yến")), qPrintable(bar->text()));
    QVERIFY(bar->text().contains(QStringLiteral("2 row")));
    QCOMPARE(cell("An", "calls").data().toString(), QStringLiteral("110"));
    QCOMPARE(cell("Binh", "tickets_done").data().toString(),
             QStringLiteral("7")); // a column that came with it
    QCOMPARE(cell("Hoàng Yến", "calls").data(TargetModel::RowKindRole).toInt(),
             int(TargetModel::RowKind::Waiting));
    bool isDone = false;
    m_page->save([&isDone] { isDone = true; });
    QTRY_VERIFY(isDone);
    QCOMPARE(targets().size(), 4U);
    QVERIFY(m_page->hasUnsaved()); // the row still waits
    Q_EMIT bar->leaveOutWanted();
    QVERIFY(!m_page->hasUnsaved());
    QVERIFY(!cell("Hoàng Yến", "calls").isValid());
    QGuiApplication::clipboard()->setText(QString());
    QSignalSpy told(m_page, &Page::notice);
    m_page->editor().pasteClipboard();
    QCOMPARE(told.size(), 1);
    QVERIFY(!m_page->hasUnsaved());
}

void TargetsPageTest::leavingAsks()
{
    bool isLeft = false;
    const auto leave = [&isLeft] { isLeft = true; };
    const auto press = [this](const char *name) {
        auto *dialog = m_page->findChild<SaveChangesDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QPushButton *>(QString::fromLatin1(name))->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    type("An", "calls", "100");
    m_page->askToLeave(leave);
    press("stay");
    QVERIFY(!isLeft);
    QVERIFY(m_page->hasUnsaved());
    m_page->askToLeave(leave);
    press("discard");
    QVERIFY(isLeft);
    QVERIFY(!m_page->hasUnsaved());
    QVERIFY(targets().empty());
    isLeft = false;
    type("An", "calls", "100");
    m_page->askToLeave(leave);
    press("save");
    QTRY_VERIFY(isLeft);
    QCOMPARE(targets().size(), 1U);
    isLeft = false;
    type("An", "calls", "x");
    m_page->askToLeave(leave);
    press("save");
    QTest::qWait(50);
    QVERIFY(!isLeft); // it cannot be saved
}

/// Back, another page, signing out and closing wait for the answer.
void TargetsPageTest::theWindowAsks()
{
    MainWindow window(m_stage->theme, m_stage->settings);
    window.addPage({QStringLiteral("home"), QStringLiteral("floor"), [] { return QStringLiteral("Home"); },
                    [this](QWidget *parent) {
                        Page *page = makePage();
                        page->setParent(parent);
                        return page;
                    }});
    window.show();
    window.showPage(QStringLiteral("home"));
    QPointer<TargetsPage> detail = makePage();
    window.openDetail(detail);
    QTRY_VERIFY(detail->model().rowCount() > 0);
    const auto press = [&](const char *name) {
        auto *dialog = detail->findChild<SaveChangesDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QPushButton *>(QString::fromLatin1(name))->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const QModelIndex goal = detail->model().index(1, 1);
    QVERIFY(detail->model().setData(goal, QStringLiteral("7")));
    window.back();
    press("stay");
    QCOMPARE(window.currentPage(), detail.data());
    window.showPage(QStringLiteral("home"));
    press("stay");
    QCOMPARE(window.currentPage(), detail.data());
    QVERIFY(!window.close());
    press("stay");
    QVERIFY(window.isVisible());
    bool isSignedOut = false;
    const auto signOut = [&isSignedOut] { isSignedOut = true; };
    window.whenSaved(signOut);
    press("stay");
    QVERIFY(!isSignedOut);
    window.back();
    press("discard");
    window.whenSaved(signOut);
    QVERIFY(isSignedOut);
    QCOMPARE(window.currentPageId(), QStringLiteral("home"));
    QTRY_VERIFY(detail.isNull());
    QVERIFY(window.close());
}

void TargetsPageTest::copiesAndRaises()
{
    QSignalSpy told(m_page, &Page::notice);
    type("An", "calls", "100");
    type("Care", "calls", "205");
    save();
    auto *header = m_window->findChild<TargetHeader *>();
    const QDate from = targets().front().from;
    Q_EMIT header->fromChosen(from.addMonths(1));
    QCOMPARE(cell("An", "calls").data().toString(), QStringLiteral("100")); // it still holds
    QVERIFY(!m_page->hasUnsaved());
    type("An", "calls", "");
    for (QPushButton *button : m_page->findChildren<QPushButton *>())
        if (button->text().startsWith(QStringLiteral("Copy from")))
            button->click();
    QCOMPARE(cell("An", "calls").data().toString(), QStringLiteral("100"));
    grid().setCurrentIndex(cell("An", "calls"));
    m_stage->prompts.filled = QStringList{QStringLiteral("10")};
    m_page->editor().askRaise();
    QCOMPARE(cell("An", "calls").data().toString(), QStringLiteral("110"));
    QCOMPARE(cell("Care", "calls").data().toString(), QStringLiteral("226")); // 225.5
    m_stage->prompts.filled = QStringList{QStringLiteral("ten")};
    m_page->editor().askRaise();
    QVERIFY(!m_stage->prompts.refusal.isEmpty());
    save();
    QCOMPARE(targets().size(), 4U);
    Q_EMIT header->fromChosen(from);
    QCOMPARE(cell("An", "calls").data().toString(), QStringLiteral("100")); // older months keep theirs
    Q_EMIT header->fromChosen(from.addMonths(-2));
    for (QPushButton *button : m_page->findChildren<QPushButton *>())
        if (button->text().startsWith(QStringLiteral("Copy from")))
            button->click();
    QCOMPARE(told.size(), 1); // there was nothing before
}

void TargetsPageTest::onlyThisMonth()
{
    type("An", "calls", "100");
    m_page->findChild<TargetFooter *>()->setOnly(true);
    save();
    const Target target = targets().front();
    QCOMPARE(target.until.value_or(QDate()), target.from.addMonths(1));
    Q_EMIT m_window->findChild<TargetHeader *>()->fromChosen(target.from.addMonths(1));
    QVERIFY(cell("An", "calls").data().toString().isEmpty());
}

void TargetsPageTest::sheetsAreSeparate()
{
    type("An", "calls", "1000");
    save();
    auto *header = m_window->findChild<TargetHeader *>();
    Q_EMIT header->periodChosen(KpiPeriod::Week);
    QVERIFY(cell("An", "calls").data().toString().isEmpty());
    type("An", "calls", "250");
    Q_EMIT header->periodChosen(KpiPeriod::Day); // asks first
    auto *dialog = m_page->findChild<SaveChangesDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QPushButton *>(QStringLiteral("save"))->click();
    QTRY_COMPARE(targets().size(), 2U);
    QTRY_VERIFY(cell("An", "calls").isValid() && cell("An", "calls").data().toString().isEmpty());
    Q_EMIT header->teamChosen(KpiSubject::of(team("Sales")));
    QVERIFY(cell("Cuong", "calls").isValid());
    QVERIFY(!cell("An", "calls").isValid());
}

void TargetsPageTest::removesWhatLiesAhead()
{
    const KpiSubject an = KpiSubject::of(m_stage->services->calls.agents().front().id);
    const QDate ahead(2999, 1, 1);
    QVERIFY(awaited(m_stage->services->targets.save({{{an, QStringLiteral("calls"), KpiPeriod::Month}, 70}},
                                                    ahead))
                .ok());
    Q_EMIT m_window->findChild<TargetHeader *>()->fromChosen(ahead);
    QTRY_COMPARE(cell("An", "calls").data().toString(), QStringLiteral("70"));
    QVERIFY(
        awaited(m_stage->services->targets.remove({{an, QStringLiteral("calls"), KpiPeriod::Month}}, ahead))
            .ok());
    QTRY_VERIFY(cell("An", "calls").isValid() && cell("An", "calls").data().toString().isEmpty());
}

CALLHELM_TEST(TargetsPageTest)
#include "targetspagetest.moc"
