#include <QTest>

#include "leadscene.h"
#include "store/storyreader.h"
#include "support/logtext.h"
#include "support/testmain.h"

using namespace callhelm;
using namespace std::chrono_literals;

/// Leads in a store: where they stand, what is handed out and written, and what takes it back (CASES 1.7).
class LeadsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arrivalIsTheLatestOfPoolStageAndOwner();
    void noteRestartsTheClock();
    void othersNotesAndTheCustomersActsDoNot();
    void callsAreCare();
    void runsOfOneAreAsFairAsOne();
    void newcomerIsNotFlooded();
    void capsSkip();
    void oldestFirst();
    void tasksMoveByChoice();
    void handOutMakesATaskOfNobody();
    void neverStraightBackAndNoMoreThanAllowed();
    void undoGivesBack();
    void clockSetBackHandsOutOnce();
    void leftAloneStays();
    void dueIsFoundByTheClock();
    void receiptsTellWhoStoodAtWhat();
    void damageIsFound();

private:
    const Instant m_day = readTime("03:00:00"); ///< 10:00 there
};

void LeadsTest::arrivalIsTheLatestOfPoolStageAndOwner()
{
    LeadScene scene;
    const RecordId lead = scene.lead(m_day);
    const auto arrival
        = [&] { return given(scene.store.database().number("SELECT arrival FROM lead")) - toMs(m_day); };
    QCOMPARE(arrival(), 0);
    scene.change(lead, m_day + 1h, scene.agents[0], {{Field::Name, FieldValue(QStringLiteral("Mai"))}});
    QCOMPARE(arrival(), 0);
    scene.change(lead, m_day + 2h, scene.agents[0], {{Field::Owner, FieldValue(scene.agents[0])}});
    QCOMPARE(arrival(), Duration(2h).count());
    scene.change(lead, m_day + 3h, scene.agents[0], {{Field::Owner, FieldValue()}}); // lost
    QCOMPARE(arrival(), Duration(3h).count());
    scene.change(lead, m_day + 4h, scene.agents[0], {{Field::Stage, FieldValue(scene.stages[0][1])}});
    QCOMPARE(arrival(), Duration(4h).count());
    scene.change(lead, m_day + 5h, scene.agents[0],
                 {{Field::Stage, FieldValue(scene.stages[0][1])}}); // as it was
    QCOMPARE(arrival(), Duration(4h).count());
    scene.change(lead, m_day + 6h, scene.agents[0], {{Field::Pool, FieldValue()}});
    QCOMPARE(given(scene.store.database().number("SELECT COUNT(*) FROM lead")), 0);
    QCOMPARE(given(scene.store.database().number("SELECT COUNT(*) FROM lead_count")), 0);
}

/// A recall after three days: a note on day 2 → due on day 5.
void LeadsTest::noteRestartsTheClock()
{
    LeadScene scene;
    LeadRule recall = scene.rule(QStringLiteral("Recall"), LeadRuleKind::Recall);
    recall.delay = 72h;
    scene.setRules({recall});
    const RecordId lead = scene.lead(m_day, QStringLiteral("Lan"), 0, 0, scene.agents[0]);
    scene.write([&](RecordWriter &writer) {
        (void)given(writer.add(
            Entity::Note, m_day + 48h, scene.agents[0],
            {{Field::Customer, FieldValue(lead)}, {Field::Text, FieldValue(QStringLiteral("?"))}}));
    });
    QVERIFY(scene.handOut(m_day + 72h).empty());
    QVERIFY(scene.handOut(m_day + 120h - 1s).empty());
    const auto taken = scene.handOut(m_day + 120h);
    QCOMPARE(taken.size(), 1U);
    QCOMPARE(taken.front().from, scene.agents[0]);
    QVERIFY(scene.ownerOf(lead) != scene.agents[0]);
    QVERIFY(scene.store.verify().empty());
}

