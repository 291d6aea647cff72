#include <QTest>

#include "ingest/simulator/callcentremodel.h"
#include "ingest/simulator/crmmodel.h"
#include "ingest/simulator/simulator.h"
#include "services/simulatedrecords.h"
#include "services/serviceset.h"
#include "services/simulation.h"
#include "store/recordreader.h"
#include "store/recordwriter.h"
#include "store/termstore.h"
#include "store/openstore.h"
#include "support/answers.h"
#include "support/scratchstore.h"
#include "support/testmain.h"

using namespace callhelm;
using std::chrono::hours;

/// What the simulator does with its customers, in the store: each once, whenever it was ended.
class SimulatedRecordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedAnywhere_data();
    void killedAnywhere();
    void sameSimulationAgain();
    void callsOnly();
    void knowsCustomersByPhone();
    void wordsInOrder();
    void inAProgram();
};

namespace {

const Instant start = instantFromMs(1794762000000);

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

const Calendar &calendar()
{
    static const Calendar vietnam(Calendar::zoneByName("Asia/Ho_Chi_Minh"));
    return vietnam;
}

/// A store whose organisation works there: figures by day rest on that.
struct VietnamStore : ScratchStore
{
    VietnamStore() : ScratchStore(::calendar()) // not its own, which is not there yet
    {
        begin();
        done(writeSetting(database(), QLatin1String(zoneSetting),
                          QString::fromUtf8(::calendar().zone().id())));
        commit();
    }
};

std::vector<SimulatedAct> acts(Duration length)
{
    CallCentreModel centre(1, start, calendar());
    CrmModel customers(1, start, calendar());
    return customers.advance(centre.advance(start + length), start + length);
}

/// The tables of records, as text.
QByteArrayList tables(ScratchStore &store)
{
    QByteArrayList lines;
    const RecordReader reader(store.reader().context(), start);
    const RecordSchema schema;
    for (const EntitySpec &entity : schema.entities()) {
        RecordQuery query;
        query.entity = entity.entity;
        query.sort = Field::Created;
        query.limit = 100'000;
        for (const RecordRow &row : got(reader.rows(query)).rows) {
            QByteArray line = entity.name + ' ' + QByteArray::number(row.state.id.value());
            for (const FieldValue &value : row.state.values)
                line += '|' + (value.isText() ? value.string().toUtf8() : QByteArray::number(value.number()));
            lines.append(line);
        }
    }
    std::ranges::sort(lines);
    return lines;
}

void write(ScratchStore &store, SimulatedRecords &records, const std::vector<SimulatedAct> &some)
{
    store.begin();
    done(records.write(store.database(), store.journal(), some));
    store.commit();
}

qint64 simulate(ScratchStore &store, int days, bool withRecords = true)
{
    const Simulation simulation{1, {start, start + hours(24 * days)}};
    return got(simulation.store(store.journal(), withRecords ? &store.database() : nullptr, calendar(),
                                [](const AuditEntry &) { return Result<void>(); }, {}));
}

} // namespace

void SimulatedRecordsTest::killedAnywhere_data()
{
    QTest::addColumn<int>("parts");
    for (const int parts : {2, 5, 23})
        QTest::addRow("%d", parts) << parts;
}

/// Each time a new program is told everything from the beginning, or from some moment that the store knows.
void SimulatedRecordsTest::killedAnywhere()
{
    QFETCH(int, parts);
    const std::vector<SimulatedAct> all = acts(hours(30));
    QVERIFY(all.size() > 2000);
    VietnamStore whole;
    SimulatedRecords once(1, start);
    write(whole, once, all);
    QVERIFY(whole.verify().empty());

    VietnamStore cut;
    for (int part = 1; part <= parts; ++part) {
        SimulatedRecords records(1, start);
        const auto until = got(records.toldUntil(cut.database()));
        QCOMPARE(until.has_value(), part > 1);
        const Instant to = start + part * hours(30) / parts;
        std::vector<SimulatedAct> told;
        for (const SimulatedAct &act : all)
            if (act.told <= to)
                told.push_back(act);
        { // not committed: as if nothing had been
            cut.begin();
            done(records.write(cut.database(), cut.journal(), told));
            cut.reopen();
            records.forget();
        }
        write(cut, records, told);
        write(cut, records, told); // told once more
        cut.reopen();
    }
    const QByteArrayList wanted = tables(whole);
    QVERIFY(wanted.size() > 1500);
    QCOMPARE(tables(cut), wanted);
    QVERIFY(cut.verify().empty());
}

void SimulatedRecordsTest::sameSimulationAgain()
{
    VietnamStore twice;
    VietnamStore once;
    QVERIFY(simulate(twice, 1) > 0);
    QCOMPARE(simulate(twice, 1), 0);
    QVERIFY(simulate(twice, 2) > 0);
    simulate(once, 2);
    QCOMPARE(tables(twice), tables(once));
    QVERIFY(twice.verify().empty());
}

