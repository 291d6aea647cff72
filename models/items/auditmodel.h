#pragma once

#include <functional>

#include <QCoreApplication>

#include "domain/auditentry.h"
#include "items/tablemodelbase.h"

namespace callhelm {

enum class AuditColumn { Number, At, Who, Role, What, Whom, From, To, Outcome, Details, Count };

/// Who did what, when, to whom, and what came of it.
class AuditModel final : public TableModelBase<AuditEntry, AuditColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::AuditModel)
public:
    /// `word` says a stable name (of an act, an outcome, a role) in the language of the moment.
    explicit AuditModel(std::function<QString(const QString &name)> word, QObject *parent = nullptr);

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant cell(const AuditEntry &entry, Column column, int role) const override;
    [[nodiscard]] qint64 key(const AuditEntry &entry) const override { return entry.number; }
    [[nodiscard]] bool differs(const AuditEntry &before, const AuditEntry &after) const override
    {
        return before.hash != after.hash;
    }
    [[nodiscard]] QString searchText(const AuditEntry &entry) const override;

private:
    std::function<QString(const QString &)> m_word;
};

} // namespace callhelm
