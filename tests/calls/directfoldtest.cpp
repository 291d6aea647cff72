#include <algorithm>
#include <numeric>
#include <random>

#include <QTest>

#include "calls/phonebook.h"
#include "domain/phone.h"
#include "domain/phonenumber.h"
#include "support/effort.h"
#include "support/foldbook.h"
#include "support/logtext.h"
#include "support/testmain.h"

using namespace callhelm;

/// Calls without a queue: whose they are, counted once whoever tells of them, and their time taken out of
/// what else the agent did.
class DirectFoldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void phones_data();
    void phones();
    void numbers_data();
    void numbers();
    void records_data();
    void records();
    void perCall_data();
    void perCall();
    void availableTime();
    void betterWitness();
    void phoneChangesHands();
    void adopted();
    void anyOrder();
    void floor();

private:
    static FactBatch batch(const QByteArray &log, std::vector<Fact> records);
};

namespace {

Fact record(const char *end, CallRecorded body) { return {readTime(end), 1, body}; }

/// Anna's phone is SIP/101, Boris' is SIP/102.
Registry twoPhones()
{
    Registry names;
    names.phones.enter("SIP/101", "Anna");
    names.phones.enter("102", "Boris");
    return names;
}

using How = CallRecorded::How;
using namespace std::chrono_literals;

CallRecorded dial(Text call, Text number, Text dialled, Text channel, Text toChannel, Duration length,
                  Duration talk, How how)
{
    CallRecorded fact;
    fact.call = fact.linked = call;
    fact.application = "Dial";
    fact.number = number;
    fact.dialled = dialled;
    fact.channel = channel;
    fact.toChannel = toChannel;
    fact.length = length;
    fact.talk = talk;
    fact.how = how;
    return fact;
}

QByteArray linesOf(const FoldBook &book, std::initializer_list<QByteArray> kinds)
{
    QByteArrayList all;
    for (const QByteArray &kind : kinds)
        all += book.lines(kind);
    return all.join('\n');
}

} // namespace

FactBatch DirectFoldTest::batch(const QByteArray &log, std::vector<Fact> records)
{
    FactBatch facts = factsOf(logText(log));
    facts.facts.insert(facts.facts.end(), records.begin(), records.end());
    std::ranges::stable_sort(facts.facts, {}, &Fact::at);
    return facts;
}

void DirectFoldTest::phones_data()
{
    QTest::addColumn<QByteArray>("channel");
    QTest::addColumn<QByteArray>("phone");
    QTest::addColumn<QByteArray>("extension");
    QTest::newRow("PJSIP") << QByteArray("PJSIP/201-0000002a") << QByteArray("PJSIP/201") << QByteArray();
    QTest::newRow("dashes") << QByteArray("SIP/trunk-abc-0000002a") << QByteArray("SIP/trunk-abc")
                            << QByteArray();
    QTest::newRow("Local") << QByteArray("Local/101@agents-0000000c;1") << QByteArray("Local/101@agents")
                           << QByteArray("101");
    QTest::newRow("Local with option")
        << QByteArray("Local/101@agents/n") << QByteArray("Local/101@agents") << QByteArray("101");
    QTest::newRow("Local to the world") << QByteArray("Local/0938870700@cust-00000014;2")
                                        << QByteArray("Local/0938870700@cust") << QByteArray();
    QTest::newRow("DAHDI") << QByteArray("DAHDI/i1/201-5") << QByteArray("DAHDI/i1/201") << QByteArray();
    QTest::newRow("an extension") << QByteArray("201") << QByteArray("201") << QByteArray("201");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray();
}

void DirectFoldTest::phones()
{
    QFETCH(QByteArray, channel);
    QFETCH(QByteArray, phone);
    QFETCH(QByteArray, extension);
    const auto bytes = [](std::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); };
    QCOMPARE(bytes(phoneOfChannel(channel.toStdString())), phone);
    QCOMPARE(bytes(extensionOf(phone.toStdString())), extension);
}

