#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

#include "common/emptystate.h"
#include "common/tableview.h"
#include "pages/leads/handoutspage.h"
#include "pages/leads/leadacts.h"
#include "pages/leads/leadentriespage.h"
#include "pages/leads/leadsheader.h"
#include "pages/leads/leadspage.h"
#include "pages/leads/ledgercard.h"
#include "pages/leads/ownleads.h"
#include "pages/leads/recallcard.h"
#include "pages/leads/rulescard.h"
#include "pages/leads/todaycard.h"
#include "pages/leads/waitingcard.h"
#include "stage.h"
#include "support/leadscene.h"
#include "support/testmain.h"

using namespace callhelm;

/// The page of leads with the values of its drawing.
class LeadsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void tiles();
    void rules();
    void ledgerFollows();
    void ledgerWithoutPromise();
    void whyLeadsWait();
    void recalls();
    void todayByAgent();
    void orderByKeysAndDragging();
    void spaceSwitches();
    void earlierLeadsAreAsked();
    void handsOutNow();
    void switchOfTheRuns();
    void opensWhatIsBehind();
    void selectionStays();
    void pools();
    void rights();
    void heldByAnother();
    void empty();
    void nothingWaits();
    void ownView();
    void errors();
    void live();
    void handOutsList();
    void entriesList();
    void languages();
    void pictures();

private:
    /// With spaces that may break.
    [[nodiscard]] static QString plain(QString text) { return text.replace(QChar(0x00A0), u' '); }
    [[nodiscard]] std::unique_ptr<QWidget> open();
    [[nodiscard]] bool settled() const
    {
        return QTest::qWaitFor([this] { return m_page->shown() != nullptr && !m_page->isWaiting(); }, 5000);
    }
    /// Reads again, as after a change, without waiting for it to be noticed.
    [[nodiscard]] bool readAgain() const
    {
        const int before = m_scene->questions;
        m_page->refresh();
        return QTest::qWaitFor([&] { return m_scene->questions > before && !m_page->isWaiting(); }, 5000);
    }
    template <class Card>
    [[nodiscard]] Card &card() const
    {
        return *m_page->findChild<Card *>();
    }
    [[nodiscard]] QString row(const TableView &table, int row) const
    {
        QStringList parts;
        for (const int column : table.shownColumns())
            parts << plain(m_stage->text(table.model()->index(row, column)));
        return parts.join(QStringLiteral(" | "));
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        const LeadRuleModel &model = card<RulesCard>().model();
        for (int i = 0; i < model.rowCount(); ++i)
            names << model.rowAt(i).rule.name;
        return names;
    }
    [[nodiscard]] const StatTile &tile(LeadTiles::Tile which) const { return card<LeadTiles>().tile(which); }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<LeadScene> m_scene;
    LeadsPage *m_page = nullptr;
};

void LeadsPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_stage = std::make_unique<Stage>();
}

void LeadsPageTest::init()
{
    m_scene = std::make_unique<LeadScene>();
    m_stage->text.setCalendar(m_scene->calendar);
    m_stage->prompts = {};
    for (const QString &key : m_stage->settings.allKeys())
        if (key.startsWith(QStringLiteral("leads/")))
            m_stage->settings.remove(key);
}

std::unique_ptr<QWidget> LeadsPageTest::open()
{
    m_page = new LeadsPage(m_scene->services(), m_stage->looks, m_stage->prompts);
    auto window = framed(m_page);
    window->resize(1230, 852); // the drawing's, without the side bar
    return window;
}

