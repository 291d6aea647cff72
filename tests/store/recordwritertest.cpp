#include <map>
#include <random>
#include <set>

#include <QTest>

#include "store/customerkeytable.h"
#include "store/database.h"
#include "store/eachrow.h"
#include "store/recordcolumns.h"
#include "store/recordlookup.h"
#include "store/recordreader.h"
#include "store/recordwriter.h"
#include "store/storyreader.h"
#include "store/termstore.h"
#include "support/scratchstore.h"
#include "support/testmain.h"

using namespace callhelm;

/// Facts of records and the tables that follow from them.
class RecordWriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tablesAreAsTheSchema();
    void ownFields();
    void merged();
    void takenBack();
    void damageIsFound();
    void manyAtOnce();
    void anythingInAnyOrder_data();
    void anythingInAnyOrder();
};

namespace {

const Instant now = instantFromMs(1'793'600'000'000);

FieldValue text(const QString &text) { return FieldValue(text); }

template <class T>
T got(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return std::move(*result);
}
void done(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
}

/// Runs `work` on a writer of a new batch, in a transaction; the batch's id.
template <class Work>
BatchId write(ScratchStore &store, Work work)
{
    store.begin();
    BatchId batch;
    {
        auto writer = got(RecordWriter::open(store.database()));
        batch = got(writer->begin({{}, RecordBatch::Kind::Edit, now, QStringLiteral("test"), {}, false}));
        work(*writer);
        done(writer->finish());
    }
    store.commit();
    return batch;
}

RecordReader reader(ScratchStore &store) { return {store.reader().context(), now}; }

/// The tables that follow from facts, as text.
QByteArrayList dump(ScratchStore &store)
{
    QByteArrayList lines;
    const RecordSchema schema;
    for (const EntitySpec &entity : schema.entities()) {
        const QByteArray extra = entity.entity == Entity::Customer ? ",name_key,touched" : "";
        auto statement = got(Statement::prepare(store.database(),
                                                "SELECT " + recordcolumns::names(entity) + extra + " FROM "
                                                    + entity.table + " ORDER BY id"));
        done(eachRow(statement, [&](const Statement &row) {
            QByteArray line = entity.table;
            for (int i = 0; i < recordcolumns::count(entity) + (extra.isEmpty() ? 0 : 2); ++i)
                line += '|' + row.string(i).toUtf8();
            lines.append(line);
        }));
    }
    done(eachRow(store.database(), "SELECT kind,key,customer FROM customer_key ORDER BY 1,2,3",
                 [&](const Statement &row) {
                     lines.append("key|" + row.string(0).toUtf8() + '|' + row.string(1).toUtf8() + '|'
                                  + row.string(2).toUtf8());
                 }));
    return lines;
}

qint64 found(ScratchStore &store, const QString &search)
{
    RecordQuery query;
    query.search = search;
    return got(reader(store).totals(query)).count;
}

} // namespace

void RecordWriterTest::tablesAreAsTheSchema()
{
    ScratchStore store;
    const RecordSchema schema;
    for (const EntitySpec &entity : schema.entities()) {
        QByteArrayList columns;
        done(eachRow(store.database(), "SELECT name FROM pragma_table_info('" + entity.table + "')",
                     [&](const Statement &row) { columns.append(row.string(0).toUtf8()); }));
        QByteArrayList wanted = recordcolumns::names(entity).split(',');
        if (entity.entity == Entity::Customer)
            wanted << "name_key"
                   << "touched";
        std::ranges::sort(columns);
        std::ranges::sort(wanted);
        QCOMPARE(columns, wanted);
    }
}

