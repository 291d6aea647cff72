#include <map>
#include <random>

#include <QTest>

#include "crm/recordacts.h"
#include "leadscene.h"
#include "store/eachrow.h"
#include "support/effort.h"
#include "support/logtext.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

const Instant begin = readTime("00:00:00");

/// Random work with leads; told again record by record to be compared.
class Work
{
public:
    explicit Work(quint32 seed) : m_random(seed)
    {
        LeadRule rotation = scene.rule(QStringLiteral("Rotation"), LeadRuleKind::Rotation);
        rotation.stageAfter = scene.stages[0][1];
        rotation.task = LeadTask{{}, QStringLiteral("Call"), std::chrono::hours(2)};
        LeadRule weighted
            = scene.rule(QStringLiteral("Weighted"), LeadRuleKind::Weighted, 1, 0, {3, 4, 5, 0});
        weighted.knownFirst = true;
        weighted.dailyCap = 5;
        LeadRule recall = scene.rule(QStringLiteral("Recall"), LeadRuleKind::Recall, 0, 1);
        recall.delay = std::chrono::hours(30);
        recall.openCap = 8;
        recall.mostRecalls = 2;
        scene.setRules({rotation, weighted, recall}, begin);
    }

    unsigned any(unsigned count) { return unsigned(m_random() % count); }
    template <class List>
    auto anyOf(const List &list)
    {
        return list[m_random() % list.size()];
    }
    void step()
    {
        m_now += std::chrono::minutes(any(200));
        switch (any(9)) {
        case 0:
        case 1:
            scene.offline.clear();
            if (any(2) == 0)
                scene.offline.insert(anyOf(scene.agents));
            m_runs += !scene.handOut(m_now, 1 + int(any(20))).empty();
            break;
        case 2:
            undo();
            break;
        case 3:
            changeRules();
            break;
        default:
            writeRecords();
        }
    }

    LeadScene scene;
    std::vector<RecordId> records;
    std::vector<BatchId> batches;

private:
    Instant anyTime() { return m_now - std::chrono::hours(any(40)); } // also before what was told
    AgentId anyAgent() { return any(3) == 0 ? AgentId() : anyOf(scene.agents); }
    std::vector<RecordId> of(Entity entity) const
    {
        std::vector<RecordId> found;
        std::ranges::copy_if(records, std::back_inserter(found),
                             [entity](RecordId record) { return entityOf(record) == entity; });
        return found;
    }

