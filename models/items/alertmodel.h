#pragma once

#include <functional>

#include <QCoreApplication>

#include "floor/alertbook.h"
#include "items/tablemodelbase.h"

namespace callhelm {

enum class AlertColumn { What, Raised, Cleared, Acknowledged, Repeats, Count };

/// Current and past alerts.
class AlertModel final : public TableModelBase<Alert, AlertColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::AlertModel)
public:
    /// `sentence` says what an alert is about, in the language of the moment.
    explicit AlertModel(std::function<QString(const Alert &)> sentence, QObject *parent = nullptr);

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant cell(const Alert &row, Column column, int role) const override;
    [[nodiscard]] qint64 key(const Alert &row) const override { return row.id; }
    [[nodiscard]] bool differs(const Alert &before, const Alert &after) const override;
    [[nodiscard]] QString searchText(const Alert &row) const override;

private:
    std::function<QString(const Alert &)> m_sentence;
};

} // namespace callhelm