void LeadsTest::othersNotesAndTheCustomersActsDoNot()
{
    LeadScene scene;
    LeadRule recall = scene.rule(QStringLiteral("Recall"), LeadRuleKind::Recall);
    recall.delay = 72h;
    scene.setRules({recall});
    const RecordId lead = scene.lead(m_day, QStringLiteral("Lan"), 0, 0, scene.agents[0]);
    const auto care = [&] {
        return Duration(given(scene.store.database().number("SELECT care FROM lead")) - toMs(m_day));
    };
    const auto add = [&](Entity entity, Instant at, AgentId by, std::vector<FieldEntry> entries) {
        entries.push_back({Field::Customer, FieldValue(lead)});
        scene.write([&](RecordWriter &writer) { (void)given(writer.add(entity, at, by, entries)); });
    };
    const auto message = [](MessageKind kind, MessageDirection direction) -> std::vector<FieldEntry> {
        return {{Field::Kind, FieldValue(qint64(kind))}, {Field::Direction, FieldValue(qint64(direction))}};
    };
    add(Entity::Note, m_day + 1h, scene.agents[1], {{Field::Text, FieldValue(QStringLiteral("x"))}});
    add(Entity::Message, m_day + 2h, AgentId(), message(MessageKind::Email, MessageDirection::In));
    add(Entity::Message, m_day + 3h, AgentId(), message(MessageKind::Chat, MessageDirection::In));
    QCOMPARE(care(), Duration(0h));
    add(Entity::Message, m_day + 4h, scene.agents[0], message(MessageKind::Chat, MessageDirection::Out));
    QCOMPARE(care(), Duration(4h));
    add(Entity::Meeting, m_day + 5h, scene.agents[0],
        {{Field::Owner, FieldValue(scene.agents[0])}, {Field::At, FieldValue(m_day + 100h)}});
    QCOMPARE(care(), Duration(5h));
    add(Entity::Task, m_day + 6h, scene.agents[0], {{Field::Owner, FieldValue(scene.agents[0])}});
    QCOMPARE(care(), Duration(5h)); // a task that is to be done is none yet
    add(Entity::Task, m_day + 7h, scene.agents[0],
        {{Field::Owner, FieldValue(scene.agents[0])}, {Field::Done, FieldValue(m_day + 7h)}});
    QCOMPARE(care(), Duration(7h));
    QVERIFY(scene.store.verify().empty());
}

void LeadsTest::callsAreCare()
{
    LeadScene scene;
    const RecordId lead = scene.lead(m_day, QStringLiteral("Lan"), 0, 0, scene.agents[0]);
    scene.change(lead, m_day, AgentId(), {{Field::Phone, FieldValue(QStringLiteral("0901234567"))}});
    const qint64 at = toMs(m_day + 2h) / 1000;
    const auto line = [&](qint64 second, const QByteArray &rest) {
        return QByteArray::number(at + second) + "|c1|sales|" + rest + '\n';
    };
    scene.store.take(line(0, "NONE|ENTERQUEUE||0901234567|1") + line(5, "Agent 1|CONNECT|5|x|1")
                     + line(65, "Agent 1|COMPLETEAGENT|5|60|1"));
    const qint64 care = given(scene.store.database().number("SELECT care FROM lead"));
    QVERIFY(care >= toMs(m_day + 2h));
    QCOMPARE(careMetric(given(scene.store.database().number("SELECT kinds FROM lead"))),
             QStringLiteral("calls"));
    QVERIFY(scene.store.verify().empty());
}

/// Thirty runs of one lead, three people: ten each.
void LeadsTest::runsOfOneAreAsFairAsOne()
{
    LeadScene scene(3);
    scene.setRules({scene.rule(QStringLiteral("Rotation"), LeadRuleKind::Rotation)});
    std::map<AgentId, int> counts;
    for (int i = 0; i < 30; ++i) {
        (void)scene.lead(m_day + std::chrono::minutes(i));
        scene.store.reopen(); // each run is another program's
        for (const LeadDecision &decision : scene.handOut(m_day + std::chrono::minutes(i)))
            ++counts[decision.event.agent];
    }
    for (const AgentId agent : scene.agents)
        QCOMPARE(counts[agent], 10);
    QVERIFY(scene.store.verify().empty());
}