void DirectFoldTest::numbers_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("national") << QByteArray("0912345678") << QByteArray("84912345678");
    QTest::newRow("international") << QByteArray("+84 912-345-678") << QByteArray("84912345678");
    QTest::newRow("with 00") << QByteArray("0084912345678") << QByteArray("84912345678");
    QTest::newRow("without plus") << QByteArray("84912345678") << QByteArray("84912345678");
    QTest::newRow("an extension") << QByteArray("101") << QByteArray();
    QTest::newRow("withheld") << QByteArray("anonymous") << QByteArray();
    QTest::newRow("too long") << QByteArray("1234567890123456") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void DirectFoldTest::numbers()
{
    QFETCH(QByteArray, number);
    QFETCH(QByteArray, key);
    QCOMPARE(QByteArray::fromStdString(numberKey(number.toStdString(), Country::Vietnam)), key);
}

void DirectFoldTest::records_data()
{
    QTest::addColumn<CallRecorded>("fact");
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("dialled and answered")
        << dial("c1", "101", "0912345678", "SIP/101-01", "SIP/trunk-02", 70s, 60s, How::Answered)
        << QByteArray("direct c1 Anna out 0912345678 10:00:00 answered ring=10 talk=60\n"
                      "agent Anna 10:00 calls=1 out=1 talk_out=60");
    QTest::newRow("dialled in vain")
        << dial("c1", "101", "0912345678", "SIP/101-01", "SIP/trunk-02", 70s, 60s, How::Busy)
        << QByteArray("direct c1 Anna out 0912345678 10:00:00 busy ring=70\nagent Anna 10:00 calls=1 out=1");
    QTest::newRow("called at his extension")
        << dial("c1", "0912345678", "102", "SIP/trunk-02", "Local/102@x-01;1", 70s, 60s, How::Answered)
        << QByteArray("direct c1 Boris in 0912345678 10:00:00 answered ring=10 talk=60\n"
                      "agent Boris 10:00 calls=1 answered=1 call_talk=60 talk=60");
    QTest::newRow("between two agents")
        << dial("c1", "101", "102", "SIP/101-01", "SIP/102-02", 70s, 60s, How::Answered)
        << QByteArray("direct c1 Anna out 102 10:00:00 answered ring=10 talk=60\n"
                      "direct c1 Boris in 101 10:00:00 answered ring=10 talk=60\n"
                      "agent Anna 10:00 calls=1 out=1 talk_out=60\n"
                      "agent Boris 10:00 calls=1 answered=1 call_talk=60 talk=60");
    QTest::newRow("nobody's") << dial("c1", "0900000001", "0900000002", "SIP/trunk-01", "SIP/trunk-02", 70s,
                                      60s, How::Answered)
                              << QByteArray("direct c1 - out 0900000002 10:00:00 answered ring=10 talk=60");
    CallRecorded queue
        = dial("c1", "0912345678", "800", "SIP/trunk-01", "SIP/101-02", 70s, 60s, How::Answered);
    queue.application = "Queue";
    QTest::newRow("a queue's call") << queue << QByteArray();
    CallRecorded part
        = dial("c2", "101", "0912345678", "SIP/101-01", "SIP/trunk-02", 70s, 60s, How::Answered);
    part.linked = "c1";
    QTest::newRow("part of another call") << part << QByteArray();
    CallRecorded half
        = dial("c2", "101", "0912345678", "Local/101@x-01;2", "SIP/101-02", 70s, 60s, How::Answered);
    half.linked = {};
    QTest::newRow("the far half of a local channel") << half << QByteArray();
}

void DirectFoldTest::records()
{
    QFETCH(CallRecorded, fact);
    QFETCH(QByteArray, lines);
    for (const FoldDrive drive : {FoldDrive{0, 0}, FoldDrive{1, 1}}) {
        Registry names = twoPhones();
        const Fact told = record("10:01:10", fact);
        const FoldBook book = foldFacts(batch({}, {told, told}), names, drive); // told twice: counted once
        QByteArrayList got = book.lines("direct") + book.lines("agent");
        QByteArrayList wanted = lines.split('\n');
        wanted.removeAll(QByteArray());
        std::ranges::sort(got);
        std::ranges::sort(wanted);
        QCOMPARE(got.join('\n'), wanted.join('\n'));
    }
}

