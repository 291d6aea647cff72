#include <array>

#include <QTest>

#include "calls/memberpairs.h"
#include "support/testmain.h"

using namespace callhelm;

/// Which interface and which name of a log are probably one agent's.
class MemberPairsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pairs_data();
    void pairs();
};

namespace {

struct Member
{
    const char *name;
    std::vector<std::array<int, 3>> spans; ///< queue, and hours: from, to; of somebody who works from alone
};

} // namespace

Q_DECLARE_METATYPE(std::vector<Member>)

void MemberPairsTest::pairs_data()
{
    QTest::addColumn<std::vector<Member>>("added");
    QTest::addColumn<std::vector<Member>>("working");
    QTest::addColumn<QStringList>("wanted");
    using Members = std::vector<Member>;
    QTest::newRow("nobody") << Members() << Members() << QStringList();
    QTest::newRow("one and one") << Members{{"SIP/1", {{1, 8, 12}}}} << Members{{"Anna", {{1, 9}}}}
                                 << QStringList{QStringLiteral("SIP/1 Anna 8")};
    QTest::newRow("another queue") << Members{{"SIP/1", {{1, 8, 12}}}} << Members{{"Anna", {{2, 9}}}}
                                   << QStringList();
    QTest::newRow("another time") << Members{{"SIP/1", {{1, 8, 12}}}} << Members{{"Anna", {{1, 13}}}}
                                  << QStringList();
    QTest::newRow("by shifts") << Members{{"SIP/1", {{1, 8, 12}}}, {"SIP/2", {{1, 12, 18}}}}
                               << Members{{"Anna", {{1, 9}, {1, 11}}}, {"Boris", {{1, 14}}}}
                               << QStringList{QStringLiteral("SIP/1 Anna 8"),
                                              QStringLiteral("SIP/2 Boris 12")};
    QTest::newRow("all day, nobody can tell")
        << Members{{"SIP/1", {{1, 8, 18}}}, {"SIP/2", {{1, 8, 18}}}}
        << Members{{"Anna", {{1, 9}}}, {"Boris", {{1, 14}}}} << QStringList();
    QTest::newRow("one is certain, so the other is")
        << Members{{"SIP/1", {{1, 8, 18}}}, {"SIP/2", {{1, 8, 12}}}}
        << Members{{"Anna", {{1, 9}}}, {"Boris", {{1, 14}}}}
        << QStringList{QStringLiteral("SIP/1 Boris 8"), QStringLiteral("SIP/2 Anna 8")};
    QTest::newRow("told by the number in the name")
        << Members{{"Local/1004@q/n", {{1, 8, 18}}}, {"Local/1005@q/n", {{1, 8, 18}}}}
        << Members{{"Anna (1005)", {{1, 9}}}, {"Boris 1004", {{1, 14}}}}
        << QStringList{QStringLiteral("Local/1004@q/n Boris 1004 8"),
                       QStringLiteral("Local/1005@q/n Anna (1005) 8")};
    QTest::newRow("told by the name")
        << Members{{"PJSIP/joan.smythe", {{1, 8, 18}}}, {"PJSIP/boris", {{1, 8, 18}}}}
        << Members{{"Boris Petrov", {{1, 9}}}, {"Joan Smythe", {{1, 14}}}}
        << QStringList{QStringLiteral("PJSIP/joan.smythe Joan Smythe 8"),
                       QStringLiteral("PJSIP/boris Boris Petrov 8")};
    QTest::newRow("two phones of one")
        << Members{{"SIP/1", {{1, 8, 18}}}, {"SIP/2", {{1, 8, 18}}}} << Members{{"Anna", {{1, 9}}}}
        << QStringList{QStringLiteral("SIP/1 Anna 8"), QStringLiteral("SIP/2 Anna 8")};
}

void MemberPairsTest::pairs()
{
    QFETCH(std::vector<Member>, added);
    QFETCH(std::vector<Member>, working);
    QFETCH(QStringList, wanted);
    const auto hour = [](int hours) { return instantFromMs(3'600'000LL * hours); };
    std::vector<AddedMember> phones;
    for (const auto &[name, spans] : added) {
        phones.push_back({name, {}});
        for (const auto &[queue, from, to] : spans)
            phones.back().stays.push_back({QueueId(queue), hour(from), hour(to)});
    }
    std::vector<WorkingMember> agents;
    for (const auto &[name, spans] : working) {
        agents.push_back({name, {}});
        for (const auto &span : spans)
            agents.back().works.push_back({QueueId(span[0]), hour(span[1])});
    }
    QStringList got;
    for (const MemberPair &pair : likelyPairs(phones, agents))
        got << QStringLiteral("%1 %2 %3")
                   .arg(QString::fromStdString(pair.phone), QString::fromStdString(pair.agent))
                   .arg(toMs(pair.since) / 3'600'000);
    QCOMPARE(got, wanted);
}

CALLHELM_TEST(MemberPairsTest)
#include "memberpairstest.moc"
