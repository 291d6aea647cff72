#include <map>
#include <random>
#include <set>

#include <QTest>

#include "calls/rowids.h"
#include "crm/recordacts.h"
#include "kpiscene.h"
#include "store/eachrow.h"
#include "store/recordlog.h"
#include "store/storyreader.h"
#include "store/termstore.h"
#include "support/effort.h"
#include "support/logtext.h"
#include "support/testmain.h"

using namespace callhelm;

namespace {

using CallKey = std::pair<qint64, std::string>;

/// Counts everything again, one by one, from all facts: knows no tables of figures, and no day before
/// another.
class NaiveCount
{
public:
    NaiveCount(ScratchStore &store, const std::vector<RecordId> &records) : m_store(store)
    {
        m_schema = given(TermStore(store.database()).schema());
        m_rules = given(readRecordRules(store.database()));
        const auto log = given(RecordLog::open(store.database()));
        for (const RecordId record : records) {
            RecordFold fold(m_schema->of(*entityOf(record)), m_rules);
            std::vector<RecordEvent> events;
            done(log->eachOf(record, [&](const RecordFact &fact) {
                if (auto event = fold.apply(fact))
                    events.push_back(*event);
            }));
            if (fold.state())
                m_records[record] = {*fold.state(), events};
        }
        countRecords();
        countCalls();
        m_people = given(PeopleStore(store.database()).read());
    }

    [[nodiscard]] double figure(const KpiSubject &who, const KpiMetric &metric, QDate from, QDate to) const
    {
        const auto number = KpiNumber(metric.number);
        std::set<qint64> entities;
        qint64 sum = 0;
        for (const auto &[piece, act] : m_acts) {
            const QDate day = m_store.calendar().dayOf(act.at);
            if (day < from || day > to || !counts(who, act.agent, day))
                continue;
            for (const KpiPart &part : partsOf(act, piece))
                if (part.number == number) {
                    entities.insert(part.entity);
                    sum += part.value;
                }
        }
        if (metric.adding == MetricAdding::Distinct)
            return double(entities.size());
        return metric.unit == MetricUnit::Minutes ? double(sum) / 60'000 : double(sum);
    }

private:
    struct Record
    {
        RecordState state;
        std::vector<RecordEvent> events;
    };

