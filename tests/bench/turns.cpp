// bench_turns: P7, whose turn it is among a thousand agents, against smooth weighted round robin that looks
// at everybody; then what a run of waiting leads takes, decisions with their receipts' bytes. One line each:
// "turns|weights|ns of CPU a choice|the peer's|bound kept" and "run|agents|leads|decisions a second of
// CPU|bytes a receipt, states counted in".
#include <cstdio>
#include <ctime>
#include <vector>

#include "leads/leadplan.h"

using namespace callhelm;

namespace {

constexpr size_t agents = 1'000;
constexpr int rounds = 3;

double seconds() { return double(std::clock()) / CLOCKS_PER_SEC; }

/// As nginx does it: the highest current weight is next.
class SmoothRoundRobin
{
public:
    explicit SmoothRoundRobin(const std::vector<int> &weights)
        : m_weights(weights.begin(), weights.end()), m_current(weights.size())
    {
        for (const int weight : weights)
            m_all += weight;
    }
    size_t take()
    {
        size_t best = 0;
        for (size_t i = 0; i < m_current.size(); ++i) {
            m_current[i] += m_weights[i];
            if (m_current[i] > m_current[best])
                best = i;
        }
        m_current[best] -= m_all;
        return best;
    }

private:
    std::vector<qint64> m_weights;
    std::vector<qint64> m_current;
    qint64 m_all = 0;
};

bool isWithin(const FairShare &share, int index)
{
    const FairShare::Whole owed = share.owed(index);
    const FairShare::Whole g = 2 * (share.sharers() - 1);
    return (owed < 0 ? -owed : owed) * g <= (g - 1) * share.weights();
}

/// Every prefix: who waits is furthest off right before their turn, who got one right after it.
bool keepsTheBound(const std::vector<int> &weights, int leads)
{
    FairShare share = FairShare::ofWeights(weights);
    for (int i = 0; i < leads; ++i) {
        const int next = share.next();
        if (!isWithin(share, next))
            return false;
        share.charge(next);
        if (!isWithin(share, next))
            return false;
    }
    return true;
}

void turns(const char *name, const std::vector<int> &weights, int leads)
{
    double ours = 1e9, peer = 1e9;
    size_t sum = 0; // so that nothing is left out
    for (int round = 0; round < rounds; ++round) {
        FairShare share = FairShare::ofWeights(weights);
        double start = seconds();
        for (int i = 0; i < leads; ++i) {
            const int next = share.next();
            share.charge(next);
            sum += size_t(next);
        }
        ours = std::min(ours, (seconds() - start) / leads);
        SmoothRoundRobin robin(weights);
        const int few = leads / 10;
        start = seconds();
        for (int i = 0; i < few; ++i)
            sum += robin.take();
        peer = std::min(peer, (seconds() - start) / few);
    }
    std::printf("turns|%s|%.1f|%.1f|%d\n", name, ours * 1e9, peer * 1e9,
                keepsTheBound(weights, leads) && sum > 0 ? 1 : 0);
}

void run(int many, int leads)
{
    LeadSituation situation;
    LeadRule &rule = situation.rules.emplace_back();
    rule.id = LeadRuleId(1);
    rule.kind = LeadRuleKind::Weighted;
    rule.dailyCap = 2 * leads / many;
    for (int i = 1; i <= many; ++i) {
        rule.agents.push_back({AgentId(i), 1 + i * 7 % 9});
        situation.agents.push_back({AgentId(i), true, false, true, false});
    }
    situation.waiting.resize(size_t(leads));
    for (size_t i = 0; i < situation.waiting.size(); ++i)
        situation.waiting[i].id = RecordId(qint64(i) + 1);
    LeadPlan plan(situation);
    LeadBook told = plan.book(rule.id); // as the store follows it
    const double start = seconds();
    const std::vector<LeadDecision> decisions = plan.run(situation.at);
    qint64 bytes = 0;
    for (const LeadDecision &decision : decisions) {
        bytes += encodeLedgerEvent(decision.event).size();
        told.apply(decision.event);
        if (told.isStateDue())
            bytes += told.save().size();
    }
    const double length = seconds() - start;
    std::printf("run|%d|%zu|%.0f|%.1f\n", many, decisions.size(), double(decisions.size()) / length,
                double(bytes) / double(decisions.size()));
}

} // namespace

int main(int argc, char **argv)
{
    const int leads = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    std::vector<int> weights(agents, 1);
    turns("all alike", weights, leads);
    quint32 state = 7;
    for (int &weight : weights) {
        state = state * 1664525U + 1013904223U;
        weight = 1 + int((state >> 16) % 9);
    }
    turns("1 to 9", weights, leads);
    for (int &weight : weights) {
        state = state * 1664525U + 1013904223U;
        weight = 1 + int((state >> 8) % 9999);
    }
    turns("1 to 9,999", weights, leads);
    for (const int many : {12, 100, 1000})
        run(many, leads / 10);
    return 0;
}
