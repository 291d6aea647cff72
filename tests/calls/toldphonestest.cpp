#include <random>

#include <QTest>

#include "calls/phonebook.h"
#include "support/effort.h"
#include "support/testmain.h"

using namespace callhelm;

/// Whose phone is whose, by what telephone systems and people say.
class ToldPhonesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void overTime();
    void anyOrder();
    void whoIsMeant();
    void namesThatAgree();
};

static ToldPhones::Moment at(int second, qint64 line = 0) { return {instantFromMs(1000 * second), line}; }

void ToldPhonesTest::overTime()
{
    ToldPhones told;
    QVERIFY(told.agentOf("P", at(1).at) == nullptr);
    QVERIFY(told.tell("P", "Anna", at(10)).has_value());
    QVERIFY(!told.tell("P", "Anna", at(20)).has_value());
    const auto change = told.tell("P", "Boris", at(30));
    QVERIFY(change && !change->isUnclear);
    QCOMPARE(change->from, at(30).at);
    QCOMPARE(change->until, Instant::max());
    QVERIFY(!told.tell("P", "", at(31)) && !told.tell("", "Anna", at(31)));
    const auto owner = [&](int second) { return *told.agentOf("P", at(second).at); };
    QCOMPARE(owner(1), std::string("Anna")); // before anything was told
    QCOMPARE(owner(29), std::string("Anna"));
    QCOMPARE(owner(30), std::string("Boris"));
    // In the middle of a stretch: only with all words at hand can it be told what came after.
    const auto unclear = told.tell("P", "Clara", at(15));
    QVERIFY(unclear && unclear->isUnclear);
    // An earlier one takes the time before from the first.
    const auto earlier = told.tell("P", "Clara", at(5));
    QVERIFY(earlier && !earlier->isUnclear);
    QCOMPARE(earlier->from, Instant::min());
    QCOMPARE(earlier->until, at(10).at);
    QCOMPARE(owner(1), std::string("Clara"));
}

void ToldPhonesTest::anyOrder()
{
    const int rounds = effort(300);
    for (int round = 0; round < rounds; ++round) {
        std::mt19937 random(quint32(round) + 1);
        std::vector<std::pair<int, std::string>> words;
        for (int i = 0; i < 12; ++i)
            words.emplace_back(i, std::string(1, char('A' + random() % 3)));
        const auto ownerBy = [&](int second) { // the last word told, or the first of all
            std::string owner = words.front().second;
            for (const auto &[when, agent] : words)
                if (10 * when <= second)
                    owner = agent;
            return owner;
        };
        auto order = words;
        std::ranges::shuffle(order, random);
        ToldPhones told;
        std::vector<std::pair<int, std::string>> known;
        for (const auto &[when, agent] : order) {
            known.emplace_back(when, agent);
            const ToldPhones before = told;
            const auto change = told.tell("P", agent, at(10 * when));
            if (change && change->isUnclear) {
                std::ranges::sort(known);
                told.forget("P");
                for (const auto &[known1, agent1] : known)
                    (void)told.tell("P", agent1, at(10 * known1));
                continue;
            }
            // Nothing else changes than what is said to.
            for (int second = -5; second < 130; ++second) {
                const std::string *was = before.agentOf("P", at(second).at);
                const Instant now = at(second).at;
                if (!change || now < change->from || now >= change->until)
                    QVERIFY(was != nullptr && *was == *told.agentOf("P", now));
            }
        }
        for (int second = -5; second < 130; ++second)
            QCOMPARE(*told.agentOf("P", at(second).at), ownerBy(second));
        ToldPhones inOrder;
        for (const auto &[when, agent] : words)
            (void)inOrder.tell("P", agent, at(10 * when));
        QVERIFY(*inOrder.stretchesOf("P") == *told.stretchesOf("P"));
    }
}