void LeadsPageTest::tiles()
{
    const auto window = open();
    QVERIFY(settled());
    QCOMPARE(tile(LeadTiles::Waiting).figure(), QStringLiteral("7"));
    QCOMPARE(tile(LeadTiles::Waiting).line(), QStringLiteral("5 stuck, oldest 48 min · 2 in their delay"));
    QCOMPARE(tile(LeadTiles::HandedOut).figure(), QStringLiteral("46"));
    QCOMPARE(tile(LeadTiles::HandedOut).line(), QStringLiteral("44 new · 2 recalled"));
    QCOMPARE(tile(LeadTiles::Speed).figure(), QStringLiteral("3:12"));
    QCOMPARE(tile(LeadTiles::Speed).line(), QStringLiteral("longest 19:40, Zalo · delays counted in"));
    // The worst of the rules without a change of who is eligible: Zalo's does not count.
    QCOMPARE(tile(LeadTiles::Gap).figure(), QStringLiteral("0.33"));
    QCOMPARE(tile(LeadTiles::Gap).line(), QStringLiteral("Website form, bound 0.75"));
    QCOMPARE(tile(LeadTiles::Recalls).figure(), QStringLiteral("4"));
    QCOMPARE(tile(LeadTiles::Recalls).line(), QStringLiteral("first at 10:58"));
    QCOMPARE(tile(LeadTiles::ByItself).figure(), QStringLiteral("On"));
    QCOMPARE(tile(LeadTiles::ByItself).line(), QStringLiteral("last 10:41 · next 10:44"));
}

void LeadsPageTest::rules()
{
    const auto window = open();
    QVERIFY(settled());
    const TableView &table = *card<RulesCard>().table();
    QTRY_VERIFY(!table.isColumnHidden(int(LeadRuleColumn::Agents))); // where there is room
    QCOMPARE(row(table, 0),
             QStringLiteral("1 | Hotline leads | Rotation | Hotline · New | at once | 6 | 18 | 0 | on"));
    QCOMPARE(row(table, 1),
             QStringLiteral("2 | Website form | Weighted | Website · New | 5 min | 3 | 17 | 2 | on"));
    QCOMPARE(row(table, 3),
             QStringLiteral("4 | No care for 2 h | Recall | Website · Contacted | 2 h | 3 | 2 | — | on"));
    QCOMPARE(row(table, 4),
             QStringLiteral("5 | Facebook ads | Rotation | Facebook · New | 10 min | 5 | 0 | 2 | off"));
    QCOMPARE(table.model()->index(2, int(LeadRuleColumn::Waiting)).data(GradeRole).toInt(), int(Grade::Warn));
    QCOMPARE(table.model()->index(1, int(LeadRuleColumn::Waiting)).data(GradeRole).toInt(), int(Grade::None));
}

void LeadsPageTest::ledgerFollows()
{
    const auto window = open();
    QVERIFY(settled());
    card<RulesCard>().select(LeadRuleId(2));
    const LedgerCard &ledger = card<LedgerCard>();
    QTRY_VERIFY(!ledger.table()->isColumnHidden(int(LeadLedgerColumn::Weight))); // where there is room
    QCOMPARE(ledger.accessibleName(), QStringLiteral("Ledger · Website form"));
    QCOMPARE(row(*ledger.table(), 0), QStringLiteral("Lê Chi | 3 | 22 | 22.25 | +0.25"));
    QCOMPARE(row(*ledger.table(), 1), QStringLiteral("Vũ Giang | 4 | 30 | 29.67 | −0.33"));
    QCOMPARE(row(*ledger.table(), 2), QStringLiteral("Đặng Hà | 5 | 37 | 37.08 | +0.08"));
    QCOMPARE(row(*ledger.table(), 3), QStringLiteral("Since 12 Oct | 12 | 89 | 89.00 | —"));
    QCOMPARE(ledger.sentence(),
             QStringLiteral("Nobody is ever over 0.75 lead from their share: the best bound there is."));
    QTest::keyClick(card<RulesCard>().table(), Qt::Key_Down);
    QCOMPARE(ledger.accessibleName(), QStringLiteral("Ledger · Zalo, who is online"));
}

void LeadsPageTest::ledgerWithoutPromise()
{
    m_scene->rule(QStringLiteral("Website form")).ledger.isPromised = false;
    m_scene->rule(QStringLiteral("Website form")).ledger.largestGap = 1.25;
    const auto window = open();
    QVERIFY(settled());
    card<RulesCard>().select(LeadRuleId(2));
    QVERIFY(card<LedgerCard>().sentence().contains(QStringLiteral("no bound is promised")));
    QVERIFY(card<LedgerCard>().sentence().endsWith(QStringLiteral("1.25.")));
    QVERIFY(tile(LeadTiles::Gap).line() != QStringLiteral("Website form, bound 0.75"));
}

