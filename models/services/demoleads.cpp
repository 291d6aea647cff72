#include "services/demoleads.h"

#include <array>
#include <span>

#include <QJsonArray>

#include "ingest/simulator/crmplan.h"
#include "services/auditline.h"
#include "services/simulatedwords.h"
#include "store/journal.h"
#include "store/leadstore.h"
#include "store/leadwriter.h"
#include "store/termstore.h"

namespace callhelm {

namespace {

using namespace std::chrono_literals;

struct Receiver
{
    const char *name; ///< of one of the simulator's agents
    int weight = 1;
};
constexpr std::array hotlineAgents{Receiver{"Lê Chi"},        Receiver{"Vũ Giang"},    Receiver{"Đặng Hà"},
                                   Receiver{"Дмитрий Орлов"}, Receiver{"Marco Rossi"}, Receiver{"Hoàng Em"}};
constexpr std::array websiteAgents{Receiver{"Lê Chi", 3}, Receiver{"Vũ Giang", 4}, Receiver{"Đặng Hà", 5}};
constexpr std::array recallAgents{Receiver{"Lê Chi"}, Receiver{"Vũ Giang"}, Receiver{"Đặng Hà"}};
constexpr std::array zaloAgents{Receiver{"Vũ Giang"}, Receiver{"Đặng Hà"}, Receiver{"Dương Phúc"},
                                Receiver{"Marco Rossi"}};
constexpr std::array facebookAgents{Receiver{"Lê Chi"}, Receiver{"Hoàng Em"}, Receiver{"Dương Phúc"},
                                    Receiver{"Anna Schmidt"}, Receiver{"Дмитрий Орлов"}};

struct Plan
{
    const char *name;
    LeadRuleKind kind;
    int pool; ///< by its place among crmplan::pools()
    int stage; ///< among the pool's
    Duration delay;
    std::span<const Receiver> agents;
    std::optional<Duration> careTarget;
    bool isOn = true;
    bool onlyAvailable = false;
    bool workingHours = false;
};

const std::array plans{
    Plan{"Hotline leads", LeadRuleKind::Rotation, crmplan::hotline, 0, 0s, hotlineAgents, 30min},
    Plan{"Website form", LeadRuleKind::Weighted, crmplan::website, 0, 5min, websiteAgents, 60min},
    Plan{"Zalo, who is online", LeadRuleKind::Rotation, crmplan::zalo, 0, 2min, zaloAgents, 60min, true,
         true},
    Plan{"No care for 2 h",
         LeadRuleKind::Recall,
         crmplan::website,
         1,
         2h,
         recallAgents,
         {},
         true,
         false,
         true},
    Plan{"Facebook ads", LeadRuleKind::Rotation, crmplan::facebook, 0, 10min, facebookAgents, 60min, false},
};

} // namespace

Result<std::vector<AuditFields>> DemoLeads::apply(ChangeGround &ground)
{
    LeadStore store(ground.database);
    auto before = store.rules();
    if (!before)
        return before.error();
    if (!before->empty())
        return std::vector<AuditFields>();
    auto terms = TermStore(ground.database).read();
    auto firstId = store.newId();
    if (!terms || !firstId)
        return !terms ? terms.error() : firstId.error();
    if (auto done = simulatedwords::addAll(ground.database, *terms); !done)
        return done.error();
    LeadRules rules;
    QJsonArray names;
    for (const Plan &plan : plans) {
        const crmplan::Pool &pool = crmplan::pools()[size_t(plan.pool)];
        auto poolId = simulatedwords::idOf(ground.database, *terms, TermList::Pool, pool.name);
        if (!poolId)
            return poolId.error();
        auto stageId = simulatedwords::idOf(ground.database, *terms, TermList::Stage,
                                            pool.stages[size_t(plan.stage)], *poolId);
        if (!stageId)
            return stageId.error();
        LeadRule rule;
        rule.id = LeadRuleId(firstId->value() + qint64(rules.size()));
        rule.name = QString::fromUtf8(plan.name);
        rule.kind = plan.kind;
        rule.pool = *poolId;
        rule.stage = *stageId;
        rule.delay = plan.delay;
        for (const Receiver &receiver : plan.agents)
            rule.agents.push_back({ground.journal.agent(receiver.name), receiver.weight});
        rule.isOn = plan.isOn;
        rule.changedAt = m_since;
        rule.onlyAvailable = plan.onlyAvailable;
        rule.workingHours = plan.workingHours;
        rule.careTarget = plan.careTarget;
        names.append(rule.name);
        rules.push_back(std::move(rule));
    }
    if (auto done = store.setRules(rules); !done)
        return done.error();
    auto writer = LeadWriter::open(ground.database, {localActor().name, m_since});
    if (!writer)
        return writer.error();
    for (const LeadRule &rule : rules)
        if (auto done = (*writer)->setAgents(rule); !done)
            return done.error();
    return std::vector<AuditFields>{{Act::SetLeadRules, {}, {}, {{QStringLiteral("demo"), names}}}};
}

} // namespace callhelm
