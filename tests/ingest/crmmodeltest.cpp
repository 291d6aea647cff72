#include <map>
#include <set>

#include <QTest>

#include "ingest/simulator/callcentremodel.h"
#include "ingest/simulator/callcentreplan.h"
#include "ingest/simulator/crmmodel.h"
#include "ingest/simulator/crmplan.h"
#include "ingest/simulator/crmtexts.h"
#include "support/testmain.h"

using namespace callhelm;
using std::chrono::hours;

/// The simulated customers: the same facts for the same seed, and nothing that could not be.
class CrmModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameHoweverTheTimeIsCut_data();
    void sameHoweverTheTimeIsCut();
    void anotherSeedIsAnotherStory();
    void nothingContradictsItself();
    void callersAreCustomers();
    void wordsAreWhole();
};

namespace {

const Instant start = instantFromMs(1794762000000); // Monday, 16 November 2026, 00:00 in Vietnam

const Calendar &calendar()
{
    static const Calendar vietnam(Calendar::zoneByName("Asia/Ho_Chi_Minh"));
    return vietnam;
}

struct Told
{
    std::vector<SimulatedAct> acts;
    std::vector<std::pair<std::string, std::string>> calls; ///< id, number
};

Told told(quint32 seed, Duration length, Duration step)
{
    CallCentreModel centre(seed, start, calendar());
    CrmModel customers(seed, start, calendar());
    Told all;
    for (Duration at = std::min(step, length);; at = std::min(at + step, length)) {
        const FactBatch batch = centre.advance(start + at);
        for (const Fact &fact : batch.facts)
            if (const auto *entered = std::get_if<CallerEntered>(&fact.body))
                all.calls.emplace_back(entered->call, entered->number);
        for (SimulatedAct &act : customers.advance(batch, start + at))
            all.acts.push_back(std::move(act));
        if (at == length)
            return all;
    }
}

const Told &threeDays()
{
    static const Told days = told(1, hours(72), hours(24));
    return days;
}

const SimulatedValue *valueOf(const SimulatedAct &act, Field field)
{
    for (const SimulatedEntry &entry : act.entries)
        if (entry.field == field)
            return &entry.value;
    return nullptr;
}

qint64 numberOf(const SimulatedAct &act, Field field)
{
    const SimulatedValue *value = valueOf(act, field);
    return value != nullptr ? std::get<FieldValue>(*value).number() : -1;
}

std::string textOf(const SimulatedAct &act, Field field)
{
    const SimulatedValue *value = valueOf(act, field);
    return value != nullptr ? std::get<FieldValue>(*value).text() : std::string();
}

} // namespace

