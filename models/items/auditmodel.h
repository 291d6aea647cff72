#pragma once

#include <functional>
#include <utility>

#include <QCoreApplication>

#include "domain/auditentry.h"
#include "items/tablemodelbase.h"

namespace callhelm {

enum class AuditColumn { Number, At, Who, Role, What, Whom, Changes, From, To, Outcome, Details, Count };

/// How the trail's stable names are said in the language of the moment.
struct AuditVocabulary
{
    std::function<QString(const QString &name)> word; ///< of an act, an outcome, a role
    /// A field and its value: "goal" and "80 %". An empty name: the field is not for people.
    std::function<std::pair<QString, QString>(const QString &field, const QString &value)> field;
};

/// Who did what, when, to whom, and what came of it.
class AuditModel final : public TableModelBase<AuditEntry, AuditColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::AuditModel)
public:
    explicit AuditModel(AuditVocabulary vocabulary, QObject *parent = nullptr);

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
    [[nodiscard]] QString word(const QString &name) const { return m_vocabulary.word(name); }
    /// What differs, as "goal 80 % → 90 %, short under 5 s".
    [[nodiscard]] QString changes(const AuditEntry &entry) const;

    AuditVocabulary m_vocabulary;
};

} // namespace callhelm
