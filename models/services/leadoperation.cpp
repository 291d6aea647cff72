#include "services/leadoperation.h"

#include <algorithm>
#include <limits>

#include <QCoreApplication>
#include <QJsonArray>

#include "base/clock.h"
#include "base/text.h"
#include "services/auditline.h"
#include "store/journal.h"
#include "store/leadstore.h"
#include "store/reader.h"

namespace callhelm {

namespace {

constexpr size_t handOutsTold = 100'000;

QJsonObject jsonOf(const LeadRunState &state)
{
    const qint64 at
        = state.after.at == Instant::min() ? std::numeric_limits<qint64>::min() : toMs(state.after.at);
    return {{QStringLiteral("phase"), int(state.phase)},
            {QStringLiteral("at"), QString::number(at)},
            {QStringLiteral("lead"), QString::number(state.after.lead.value())},
            {QStringLiteral("run"), QString::number(state.run.id.value())}};
}

LeadRunState stateOf(const QJsonObject &json)
{
    LeadRunState state;
    state.phase = LeadRunState::Phase(std::clamp(json[QLatin1String("phase")].toInt(), 0, 2));
    bool isNumber = false;
    const qint64 at = json[QLatin1String("at")].toString().toLongLong(&isNumber);
    if (isNumber && at != std::numeric_limits<qint64>::min())
        state.after.at = instantFromMs(at);
    state.after.lead = RecordId(json[QLatin1String("lead")].toString().toLongLong());
    state.run.id = LeadRunId(json[QLatin1String("run")].toString().toLongLong());
    return state;
}

QJsonObject jsonOf(const LeadRun &run)
{
    QJsonArray handOuts;
    for (const HandOut &one : run.handOuts)
        handOuts.append(QJsonArray{toMs(one.at), one.ruleName, QString::number(one.lead.value()), one.name,
                                   one.agent.value(), one.from.value(), int(one.kind)});
    return {{QStringLiteral("handed"), run.handed},
            {QStringLiteral("recalled"), run.recalled},
            {QStringLiteral("waiting"), run.waiting},
            {QStringLiteral("dry"), run.isDry},
            {QStringLiteral("handOuts"), handOuts}};
}

Result<LeadRuleId> ruleNamed(Database &database, const QString &name)
{
    if (name.isEmpty())
        return LeadRuleId();
    auto rules = LeadStore(database).rules();
    if (!rules)
        return rules.error();
    const auto rule
        = std::ranges::find(*rules, fold(name), [](const LeadRule &one) { return fold(one.name); });
    if (rule == rules->end())
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("CommandLine", "There is no rule “%1”.").arg(name),
                     {},
                     0};
    return rule->id;
}

} // namespace

std::unique_ptr<StoreOperation> LeadOperation::from(const QJsonObject &arguments)
{
    Wanted wanted;
    wanted.rule = arguments[QLatin1String("rule")].toString();
    wanted.isDry = arguments[QLatin1String("dry")].toBool();
    if (const QJsonValue at = arguments[QLatin1String("at")]; at.isDouble())
        wanted.at = instantFromMs(at.toInteger());
    return std::make_unique<LeadOperation>(wanted, stateOf(arguments[QLatin1String("state")].toObject()));
}

QJsonObject LeadOperation::arguments() const
{
    QJsonObject arguments{{QStringLiteral("rule"), m_wanted.rule},
                          {QStringLiteral("dry"), m_wanted.isDry},
                          {QStringLiteral("state"), jsonOf(m_state)}};
    if (m_wanted.at)
        arguments.insert(QStringLiteral("at"), toMs(*m_wanted.at));
    return arguments;
}

LeadOperation LeadOperation::continued(const QJsonObject &result) const
{
    return LeadOperation(m_wanted, stateOf(result[QLatin1String("state")].toObject()));
}

bool LeadOperation::isDone(const QJsonObject &result)
{
    return stateOf(result[QLatin1String("state")].toObject()).phase == LeadRunState::Phase::Done;
}

LeadRun LeadOperation::told(const QJsonObject &result)
{
    const QJsonObject json = result[QLatin1String("told")].toObject();
    LeadRun run;
    run.handed = json[QLatin1String("handed")].toInteger();
    run.recalled = json[QLatin1String("recalled")].toInteger();
    run.waiting = json[QLatin1String("waiting")].toInteger();
    run.isDry = json[QLatin1String("dry")].toBool();
    const QJsonArray handOuts = json[QLatin1String("handOuts")].toArray();
    for (const auto &value : handOuts) {
        HandOut one;
        one.at = instantFromMs(value[0].toInteger());
        one.ruleName = value[1].toString();
        one.lead = RecordId(value[2].toString().toLongLong());
        one.name = value[3].toString();
        one.agent = AgentId(value[4].toInteger());
        one.from = AgentId(value[5].toInteger());
        one.kind = HandOutKind(value[6].toInt());
        run.handOuts.push_back(std::move(one));
    }
    return run;
}

Result<QJsonObject> LeadOperation::run(const OperationWork &work) const
{
    Database &database = *work.database;
    Journal &journal = *work.journal;
    auto rule = ruleNamed(database, m_wanted.rule);
    if (!rule)
        return rule.error();
    LeadRunTask task;
    task.only = *rule;
    task.at = m_wanted.at.value_or(SystemClock().now());
    task.who = work.session.actor().name;
    task.scope = work.session.scope().withMaskedNumbers(false);
    task.presence.agents = work.agents ? *work.agents : journal.agents(task.at, journal.ends());
    task.told = handOutsTold;
    LeadRunState state = m_state;
    const auto answer = [&](const LeadRun &run) {
        return QJsonObject{{QStringLiteral("told"), jsonOf(run)}, {QStringLiteral("state"), jsonOf(state)}};
    };
    if (m_wanted.isDry) {
        auto run = dryLeadRun({database, work.calendar, task.scope}, task);
        if (!run)
            return run.error();
        state.phase = LeadRunState::Phase::Done;
        return answer(*run);
    }
    const auto note = [&](const QJsonObject &to) {
        return work.note(
            auditLine(work.session.actor(), SystemClock().now(), Act::RunLeads, m_wanted.rule, {}, to));
    };
    // Where others work with the store, they have their turn between the steps.
    do {
        auto done = journal.begin(Durability::Full);
        if (done)
            done = leadStep(database, work.calendar, task, state, note);
        if (done)
            done = journal.commit();
        if (!done) {
            (void)journal.rollback();
            return done.error();
        }
    } while (!work.agents && state.phase != LeadRunState::Phase::Done && (!work.goOn || work.goOn({})));
    return answer(state.run);
}

} // namespace callhelm
