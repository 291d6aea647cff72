#include "services/leadoutcomeexport.h"

#include <algorithm>

#include <QCoreApplication>

#include "metrics/leadmetrics.h"
#include "services/storesession.h"
#include "services/workingtimeservice.h"
#include "store/leadoutcomereader.h"
#include "store/leadstore.h"
#include "store/reader.h"
#include "store/teamspans.h"
#include "store/termstore.h"

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(LeadOutcomeExport)
};

Error usage(const QString &text) { return {Error::Kind::Usage, text, {}, 0}; }

ColumnType typeOf(const Metric &metric)
{
    switch (metric.unit) {
    case MetricUnit::Count:
        return ColumnType::Count;
    case MetricUnit::Share:
        return ColumnType::Share;
    default:
        return ColumnType::Seconds;
    }
}

} // namespace

QStringList LeadOutcomeExport::kinds()
{
    return {QStringLiteral("all"), QStringLiteral("rule"), QStringLiteral("source"), QStringLiteral("agent")};
}

std::optional<LeadsPer> LeadOutcomeExport::perOf(const QString &word)
{
    const qsizetype place = word.isEmpty() ? 0 : kinds().indexOf(word);
    return place < 0 ? std::nullopt : std::optional(LeadsPer(place));
}

ReportTable LeadOutcomeExport::head()
{
    ReportTable head;
    head.id = head.title = QString::fromLatin1(table);
    const auto column = [&](const char *id, ColumnType type) {
        head.columns.push_back({QString::fromLatin1(id), QString::fromLatin1(id), {}, type});
    };
    column("per", ColumnType::Words);
    column("name", ColumnType::Words);
    column("start", ColumnType::Moment);
    for (const LeadMetric *metric : leadmetrics::all())
        column(metric->column, typeOf(*metric));
    return head;
}

Result<void> LeadOutcomeExport::write(StoreSession &session, TableWriter &writer) const
{
    if (by != By::Day && by != By::Week && by != By::Month && by != By::All)
        return usage(Tr::tr("These figures are told by day, week, month or all."));
    const std::optional<LeadsPer> kind = perOf(per);
    if (!kind)
        return usage(Tr::tr("Unknown “%1”. Figures of leads are told by: %2.")
                         .arg(per, kinds().join(QStringLiteral(", "))));
    const ReadContext &context = session.reader().context();
    auto working = WorkingTimeService::read(session.reader());
    auto members = TeamSpans::narrowed(context, teams);
    auto names = session.names();
    auto terms = TermStore(context.database).read();
    auto rules = LeadStore(context.database).names();
    if (!working || !members)
        return !working ? working.error() : members.error();
    if (!names || !terms || !rules)
        return !names ? names.error() : !terms ? terms.error() : rules.error();
    std::optional<TimeRange> range;
    if (from || to)
        range = TimeRange{from.value_or(instantFromMs(std::numeric_limits<qint64>::min())),
                          to.value_or(instantFromMs(std::numeric_limits<qint64>::max()))};
    auto outcomes = LeadOutcomeReader(context, std::move(*working), SystemClock().now()).outcomes(range);
    if (!outcomes)
        return outcomes.error();
    std::erase_if(*outcomes, [&](const LeadOutcome &one) {
        return (!agents.empty() && std::ranges::count(agents, one.agent) == 0)
            || (!teams.empty() && !members->sees(one.agent, one.at));
    });
    const Calendar &calendar = session.calendar();
    const Instant start
        = from.value_or(outcomes->empty() ? Instant() : calendar.bucketStart(outcomes->front().at, By::Day));
    const ReportTable columns = head(); // writers look at it until the end
    if (auto done = writer.begin(columns); !done)
        return done;
    for (const LeadFiguresRow &row : leadFigures(*outcomes, *kind, by, calendar, start)) {
        QString name;
        if (*kind == LeadsPer::Rule) {
            const auto known = rules->find(row.rule);
            name = known == rules->end() ? row.ruleName : known->second;
        } else if (*kind == LeadsPer::Source) {
            name = terms->name(row.source);
        } else if (*kind == LeadsPer::Agent) {
            name = names->agent(row.agent);
        }
        ReportRow cells{kinds().at(int(*kind)), name, cellOf(row.start)};
        for (const LeadMetric *metric : leadmetrics::all())
            cells.push_back(metric->variantOf(row.figures));
        if (auto done = writer.row(cells); !done)
            return done;
    }
    return writer.finish();
}

} // namespace callhelm
