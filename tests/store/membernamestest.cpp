#include <deque>
#include <map>
#include <random>
#include <set>

#include <QFile>
#include <QTest>

#include "store/statement.h"
#include "support/amirecording.h"
#include "support/effort.h"
#include "support/logtext.h"
#include "support/randomlog.h"
#include "support/scratchstore.h"
#include "support/storedump.h"
#include "support/testmain.h"

using namespace callhelm;

/// A log that names members by their interfaces where they join and leave queues, as Asterisk does by
/// default: once it is known who goes by which, the store tells what it tells of a log that names everybody
/// by name.
class MemberNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyOrder_data();
    void everyOrder();
    void byTheLogAlone();
    void live_data();
    void live();
    void interfacesChangeHands();
    void nobodysPhone();
    void calledOrCalling();
    void foldedFromWhereItMatters();

private:
    FactBatch m_ami, m_csv, m_named, m_default; ///< the log with names, and with interfaces
    std::map<QByteArray, QByteArray> m_interfaces; ///< by name
};

namespace {

SegmentInfo segment(SourceKind kind, const QString &file = {})
{
    return {{QStringLiteral("pbx"), kind}, file, {}, 0, 0};
}
SegmentInfo log() { return segment(SourceKind::QueueLog, QStringLiteral("queue_log")); }
SegmentInfo manager() { return segment(SourceKind::Ami); }

/// Where the line names a member that joins or leaves.
bool isOfMembership(const QByteArrayList &fields)
{
    return fields.value(4) == "ADDMEMBER" || fields.value(4) == "REMOVEMEMBER";
}

FactBatch part(const FactBatch &all, Instant from, Instant to)
{
    FactBatch some;
    some.keep = all.keep;
    for (const Fact &fact : all.facts)
        if (fact.at >= from && fact.at < to)
            some.facts.push_back(fact);
    return some;
}

QByteArrayList dumpOf(const std::vector<std::pair<SegmentInfo, FactBatch>> &files)
{
    ScratchStore store;
    for (const auto &[info, facts] : files)
        store.take(info, facts, info.source.kind != SourceKind::Ami);
    return store.dump();
}

} // namespace

#define SAME(got, wanted)                                                                                    \
    do {                                                                                                     \
        const QByteArrayList sameGot = (got);                                                                \
        const QByteArrayList sameWanted = (wanted);                                                          \
        QVERIFY2(sameGot == sameWanted, differenceOf(sameWanted, sameGot).constData());                      \
    } while (false)

