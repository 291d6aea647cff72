#include "store/kpireader.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>

#include <QCoreApplication>
#include <sqlite3.h>

#include "store/database.h"
#include "store/eachrow.h"
#include "store/kpiacts.h"
#include "store/kpibeside.h"
#include "store/kpicell.h"
#include "store/kpicoverage.h"
#include "store/kpicount.h"
#include "store/namereader.h"
#include "store/peoplestore.h"
#include "store/sqliteerror.h"
#include "store/teamspans.h"

namespace callhelm {

namespace {

constexpr int mostNumbers = 128;
constexpr size_t fewSubjects = 16; ///< read by their keys; more by a walk over the days
constexpr double msPerMinute = 60'000;

Error error(Error::Kind kind, const char *text)
{
    return {kind, QCoreApplication::translate("Kpi", text), {}, 0};
}

/// Sums of one question while they are read: of each subject and metric the whole, and then each interval.
class Sums
{
public:
    Sums(const KpiQuestion &question, const std::vector<QDate> &starts)
        : m_first(question.from.toJulianDay())
        , m_metrics(question.metrics.size())
        , m_intervals(starts.size())
        , m_sums(question.subjects.size() * m_metrics * (m_intervals + 1))
        , m_elsewhere(m_sums.size())
    {
        m_numbers.fill(-1);
        for (size_t i = 0; i < m_metrics; ++i) {
            const int number = question.metrics[i]->number;
            if (!question.metrics[i]->isStored())
                continue;
            m_numbers.at(size_t(number)) = int(i);
            if (const int elsewhere = elsewhereOf(number))
                m_others.at(size_t(elsewhere)) = int(i) + 1;
        }
        for (size_t i = 0; i < m_intervals; ++i) {
            const qint64 end
                = i + 1 < m_intervals ? starts[i + 1].toJulianDay() : question.to.toJulianDay() + 1;
            for (qint64 day = starts[i].toJulianDay(); day < end; ++day)
                m_days.push_back({i, starts[i].toJulianDay()});
        }
    }

    /// `seenFrom`: what was met before that day is not known to who asks.
    [[nodiscard]] bool add(size_t subject, qint64 day, QByteArrayView cells, qint64 seenFrom)
    {
        const auto [interval, start] = m_days[size_t(day - m_first)];
        const size_t base = subject * m_metrics;
        return eachOfKpiCell(cells,
                             [&, interval = interval, start = start](int number, qint64 gap, qint64 n) {
                                 if (number >= mostNumbers)
                                     return;
                                 if (const int other = m_others[size_t(number)]) {
                                     m_elsewhere[whole(base + size_t(other - 1))] += n;
                                     m_elsewhere[whole(base + size_t(other - 1)) + 1 + interval] += n;
                                     return;
                                 }
                                 const int metric = m_numbers[size_t(number)];
                                 if (metric < 0)
                                     return;
                                 const size_t at = whole(base + size_t(metric));
                                 const qint64 before = gap != 0 ? day - gap : 0;
                                 if (before < std::max(m_first, seenFrom))
                                     m_sums[at] += n;
                                 if (before < std::max(start, seenFrom))
                                     m_sums[at + 1 + interval] += n;
                             });
    }

    void take(KpiCount::Values values)
    {
        m_sums = std::move(values.sums);
        m_elsewhere = std::move(values.elsewhere);
    }

    void give(KpiFigures &figures, const KpiCoverage &coverage) const
    {
        const auto &metrics = figures.question.metrics;
        figures.series.resize(figures.question.subjects.size() * m_metrics);
        for (size_t i = 0; i < figures.series.size(); ++i) {
            const size_t metric = i % m_metrics;
            const bool isMinutes = metrics[metric]->unit == MetricUnit::Minutes;
            const auto figure = [&](size_t at, bool isCovered) {
                const auto sum = double(m_sums[at]);
                return isCovered ? KpiFigure{true, isMinutes ? sum / msPerMinute : sum, m_elsewhere[at]}
                                 : KpiFigure();
            };
            KpiSeries &series = figures.series[i];
            series.whole = figure(whole(i), coverage.covers(metric));
            series.intervals.reserve(m_intervals);
            for (size_t interval = 0; interval < m_intervals; ++interval)
                series.intervals.push_back(
                    figure(whole(i) + 1 + interval, coverage.covers(metric, interval)));
        }
    }

private:
    [[nodiscard]] size_t whole(size_t series) const { return series * (m_intervals + 1); }

