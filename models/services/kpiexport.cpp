#include "services/kpiexport.h"

#include <QCoreApplication>

#include "domain/recordschema.h"
#include "metrics/typedmetrics.h"
#include "services/storesession.h"
#include "store/kpireader.h"
#include "store/reader.h"
#include "store/targetreader.h"

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(KpiExport)
};

Error usage(const QString &text) { return {Error::Kind::Usage, text, {}, 0}; }

ReportColumn column(const char *id, ColumnType type)
{
    return {QString::fromLatin1(id), QString::fromLatin1(id), {}, type};
}

QVariant cellOfFigure(const KpiMetric &metric, const Figure &value)
{
    if (!value)
        return {};
    constexpr double inSecond = 1000;
    return metric.unit == MetricUnit::Money       ? *value / double(moneyUnit)
        : metric.unit == MetricUnit::Milliseconds ? *value / inSecond
                                                  : *value;
}

QString kindName(KpiSubject::Kind kind)
{
    switch (kind) {
    case KpiSubject::Kind::Team:
        return QStringLiteral("team");
    case KpiSubject::Kind::Agent:
        return QStringLiteral("agent");
    case KpiSubject::Kind::All:
        break;
    }
    return QStringLiteral("all");
}

} // namespace

ReportTable KpiExport::head()
{
    ReportTable head;
    head.id = QString::fromLatin1(table);
    head.title = QStringLiteral("KPI");
    head.columns = {column("metric", ColumnType::Words),  column("who", ColumnType::Words),
                    column("kind", ColumnType::Words),    column("start", ColumnType::Moment),
                    column("value", ColumnType::Decimal), column("goal", ColumnType::Decimal)};
    return head;
}

Result<KpiQuestion> KpiExport::question(StoreSession &session) const
{
    const Reader &reader = session.reader();
    const Calendar &calendar = session.calendar();
    if (by != By::Day && by != By::Week && by != By::Month && by != By::All)
        return usage(Tr::tr("These figures are told by day, week, month or all."));
    KpiQuestion question;
    question.by = by;
    auto typed = TargetReader(reader.context()).manualMetrics();
    if (!typed)
        return typed.error();
    for (const QString &id : metrics) {
        const KpiMetric *metric = typedmetrics::find(id, *typed);
        if (metric == nullptr) {
            QStringList known;
            for (const KpiMetric *one : kpimetrics::all())
                known.append(one->idText());
            for (const KpiMetric *one : typedmetrics::metricsOf(*typed))
                known.append(one->idText());
            return usage(
                Tr::tr("Unknown metric “%1”. There are: %2.").arg(id, known.join(QStringLiteral(", "))));
        }
        question.metrics.push_back(metric);
    }
    if (question.metrics.empty())
        question.metrics.assign(kpimetrics::eighteen().begin(), kpimetrics::eighteen().end());
    for (const TeamId team : teams)
        question.subjects.push_back(KpiSubject::of(team));
    for (const AgentId agent : agents)
        question.subjects.push_back(KpiSubject::of(agent));
    if (question.subjects.empty()) {
        auto allTeams = reader.names().teams();
        auto allAgents = reader.names().agents();
        if (!allTeams || !allAgents)
            return !allTeams ? allTeams.error() : allAgents.error();
        if (reader.scope().seesAll())
            question.subjects.push_back(KpiSubject::all());
        for (const TeamMembers &team : *allTeams)
            if (reader.scope().seesTeam(team.id))
                question.subjects.push_back(KpiSubject::of(team.id));
        for (const NamedAgent &agent : *allAgents)
            if (!agent.isPhone && reader.scope().seesEver(agent.id))
                question.subjects.push_back(KpiSubject::of(agent.id));
    }
    auto known = KpiReader(reader.context()).known();
    if (!known)
        return known.error();
    const QDate today = calendar.dayOf(SystemClock().now());
    question.from = from ? calendar.dayOf(*from) : (*known ? (*known)->first : today);
    question.to = to ? calendar.dayOf(*to - Duration(1)) : (*known ? (*known)->second : question.from);
    return question;
}

bool KpiExport::isWhole(const KpiQuestion &question, const Calendar &calendar, QDate start) const
{
    if (by == By::All)
        return true;
    const QDate begin = calendar.dayOf(calendar.bucketStart(calendar.startOf(start), by));
    const QDate end = calendar.dayOf(calendar.nextBucket(calendar.startOf(begin), by));
    const QDate today = calendar.dayOf(SystemClock().now());
    return (!from || begin >= question.from)
        && (!to || std::min(end, today.addDays(1)) <= question.to.addDays(1));
}

Result<void> KpiExport::write(StoreSession &session, TableWriter &writer) const
{
    auto wanted = question(session);
    if (!wanted)
        return wanted.error();
    auto names = session.names();
    if (!names)
        return names.error();
    auto allTeams = session.reader().names().teams();
    if (!allTeams)
        return allTeams.error();
    const auto nameOf = [&](const KpiSubject &subject) {
        if (subject.kind == KpiSubject::Kind::Agent)
            return names->agent(subject.agent());
        for (const TeamMembers &team : *allTeams)
            if (subject == KpiSubject::of(team.id))
                return team.name;
        return QString();
    };
    auto figures = KpiReader(session.reader().context()).figures(*wanted);
    if (!figures)
        return figures.error();
    const Calendar &calendar = session.calendar();
    const ReportTable columns = head(); // writers look at it until the end
    if (auto begun = writer.begin(columns); !begun)
        return begun;
    for (size_t s = 0; s < wanted->subjects.size(); ++s) {
        const KpiSubject &subject = wanted->subjects[s];
        const QString who = nameOf(subject);
        for (size_t m = 0; m < wanted->metrics.size(); ++m) {
            const KpiMetric &metric = *wanted->metrics[m];
            for (size_t i = 0; i < figures->starts.size(); ++i) {
                const QDate start = figures->starts[i];
                // A goal is of a whole period: a part of one is not held against it.
                const Figure itsGoal
                    = goal && isWhole(*wanted, calendar, start) ? goal(subject, metric, start, by) : Figure();
                if (auto done = writer.row({metric.idText(), who, kindName(subject.kind),
                                            cellOf(calendar.startOf(start)),
                                            cellOfFigure(metric, figures->of(s, m).intervals[i].value),
                                            cellOfFigure(metric, itsGoal)});
                    !done)
                    return done;
            }
        }
    }
    return writer.finish();
}

} // namespace callhelm