    /// The last run, where it is untouched.
    void undo()
    {
        const auto last = scene.handOuts();
        if (last.empty() || last.front().isUndone)
            return;
        std::vector<HandOut> run;
        std::ranges::copy_if(last, std::back_inserter(run),
                             [&](const HandOut &one) { return one.run == last.front().run; });
        scene.store.begin();
        {
            auto writer = given(LeadWriter::open(scene.store.database(), {QStringLiteral("test"), m_now}));
            if (given(writer->undo(run, QStringLiteral("undo")))) {
                writer.reset();
                done(scene.store.journal().rollback());
                return;
            }
            done(writer->finish());
        }
        scene.store.commit();
    }
    void changeRules()
    {
        LeadRules rules = scene.rules();
        LeadRule &rule = rules[any(3)];
        switch (any(4)) {
        case 0:
            rule.isOn = any(4) != 0;
            break;
        case 1:
            if (rule.agents.size() > 2)
                rule.agents.erase(rule.agents.begin() + any(2));
            break;
        case 2:
            rule.agents.clear();
            for (const AgentId agent : scene.agents)
                rule.agents.push_back({agent, 1 + int(any(3))});
            break;
        default:
            scene.within([&] {
                auto writer
                    = given(LeadWriter::open(scene.store.database(), {QStringLiteral("test"), m_now}));
                done(writer->correct(rule.id, rule.agents.front().agent, qint64(any(300)) - 150,
                                     QStringLiteral("why")));
            });
        }
        scene.setRules(rules, m_now);
    }
    FieldEntry anyEntry(Entity entity)
    {
        switch (entity) {
        case Entity::Customer:
            switch (any(6)) {
            case 0:
            case 1:
                return {Field::Owner, FieldValue(anyAgent())};
            case 2:
                return {Field::Pool, any(5) == 0 ? FieldValue() : FieldValue(anyOf(scene.pools))};
            case 3:
                return {Field::Stage, FieldValue(anyOf(anyOf(scene.stages)))};
            case 4:
                return {Field::Deleted, FieldValue(qint64(any(2)))};
            default:
                return {Field::Name, FieldValue(QStringLiteral("Lan %1").arg(any(3)))};
            }
        case Entity::Task:
            return any(2) == 0 ? FieldEntry{Field::Done, any(3) == 0 ? FieldValue() : FieldValue(anyTime())}
                               : FieldEntry{Field::Owner, FieldValue(anyAgent())};
        case Entity::Meeting:
            return any(2) == 0 ? FieldEntry{Field::Status, FieldValue(qint64(any(4)))}
                               : FieldEntry{Field::At, FieldValue(anyTime())};
        case Entity::Message:
            return any(2) == 0 ? FieldEntry{Field::Direction, FieldValue(qint64(any(2)))}
                               : FieldEntry{Field::Kind, FieldValue(qint64(any(4)))};
        default:
            return {Field::Text, FieldValue(QStringLiteral("text %1").arg(any(3)))};
        }
    }
    void addRecord(RecordWriter &writer)
    {
        constexpr Entity kinds[]{Entity::Customer, Entity::Customer, Entity::Customer, Entity::Task,
                                 Entity::Meeting,  Entity::Note,     Entity::Message};
        const Entity entity = kinds[any(std::size(kinds))];
        std::vector<FieldEntry> entries{anyEntry(entity)};
        if (entity == Entity::Customer) {
            const auto pool = any(2);
            entries = {{Field::Pool, FieldValue(scene.pools[pool])},
                       {Field::Stage, FieldValue(scene.stages[pool][any(3) / 2])}};
            if (any(3) == 0)
                entries.push_back({Field::Owner, FieldValue(anyAgent())});
        } else if (const auto customers = of(Entity::Customer); !customers.empty()) {
            entries.push_back({Field::Customer, FieldValue(anyOf(customers))});
        }
        records.push_back(given(writer.add(entity, anyTime(), anyAgent(), entries)));
    }
    void writeRecords()
    {
        batches.push_back(scene.write([&](RecordWriter &writer) {
            for (unsigned i = 0; i <= any(4); ++i)
                switch (records.size() < 4 ? 0U : any(7)) {
                case 0:
                case 1:
                case 2:
                    addRecord(writer);
                    break;
                case 3: {
                    const auto customers = of(Entity::Customer);
                    if (customers.size() < 2)
                        break;
                    const RecordId from = anyOf(customers), to = anyOf(customers);
                    if (from.value() > to.value()) // never in a circle
                        done(
                            writer.change(from, anyTime(), AgentId(), {{Field::MergedInto, FieldValue(to)}}));
                    break;
                }
                case 4:
                    if (!batches.empty())
                        done(writer.setVoided(anyOf(batches), any(2) == 0));
                    break;
                default: {
                    const RecordId record = anyOf(records);
                    done(writer.change(record, anyTime(), anyAgent(), {anyEntry(*entityOf(record))}));
                }
                }
        }));
    }

    std::mt19937 m_random;
    Instant m_now = begin + std::chrono::hours(48);
    int m_runs = 0;
};

struct Standing
{
    qint64 pool = 0, stage = 0, owner = 0, arrival = 0, care = 0;
    bool operator==(const Standing &) const = default;
};

