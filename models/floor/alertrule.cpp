#include "floor/alertrule.h"

#include <algorithm>
#include <iterator>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "floor/debtbook.h"

namespace callhelm {

namespace {

using Kind = AlertRule::Kind;
using Scope = AlertRule::Scope;

constexpr const char *kindNames[]{"service_level", "waiting", "longest_wait", "pause",
                                  "call_back",     "goal",    "lead_care"};
constexpr const char *periodNames[]{"day", "week", "month"};
constexpr const char *subjectNames[]{"all", "team", "agent"};
constexpr int minutesInDay = 24 * 60;
constexpr const char *scopeNames[]{"each", "together", "one"};
constexpr qint64 wholeShare = 10'000;
constexpr qint64 dayInSeconds = 86'400;
constexpr qint64 longestLate = 600 * 60; // of work
constexpr qint64 longestDebt = DebtBook::longest / std::chrono::seconds(1);

QString tr(const char *text) { return QCoreApplication::translate("callhelm::AlertRule", text); }

/// Place of a name in a list, or -1.
template <size_t Size>
int indexOf(const char *const (&names)[Size], const QString &name)
{
    const auto *const it = std::find_if(std::begin(names), std::end(names),
                                        [&](const char *one) { return name == QLatin1String(one); });
    return it == std::end(names) ? -1 : int(it - std::begin(names));
}

qint64 whole(const QJsonValue &value) { return qint64(value.toDouble()); }

} // namespace

bool AlertRule::isPassed(qint64 value) const
{
    switch (kind) {
    case Kind::ServiceLevel:
        return value < threshold;
    case Kind::Waiting:
    case Kind::Goal:
        return value >= threshold;
    case Kind::LongestWait:
    case Kind::Pause:
    case Kind::CallBack:
    case Kind::LeadCare:
        return value > threshold;
    }
    return false;
}

bool AlertRule::isCleared(qint64 value) const
{
    return kind == Kind::ServiceLevel ? value >= clear : value <= clear;
}

Result<void> AlertRule::check() const
{
    const auto wrong = [](const QString &text) { return Error{Error::Kind::Usage, text, {}, 0}; };
    const bool isShare = kind == Kind::ServiceLevel || kind == Kind::Goal;
    const qint64 highest = isShare ? wholeShare
        : kind == Kind::CallBack   ? longestDebt
        : kind == Kind::LeadCare   ? longestLate
                                   : dayInSeconds;
    const qint64 lowest = kind == Kind::Waiting || kind == Kind::Goal ? 1 : 0;
    if (threshold < lowest || threshold > highest || clear < 0 || clear > highest)
        return wrong(tr("The threshold is out of range."));
    if (isPassed(clear))
        return wrong(kind == Kind::ServiceLevel ? tr("It must clear at the threshold or above it.")
                                                : tr("It must clear below the threshold."));
    if (lasting < Duration(0) || repeat < Duration(0))
        return wrong(tr("Times are not negative."));
    if (kind == Kind::Goal) {
        if (metric.isEmpty())
            return wrong(tr("Choose a metric."));
        if (at < 0 || at >= minutesInDay)
            return wrong(tr("The time of day is out of range."));
        if (scope == Scope::One && who.id <= 0)
            return wrong(tr("Choose a team or an agent."));
        return {};
    }
    if (scope == Scope::One && !queue.isValid())
        return wrong(tr("Choose a queue."));
    return {};
}

AlertRule usualRule(Kind kind)
{
    using std::chrono::minutes;
    AlertRule rule;
    rule.kind = kind;
    rule.repeat = minutes(15);
    switch (kind) {
    case Kind::ServiceLevel:
        rule.threshold = 7500;
        rule.clear = 8000;
        rule.lasting = minutes(5);
        break;
    case Kind::Waiting:
        rule.threshold = 5;
        rule.clear = 2;
        break;
    case Kind::LongestWait:
        rule.threshold = 180;
        rule.clear = 60;
        break;
    case Kind::Pause:
        rule.threshold = 1800;
        rule.clear = 0;
        break;
    case Kind::CallBack:
        rule.threshold = 3600;
        rule.clear = 1800;
        rule.repeat = minutes(30);
        break;
    case Kind::Goal:
        rule.metric = QStringLiteral("calls");
        rule.threshold = 1000;
        rule.clear = 500;
        rule.at = 15 * 60;
        rule.repeat = minutes(60);
        break;
    case Kind::LeadCare: // as soon as it is late
        rule.repeat = minutes(60);
        break;
    }
    return rule;
}

QByteArray alertRulesToJson(const std::vector<AlertRule> &rules)
{
    QJsonArray list;
    for (const AlertRule &rule : rules) {
        QJsonObject one{{QStringLiteral("id"), rule.id},
                        {QStringLiteral("kind"), QLatin1String(kindNames[size_t(rule.kind)])},
                        {QStringLiteral("scope"), QLatin1String(scopeNames[size_t(rule.scope)])},
                        {QStringLiteral("threshold"), rule.threshold},
                        {QStringLiteral("clear"), rule.clear},
                        {QStringLiteral("lasting"), qint64(toMs(rule.lasting))},
                        {QStringLiteral("repeat"), qint64(toMs(rule.repeat))},
                        {QStringLiteral("on"), rule.on}};
        if (rule.queue.isValid())
            one.insert(QStringLiteral("queue"), rule.queue.value());
        if (rule.kind == Kind::Goal) {
            one.insert(QStringLiteral("metric"), rule.metric);
            one.insert(QStringLiteral("period"), QLatin1String(periodNames[size_t(rule.period)]));
            one.insert(QStringLiteral("at"), rule.at);
            if (rule.scope == Scope::One) {
                one.insert(QStringLiteral("who"), QLatin1String(subjectNames[size_t(rule.who.kind)]));
                one.insert(QStringLiteral("who_id"), rule.who.id);
            }
        }
        list.append(one);
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

Result<std::vector<AlertRule>> alertRulesFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return Error{Error::Kind::Input,
                     QCoreApplication::translate("callhelm::AlertRule",
                                                 "The alert rules kept in the store cannot be read."),
                     {},
                     0};
    std::vector<AlertRule> rules;
    for (const QJsonValue value : document.array()) {
        const QJsonObject one = value.toObject();
        const int kind = indexOf(kindNames, one.value(QStringLiteral("kind")).toString());
        const int scope = indexOf(scopeNames, one.value(QStringLiteral("scope")).toString());
        if (kind < 0 || scope < 0)
            continue;
        AlertRule rule;
        rule.id = whole(one.value(QStringLiteral("id")));
        rule.kind = Kind(kind);
        rule.scope = Scope(scope);
        rule.queue = QueueId(whole(one.value(QStringLiteral("queue"))));
        rule.threshold = whole(one.value(QStringLiteral("threshold")));
        rule.clear = whole(one.value(QStringLiteral("clear")));
        rule.lasting = Duration(whole(one.value(QStringLiteral("lasting"))));
        rule.repeat = Duration(whole(one.value(QStringLiteral("repeat"))));
        rule.on = one.value(QStringLiteral("on")).toBool(true);
        if (rule.kind == Kind::Goal) {
            rule.metric = one.value(QStringLiteral("metric")).toString();
            rule.at = int(whole(one.value(QStringLiteral("at"))));
            const int period = indexOf(periodNames, one.value(QStringLiteral("period")).toString());
            const int who = indexOf(subjectNames, one.value(QStringLiteral("who")).toString());
            if (period < 0)
                continue;
            rule.period = KpiPeriod(period);
            if (rule.scope == Scope::One && who > 0)
                rule.who = {KpiSubject::Kind(who), whole(one.value(QStringLiteral("who_id")))};
        }
        if (rule.check())
            rules.push_back(rule);
    }
    return rules;
}

} // namespace callhelm
