#include <map>

#include <QTest>

#include "ingest/simulator/callcentremodel.h"
#include "ingest/simulator/crmmodel.h"
#include "services/demoleads.h"
#include "services/leadwatch.h"
#include "services/serviceset.h"
#include "services/simulatedrecords.h"
#include "store/leadlog.h"
#include "store/leadoutcomereader.h"
#include "store/leadreader.h"
#include "store/leadstore.h"
#include "store/openstore.h"
#include "store/verifier.h"
#include "support/answers.h"
#include "support/scratchstore.h"
#include "support/testmain.h"

using namespace callhelm;
using namespace std::chrono_literals;

/// The demo's rules, and what they did in the past that is made up for it.
class DemoLeadsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handsOutThePast();
    void killedAnywhere();
    void rulesAreMadeOnce();
    void inAProgram();
};

namespace {

const Instant start = instantFromMs(1794762000000); // Monday, 16 November 2026, 00:00 in Vietnam

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

struct DemoStore : ScratchStore
{
    DemoStore() : ScratchStore(::calendar())
    {
        begin();
        done(writeSetting(database(), QLatin1String(zoneSetting),
                          QString::fromUtf8(::calendar().zone().id())));
        makeRules();
        commit();
    }
    void makeRules()
    {
        ChangeGround ground{database(), journal()};
        (void)got(DemoLeads(start).apply(ground));
    }
    LeadRules rules() { return got(LeadStore(database()).rules()); }
    std::vector<HandOut> handOuts()
    {
        LeadReader::Wanted wanted;
        wanted.limit = 100'000;
        const Reader all = reader();
        return got(LeadReader(all.context()).handOuts(wanted));
    }
    void write(SimulatedRecords &records, const std::vector<SimulatedAct> &acts)
    {
        begin();
        done(records.write(database(), journal(), acts));
        commit();
    }
};

std::vector<SimulatedAct> acts(Duration length)
{
    CallCentreModel centre(1, start, calendar());
    CrmModel customers(1, start, calendar());
    return customers.advance(centre.advance(start + length), start + length);
}

/// Each lead goes out once, and is taken back at most as often as its rule says.
void checkOnce(const std::vector<HandOut> &handOuts)
{
    std::map<RecordId, std::pair<int, int>> counts; // new, recalled
    for (const HandOut &one : handOuts)
        ++(one.kind == HandOutKind::Recall ? counts[one.lead].second : counts[one.lead].first);
    for (const auto &[lead, count] : counts) {
        QVERIFY(count.first <= 1);
        QVERIFY(count.second <= 1);
    }
}

} // namespace

void DemoLeadsTest::handsOutThePast()
{
    DemoStore store;
    const Instant present = start + 72h;
    SimulatedRecords records(1, start);
    records.handOut(calendar(), present);
    store.write(records, acts(80h));
    const LeadRules rules = store.rules();
    QCOMPARE(rules.size(), 5U);
    QCOMPARE(std::ranges::count(rules, true, &LeadRule::isOn), 4);
    QCOMPARE(rules[1].agents[0].weight + rules[1].agents[1].weight * 10 + rules[1].agents[2].weight * 100,
             543);

    const std::vector<HandOut> handOuts = store.handOuts();
    checkOnce(handOuts);
    std::map<LeadRuleId, int> byRule;
    for (const HandOut &one : handOuts) {
        ++byRule[one.rule];
        QVERIFY(one.at >= start && one.at <= present); // from then on the program does it by itself
        QVERIFY(one.at >= one.arrival);
        const Reader all = store.reader();
        QVERIFY(!got(LeadReader(all.context()).receipt(one.id)).lines.empty());
    }
    for (const LeadRule &rule : rules)
        QVERIFY2(rule.isOn == (byRule[rule.id] > 0), qPrintable(rule.name));
    // At once, as the program does: to the minute. Those of the weighted rule went by turn alone.
    for (const HandOut &one : handOuts)
        if (one.rule == rules[0].id)
            QVERIFY(one.at - one.arrival <= 1min);
    auto log = got(LeadLog::open(store.database()));
    const LeadLedger ledger = got(log->book(rules[1].id)).ledger(rules[1].id);
    QVERIFY(ledger.isPromised);
    QVERIFY(ledger.largestGap <= ledger.bound + 1e-9);
    QVERIFY(got(store.database().number("SELECT COUNT(*) FROM lead WHERE owner=0")) > 0); // came since

    const Reader all = store.reader();
    const auto outcomes
        = got(LeadOutcomeReader(all.context(), WorkingTime::usual(), present).outcomes(std::nullopt));
    QCOMPARE(outcomes.size(), handOuts.size());
    const auto cared
        = std::ranges::count_if(outcomes, [](const LeadOutcome &one) { return one.care.has_value(); });
    QVERIFY(cared > qint64(outcomes.size()) / 2 && cared < qint64(outcomes.size()));
    QVERIFY(store.verify().empty());
}