void MemberNamesTest::initTestCase()
{
    m_ami = factsOfAmi(amiRecording());
    m_csv = recordedCdrFacts();
    m_named = recordedLogFacts();
    for (const Fact &fact : m_ami.facts)
        if (const auto *phone = std::get_if<AgentPhone>(&fact.body);
            phone && phone->phone.starts_with("Local/"))
            m_interfaces[QByteArray(phone->agent.data(), qsizetype(phone->agent.size()))]
                = QByteArray(phone->phone.data(), qsizetype(phone->phone.size())) + "/n";
    QVERIFY(m_interfaces.size() >= 12);
    QFile file(QStringLiteral(CALLHELM_TEST_DATA "/asterisk-live/queue_log"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArrayList lines = file.readAll().split('\n');
    int rewritten = 0;
    for (QByteArray &line : lines) {
        QByteArrayList fields = line.split('|');
        if (!isOfMembership(fields))
            continue;
        QVERIFY(m_interfaces.contains(fields[3]));
        fields[3] = m_interfaces[fields[3]];
        line = fields.join('|');
        ++rewritten;
    }
    QVERIFY(rewritten > 40);
    m_default = factsOf(lines.join('\n'));
    QCOMPARE(m_default.facts.size(), m_named.facts.size());
}

void MemberNamesTest::everyOrder_data()
{
    QTest::addColumn<QByteArray>("order");
    for (const char *order : {"AL", "LA", "ALC", "ACL", "LAC", "LCA", "CAL", "CLA"})
        QTest::newRow(order) << QByteArray(order);
}

void MemberNamesTest::everyOrder()
{
    QFETCH(QByteArray, order);
    const auto filled = [&](ScratchStore &store, const FactBatch &logFacts) {
        for (const char which : order) {
            if (which == 'A')
                store.take(manager(), m_ami, false);
            else if (which == 'L')
                store.take(log(), logFacts, true);
            else
                store.take(segment(SourceKind::Cdr, QStringLiteral("Master.csv")), m_csv, true);
        }
    };
    ScratchStore wanted, store;
    filled(wanted, m_named);
    filled(store, m_default);
    SAME(store.dump(), wanted.dump());
    QVERIFY(store.verify().empty());
    store.reopen();
    store.take(segment(SourceKind::QueueLog, QStringLiteral("later")),
               factsOf("1893456000|late|support|NONE|ENTERQUEUE||1|1\n"), true);
    QVERIFY(store.verify().empty());
    store.begin();
    QVERIFY(store.journal().rebuild().ok());
    store.commit();
    QVERIFY(store.verify().empty());
}

/// A person tells; it does not matter when.
void MemberNamesTest::byTheLogAlone()
{
    const QByteArrayList wanted = dumpOf({{log(), m_named}});
    for (const bool early : {true, false}) {
        ScratchStore store;
        if (!early)
            store.take(log(), m_default, true);
        // As long as nobody says so, each is two.
        if (!early)
            QVERIFY(store.dump() != wanted);
        store.begin();
        for (const auto &[name, interface] : m_interfaces)
            store.journal().setPhone(interface.toStdString(), name.toStdString());
        store.commit();
        if (early)
            store.take(log(), m_default, true);
        SAME(store.dump(), wanted);
        QVERIFY(store.verify().empty());
        store.reopen();
        SAME(store.dump(), wanted);
        store.begin(); // taken back
        store.journal().forgetPhone(m_interfaces.begin()->second.toStdString());
        store.commit();
        QVERIFY(store.dump() != wanted);
        QVERIFY(store.verify().empty());
    }
}

void MemberNamesTest::live_data()
{
    QTest::addColumn<int>("lagMs");
    QTest::addColumn<bool>("killed");
    for (const int lag : {-1500, 200, 3000})
        for (const bool killed : {false, true})
            QTest::addRow("%d ms behind%s", lag, killed ? ", killed between commits" : "") << lag << killed;
}

/// The log followed beside the manager interface, a little behind or ahead of it.
void MemberNamesTest::live()
{
    QFETCH(int, lagMs);
    QFETCH(bool, killed);
    const FactBatch ami = ofQueues(m_ami);
    const QByteArrayList wanted = dumpOf({{log(), m_named}});
    SegmentInfo followed = log();
    followed.identity = "inode 1";
    followed.open = true;
    std::mt19937 random(quint32(lagMs + 5000));
    ScratchStore store;
    Instant at = std::min(m_default.facts.front().at, ami.facts.front().at);
    const Instant end = std::max(m_default.facts.back().at, ami.facts.back().at) + Duration(10'000);
    for (Instant told = at, logTold = at; at < end; told = at) {
        at += Duration(500 + random() % 20'000);
        const Instant logAt = at - Duration(lagMs);
        const FactBatch logPart = part(m_default, logTold, logAt);
        const FactBatch amiPart = part(ami, told, at);
        if (lagMs < 0 && !logPart.facts.empty())
            store.take(followed, logPart, false);
        if (!amiPart.facts.empty())
            store.take(manager(), amiPart, false);
        if (lagMs >= 0 && !logPart.facts.empty())
            store.take(followed, logPart, false);
        logTold = std::max(logTold, logAt);
        if (killed && random() % 4 == 0)
            store.reopen();
    }
    SAME(store.dump(), wanted);
    QVERIFY(store.verify().empty());
}

/// Made-up logs of a floor where desks are shared: whoever joins takes a desk that is free, mostly the one
/// that was left last. Words of phones come in any order, early, late and in pieces.
void MemberNamesTest::interfacesChangeHands()
{
    const int rounds = effort(40);
    for (int round = 0; round < rounds; ++round) {
        const quint32 seed = quint32(round) + 1;
        std::mt19937 random(seed);
        const QByteArrayList named = randomLines({seed, 300, {}});
        QByteArrayList lines;
        std::map<QByteArray, QByteArray> desks; // by agent
        std::map<QByteArray, int> queues; // of an agent, how many
        std::map<QByteArray, std::set<QByteArray>> in;
        std::vector<QByteArray> unused;
        std::map<QByteArray, QByteArray> takenAt;
        for (int i = 9; i > 0; --i)
            unused.push_back("PJSIP/desk" + QByteArray::number(i));
        QByteArrayList words; // AgentPhone facts: time|agent|desk
        for (const QByteArray &line : named) {
            QByteArrayList fields = line.split('|');
            if (!isOfMembership(fields)) {
                lines.append(line);
                continue;
            }
            const QByteArray agent = fields[3];
            if (fields[4] == "ADDMEMBER") {
                if (!desks.contains(agent)) {
                    if (unused.empty()) {
                        lines.append(line);
                        continue;
                    }
                    desks[agent] = unused.back();
                    unused.pop_back();
                    takenAt[desks[agent]] = fields[0];
                }
                in[agent].insert(fields[2]);
                words.append(fields[0] + '|' + agent + '|' + desks[agent]);
                fields[3] = desks[agent];
            } else if (desks.contains(agent)) {
                fields[3] = desks[agent];
                in[agent].erase(fields[2]);
                // Who joins and leaves within a second cannot be told from the next one.
                if (in[agent].empty() && takenAt[desks[agent]] != fields[0]) {
                    unused.push_back(desks[agent]);
                    desks.erase(agent);
                }
            }
            lines.append(fields.join('|'));
        }
        const FactBatch wantedFacts = factsOf(named.join('\n') + '\n');
        const FactBatch logFacts = factsOf(lines.join('\n') + '\n');
        FactBatch phones;
        auto texts = std::make_shared<std::deque<std::string>>();
        phones.keep.push_back(texts);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QByteArrayList word = words[i].split('|');
            texts->push_back(word[1].toStdString());
            const Text agent = texts->back();
            texts->push_back(word[2].toStdString());
            phones.facts.push_back(
                {instantFromMs(word[0].toLongLong() * 1000), i + 1, AgentPhone{agent, texts->back()}});
        }

        const QByteArrayList wanted = dumpOf({{log(), wantedFacts}});
        ScratchStore store;
        // The log in some pieces, and the words in some, in any order of the two.
        std::vector<std::pair<SegmentInfo, FactBatch>> steps;
        const auto cut = [&](const FactBatch &all, bool isLog, size_t pieces) {
            for (size_t i = 0; i < pieces; ++i) {
                FactBatch piece;
                piece.keep = all.keep;
                const size_t from = all.facts.size() * i / pieces;
                const size_t to = all.facts.size() * (i + 1) / pieces;
                piece.facts.assign(all.facts.begin() + ptrdiff_t(from), all.facts.begin() + ptrdiff_t(to));
                if (!piece.facts.empty())
                    steps.emplace_back(
                        isLog ? log()
                              : segment(SourceKind::Ami, QStringLiteral("words %1").arg(steps.size())),
                        std::move(piece));
            }
        };
        if (random() % 2 == 0)
            std::ranges::shuffle(phones.facts, random); // told anew from old recordings
        cut(phones, false, 1 + random() % 5);
        std::ranges::shuffle(steps, random);
        std::vector<std::pair<SegmentInfo, FactBatch>> ofPhones;
        std::swap(steps, ofPhones);
        cut(logFacts, true, 1 + random() % 3);
        for (auto &step : ofPhones)
            steps.insert(steps.begin() + ptrdiff_t(random() % (steps.size() + 1)), std::move(step));
        for (const auto &[info, facts] : steps)
            store.take(info, facts, false);
        QVERIFY2(store.dump() == wanted,
                 "round " + QByteArray::number(round) + '\n' + differenceOf(wanted, store.dump()));
        QVERIFY2(store.verify().empty(), "round " + QByteArray::number(round));
        if (round % 8 == 0) {
            store.reopen();
            store.begin();
            QVERIFY(store.journal().rebuild().ok());
            store.commit();
            SAME(store.dump(), wanted);
        }
    }
}

/// A person's word that a phone is nobody's counts more than what the telephone system tells.
void MemberNamesTest::nobodysPhone()
{
    const QByteArrayList unjoined = dumpOf({{log(), m_default}});
    ScratchStore store;
    store.take(manager(), ofQueues(m_ami), false);
    store.take(log(), m_default, true);
    QVERIFY(store.dump() != unjoined);
    store.begin();
    for (const auto &[name, interface] : m_interfaces)
        store.journal().setPhone(interface.toStdString(), {});
    store.commit();
    SAME(store.dump(), unjoined);
    QVERIFY(store.verify().empty());
}

/// Calls without a queue of phones that are told early, late or not at all, first called or first calling,
/// in any order of the sources and in pieces.
void MemberNamesTest::calledOrCalling()
{
    const int rounds = effort(30);
    for (int round = 0; round < rounds; ++round) {
        std::mt19937 random(quint32(round) + 1);
        const std::vector<std::string> agents{"Anna", "Boris", "Clara Nguyễn", "Dũng"};
        auto texts = std::make_shared<std::deque<std::string>>();
        const auto text = [&](std::string words) -> Text { return texts->emplace_back(std::move(words)); };
        const qint64 start = 1'795'300'000;
        FactBatch joins, calls, words;
        for (FactBatch *batch : {&joins, &calls, &words})
            batch->keep.push_back(texts);
        for (size_t i = 0; i < agents.size(); ++i) {
            const bool byInterface = random() % 2 == 0;
            joins.facts.push_back(
                {instantFromMs((start + qint64(i)) * 1000), qint64(i) + 1,
                 MemberJoined{"q", text(byInterface ? "PJSIP/p" + std::to_string(i) : agents[i]), false}});
            if (random() % 2 == 0)
                joins.facts.push_back({instantFromMs((start + 60 + qint64(i)) * 1000), qint64(i) + 9,
                                       PauseBegan{"q", text(agents[i]), "Lunch"}});
            if (random() % 2 == 0)
                words.facts.push_back({instantFromMs((start + qint64(random() % 7000)) * 1000), qint64(i) + 1,
                                       AgentPhone{text(agents[i]), text("PJSIP/p" + std::to_string(i))}});
        }
        std::ranges::stable_sort(joins.facts, {}, &Fact::at);
        for (int i = 0; i < 30; ++i) {
            const size_t who = random() % agents.size();
            const bool isOut = random() % 2 == 0;
            const std::string phone
                = "PJSIP/p" + std::to_string(who) + "-0000000" + std::to_string(random() % 9);
            const std::string trunk = "PJSIP/trunk-000000" + std::to_string(10 + i);
            CallRecorded call;
            call.call = text("c" + std::to_string(i));
            call.linked = call.call;
            call.application = "Dial";
            call.number
                = isOut ? text("10" + std::to_string(who)) : text("09120000" + std::to_string(10 + i));
            call.name = isOut ? text(agents[who]) : text("Caller " + std::to_string(i));
            call.dialled
                = isOut ? text("09220000" + std::to_string(10 + i)) : text("10" + std::to_string(who));
            call.channel = text(isOut ? phone : trunk);
            call.toChannel = text(isOut ? trunk : phone);
            call.length = std::chrono::seconds(30);
            call.talk = std::chrono::seconds(random() % 2 == 0 ? 20 : 0);
            call.how = call.talk > Duration(0) ? CallRecorded::How::Answered : CallRecorded::How::Unanswered;
            calls.facts.push_back({instantFromMs((start + 120 + qint64(i) * 200) * 1000), i + 1, call});
        }
        const SegmentInfo csv = segment(SourceKind::Cdr, QStringLiteral("Master.csv"));
        QByteArrayList wanted;
        std::vector<int> order{0, 1, 2};
        do {
            ScratchStore store;
            for (const int which : order) {
                const FactBatch &all = which == 0 ? joins : which == 1 ? calls : words;
                const SegmentInfo info = which == 0 ? log() : which == 1 ? csv : manager();
                const size_t pieces = 1 + random() % 3;
                for (size_t i = 0; i < pieces; ++i) {
                    FactBatch piece;
                    piece.keep = all.keep;
                    piece.facts.assign(all.facts.begin() + ptrdiff_t(all.facts.size() * i / pieces),
                                       all.facts.begin() + ptrdiff_t(all.facts.size() * (i + 1) / pieces));
                    if (!piece.facts.empty())
                        store.take(info, piece, false);
                }
            }
            if (wanted.isEmpty())
                wanted = store.dump();
            QVERIFY2(store.dump() == wanted,
                     "round " + QByteArray::number(round) + '\n' + differenceOf(wanted, store.dump()));
            QVERIFY2(store.verify().empty(), "round " + QByteArray::number(round));
        } while (std::ranges::next_permutation(order).found);
    }
}

/// A new member whose interface the log named a moment ago costs no more than the facts since.
void MemberNamesTest::foldedFromWhereItMatters()
{
    ScratchStore store;
    store.take(log(), m_default, true);
    store.take(manager(), ofQueues(m_ami), false);
    const qint64 at = toMs(m_default.facts.back().at) / 1000 + 100;
    const QByteArray time = QByteArray::number(at);
    store.take(segment(SourceKind::QueueLog, QStringLiteral("next")),
               factsOf(time + "|MANAGER|support|PJSIP/new|ADDMEMBER|\n"), true);
    const qint64 before = store.journal().factsFoldedAgain();
    FactBatch told;
    told.facts.push_back({instantFromMs(at * 1000), 1, AgentPhone{"Newcomer", "PJSIP/new"}});
    store.take(manager(), told, false);
    const qint64 again = store.journal().factsFoldedAgain() - before;
    QVERIFY2(again < 100, QByteArray::number(again));
    QVERIFY(
        std::ranges::any_of(store.dump(), [](const QByteArray &line) { return line.contains("Newcomer"); }));
    QVERIFY(store.verify().empty());
}

CALLHELM_TEST(MemberNamesTest)
#include "membernamestest.moc"
