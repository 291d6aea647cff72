#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

#include "base/answer.h"
#include "metrics/kpimetrics.h"
#include "services/kpiboards.h"

namespace callhelm {

/// The team of the drawing: Care, eight people, Wednesday 21 October 2026 at 8:31, when 17 of October's 27
/// working days (Monday to Saturday) are over. Figures are made up by days, and every question is counted.
struct KpiScene
{
    static constexpr int memberCount = 8;

    Calendar calendar{Calendar::zoneByName("Asia/Ho_Chi_Minh")};
    WorkingTime working = WorkingTime::usual();
    Instant now = calendar.startOf(QDate(2026, 10, 21)) + std::chrono::minutes(8 * 60 + 31);
    KpiSubject care = KpiSubject::of(TeamId(1));
    std::shared_ptr<People> people = std::make_shared<People>();
    Targets targets;
    /// Up to the evening of the 20th; spread evenly over October's first 17 working days.
    std::map<std::pair<KpiSubject, QString>, double> october;
    std::map<std::pair<KpiSubject, QString>, double> september; ///< over all of its working days
    std::map<std::pair<KpiSubject, QString>, double> today; ///< on the 21st
    std::map<QString, qint64> bases;
    std::set<QString> uncovered; ///< metrics of which no source tells
    std::map<QString, QDate> coveredFrom; ///< of metrics of which a source tells since then only
    std::vector<TargetEdit> saved;
    int questions = 0;
    bool fails = false;

    KpiScene()
    {
        people->teams.push_back({TeamId(1), QStringLiteral("Care"), {}, {}});
        for (int i = 1; i <= memberCount; ++i) {
            Person person;
            person.id = PersonId(i);
            person.name = agentName(AgentId(i));
            people->persons.push_back(person);
            people->memberships.push_back({TeamId(1), PersonId(i), QDate(2026, 1, 1), {}});
            people->agents.push_back({AgentId(i), PersonId(i)});
        }
    }
    [[nodiscard]] static QString agentName(AgentId agent)
    {
        static const QStringList names{QStringLiteral("Мария Соколова"), QStringLiteral("Nguyễn An"),
                                       QStringLiteral("Ngô Lan"),        QStringLiteral("Trần Bình"),
                                       QStringLiteral("Đỗ Minh"),        QStringLiteral("Claire Dubois"),
                                       QStringLiteral("Иван Петров"),    QStringLiteral("Phạm Dũng")};
        return names.value(int(agent.value()) - 1);
    }