/// Each time a new program goes on; what was not committed is as if it had never been.
void DemoLeadsTest::killedAnywhere()
{
    const std::vector<SimulatedAct> all = acts(48h);
    DemoStore store;
    for (int part = 1; part <= 5; ++part) {
        const Instant to = start + part * 48h / 5;
        std::vector<SimulatedAct> told;
        for (const SimulatedAct &act : all)
            if (act.told <= to)
                told.push_back(act);
        SimulatedRecords records(1, start);
        records.handOut(calendar(), start + 48h);
        store.begin();
        done(records.write(store.database(), store.journal(), told));
        store.reopen();
        records.forget();
        store.write(records, told);
        store.write(records, told);
        store.reopen();
    }
    const std::vector<HandOut> handOuts = store.handOuts();
    checkOnce(handOuts);
    DemoStore whole;
    SimulatedRecords once(1, start);
    once.handOut(calendar(), start + 48h);
    whole.write(once, all);
    const auto fresh = [](const std::vector<HandOut> &some) {
        return std::ranges::count_if(some,
                                     [](const HandOut &one) { return one.kind != HandOutKind::Recall; });
    };
    QCOMPARE(fresh(handOuts), fresh(whole.handOuts()));
    QVERIFY(store.verify().empty());
}

void DemoLeadsTest::rulesAreMadeOnce()
{
    DemoStore store;
    const LeadRules rules = store.rules();
    store.begin();
    store.makeRules();
    store.commit();
    QCOMPARE(store.rules(), rules);
}

/// As the demo does: rules, a past, and the program hands out by itself from then on; a second start goes on.
void DemoLeadsTest::inAProgram()
{
    QTemporaryDir folder(scratchTemplate());
    ServiceSet::Options options;
    options.path = folder.filePath(QStringLiteral("store.sqlite"));
    options.zone = QTimeZone::utc();
    qint64 before = 0;
    for (const bool again : {false, true}) {
        auto set = got(ServiceSet::open(options));
        set->leadWatch->hold(true);
        bool isCaughtUp = false;
        connect(&set->simulator, &SimulatorService::caughtUp, set->leadWatch.get(), [&] {
            isCaughtUp = true;
            set->leadWatch->hold(false);
        });
        const Instant now = set->access.systemClock().now();
        const Instant since
            = set->calendar.calendar().startOf(set->calendar.calendar().dayOf(now).addDays(-2));
        QVERIFY(awaited(set->access.run(std::make_shared<DemoLeads>(since))).ok());
        QVERIFY(awaited(set->simulator.start(1, 1, 2, true)).ok());
        QTRY_VERIFY_WITH_TIMEOUT(isCaughtUp, 120'000);
        const auto handOuts = got(awaited(set->leads.handOuts({})));
        QVERIFY(qint64(handOuts.size()) > before);
        QVERIFY(handOuts.back().at < now - 12h);
        checkOnce(handOuts);
        if (again) // a moment has passed
            QVERIFY(qint64(handOuts.size()) < before + 20);
        // Who comes now is handed out by the program.
        const auto rules = got(awaited(set->leads.rules()));
        const auto made = got(awaited(set->records.save({{Entity::Customer,
                                                          {},
                                                          {{Field::Name, FieldValue(QStringLiteral("Lan"))},
                                                           {Field::Pool, FieldValue(rules[0].pool)},
                                                           {Field::Stage, FieldValue(rules[0].stage)}}}})));
        LeadService::HandOutQuery ofHer;
        ofHer.lead = made[0];
        QTRY_VERIFY_WITH_TIMEOUT(got(awaited(set->leads.handOuts(ofHer))).size() == 1, 20'000);
        before = qint64(got(awaited(set->leads.handOuts({}))).size()) - 1;
    }
    const auto differences = got(verifyStore(options.path, Calendar(QTimeZone::utc())));
    for (const Difference &one : differences)
        qWarning("%s %s", qPrintable(one.table), qPrintable(one.examples.join(u'\n')));
    QVERIFY(differences.empty());
}

CALLHELM_TEST(DemoLeadsTest)
#include "demoleadstest.moc"
