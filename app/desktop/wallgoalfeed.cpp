#include "desktop/wallgoalfeed.h"

#include <algorithm>

#include "base/answer.h"
#include "desktop/kpidesk.h"
#include "dialogs/alertwords.h"
#include "pages/wallboard/wallboard.h"
#include "pages/wallboard/wallgoals.h"
#include "services/serviceset.h"

namespace callhelm {

namespace {

constexpr auto refreshAfter = std::chrono::seconds(1);
constexpr auto timePasses = std::chrono::seconds(30);
constexpr size_t mostGoals = 60; ///< nobody waits for more pages

/// What hangs on a wall before somebody chooses: of each team the day's goals of what most go by.
bool isUsual(const TargetKey &key)
{
    static const QStringList metrics{QStringLiteral("calls"), QStringLiteral("service_level"),
                                     QStringLiteral("customers_new"), QStringLiteral("deals_won")};
    return key.period == KpiPeriod::Day && key.subject.kind == KpiSubject::Kind::Team
        && metrics.contains(key.metric);
}

QString keyText(const TargetKey &key)
{
    return QStringLiteral("%1:%2:%3:%4")
        .arg(int(key.subject.kind))
        .arg(key.subject.id)
        .arg(int(key.period))
        .arg(key.metric);
}

QString periodText(KpiPeriod period)
{
    return period == KpiPeriod::Day ? WallGoalFeed::tr("day")
        : period == KpiPeriod::Week ? WallGoalFeed::tr("week")
                                    : WallGoalFeed::tr("month");
}

} // namespace

WallGoalFeed::WallGoalFeed(ServiceSet &services, Wallboard &wall)
    : QObject(&wall), m_services(services), m_wall(wall), m_lines(kpiSources(services))
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshAfter);
    m_clock.setInterval(timePasses);
    connect(&m_refresh, &QTimer::timeout, this, &WallGoalFeed::ask);
    connect(&m_clock, &QTimer::timeout, this, &WallGoalFeed::ask);
    const auto wait = [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    };
    connect(&services.kpi, &KpiService::changed, this, wait);
    connect(&services.targets, &TargetService::changed, this, wait);
    connect(&services.people, &PeopleService::changed, this, wait);
    connect(&wall, &Wallboard::goalsChosen, this, &WallGoalFeed::ask);
    m_clock.start();
    ask();
}

void WallGoalFeed::ask()
{
    m_isStale = m_isAsking;
    if (m_isAsking)
        return;
    m_isAsking = true;
    onFinished(m_lines.inForce(), this, [this](const Result<std::vector<TargetKey>> &keys) {
        const auto subjects = kpiSubjects(m_services);
        const auto nameOf = [&subjects](const KpiSubject &who) {
            for (const auto &[subject, name] : subjects)
                if (subject == who)
                    return name;
            return QString();
        };
        std::vector<std::pair<QString, QString>> choices;
        std::vector<TargetKey> known;
        if (keys)
            for (const TargetKey &key : *keys)
                if (const QString name = nameOf(key.subject); !name.isEmpty()) {
                    known.push_back(key);
                    choices.emplace_back(
                        keyText(key),
                        QStringList{name, alertwords::metric(key.metric), periodText(key.period)}.join(
                            QStringLiteral(" \u00B7 ")));
                }
        m_wall.setGoalChoices(choices);
        const QStringList chosen = m_wall.chosenGoals();
        std::erase_if(known, [&chosen](const TargetKey &key) {
            if (!chosen.isEmpty())
                return !chosen.contains(keyText(key));
            return !isUsual(key);
        });
        if (known.size() > mostGoals)
            known.resize(mostGoals);
        show(known);
    });
}

void WallGoalFeed::show(const std::vector<TargetKey> &chosen)
{
    struct Gathered
    {
        std::vector<WallGoal> goals;
        size_t missing = 1;
    };
    const auto subjects = kpiSubjects(m_services);
    auto gathered = std::make_shared<Gathered>();
    gathered->goals.resize(chosen.size());
    const auto taken = [this, gathered] {
        if (--gathered->missing > 0)
            return;
        m_isAsking = false;
        std::erase_if(gathered->goals, [](const WallGoal &goal) { return goal.line.metric == nullptr; });
        m_wall.setGoals(std::move(gathered->goals), m_services.records.catalogue()->currency);
        if (m_isStale)
            m_refresh.start();
    };
    for (size_t i = 0; i < chosen.size(); ++i) {
        const TargetKey &key = chosen[i];
        WallGoal &goal = gathered->goals[i];
        goal.period = key.period;
        for (const auto &[subject, name] : subjects)
            if (subject == key.subject)
                goal.name = name;
        ++gathered->missing;
        onFinished(m_lines.lines({key.subject}, key.metric, key.period, m_lines.today()), this,
                   [gathered, taken, i](const Result<std::vector<GoalLine>> &lines) {
                       if (lines && !lines->empty())
                           gathered->goals[i].line = lines->front();
                       taken();
                   });
    }
    taken();
}

} // namespace callhelm
