#include "services/demotargets.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QPromise>

#include "base/answer.h"
#include "kpi/periods.h"
#include "kpi/targetunits.h"
#include "metrics/besidemetrics.h"
#include "services/serviceset.h"

namespace callhelm {

namespace {

/// Of what they do lately: some goals are easy, some hard.
constexpr std::array factors{0.94, 1.06, 0.98, 1.15, 1.0, 0.9, 1.03};
constexpr double usualShare = 0.9; ///< of customers that are satisfied
constexpr double usualPromise = 0.8; ///< of calls that are answered in time
constexpr int mostTries = 240; ///< at most four a second

/// As people set goals: two digits and noughts behind them.
qint64 rounded(double value)
{
    if (value < 1)
        return 1;
    const double power = std::pow(10, std::max(0.0, std::floor(std::log10(value)) - 1));
    return std::llround(std::round(value / power) * power);
}

std::vector<const KpiMetric *> metricsOfGoals()
{
    using namespace kpimetrics;
    namespace beside = besidemetrics;
    return {&calls,
            &callsConnected,
            &talkMinutes,
            &beside::missedRings,
            &beside::handleTime,
            &customersNew,
            &customersTouched,
            &interactions,
            &beside::customersInCharge,
            &tasksDone,
            &meetings,
            &emailsSent,
            &ticketsDone,
            &dealsWon,
            &revenue,
            &satisfaction,
            &beside::serviceLevel,
            &beside::responseMean};
}

bool growsWithTime(const KpiMetric &metric)
{
    return metric.adding == MetricAdding::Sum || metric.adding == MetricAdding::Distinct;
}

/// Whether some team has a figure.
bool isCounted(const KpiFigures &done)
{
    for (size_t i = 0; i < done.question.subjects.size(); ++i)
        for (size_t k = 0; k < done.question.metrics.size(); ++k)
            if (done.question.subjects[i].kind == KpiSubject::Kind::Team
                && done.of(i, k).whole.value.value_or(0) > 0)
                return true;
    return false;
}

} // namespace

DemoTargets::DemoTargets(ServiceSet &services, QObject *parent) : QObject(parent), m_services(services) { }

std::vector<TargetEdit> DemoTargets::goals(const KpiFigures &done, double days, KpiPeriod period,
                                           double length)
{
    std::vector<TargetEdit> edits;
    edits.reserve(done.series.size());
    for (size_t i = 0; i < done.question.subjects.size(); ++i)
        for (size_t k = 0; k < done.question.metrics.size(); ++k) {
            const KpiMetric &metric = *done.question.metrics[k];
            const KpiSubject &subject = done.question.subjects[i];
            const KpiFigure &figure = done.of(i, k).whole;
            if (!figure.isCovered || !figure.value || *figure.value <= 0 || days <= 0)
                continue;
            const TargetKey key{subject, metric.idText(), period};
            if (metric.unit == MetricUnit::Share) {
                const bool isPromise = &metric == &besidemetrics::serviceLevel;
                edits.push_back(
                    {key, targetunits::fromFigure(metric.unit, isPromise ? usualPromise : usualShare), {}});
                continue;
            }
            const double factor = factors[size_t(metric.number * 3 + subject.id) % factors.size()];
            const double written = double(targetunits::perWritten(metric.unit));
            // A mean and a state are the same of a day as of a month.
            const double periods = growsWithTime(metric) ? length / days : 1;
            const double units
                = double(targetunits::fromFigure(metric.unit, *figure.value)) * periods * factor;
            edits.push_back({key, rounded(units / written) * qint64(written), {}});
        }
    return edits;
}

QFuture<Result<void>> DemoTargets::set()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    ask(mostTries, [promise](Result<void> done) {
        promise->addResult(std::move(done));
        promise->finish();
    });
    return promise->future();
}

void DemoTargets::ask(int tries, const std::function<void(Result<void>)> &finish)
{
    const QDate today = m_services.calendar.calendar().dayOf(m_services.calendar.now());
    KpiQuestion question{{}, metricsOfGoals(), today.addDays(-daysLookedAt), today.addDays(-1), By::All};
    for (const Team &team : m_services.people.people().teams)
        question.subjects.push_back(KpiSubject::of(team.id));
    for (const AgentLink &link : m_services.people.people().agents)
        question.subjects.push_back(KpiSubject::of(link.agent));
    question.subjects.push_back(KpiSubject::all());
    onFinished(m_services.kpi.figures(question), this, [this, tries, finish](const Result<KpiFigures> &done) {
        if (!done)
            return finish(done.error());
        // Teams that were just made are counted with the next change of the store.
        if (tries > 0 && !isCounted(*done)) {
            connect(
                &m_services.kpi, &KpiService::changed, this,
                [this, tries, finish] { ask(tries - 1, finish); }, Qt::SingleShotConnection);
            return;
        }
        save(*done, finish);
    });
}

void DemoTargets::save(const KpiFigures &done, const std::function<void(Result<void>)> &finish)
{
    const Calendar calendar = m_services.calendar.calendar();
    const WorkingTime working = m_services.workingTime.workingTime();
    const QDate first = done.question.from;
    const double days = working.weight(first, done.question.to.addDays(1));
    auto missing = std::make_shared<int>(0);
    auto all = std::make_shared<Result<void>>();
    const auto set = [&](KpiPeriod period, double length, QDate from, std::optional<QDate> until) {
        ++*missing;
        onFinished(m_services.targets.save(goals(done, days, period, length), from, until), this,
                   [this, finish, missing, all](const Result<void> &saved) {
                       if (!saved)
                           *all = saved;
                       if (--*missing > 0)
                           return;
                       m_services.access.undoStack().clear(); // it is not the person's to take back
                       finish(*all);
                   });
    };
    set(KpiPeriod::Day, 1, first, {});
    for (const KpiPeriod period : {KpiPeriod::Week, KpiPeriod::Month}) {
        const DayRange range = periodOf(period, first, calendar);
        const DayRange next = stepped(period, range, 1, calendar);
        // In the first one nothing is known of the days before.
        set(period, working.weight(first, range.until), range.from, range.until);
        set(period, working.weight(next.from, next.until), next.from, {});
    }
}

} // namespace callhelm