void RecordWriterTest::ownFields()
{
    ScratchStore store;
    store.begin();
    const Field contract = got(
        TermStore(store.database())
            .save(OwnField{
                Field(0), Entity::Customer, QStringLiteral("Contract ends"), FieldType::Date, {}, false}));
    store.commit();
    RecordId customer;
    write(store, [&](RecordWriter &writer) {
        customer = got(writer.add(
            Entity::Customer, now, AgentId(),
            {{Field::Name, text(QStringLiteral("A"))}, {contract, FieldValue(qint64(2'461'345))}}));
    });
    const auto row = got(reader(store).record(customer));
    QVERIFY(row);
    QCOMPARE(row->state.values.back(), FieldValue(qint64(2'461'345)));
    RecordQuery query;
    query.filters = {{contract, {}, 2'461'345, 2'461'346}};
    QCOMPARE(got(reader(store).totals(query)).count, 1);
    query.filters = {{contract, {}, 2'461'346}};
    QCOMPARE(got(reader(store).totals(query)).count, 0);
    QVERIFY(store.verify().empty());
}

/// All that refers to a merged customer refers to the other; taking it back restores ids and counts.
void RecordWriterTest::merged()
{
    ScratchStore store;
    RecordId a, b;
    write(store, [&](RecordWriter &writer) {
        a = got(writer.add(Entity::Customer, now, AgentId(), {{Field::Name, text(QStringLiteral("A"))}}));
        b = got(writer.add(
            Entity::Customer, now, AgentId(),
            {{Field::Name, text(QStringLiteral("B"))}, {Field::Phone, text(QStringLiteral("0901234567"))}}));
        for (int i = 0; i < 5; ++i)
            (void)got(writer.add(
                Entity::Note, now, AgentId(),
                {{Field::Customer, FieldValue(i < 2 ? a : b)}, {Field::Text, text(QString::number(i))}}));
    });
    const QByteArrayList before = dump(store);
    QCOMPARE(got(reader(store).ofCustomer(a, Entity::Note, 10)).size(), 2U);
    const BatchId merge = write(store, [&](RecordWriter &writer) {
        done(writer.change(b, now, AgentId(), {{Field::MergedInto, FieldValue(a)}}));
        done(writer.change(a, now, AgentId(), {{Field::Phone, text(QStringLiteral("0901234567"))}}));
    });
    QCOMPARE(got(reader(store).ofCustomer(a, Entity::Note, 10)).size(), 5U);
    QCOMPARE(got(reader(store).count(Entity::Customer)), 1);
    QVERIFY(!got(reader(store).record(b)));
    QCOMPARE(found(store, QStringLiteral("0901")), 1);
    QCOMPARE(got(StoryReader(store.reader().context(), now).story(a, 100)).counts[size_t(Entity::Note)], 5);
    QVERIFY(store.verify().empty());
    // A note that comes later still names the one that was merged.
    write(store, [&](RecordWriter &writer) {
        (void)got(writer.add(Entity::Note, now, AgentId(), {{Field::Customer, FieldValue(b)}}));
    });
    QCOMPARE(got(reader(store).ofCustomer(a, Entity::Note, 10)).size(), 6U);
    QVERIFY(store.verify().empty());
    write(store, [&](RecordWriter &writer) { done(writer.setVoided(merge, true)); });
    QCOMPARE(got(reader(store).ofCustomer(a, Entity::Note, 10)).size(), 2U);
    QCOMPARE(got(reader(store).ofCustomer(b, Entity::Note, 10)).size(), 4U);
    QCOMPARE(got(reader(store).count(Entity::Customer)), 2);
    QVERIFY(store.verify().empty());
    QVERIFY(before != dump(store)); // by the later note alone
    QCOMPARE(dump(store).size(), before.size() + 1);
}

void RecordWriterTest::takenBack()
{
    ScratchStore store;
    RecordId a;
    const BatchId first = write(store, [&](RecordWriter &writer) {
        a = got(writer.add(Entity::Customer, now, AgentId(), {{Field::Name, text(QStringLiteral("A"))}}));
    });
    const QByteArrayList before = dump(store);
    const BatchId second = write(store, [&](RecordWriter &writer) {
        done(writer.change(a, now, AgentId(), {{Field::Name, text(QStringLiteral("Changed"))}}));
    });
    QCOMPARE(found(store, QStringLiteral("changed")), 1);
    write(store, [&](RecordWriter &writer) {
        QVERIFY(got(writer.builtOn(first, false)));
        QVERIFY(!got(writer.builtOn(second, false)));
        done(writer.setVoided(second, true));
    });
    QCOMPARE(dump(store), before);
    QCOMPARE(found(store, QStringLiteral("changed")), 0);
    write(store, [&](RecordWriter &writer) {
        QVERIFY(!got(writer.builtOn(first, true)));
        (void)got(writer.add(Entity::Deal, now, AgentId(), {{Field::Customer, FieldValue(a)}}));
        done(writer.finish());
        QVERIFY(got(writer.builtOn(first, true))); // somebody's deal rests on it
    });
    QVERIFY(store.verify().empty());
}

