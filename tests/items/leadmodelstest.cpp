#include <memory>

#include <QMimeData>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include "items/duerecallmodel.h"
#include "items/handoutmodel.h"
#include "items/leadagentmodel.h"
#include "items/leadcandidatemodel.h"
#include "items/leadentrymodel.h"
#include "items/leadledgermodel.h"
#include "items/leadpreviewmodel.h"
#include "items/leadreceiptmodel.h"
#include "items/leadreplaymodel.h"
#include "items/leadroles.h"
#include "items/leadrulemodel.h"
#include "items/waitingleadmodel.h"
#include "modeltest.h"
#include "support/testmain.h"

using namespace callhelm;

/// The tables of the page of leads.
class LeadModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void rules();
    void rulesMove();
    void ledger();
    void ledgerKeepsRows();
    void why_data();
    void why();
    void nobodyByReasons_data();
    void nobodyByReasons();
    void waitingKeepsRows();
    void recalls();
    void handOuts();
    void entries();
    void receipts();
    void previewsColumns();
    void candidates();
    void replay();
    void byAgent();

private:
    [[nodiscard]] static Instant at(int minute) { return instantFromMs(qint64(minute) * 60'000); }

    LeadRules m_rules;
    LeadNames m_names;
};

void LeadModelsTest::init()
{
    m_rules.clear();
    for (int i = 1; i <= 3; ++i) {
        LeadRule rule;
        rule.id = LeadRuleId(i);
        rule.name = QStringLiteral("Rule %1").arg(i);
        rule.pool = TermId(1);
        rule.stage = TermId(2);
        rule.delay = std::chrono::minutes(5);
        rule.agents = {{AgentId(1), 1}, {AgentId(2), 1}};
        m_rules.push_back(rule);
    }
    m_names.agent = testNames().agent;
    m_names.term = [](TermId term) {
        return term == TermId(1) ? QStringLiteral("Website")
            : term == TermId(2)  ? QStringLiteral("New")
                                 : QString();
    };
    m_names.rule = [this](LeadRuleId id) -> const LeadRule * {
        const auto found = std::ranges::find(m_rules, id, &LeadRule::id);
        return found != m_rules.end() ? &*found : nullptr;
    };
    m_names.moment = [](Instant at) { return QStringLiteral("m%1").arg(toMs(at) / 60'000); };
    m_names.day = [](Instant at) { return QStringLiteral("d%1").arg(toMs(at) / 60'000); };
    m_names.length = [](Duration length) { return QStringLiteral("%1 min").arg(toMs(length) / 60'000); };
}

void LeadModelsTest::rules()
{
    LeadRuleModel model(m_names);
    watch(model);
    std::vector<LeadBoard::Rule> rows;
    for (const LeadRule &rule : m_rules)
        rows.push_back({rule, 4, 2, 0, {}});
    rows[1].stuck = 1;
    rows[2].rule.kind = LeadRuleKind::Recall;
    rows[2].rule.isOn = false;
    model.setRules(rows);
    using Column = LeadRuleColumn;
    const auto value = [&model](int row, Column column, int role = ValueRole) {
        return model.index(row, int(column)).data(role);
    };
    QCOMPARE(column(model, Column::Number), QStringList({"1", "2", "3"}));
    QCOMPARE(value(0, Column::Place).toString(), QStringLiteral("Website · New"));
    QCOMPARE(value(0, Column::After).toLongLong(), 300);
    QCOMPARE(value(0, Column::After, LeadFormRole).toInt(), int(LeadForm::Delay));
    QCOMPARE(value(1, Column::Waiting, GradeRole).toInt(), int(Grade::Warn));
    QVERIFY(!value(2, Column::Waiting).isValid()); // a recall's leads have owners
    QCOMPARE(value(2, Column::State).toString(), QStringLiteral("off"));
    QVERIFY(value(2, Column::Rule, DimRole).toBool());
    QVERIFY(!value(0, Column::Rule, DimRole).toBool());
    QCOMPARE(value(0, Column::Kind, IconRole).toString(), QStringLiteral("refresh"));
    // Titles that are not drawn are heard all the same.
    QVERIFY(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
    // The same rules in the same order keep their rows; another order resets.
    const QPersistentModelIndex kept = model.index(1, 0);
    rows[1].today = 5;
    model.setRules(rows);
    QVERIFY(kept.isValid());
    QCOMPARE(value(1, Column::Today).toInt(), 5);
    std::swap(rows[0], rows[1]);
    model.setRules(rows);
    QCOMPARE(model.rowOf(LeadRuleId(2)), 0);
}

void LeadModelsTest::rulesMove()
{
    LeadRuleModel model(m_names);
    watch(model);
    std::vector<LeadBoard::Rule> rows;
    for (const LeadRule &rule : m_rules)
        rows.push_back({rule, 0, 0, 0, {}});
    model.setRules(rows);
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsDragEnabled)); // nobody may
    std::vector<std::pair<int, int>> moves;
    model.setMover([&moves](int from, int to) { moves.emplace_back(from, to); });
    QVERIFY(model.flags(model.index(0, 0)) & Qt::ItemIsDragEnabled);
    const auto drop = [&model](int from, int before) {
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(from, 0)}));
        model.dropMimeData(data.get(), Qt::MoveAction, before, 0, {});
    };
    drop(0, 2); // between the second and the third
    drop(2, 0);
    drop(1, 1); // where it is
    drop(1, 2);
    drop(0, -1); // below all
    const std::vector<std::pair<int, int>> expected{{0, 1}, {2, 0}, {0, 2}};
    QVERIFY(moves == expected);
}

void LeadModelsTest::ledger()
{
    LeadLedgerModel model(m_names);
    watch(model);
    LeadLedger ledger;
    ledger.since = at(3);
    ledger.bound = 0.75;
    ledger.agents = {{AgentId(1), 3, 22, 22.25, 0.25}, {AgentId(2), 4, 30, 29.0, -1.0}};
    model.setLedger(ledger);
    using Column = LeadLedgerColumn;
    QCOMPARE(column(model, Column::Agent), QStringList({"Nguyễn An", "Đặng Hà", "Since d3"}));
    QCOMPARE(column(model, Column::Weight), QStringList({"3", "4", "7"}));
    QCOMPARE(column(model, Column::Had), QStringList({"22", "30", "52"}));
    QCOMPARE(model.index(2, int(Column::Due)).data(ValueRole).toDouble(), 51.25);
    QVERIFY(!model.index(2, int(Column::Balance)).data(ValueRole).isValid());
    QVERIFY(!(model.flags(model.index(2, 0)) & Qt::ItemIsSelectable));
    QCOMPARE(model.index(0, int(Column::Balance)).data(BoundRole).toDouble(), 0.75);
    QCOMPARE(model.index(0, int(Column::Balance)).data(ScaleRole).toDouble(), 1.0); // beyond the bound
    ledger.isPromised = false;
    model.setLedger(ledger);
    QVERIFY(!model.index(0, int(Column::Balance)).data(BoundRole).isValid()); // no lines
    model.setLedger({});
    QCOMPARE(model.rowCount(), 0);
}

void LeadModelsTest::ledgerKeepsRows()
{
    LeadLedgerModel model(m_names);
    LeadLedger ledger;
    ledger.agents = {{AgentId(1), 1, 1, 1, 0}, {AgentId(2), 1, 1, 1, 0}};
    model.setLedger(ledger);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    ledger.agents[0].had = 2;
    model.setLedger(ledger);
    QCOMPARE(reset.count(), 0);
    ledger.agents.push_back({AgentId(3), 1, 0, 0, 0}); // stands before the sum
    model.setLedger(ledger);
    QCOMPARE(column(model, LeadLedgerColumn::Agent).at(2), QStringLiteral("agent 10"));
}

void LeadModelsTest::why_data()
{
    QTest::addColumn<int>("why");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<bool>("isStuck");
    using Why = WaitingLead::Why;
    const auto row = [](const char *name, Why why, const char *words, const char *detail, bool isStuck) {
        QTest::newRow(name) << int(why) << QString::fromUtf8(words) << QString::fromUtf8(detail) << isStuck;
    };
    row("delay", Why::InDelay, "In its delay, goes out at m9", "5 min after its arrival", false);
    row("no rule", Why::NoRule, "No rule is for it", "none for its pool and stage", true);
    row("none fits", Why::NoRuleFits, "No rule takes it", "it meets no rule's conditions", true);
    row("off", Why::RuleOff, "Rule is switched off", "Rule 1, off since d2", true);
    row("before", Why::BeforeRule, "Came before its rule", "Rule 1, takes from m4", true);
    row("hours", Why::OutOfHours, "Out of working hours", "Rule 1, goes out from m9", true);
    row("alone", Why::LeftAlone, "Left without owner", "so its import was told", false);
}

void LeadModelsTest::why()
{
    QFETCH(int, why);
    QFETCH(QString, words);
    QFETCH(QString, detail);
    QFETCH(bool, isStuck);
    m_rules[0].changedAt = at(2);
    m_rules[0].takesFrom = at(4);
    WaitingLeadModel model(m_names);
    watch(model);
    WaitingLead lead{RecordId(1),   QStringLiteral("An Phát"), TermId(1), TermId(2), at(1),
                     LeadRuleId(1), WaitingLead::Why(why),     at(9),     {}};
    model.setNow(at(9));
    model.setRows({lead});
    using Column = WaitingLeadColumn;
    const QModelIndex cell = model.index(0, int(Column::Why));
    QCOMPARE(cell.data(ValueRole).toString(), words);
    QCOMPARE(cell.data(DetailRole).toString(), detail);
    QCOMPARE(cell.data(GradeRole).toInt(), int(isStuck ? Grade::Warn : Grade::None));
    QCOMPARE(model.index(0, int(Column::Lead)).data(DetailRole).toString(), QStringLiteral("Website · New"));
    QCOMPARE(model.index(0, int(Column::Waits)).data(ValueRole).toLongLong(), 480);
    lead.rule = LeadRuleId(9); // deleted meanwhile: said without it
    model.updateRows({lead});
    QCOMPARE(cell.data(ValueRole).toString(), words);
}

void LeadModelsTest::nobodyByReasons_data()
{
    QTest::addColumn<QList<int>>("skips"); // LeadSkip, once for each agent
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("detail");
    const auto list = [](std::initializer_list<LeadSkip> skips) {
        QList<int> numbers;
        for (const LeadSkip skip : skips)
            numbers << int(skip);
        return numbers;
    };
    using enum LeadSkip;
    QTest::newRow("offline") << list({Paused, Paused, Paused, Offline}) << "Nobody of 4 is online"
                             << "3 paused, 1 off";
    QTest::newRow("away") << list({OnLeave, Offline}) << "Nobody of 2 is here"
                          << "1 off, 1 on leave";
    QTest::newRow("cap") << list({DailyCap, DailyCap}) << "All 2 have the day's leads"
                         << "2 with the day's leads";
    QTest::newRow("weights") << list({NoWeight, NoWeight}) << "All 2 have weight 0"
                             << "2 with weight 0";
    QTest::newRow("mixed") << list({DailyCap, Offline, OpenCap}) << "None of 3 may take it"
                           << "1 off, 1 with the day's leads, 1 with all they may hold";
}

void LeadModelsTest::nobodyByReasons()
{
    QFETCH(QList<int>, skips);
    QFETCH(QString, words);
    QFETCH(QString, detail);
    WaitingLead lead;
    lead.why = WaitingLead::Why::NobodyEligible;
    lead.skipped.resize(leadSkipCount);
    for (const int skip : skips)
        ++lead.skipped[size_t(skip)];
    const LeadWords::Reason reason = LeadWords::why(lead, m_names);
    QCOMPARE(reason.why, words);
    QCOMPARE(reason.detail, detail);
}

void LeadModelsTest::waitingKeepsRows()
{
    WaitingLeadModel model(m_names);
    watch(model);
    model.setResortInterval(0);
    model.setNow(at(9));
    model.sort(int(WaitingLeadColumn::Waits), Qt::DescendingOrder);
    std::vector<WaitingLead> leads;
    for (int i = 1; i <= 4; ++i)
        leads.push_back({RecordId(i), QString::number(i), TermId(1), TermId(2), at(i), LeadRuleId(1)});
    model.setRows(leads);
    const QPersistentModelIndex kept = model.index(2, 0);
    leads.erase(leads.begin());
    model.updateRows(leads);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), QStringLiteral("3"));
    QCOMPARE(column(model, WaitingLeadColumn::Lead), QStringList({"2", "3", "4"})); // oldest first
}

void LeadModelsTest::recalls()
{
    DueRecallModel model(m_names);
    watch(model);
    const auto due = [](int lead, const char *kind, AgentId to) {
        return DueRecall{RecordId(lead), QString::number(lead),    LeadRuleId(1), at(lead), AgentId(1), to,
                         at(7),          QString::fromLatin1(kind)};
    };
    model.setRows({due(2, "calls", AgentId(2)), due(1, "", {}), due(3, "tasks_done", AgentId(2)),
                   due(4, "something_else", AgentId(2))});
    model.sort(int(DueRecallColumn::Due));
    using Column = DueRecallColumn;
    QCOMPARE(column(model, Column::Lead), QStringList({"1", "2", "3", "4"})); // by time, not by its words
    QCOMPARE(column(model, Column::Way).at(0), QStringLiteral("Nguyễn An → nobody yet"));
    QCOMPARE(column(model, Column::Way).at(1), QStringLiteral("Nguyễn An → Đặng Hà"));
    QCOMPARE(model.index(0, int(Column::Way)).data(GradeRole).toInt(), int(Grade::Warn));
    QStringList care;
    for (int row = 0; row < 4; ++row)
        care << model.index(row, int(Column::Lead)).data(DetailRole).toString();
    QCOMPARE(care, QStringList({"handed out m7", "called m7, not reached", "task done m7", "last care m7"}));
    // One lead may fall due by two rules.
    DueRecall again = due(1, "", {});
    again.rule = LeadRuleId(2);
    model.updateRows({due(1, "", {}), again});
    QCOMPARE(model.rowCount(), 2);
}

void LeadModelsTest::handOuts()
{
    HandOutModel model(m_names);
    watch(model);
    HandOut one;
    one.id = HandOutId(7);
    one.at = at(9);
    one.arrival = at(4);
    one.name = QStringLiteral("An Phát");
    one.agent = AgentId(2);
    one.ruleName = QStringLiteral("Then");
    HandOut recalled = one;
    recalled.id = HandOutId(8);
    recalled.kind = HandOutKind::Recall;
    recalled.from = AgentId(1);
    recalled.isUndone = true;
    HandOut given = one;
    given.id = {};
    given.kind = HandOutKind::Hand;
    given.who = QStringLiteral("Lan");
    given.ruleName.clear();
    model.setRows({one, recalled, given});
    checkColumns(model);
    using Column = HandOutColumn;
    QCOMPARE(column(model, Column::Kind), QStringList({"by turn", "recalled, taken back", "by hand"}));
    QCOMPARE(column(model, Column::From), QStringList({"—", "Nguyễn An", "—"}));
    QCOMPARE(column(model, Column::Who), QStringList({"by itself", "by itself", "Lan"}));
    QCOMPARE(column(model, Column::Rule), QStringList({"Then", "Then", "—"}));
    QCOMPARE(model.index(0, int(Column::Waited)).data(ValueRole).toLongLong(), 300);
    QVERIFY(!model.index(1, int(Column::Waited)).data(ValueRole).isValid());
    QVERIFY(model.index(1, 0).data(DimRole).toBool());
    model.setFilterText(QStringLiteral("dang ha phat"));
    QCOMPARE(model.rowCount(), 3);
    model.setFilterText(QStringLiteral("then"));
    QCOMPARE(model.rowCount(), 2);
}

void LeadModelsTest::entries()
{
    LeadEntryModel model(m_names);
    watch(model);
    using Kind = LeadEntry::Kind;
    model.setRows({{1, Kind::Joined, at(1), AgentId(1), {}, 0, 0, {}, {}},
                   {2, Kind::HandOut, at(2), AgentId(1), HandOutId(3), -0.75, -0.75, {}, {}},
                   {3,
                    Kind::Correction,
                    at(2),
                    AgentId(1),
                    {},
                    0.5,
                    -0.25,
                    QStringLiteral("Lan"),
                    QStringLiteral("why")}});
    checkColumns(model);
    model.sort(int(LeadEntryColumn::At), Qt::DescendingOrder); // those of one moment by their order
    QCOMPARE(column(model, LeadEntryColumn::Kind), QStringList({"correction", "hand-out", "joined"}));
    QCOMPARE(column(model, LeadEntryColumn::Who), QStringList({"Lan", "the rule", "the rule"}));
    QCOMPARE(model.index(0, int(LeadEntryColumn::Change)).data(LeadFormRole).toInt(), int(LeadForm::Balance));
}

void LeadModelsTest::receipts()
{
    LeadReceiptModel model(m_names);
    watch(model);
    LeadReceipt receipt;
    receipt.handOut.agent = AgentId(1);
    receipt.lines = {{AgentId(1), 3, 21, 0.25, 0.5, -0.25, LeadSkip::None},
                     {AgentId(2), 4, 30, 0.5, 0, 0.5, LeadSkip::Paused},
                     {AgentId(3), 5, 37, 0, 0.5, 0.5, LeadSkip::None}};
    model.setReceipt(receipt);
    checkColumns(model);
    using Column = LeadReceiptColumn;
    QCOMPARE(column(model, Column::Why), QStringList({"got it: their turn", "skipped: paused", ""}));
    QVERIFY(!model.index(1, int(Column::Share)).data(ValueRole).isValid());
    QVERIFY(model.index(0, 0).data(TotalRole).toBool());
    QVERIFY(model.index(1, 0).data(DimRole).toBool());
    receipt.handOut.kind = HandOutKind::Hand; // given to somebody whom the rule would have skipped
    receipt.handOut.agent = AgentId(2);
    model.setReceipt(receipt);
    QCOMPARE(column(model, Column::Why).at(1), QStringLiteral("got it: by hand"));
    QVERIFY(!model.index(1, 0).data(DimRole).toBool());
}

void LeadModelsTest::previewsColumns()
{
    LeadPreviewModel model(m_names);
    watch(model);
    LeadPreview preview;
    preview.agents = {AgentId(1), AgentId(2)};
    preview.steps = {{AgentId(2), {0.5, -0.5}}, {AgentId(), {0.5, -0.5}}};
    preview.counts = {0, 1};
    model.setPreview(preview);
    QCOMPARE(model.columnCount(), 4);
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Nguyễn An"));
    QCOMPARE(model.kindOf(3), ValueKind::Decimal);
    QCOMPARE(column(model, LeadPreviewColumn::Agent), QStringList({"Đặng Hà", "nobody", "2 lead(s)"}));
    QVERIFY(model.index(0, 3).data(MarkRole).toBool());
    QVERIFY(!model.index(0, 2).data(MarkRole).toBool());
    QCOMPARE(model.index(2, 3).data(ValueRole).toLongLong(), 1);
    QVERIFY(model.index(2, 3).data(FormRole).isValid()); // a count, without hundredths
    preview.agents.push_back(AgentId(3));
    preview.counts.push_back(0);
    for (LeadPreview::Step &step : preview.steps)
        step.balances.push_back(0);
    model.setPreview(preview); // the tester sees to it that columns come in order
    QCOMPARE(model.columnCount(), 5);
    QCOMPARE(model.kindOf(4), ValueKind::Decimal);
    model.setPreview({});
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.rowCount(), 0);
}

