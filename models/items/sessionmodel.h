#pragma once

#include <QCoreApplication>

#include "items/staymodel.h"

namespace callhelm {

enum class SessionColumn { Agent, Queue, From, To, Length, Implied, Count };

/// Sessions: a stay of an agent in one queue, or a log-on, a row.
class SessionModel final : public StayModel<SessionRow, SessionColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::SessionModel)
public:
    using StayModel::StayModel;

protected:
    [[nodiscard]] Tips tips() const override;
    [[nodiscard]] ColumnInfo describeOwn(Column column) const override;
    [[nodiscard]] QVariant ownValue(const SessionRow &row, Column column) const override;
};

} // namespace callhelm
