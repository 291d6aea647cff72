#pragma once

#include <QCoreApplication>

#include "floor/debtbook.h"
#include "items/rowmodel.h"

namespace callhelm {

enum class DebtColumn { Number, Since, Tries, Last, Queue, Who, Count };

/// Callers who were missed and whom nobody has reached since: one a row.
class DebtModel final : public RowModel<Debt, DebtColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::DebtModel)
public:
    using RowModel::RowModel;

    /// Who should call: an agent, anyone in a queue, or anyone.
    [[nodiscard]] QString whoCalls(const Debt &debt) const;

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant value(const Debt &debt, Column column) const override;
    [[nodiscard]] QVariant cell(const Debt &debt, Column column, int role) const override;
    [[nodiscard]] qint64 key(const Debt &debt) const override;
    [[nodiscard]] bool differs(const Debt &a, const Debt &b) const override { return !(a == b); }
    [[nodiscard]] QString searchText(const Debt &debt) const override;
};

} // namespace callhelm
