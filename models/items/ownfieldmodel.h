#pragma once

#include <QCoreApplication>

#include "domain/recordschema.h"
#include "items/tablemodelbase.h"

namespace callhelm {

enum class OwnFieldColumn { Title, Of, Type, Choices, Shown, Count };

/// What a type of own fields is called: "Number".
[[nodiscard]] QString ownFieldType(FieldType type);

/// The fields that admins made.
class OwnFieldModel final : public TableModelBase<OwnField, OwnFieldColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::OwnFieldModel)
public:
    using TableModelBase::TableModelBase;

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant cell(const OwnField &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const OwnField &row) const override { return qint64(row.field); }
    [[nodiscard]] bool differs(const OwnField &before, const OwnField &after) const override
    {
        return !(before == after);
    }
    [[nodiscard]] QString searchText(const OwnField &row) const override;
};

} // namespace callhelm