void LeadsPageTest::whyLeadsWait()
{
    const auto window = open();
    QVERIFY(settled());
    const WaitingCard &waiting = card<WaitingCard>();
    const auto detail = [&](int at, WaitingLeadColumn column) {
        return waiting.table()->model()->index(at, int(column)).data(DetailRole).toString();
    };
    using Column = WaitingLeadColumn;
    m_stage->text = CellFormatter(m_scene->calendar, [this] { return m_scene->now; });
    QCOMPARE(row(*waiting.table(), 0), QStringLiteral("Võ Thanh Tùng | 48 min | Rule is switched off"));
    QCOMPARE(detail(0, Column::Lead), QStringLiteral("Facebook · New"));
    QCOMPARE(detail(0, Column::Why), QStringLiteral("Facebook ads, off since 19 Oct"));
    QCOMPARE(row(*waiting.table(), 2), QStringLiteral("Trần Quốc Bảo | 19 min | Nobody of 4 is online"));
    QCOMPARE(detail(2, Column::Why), QStringLiteral("3 paused, 1 off"));
    QCOMPARE(row(*waiting.table(), 5),
             QStringLiteral("Công ty Sao Mai | 3 min | In its delay, goes out at 10:44"));
    QCOMPARE(detail(5, Column::Why), QStringLiteral("5 min after its arrival"));
    // "Switch rule on" is for a lead whose rule is off.
    QVERIFY(waiting.switchButton()->isEnabled());
    waiting.table()->setCurrentIndex(waiting.table()->model()->index(5, 0));
    QVERIFY(!waiting.switchButton()->isEnabled());
}

void LeadsPageTest::recalls()
{
    const auto window = open();
    QVERIFY(settled());
    const RecallCard &recalls = card<RecallCard>();
    QCOMPARE(row(*recalls.table(), 0), QStringLiteral("10:58 | Nguyễn Thị Thu | Lê Chi → Đặng Hà"));
    QStringList care;
    for (int i = 0; i < 4; ++i)
        care << recalls.table()->model()->index(i, int(DueRecallColumn::Lead)).data(DetailRole).toString();
    const QStringList drawn{QStringLiteral("last note 08:58"), QStringLiteral("called 09:20, not reached"),
                            QStringLiteral("handed out 10:05"), QStringLiteral("e-mail 10:31")};
    QCOMPARE(care, drawn);
    QVERIFY(recalls.undoButton()->isEnabled());
    recalls.undoButton()->click();
    QCOMPARE(m_scene->done, QStringList{QStringLiteral("undo 77")});
    m_scene->board.canUndoRecall = false; // somebody cared since
    QVERIFY(readAgain());
    QVERIFY(!recalls.undoButton()->isEnabled());
    m_scene->board.recalls.clear();
    QVERIFY(readAgain());
    QCOMPARE(recalls.emptyText(), QStringLiteral("No lead falls due before 12:42."));
    QVERIFY(!recalls.table()->isVisible());
    QVERIFY(!recalls.postponeButton()->isEnabled());
}

void LeadsPageTest::todayByAgent()
{
    const auto window = open();
    QVERIFY(settled());
    const TodayCard &today = card<TodayCard>();
    QCOMPARE(row(*today.table(), 0), QStringLiteral("Vũ Giang | 11"));
    QCOMPARE(row(*today.table(), 2), QStringLiteral("Lê Chi | 8"));
    QSignalSpy wanted(m_page, &LeadsPage::handOutsWanted);
    today.table()->setCurrentIndex(today.model().index(1, 0));
    QTest::keyClick(today.table(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].value<LeadService::HandOutQuery>().agent, AgentId(LeadScene::Ha));
}