void CrmModelTest::sameHoweverTheTimeIsCut_data()
{
    QTest::addColumn<qint64>("seconds");
    for (const qint64 seconds : {7, 60, 997, 3600, 36'000})
        QTest::addRow("%lld s", seconds) << seconds;
}

void CrmModelTest::sameHoweverTheTimeIsCut()
{
    QFETCH(qint64, seconds);
    const Told whole = told(3, hours(30), hours(30));
    const Told cut = told(3, hours(30), std::chrono::seconds(seconds));
    QVERIFY(whole.acts.size() > 2000);
    QCOMPARE(cut.acts.size(), whole.acts.size());
    QVERIFY(cut.acts == whole.acts);
}

void CrmModelTest::anotherSeedIsAnotherStory()
{
    QVERIFY(told(4, hours(3), hours(3)).acts != told(5, hours(3), hours(3)).acts);
}

void CrmModelTest::nothingContradictsItself()
{
    const std::vector<SimulatedAct> &acts = threeDays().acts;
    std::map<std::pair<Entity, qint64>, std::map<Field, SimulatedValue>> records;
    std::map<Entity, qint64> made;
    std::map<qint64, qint64> openChildren;
    Instant last = start;
    const RecordSchema schema;
    std::set<std::string_view> agents;
    for (const AgentPlan &agent : planAgents())
        agents.insert(agent.name);
    qint64 byAgents = 0;
    for (const SimulatedAct &act : acts) {
        QVERIFY(act.told >= last);
        QVERIFY(act.at <= act.told);
        QVERIFY(act.by.empty() || agents.contains(act.by));
        byAgents += act.by.empty() ? 0 : 1;
        last = act.told;
        const Entity kind = act.record.entity;
        const EntitySpec &entity = schema.of(kind);
        QVERIFY(act.record.number <= made[kind] + 1); // no gap in the numbers
        const bool isNew = act.record.number == made[kind] + 1;
        if (isNew)
            ++made[kind];
        for (const SimulatedEntry &entry : act.entries) {
            const FieldSpec *field = entity.find(entry.field);
            QVERIFY(field != nullptr);
            if (const auto *record = std::get_if<SimulatedRecord>(&entry.value)) {
                QVERIFY(field->type == FieldType::Record && field->target == record->entity);
                QVERIFY(record->number >= 1 && record->number <= made[record->entity]);
            } else if (const auto *word = std::get_if<SimulatedWord>(&entry.value)) {
                QVERIFY(field->type == FieldType::Term && field->list == word->list);
            } else if (std::holds_alternative<SimulatedAgent>(entry.value)) {
                QVERIFY(field->type == FieldType::Agent);
            } else if (field->type == FieldType::Choice) {
                const qint64 choice = std::get<FieldValue>(entry.value).number();
                QVERIFY(choice >= 0 && choice < field->choices.size());
            }
        }
        if (kind == Entity::Ticket) {
            const bool isDone = numberOf(act, Field::Status) == qint64(TicketStatus::Done);
            if (const SimulatedValue *parent = valueOf(act, Field::Parent))
                ++openChildren[std::get<SimulatedRecord>(*parent).number];
            if (isDone) {
                QCOMPARE(openChildren[act.record.number], 0); // children first
                const auto &ticket = records[{kind, act.record.number}];
                if (const auto parent = ticket.find(Field::Parent); parent != ticket.end())
                    --openChildren[std::get<SimulatedRecord>(parent->second).number];
            }
        }
        auto &record = records[{kind, act.record.number}];
        for (const SimulatedEntry &entry : act.entries)
            record.insert_or_assign(entry.field, entry.value);
    }
    QVERIFY(made[Entity::Customer] >= 400 && made[Entity::Customer] <= 1'000);
    for (int i = 0; i < entityCount; ++i)
        QVERIFY2(made[Entity(i)] >= 15, schema.of(Entity(i)).name.constData());
    QVERIFY(!openChildren.empty());
    QVERIFY(byAgents * 2 > qint64(acts.size()));
}

void CrmModelTest::callersAreCustomers()
{
    const Told &days = threeDays();
    std::set<std::string> phones, notedAfter;
    std::set<std::string> calls;
    for (const auto &[call, number] : days.calls)
        calls.insert(call);
    qint64 ratings = 0;
    qint64 satisfied = 0;
    qint64 ofCalls = 0;
    for (const SimulatedAct &act : days.acts) {
        if (act.record.entity == Entity::Customer && valueOf(act, Field::Phone) != nullptr)
            phones.insert(textOf(act, Field::Phone));
        if (act.record.entity != Entity::Rating)
            continue;
        ++ratings;
        satisfied += numberOf(act, Field::Score) >= 4 * numberUnit ? 1 : 0;
        QCOMPARE(numberOf(act, Field::Scale), 5 * numberUnit);
        QVERIFY(valueOf(act, Field::Agent) != nullptr);
        if (const std::string call = textOf(act, Field::Call); !call.empty()) {
            QVERIFY(calls.contains(call));
            ++ofCalls;
        }
    }
    qint64 known = 0;
    for (const auto &[call, number] : days.calls)
        known += phones.contains(number) ? 1 : 0;
    QVERIFY(known * 6 > qint64(days.calls.size()));
    QVERIFY(known * 2 < qint64(days.calls.size()));
    QVERIFY(ratings > 200 && ofCalls > 100 && ofCalls < ratings);
    const double share = double(satisfied) / double(ratings);
    QVERIFY2(share > 0.8 && share < 0.95, qPrintable(QString::number(share)));
}

void CrmModelTest::wordsAreWhole()
{
    std::set<std::string_view> listed;
    for (const std::string_view name : crmplan::words(TermList::Province))
        listed.insert(name);
    QCOMPARE(listed.size(), size_t(34));
    for (const crmplan::Province &province : crmplan::provinces())
        QVERIFY(listed.erase(province.name) == 1);
    QVERIFY(listed.empty());
    double share = 0;
    const auto pools = crmplan::pools();
    QCOMPARE(pools.size(), crmplan::words(TermList::Pool).size());
    for (size_t i = 0; i < pools.size(); ++i) {
        QCOMPARE(pools[i].name, crmplan::words(TermList::Pool)[i]);
        QVERIFY(size_t(std::max(pools[i].won, pools[i].lost)) < pools[i].stages.size());
        share += pools[i].share;
    }
    QVERIFY(qAbs(share - 1) < 1e-9);
    for (int kind = 0; kind <= int(crmtexts::Kind::Complaint); ++kind)
        for (const auto language :
             {crmplan::Language::Vietnamese, crmplan::Language::Russian, crmplan::Language::English})
            QVERIFY(!crmtexts::all(crmtexts::Kind(kind), language).empty());
}

CALLHELM_TEST(CrmModelTest)
#include "crmmodeltest.moc"
