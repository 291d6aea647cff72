#include "rows/kpirowquery.h"

#include <algorithm>

#include "base/answer.h"
#include "common/format.h"
#include "common/recordformat.h"
#include "items/kpirowmodel.h"

namespace callhelm {

namespace {

std::vector<RecordId> recordsOf(const KpiRows &rows)
{
    std::vector<RecordId> records;
    records.reserve(rows.rows.size() * 2);
    for (const KpiRow &row : rows.rows)
        for (const RecordId record : {row.record, row.customer})
            if (record.isValid())
                records.push_back(record);
    std::ranges::sort(records);
    records.erase(std::unique(records.begin(), records.end()), records.end());
    return records;
}

FoundRows found(const KpiRows &rows, MetricUnit unit, const KpiRowQuery::Names &names)
{
    FoundRows answer;
    answer.answer.shown = qint64(rows.rows.size());
    answer.answer.total = rows.total;
    constexpr qint64 inSecond = 1000;
    answer.answer.sum = unit == MetricUnit::Milliseconds ? rows.sum / inSecond : rows.sum;
    answer.answer.calls = rows.distinct;
    answer.show = [shown = std::make_shared<std::vector<KpiRow>>(rows.rows),
                   names = std::make_shared<const KpiRowQuery::Names>(names)](TableModel &model, bool again) {
        auto &table = static_cast<KpiRowModel &>(model);
        table.setRecordNames(names);
        if (again)
            table.updateRows(std::move(*shown));
        else
            table.setRows(std::move(*shown));
    };
    return answer;
}

} // namespace

KpiRowQuery::KpiRowQuery(Source source, const What &what, Calendar calendar, QString currency)
    : m_source(std::move(source))
    , m_what(what)
    , m_calendar(std::move(calendar))
    , m_currency(std::move(currency))
{
}

void KpiRowQuery::ask(RowSource &, QObject *context, Take take) const
{
    onFinished(m_source.rows(m_what.subject, *m_what.metric, m_what.from, m_what.to), context,
               [names = m_source.names, context, unit = m_what.metric->rowUnit(),
                take = std::move(take)](const Result<KpiRows> &rows) {
                   if (!rows)
                       return take(rows.error());
                   const std::vector<RecordId> records = recordsOf(*rows);
                   if (records.empty() || !names)
                       return take(found(*rows, unit, {}));
                   onFinished(names(records), context,
                              [rows = *rows, unit, take](const Result<Names> &known) {
                                  take(found(rows, unit, known ? *known : Names()));
                              });
               });
}

TableModel *KpiRowQuery::makeModel(const NameLookup &names, QObject *parent) const
{
    return new KpiRowModel(names, m_what.metric->rowUnit(), parent);
}

QString KpiRowQuery::layoutKey() const { return QStringLiteral("kpi"); }

std::vector<int> KpiRowQuery::hiddenColumns() const
{
    using Source = KpiMetric::Source;
    const KpiMetric &metric = *m_what.metric;
    std::vector<int> hidden;
    const auto hide = [&hidden](KpiRowColumn column) { hidden.push_back(int(column)); };
    const bool isOfCalls = metric.source == Source::Calls || metric.source == Source::Times
        || metric.source == Source::Talks || metric.source == Source::Visits;
    if (isOfCalls || metric.source == Source::Owners || metric.source == Source::Typed)
        hide(KpiRowColumn::Record);
    if (metric.source == Source::Times || metric.source == Source::Typed)
        hide(KpiRowColumn::Customer);
    if (metric.source != Source::Times || metric.unit != MetricUnit::Share)
        hide(KpiRowColumn::Whole);
    if (metric.source != Source::Typed)
        hide(KpiRowColumn::By);
    return hidden;
}

int KpiRowQuery::timeColumn() const { return int(KpiRowColumn::At); }
QString KpiRowQuery::exportId() const { return QStringLiteral("kpi_rows"); }
QString KpiRowQuery::title() const { return m_what.metric->longTitle(); }
QString KpiRowQuery::countWords(qint64 count) const { return tr("%Ln row(s)", nullptr, int(count)); }

QString KpiRowQuery::sumText(qint64 sum) const
{
    constexpr double hundredths = 100;
    switch (m_what.metric->rowUnit()) {
    case MetricUnit::Money:
        return format::money(sum, m_currency);
    case MetricUnit::Milliseconds:
        return format::length(sum);
    case MetricUnit::Number:
        return format::decimal(double(sum) / hundredths, 2);
    default:
        return format::number(sum);
    }
}

QString KpiRowQuery::distinctWords(qint64 count) const { return tr("%Ln distinct", nullptr, int(count)); }

bool KpiRowQuery::asksTheSame(const RowQuery &other) const
{
    const auto *query = dynamic_cast<const KpiRowQuery *>(&other);
    return query != nullptr && query->m_what == m_what;
}

TimeRange KpiRowQuery::range() const
{
    return {m_calendar.startOf(m_what.from), m_calendar.startOf(m_what.to.addDays(1))};
}

std::shared_ptr<const RowQuery> KpiRowQuery::upTo(Instant moment) const
{
    What what = m_what;
    what.to = std::min(what.to, m_calendar.dayOf(moment));
    return std::make_shared<KpiRowQuery>(m_source, what, m_calendar, m_currency);
}

} // namespace callhelm
