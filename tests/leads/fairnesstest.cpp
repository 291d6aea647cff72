#include <cmath>
#include <functional>

#include <QTest>

#include "leadmaker.h"
#include "leadpeers.h"
#include "support/effort.h"
#include "support/testmain.h"

using namespace callhelm;

/// What becomes of fairness when it changes from lead to lead who is eligible: how far from their entitlement
/// anybody ever is, here and by the ways in which others hand out. Every test tells its figures (QINFO),
/// which stand in the README.
class FairnessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changing_data();
    void changing();
    void worstCase();
    void joinersReturnersAndWeights();
};

namespace {

constexpr int scenarioAgents = 10;

/// The entitlement of everybody, whoever hands out.
class Entitlement
{
public:
    explicit Entitlement(size_t agents) : m_balances(agents) { }
    void add(const std::vector<int> &weights, const std::vector<int> &eligible, int receiver)
    {
        double all = 0;
        for (const int index : eligible)
            all += weights[size_t(index)];
        for (const int index : eligible)
            m_balances[size_t(index)] += weights[size_t(index)] / all;
        m_balances[size_t(receiver)] -= 1;
        for (const double balance : m_balances)
            m_gap = std::max(m_gap, std::abs(balance));
    }
    [[nodiscard]] double gap() const { return m_gap; }
    [[nodiscard]] double balance(size_t index) const { return m_balances[index]; }

private:
    std::vector<double> m_balances;
    double m_gap = 0;
};

/// Who is eligible at a lead, and the weights, which it may change.
using Scenario = std::function<std::vector<int>(int lead, std::vector<int> &weights, Random &random)>;
/// Says who gets a lead.
using Way = std::function<int(const std::vector<int> &weights, const std::vector<int> &eligible)>;

std::vector<int> startWeights(int agents)
{
    std::vector<int> weights(static_cast<size_t>(agents));
    for (size_t i = 0; i < weights.size(); ++i)
        weights[i] = 1 + int(i * 7 % 9);
    return weights;
}

/// The engine, told of everything by events.
class ByLedger
{
public:
    explicit ByLedger(const std::vector<int> &weights) : m_book(bookOf(weights)) { }
    int operator()(const std::vector<int> &weights, const std::vector<int> &eligible)
    {
        for (size_t i = 0; i < weights.size(); ++i) {
            const AgentId agent(qint64(i) + 1);
            if (m_book.weight(agent) != weights[i]) {
                LedgerEvent event;
                event.kind = LedgerEvent::Kind::Weight;
                event.agent = agent;
                event.weight = weights[i];
                m_book.apply(event);
            }
            m_book.setSkip(agent, LeadSkip::Offline);
        }
        for (const int index : eligible)
            m_book.setSkip(AgentId(index + 1), LeadSkip::None);
        const AgentId agent = m_book.turn();
        m_book.apply(m_book.handOut(agent, HandOutKind::Turn, Instant()));
        return int(agent.value()) - 1;
    }

private:
    LeadBook m_book;
};

Way smoothRoundRobin()
{
    return [current = std::map<int, qint64>()](const std::vector<int> &weights,
                                               const std::vector<int> &eligible) mutable {
        int best = -1;
        qint64 all = 0;
        for (const int index : eligible) {
            current[index] += weights[size_t(index)];
            all += weights[size_t(index)];
            if (best < 0 || current[index] > current[best])
                best = index;
        }
        current[best] -= all;
        return best;
    };
}

Way weightedRandom()
{
    return [random = Random(1)](const std::vector<int> &weights, const std::vector<int> &eligible) mutable {
        quint32 all = 0;
        for (const int index : eligible)
            all += quint32(weights[size_t(index)]);
        quint32 drawn = random.below(all);
        for (const int index : eligible) {
            if (drawn < quint32(weights[size_t(index)]))
                return index;
            drawn -= quint32(weights[size_t(index)]);
        }
        return eligible.back();
    };
}

Way fewestFirst()
{
    return [had = std::map<int, qint64>()](const std::vector<int> &weights,
                                           const std::vector<int> &eligible) mutable {
        int best = eligible.front();
        for (const int index : eligible)
            if (had[index] * weights[size_t(best)] < had[best] * weights[size_t(index)])
                best = index;
        ++had[best];
        return best;
    };
}

double gapOf(const Scenario &scenario, const std::vector<int> &start, const Way &way, int leads, quint32 seed)
{
    Random random(seed);
    std::vector<int> weights = start;
    Entitlement entitlement(weights.size());
    for (int lead = 0; lead < leads; ++lead) {
        const std::vector<int> eligible = scenario(lead, weights, random);
        if (!eligible.empty())
            entitlement.add(weights, eligible, way(weights, eligible));
    }
    return entitlement.gap();
}

std::vector<int> everybody(const std::vector<int> &weights)
{
    std::vector<int> all;
    for (size_t i = 0; i < weights.size(); ++i)
        all.push_back(int(i));
    return all;
}

Scenario scenarioOf(const QByteArray &name)
{
    if (name == "the same all the time")
        return [](int, std::vector<int> &weights, Random &) { return everybody(weights); };
    if (name == "each one there or not, anew at every lead")
        return [](int, std::vector<int> &weights, Random &random) {
            std::vector<int> there;
            for (const int index : everybody(weights))
                if (random.below(2) == 0)
                    there.push_back(index);
            return there;
        };
    if (name == "shifts of fifty leads or so")
        return [there = std::vector<bool>()](int, std::vector<int> &weights, Random &random) mutable {
            there.resize(weights.size(), true);
            std::vector<int> eligible;
            for (const int index : everybody(weights)) {
                if (random.below(50) == 0)
                    there[size_t(index)] = !there[size_t(index)];
                if (there[size_t(index)])
                    eligible.push_back(index);
            }
            return eligible;
        };
    if (name == "at most four of thirty leads a day")
        return [had = std::map<int, int>()](int lead, std::vector<int> &weights, Random &random) mutable {
            if (lead % 30 == 0)
                had.clear();
            std::vector<int>
                eligible; // who has had their four is out of it: the hand-outs of others are guessed
            for (const int index : everybody(weights))
                if (had[index] < 4)
                    eligible.push_back(index);
            if (!eligible.empty())
                ++had[eligible[random.below(quint32(eligible.size()))]];
            return eligible;
        };
    if (name == "other weights every hundred leads")
        return [](int lead, std::vector<int> &weights, Random &random) {
            if (lead % 100 == 0)
                weights[random.below(quint32(weights.size()))] = 1 + int(random.below(9));
            return everybody(weights);
        };
    return [](int lead, std::vector<int> &weights, Random &random) { // some leave for good, others come
        const size_t first = size_t(lead) / 500 % weights.size();
        std::vector<int> eligible;
        for (size_t i = 0; i < weights.size() / 2; ++i)
            eligible.push_back(int((first + i) % weights.size()));
        std::ranges::sort(eligible);
        if (random.below(1000) == 0)
            weights[first] = 1 + int(random.below(9));
        return eligible;
    };
}

} // namespace