/// One call, whatever it takes to reach somebody: dialled once, a call once for each agent in it.
void DirectFoldTest::perCall_data()
{
    QTest::addColumn<std::vector<Fact>>("records");
    QTest::addColumn<QByteArray>("lines");
    const auto in = [](const char *end, Text channel, Duration length, Duration talk, How how) {
        return record(end, dial("c1", "0912345678", "500", "SIP/trunk-01", channel, length, talk, how));
    };
    const auto out = [](const char *end, Text channel, Duration length, Duration talk, How how) {
        return record(end, dial("c1", "101", "0912345678", "SIP/101-01", channel, length, talk, how));
    };
    const auto far = [](const char *end, Text local, Text channel, Duration length, Duration talk, How how) {
        CallRecorded fact = dial("c2", "0912345678", "x", local, channel, length, talk, how);
        fact.linked = "c1";
        return record(end, fact);
    };
    QTest::newRow("a second trunk") << std::vector<Fact>{out("10:00:03", "SIP/a-02", 3s, 0s, How::Failed),
                                                         out("10:01:10", "SIP/b-03", 67s, 60s, How::Answered)}
                                    << QByteArray(
                                           "direct c1 Anna out 0912345678 10:00:00 answered ring=10 talk=60\n"
                                           "agent Anna 10:00 calls=1 out=1 talk_out=60");
    QTest::newRow("two trunks in vain") << std::vector<Fact>{out("10:00:03", "SIP/a-02", 3s, 0s, How::Failed),
                                                             out("10:00:10", "SIP/b-03", 7s, 0s, How::Busy)}
                                        << QByteArray("direct c1 Anna out 0912345678 10:00:00 busy ring=10\n"
                                                      "agent Anna 10:00 calls=1 out=1");
    QTest::newRow("two desks at once: the call is none of the one who was not reached")
        << std::vector<Fact>{in("10:00:08", "SIP/101-02", 8s, 0s, How::Unanswered),
                             in("10:00:38", "SIP/102-03", 38s, 30s, How::Answered)}
        << QByteArray("direct c1 Anna in 0912345678 10:00:00 unanswered ring=8\n"
                      "direct c1 Boris in 0912345678 10:00:00 answered ring=8 talk=30\n"
                      "agent Boris 10:00 calls=1 answered=1 call_talk=30 talk=30");
    QTest::newRow("one desk after the other, in vain")
        << std::vector<Fact>{in("10:00:10", "SIP/101-02", 10s, 0s, How::Unanswered),
                             in("10:00:16", "SIP/102-03", 6s, 0s, How::Unanswered)}
        << QByteArray("direct c1 Anna in 0912345678 10:00:00 unanswered ring=10\n"
                      "direct c1 Boris in 0912345678 10:00:10 unanswered ring=6\n"
                      "agent Anna 10:00 calls=1\nagent Boris 10:00 calls=1");
    QTest::newRow("a desk in vain, then another one")
        << std::vector<Fact>{in("10:00:10", "SIP/101-02", 10s, 0s, How::Unanswered),
                             in("10:00:46", "SIP/102-03", 36s, 30s, How::Answered)}
        << QByteArray("direct c1 Anna in 0912345678 10:00:00 unanswered ring=10\n"
                      "direct c1 Boris in 0912345678 10:00:10 answered ring=6 talk=30\n"
                      "agent Anna 10:00 calls=1\n"
                      "agent Boris 10:00 calls=1 answered=1 call_talk=30 talk=30");
    QTest::newRow("sent on by a blind transfer")
        << std::vector<Fact>{in("10:00:35", "SIP/101-02", 35s, 30s, How::Answered),
                             in("10:01:26", "SIP/102-03", 51s, 45s, How::Answered)}
        << QByteArray("direct c1 Anna in 0912345678 10:00:00 answered ring=5 talk=30\n"
                      "direct c1 Boris in 0912345678 10:00:35 answered ring=6 talk=45\n"
                      "agent Anna 10:00 calls=1 answered=1 call_talk=30 talk=30\n"
                      "agent Boris 10:00 calls=1 answered=1 call_talk=45 talk=45");
    QTest::newRow("follow-me: of whom it reached")
        << std::vector<Fact>{in("10:00:40", "Local/101@follow-0a;1", 40s, 20s, How::Answered),
                             far("10:00:10", "Local/101@follow-0a;2", "SIP/101-02", 10s, 0s, How::Unanswered),
                             far("10:00:40", "Local/101@follow-0a;2", "SIP/102-03", 30s, 20s, How::Answered)}
        << QByteArray("direct c1 Boris in 0912345678 10:00:00 answered ring=20 talk=20\n"
                      "agent Boris 10:00 calls=1 answered=1 call_talk=20 talk=20");
    QTest::newRow("follow-me to a mobile: of the one who was called")
        << std::vector<Fact>{in("10:00:40", "Local/102@follow-0a;1", 40s, 20s, How::Answered),
                             far("10:00:40", "Local/102@follow-0a;2", "SIP/trunk-09", 40s, 20s,
                                 How::Answered)}
        << QByteArray("direct c1 Boris in 0912345678 10:00:00 answered ring=20 talk=20\n"
                      "agent Boris 10:00 calls=1 answered=1 call_talk=20 talk=20");
    QTest::newRow("nobody's, by two trunks")
        << std::vector<Fact>{record("10:00:03",
                                    dial("c1", "0900000001", "0900000002", "SIP/t-01", "SIP/a-02", 3s, 0s,
                                         How::Failed)),
                             record("10:00:20",
                                    dial("c1", "0900000001", "0900000002", "SIP/t-01", "SIP/b-02", 17s, 10s,
                                         How::Answered))}
        << QByteArray("direct c1 - out 0900000002 10:00:00 answered ring=10 talk=10");
    CallRecorded told;
    told.call = told.linked = told.channel = "c1";
    told.application = CallRecorded::memberCall;
    told.name = "Anna";
    told.length = told.talk = 58s;
    told.how = How::Answered;
    QTest::newRow("told by the queue_log as well")
        << std::vector<Fact>{record("10:01:10", told), out("10:01:10", "SIP/b-03", 70s, 60s, How::Answered)}
        << QByteArray("direct c1 Anna out 0912345678 10:00:00 answered ring=10 talk=60\n"
                      "agent Anna 10:00 calls=1 out=1 talk_out=60");
}