/// Told again from all facts, knowing none of the tables that follow from them.
std::map<qint64, Standing> naive(ScratchStore &store)
{
    struct Record
    {
        RecordState state;
        std::vector<RecordEvent> events;
    };
    const auto schema = given(TermStore(store.database()).schema());
    const RecordRules rules = given(readRecordRules(store.database()));
    const auto log = given(RecordLog::open(store.database()));
    std::map<RecordId, Record> records;
    std::set<RecordId> ids;
    done(eachRow(store.database(), "SELECT DISTINCT record FROM record_fact",
                 [&](const Statement &row) { ids.insert(RecordId(row.int64(0))); }));
    for (const RecordId id : ids) {
        RecordFold fold(schema->of(*entityOf(id)), rules);
        std::vector<RecordEvent> events;
        done(log->eachOf(id, [&](const RecordFact &fact) {
            if (auto event = fold.apply(fact))
                events.push_back(*event);
        }));
        if (fold.state())
            records[id] = {*fold.state(), events};
    }
    const auto root = [&](RecordId id) {
        for (;;) {
            const auto found = records.find(id);
            if (found == records.end() || !found->second.state.mergedInto.isValid())
                return id;
            id = found->second.state.mergedInto;
        }
    };
    const ActsContext context{"VND", root, [](RecordId, Instant) { return AgentId(); }};
    std::vector<KpiAct> acts;
    for (const auto &[id, record] : records)
        for (const KpiAct &act : actsOf(schema->of(*entityOf(id)), record.state, record.events, context))
            acts.push_back(act);
    std::map<qint64, Standing> all;
    for (const auto &[id, record] : records) {
        if (entityOf(id) != Entity::Customer || record.state.deleted || record.state.mergedInto.isValid())
            continue;
        const EntitySpec &customers = schema->of(Entity::Customer);
        Standing standing;
        standing.pool = valueOf(customers, record.state, Field::Pool).number();
        standing.stage = valueOf(customers, record.state, Field::Stage).number();
        standing.owner = valueOf(customers, record.state, Field::Owner).number();
        if (standing.pool == 0)
            continue;
        for (const Field field : {Field::Pool, Field::Stage, Field::Owner}) {
            qint64 since = std::numeric_limits<qint64>::min();
            for (const RecordEvent &event : record.events)
                for (const auto &change : event.changes)
                    if (change.field == field)
                        since = toMs(event.at);
            standing.arrival = std::max(standing.arrival, since);
        }
        standing.care = standing.arrival;
        for (const KpiAct &act : acts)
            if (act.customer == id && act.agent.value() == standing.owner && standing.owner != 0
                && (act.kinds.bits() & careKinds().bits()) != 0)
                standing.care = std::max(standing.care, toMs(act.at));
        all[id.value()] = standing;
    }
    return all;
}

} // namespace

/// Whatever is told of customers, in whatever order, and whatever is handed out, taken back, merged and
/// moved: where leads stand, and the ledgers, are what they would be from scratch.
class LeadPropertiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void likeFromScratch_data();
    void likeFromScratch();
};

void LeadPropertiesTest::likeFromScratch_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= quint32(4); ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void LeadPropertiesTest::likeFromScratch()
{
    QFETCH(quint32, seed);
    Work work(seed);
    for (int i = 0; i < 160; ++i) {
        work.step();
        if (i % 20 != 19)
            continue;
        std::map<qint64, Standing> stored;
        std::map<std::tuple<qint64, qint64, qint64>, qint64> counts;
        done(eachRow(
            work.scene.store.database(), "SELECT customer,pool,stage,owner,arrival,care FROM lead",
            [&](const Statement &row) {
                stored[row.int64(0)] = {row.int64(1), row.int64(2), row.int64(3), row.int64(4), row.int64(5)};
                ++counts[{row.int64(1), row.int64(2), row.int64(3)}];
            }));
        const auto again = naive(work.scene.store);
        QCOMPARE(stored.size(), again.size());
        for (const auto &[id, standing] : again) {
            const Standing is = stored[id];
            QCOMPARE(is.pool, standing.pool);
            QCOMPARE(is.stage, standing.stage);
            QCOMPARE(is.owner, standing.owner);
            QCOMPARE(is.arrival, standing.arrival);
            QCOMPARE(is.care, standing.care);
        }
        std::map<std::tuple<qint64, qint64, qint64>, qint64> kept;
        done(eachRow(work.scene.store.database(), "SELECT pool,stage,owner,n FROM lead_count",
                     [&](const Statement &row) {
                         kept[{row.int64(0), row.int64(1), row.int64(2)}] = row.int64(3);
                     }));
        QVERIFY(kept == counts);
        const auto differences = work.scene.store.verify();
        for (const Difference &difference : differences)
            qWarning("%s\n%s", qPrintable(difference.table),
                     qPrintable(difference.examples.join(QLatin1Char('\n'))));
        QVERIFY(differences.empty());
    }
    QVERIFY2(work.scene.handOuts().size() > 20, qPrintable(QString::number(work.scene.handOuts().size())));
}

CALLHELM_TEST(LeadPropertiesTest)
#include "leadpropertiestest.moc"