void FairnessTest::changing_data()
{
    QTest::addColumn<int>("agents");
    for (const char *name : {"the same all the time", "each one there or not, anew at every lead",
                             "shifts of fifty leads or so", "at most four of thirty leads a day",
                             "other weights every hundred leads", "half of them, by turns"})
        QTest::newRow(name) << scenarioAgents;
}

/// Ours stays below 1.5 leads in all of them. Others lose all bounds as soon as somebody is away.
void FairnessTest::changing()
{
    QFETCH(int, agents);
    const Scenario scenario = scenarioOf(QTest::currentDataTag());
    const std::vector<int> weights = startWeights(agents);
    const int leads = effort(20'000);
    double ours = 0, smooth = 0, random = 0, fewest = 0;
    for (quint32 seed = 1; seed <= 3; ++seed) {
        ours = std::max(ours, gapOf(scenario, weights, ByLedger(weights), leads, seed));
        smooth = std::max(smooth, gapOf(scenario, weights, smoothRoundRobin(), leads, seed));
        random = std::max(random, gapOf(scenario, weights, weightedRandom(), leads, seed));
        fewest = std::max(fewest, gapOf(scenario, weights, fewestFirst(), leads, seed));
    }
    qInfo("ours %.2f, smooth weighted round robin %.2f, weighted random %.2f, fewest first %.2f", ours,
          smooth, random, fewest);
    QVERIFY(ours < 1.5);
    QVERIFY(ours <= smooth + 0.5);
    QVERIFY(ours < random);
    QVERIFY(ours <= fewest + 0.5);
}

/// Somebody who knows the balances chooses, at every lead, the two who are to share it: those that stand
/// nearest. Nobody can do better than drift apart then; it stays at a quarter of n, and far below 1.5·(n -
/// 1).
void FairnessTest::worstCase()
{
    for (const int agents : {4, 10, 30}) {
        const std::vector<int> weights(static_cast<size_t>(agents), 1);
        double worst = 0;
        for (quint32 seed = 1; seed <= 3; ++seed) {
            Random random(seed);
            ByLedger way(weights);
            Entitlement entitlement(weights.size());
            for (int lead = 0; lead < effort(8'000); ++lead) {
                const auto one = size_t(random.below(quint32(agents)));
                size_t other = one == 0 ? 1 : 0;
                for (size_t i = 0; i < weights.size(); ++i)
                    if (i != one
                        && std::abs(entitlement.balance(i) - entitlement.balance(one))
                            < std::abs(entitlement.balance(other) - entitlement.balance(one)))
                        other = i;
                const std::vector<int> eligible{int(std::min(one, other)), int(std::max(one, other))};
                entitlement.add(weights, eligible, way(weights, eligible));
            }
            worst = std::max(worst, entitlement.gap());
        }
        qInfo("%d agents against one who knows: %.2f", agents, worst);
        QVERIFY(worst <= 1.5 * (agents - 1));
        QVERIFY(worst <= 0.25 * agents + 1);
    }
}

/// In a ledger of some history: from the moment on somebody joins, returns or gets another weight, how many
/// leads more or less than their share they have had at any time, and how long they waited for the first one,
/// in turns of theirs (1: as long as their share says).
void FairnessTest::joinersReturnersAndWeights()
{
    double mostOver = 0, mostShort = 0, longestWait = 0;
    for (quint32 seed = 0; seed < quint32(effort(300)); ++seed) {
        Random random(seed);
        const int agents = 2 + int(random.below(9));
        std::vector<int> weights(static_cast<size_t>(agents));
        for (int &weight : weights)
            weight = 1 + int(random.below(9));
        LeadBook book = bookOf(weights);
        handOut(book, int(random.below(400)));
        const char who = char('a' + int(seed % 3 == 0 ? quint32(agents) : random.below(quint32(agents))));
        if (seed % 3 == 1) { // returns
            leave(book, who);
            handOut(book, int(random.below(400)));
        }
        const int weight = 1 + int(random.below(9));
        if (seed % 3 == 2) {
            LedgerEvent event = eventOf(LedgerEvent::Kind::Weight, who);
            event.weight = weight;
            book.apply(event);
        } else {
            join(book, who, weight);
        }
        double all = 0;
        for (const LeadRuleAgent &one : book.agents())
            all += one.weight;
        int had = 0;
        for (int lead = 1; lead <= 300; ++lead) {
            const bool isFirst = had == 0;
            had += handOut(book, 1) == QString(QLatin1Char(who)) ? 1 : 0;
            mostOver = std::max(mostOver, had - lead * weight / all);
            mostShort = std::max(mostShort, lead * weight / all - had);
            if (isFirst)
                longestWait = std::max(longestWait, lead * weight / all);
        }
    }
    qInfo("at most %.2f leads over, %.2f short; the first one after %.2f turns at the latest", mostOver,
          mostShort, longestWait);
    QVERIFY(mostOver < 2);
    QVERIFY(mostShort < 2);
    QVERIFY(longestWait < 2);
}

CALLHELM_TEST(FairnessTest)
#include "fairnesstest.moc"