    [[nodiscard]] bool counts(const KpiSubject &who, AgentId agent, QDate day) const
    {
        if (who.kind == KpiSubject::Kind::Agent)
            return who.agent() == agent;
        if (who.kind == KpiSubject::Kind::All)
            return true;
        const Person *person = m_people.personOf(agent);
        if (person == nullptr)
            return false;
        const auto teams = m_people.teamsOn(person->id, day);
        return std::ranges::count(teams, who.team()) > 0;
    }
    [[nodiscard]] RecordId root(RecordId record) const
    {
        for (;;) {
            const auto found = m_records.find(record);
            if (found == m_records.end() || !found->second.state.mergedInto.isValid())
                return record;
            record = found->second.state.mergedInto;
        }
    }
    void countRecords()
    {
        const ActsContext context{"VND", [this](RecordId record) { return root(record); },
                                  [this](RecordId record, Instant at) {
                                      const auto found = m_records.find(record);
                                      return found == m_records.end() ? AgentId()
                                                                      : ownerAt(found->second.events, at);
                                  }};
        std::map<RecordId, std::map<std::pair<Instant, RecordId>, AgentId>> groups;
        for (const auto &[id, record] : m_records) {
            for (const KpiAct &act :
                 actsOf(m_schema->of(*entityOf(id)), record.state, record.events, context))
                m_acts.push_back({id.value(), act});
            if (entityOf(id) != Entity::Customer)
                continue;
            const CustomerBegan began = customerBegan(record.state, record.events);
            groups[root(id)][{began.created, id}] = began.firstOwner;
        }
        for (const auto &[whole, parts] : groups)
            for (const auto &[key, owner] : parts)
                if (owner.isValid()) {
                    m_acts.push_back(
                        {whole.value(),
                         {parts.begin()->first.first, owner, {ActKind::CustomerNew}, whole, 0, 0}});
                    break;
                }
    }
    [[nodiscard]] RecordId customerOf(const std::string &number) const
    {
        std::tuple<bool, Instant, RecordId> best{true, Instant::max(), RecordId()};
        for (const auto &[id, record] : m_records) {
            if (entityOf(id) != Entity::Customer)
                continue;
            for (const std::string &phone :
                 separateTexts(valueOf(m_schema->of(Entity::Customer), record.state, Field::Phone))) {
                const auto spellings = numberSpellings(phone, m_rules.country);
                if (std::ranges::count(spellings, number) > 0)
                    best = std::min(best, {record.state.deleted, record.state.created, id});
            }
        }
        return std::get<2>(best).isValid() ? root(std::get<2>(best)) : RecordId();
    }
    void countCalls()
    {
        struct Part
        {
            ActKinds kinds{ActKind::CallPart};
            qint64 in = 0, out = 0;
            RecordId customer;
        };
        std::map<CallKey, std::pair<Instant, std::map<AgentId, Part>>> calls;
        const auto call = [&](qint64 source, const Statement &row, int id, int at) -> auto &
        {
            auto &one = calls
                            .try_emplace({source, std::string(row.text(id))}, Instant::max(),
                                         std::map<AgentId, Part>())
                            .first->second;
            one.first = std::min(one.first, instantFromMs(row.int64(at)));
            return one.second;
        };
        done(
            eachRow(m_store.database(),
                    "SELECT l.source,l.call,l.agent,l.entered,l.talk,v.number FROM leg l LEFT JOIN visit v ON"
                    " v.id=l.visit ORDER BY l.id",
                    [&](const Statement &row) {
                        Part &part = call(row.int64(0), row, 1, 3)[AgentId(row.int64(2))];
                        part.kinds.add(ActKind::CallTalked);
                        part.in += row.int64(4) * 1000;
                        const RecordId customer
                            = row.text(5).empty() ? RecordId() : customerOf(std::string(row.text(5)));
                        if (customer.isValid()) {
                            part.kinds.add(ActKind::CallReceived);
                            if (!part.customer.isValid())
                                part.customer = customer;
                        }
                    }));
        done(eachRow(m_store.database(), "SELECT id,call,agent,counted,cancelled FROM attempt",
                     [&](const Statement &row) {
                         auto &agents = call(RowIds::sourceOfRow(row.int64(0)).value(), row, 1, 3);
                         if (row.int64(4) == 0)
                             (void)agents[AgentId(row.int64(2))];
                     }));
        for (const auto &[key, one] : calls)
            for (const auto &[agent, part] : one.second)
                m_acts.push_back({-1 - qint64(std::hash<std::string>()(key.second) >> 2),
                                  {one.first, agent, part.kinds, part.customer, part.in, part.out}});
    }

    ScratchStore &m_store;
    RecordSchemaPtr m_schema;
    RecordRules m_rules;
    People m_people;
    std::map<RecordId, Record> m_records;
    std::vector<std::pair<qint64, KpiAct>> m_acts;
};

const Instant begin = readTime("00:00:00");
constexpr int dayCount = 20;

/// Random work of a small company.
class Work
{
public:
    explicit Work(quint32 seed) : scene(Calendar(Calendar::zoneByName("Asia/Ho_Chi_Minh"))), m_random(seed)
    {
        for (int i = 0; i < 4; ++i)
            agents.push_back(scene.agent(QStringLiteral("Agent %1").arg(i + 1)));
        for (int i = 0; i < 2; ++i)
            teams.push_back(scene.team(QStringLiteral("Team %1").arg(i + 1)));
    }

    void step()
    {
        switch (m_random() % 8) {
        case 0:
            move();
            break;
        case 1:
            takeCalls();
            break;
        default:
            writeRecords();
        }
    }

    KpiScene scene;
    std::vector<AgentId> agents;
    std::vector<TeamId> teams;
    std::vector<RecordId> records;

private:
    unsigned any(unsigned count) { return unsigned(m_random() % count); }
    template <class List>
    auto anyOf(const List &list)
    {
        return list[m_random() % list.size()];
    }
    Instant anyTime() { return begin + std::chrono::hours(any(24 * dayCount)); }
    AgentId anyAgent() { return any(4) == 0 ? AgentId() : anyOf(agents); }
    QDate anyDay() { return scene.store.calendar().dayOf(begin).addDays(any(dayCount)); }

    void move()
    {
        const QDate from = anyDay();
        std::vector<std::pair<QDate, std::optional<QDate>>> spans;
        if (any(4) != 0)
            spans.push_back({from, any(2) == 0 ? std::optional(from.addDays(1 + any(8))) : std::nullopt});
        scene.member(anyOf(teams), anyOf(agents), spans);
    }