void LeadsPageTest::orderByKeysAndDragging()
{
    const auto window = open();
    QVERIFY(settled());
    RulesCard &rules = card<RulesCard>();
    rules.select(LeadRuleId(2));
    QTest::keyClick(rules.table(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_scene->done, QStringList{QStringLiteral("order 2 1 3 4 5")});
    QVERIFY(readAgain());
    QCOMPARE(names().front(), QStringLiteral("Website form"));
    QCOMPARE(rules.selected()->rule.id, LeadRuleId(2)); // goes with it
    QTest::keyClick(rules.table(), Qt::Key_Up, Qt::AltModifier); // is the first
    QCOMPARE(m_scene->done.size(), 1);
    auto *model = rules.table()->model();
    const std::unique_ptr<QMimeData> dragged(model->mimeData({model->index(0, 0)}));
    QVERIFY(!model->dropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {})); // the rows come anew
    QCOMPARE(m_scene->done.back(), QStringLiteral("order 1 3 2 4 5"));
    QVERIFY(readAgain());
    QCOMPARE(names().at(2), QStringLiteral("Website form"));
}

void LeadsPageTest::spaceSwitches()
{
    const auto window = open();
    QVERIFY(settled());
    RulesCard &rules = card<RulesCard>();
    rules.select(LeadRuleId(1));
    QTest::keyClick(rules.table(), Qt::Key_Space);
    QCOMPARE(m_scene->done, QStringList{QStringLiteral("off 1")});
    QVERIFY(readAgain());
    QVERIFY(row(*rules.table(), 0).endsWith(QStringLiteral("off")));
    QTest::keyClick(rules.table(), Qt::Key_Space); // nobody waits for it: nothing to ask
    QCOMPARE(m_scene->done.back(), QStringLiteral("on 1"));
    QVERIFY(m_stage->prompts.asked.isEmpty());
}

void LeadsPageTest::earlierLeadsAreAsked()
{
    const auto window = open();
    QVERIFY(settled());
    RulesCard &rules = card<RulesCard>();
    rules.select(LeadRuleId(5));
    m_stage->prompts.agree = false;
    QTest::keyClick(rules.table(), Qt::Key_Space);
    QVERIFY(m_scene->done.isEmpty());
    QCOMPARE(m_stage->prompts.asked.back(),
             QStringLiteral("2 lead(s) of Facebook · New wait already: hand them out too?"));
    m_stage->prompts.agree = true;
    QTest::keyClick(rules.table(), Qt::Key_Space);
    QCOMPARE(m_scene->done.back(), QStringLiteral("on 5 take"));
    m_scene->rule(QStringLiteral("Facebook ads")).rule.isOn = false;
    QVERIFY(readAgain());
    m_stage->prompts.filled = {QStringLiteral("Let them wait")};
    card<WaitingCard>().switchButton()->click();
    QCOMPARE(m_scene->done.back(), QStringLiteral("on 5"));
}

void LeadsPageTest::handsOutNow()
{
    const auto window = open();
    QVERIFY(settled());
    m_scene->nextRun.id = LeadRunId(79);
    m_scene->nextRun.handed = 3;
    m_scene->nextRun.waiting = 4;
    QSignalSpy told(m_page, &LeadsPage::handedOut);
    window->findChild<LeadsHeader *>()->runButton()->click();
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told[0][0].toString(), QStringLiteral("3 lead(s) handed out · 4 still wait"));
    QCOMPARE(told[0][1].value<LeadRunId>(), LeadRunId(79));
    m_scene->nextRun = {};
    window->findChild<LeadsHeader *>()->runButton()->click();
    QTRY_COMPARE(told.count(), 2);
    QCOMPARE(told[1][0].toString(), QStringLiteral("Nothing to hand out"));
    QVERIFY(!told[1][1].value<LeadRunId>().isValid());
}

