#pragma once

#include <vector>

#include <QDate>

#include "base/calendar.h"
#include "domain/kpisubject.h"
#include "domain/recordschema.h"
#include "metrics/kpimetrics.h"

namespace callhelm {

/// Which figures one wants to see.
struct KpiQuestion
{
    std::vector<KpiSubject> subjects;
    std::vector<const KpiMetric *> metrics;
    QDate from; ///< of the organisation's calendar
    QDate to; ///< the last day, included
    By by = By::All; ///< Day, Week, Month or All
    bool operator==(const KpiQuestion &) const = default;
};

struct KpiFigure
{
    /// Some source tells of such things; where none does there is no figure ("—"), not 0.
    bool isCovered = false;
    Figure value; ///< as KpiMetric says; none where it is not covered, or a share of nothing
    qint64 otherCurrency = 0; ///< records left out because their amount is in another currency
    qint64 unanswered = 0; ///< of first responses: conversations left out because nobody replied
    bool operator==(const KpiFigure &) const = default;
};

/// One metric of one subject.
struct KpiSeries
{
    KpiFigure whole; ///< of the whole range: of a distinct metric not the sum of its intervals
    std::vector<KpiFigure> intervals; ///< by KpiFigures::starts
    bool operator==(const KpiSeries &) const = default;
};

struct KpiFigures
{
    KpiQuestion question;
    /// First days of the intervals, in order; the first and the last interval are cut to the range.
    std::vector<QDate> starts;
    std::vector<KpiSeries> series; ///< subject by subject, metric by metric, in the question's order

    [[nodiscard]] const KpiSeries &of(size_t subject, size_t metric) const
    {
        return series.at(subject * question.metrics.size() + metric);
    }
};

/// First days of the intervals of a range, in order; the first is the range's.
[[nodiscard]] std::vector<QDate> kpiStarts(const Calendar &calendar, QDate from, QDate to, By by);

/// Something that makes up a figure: an act on a record, or a call.
struct KpiRow
{
    Instant at;
    AgentId agent; ///< whom it counts for
    RecordId record; ///< the record of the act; none: a call
    RecordId customer; ///< whom it concerns, where known
    qint64 call = 0; ///< names the call: rows of one call have the same
    /// What it adds, in KpiMetric::rowUnit(): 1; milliseconds of talk; hundredths of the currency.
    qint64 amount = 0;
    qint64 whole = 0; ///< of a share or a mean: of how much it is a part
    QString by = {}; ///< of what is typed in: who typed it in
    bool operator==(const KpiRow &) const = default;
};

/// The rows behind a figure. Their number (counts), their sum (minutes and money) or, for a distinct metric,
/// the number of their calls, customers or deals equals it; of a share or a mean sum ÷ base does. Behind a
/// median or a percentile stand those it is taken of.
struct KpiRows
{
    std::vector<KpiRow> rows; ///< by time
    qint64 total = 0; ///< also those beyond the limit
    qint64 sum = 0; ///< of all rows' amounts
    qint64 distinct = 0; ///< of all rows
    qint64 base = 0; ///< of all rows' wholes

    /// Takes one in and counts it.
    void add(const KpiRow &row)
    {
        rows.push_back(row);
        ++total;
        ++distinct;
        sum += row.amount;
        base += row.whole;
    }
    /// In the order of time; of more than `limit` the first.
    void finish(int limit);
};

} // namespace callhelm
