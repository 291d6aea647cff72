#pragma once

#include <memory>
#include <vector>

#include <QCoreApplication>

#include "metrics/leadoutcome.h"
#include "rows/rowquery.h"

namespace callhelm {

/// The hand-outs that a figure of leads is of, as they were when it was read.
class LeadOutcomeQuery final : public RowQuery
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::LeadOutcomeQuery)
public:
    using Outcomes = std::shared_ptr<const std::vector<LeadOutcome>>;
    LeadOutcomeQuery(Outcomes outcomes, const TimeRange &range)
        : m_outcomes(std::move(outcomes)), m_range(range)
    {
    }

    void ask(RowSource &source, QObject *context, Take take) const override;
    [[nodiscard]] TableModel *makeModel(const NameLookup &names, QObject *parent) const override;
    [[nodiscard]] QString layoutKey() const override;
    [[nodiscard]] std::vector<int> hiddenColumns() const override;
    [[nodiscard]] int timeColumn() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString countWords(qint64 count) const override;
    [[nodiscard]] bool asksTheSame(const RowQuery &other) const override;
    [[nodiscard]] TimeRange range() const override { return m_range; }
    [[nodiscard]] std::shared_ptr<const RowQuery> upTo(Instant moment) const override;

private:
    Outcomes m_outcomes;
    TimeRange m_range;
};

} // namespace callhelm