void LeadsPageTest::switchOfTheRuns()
{
    const auto window = open();
    QVERIFY(settled());
    QVERIFY(card<LeadTiles>().byItself()->isChecked());
    card<LeadTiles>().byItself()->click();
    QCOMPARE(m_scene->done, QStringList{QStringLiteral("by itself 0")});
    QVERIFY(readAgain());
    QCOMPARE(tile(LeadTiles::ByItself).figure(), QStringLiteral("Off"));
    QCOMPARE(tile(LeadTiles::ByItself).line(), QStringLiteral("last 10:41"));
    // What failed is not shown as done.
    m_scene->failure = Error{Error::Kind::Denied, QStringLiteral("not yours"), {}, 0};
    QSignalSpy notice(m_page, &Page::notice);
    card<LeadTiles>().byItself()->click();
    QTRY_COMPARE(notice.count(), 1);
    m_scene->failure.reset();
    QTRY_VERIFY(!card<LeadTiles>().byItself()->isChecked());
}

void LeadsPageTest::opensWhatIsBehind()
{
    const auto window = open();
    QVERIFY(settled());
    QSignalSpy lead(m_page, &LeadsPage::leadOpened);
    Q_EMIT card<WaitingCard>().table()->opened(card<WaitingCard>().model().index(2, 0));
    QCOMPARE(lead.back()[0].value<RecordId>(), recordIdOf(Entity::Customer, 3));
    Q_EMIT card<RecallCard>().table()->opened(card<RecallCard>().model().index(0, 0));
    QCOMPARE(lead.back()[0].value<RecordId>(), recordIdOf(Entity::Customer, 101));
    QSignalSpy entries(m_page, &LeadsPage::entriesWanted);
    card<RulesCard>().select(LeadRuleId(2));
    Q_EMIT card<LedgerCard>().table()->opened(card<LedgerCard>().model().index(1, 0));
    QCOMPARE(entries.back()[0].value<LeadBoard::Rule>().rule.id, LeadRuleId(2));
    QCOMPARE(entries.back()[1].value<AgentId>(), AgentId(LeadScene::Giang));
    QSignalSpy handOuts(m_page, &LeadsPage::handOutsWanted);
    QTest::keyClick(m_page, Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(handOuts.count(), 1);
    QVERIFY(!handOuts[0][0].value<LeadService::HandOutQuery>().range);
}

void LeadsPageTest::selectionStays()
{
    const auto window = open();
    QVERIFY(settled());
    const WaitingCard &waiting = card<WaitingCard>();
    waiting.table()->setCurrentIndex(waiting.model().index(3, 0));
    card<RulesCard>().select(LeadRuleId(4));
    m_scene->board.waiting.erase(m_scene->board.waiting.begin()); // the oldest was given to somebody
    m_scene->board.waitingAll = 6;
    m_scene->rule(QStringLiteral("Website form")).today = 18;
    QVERIFY(readAgain());
    QCOMPARE(waiting.selected()->name, QStringLiteral("Алексей Смирнов"));
    QCOMPARE(card<RulesCard>().selected()->rule.id, LeadRuleId(4));
    QCOMPARE(card<LedgerCard>().accessibleName(), QStringLiteral("Ledger · No care for 2 h"));
    std::erase_if(m_scene->board.rules,
                  [](const LeadBoard::Rule &rule) { return rule.rule.id == LeadRuleId(1); });
    QVERIFY(readAgain());
    QCOMPARE(card<RulesCard>().selected()->rule.id, LeadRuleId(4));
}

void LeadsPageTest::pools()
{
    const auto window = open();
    QVERIFY(settled());
    m_page->setPool(m_scene->term(QStringLiteral("Website")));
    QVERIFY(settled());
    const QStringList own{QStringLiteral("Website form"), QStringLiteral("No care for 2 h")};
    QCOMPARE(names(), own);
    // The others are not here: no order can be made.
    card<RulesCard>().select(LeadRuleId(4));
    QTest::keyClick(card<RulesCard>().table(), Qt::Key_Up, Qt::AltModifier);
    QVERIFY(m_scene->done.isEmpty());
    m_page->setPool({});
    QVERIFY(settled());
    QCOMPARE(names().size(), 5);
}

void LeadsPageTest::rights()
{
    m_scene->maySetRules = false; // a supervisor
    const auto window = open();
    QVERIFY(settled());
    const auto *header = window->findChild<LeadsHeader *>();
    QVERIFY(header->runButton()->isEnabled());
    QVERIFY(!header->newButton()->isEnabled());
    QVERIFY(header->newButton()->toolTip().contains(QStringLiteral("Owner and admins")));
    QVERIFY(!card<LedgerCard>().correctButton()->isEnabled());
    QVERIFY(card<LeadTiles>().byItself()->isEnabled());
    QVERIFY(card<WaitingCard>().giveButton()->isEnabled());
    QVERIFY(!card<WaitingCard>().switchButton()->isEnabled());
    card<RulesCard>().select(LeadRuleId(2));
    QTest::keyClick(card<RulesCard>().table(), Qt::Key_Space);
    QTest::keyClick(card<RulesCard>().table(), Qt::Key_Up, Qt::AltModifier);
    QVERIFY(m_scene->done.isEmpty());
}

void LeadsPageTest::heldByAnother()
{
    m_scene->board.heldBy = QStringLiteral("FRONT-DESK since 08:02");
    const auto window = open();
    QVERIFY(settled());
    QCOMPARE(tile(LeadTiles::ByItself).line(), QStringLiteral("Handed out by FRONT-DESK since 08:02"));
    const auto *header = window->findChild<LeadsHeader *>();
    QVERIFY(!header->runButton()->isEnabled());
    QVERIFY(header->runButton()->toolTip().contains(QStringLiteral("FRONT-DESK")));
    QVERIFY(!card<WaitingCard>().giveButton()->isEnabled());
    QVERIFY(!card<RecallCard>().postponeButton()->isEnabled());
    QVERIFY(!card<RecallCard>().undoButton()->isEnabled());
    QVERIFY(!card<LeadTiles>().byItself()->isEnabled());
}

void LeadsPageTest::empty()
{
    m_scene->board = {};
    const auto window = open();
    QVERIFY(settled());
    const auto *empty = m_page->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->accessibleName(), QStringLiteral("Leads wait until someone takes them."));
    QCOMPARE(empty->button()->text(), QStringLiteral("New rule"));
    QVERIFY(empty->button()->isVisible());
    m_scene->maySetRules = false;
    QVERIFY(readAgain());
    QVERIFY(!empty->button()->isVisible());
}