/// A and B had 50 each; C joins: of the next three one each.
void LeadsTest::newcomerIsNotFlooded()
{
    LeadScene scene(3);
    scene.setRules({scene.rule(QStringLiteral("Rotation"), LeadRuleKind::Rotation, 0, 0, {1, 1})});
    for (int i = 0; i < 100; ++i)
        (void)scene.lead(m_day);
    QCOMPARE(scene.handOut(m_day).size(), 100U);
    LeadRules rules = scene.rules();
    rules.front().agents.push_back({scene.agents[2], 1});
    scene.setRules(rules, m_day);
    std::set<AgentId> got;
    for (int i = 0; i < 3; ++i) {
        (void)scene.lead(m_day + 1h);
        for (const LeadDecision &decision : scene.handOut(m_day + 1h))
            got.insert(decision.event.agent);
    }
    QCOMPARE(got.size(), 3U);
}

/// Open leads: A holds 4 of at most 4, B one: B.
void LeadsTest::capsSkip()
{
    LeadScene scene(2);
    LeadRule rule = scene.rule(QStringLiteral("Rotation"), LeadRuleKind::Rotation);
    rule.openCap = 4;
    scene.setRules({rule});
    for (int i = 0; i < 4; ++i)
        (void)scene.lead(m_day, QStringLiteral("Of A"), 0, 0, scene.agents[0]);
    (void)scene.lead(m_day, QStringLiteral("Of B"), 0, 0, scene.agents[1]);
    for (int i = 0; i < 4; ++i)
        (void)scene.lead(m_day + std::chrono::minutes(i));
    const auto given = scene.handOut(m_day + 1h);
    QCOMPARE(given.size(), 3U); // then both are full
    for (const LeadDecision &decision : given)
        QCOMPARE(decision.event.agent, scene.agents[1]);
    const Reader reader = scene.store.reader();
    const auto receipt = callhelm::given(LeadReader(reader.context()).receipt(scene.handOuts().front().id));
    QCOMPARE(receipt.lines.size(), 2U);
    QCOMPARE(receipt.lines[0].skip, LeadSkip::OpenCap);
    QCOMPARE(receipt.lines[1].skip, LeadSkip::None);
    QVERIFY(scene.handOut(m_day + 2h).empty());
}

void LeadsTest::oldestFirst()
{
    LeadScene scene(1);
    scene.setRules({scene.rule(QStringLiteral("Rotation"), LeadRuleKind::Rotation),
                    scene.rule(QStringLiteral("Other"), LeadRuleKind::Rotation, 1)});
    scene.offline.insert(scene.agents[0]);
    LeadRules rules = scene.rules();
    for (LeadRule &rule : rules)
        rule.onlyAvailable = true;
    scene.setRules(rules);
    const RecordId late = scene.lead(m_day + 11min);
    const RecordId first = scene.lead(m_day, QStringLiteral("a"), 1);
    const RecordId second = scene.lead(m_day + 5min);
    QVERIFY(scene.handOut(m_day + 20min).empty());
    scene.offline.clear();
    std::vector<RecordId> order;
    for (const LeadDecision &decision : scene.handOut(m_day + 20min))
        order.push_back(decision.lead);
    QCOMPARE(order, std::vector({first, second, late}));
}

void LeadsTest::tasksMoveByChoice()
{
    for (const bool moves : {true, false}) {
        LeadScene scene(2);
        LeadRule recall = scene.rule(QStringLiteral("Recall"), LeadRuleKind::Recall);
        recall.delay = 1h;
        recall.movesTasks = moves;
        scene.setRules({recall});
        const RecordId lead = scene.lead(m_day, QStringLiteral("Lan"), 0, 0, scene.agents[0]);
        RecordId open, closed;
        scene.write([&](RecordWriter &writer) {
            const FieldEntry customer{Field::Customer, FieldValue(lead)};
            const FieldEntry owner{Field::Owner, FieldValue(scene.agents[0])};
            closed = given(writer.add(Entity::Task, m_day, {},
                                      {customer, owner, {Field::Done, FieldValue(m_day - 1h)}}));
            open = given(writer.add(Entity::Task, m_day, {}, {customer, owner}));
        });
        QCOMPARE(scene.handOut(m_day + 1h).size(), 1U);
        QCOMPARE(scene.ownerOf(lead), scene.agents[1]);
        const auto ownerOfTask = [&](RecordId task) {
            return AgentId(given(scene.store.database().number("SELECT owner FROM task WHERE id="
                                                               + QByteArray::number(task.value()))));
        };
        QCOMPARE(ownerOfTask(open), scene.agents[moves ? 1 : 0]);
        QCOMPARE(ownerOfTask(closed), scene.agents[0]);
        QVERIFY(scene.store.verify().empty());
    }
}