void ToldPhonesTest::whoIsMeant()
{
    const SourceId pbx(1), other(2);
    PhoneBook book;
    QVERIFY(!book.tellsNames());
    QCOMPARE(book.meantBy(pbx, "Local/1004@q/n", at(1).at), std::string_view("Local/1004@q/n"));
    (void)book.tell(pbx, "Local/1004@q", "Anna", at(10));
    bool varies = false;
    QCOMPARE(book.meantBy(pbx, "Local/1004@q/n", at(1).at, &varies), std::string_view("Anna"));
    QVERIFY(!varies);
    QCOMPARE(book.meantBy(pbx, "Anna", at(1).at), std::string_view("Anna"));
    // Another telephone system has phones of the same name.
    QCOMPARE(book.meantBy(other, "Local/1004@q/n", at(1).at), std::string_view("Local/1004@q/n"));
    (void)book.tell(pbx, "Local/1004@q", "Boris", at(20));
    QCOMPARE(book.meantBy(pbx, "Local/1004@q/n", at(20).at, &varies), std::string_view("Boris"));
    QVERIFY(varies);
    // A phone whose owner goes by an interface himself, and whose interface a person knows.
    (void)book.tell(other, "PJSIP/7", "Local/7@q/n", at(1));
    QCOMPARE(book.ownerOf(other, "PJSIP/7", {}, at(1).at), std::string_view("Local/7@q/n"));
    QVERIFY(book.enter("Local/7@q/n", "Clara"));
    QVERIFY(!book.enter("Local/7@q", "Clara")); // the same phone
    QCOMPARE(book.ownerOf(other, "PJSIP/7", {}, at(1).at), std::string_view("Clara"));
    QCOMPARE(book.meantBy(pbx, "PJSIP/7", at(1).at), std::string_view("PJSIP/7"));
    // By extension, and what a person says stands above what is told.
    QVERIFY(book.enter("1004", "Dora"));
    QCOMPARE(book.meantBy(pbx, "Local/1004@q/n", at(20).at), std::string_view("Dora"));
    QVERIFY(book.enter("1004", ""));
    QCOMPARE(book.meantBy(pbx, "Local/1004@q/n", at(20).at), std::string_view("Local/1004@q/n"));
    QVERIFY(book.forget("1004"));
    QCOMPARE(book.meantBy(pbx, "Local/1004@q/n", at(20).at), std::string_view("Boris"));
    // Going round in a circle ends.
    QVERIFY(book.enter("SIP/a", "SIP/b") && book.enter("SIP/b", "SIP/a"));
    QCOMPARE(book.meantBy(pbx, "SIP/a", at(1).at), std::string_view("SIP/b"));
}

void ToldPhonesTest::namesThatAgree()
{
    NameTable agents;
    (void)agents.idOf("Anna");
    (void)agents.idOf("PJSIP/3");
    const auto ownerAfter = [&](const std::vector<std::string> &names, const char *phone) {
        PhoneBook book;
        for (const std::string &name : names) {
            book.seen(phone, name);
            (void)book.adopt(agents);
        }
        return std::string(book.ownerOf(SourceId(1), phone, {}, at(1).at));
    };
    QCOMPARE(ownerAfter({"", "Anna"}, "PJSIP/1"), std::string("Anna"));
    QCOMPARE(ownerAfter({"Anna", ""}, "PJSIP/1"), std::string("Anna"));
    QCOMPARE(ownerAfter({"201", "Anna", "Reception"}, "PJSIP/1"), std::string("Anna"));
    // The interface is an agent's name: a name that comes later is better all the same.
    QCOMPARE(ownerAfter({"", "Anna"}, "PJSIP/3"), std::string("Anna"));
    QCOMPARE(ownerAfter({"", ""}, "PJSIP/3"), std::string("PJSIP/3"));
    // Whatever calls under many names is nobody's.
    QCOMPARE(ownerAfter({"Anna", "a", "b", "c", "d", "e", "f", "g", "h"}, "PJSIP/trunk"), std::string());
    QCOMPARE(ownerAfter({"a", "b", "c", "d", "e", "f", "g", "h", "Anna"}, "PJSIP/trunk"), std::string());
}

CALLHELM_TEST(ToldPhonesTest)
#include "toldphonestest.moc"