void RecordWriterTest::damageIsFound()
{
    ScratchStore store;
    write(store, [&](RecordWriter &writer) {
        (void)got(writer.add(Entity::Customer, now, AgentId(),
                             {{Field::Phone, joinedTexts({"0901234567", "0901234568"})}}));
        (void)got(writer.add(Entity::Deal, now, AgentId(), {{Field::Amount, FieldValue(qint64(100))}}));
    });
    QVERIFY(store.verify().empty());
    store.begin();
    done(store.database().execute("UPDATE deal SET amount=amount+1"));
    done(store.database().execute("DELETE FROM customer_several"));
    store.commit();
    const auto differences = store.verify();
    QCOMPARE(differences.size(), 2U);
    store.begin();
    {
        auto writer = got(RecordWriter::open(store.database()));
        done(writer->rebuild());
    }
    store.commit();
    QVERIFY(store.verify().empty());
}

/// A large import writes indexes last: it gives the same tables and indexes, and rows find those before them.
void RecordWriterTest::manyAtOnce()
{
    const auto fill = [](ScratchStore &store, bool isBulk) {
        write(store, [&](RecordWriter &writer) {
            auto lookup = got(RecordLookup::open(store.database(), writer.schema()));
            if (isBulk) {
                const CustomerKeyTable *keys = got(writer.beginBulk(100'000));
                QVERIFY(keys != nullptr);
                lookup->setKeys(keys);
            }
            const auto withPhone = [&](int number) {
                return got(
                    lookup->byKey({CustomerKey::Kind::Phone, "+84" + std::to_string(901'000'000 + number)}));
            };
            for (int i = 0; i < 3000; ++i) {
                const auto phone = [](int number) { return "0" + std::to_string(901'000'000 + number); };
                const auto record = got(
                    writer.add(Entity::Customer, now, AgentId(),
                               {{Field::Name, text(QStringLiteral("Lan %1").arg(i))},
                                {Field::Phone,
                                 joinedTexts(i % 5 == 0 ? std::vector{phone(i), phone(i + 5000)}
                                                        : std::vector{phone(i)})},
                                {Field::Email, text(QStringLiteral("Lan%1@Example.vn").arg(i % 1000))}}));
                QCOMPARE(withPhone(i), std::vector{record});
                QCOMPARE(withPhone(i + 5000).size(), size_t(i % 5 == 0));
            }
            QVERIFY(withPhone(4000).empty());
            QCOMPARE(got(lookup->byKey({CustomerKey::Kind::Email, "lan7@example.vn"})).size(), 3U);
            lookup->setKeys(nullptr);
            done(writer.finish());
            done(writer.endBulk());
        });
    };
    const auto schemaOf = [](ScratchStore &store) {
        QByteArrayList lines;
        done(eachRow(store.database(),
                     "SELECT sql FROM sqlite_master WHERE type='index' AND sql<>'' ORDER BY name",
                     [&](const Statement &row) { lines.append(row.string(0).toUtf8()); }));
        return lines;
    };
    ScratchStore store, wanted;
    fill(wanted, false);
    fill(store, true);
    QCOMPARE(dump(store), dump(wanted));
    QCOMPARE(schemaOf(store), schemaOf(wanted));
    for (const char *search : {"lan 12", "0901000012", "1000012", "lan7@", "9010", "zz", "2 1"})
        QCOMPARE(found(store, QString::fromLatin1(search)), found(wanted, QString::fromLatin1(search)));
    // So many have it that they are looked at in their order, page by page.
    QCOMPARE(found(store, QStringLiteral("lan")), 3000);
    std::set<RecordId> listed;
    RecordQuery query;
    query.search = QStringLiteral("lan vn");
    for (; query.offset < 3000; query.offset += query.limit)
        for (const RecordRow &row : got(reader(store).rows(query)).rows)
            listed.insert(row.state.id);
    QCOMPARE(listed.size(), 3000U);
    QCOMPARE(found(store, QStringLiteral("0901000012")), 1);
    QVERIFY(store.verify().empty());
    done(store.database().check(Database::Thoroughness::Indexes));
}

void RecordWriterTest::anythingInAnyOrder_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// New records, edits with any time, merges, bins, batches taken back and made to count again: the tables are
/// always what a rebuild gives, and the search finds what it should.
void RecordWriterTest::anythingInAnyOrder()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    ScratchStore store;
    std::vector<RecordId> customers, others;
    std::map<BatchId, bool> batches; // whether it is voided
    const QStringList names{QStringLiteral("Đặng Lan"), QStringLiteral("Иван Ёлкин"), QStringLiteral("Anna"),
                            QStringLiteral("Nguyễn An")};
    const auto anyOf = [&](const auto &list) { return list[random() % size_t(list.size())]; };
    const auto anyTime = [&] { return now - std::chrono::hours(random() % 5); };
    const auto anyEntry = [&]() -> FieldEntry {
        switch (random() % 4) {
        case 0:
            return {Field::Name, text(anyOf(names))};
        case 1:
            return {Field::Phone, text(QStringLiteral("090123450%1").arg(random() % 4))};
        case 2:
            return {Field::Deleted, FieldValue(qint64(random() % 2))};
        default:
            return {Field::Email,
                    random() % 3 == 0 ? FieldValue() : text(QStringLiteral("a%1@b.vn").arg(random() % 3))};
        }
    };
    for (int step = 0; step < 60; ++step) {
        const BatchId batch = write(store, [&](RecordWriter &writer) {
            for (unsigned i = 0; i <= random() % 3; ++i)
                switch (customers.size() < 3 ? 0U : random() % 6) {
                case 0:
                    customers.push_back(got(writer.add(Entity::Customer, anyTime(), AgentId(),
                                                       {{Field::Name, text(anyOf(names))}, anyEntry()})));
                    break;
                case 1:
                    others.push_back(
                        got(writer.add(random() % 2 == 0 ? Entity::Note : Entity::Deal, anyTime(), AgentId(),
                                       {{Field::Customer, FieldValue(anyOf(customers))}})));
                    break;
                case 2: {
                    const RecordId from = anyOf(customers), to = anyOf(customers);
                    if (from.value() > to.value()) // never in a circle
                        done(
                            writer.change(from, anyTime(), AgentId(), {{Field::MergedInto, FieldValue(to)}}));
                    break;
                }
                case 3:
                    if (!others.empty())
                        done(writer.change(anyOf(others), anyTime(), AgentId(),
                                           {{Field::Customer, FieldValue(anyOf(customers))}}));
                    break;
                case 4:
                    if (!batches.empty()) {
                        auto it = batches.begin();
                        std::advance(it, random() % batches.size());
                        it->second = !it->second;
                        done(writer.setVoided(it->first, it->second));
                    }
                    break;
                default:
                    done(writer.change(anyOf(customers), anyTime(), AgentId(), {anyEntry()}));
                }
        });
        batches[batch] = false;
        if (step % 10 == 9)
            QVERIFY(store.verify().empty());
    }
    const QByteArrayList incremental = dump(store);
    QList<qint64> searched;
    const QStringList searches{QStringLiteral("dang"), QStringLiteral("елкин"), QStringLiteral("ann"),
                               QStringLiteral("0901234501"), QStringLiteral("a1@")};
    for (const QString &search : searches)
        searched.append(found(store, search));
    store.begin();
    {
        auto writer = got(RecordWriter::open(store.database()));
        done(writer->rebuild());
    }
    store.commit();
    QCOMPARE(dump(store), incremental);
    for (qsizetype i = 0; i < searches.size(); ++i)
        QCOMPARE(found(store, searches[i]), searched[i]);
}

CALLHELM_TEST(RecordWriterTest)
#include "recordwritertest.moc"