/// A task that a rule makes is nobody's new task; done, it is theirs who did it.
void LeadsTest::handOutMakesATaskOfNobody()
{
    LeadScene scene(1);
    LeadRule rule = scene.rule(QStringLiteral("Rotation"), LeadRuleKind::Rotation);
    rule.task = LeadTask{{}, QStringLiteral("Call them"), 30min};
    rule.stageAfter = scene.stages[0][1];
    scene.setRules({rule});
    const RecordId lead = scene.lead(m_day);
    QCOMPARE(scene.handOut(m_day).size(), 1U);
    QCOMPARE(given(scene.store.database().number("SELECT stage FROM customer")), scene.stages[0][1].value());
    QCOMPARE(given(scene.store.database().number("SELECT due FROM task")), toMs(m_day + 30min));
    const RecordId task(given(scene.store.database().number("SELECT id FROM task")));
    const auto acts = [&](RecordId of) {
        return given(scene.store.database().number("SELECT IFNULL(SUM(kinds),0) FROM kpi_act WHERE piece="
                                                   + QByteArray::number(of.value())));
    };
    QCOMPARE(acts(task), 0);
    // The first owner's; that they got the lead is no act of theirs, but counted.
    QCOMPARE(acts(lead),
             ActKinds({ActKind::CustomerNew, ActKind::LeadReceived, ActKind::OwnerGained}).bits());
    const Reader reader = scene.store.reader();
    const RecordStory story = given(StoryReader(reader.context(), m_day + 5min).story(lead, 10));
    QVERIFY(std::ranges::any_of(story.entries, [&](const StoryEntry &entry) {
        return entry.event && !entry.event->creates && !entry.by.isValid()
            && std::ranges::any_of(entry.event->changes, [&](const RecordEvent::Change &change) {
                   return change.field == Field::Owner && change.to == FieldValue(scene.agents[0]);
               });
    }));
    QCOMPARE(story.next.size(), 1U); // the task
    scene.change(task, m_day + 10min, scene.agents[0], {{Field::Done, FieldValue(m_day + 10min)}});
    QCOMPARE(acts(task), ActKinds({ActKind::TaskDone}).bits());
    QCOMPARE(given(scene.store.database().number("SELECT care FROM lead")), toMs(m_day + 10min));
    QVERIFY(scene.store.verify().empty());
}

void LeadsTest::neverStraightBackAndNoMoreThanAllowed()
{
    LeadScene scene(3);
    LeadRule recall = scene.rule(QStringLiteral("Recall"), LeadRuleKind::Recall);
    recall.delay = 1h;
    recall.mostRecalls = 2;
    scene.setRules({recall});
    const RecordId lead = scene.lead(m_day, QStringLiteral("Lan"), 0, 0, scene.agents[0]);
    for (int i = 1; i <= 4; ++i) {
        const AgentId holder = scene.ownerOf(lead);
        const auto taken = scene.handOut(m_day + std::chrono::hours(i));
        QCOMPARE(taken.size(), i <= 2 ? 1U : 0U);
        QCOMPARE(scene.ownerOf(lead) != holder, i <= 2);
    }
}