    void setGoal(const KpiSubject &subject, const KpiMetric &metric, qint64 units,
                 KpiPeriod period = KpiPeriod::Month, QDate from = QDate(2026, 9, 1),
                 std::optional<QDate> until = {})
    {
        targets.push_back({{subject, metric.idText(), period}, from, until, units, {}, {}});
    }
    void setDone(const KpiSubject &subject, const KpiMetric &metric, double inOctober, double inSeptember = 0)
    {
        const std::pair key{subject, metric.idText()};
        october[key] = inOctober;
        september[key] = inSeptember;
    }
    /// The rows of the drawing that are told exactly, and its ranking.
    void fill()
    {
        using namespace kpimetrics;
        const auto add = [this](const KpiMetric &metric, double done, double goal, double before) {
            setGoal(care, metric, targetUnits(metric, goal));
            setDone(care, metric, done, before);
        };
        add(talkMinutes, 11'832, 18'900, 18'000);
        add(customersNew, 146, 270, 259);
        add(customersTouched, 1702, 2400, 2390);
        add(interactions, 6987, 10'800, 10'500);
        add(tasksDone, 663, 1080, 1050);
        add(meetings, 71, 108, 100);
        add(emailsSent, 527, 810, 800);
        add(dealsWon, 44, 81, 80);
        add(revenue, 78'200'000'000, 135'000'000'000, 130'000'000'000); // hundredths
        add(satisfaction, 0.918, 0.9, 0.9);
        bases[QStringLiteral("satisfaction")] = 403;
        constexpr std::array<int, memberCount> done{27, 24, 17, 22, 19, 15, 10, 12};
        constexpr std::array<int, memberCount> goals{36, 36, 27, 36, 36, 36, 27, 36};
        for (int i = 0; i < memberCount; ++i) {
            const KpiSubject agent = KpiSubject::of(AgentId(i + 1));
            setGoal(agent, customersNew, goals[size_t(i)]);
            setDone(agent, customersNew, done[size_t(i)], done[size_t(i)]);
        }
        setGoal(care, customersNew, 10, KpiPeriod::Day);
        setGoal(care, meetings, 4, KpiPeriod::Day);
        setGoal(care, customersNew, 60, KpiPeriod::Week, QDate(2026, 10, 5));
        setGoal(care, meetings, 24, KpiPeriod::Week, QDate(2026, 10, 5));
    }
    [[nodiscard]] static qint64 targetUnits(const KpiMetric &metric, double figure)
    {
        return metric.unit == MetricUnit::Share  ? qint64(figure * 10'000 + 0.5)
            : metric.unit == MetricUnit::Minutes ? qint64(figure * 60'000)
                                                 : qint64(figure);
    }

    /// What was done on days [from, to].
    [[nodiscard]] double doneIn(const std::pair<KpiSubject, QString> &key, QDate from, QDate to) const
    {
        const auto part = [&](const auto &totals, QDate first, QDate until) {
            const auto found = totals.find(key);
            if (found == totals.end())
                return 0.0;
            const double whole = working.weight(first, until);
            const double before = working.weight(first, std::clamp(from, first, until));
            const double after = working.weight(first, std::clamp(to.addDays(1), first, until));
            return std::round(found->second * after / whole) - std::round(found->second * before / whole);
        };
        double sum = part(september, QDate(2026, 9, 1), QDate(2026, 10, 1))
            + part(october, QDate(2026, 10, 1), QDate(2026, 10, 21));
        if (const auto found = today.find(key);
            found != today.end() && from <= QDate(2026, 10, 21) && QDate(2026, 10, 21) <= to)
            sum += found->second;
        return sum;
    }
    [[nodiscard]] KpiFigure figure(const KpiSubject &subject, const KpiMetric &metric, QDate from,
                                   QDate to) const
    {
        const std::pair key{subject, metric.idText()};
        if (uncovered.contains(key.second))
            return {};
        if (const auto since = coveredFrom.find(key.second); since != coveredFrom.end() && to < since->second)
            return {};
        if (metric.adding != MetricAdding::Ratio)
            return {true, doneIn(key, from, to), 0};
        const auto found = october.find(key);
        return {true, found != october.end() ? Figure(found->second) : Figure(), 0};
    }
    [[nodiscard]] KpiFigures answer(const KpiQuestion &question) const
    {
        KpiFigures figures{question, kpiStarts(calendar, question.from, question.to, question.by), {}};
        for (const KpiSubject &subject : question.subjects)
            for (const KpiMetric *metric : question.metrics) {
                KpiSeries series;
                series.whole = figure(subject, *metric, question.from, question.to);
                for (size_t i = 0; i < figures.starts.size(); ++i) {
                    const QDate end
                        = i + 1 < figures.starts.size() ? figures.starts[i + 1].addDays(-1) : question.to;
                    series.intervals.push_back(figure(subject, *metric, figures.starts[i], end));
                }
                figures.series.push_back(std::move(series));
            }
        return figures;
    }

    /// It must outlive what is made of it.
    [[nodiscard]] KpiBoards::Sources sources()
    {
        KpiBoards::Sources sources;
        sources.figures = [this](const KpiQuestion &question) {
            ++questions;
            if (fails)
                return readyFuture(
                    Result<KpiFigures>(Error{Error::Kind::Denied, QStringLiteral("Not yours."), {}, 0}));
            return readyFuture(Result<KpiFigures>(answer(question)));
        };
        sources.targets = [this] { return readyFuture(Result<Targets>(targets)); };
        sources.base = [this](const KpiSubject &, const KpiMetric &metric, QDate, QDate) {
            return readyFuture(Result<qint64>(bases[metric.idText()]));
        };
        sources.people = [this] { return std::shared_ptr<const People>(people); };
        sources.working = [this] { return working; };
        sources.calendar = [this] { return calendar; };
        sources.now = [this] { return now; };
        sources.agents = [] {
            std::vector<AgentId> agents;
            for (int i = 1; i <= memberCount; ++i)
                agents.push_back(AgentId(i));
            return agents;
        };
        sources.name = [](AgentId agent) { return agentName(agent); };
        sources.save = [this](const std::vector<TargetEdit> &edits, QDate from, std::optional<QDate> until) {
            saved = edits;
            for (const TargetEdit &edit : edits)
                targets.push_back({edit.key, from, until, edit.value, {}, {}});
            return readyFuture(Result<void>());
        };
        return sources;
    }
};

} // namespace callhelm