void SimulatedRecordsTest::callsOnly()
{
    VietnamStore store;
    QVERIFY(simulate(store, 1, false) > 0);
    QVERIFY(tables(store).empty());
}

/// A customer whom somebody made already is not made again, and stays as they were.
void SimulatedRecordsTest::knowsCustomersByPhone()
{
    const std::vector<SimulatedAct> all = acts(hours(1));
    std::string phone;
    for (const SimulatedEntry &entry : all.front().entries)
        if (entry.field == Field::Phone)
            phone = std::get<FieldValue>(entry.value).text();
    VietnamStore store;
    store.begin();
    RecordId own;
    {
        auto writer = got(RecordWriter::open(store.database()));
        (void)got(writer->begin({{}, RecordBatch::Kind::Edit, start, {}, {}, false}));
        own = got(
            writer->add(Entity::Customer, start, {},
                        {{Field::Name, FieldValue(std::string("Own"))}, {Field::Phone, FieldValue(phone)}}));
        done(writer->finish());
    }
    store.commit();
    SimulatedRecords records(1, start);
    write(store, records, all);
    SimulatedRecords later(1, start);
    store.reopen();
    const std::vector<SimulatedAct> more = acts(hours(26));
    write(store, later, more);
    const RecordReader reader(store.reader().context(), start);
    const RecordSchema schema;
    const auto row = got(reader.record(own));
    QVERIFY(row);
    QCOMPARE(valueOf(schema.of(Entity::Customer), row->state, Field::Name).string(), QStringLiteral("Own"));
    VietnamStore alone;
    SimulatedRecords others(1, start);
    write(alone, others, more);
    QCOMPARE(got(reader.count(Entity::Customer)),
             got(RecordReader(alone.reader().context(), start).count(Entity::Customer)));
    QCOMPARE(got(reader.count(Entity::Note)),
             got(RecordReader(alone.reader().context(), start).count(Entity::Note)));
}

void SimulatedRecordsTest::wordsInOrder()
{
    VietnamStore store;
    SimulatedRecords records(1, start);
    write(store, records, acts(hours(1)));
    const Terms terms = got(TermStore(store.database()).read());
    const std::vector<Term> pools = terms.of(TermList::Pool);
    QCOMPARE(pools.size(), size_t(8));
    QCOMPARE(pools.front().name, QStringLiteral("Website"));
    const std::vector<Term> stages = terms.of(TermList::Stage, pools.front().id);
    QCOMPARE(stages.front().name, QStringLiteral("Mới"));
    QCOMPARE(stages.size(), size_t(6));
    qint64 meetings = 0;
    for (const Term &type : terms.of(TermList::TaskType))
        meetings += type.isMeeting ? 1 : 0;
    QCOMPARE(meetings, 1);
}

/// As the demo does: the past is made, the floor shows what was rated, and a second start goes on from there.
void SimulatedRecordsTest::inAProgram()
{
    QTemporaryDir folder(scratchTemplate());
    ServiceSet::Options options;
    options.path = folder.filePath(QStringLiteral("store.sqlite"));
    options.zone = QTimeZone::utc();
    qint64 ratings = 0;
    qint64 customers = 0;
    for (const bool again : {false, true}) {
        auto set = got(ServiceSet::open(options));
        QVERIFY(awaited(set->simulator.start(1, 1, 3)).ok());
        const auto count = [&](Entity entity) { return got(awaited(set->records.count(entity))); };
        const auto isRunning = [&set] {
            return std::ranges::any_of(set->sources.statuses(), [](const SourceStatus &status) {
                return status.state == SourceStatus::State::Running;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isRunning(), 60'000); // the past is made
        QTRY_VERIFY_WITH_TIMEOUT(count(Entity::Customer) > 600 && count(Entity::Rating) > 200, 60'000);
        const TimeRange day
            = set->calendar.calendar().range(set->calendar.calendar().dayOf(set->access.systemClock().now()));
        QTRY_VERIFY_WITH_TIMEOUT(!set->floor.floor()->ratingsBefore.empty(), 60'000);
        QCOMPARE(set->floor.floor()->today, day);
        CallFilter yesterday;
        yesterday.range = {day.from - hours(24), day.from};
        const auto rows = got(awaited(set->calls.ratings(yesterday)));
        qint64 rated = 0;
        for (const RatingInterval &hour : set->floor.floor()->ratingsBefore)
            rated += hour.cell.ratings;
        QCOMPARE(rows.total, rated);
        if (again) { // a moment has passed
            QVERIFY(count(Entity::Rating) >= ratings && count(Entity::Rating) < ratings + 20);
            QVERIFY(count(Entity::Customer) >= customers && count(Entity::Customer) < customers + 20);
        }
        QTest::qWait(300);
        ratings = count(Entity::Rating);
        customers = count(Entity::Customer);
        QVERIFY(set->records.catalogue()->terms->of(TermList::Pool).size() == 8);
    }
}

CALLHELM_TEST(SimulatedRecordsTest)
#include "simulatedrecordstest.moc"