    void takeCalls()
    {
        // A file of its own, of a day that may lie before those that were told.
        QByteArray log;
        qint64 at = toMs(anyTime()) / 1000;
        for (unsigned i = 0; i <= any(4); ++i) {
            const QByteArray call = QByteArray::number(at) + '.' + QByteArray::number(++m_calls);
            const QByteArray number = "090123450" + QByteArray::number(any(6));
            const auto line = [&](const QByteArray &rest) {
                log += QByteArray::number(at) + '|' + call + "|sales|" + rest + '\n';
            };
            const auto name = [&] { return "Agent " + QByteArray::number(1 + any(4)); };
            line("NONE|ENTERQUEUE||" + number + "|1");
            at += 5 + any(30);
            if (any(3) == 0)
                line(name() + "|RINGNOANSWER|5000");
            if (any(4) == 0) {
                line("NONE|ABANDON|1|1|20");
                continue;
            }
            const QByteArray agent = name();
            line(agent + "|CONNECT|10|" + call + "|3");
            at += 20 + any(4000);
            line(agent + "|COMPLETEAGENT|10|20|1");
        }
        scene.store.take(log, QStringLiteral("queue_log.%1").arg(++m_files));
    }

    FieldEntry anyEntry(Entity entity)
    {
        switch (entity) {
        case Entity::Customer:
            switch (any(5)) {
            case 0:
                return {Field::Owner, FieldValue(anyAgent())};
            case 1:
                return {Field::Phone, FieldValue(QStringLiteral("090123450%1").arg(any(6)))};
            case 2:
                return {Field::Deleted, FieldValue(qint64(any(2)))};
            case 3:
                return {Field::Created, FieldValue(anyTime())};
            default:
                return {Field::Name, FieldValue(QStringLiteral("Lan %1").arg(any(3)))};
            }
        case Entity::Deal:
            switch (any(5)) {
            case 0:
                return {Field::Status, FieldValue(qint64(any(4)))};
            case 1:
                return {Field::Amount, FieldValue(qint64(100 * any(50)))};
            case 2:
                return {Field::Owner, FieldValue(anyAgent())};
            case 3:
                return {Field::Currency, FieldValue(std::string(any(2) == 0 ? "USD" : "VND"))};
            default:
                return {Field::Closed, any(2) == 0 ? FieldValue() : FieldValue(anyTime())};
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
        case Entity::Conversation:
            return {Field::Owner, FieldValue(anyAgent())};
        default:
            return {Field::Text, FieldValue(QStringLiteral("text %1").arg(any(3)))};
        }
    }

    std::vector<RecordId> of(Entity entity) const
    {
        std::vector<RecordId> found;
        for (const RecordId record : records)
            if (entityOf(record) == entity)
                found.push_back(record);
        return found;
    }

    void addRecord(RecordWriter &writer)
    {
        constexpr Entity kinds[]{Entity::Customer, Entity::Customer,     Entity::Deal, Entity::Deal,
                                 Entity::Task,     Entity::Meeting,      Entity::Note, Entity::Message,
                                 Entity::Message,  Entity::Conversation, Entity::Deal};
        const Entity entity = kinds[any(std::size(kinds))];
        std::vector<FieldEntry> entries{anyEntry(entity)};
        const EntitySpec &spec = writer.schema().of(entity);
        const auto refer = [&](Field field, Entity to) {
            const auto known = of(to);
            if (spec.indexOf(field) >= 0 && !known.empty() && any(4) != 0)
                entries.push_back({field, FieldValue(anyOf(known))});
        };
        refer(Field::Customer, Entity::Customer);
        refer(Field::Conversation, Entity::Conversation);
        if (entity == Entity::Message && any(3) != 0)
            entries = {{Field::Kind, FieldValue(qint64(MessageKind::Email))}, entries.back()};
        records.push_back(given(writer.add(entity, anyTime(), anyAgent(), entries)));
    }

    void writeRecords()
    {
        const BatchId batch = scene.write([&](RecordWriter &writer) {
            for (unsigned i = 0; i <= any(4); ++i)
                switch (records.size() < 4 ? 0U : any(7)) {
                case 0:
                case 1:
                    addRecord(writer);
                    break;
                case 2: {
                    const auto customers = of(Entity::Customer);
                    if (customers.size() < 2)
                        break;
                    const RecordId from = anyOf(customers), to = anyOf(customers);
                    if (from.value() > to.value()) // never in a circle
                        done(
                            writer.change(from, anyTime(), AgentId(), {{Field::MergedInto, FieldValue(to)}}));
                    break;
                }
                case 3:
                    if (!m_batches.empty()) {
                        auto it = m_batches.begin();
                        std::advance(it, any(unsigned(m_batches.size())));
                        it->second = !it->second;
                        done(writer.setVoided(it->first, it->second));
                    }
                    break;
                default: {
                    const RecordId record = anyOf(records);
                    done(writer.change(record, anyTime(), anyAgent(), {anyEntry(*entityOf(record))}));
                }
                }
        });
        m_batches[batch] = false;
    }

    std::mt19937 m_random;
    std::map<BatchId, bool> m_batches; ///< whether it is voided
    int m_calls = 0;
    int m_files = 0;
};

} // namespace

/// Figures that goals are set for against a plain count of everything.
class KpiPropertiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anythingInAnyOrder_data();
    void anythingInAnyOrder();
};