void LeadsTest::undoGivesBack()
{
    LeadScene scene(3);
    LeadRule rule = scene.rule(QStringLiteral("Weighted"), LeadRuleKind::Weighted, 0, 0, {3, 4, 5});
    scene.setRules({rule});
    const auto ledger = [&] {
        const auto log = given(LeadLog::open(scene.store.database()));
        return given(log->book(scene.rules().front().id)).ledger(scene.rules().front().id);
    };
    for (int i = 0; i < 7; ++i)
        (void)scene.lead(m_day);
    QCOMPARE(scene.handOut(m_day).size(), 7U);
    const LeadLedger before = ledger();
    std::vector<RecordId> leads;
    for (int i = 0; i < 4; ++i)
        leads.push_back(scene.lead(m_day + 1h));
    QCOMPARE(scene.handOut(m_day + 1h).size(), 4U);
    auto run = scene.handOuts();
    run.resize(4);
    const auto undo = [&](bool shouldDo) {
        scene.store.begin();
        {
            auto writer
                = given(LeadWriter::open(scene.store.database(), {QStringLiteral("test"), m_day + 2h}));
            const auto touched = given(writer->undo(run, QStringLiteral("wrong")));
            QCOMPARE(!touched, shouldDo);
            done(writer->finish());
        }
        if (shouldDo)
            scene.store.commit();
        else
            done(scene.store.journal().rollback());
    };
    undo(true);
    for (const RecordId lead : leads)
        QVERIFY(!scene.ownerOf(lead).isValid());
    QCOMPARE(ledger().agents, before.agents);
    QVERIFY(scene.store.verify().empty());
    // Handed out again, one is touched by its holder: all of the run stays.
    QCOMPARE(scene.handOut(m_day + 3h).size(), 4U);
    run = scene.handOuts();
    run.resize(4);
    scene.write([&](RecordWriter &writer) {
        (void)given(writer.add(Entity::Note, m_day + 4h, run[2].agent,
                               {{Field::Customer, FieldValue(run[2].lead)},
                                {Field::Text, FieldValue(QStringLiteral("called"))}}));
    });
    undo(false);
    for (const RecordId lead : leads)
        QVERIFY(scene.ownerOf(lead).isValid());
    QVERIFY(scene.store.verify().empty());
}

/// The clock is a day back: what is handed out then was told after what was told before, and stays so.
void LeadsTest::clockSetBackHandsOutOnce()
{
    LeadScene scene(2);
    LeadRule rule = scene.rule(QStringLiteral("Rotation"), LeadRuleKind::Rotation);
    scene.setRules({rule});
    const RecordId lead = scene.lead(m_day - 48h, QStringLiteral("Lan"));
    scene.change(lead, m_day, AgentId(), {{Field::Owner, FieldValue(scene.agents[0])}});
    scene.change(lead, m_day + 1min, AgentId(), {{Field::Owner, FieldValue()}});
    const RecordId other = scene.lead(m_day - 40h);
    scene.change(other, m_day, AgentId(),
                 {{Field::Name, FieldValue(QStringLiteral("Mai"))}, {Field::Owner, FieldValue()}});
    QCOMPARE(scene.handOut(m_day - 24h).size(), 1U); // the one that has not arrived yet waits
    QVERIFY(scene.ownerOf(other).isValid());
    QVERIFY(scene.handOut(m_day - 24h).empty());
    QCOMPARE(scene.handOut(m_day + 24h).size(), 1U); // a day ahead
    QVERIFY(scene.ownerOf(lead).isValid());
    QVERIFY(scene.handOut(m_day).empty());
    QCOMPARE(scene.handOuts().size(), 2U);
    QVERIFY(scene.store.verify().empty());
}

void LeadsTest::leftAloneStays()
{
    LeadScene scene(2);
    scene.setRules({scene.rule(QStringLiteral("Rotation"), LeadRuleKind::Rotation)});
    const RecordId lead = scene.lead(m_day);
    const BatchId batch(given(scene.store.database().number("SELECT batch FROM lead")));
    scene.within([&] { done(LeadStore(scene.store.database()).leaveAlone(batch)); });
    QVERIFY(scene.handOut(m_day + 1h).empty());
    scene.change(lead, m_day + 2h, AgentId(), {{Field::Stage, FieldValue(scene.stages[0][1])}});
    scene.change(lead, m_day + 3h, AgentId(), {{Field::Stage, FieldValue(scene.stages[0][0])}});
    QCOMPARE(scene.handOut(m_day + 3h).size(), 1U); // arrived anew
}