void LeadsPageTest::nothingWaits()
{
    m_scene->board.waiting.clear();
    m_scene->board.waitingAll = m_scene->board.stuckAll = 0;
    m_scene->board.today.clear();
    const auto window = open();
    QVERIFY(settled());
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    QVERIFY(texts.contains(QStringLiteral("Nobody waits.")));
    QVERIFY(texts.contains(QStringLiteral("Nothing was handed out today.")));
    QCOMPARE(tile(LeadTiles::Waiting).line(), QStringLiteral("nobody waits"));
    QVERIFY(!card<WaitingCard>().giveButton()->isEnabled());
}

/// An agent sees the leads that they were given, and nothing to be done with others.
void LeadsPageTest::ownView()
{
    m_scene->own = std::vector<AgentId>{AgentId(LeadScene::Chi)};
    m_scene->maySetRules = m_scene->mayHandOut = false;
    m_scene->handOuts[3].isUndone = true; // Chi's second
    const auto window = open();
    OwnLeads &own = card<OwnLeads>();
    QTRY_COMPARE(own.model().rowCount(), 1);
    QVERIFY(own.table()->isVisible());
    QVERIFY(m_page->shown() == nullptr); // others' leads were never asked for
    for (const QPushButton *button : window->findChildren<QPushButton *>())
        QVERIFY2(!button->isVisible(), qPrintable(button->text()));
    QSignalSpy lead(m_page, &LeadsPage::leadOpened);
    QTest::keyClick(own.table(), Qt::Key_Home, Qt::ControlModifier);
    own.table()->setCurrentIndex(own.model().index(0, 0));
    QTest::keyClick(own.table(), Qt::Key_Return);
    QCOMPARE(lead.count(), 1);
}

