#include <algorithm>
#include <map>
#include <random>

#include <QTest>

#include "crm/recordfold.h"
#include "support/testmain.h"

using namespace callhelm;

/// What facts make of a record.
class RecordFoldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLatestCounts();
    void whatItWasBefore();
    void sayingTheSameIsNoChange();
    void creation();
    void entriesComeBack();
    void asANaiveRecountHasIt();
};

namespace {

const RecordSchema &schema()
{
    static const RecordSchema schema;
    return schema;
}

FieldValue text(const char *text) { return FieldValue(std::string(text)); }

RecordFact fact(qint64 at, qint64 seq, std::vector<FieldEntry> entries)
{
    return {
        recordIdOf(Entity::Customer, 1), instantFromMs(at), seq, AgentId(7), BatchId(1), std::move(entries)};
}

FieldValue valueOf(const RecordState &state, Field field)
{
    return state.values[size_t(schema().of(Entity::Customer).indexOf(field))];
}

} // namespace

void RecordFoldTest::theLatestCounts()
{
    const RecordRules rules;
    RecordFold fold(schema().of(Entity::Customer), rules);
    QVERIFY(!fold.state());
    (void)fold.apply(fact(1000, 1, {{Field::Name, text("Lan")}, {Field::Phone, text("0901 234 567")}}));
    const auto changed = fold.apply(fact(2000, 2, {{Field::Name, text("Lan Phạm")}}));
    QVERIFY(changed);
    QVERIFY(!changed->creates);
    QCOMPARE(changed->changes.size(), 1U);
    QCOMPARE(changed->changes.front().from, text("Lan"));
    QCOMPARE(changed->changes.front().to, text("Lan Phạm"));
    QCOMPARE(valueOf(*fold.state(), Field::Phone), text("+84901234567"));
    QCOMPARE(toMs(fold.state()->updated), 2000);
    QCOMPARE(toMs(fold.state()->created), 1000);
}

/// What a source tells of the value before counts where nothing else tells.
void RecordFoldTest::whatItWasBefore()
{
    const RecordRules rules;
    RecordFold fold(schema().of(Entity::Customer), rules);
    (void)fold.apply(fact(1000, 1, {{Field::Country, text("VN")}}));
    const auto first = fold.apply(fact(2000, 2, {{Field::Name, text("B"), text("A")}}));
    QVERIFY(first);
    QCOMPARE(first->changes.front().from, text("A"));
    const auto second = fold.apply(fact(3000, 3, {{Field::Name, text("C"), text("X")}}));
    QVERIFY(second);
    QCOMPARE(second->changes.front().from, text("B"));
}

void RecordFoldTest::sayingTheSameIsNoChange()
{
    const RecordRules rules;
    RecordFold fold(schema().of(Entity::Customer), rules);
    (void)fold.apply(fact(1000, 1, {{Field::Phone, text("0901234567")}}));
    QVERIFY(!fold.apply(fact(2000, 2, {{Field::Phone, text("+84 90 123 45 67")}})));
    QCOMPARE(toMs(fold.state()->updated), 1000);
}

void RecordFoldTest::creation()
{
    const RecordRules rules;
    RecordFold fold(schema().of(Entity::Customer), rules);
    const auto event = fold.apply(fact(5000, 1, {{Field::Created, FieldValue(qint64(900))}}));
    QVERIFY(event);
    QVERIFY(event->creates);
    QCOMPARE(toMs(fold.state()->created), 900);
    QCOMPARE(fold.state()->by, AgentId(7));
    fold.clear();
    QVERIFY(!fold.state());
}

void RecordFoldTest::entriesComeBack()
{
    const std::vector<FieldEntry> entries{{Field::Name, text("Đặng")},
                                          {Field::Owner, FieldValue(qint64(-5)), FieldValue()},
                                          {Field(1000), FieldValue(), text("was")},
                                          {Field::Amount, FieldValue(std::numeric_limits<qint64>::max())}};
    const QByteArray bytes = encodeEntries(entries);
    const auto back = decodeEntries(bytes);
    QVERIFY(back);
    QCOMPARE(*back, entries);
    for (qsizetype size = 1; size < bytes.size(); ++size) {
        const auto cut = decodeEntries(QByteArrayView(bytes).first(size)); // never more than there is
        QVERIFY(!cut || cut->size() < entries.size());
    }
}

/// Any facts in any order of coming, folded in their order, against the last value told by time.
void RecordFoldTest::asANaiveRecountHasIt()
{
    std::mt19937 random(5);
    const RecordRules rules;
    const std::vector<Field> fields{Field::Name, Field::Country, Field::NoteText};
    for (int round = 0; round < 200; ++round) {
        std::vector<RecordFact> facts;
        const int count = 1 + int(random() % 12);
        for (int seq = 1; seq <= count; ++seq) {
            std::vector<FieldEntry> entries;
            for (const Field field : fields)
                if (random() % 2 == 0)
                    entries.push_back(
                        {field, random() % 4 == 0 ? FieldValue() : text(random() % 2 == 0 ? "a" : "b")});
            facts.push_back(fact(qint64(random() % 6) * 1000, seq, entries));
        }
        std::map<Field, std::pair<std::pair<qint64, qint64>, FieldValue>> last;
        for (const RecordFact &one : facts)
            for (const FieldEntry &entry : one.entries)
                if (const std::pair place(toMs(one.at), one.seq);
                    !last.contains(entry.field) || last[entry.field].first < place)
                    last[entry.field] = {place, entry.to};
        std::ranges::shuffle(facts, random);
        std::ranges::sort(facts, {}, [](const RecordFact &one) { return std::pair(one.at, one.seq); });
        RecordFold fold(schema().of(Entity::Customer), rules);
        std::map<Field, FieldValue> replayed;
        for (const RecordFact &one : facts)
            if (const auto event = fold.apply(one))
                for (const RecordEvent::Change &change : event->changes) {
                    QCOMPARE(change.from, replayed[change.field]);
                    replayed[change.field] = change.to;
                }
        for (const Field field : fields) {
            QCOMPARE(valueOf(*fold.state(), field), last.contains(field) ? last[field].second : FieldValue());
            QCOMPARE(replayed[field], valueOf(*fold.state(), field));
        }
    }
}

CALLHELM_TEST(RecordFoldTest)
#include "recordfoldtest.moc"
