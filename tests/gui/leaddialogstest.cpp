#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include "common/leadformat.h"
#include "common/segmentbar.h"
#include "common/tableview.h"
#include "dialogs/duechoice.h"
#include "dialogs/leadconditions.h"
#include "dialogs/leadcorrectdialog.h"
#include "dialogs/leadgivedialog.h"
#include "dialogs/leadnames.h"
#include "dialogs/leadpostponedialog.h"
#include "dialogs/leadreceiptdialog.h"
#include "dialogs/leadruleagents.h"
#include "dialogs/leadruledialog.h"
#include "dialogs/leadrulefields.h"
#include "dialogs/leadrulepreview.h"
#include "dialogs/leadrundialog.h"
#include "dialogs/leadtrydialog.h"
#include "stage.h"
#include "support/leadscene.h"
#include "support/testmain.h"

using namespace callhelm;

/// The dialogs of the page of leads, with the values of its drawing.
class LeadDialogsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void lengths_data();
    void lengths();
    void balances();
    void ruleAsDrawn();
    void keepsEveryField();
    void weightsByKeys();
    void asNow();
    void recallsFields();
    void checksAsOneTypes();
    void warnsButSaves();
    void newRuleSaysNothingAtFirst();
    void looksWithoutTheRight();
    void asksForEarlierLeads();
    void errorKeepsWhatWasTyped();
    void escapeAsksTwice();
    void conditions();
    void tries();
    void givesByHand();
    void corrects();
    void postpones();
    void dryRun();
    void receipt();
    void pictures();

private:
    [[nodiscard]] std::unique_ptr<LeadRuleDialog> ruleDialog(const LeadRule &rule)
    {
        LeadRules rules;
        for (const LeadBoard::Rule &one : m_scene->board.rules)
            rules.push_back(one.rule);
        auto dialog = std::make_unique<LeadRuleDialog>(m_services, m_names, m_stage->looks, rule, rules);
        dialog->show();
        return dialog;
    }
    [[nodiscard]] std::unique_ptr<LeadRuleDialog> website()
    {
        return ruleDialog(m_scene->rule(QStringLiteral("Website form")).rule);
    }
    static bool settled(LeadRuleDialog &dialog)
    {
        return QTest::qWaitFor([&] { return !dialog.preview().isWaiting(); }, 5000);
    }
    /// What is said in red or amber, as far as it shows.
    [[nodiscard]] static QStringList faults(const QWidget &dialog)
    {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (label->isVisible() && (label->property("error").toBool() || label->property("warn").toBool()))
                texts << label->text();
        return texts;
    }
    [[nodiscard]] QString row(const QAbstractItemModel &model, int row) const
    {
        QStringList parts;
        for (int column = 0; column < model.columnCount(); ++column)
            parts << m_stage->text(model.index(row, column)).replace(QChar(0x00A0), u' ');
        return parts.join(QStringLiteral(" | "));
    }
    template <class Widget>
    [[nodiscard]] static Widget &named(const QWidget &dialog, const QString &name)
    {
        for (Widget *one : dialog.findChildren<Widget *>())
            if (one->accessibleName() == name)
                return *one;
        qFatal("no %s", qPrintable(name));
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<LeadScene> m_scene;
    LeadServices m_services;
    LeadNames m_names;
};

void LeadDialogsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_stage = std::make_unique<Stage>();
}

void LeadDialogsTest::init()
{
    m_scene = std::make_unique<LeadScene>();
    m_services = m_scene->services();
    auto rules = std::make_shared<LeadRules>();
    for (const LeadBoard::Rule &one : m_scene->board.rules)
        rules->push_back(one.rule);
    m_names = leadNames(m_services, rules);
    m_stage->text = CellFormatter(m_scene->calendar, [this] { return m_scene->now; });
}