void LeadsPageTest::errors()
{
    m_scene->failure = Error{Error::Kind::Store, QStringLiteral("the disk is gone"), {}, 0};
    const auto window = open();
    const auto *empty = m_page->findChild<EmptyState *>();
    QTRY_COMPARE(empty->accessibleName(), QStringLiteral("The leads could not be read."));
    m_scene->failure.reset();
    empty->button()->click();
    QTRY_VERIFY(!empty->isVisible());
}

/// Many changes together are read at most four times a second; out of view nothing is.
void LeadsPageTest::live()
{
    const auto window = open();
    QVERIFY(settled());
    const int before = m_scene->questions;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 600) {
        m_page->refresh();
        QTest::qWait(10);
    }
    const int asked = m_scene->questions - before;
    QVERIFY2(asked >= 1 && asked <= 3, qPrintable(QString::number(asked)));
    m_page->deactivate();
    const int then = m_scene->questions;
    m_page->refresh();
    QTest::qWait(300);
    QCOMPARE(m_scene->questions, then);
    m_page->activate();
    QTRY_VERIFY(m_scene->questions > then);
}

void LeadsPageTest::handOutsList()
{
    const LeadServices services = m_scene->services();
    auto rules = std::make_shared<LeadRules>();
    for (const LeadBoard::Rule &rule : m_scene->board.rules)
        rules->push_back(rule.rule);
    LeadService::HandOutQuery query;
    query.range = m_scene->calendar.range(QDate(2026, 10, 21));
    auto *page = new HandOutsPage(services, leadNames(services, rules), *rules, m_stage->looks, query,
                                  QStringLiteral("Hand-outs"));
    const auto window = framed(page);
    QTRY_COMPARE(page->model().rowCount(), 6);
    QCOMPARE(page->countText(), QStringLiteral("6 hand-out(s)"));
    QCOMPARE(page->query().range, query.range);
    QCOMPARE(plain(m_stage->text(page->model().index(0, int(HandOutColumn::Lead)))),
             QStringLiteral("Customer 1")); // newest first
    for (auto *box : window->findChildren<QComboBox *>())
        if (box->accessibleName() == QStringLiteral("Agent"))
            box->setCurrentIndex(box->findData(qint64(LeadScene::Ha)));
    QTRY_COMPARE(page->model().rowCount(), 2);
    QSignalSpy wanted(page, &Page::exportWanted);
    for (auto *button : window->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Export…"))
            button->click();
    QCOMPARE(wanted.count(), 1);
}

void LeadsPageTest::entriesList()
{
    const LeadServices services = m_scene->services();
    const LeadBoard::Rule &rule = m_scene->rule(QStringLiteral("Website form"));
    auto *page = new LeadEntriesPage(services, leadNames(services, std::make_shared<LeadRules>()),
                                     m_stage->looks, rule, AgentId(LeadScene::Chi));
    const auto window = framed(page);
    QTRY_COMPARE(page->model().rowCount(), 3);
    QCOMPARE(page->title(), QStringLiteral("Ledger · Website form · Lê Chi"));
    QCOMPARE(page->countText(), QStringLiteral("3 entry(s) · stands at +0.25"));
    QVERIFY(row(*page->table(), 0).contains(QStringLiteral("hand-out | −0.75 | +0.25 | the rule")));
    QVERIFY(row(*page->table(), 1)
                .contains(QStringLiteral("correction | +0.50 | +1.00 | Lan Phạm | counted twice")));
}

void LeadsPageTest::languages()
{
    const auto window = open();
    QVERIFY(settled());
    card<RulesCard>().select(LeadRuleId(3));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(m_page, &change);
    QVERIFY(settled());
    QCOMPARE(card<RulesCard>().selected()->rule.id, LeadRuleId(3));
}

void LeadsPageTest::pictures()
{
    m_stage->text = CellFormatter(m_scene->calendar, [this] { return m_scene->now; });
    const auto window = open();
    QVERIFY(settled());
    card<RulesCard>().select(LeadRuleId(2));
    takePictures(*m_stage, *window, QStringLiteral("leads"), {{1240, 852}, {1080, 672}, {1720, 1032}});
}

CALLHELM_TEST(LeadsPageTest)
#include "leadspagetest.moc"
