#pragma once

#include <QCoreApplication>

#include "domain/ratings.h"
#include "items/rowmodel.h"

namespace callhelm {

enum class RatingColumn { At, Customer, Score, Agent, Survey, Text, Call, Count };

/// What customers rated.
class RatingModel final : public RowModel<RatingRow, RatingColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::RatingModel)
public:
    using RowModel::RowModel;

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant value(const RatingRow &row, Column column) const override;
    [[nodiscard]] qint64 key(const RatingRow &row) const override { return row.id.value(); }
    [[nodiscard]] QString searchText(const RatingRow &row) const override;
};

} // namespace callhelm
