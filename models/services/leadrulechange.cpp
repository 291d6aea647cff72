#include "services/leadrulechange.h"

#include <algorithm>
#include <map>

#include <QJsonArray>

#include "domain/leadrulejson.h"
#include "services/valuechange.h"
#include "store/journal.h"
#include "store/leadstore.h"
#include "store/leadwriter.h"
#include "store/termstore.h"

namespace callhelm {

namespace {

/// Names as they are when the change is made, for the trail.
struct RuleNames
{
    Terms terms;
    std::map<AgentId, QString> agents;

    void learn(const ChangeGround &ground, const LeadRules &rules)
    {
        for (const LeadRule &rule : rules)
            for (const LeadRuleAgent &agent : rule.agents)
                agents[agent.agent]
                    = QString::fromUtf8(ground.journal.names().agents.name(agent.agent.value()));
    }
    [[nodiscard]] QJsonObject fields(const LeadRule &rule) const
    {
        QJsonObject fields = toJson(rule);
        QStringList agentsTold;
        for (const LeadRuleAgent &agent : rule.agents) {
            const auto name = agents.find(agent.agent);
            const QString told = name == agents.end() ? QString::number(agent.agent.value()) : name->second;
            agentsTold << (rule.kind == LeadRuleKind::Rotation
                               ? told
                               : QStringLiteral("%1 %2").arg(told).arg(agent.weight));
        }
        fields.insert(QStringLiteral("agents"), agentsTold.join(QStringLiteral("; ")));
        fields.insert(QStringLiteral("pool"), terms.name(rule.pool));
        fields.insert(QStringLiteral("stage"), terms.name(rule.stage));
        if (rule.stageAfter.isValid())
            fields.insert(QStringLiteral("stageAfter"), terms.name(rule.stageAfter));
        fields.insert(QStringLiteral("delay"), toMs(rule.delay) / 1000); // seconds
        fields.remove(QStringLiteral("changed"));
        fields.remove(QStringLiteral("takesFrom"));
        return fields;
    }
};

/// One line for each rule that differs, and one where they stand in another order.
std::vector<AuditFields> linesOf(const RuleNames &names, const LeadRules &from, const LeadRules &to)
{
    std::vector<AuditFields> lines;
    const auto find = [](const LeadRules &rules, LeadRuleId id) {
        const auto rule = std::ranges::find(rules, id, &LeadRule::id);
        return rule == rules.end() ? nullptr : &*rule;
    };
    const auto fields = [&](const LeadRule *rule) { return rule ? names.fields(*rule) : QJsonObject(); };
    for (const LeadRule &rule : to)
        if (const LeadRule *was = find(from, rule.id); !was || !(*was == rule))
            lines.push_back(changedFields(Act::SetLeadRules, rule.name, fields(was), fields(&rule)));
    for (const LeadRule &rule : from)
        if (!find(to, rule.id))
            lines.push_back(changedFields(Act::SetLeadRules, rule.name, fields(&rule), {}));
    const auto order = [](const LeadRules &rules, const LeadRules &others) {
        QJsonArray told;
        for (const LeadRule &rule : rules)
            if (std::ranges::count(others, rule.id, &LeadRule::id) > 0)
                told.append(rule.name);
        return told;
    };
    const auto ids = [](const LeadRules &rules, const LeadRules &others) {
        std::vector<LeadRuleId> all;
        for (const LeadRule &rule : rules)
            if (std::ranges::count(others, rule.id, &LeadRule::id) > 0)
                all.push_back(rule.id);
        return all;
    };
    if (ids(from, to) != ids(to, from))
        lines.push_back({Act::SetLeadRules,
                         {},
                         {{QStringLiteral("order"), order(from, to)}},
                         {{QStringLiteral("order"), order(to, from)}}});
    return lines;
}

} // namespace

LeadRule dated(LeadRule rule, const LeadRule *before, bool earlier, Instant now)
{
    const bool takesAnew = before == nullptr || rule.isOn != before->isOn || rule.pool != before->pool
        || rule.stage != before->stage || rule.kind != before->kind;
    if (before != nullptr) {
        rule.changedAt = before->changedAt;
        rule.takesFrom = before->takesFrom;
    }
    if (before == nullptr || rule.isOn != before->isOn)
        rule.changedAt = now;
    if (earlier)
        rule.takesFrom = Instant();
    else if (takesAnew)
        rule.takesFrom = now;
    return rule;
}

std::shared_ptr<Change> leadRulesChange(const LeadContext &context, const MakeLeadRules &make)
{
    auto names = std::make_shared<RuleNames>();
    auto newId = std::make_shared<LeadRuleId>();
    ChangeableValue<LeadRules> what;
    what.act = Act::SetLeadRules;
    what.text = [] { return QCoreApplication::translate("callhelm::LeadChange", "Lead rules"); };
    what.read = [names, newId](ChangeGround &ground) -> Result<LeadRules> {
        auto terms = TermStore(ground.database).read();
        if (!terms)
            return terms.error();
        names->terms = std::move(*terms);
        LeadStore store(ground.database);
        auto id = store.newId();
        if (!id)
            return id.error();
        *newId = *id;
        auto rules = store.rules();
        if (rules)
            names->learn(ground, *rules);
        return rules;
    };
    // An undo is told with the moment of the change: ledgers keep their order by themselves.
    what.write = [context, names](ChangeGround &ground, const LeadRules &to) -> Result<void> {
        if (auto done = LeadStore(ground.database).setRules(to); !done)
            return done;
        auto writer = LeadWriter::open(ground.database, {context.session.actor().name, context.now});
        if (!writer)
            return writer.error();
        names->learn(ground, to);
        for (const LeadRule &rule : to)
            if (auto done = (*writer)->setAgents(rule); !done)
                return done;
        return {};
    };
    what.tell = [names](const LeadRules &from, const LeadRules &to) { return linesOf(*names, from, to); };
    what.show = [announce = context.announce](const LeadRules &) { announce(); };
    return std::make_shared<ValueChange<LeadRules>>(
        std::move(what), [make, newId](const LeadRules &before) { return make(before, *newId); });
}

} // namespace callhelm