void KpiPropertiesTest::anythingInAnyOrder_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= quint32(effort(10)); ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// New records, edits of any time, merges, batches taken back and made to count again, moves between teams,
/// calls that come late: every figure of everybody by day, week and month is what a plain count gives.
void KpiPropertiesTest::anythingInAnyOrder()
{
    QFETCH(quint32, seed);
    Work work(seed);
    std::vector<KpiSubject> subjects{KpiSubject::all()};
    for (const AgentId agent : work.agents)
        subjects.push_back(KpiSubject::of(agent));
    for (const TeamId team : work.teams)
        subjects.push_back(KpiSubject::of(team));
    const std::vector<const KpiMetric *> metrics(kpimetrics::eighteen().begin(),
                                                 kpimetrics::eighteen().end());
    const QDate first = work.scene.store.calendar().dayOf(begin).addDays(2);
    const QDate last = first.addDays(dayCount - 4);
    qint64 counted = 0;
    for (int step = 0; step < 60; ++step) {
        work.step();
        if (step % 6 != 5)
            continue;
        const NaiveCount naive(work.scene.store, work.records);
        for (const By by : {By::Day, By::Week, By::All}) {
            const KpiFigures figures = work.scene.figures(subjects, metrics, first, last, by);
            const Reader otherDays(work.scene.store.database(), work.scene.store.calendar(),
                                   Scope::everything(), false); // counts without the days' table
            QVERIFY(given(KpiReader(otherDays.context()).figures(figures.question)).series == figures.series);
            for (size_t s = 0; s < subjects.size(); ++s)
                for (size_t m = 0; m < metrics.size(); ++m) {
                    const KpiSeries &series = figures.of(s, m);
                    const auto check = [&](const KpiFigure &figure, QDate from, QDate to) {
                        if (!figure.isCovered)
                            return;
                        ++counted;
                        const double expected = naive.figure(subjects[s], *metrics[m], from, to);
                        QVERIFY2(figure.value == expected,
                                 qPrintable(QStringLiteral("%1 of %2/%3, %4 to %5: %6, not %7 (step %8)")
                                                .arg(QLatin1String(metrics[m]->id))
                                                .arg(int(subjects[s].kind))
                                                .arg(subjects[s].id)
                                                .arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate))
                                                .arg(*figure.value)
                                                .arg(expected)
                                                .arg(step)));
                    };
                    check(series.whole, first, last);
                    for (size_t i = 0; i < figures.starts.size() && !QTest::currentTestFailed(); ++i)
                        check(series.intervals[i], figures.starts[i],
                              i + 1 < figures.starts.size() ? figures.starts[i + 1].addDays(-1) : last);
                    if (QTest::currentTestFailed())
                        return;
                }
        }
        // What lies behind a figure comes to it.
        for (const KpiSubject &subject : subjects)
            for (const KpiMetric *metric : metrics) {
                const KpiRows rows = work.scene.rows(subject, *metric, first, last);
                const double sum = metric->adding == MetricAdding::Distinct ? double(rows.distinct)
                    : metric->unit == MetricUnit::Minutes                   ? double(rows.sum) / 60'000
                                                                            : double(rows.sum);
                QCOMPARE(sum, naive.figure(subject, *metric, first, last));
            }
        const auto differences = work.scene.store.verify();
        for (const Difference &difference : differences)
            qWarning("%s\n%s", qPrintable(difference.table),
                     qPrintable(difference.examples.join(QLatin1Char('\n'))));
        QVERIFY(differences.empty());
    }
    QVERIFY(counted > 1000);
}

CALLHELM_TEST(KpiPropertiesTest)
#include "kpipropertiestest.moc"
