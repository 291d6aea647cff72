#pragma once

#include <optional>

#include <QCoreApplication>

#include "base/time.h"
#include "items/tablemodelbase.h"

namespace callhelm {

/// A person as a list shows them, in the words of the moment.
struct PersonListRow
{
    qint64 id = 0;
    QString name;
    QString login; ///< empty: does not sign in
    QString role; ///< or that they have left
    QString teams;
    QString agents; ///< their names on the telephone systems
    std::optional<Instant> lastHere;
    bool hasLeft = false;
    bool lacksAgent = false; ///< takes calls, but nobody knows under which name
    bool operator==(const PersonListRow &) const = default;
};

enum class PersonColumn { Name, Login, Role, Teams, Agents, LastHere, Count };

/// Who works here.
class PersonModel final : public TableModelBase<PersonListRow, PersonColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::PersonModel)
public:
    using TableModelBase::TableModelBase;

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant cell(const PersonListRow &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const PersonListRow &row) const override { return row.id; }
    [[nodiscard]] bool differs(const PersonListRow &before, const PersonListRow &after) const override
    {
        return !(before == after);
    }
    [[nodiscard]] QString searchText(const PersonListRow &row) const override;
};

} // namespace callhelm
