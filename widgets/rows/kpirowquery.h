#pragma once

#include <memory>
#include <unordered_map>

#include <QCoreApplication>
#include <QDate>
#include <QFuture>

#include "base/calendar.h"
#include "metrics/kpifigures.h"
#include "rows/rowquery.h"

namespace callhelm {

/// What makes up a figure that goals are set for: acts on records and calls.
class KpiRowQuery final : public RowQuery
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::KpiRowQuery)
public:
    using Names = std::unordered_map<RecordId, QString>;
    /// Where rows and the names of their records come from; it must live as long as whoever asks.
    struct Source
    {
        std::function<QFuture<Result<KpiRows>>(const KpiSubject &, const KpiMetric &, QDate, QDate)> rows;
        std::function<QFuture<Result<Names>>(const std::vector<RecordId> &)> names;
    };
    struct What
    {
        KpiSubject subject;
        const KpiMetric *metric = nullptr;
        QDate from, to; ///< the last day included
        bool operator==(const What &) const = default;
    };
    /// `currency`: the organisation's.
    KpiRowQuery(Source source, const What &what, Calendar calendar, QString currency);

    void ask(RowSource &source, QObject *context, Take take) const override;
    [[nodiscard]] TableModel *makeModel(const NameLookup &names, QObject *parent) const override;
    [[nodiscard]] QString layoutKey() const override;
    [[nodiscard]] std::vector<int> hiddenColumns() const override;
    [[nodiscard]] int timeColumn() const override;
    [[nodiscard]] QString exportId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString countWords(qint64 count) const override;
    [[nodiscard]] QString sumText(qint64 sum) const override;
    [[nodiscard]] QString distinctWords(qint64 count) const override;
    [[nodiscard]] bool asksTheSame(const RowQuery &other) const override;
    [[nodiscard]] TimeRange range() const override;
    [[nodiscard]] std::shared_ptr<const RowQuery> upTo(Instant moment) const override;

private:
    Source m_source;
    What m_what;
    Calendar m_calendar;
    QString m_currency;
};

} // namespace callhelm
