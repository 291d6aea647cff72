#pragma once

#include <QCoreApplication>

#include "items/staymodel.h"

namespace callhelm {

enum class PauseColumn { Agent, Queue, From, To, Length, Reason, Count };

/// Pauses: an agent's pause, in one queue or in all of his, a row.
class PauseModel final : public StayModel<PauseRow, PauseColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::PauseModel)
public:
    using StayModel::StayModel;

protected:
    [[nodiscard]] Tips tips() const override;
    [[nodiscard]] ColumnInfo describeOwn(Column column) const override;
    [[nodiscard]] QVariant ownValue(const PauseRow &row, Column column) const override;
    [[nodiscard]] QString searchText(const PauseRow &row) const override;
};

} // namespace callhelm
