#include "services/goalalertwatch.h"

#include <algorithm>
#include <cmath>

#include <QDateTime>

#include "base/answer.h"

namespace callhelm {

namespace {

constexpr auto weighEvery = std::chrono::minutes(1);
constexpr double wholeShare = 10'000;

/// What is gathered while questions are answered.
struct Gathered
{
    std::vector<GoalReading> readings;
    size_t missing = 1;
    bool hasFailed = false;
};

} // namespace

std::optional<qint64> behindPace(const GoalLine &line)
{
    if (line.pace.state == PaceState::NoGoal || line.pace.state == PaceState::Unknown)
        return std::nullopt;
    if (line.pace.isReached)
        return 0;
    if (!line.pace.atThisRate)
        return std::nullopt;
    // Rounded down: 9.999 % is not yet 10 %.
    constexpr double tiny = 1e-6;
    return qint64(std::floor((1 - line.pace.atThisRate->toDouble()) * wholeShare + tiny));
}

GoalAlertWatch::GoalAlertWatch(AlertWatch &watch, GoalLines &goals, Subjects subjects, QObject *parent)
    : QObject(parent), m_watch(watch), m_goals(goals), m_subjects(std::move(subjects))
{
    connect(&watch, &AlertWatch::rulesChanged, this, &GoalAlertWatch::weigh);
    m_tick.setInterval(weighEvery);
    connect(&m_tick, &QTimer::timeout, this, &GoalAlertWatch::weigh);
    m_tick.start();
}

bool GoalAlertWatch::isSeen(const Alert &alert) const
{
    return alert.rule.kind != AlertRule::Kind::Goal
        || std::ranges::count(m_subjects(), subjectOf(alert), &Subject::who) > 0;
}

std::vector<GoalAlertWatch::Subject> GoalAlertWatch::subjectsOf(const AlertRule &rule) const
{
    std::vector<Subject> wanted = m_subjects();
    std::erase_if(wanted, [&rule](const Subject &one) {
        switch (rule.scope) {
        case AlertRule::Scope::Each:
            return one.who.kind != KpiSubject::Kind::Team;
        case AlertRule::Scope::Together:
            return one.who.kind != KpiSubject::Kind::All;
        case AlertRule::Scope::One:
            break;
        }
        return one.who != rule.who;
    });
    return wanted;
}

void GoalAlertWatch::weigh()
{
    if (m_isWeighing || !m_watch.isReady())
        return;
    const Calendar calendar = m_goals.calendar();
    const Instant now = m_goals.now();
    const QDate today = calendar.dayOf(now);
    const QTime time = QDateTime::fromMSecsSinceEpoch(toMs(now), calendar.zone()).time();
    const int minute = time.hour() * 60 + time.minute();
    auto gathered = std::make_shared<Gathered>();
    // What who is signed in does not see stays as it is.
    for (const Alert &alert : m_watch.book().current())
        if (!isSeen(alert))
            gathered->readings.push_back({alert.rule.id, subjectOf(alert), alert.name, std::nullopt});
    const auto taken = [this, gathered] {
        if (--gathered->missing > 0)
            return;
        m_isWeighing = false;
        if (!gathered->hasFailed)
            m_watch.weighGoals(gathered->readings);
        Q_EMIT weighed();
    };
    m_isWeighing = true;
    for (const AlertRule &rule : m_watch.book().rules()) {
        if (!rule.on || rule.kind != AlertRule::Kind::Goal || minute < rule.at)
            continue;
        const std::vector<Subject> subjects = subjectsOf(rule);
        std::vector<KpiSubject> who;
        who.reserve(subjects.size());
        for (const Subject &one : subjects)
            who.push_back(one.who);
        if (who.empty())
            continue;
        ++gathered->missing;
        onFinished(m_goals.lines(who, rule.metric, rule.period, today), this,
                   [gathered, taken, rule, subjects](const Result<std::vector<GoalLine>> &lines) {
                       if (!lines)
                           gathered->hasFailed = true; // what is not known is neither better nor worse
                       else
                           for (size_t i = 0; i < lines->size(); ++i)
                               if ((*lines)[i].goal)
                                   gathered->readings.push_back(
                                       {rule.id, subjects[i].who, subjects[i].name, behindPace((*lines)[i])});
                       taken();
                   });
    }
    taken();
}

} // namespace callhelm