    qint64 m_first;
    size_t m_metrics;
    size_t m_intervals;
    std::array<int, mostNumbers> m_numbers{}; ///< place among the metrics; -1: not asked for
    std::array<int, mostNumbers> m_others{}; ///< place + 1 of what counts other currencies
    std::vector<std::pair<size_t, qint64>> m_days; ///< of each day its interval, and that one's first day
    std::vector<qint64> m_sums;
    std::vector<qint64> m_elsewhere;
};

} // namespace

Result<void> KpiReader::check(const KpiSubject &subject) const
{
    const Scope &scope = m_context.scope;
    bool isSeen = false;
    switch (subject.kind) {
    case KpiSubject::Kind::All:
        isSeen = scope.seesAll();
        break;
    case KpiSubject::Kind::Team:
        isSeen = scope.seesTeam(subject.team());
        break;
    case KpiSubject::Kind::Agent:
        isSeen = scope.seesEver(subject.agent());
        break;
    }
    return isSeen
        ? Result<void>()
        : error(Error::Kind::Denied, QT_TRANSLATE_NOOP("Kpi", "These figures are not yours to see."));
}

Result<std::optional<std::pair<QDate, QDate>>> KpiReader::known() const
{
    std::optional<std::pair<QDate, QDate>> days;
    auto done = eachRow(
        m_context.database, "SELECT MIN(day),MAX(day) FROM kpi_day WHERE kind=0", [&](const Statement &row) {
            if (!row.isNull(0))
                days = {QDate::fromJulianDay(row.int64(0)), QDate::fromJulianDay(row.int64(1))};
        });
    if (!done)
        return done.error();
    return days;
}

Result<KpiFigures> KpiReader::figures(const KpiQuestion &question) const
{
    if (!question.from.isValid() || !question.to.isValid() || question.to < question.from)
        return error(Error::Kind::Usage, QT_TRANSLATE_NOOP("Kpi", "The range is empty."));
    for (const KpiSubject &subject : question.subjects)
        if (auto seen = check(subject); !seen)
            return seen.error();
    KpiFigures figures{question, kpiStarts(m_context.calendar, question.from, question.to, question.by), {}};
    auto done = readCells(figures);
    if (done)
        done = KpiBeside(m_context).addTo(figures);
    return done ? Result<KpiFigures>(std::move(figures)) : done.error();
}

Result<void> KpiReader::readCells(KpiFigures &figures) const
{
    const KpiQuestion &question = figures.question;
    auto coverage = KpiCoverage::read(m_context, figures);
    if (!coverage)
        return coverage.error();
    Sums sums(question, figures.starts);
    if (!m_context.ownDays) {
        auto values = KpiCount(m_context).values(question, figures.starts);
        if (!values)
            return values.error();
        sums.take(std::move(*values));
        sums.give(figures, *coverage);
        return {};
    }
    const qint64 first = question.from.toJulianDay();
    const qint64 last = question.to.toJulianDay();
    const Scope &scope = m_context.scope;
    // Of agents who are seen on some days only, the other days are nobody's business.
    struct Seen
    {
        qint64 from;
        qint64 until;
    };
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    const auto seenOf = [&](const KpiSubject &subject) {
        std::vector<Seen> spans;
        if (subject.kind == KpiSubject::Kind::Agent && !scope.seesAll())
            for (const AgentSpan &span : scope.spansOf(subject.agent()))
                spans.push_back(
                    {span.from == Instant::min() ? 0 : m_context.calendar.dayOf(span.from).toJulianDay(),
                     span.to == Instant::max() ? never : m_context.calendar.dayOf(span.to).toJulianDay()});
        else
            spans.push_back({0, never});
        return spans;
    };
    bool isWhole = true;
    const auto take = [&](size_t subject, const std::vector<Seen> &spans, qint64 day, QByteArrayView cells) {
        for (const Seen &span : spans)
            if (span.from <= day && day < span.until)
                isWhole = isWhole && sums.add(subject, day, cells, span.from);
    };
    std::array<std::vector<size_t>, 3> ofKind;
    for (size_t i = 0; i < question.subjects.size(); ++i)
        ofKind.at(size_t(question.subjects[i].kind)).push_back(i);
    for (size_t kind = 0; kind < ofKind.size(); ++kind) {
        const std::vector<size_t> &subjects = ofKind.at(kind);
        if (subjects.empty())
            continue;
        const bool isFew = subjects.size() <= fewSubjects;
        auto statement = Statement::prepare(
            m_context.database,
            isFew ? "SELECT cells FROM kpi_day WHERE kind=? AND day=? AND who=?"
                  : "SELECT cells,day,who FROM kpi_day WHERE kind=? AND day>=? AND day<=?");
        if (!statement)
            return statement.error();
        if (isFew) {
            for (const size_t subject : subjects) {
                const auto spans = seenOf(question.subjects[subject]);
                for (qint64 day = first; day <= last; ++day) {
                    statement->bindAll(int(kind), day, question.subjects[subject].id);
                    auto done = eachRow(
                        *statement, [&](const Statement &row) { take(subject, spans, day, row.blob(0)); });
                    if (!done)
                        return done;
                }
            }
            continue;
        }
        std::unordered_map<qint64, std::vector<std::pair<size_t, std::vector<Seen>>>> places;
        for (const size_t subject : subjects)
            places[question.subjects[subject].id].push_back({subject, seenOf(question.subjects[subject])});
        statement->bindAll(int(kind), first, last);
        auto done = eachRow(*statement, [&](const Statement &row) {
            if (const auto found = places.find(row.int64(2)); found != places.end())
                for (const auto &[subject, spans] : found->second)
                    take(subject, spans, row.int64(1), row.blob(0));
        });
        if (!done)
            return done;
    }
    if (!isWhole)
        return storeError(SQLITE_CORRUPT, QStringLiteral("kpi_day"), m_context.database.path());
    sums.give(figures, *coverage);
    return {};
}

Result<KpiRows> KpiReader::rows(const KpiSubject &subject, const KpiMetric &metric, QDate from, QDate to,
                                int limit) const
{
    if (!from.isValid() || !to.isValid() || to < from)
        return error(Error::Kind::Usage, QT_TRANSLATE_NOOP("Kpi", "The range is empty."));
    if (auto seen = check(subject); !seen)
        return seen.error();
    const TimeRange range{m_context.calendar.startOf(from), m_context.calendar.startOf(to.addDays(1))};
    if (!metric.isStored())
        return KpiBeside(m_context).rows(subject, metric, range, limit);
    std::vector<AgentSpan> spans;
    if (subject.kind == KpiSubject::Kind::Agent) {
        spans.push_back({subject.agent()});
    } else if (subject.kind == KpiSubject::Kind::Team) {
        auto people = PeopleStore(m_context.database).readTeams();
        if (!people)
            return people.error();
        spans = people->spansOf(subject.team(), m_context.calendar);
    } else {
        auto agents = NameReader(m_context).agents();
        if (!agents)
            return agents.error();
        for (const NamedAgent &agent : *agents)
            spans.push_back({agent.id});
    }
    const auto number = KpiNumber(metric.number);
    KpiRows rows;
    std::set<qint64> entities;
    const auto tell = [&](qint64 piece, const KpiAct &act) {
        if (!m_context.scope.sees(act.agent, act.at))
            return;
        for (const KpiPart &part : partsOf(act, piece)) {
            if (part.number != number)
                continue;
            const bool isCount = metric.unit == MetricUnit::Count;
            KpiRow one{act.at,
                       act.agent,
                       piece > 0 ? RecordId(piece) : RecordId(),
                       act.customer,
                       piece < 0 ? -piece : 0,
                       isCount ? 1 : part.value};
            entities.insert(part.entity);
            for (qint64 i = isCount ? part.value : 1; i > 0; --i) {
                rows.sum += one.amount;
                rows.rows.push_back(one);
            }
        }
    };
    if (auto done = eachKpiAct(m_context.database, spans, range, kindsOf(number), tell); !done)
        return done.error();
    rows.total = qint64(rows.rows.size());
    rows.distinct = metric.adding == MetricAdding::Distinct ? qint64(entities.size()) : rows.total;
    rows.finish(limit);
    return rows;
}

} // namespace callhelm
