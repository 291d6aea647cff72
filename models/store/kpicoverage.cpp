#include "store/kpicoverage.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "domain/kpiact.h"
#include "metrics/besidemetrics.h"
#include "store/database.h"
#include "store/eachrow.h"

namespace callhelm {

namespace {

/// So long may a telephone system have nothing to tell: over a night.
constexpr Duration longestSilence = std::chrono::hours(24);

bool isOfCalls(const KpiMetric &metric)
{
    using Source = KpiMetric::Source;
    return metric.source == Source::Calls || metric.source == Source::Times || metric.source == Source::Talks
        || metric.source == Source::Visits;
}

/// What there must be something of.
const char *tableOf(const KpiMetric &metric)
{
    switch (metric.source) {
    case KpiMetric::Source::Ratings:
        return "rating";
    case KpiMetric::Source::Owners:
        return "customer";
    case KpiMetric::Source::Typed:
        return "manual_entry";
    case KpiMetric::Source::Responses:
        return besidemetrics::responseMeasure(metric)->isResolution ? "conversation" : "message";
    default:
        break;
    }
    switch (KpiNumber(metric.number)) {
    case KpiNumber::TasksNew:
    case KpiNumber::TasksDone:
        return "task";
    case KpiNumber::Meetings:
        return "meeting";
    case KpiNumber::EmailsSent:
    case KpiNumber::SmsSent:
        return "message";
    case KpiNumber::DealsNew:
    case KpiNumber::DealsTouched:
    case KpiNumber::DealsWon:
    case KpiNumber::Revenue:
    case KpiNumber::DealInteractions:
        return "deal";
    case KpiNumber::OrderRevenue:
        return "sales_order";
    case KpiNumber::TicketsNew:
    case KpiNumber::TicketsDone:
        return "ticket";
    case KpiNumber::ConversationsNew:
        return "conversation";
    default:
        return "customer";
    }
}

} // namespace

Result<KpiCoverage> KpiCoverage::read(const ReadContext &context, const KpiFigures &figures)
{
    const KpiQuestion &question = figures.question;
    KpiCoverage coverage;
    coverage.m_width = figures.starts.size() + 1;
    coverage.m_covered.resize(question.metrics.size() * coverage.m_width);
    std::unordered_map<std::string, bool> tables;
    std::vector<TimeRange> heard;
    std::vector<Instant> edges; // of the intervals, and the end
    for (size_t i = 0; i < question.metrics.size(); ++i) {
        const auto first = coverage.m_covered.begin() + std::ptrdiff_t(i * coverage.m_width);
        if (!isOfCalls(*question.metrics[i])) {
            const char *table = tableOf(*question.metrics[i]);
            const auto [it, isNew] = tables.try_emplace(table, false);
            if (isNew) {
                auto any = context.database.number(QByteArray("SELECT EXISTS(SELECT 1 FROM ") + table + ')');
                if (!any)
                    return any.error();
                it->second = *any != 0;
            }
            std::fill(first, first + std::ptrdiff_t(coverage.m_width), it->second);
            continue;
        }
        if (edges.empty()) {
            auto done
                = eachRow(context.database, "SELECT MIN(at_from),MAX(at_to) FROM block GROUP BY segment",
                          [&heard](const Statement &row) {
                              heard.push_back({instantFromMs(row.int64(0)),
                                               instantFromMs(row.int64(1)) + longestSilence});
                          });
            if (!done)
                return done.error();
            for (const QDate start : figures.starts)
                edges.push_back(context.calendar.startOf(start));
            edges.push_back(context.calendar.startOf(question.to.addDays(1)));
        }
        const auto isHeard = [&heard](Instant from, Instant to) {
            return std::ranges::any_of(
                heard, [&](const TimeRange &range) { return range.from < to && from < range.to; });
        };
        *first = isHeard(edges.front(), edges.back());
        for (size_t interval = 0; interval + 1 < edges.size(); ++interval)
            *(first + 1 + std::ptrdiff_t(interval)) = isHeard(edges[interval], edges[interval + 1]);
    }
    return coverage;
}

} // namespace callhelm