/// In whichever order its records come.
void DirectFoldTest::perCall()
{
    QFETCH(std::vector<Fact>, records);
    QFETCH(QByteArray, lines);
    QByteArrayList wanted = lines.split('\n');
    std::ranges::sort(wanted);
    std::vector<size_t> order(records.size());
    std::iota(order.begin(), order.end(), 0);
    do {
        for (const FoldDrive drive : {FoldDrive{0, 0}, FoldDrive{1, 1}}) {
            FactBatch facts;
            for (const size_t i : order)
                facts.facts.push_back(records[i]);
            Registry names = twoPhones();
            names.phones.enter("SIP/102", "Boris");
            const FoldBook book = foldFacts(facts, names, drive);
            QByteArrayList got = book.lines("direct") + book.lines("agent");
            std::ranges::sort(got);
            QCOMPARE(got.join('\n'), wanted.join('\n'));
        }
    } while (std::ranges::next_permutation(order).found);
}

/// Who talks is not available, nor wrapping up, though the record comes when that was counted already.
void DirectFoldTest::availableTime()
{
    const QByteArray log = R"(
        10:00:00|x|q|Anna|ADDMEMBER|
        10:05:00|x|q|Anna|PAUSE|lunch
        10:06:00|x|q|Anna|UNPAUSE|
        10:10:00|x|q|Anna|REMOVEMEMBER|)";
    // Dialled 10:01:50, talked 10:02:00 to 10:03:00; and 10:04:30 to 10:05:30, half of it in the pause.
    const Fact first = record(
        "10:03:00", dial("c1", "101", "0912345678", "SIP/101-01", "SIP/t-02", 70s, 60s, How::Answered));
    const Fact second = record(
        "10:05:30", dial("c2", "101", "0912345679", "SIP/101-03", "SIP/t-04", 60s, 60s, How::Answered));
    const QByteArray wanted = "agent Anna 10:00 calls=2 out=2 in=600 paused=60 free=450 talk_out=120";
    const FactBatch ordered = batch(log, {first, second});
    Registry names = twoPhones();
    QCOMPARE(linesOf(foldFacts(ordered, names), {"agent"}), wanted);
    FactBatch late = factsOf(logText(log));
    late.facts.push_back(second);
    late.facts.push_back(first);
    Registry others = twoPhones();
    QCOMPARE(linesOf(foldFacts(late, others), {"agent"}), wanted);
    FactBatch early = factsOf(logText(log));
    early.facts.insert(early.facts.begin(), {first, second});
    Registry more = twoPhones();
    QCOMPARE(linesOf(foldFacts(early, more), {"agent"}), wanted);
}