void LeadModelsTest::candidates()
{
    LeadCandidateModel model;
    watch(model);
    int changes = 0;
    model.setChanged([&changes] { ++changes; });
    model.setCandidates({{AgentId(1), QStringLiteral("Nguyễn An"), AgentState::Available, {}, false, true, 3},
                         {AgentId(2), QStringLiteral("Đặng Hà"), AgentState::Paused, QStringLiteral("break"),
                          false, false, 1}});
    using Column = LeadCandidateColumn;
    const QModelIndex second = model.index(1, int(Column::Agent));
    QVERIFY(!model.index(1, int(Column::Share)).data(ValueRole).isValid());
    QVERIFY(!(model.flags(model.index(1, int(Column::Weight))) & Qt::ItemIsEditable));
    QVERIFY(model.setData(second, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(changes, 1);
    QCOMPARE(model.index(0, int(Column::Share)).data(ValueRole).toDouble(), 0.75);
    QCOMPARE(model.sum(), 4);
    const QModelIndex weight = model.index(1, int(Column::Weight));
    QVERIFY(model.flags(weight) & Qt::ItemIsEditable);
    for (const QVariant &wrong : {QVariant(-1), QVariant(10'000), QVariant(QStringLiteral("x"))})
        QVERIFY(!model.setData(weight, wrong, Qt::EditRole));
    QVERIFY(model.setData(weight, 0, Qt::EditRole)); // gets none
    QVERIFY(model.setData(weight, 9'999, Qt::EditRole));
    QCOMPARE(model.sum(), 10'002);
    QCOMPARE(model.chosen().at(1).weight, 9'999);
    model.setWeighted(false); // in turn
    QCOMPARE(model.chosen().at(1).weight, 1);
    QVERIFY(!(model.flags(weight) & Qt::ItemIsEditable));
    // States of now change nothing of what was chosen.
    model.setStates({{AgentId(2), {}, AgentState::Talking, {}, false, false, 1}});
    QCOMPARE(model.chosen().size(), size_t(2));
    QCOMPARE(model.index(1, int(Column::State)).data(ValueRole).toInt(), int(AgentState::Talking));
    model.setFilterText(QStringLiteral("dang"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.chosen().size(), size_t(2)); // also those that do not show
}

void LeadModelsTest::replay()
{
    LeadReplay replay;
    replay.steps = {{HandOutId(1), recordIdOf(Entity::Customer, 12), at(1), AgentId(1), AgentId(2)},
                    {HandOutId(2), recordIdOf(Entity::Customer, 13), at(2), AgentId(1), AgentId()}};
    replay.went = {{AgentId(1), 1, 2, 2, 0}};
    replay.would = {{AgentId(2), 4, 1, 1, 0}};
    LeadReplayModel steps(m_names);
    watch(steps);
    steps.setRows(replay.steps);
    checkColumns(steps);
    QCOMPARE(column(steps, LeadReplayColumn::Would), QStringList({"Đặng Hà", "nobody"}));
    QCOMPARE(column(steps, LeadReplayColumn::Lead), QStringList({"12", "13"}));
    LeadReplaySumModel sums(m_names);
    watch(sums);
    sums.setReplay(replay);
    checkColumns(sums);
    QCOMPARE(column(sums, LeadReplaySumColumn::Agent), QStringList({"Nguyễn An", "Đặng Hà"}));
    QCOMPARE(column(sums, LeadReplaySumColumn::Difference), QStringList({"-2", "1"}));
}

void LeadModelsTest::byAgent()
{
    LeadAgentModel model(m_names);
    watch(model);
    model.setAgents({{AgentId(1), 10, 0}, {AgentId(2), 3, 2}});
    checkColumns(model);
    QCOMPARE(column(model, LeadAgentColumn::All), QStringList({"10", "5"}));
    QCOMPARE(model.index(1, 0).data(ScaleRole).toDouble(), 0.5); // of the longest
    QCOMPARE(model.index(1, 0).data(MarkRole).toDouble(), 0.6); // new ones of it
}

CALLHELM_TEST(LeadModelsTest)
#include "leadmodelstest.moc"