void LeadsTest::dueIsFoundByTheClock()
{
    LeadScene scene(2);
    LeadRule rule = scene.rule(QStringLiteral("Rotation"), LeadRuleKind::Rotation);
    rule.delay = 10min;
    scene.setRules({rule});
    const auto due = [&](Instant at) {
        LeadFinder finder({scene.store.database(), scene.store.calendar()}, at);
        return given(finder.due(scene.rules(), LeadClock(WorkingTime::usual(), scene.store.calendar())));
    };
    QVERIFY(!due(m_day).isDue && !due(m_day).next);
    (void)scene.lead(m_day);
    QVERIFY(!due(m_day + 9min).isDue);
    QCOMPARE(due(m_day + 9min).next, std::optional(m_day + 10min));
    QVERIFY(due(m_day + 10min).isDue);
    QVERIFY(scene.handOut(m_day + 9min).empty());
    QCOMPARE(scene.handOut(m_day + 10min).size(), 1U);
    QVERIFY(!due(m_day + 11min).isDue);
}

void LeadsTest::receiptsTellWhoStoodAtWhat()
{
    LeadScene scene(3);
    scene.setRules({scene.rule(QStringLiteral("Weighted"), LeadRuleKind::Weighted, 0, 0, {3, 4, 5})});
    for (int i = 0; i < 300; ++i)
        (void)scene.lead(m_day);
    QCOMPARE(scene.handOut(m_day).size(), 300U);
    const Reader reader = scene.store.reader();
    const LeadReader leads(reader.context());
    std::map<AgentId, double> balances;
    auto all = scene.handOuts();
    std::ranges::reverse(all);
    for (const HandOut &handOut : all) {
        const LeadReceipt receipt = given(leads.receipt(handOut.id));
        QCOMPARE(receipt.lines.size(), 3U);
        for (const ReceiptLine &line : receipt.lines) {
            QVERIFY(std::abs(line.before - balances[line.agent]) < 1e-9);
            QVERIFY(std::abs(line.after - (line.before + line.share - (line.agent == handOut.agent ? 1 : 0)))
                    < 1e-9);
            QVERIFY(std::abs(line.after) <= 1 - 1.0 / 4 + 1e-9);
            balances[line.agent] = line.after;
        }
    }
    const auto entries = given(leads.entries(scene.rules().front().id, {}, 1000));
    QCOMPARE(entries.size(), 303U);
    QCOMPARE(entries.back().kind, LeadEntry::Kind::Joined);
}

void LeadsTest::damageIsFound()
{
    LeadScene scene(3);
    scene.setRules({scene.rule(QStringLiteral("Rotation"), LeadRuleKind::Rotation)});
    for (int i = 0; i < 200; ++i)
        (void)scene.lead(m_day);
    QCOMPARE(scene.handOut(m_day).size(), 200U);
    QVERIFY(scene.store.verify().empty());
    const auto damaged = [&](const char *sql, const char *table) {
        scene.within([&] { done(scene.store.database().execute(sql)); });
        for (const Difference &difference : scene.store.verify())
            if (difference.table == QLatin1String(table))
                return true;
        return false;
    };
    QVERIFY(
        damaged("UPDATE lead SET arrival=arrival+1 WHERE customer=(SELECT MIN(customer) FROM lead)", "lead"));
    QVERIFY(damaged("UPDATE lead_count SET n=n+1", "lead_count"));
    QVERIFY(damaged("UPDATE lead_ledger SET state=(SELECT state FROM lead_ledger ORDER BY seq LIMIT 1)"
                    " WHERE seq=(SELECT MAX(seq) FROM lead_ledger)",
                    "lead_ledger"));
    QVERIFY(damaged("DELETE FROM lead_event WHERE seq=(SELECT MIN(seq) FROM lead_event)", "lead_ledger"));
    QVERIFY(damaged("UPDATE lead_hand_out SET batch=0 WHERE id=(SELECT MAX(id) FROM lead_hand_out)",
                    "lead_hand_out"));
}

CALLHELM_TEST(LeadsTest)
#include "leadstest.moc"