/// What was seen of the channels stands above what was written down of them, whichever comes first.
void DirectFoldTest::betterWitness()
{
    CallRecorded cdr = dial("c1", "101", "0912345678", "SIP/101-01", "SIP/trunk-02", 70s, 66s, How::Answered);
    CallRecorded seen
        = dial("c1", "101", "0912345678", "SIP/101-01", "SIP/trunk-02", 70s, 60s, How::Answered);
    seen.witness = CallRecorded::Witness::Channels;
    const QByteArray wanted = "direct c1 Anna out 0912345678 10:00:00 answered ring=10 talk=60\n"
                              "agent Anna 10:00 calls=1 out=1 talk_out=60";
    for (const bool cdrFirst : {true, false}) {
        FactBatch facts;
        facts.facts = {record("10:01:10", cdrFirst ? cdr : seen), record("10:01:10", cdrFirst ? seen : cdr)};
        for (const FoldDrive drive : {FoldDrive{0, 0}, FoldDrive{1, 1}}) {
            Registry names = twoPhones();
            QCOMPARE(linesOf(foldFacts(facts, names, drive), {"direct", "agent"}), wanted);
        }
    }
}

void DirectFoldTest::phoneChangesHands()
{
    const auto calls = [](const char *end, Text call, Text channel) {
        return record(end, dial(call, "201", "0912345678", channel, "SIP/t-9", 10s, 0s, How::Unanswered));
    };
    FactBatch facts;
    facts.facts = {{readTime("09:00:00"), 1, AgentPhone{"Anna", "SIP/201"}},
                   calls("09:30:00", "c1", "SIP/201-01"),
                   {readTime("10:00:00"), 2, AgentPhone{"Boris", "SIP/201"}},
                   calls("10:30:00", "c2", "SIP/201-02"),
                   calls("09:50:00", "c3", "SIP/201-03")}; // late
    Registry names;
    QCOMPARE(linesOf(foldFacts(facts, names), {"direct"}),
             "direct c1 Anna out 0912345678 09:29:50 unanswered ring=10\n"
             "direct c2 Boris out 0912345678 10:29:50 unanswered ring=10\n"
             "direct c3 Anna out 0912345678 09:49:50 unanswered ring=10");
    // A person's word counts more.
    Registry entered;
    entered.phones.enter("SIP/201", "Clara");
    QVERIFY(linesOf(foldFacts(facts, entered), {"direct"}).count("Clara") == 3);
}

/// A phone finds its agent by the name that comes with its calls, whichever is known first.
void DirectFoldTest::adopted()
{
    CallRecorded fact = dial("c1", "106", "0912345678", "SIP/x6-01", "SIP/t-02", 10s, 0s, How::Unanswered);
    fact.name = "Đặng Hà";
    FactBatch facts;
    facts.facts = {record("10:00:00", fact)};
    Registry names;
    QVERIFY(!names.phones.adopt(names.agents));
    (void)foldFacts(facts, names);
    QVERIFY(!names.phones.adopt(names.agents));
    names.agent("Đặng Hà");
    QVERIFY(names.phones.adopt(names.agents));
    QVERIFY(!names.phones.adopt(names.agents));
    QVERIFY(linesOf(foldFacts(facts, names), {"direct"}).contains("Đặng Hà"));
    // It may be somebody else's all the same.
    QVERIFY(names.phones.enter("SIP/x6", ""));
    QVERIFY(!linesOf(foldFacts(facts, names), {"direct"}).contains("Đặng Hà"));
}

