#pragma once

#include <QCoreApplication>
#include <QDate>

#include "items/tablemodelbase.h"

namespace callhelm {

/// A team as a list shows it.
struct TeamListRow
{
    qint64 id = 0;
    QString name;
    QString head;
    qint64 people = 0; ///< in it today
    QDate since; ///< the first day anybody was in it; invalid: nobody ever was
    bool operator==(const TeamListRow &) const = default;
};

enum class TeamColumn { Name, Head, People, Since, Count };

/// The teams there are.
class TeamModel final : public TableModelBase<TeamListRow, TeamColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::TeamModel)
public:
    using TableModelBase::TableModelBase;

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant cell(const TeamListRow &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const TeamListRow &row) const override { return row.id; }
    [[nodiscard]] bool differs(const TeamListRow &before, const TeamListRow &after) const override
    {
        return !(before == after);
    }
    [[nodiscard]] QString searchText(const TeamListRow &row) const override;
};

} // namespace callhelm
