#pragma once

#include <QCoreApplication>

#include "items/ratingmodel.h"
#include "rows/callrowquery.h"

namespace callhelm {

/// Ratings that customers gave, of each conversation and survey the last.
class RatingQuery final : public CallRowQuery<RatingQuery, RatingRow, RatingModel>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::RatingQuery)
public:
    using CallRowQuery::CallRowQuery;

    [[nodiscard]] static Instant countedAt(const RatingRow &row) { return row.at; }

    [[nodiscard]] QString layoutKey() const override { return QStringLiteral("ratings"); }
    [[nodiscard]] std::vector<int> hiddenColumns() const override { return {int(RatingColumn::Call)}; }
    [[nodiscard]] int timeColumn() const override { return int(RatingColumn::At); }
    [[nodiscard]] QString title() const override { return tr("Ratings"); }
    [[nodiscard]] QString countWords(qint64 count) const override
    {
        return tr("%Ln rating(s)", nullptr, int(count));
    }

protected:
    [[nodiscard]] QFuture<Result<Rows<RatingRow>>> fetch(RowSource &source,
                                                         const CallFilter &filter) const override
    {
        return source.ratings(filter);
    }
};

} // namespace callhelm