/// Records come in any order and up to two hours late; the figures are the same.
void DirectFoldTest::anyOrder()
{
    std::mt19937 dice(17);
    const int rounds = effort(60);
    for (int round = 0; round < rounds; ++round) {
        QByteArray log;
        qint64 at = 36'000;
        bool in = false;
        const auto time = [](qint64 s) {
            return QString::asprintf("%02d:%02d:%02d", int(s / 3600), int(s / 60 % 60), int(s % 60))
                .toLatin1();
        };
        std::vector<Fact> records;
        std::deque<std::string> texts;
        for (int i = 0; i < 40; ++i) {
            at += std::uniform_int_distribution<qint64>(5, 200)(dice);
            log += time(at) + "|x|q|Anna|" + (in ? "REMOVEMEMBER|" : "ADDMEMBER|") + '\n';
            in = !in;
            const qint64 length = std::uniform_int_distribution<qint64>(1, 400)(dice);
            const std::string &channel = texts.emplace_back("SIP/101-" + std::to_string(i));
            const bool answered = i % 3 != 0;
            CallRecorded fact
                = dial(channel, "101", "0912345678", channel, "SIP/t-1", Duration(length * 1000),
                       Duration(answered ? length * 700 : 0), answered ? How::Answered : How::Unanswered);
            if (i % 5 == 0)
                fact.witness = CallRecorded::Witness::Channels;
            records.push_back({instantFromMs((testDay + at) * 1000), 1, fact});
            if (i % 4 == 0) { // another witness, a little different
                fact.witness = i % 8 == 0 ? CallRecorded::Witness::Channels : CallRecorded::Witness::Record;
                fact.talk += i % 5 == 0 || i % 8 != 0 ? 0ms : 1000ms;
                records.push_back({instantFromMs((testDay + at) * 1000), 1, fact});
            }
        }
        Registry names = twoPhones();
        const QByteArray wanted = linesOf(foldFacts(batch(log, records), names), {"direct", "agent"});
        for (const FoldDrive drive : {FoldDrive{0, 0}, FoldDrive{3, 0}, FoldDrive{0, 7}}) {
            FactBatch shuffled = batch(log, {});
            std::ranges::shuffle(records, dice);
            for (const Fact &told : records) {
                const size_t place = std::uniform_int_distribution<size_t>(0, shuffled.facts.size())(dice);
                shuffled.facts.insert(shuffled.facts.begin() + ptrdiff_t(place), told);
            }
            Registry again = twoPhones();
            QCOMPARE(linesOf(foldFacts(shuffled, again, drive), {"direct", "agent"}), wanted);
        }
    }
}

/// A phone in use shows on the floor while it is.
void DirectFoldTest::floor()
{
    Registry names = twoPhones();
    CallFold fold(SourceId(1), names);
    const auto state = [&](const char *name, const char *at) {
        for (const AgentNow &agent : fold.agents(readTime(at)))
            if (agent.name == QLatin1String(name))
                return agent;
        return AgentNow();
    };
    const FactBatch log = factsOf(logText("10:00:00|x|q|Anna|ADDMEMBER|\n10:00:00|x|q|Boris|ADDMEMBER|"));
    for (const Fact &fact : log.facts)
        fold.apply(fact, SegmentId(1));
    fold.apply({readTime("10:01:00"), 1, DialBegan{"c1", "SIP/101-01", "SIP/102-02", "101", "102"}},
               SegmentId(1));
    QCOMPARE(state("Anna", "10:01:05").state, AgentState::Talking);
    QCOMPARE(state("Anna", "10:01:05").direction, Direction::Out);
    QCOMPARE(state("Anna", "10:01:05").with, QStringLiteral("102"));
    QCOMPARE(state("Boris", "10:01:05").state, AgentState::Ringing);
    fold.apply({readTime("10:01:10"), 1, DialAnswered{"SIP/101-01", "SIP/102-02"}}, SegmentId(1));
    QCOMPARE(state("Boris", "10:01:15").state, AgentState::Talking);
    QCOMPARE(state("Boris", "10:01:15").since, readTime("10:01:10"));
    fold.apply({readTime("10:02:00"), 1, DialEnded{"SIP/101-01", "SIP/102-02"}}, SegmentId(1));
    QCOMPARE(state("Anna", "10:02:05").state, AgentState::Available);
    QCOMPARE(state("Boris", "10:02:05").since, readTime("10:02:00"));
}

CALLHELM_TEST(DirectFoldTest)
#include "directfoldtest.moc"
