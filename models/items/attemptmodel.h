#pragma once

#include "domain/rows.h"
#include "items/rowmodel.h"

namespace callhelm {

/// Attempts: an agent was rung and did not come to talk.
class AttemptModel final : public RowModel<AttemptRow>
{
    Q_OBJECT
public:
    enum Column { At, Queue, Agent, Ring, Cancelled, Entered, Call, ColumnCount };
    using RowModel::RowModel;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant value(int item, int column) const override;
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] ValueKind kind(int column) const override;
    [[nodiscard]] QString explanation(int column) const override;
};

} // namespace callhelm
