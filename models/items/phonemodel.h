#pragma once

#include <QCoreApplication>
#include <QHash>

#include "domain/queries.h"
#include "items/tablemodelbase.h"

namespace callhelm {

enum class PhoneColumn { Phone, Calls, Name, Owner, How, Suggestion, Count };

/// Phones that took part in calls without a queue and whose they are, with what a person chose and has not
/// applied yet.
class PhoneModel final : public TableModelBase<PhoneUse, PhoneColumn>
{
    Q_DECLARE_TR_FUNCTIONS(callhelm::PhoneModel)
public:
    using TableModelBase::TableModelBase;

    /// Chooses whose a phone is; an empty agent: nobody's. What is so already is no choice.
    void choose(const QString &phone, const QString &agent);
    /// Chooses the agent suggested for each phone that has a suggestion and no choice.
    void acceptSuggestions();
    void discard();
    /// What was chosen, to be applied together.
    [[nodiscard]] std::vector<PhoneOwner> choices() const;
    /// Phones whose suggestion has not been taken up.
    [[nodiscard]] int suggestions() const;
    /// The suggestion that may still be accepted; empty: none.
    [[nodiscard]] QString suggestionOf(const PhoneUse &use) const;

protected:
    [[nodiscard]] ColumnInfo describe(Column column) const override;
    [[nodiscard]] QVariant cell(const PhoneUse &use, Column column, int role) const override;
    [[nodiscard]] qint64 key(const PhoneUse &use) const override;
    [[nodiscard]] QString searchText(const PhoneUse &use) const override;

private:
    [[nodiscard]] QVariant owner(const PhoneUse &use) const;
    [[nodiscard]] QString how(const PhoneUse &use) const;
    void announce();

    QHash<QString, QString> m_chosen; ///< agent by phone
};

} // namespace callhelm