void LeadDialogsTest::lengths_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("seconds"); // -1: none
    QTest::newRow("number") << "5" << qint64(300);
    QTest::newRow("minutes") << "5 min" << qint64(300);
    QTest::newRow("hours") << "2 h" << qint64(7200);
    QTest::newRow("hours and minutes") << "1 h 20 min" << qint64(4800);
    QTest::newRow("hours and a number") << "1h20" << qint64(4800);
    QTest::newRow("days") << "3 days" << qint64(259'200);
    QTest::newRow("at once") << "at once" << qint64(0);
    QTest::newRow("nought") << "0" << qint64(0);
    QTest::newRow("seconds") << "40 s" << qint64(40);
    QTest::newRow("vietnamese") << "1 giờ 30 phút" << qint64(5400);
    QTest::newRow("vietnamese days") << "2 ngày" << qint64(172'800);
    QTest::newRow("russian") << "2 ч 5 мин" << qint64(7500);
    QTest::newRow("russian days") << "3 дня" << qint64(259'200);
    QTest::newRow("empty") << "" << qint64(-1);
    QTest::newRow("words") << "soon" << qint64(-1);
    QTest::newRow("less than nothing") << "-5" << qint64(-1);
    QTest::newRow("trailing") << "5 min or so" << qint64(-1);
    QTest::newRow("unknown unit") << "5 weeks" << qint64(-1);
}

void LeadDialogsTest::lengths()
{
    QFETCH(QString, typed);
    QFETCH(qint64, seconds);
    const auto length = format::readLength(typed);
    QCOMPARE(length ? wholeSeconds(*length) : -1, seconds);
    if (length && seconds > 0 && seconds % 60 == 0 && seconds < 86'400) // as it is written, it is read
        QCOMPARE(format::readLength(format::lengthInWords(*length)), length);
}

void LeadDialogsTest::balances()
{
    QCOMPARE(format::balance(0.25), QStringLiteral("+0.25"));
    QCOMPARE(format::balance(-1 / 3.0), QStringLiteral("−0.33"));
    QCOMPARE(format::balance(-0.001), QStringLiteral("0.00"));
    QCOMPARE(format::leads(22.25), QStringLiteral("22.25"));
}

void LeadDialogsTest::ruleAsDrawn()
{
    const auto dialog = website();
    QVERIFY(settled(*dialog));
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Change rule · Website form"));
    const LeadCandidateModel &agents = dialog->agents().model();
    QCOMPARE(row(agents, 0), QStringLiteral("Lê Chi | Available | 3 | 25.0 %"));
    QCOMPARE(row(agents, 1), QStringLiteral("Vũ Giang | Paused · break | 4 | 33.3 %"));
    QCOMPARE(row(agents, 2), QStringLiteral("Đặng Hà | Talking | 5 | 41.7 %"));
    QCOMPARE(row(agents, 3), QStringLiteral("Дмитрий Орлов | Available | — | —"));
    const LeadPreviewModel &preview = dialog->preview().model();
    QCOMPARE(row(preview, 0), QStringLiteral("1 | Đặng Hà | +0.50 | 0.00 | −0.50"));
    QCOMPARE(row(preview, 7), QStringLiteral("8 | Đặng Hà | +0.25 | +0.33 | −0.58"));
    QCOMPARE(row(preview, 11), QStringLiteral("12 | Vũ Giang | +0.25 | −0.33 | +0.08"));
    QCOMPARE(row(preview, 12), QStringLiteral("— | 12 lead(s) | 3 | 4 | 5"));
    QCOMPARE(dialog->preview().sentence(),
             QStringLiteral("✓ Never further than 0.58 from the share (bound 0.75)."));
    QCOMPARE(dialog->preview().hint(),
             QStringLiteral("Vũ Giang now: paused. Meanwhile leads go 3 : 5 to the others; who comes back "
                            "starts even."));
    QVERIFY(faults(*dialog).isEmpty());
}

/// Whatever a rule has, the dialog gives it back as it was.
void LeadDialogsTest::keepsEveryField()
{
    using namespace std::chrono_literals;
    LeadRule rule = m_scene->rule(QStringLiteral("Website form")).rule;
    rule.openCap = 40;
    rule.workingHours = true;
    rule.conditions = {{Field::Source,
                        {FieldValue(m_scene->term(QStringLiteral("Google"))),
                         FieldValue(m_scene->term(QStringLiteral("Fair")))}},
                       {Field::Name, {FieldValue(QStringLiteral("kept"))}}};
    rule.leastAmount = 62'000'000'00;
    rule.stageAfter = m_scene->term(QStringLiteral("Contacted"), rule.pool);
    rule.task = LeadTask{m_scene->term(QStringLiteral("Call")), QStringLiteral("Call them"), 30min};
    rule.careTarget = 90min;
    for (const LeadRuleKind kind : {LeadRuleKind::Weighted, LeadRuleKind::Recall}) {
        rule.kind = kind;
        rule.knownFirst = kind != LeadRuleKind::Recall;
        rule.mostRecalls = kind == LeadRuleKind::Recall ? 3 : 1;
        rule.movesTasks = kind != LeadRuleKind::Recall;
        const auto dialog = ruleDialog(rule);
        LeadRule shown = dialog->rule();
        std::ranges::sort(shown.conditions, {}, &RecordFilter::field);
        std::ranges::sort(rule.conditions, {}, &RecordFilter::field);
        QVERIFY(shown.conditions == rule.conditions);
        QVERIFY(shown == rule);
    }
}

void LeadDialogsTest::weightsByKeys()
{
    const auto dialog = website();
    QVERIFY(settled(*dialog));
    TableView &table = *dialog->agents().table();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_9);
    auto *edit = table.findChild<QLineEdit *>();
    QVERIFY(edit != nullptr);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(row(dialog->agents().model(), 0), QStringLiteral("Lê Chi | Available | 9 | 50.0 %"));
    QTRY_VERIFY(table.findChild<QLineEdit *>() == nullptr);
    table.setCurrentIndex(table.model()->index(3, 0));
    QTest::keyClick(&table, Qt::Key_Space); // ticks
    QCOMPARE(dialog->rule().agents.size(), size_t(4));
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(dialog->rule().agents.size(), size_t(3));
    QVERIFY(settled(*dialog));
    QCOMPARE(dialog->preview().model().rowAt(0).step.agent, AgentId(LeadScene::Chi)); // by the new weights
    QTest::keyClick(dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!dialog->isVisible());
    QCOMPARE(m_scene->saved.back().agents.front().weight, 9);
}

void LeadDialogsTest::asNow()
{
    const auto dialog = website();
    QVERIFY(settled(*dialog));
    dialog->preview().choice()->findChildren<QPushButton *>().at(1)->click();
    QVERIFY(settled(*dialog));
    for (const LeadPreviewRow &row : dialog->preview().model().rows())
        QVERIFY(row.step.agent != AgentId(LeadScene::Giang)); // paused
}

void LeadDialogsTest::recallsFields()
{
    const auto dialog = website();
    const auto &recalls = named<QSpinBox>(*dialog, QStringLiteral("At most so many recalls of a lead"));
    QVERIFY(!recalls.isVisible());
    named<SegmentBar>(*dialog, QStringLiteral("Kind")).findChildren<QPushButton *>().at(2)->click();
    QVERIFY(recalls.isVisible());
    QCOMPARE(dialog->rule().kind, LeadRuleKind::Recall);
    QCOMPARE(dialog->fields().delayEdit()->accessibleName(), QStringLiteral("After … without care"));
}

void LeadDialogsTest::checksAsOneTypes()
{
    const auto dialog = website();
    dialog->fields().nameEdit()->clear();
    QCOMPARE(faults(*dialog), QStringList{QStringLiteral("Give it a name")});
    dialog->fields().nameEdit()->setText(QStringLiteral("Site"));
    QVERIFY(faults(*dialog).isEmpty());
    dialog->fields().delayEdit()->setText(QStringLiteral("soon"));
    QCOMPARE(faults(*dialog), QStringList{QStringLiteral("A length of time, such as 5 min or 2 h")});
    dialog->saveButton()->click();
    QVERIFY(m_scene->saved.empty());
    dialog->fields().delayEdit()->setText(QStringLiteral("1 h 30 min"));
    dialog->saveButton()->click();
    QTRY_COMPARE(m_scene->saved.size(), size_t(1));
    QCOMPARE(m_scene->saved.back().delay, Duration(std::chrono::minutes(90)));
    QVERIFY(m_scene->saved.back().id == LeadRuleId(2));
}

void LeadDialogsTest::warnsButSaves()
{
    LeadRule rule = m_scene->rule(QStringLiteral("Facebook ads")).rule;
    rule.pool = m_scene->term(QStringLiteral("Website"));
    rule.stage = m_scene->term(QStringLiteral("New"), rule.pool);
    const auto dialog = ruleDialog(rule);
    QCOMPARE(faults(*dialog),
             QStringList{QStringLiteral("! Another rule (2) already takes these before this one")});
    dialog->saveButton()->click();
    QTRY_COMPARE(m_scene->saved.size(), size_t(1));
}

void LeadDialogsTest::newRuleSaysNothingAtFirst()
{
    const auto dialog = ruleDialog({});
    QCOMPARE(dialog->windowTitle(), QStringLiteral("New rule"));
    QVERIFY(faults(*dialog).isEmpty());
    QCOMPARE(dialog->preview().sentence(), QStringLiteral("Choose agents to see whom leads would go to."));
    dialog->saveButton()->click(); // now all that is missing is said
    const QStringList missing{QStringLiteral("Give it a name"), QStringLiteral("Choose a pool"),
                              QStringLiteral("Choose at least one agent")};
    for (const QString &one : missing)
        QVERIFY2(faults(*dialog).contains(one), qPrintable(one));
    QVERIFY(dialog->isVisible());
    QVERIFY(m_scene->saved.empty());
}

void LeadDialogsTest::looksWithoutTheRight()
{
    m_scene->maySetRules = false;
    const auto dialog = website();
    QVERIFY(!dialog->saveButton()->isEnabled());
    QVERIFY(dialog->tryButton()->isEnabled());
    QTest::keyClick(dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog->isVisible());
    QVERIFY(m_scene->saved.empty());
}

void LeadDialogsTest::asksForEarlierLeads()
{
    const auto dialog = website();
    dialog->setEarlier([](const LeadRule &, const QString &, const std::function<void(EarlierLeads)> &then) {
        then(EarlierLeads::Take);
    });
    dialog->saveButton()->click();
    QTRY_COMPARE(m_scene->done, QStringList{QStringLiteral("save Website form take")});
}

void LeadDialogsTest::errorKeepsWhatWasTyped()
{
    const auto dialog = website();
    dialog->fields().nameEdit()->setText(QStringLiteral("Site"));
    m_scene->failure = Error{Error::Kind::Store, QStringLiteral("the disk is full"), {}, 0};
    dialog->saveButton()->click();
    QTRY_VERIFY(faults(*dialog).contains(QStringLiteral("the disk is full")));
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->rule().name, QStringLiteral("Site"));
}

void LeadDialogsTest::escapeAsksTwice()
{
    auto dialog = website();
    QTest::keyClick(dialog.get(), Qt::Key_Escape); // nothing was typed
    QVERIFY(!dialog->isVisible());
    dialog = website();
    dialog->fields().nameEdit()->setText(QStringLiteral("Site"));
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void LeadDialogsTest::conditions()
{
    LeadConditions conditions(m_scene->catalogue, m_stage->looks);
    const RecordFilter source{Field::Source, {FieldValue(m_scene->term(QStringLiteral("Fair")))}};
    QSignalSpy edited(&conditions, &LeadConditions::edited);
    conditions.setConditions({source});
    QVERIFY(conditions.conditions() == std::vector<RecordFilter>{source});
    conditions.add(Field::Channel); // a line in which nothing is chosen asks for nothing
    QVERIFY(conditions.conditions() == std::vector<RecordFilter>{source});
    for (auto *button : conditions.findChildren<QAbstractButton *>())
        if (button->accessibleName() == QStringLiteral("Without the condition Source"))
            button->click();
    QVERIFY(conditions.conditions().empty());
    QVERIFY(edited.count() > 0);
}

void LeadDialogsTest::tries()
{
    LeadTryDialog dialog(m_services, m_names, m_stage->looks,
                         m_scene->rule(QStringLiteral("Website form")).rule);
    dialog.show();
    QTRY_VERIFY(!dialog.isWaiting());
    QVERIFY(dialog.coverageText().contains(QStringLiteral("Website form: 85")));
    QVERIFY(dialog.coverageText().contains(QStringLiteral("no rule: 40")));
    QVERIFY(dialog.coverageText().contains(QStringLiteral("of 400 lead(s)")));
    QCOMPARE(dialog.steps().rowCount(), 6);
    QCOMPARE(row(dialog.sums(), 2), QStringLiteral("Đặng Hà | 4 | 2 | 5 | 6 | +4"));
    QCOMPARE(dialog.sentence(),
             QStringLiteral("4 of 6 would have gone to somebody else. Farthest from the share: 0.67 as they "
                            "went, 4.00 as tried."));
    const int asked = m_scene->questions;
    TableView &table = *dialog.agents().table();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Space);
    QTRY_COMPARE(m_scene->questions, asked + 2);
    QTRY_COMPARE(dialog.sums().rowCount(), 2);
}

void LeadDialogsTest::givesByHand()
{
    LeadGiveDialog dialog(m_services, {m_scene->board.waiting[0], m_scene->board.waiting[1]});
    dialog.show();
    auto *give = dialog.findChild<QPushButton *>(QStringLiteral("yes"));
    give->click();
    QCOMPARE(faults(dialog), QStringList{QStringLiteral("Choose an agent.")});
    dialog.agentBox()->setCurrentIndex(dialog.agentBox()->findData(qint64(LeadScene::Ha)));
    QCOMPARE(dialog.agentBox()->currentText(), QStringLiteral("Đặng Hà · Talking"));
    give->click();
    QCOMPARE(faults(dialog), QStringList{QStringLiteral("Say why.")});
    QVERIFY(m_scene->done.isEmpty());
    dialog.reasonEdit()->setText(QStringLiteral("asked for her"));
    give->click();
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(m_scene->done, QStringList{QStringLiteral("give 2 to 3: asked for her")});
}

void LeadDialogsTest::corrects()
{
    LeadCorrectDialog dialog(m_services, m_names, m_scene->rule(QStringLiteral("Website form")),
                             AgentId(LeadScene::Giang));
    dialog.show();
    auto *correct = dialog.findChild<QPushButton *>(QStringLiteral("yes"));
    QCOMPARE(dialog.sentence(), QStringLiteral("Stands at −0.33 now."));
    for (const char *wrong : {"", "0", "much", "1000000"}) {
        dialog.amountEdit()->setText(QString::fromLatin1(wrong));
        correct->click();
        QVERIFY2(m_scene->done.isEmpty() && !faults(dialog).isEmpty(), wrong);
    }
    dialog.amountEdit()->setText(QStringLiteral("−0.5"));
    QCOMPARE(dialog.sentence(), QStringLiteral("Stands at −0.33 now, at −0.83 then."));
    correct->click();
    QCOMPARE(faults(dialog), QStringList{QStringLiteral("Say why.")});
    dialog.reasonEdit()->setText(QStringLiteral("counted twice"));
    correct->click();
    QTRY_COMPARE(m_scene->done, QStringList{QStringLiteral("correct 2 of 2 by -50: counted twice")});
}

void LeadDialogsTest::postpones()
{
    LeadPostponeDialog dialog(m_services, {m_scene->board.recalls[0], m_scene->board.recalls[1]});
    dialog.show();
    auto *postpone = dialog.findChild<QPushButton *>(QStringLiteral("yes"));
    dialog.until()->setAt(m_scene->at(9, 0));
    postpone->click();
    QCOMPARE(faults(dialog).size(), 1);
    QVERIFY(m_scene->done.isEmpty());
    dialog.until()->setAt(m_scene->at(14, 0));
    postpone->click();
    QTRY_COMPARE(m_scene->done, QStringList{QStringLiteral("postpone 2 of 4 to 21 14:00")});
}

void LeadDialogsTest::dryRun()
{
    LeadRun run;
    run.isDry = true;
    run.handed = 1;
    run.recalled = 2;
    run.waiting = 5;
    run.handOuts = {m_scene->handOuts[0]};
    run.handOuts[0].id = {};
    const LeadRunDialog dialog(run, m_names, m_stage->looks);
    QCOMPARE(dialog.sentence(),
             QStringLiteral("1 lead(s) would be handed out · 2 would be recalled · 5 would wait on"));
    QCOMPARE(dialog.model().rowCount(), 1);
}

void LeadDialogsTest::receipt()
{
    LeadReceiptDialog dialog(m_services, m_names, m_stage->looks, m_scene->handOuts[0]);
    dialog.show();
    QTRY_VERIFY(!dialog.isWaiting());
    QVERIFY(
        dialog.sentence().startsWith(QStringLiteral("Customer 1 went to Lê Chi, whose turn it was, on ")));
    QCOMPARE(row(dialog.model(), 0),
             QStringLiteral("Lê Chi | 3 | 21 | +0.25 | +0.38 | −0.38 | got it: their turn"));
    QCOMPARE(row(dialog.model(), 1),
             QStringLiteral("Vũ Giang | 4 | 30 | −0.33 | — | −0.33 | skipped: paused"));
    QVERIFY(dialog.replayButton()->isEnabled());
    dialog.replayButton()->click();
    auto *replay = dialog.findChild<LeadTryDialog *>();
    QVERIFY(replay != nullptr);
    QTRY_VERIFY(!replay->isWaiting());
    QVERIFY(m_scene->done.isEmpty()); // touches nothing
}

void LeadDialogsTest::pictures()
{
    const auto dialog = website();
    QVERIFY(settled(*dialog));
    takePictures(*m_stage, *dialog, QStringLiteral("leadrule"), {{958, 770}, {959, 640}});
    LeadRule recall = m_scene->rule(QStringLiteral("No care for 2 h")).rule;
    recall.task = LeadTask{};
    const auto other = ruleDialog(recall);
    QVERIFY(settled(*other));
    takePictures(*m_stage, *other, QStringLiteral("leadrecall"), {{958, 770}});
    LeadTryDialog trying(m_services, m_names, m_stage->looks,
                         m_scene->rule(QStringLiteral("Website form")).rule);
    trying.show();
    QTRY_VERIFY(!trying.isWaiting());
    takePictures(*m_stage, trying, QStringLiteral("leadtry"), {{920, 660}});
    LeadReceiptDialog receipt(m_services, m_names, m_stage->looks, m_scene->handOuts[0]);
    receipt.show();
    QTRY_VERIFY(!receipt.isWaiting());
    takePictures(*m_stage, receipt, QStringLiteral("leadreceipt"), {{700, 420}});
    LeadGiveDialog give(m_services, {m_scene->board.waiting[0]});
    give.show();
    takePictures(*m_stage, give, QStringLiteral("leadgive"), {give.sizeHint()});
    LeadCorrectDialog correct(m_services, m_names, m_scene->rule(QStringLiteral("Website form")),
                              AgentId(LeadScene::Giang));
    correct.show();
    takePictures(*m_stage, correct, QStringLiteral("leadcorrect"), {correct.sizeHint()});
    LeadPostponeDialog postpone(m_services, {m_scene->board.recalls[0]});
    postpone.show();
    takePictures(*m_stage, postpone, QStringLiteral("leadpostpone"), {postpone.sizeHint()});
}

CALLHELM_TEST(LeadDialogsTest)
#include "leaddialogstest.moc"
