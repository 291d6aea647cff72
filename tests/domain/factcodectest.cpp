#include <random>
#include <unordered_set>

#include <QTest>

#include "domain/factcodec.h"
#include "support/testmain.h"

using namespace callhelm;

/// Facts as the store keeps them: what goes in comes out, and damage is noticed or harmless.
class FactCodecTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKind();
    void none();
    void manyWithTheSameNames();
    void cutOff();
    void altered();
    void keysTellEveryFieldApart();
    void keysForgetTheLine();
};

/// One fact of each kind, every field different from its default.
static std::vector<FactBody> oneOfEach()
{
    using namespace std::chrono_literals;
    return {CallerEntered{"c1", "support", "0901", 3},
            CallerRefused{"c2", "sales", CallerRefused::Why::Closed},
            RingFailed{"c3", "vip", "Anna", 15'000ms},
            RingCancelled{"c4", "vip", "Пётр", 11'193ms},
            AgentConnected{"c5", "support", "Nguyễn Đào", 5s, 3s},
            LegEnded{"c6", "support", "Anna", "8200@internal", 5s, 60s, LegEnded::By::BlindTransfer},
            CallerLeft{"c7", "sales", "5", 40s, CallerLeft::How::ByKey},
            MemberJoined{"support", "Anna", true},
            MemberLeft{"support", "Anna"},
            AgentLoggedOn{"Agent/7", "SIP/7"},
            AgentLoggedOff{"Agent/7", "SIP/7"},
            PauseBegan{"support", "Anna", "lunch"},
            PauseEnded{"support", "Anna"},
            WrapUpBegan{"support", "Anna", 15s},
            SystemStarted{},
            OtherEvent{"SOMETHING", "c8", "support", "Anna", "1|2|3", true},
            AgentRung{"c9", "support", "Anna"},
            SourceConnected{61s},
            SyncBegan{SyncBegan::What::Calls},
            MemberSeen{"support", "Anna", "lunch", true, true, true, 61s, 3600s},
            CallerSeen{"c10", "support", "0902", 2, 17s},
            CallSeen{"c11"},
            SyncEnded{SyncBegan::What::Calls},
            CallRecorded{"c12", "c12", "Dial", "101", "Anna", "0903", "SIP/101-01", "SIP/trunk-02", 70s, 61s,
                         CallRecorded::How::Answered, CallRecorded::Witness::Channels},
            AgentPhone{"Anna", "SIP/101"},
            DialBegan{"c13", "SIP/101-03", "SIP/trunk-04", "101", "0904"},
            DialAnswered{"SIP/101-03", "SIP/trunk-04"},
            DialEnded{"SIP/101-03", "SIP/trunk-04"}};
}

static std::vector<Fact> facts()
{
    std::vector<Fact> all;
    qint64 line = 10;
    for (const FactBody &body : oneOfEach()) {
        all.push_back({instantFromMs(1'793'577'600'000 + line * 1234), line, body});
        line += 3;
    }
    all.back().at = instantFromMs(5); // times and lines may go back
    all.back().line = 1;
    return all;
}

static bool same(const Fact &a, const Fact &b)
{
    return a.at == b.at && a.line == b.line && a.body.index() == b.body.index() && factKey(a) == factKey(b);
}

static std::optional<FactBatch> decoded(QByteArray bytes)
{
    return decodeFacts(std::make_shared<const QByteArray>(std::move(bytes)));
}

void FactCodecTest::everyKind()
{
    const std::vector<Fact> before = facts();
    QCOMPARE(before.size(), std::variant_size_v<FactBody>);
    const auto after = decoded(encodeFacts(before.data(), before.data() + before.size()));
    QVERIFY(after);
    QCOMPARE(after->facts.size(), before.size());
    for (size_t i = 0; i < before.size(); ++i)
        QVERIFY2(same(after->facts[i], before[i]), QByteArray::number(qint64(i)).constData());
    const auto &leg = std::get<LegEnded>(after->facts[5].body);
    QVERIFY(leg.call == "c6" && leg.target == "8200@internal" && leg.by == LegEnded::By::BlindTransfer);
    QCOMPARE(toMs(leg.talk), 60'000);
    QVERIFY(std::get<AgentConnected>(after->facts[4].body).agent == "Nguyễn Đào");
}

void FactCodecTest::none()
{
    const auto after = decoded(encodeFacts(nullptr, nullptr));
    QVERIFY(after && after->facts.empty());
    QVERIFY(!decoded({}));
}

/// Names come once; what is not told (-1 ms, empty texts) stays untold.
void FactCodecTest::manyWithTheSameNames()
{
    std::vector<Fact> many(5000);
    std::vector<std::string> ids;
    for (size_t i = 0; i < many.size(); ++i)
        ids.push_back("1793577600." + std::to_string(i));
    for (size_t i = 0; i < many.size(); ++i)
        many[i] = {instantFromMs(qint64(i) * 1000), qint64(i),
                   AgentConnected{ids[i], "a long name of a queue", {}}};
    const QByteArray bytes = encodeFacts(many.data(), many.data() + many.size());
    QCOMPARE(bytes.count("a long name of a queue"), 1);
    const auto after = decoded(bytes);
    QVERIFY(after);
    for (size_t i = 0; i < many.size(); ++i)
        QVERIFY(same(after->facts[i], many[i]));
    QCOMPARE(std::get<AgentConnected>(after->facts[7].body).wait, Duration(-1));
}

void FactCodecTest::cutOff()
{
    const std::vector<Fact> before = facts();
    const QByteArray bytes = encodeFacts(before.data(), before.data() + before.size());
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY2(!decoded(bytes.left(size)), QByteArray::number(size).constData());
}

/// Any byte altered: refused, or other facts; never a crash, and never a value that its kind does not have.
void FactCodecTest::altered()
{
    const std::vector<Fact> before = facts();
    const QByteArray bytes = encodeFacts(before.data(), before.data() + before.size());
    const auto check = [](const std::optional<FactBatch> &batch) {
        if (!batch)
            return;
        for (const Fact &fact : batch->facts) {
            (void)factKey(fact); // reads every text
            if (const auto *refused = std::get_if<CallerRefused>(&fact.body))
                QVERIFY(refused->why <= CallerRefused::Why::Diverted);
            if (const auto *leg = std::get_if<LegEnded>(&fact.body))
                QVERIFY(leg->by <= LegEnded::By::Unknown);
            if (const auto *left = std::get_if<CallerLeft>(&fact.body))
                QVERIFY(left->how <= CallerLeft::How::Withdrawn);
            if (const auto *began = std::get_if<SyncBegan>(&fact.body))
                QVERIFY(began->what <= SyncBegan::What::Calls);
            if (const auto *ended = std::get_if<SyncEnded>(&fact.body))
                QVERIFY(ended->what <= SyncBegan::What::Calls);
        }
    };
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (int value = 0; value < 256; ++value) {
            QByteArray bad = bytes;
            bad[at] = char(value);
            check(decoded(bad));
        }
    }
    std::mt19937 random(1);
    for (int round = 0; round < 3000; ++round) {
        QByteArray noise(qsizetype(random() % 200), '\0');
        for (char &byte : noise)
            byte = char(random());
        if (!noise.isEmpty())
            noise[0] = 1; // the right version, so that what follows is read
        check(decoded(noise));
    }
}

/// Facts that differ in any one field have different keys; the same fact has the same key.
void FactCodecTest::keysTellEveryFieldApart()
{
    using namespace std::chrono_literals;
    std::vector<FactBody> bodies = oneOfEach();
    const auto more = [&bodies](std::initializer_list<FactBody> variants) {
        bodies.insert(bodies.end(), variants.begin(), variants.end());
    };
    more({CallerEntered{"cX", "support", "0901", 3}, CallerEntered{"c1", "X", "0901", 3},
          CallerEntered{"c1", "support", "0902", 3}, CallerEntered{"c1", "support", "0901", 4}});
    more({CallerRefused{"cX", "sales", CallerRefused::Why::Closed},
          CallerRefused{"c2", "X", CallerRefused::Why::Closed},
          CallerRefused{"c2", "sales", CallerRefused::Why::Diverted}});
    more({RingFailed{"cX", "vip", "Anna", 15'000ms}, RingFailed{"c3", "X", "Anna", 15'000ms},
          RingFailed{"c3", "vip", "X", 15'000ms}, RingFailed{"c3", "vip", "Anna", 15'001ms}});
    more({RingCancelled{"c3", "vip", "Anna", 15'000ms}}); // another kind, all else the same
    more({RingCancelled{"c4", "vip", "X", 11'193ms}, RingCancelled{"c4", "X", "Пётр", 11'193ms},
          RingCancelled{"c4", "vip", "Пётр", 0ms}});
    more({AgentConnected{"cX", "support", "Nguyễn Đào", 5s, 3s},
          AgentConnected{"c5", "support", "Nguyen Dao", 5s, 3s},
          AgentConnected{"c5", "support", "Nguyễn Đào", 6s, 3s},
          AgentConnected{"c5", "support", "Nguyễn Đào", 5s, 4s},
          AgentConnected{"c5", "support", "Nguyễn Đào", 3s, 5s},
          AgentConnected{"c5", "Nguyễn Đào", "support", 5s, 3s}});
    more({LegEnded{"c6", "support", "Anna", "8201@internal", 5s, 60s, LegEnded::By::BlindTransfer},
          LegEnded{"c6", "support", "Anna", "8200@internal", 5s, 61s, LegEnded::By::BlindTransfer},
          LegEnded{"c6", "support", "Anna", "8200@internal", 6s, 60s, LegEnded::By::BlindTransfer},
          LegEnded{"c6", "support", "Anna", "8200@internal", 5s, 60s, LegEnded::By::AttendedTransfer}});
    more({CallerLeft{"c7", "sales", "6", 40s, CallerLeft::How::ByKey},
          CallerLeft{"c7", "sales", "5", 41s, CallerLeft::How::ByKey},
          CallerLeft{"c7", "sales", "5", 40s, CallerLeft::How::TimedOut}});
    more({MemberJoined{"support", "Anna", false}, MemberJoined{"Anna", "support", true},
          MemberLeft{"Anna", "support"}, MemberLeft{"supportA", "nna"}}); // a text's end tells
    more({AgentLoggedOn{"Agent/7", "SIP/8"}, AgentLoggedOff{"Agent/8", "SIP/7"}});
    more({PauseBegan{"support", "Anna", ""}, PauseBegan{"", "Anna", "lunch"}, PauseEnded{"", "Anna"}});
    more({SyncBegan{SyncBegan::What::Queues}, SyncEnded{SyncBegan::What::Queues}, CallSeen{"c12"},
          SourceConnected{62s}});
    more({MemberSeen{"sales", "Anna", "lunch", true, true, true, 61s, 3600s},
          MemberSeen{"support", "Anne", "lunch", true, true, true, 61s, 3600s},
          MemberSeen{"support", "Anna", "", true, true, true, 61s, 3600s},
          MemberSeen{"support", "Anna", "lunch", false, true, true, 61s, 3600s},
          MemberSeen{"support", "Anna", "lunch", true, false, true, 61s, 3600s},
          MemberSeen{"support", "Anna", "lunch", true, true, true, 62s, 3600s},
          MemberSeen{"support", "Anna", "lunch", true, true, true, 61s, 3601s},
          MemberSeen{"support", "Anna", "lunch", true, true, false, 61s, 3600s}});
    more({CallerSeen{"c11", "support", "0902", 2, 17s}, CallerSeen{"c10", "sales", "0902", 2, 17s},
          CallerSeen{"c10", "support", "0903", 2, 17s}, CallerSeen{"c10", "support", "0902", 3, 17s},
          CallerSeen{"c10", "support", "0902", 2, 18s}});
    more({WrapUpBegan{"support", "Anna", 16s}, WrapUpBegan{"", "Anna", 15s}});
    more({OtherEvent{"SOMETHING", "c8", "support", "Anna", "1|2|4", true},
          OtherEvent{"SOMETHING", "c8", "support", "Anna", "1|2|3", false},
          OtherEvent{"SOMETHING", "", "c8support", "Anna", "1|2|3", true}});
    std::unordered_set<FactKey> keys;
    for (const FactBody &body : bodies) {
        for (const qint64 ms : {1'793'577'600'000, 1'793'577'600'001, 1'793'577'601'000})
            QVERIFY(keys.insert(factKey({instantFromMs(ms), 1, body})).second);
    }
    for (const FactBody &body : bodies)
        QVERIFY(keys.contains(factKey({instantFromMs(1'793'577'600'000), 1, body})));

    // Texts that differ by one byte at any place, of every length around a word's.
    std::unordered_set<FactKey> textKeys;
    for (size_t length = 0; length < 40; ++length) {
        std::string text(length, 'a');
        QVERIFY(textKeys.insert(factKey({Instant(), 1, AgentRung{text, "q", "a"}})).second);
        for (size_t at = 0; at < length; ++at) {
            text[at] = 'b';
            QVERIFY(textKeys.insert(factKey({Instant(), 1, AgentRung{text, "q", "a"}})).second);
            text[at] = 'a';
        }
    }
}

/// A file that was cut or joined has other line numbers and tells the same.
void FactCodecTest::keysForgetTheLine()
{
    for (const FactBody &body : oneOfEach())
        QVERIFY(factKey({Instant(), 1, body}) == factKey({Instant(), 99, body}));
}

CALLHELM_TEST(FactCodecTest)
#include "factcodectest.moc"
