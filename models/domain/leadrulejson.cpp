#include "domain/leadrulejson.h"

#include <array>

#include <QJsonArray>

namespace callhelm {

namespace {

constexpr std::array kindNames{"rotation", "weighted", "recall"};

QJsonValue jsonOf(const FieldValue &value)
{
    if (value.isNumber())
        return value.number();
    return value.isText() ? QJsonValue(value.string()) : QJsonValue();
}

FieldValue valueOf(const QJsonValue &json)
{
    if (json.isDouble())
        return FieldValue(json.toInteger());
    return json.isString() ? FieldValue(json.toString()) : FieldValue();
}

QJsonObject jsonOf(const RecordFilter &filter)
{
    QJsonObject object{{QStringLiteral("field"), int(filter.field)}};
    QJsonArray oneOf;
    for (const FieldValue &value : filter.oneOf)
        oneOf.append(jsonOf(value));
    if (!oneOf.isEmpty())
        object.insert(QStringLiteral("oneOf"), oneOf);
    if (filter.from)
        object.insert(QStringLiteral("from"), *filter.from);
    if (filter.before)
        object.insert(QStringLiteral("before"), *filter.before);
    if (filter.isEmpty)
        object.insert(QStringLiteral("isEmpty"), true);
    if (filter.isNotEmpty)
        object.insert(QStringLiteral("isNotEmpty"), true);
    return object;
}

RecordFilter filterOf(const QJsonObject &object)
{
    RecordFilter filter;
    filter.field = Field(object[QLatin1String("field")].toInt());
    const QJsonArray oneOf = object[QLatin1String("oneOf")].toArray();
    for (const QJsonValue &value : oneOf)
        filter.oneOf.push_back(valueOf(value));
    const auto number = [&](const char *name) -> std::optional<qint64> {
        const QJsonValue value = object[QLatin1String(name)];
        return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
    };
    filter.from = number("from");
    filter.before = number("before");
    filter.isEmpty = object[QLatin1String("isEmpty")].toBool();
    filter.isNotEmpty = object[QLatin1String("isNotEmpty")].toBool();
    return filter;
}

} // namespace

QString kindName(LeadRuleKind kind) { return QString::fromLatin1(kindNames.at(size_t(kind))); }

std::optional<LeadRuleKind> leadRuleKindFromName(const QString &name)
{
    for (size_t i = 0; i < kindNames.size(); ++i)
        if (name == QLatin1String(kindNames[i]))
            return LeadRuleKind(i);
    return std::nullopt;
}

QJsonObject toJson(const LeadRule &rule)
{
    QJsonObject object{{QStringLiteral("name"), rule.name},
                       {QStringLiteral("kind"), kindName(rule.kind)},
                       {QStringLiteral("pool"), rule.pool.value()},
                       {QStringLiteral("stage"), rule.stage.value()},
                       {QStringLiteral("delay"), toMs(rule.delay)},
                       {QStringLiteral("on"), rule.isOn},
                       {QStringLiteral("changed"), toMs(rule.changedAt)},
                       {QStringLiteral("takesFrom"), toMs(rule.takesFrom)}};
    QJsonArray agents;
    for (const LeadRuleAgent &agent : rule.agents)
        agents.append(QJsonArray{agent.agent.value(), agent.weight});
    object.insert(QStringLiteral("agents"), agents);
    const auto flag = [&](const char *name, bool value) {
        if (value)
            object.insert(QLatin1String(name), true);
    };
    const auto number = [&](const char *name, const auto &value) {
        if (value)
            object.insert(QLatin1String(name), qint64(*value));
    };
    flag("onlyAvailable", rule.onlyAvailable);
    flag("knownFirst", rule.knownFirst);
    flag("workingHours", rule.workingHours);
    number("dailyCap", rule.dailyCap);
    number("openCap", rule.openCap);
    QJsonArray conditions;
    for (const RecordFilter &filter : rule.conditions)
        conditions.append(jsonOf(filter));
    if (!conditions.isEmpty())
        object.insert(QStringLiteral("conditions"), conditions);
    number("leastAmount", rule.leastAmount);
    if (rule.stageAfter.isValid())
        object.insert(QStringLiteral("stageAfter"), rule.stageAfter.value());
    if (rule.task)
        object.insert(QStringLiteral("task"),
                      QJsonObject{{QStringLiteral("type"), rule.task->type.value()},
                                  {QStringLiteral("text"), rule.task->text},
                                  {QStringLiteral("due"), toMs(rule.task->due)}});
    object.insert(QStringLiteral("movesTasks"), rule.movesTasks);
    object.insert(QStringLiteral("mostRecalls"), rule.mostRecalls);
    if (rule.careTarget)
        object.insert(QStringLiteral("careTarget"), toMs(*rule.careTarget));
    return object;
}

std::optional<LeadRule> leadRuleFromJson(const QJsonObject &object)
{
    const auto kind = leadRuleKindFromName(object[QLatin1String("kind")].toString());
    if (!kind || !object[QLatin1String("name")].isString() || !object[QLatin1String("agents")].isArray())
        return std::nullopt;
    const auto number = [&](const char *name) { return object[QLatin1String(name)].toInteger(); };
    const auto optional = [&](const char *name) {
        const QJsonValue value = object[QLatin1String(name)];
        return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
    };
    const auto cap = [&](const char *name) {
        const auto value = optional(name);
        return value ? std::optional(int(*value)) : std::nullopt;
    };
    LeadRule rule;
    rule.name = object[QLatin1String("name")].toString();
    rule.kind = *kind;
    rule.pool = TermId(number("pool"));
    rule.stage = TermId(number("stage"));
    rule.delay = Duration(number("delay"));
    rule.isOn = object[QLatin1String("on")].toBool();
    rule.changedAt = instantFromMs(number("changed"));
    rule.takesFrom = instantFromMs(number("takesFrom"));
    const QJsonArray agents = object[QLatin1String("agents")].toArray();
    for (const QJsonValue &agent : agents)
        rule.agents.push_back({AgentId(agent[0].toInteger()), agent[1].toInt()});
    rule.onlyAvailable = object[QLatin1String("onlyAvailable")].toBool();
    rule.knownFirst = object[QLatin1String("knownFirst")].toBool();
    rule.workingHours = object[QLatin1String("workingHours")].toBool();
    rule.dailyCap = cap("dailyCap");
    rule.openCap = cap("openCap");
    const QJsonArray conditions = object[QLatin1String("conditions")].toArray();
    for (const QJsonValue &condition : conditions)
        rule.conditions.push_back(filterOf(condition.toObject()));
    rule.leastAmount = optional("leastAmount");
    rule.stageAfter = TermId(number("stageAfter"));
    if (const QJsonValue task = object[QLatin1String("task")]; task.isObject())
        rule.task = LeadTask{TermId(task[QLatin1String("type")].toInteger()),
                             task[QLatin1String("text")].toString(),
                             Duration(task[QLatin1String("due")].toInteger())};
    rule.movesTasks = object[QLatin1String("movesTasks")].toBool(true);
    rule.mostRecalls = object[QLatin1String("mostRecalls")].toInt(1);
    if (const auto target = optional("careTarget"))
        rule.careTarget = Duration(*target);
    return rule;
}

} // namespace callhelm
