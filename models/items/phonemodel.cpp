#include "items/phonemodel.h"

#include <algorithm>

#include "base/text.h"

namespace callhelm {

void PhoneModel::choose(const QString &phone, const QString &agent)
{
    const auto use = std::ranges::find(rows(), phone, &PhoneUse::phone);
    if (use == rows().end())
        return;
    // A person's word says the same for good, so it is worth entering where only names agreed.
    if (use->byPerson && use->agent == agent)
        m_chosen.remove(phone);
    else
        m_chosen.insert(phone, agent);
    announce();
}

void PhoneModel::acceptSuggestions()
{
    for (const PhoneUse &use : rows())
        if (const QString agent = suggestionOf(use); !agent.isEmpty())
            m_chosen.insert(use.phone, agent);
    announce();
}

void PhoneModel::discard()
{
    m_chosen.clear();
    announce();
}

std::vector<PhoneOwner> PhoneModel::choices() const
{
    std::vector<PhoneOwner> owners;
    for (const PhoneUse &use : rows())
        if (const auto it = m_chosen.find(use.phone); it != m_chosen.end())
            owners.push_back({use.phone, *it});
    return owners;
}

QString PhoneModel::suggestionOf(const PhoneUse &use) const
{
    return use.byPerson || m_chosen.contains(use.phone) ? QString() : use.suggestion;
}

int PhoneModel::suggestions() const
{
    return int(
        std::ranges::count_if(rows(), [this](const PhoneUse &use) { return !suggestionOf(use).isEmpty(); }));
}

void PhoneModel::announce()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant PhoneModel::owner(const PhoneUse &use) const
{
    const auto chosen = m_chosen.find(use.phone);
    const bool byPerson = use.byPerson || chosen != m_chosen.end();
    const QString agent = chosen == m_chosen.end() ? use.agent : *chosen;
    if (!agent.isEmpty())
        return agent;
    return byPerson ? QVariant(tr("nobody's")) : QVariant();
}

QString PhoneModel::how(const PhoneUse &use) const
{
    if (m_chosen.contains(use.phone))
        return tr("chosen, not applied yet");
    if (use.byPerson)
        return tr("entered by a person");
    if (use.decided)
        return tr("same name");
    return use.told ? tr("told by the telephone system") : tr("not known");
}

QVariant PhoneModel::cell(const PhoneUse &use, Column column, int role) const
{
    if (role == GradeRole)
        return int(column == Column::How && m_chosen.contains(use.phone) ? Grade::Warn : Grade::None);
    if (role != ValueRole)
        return {};
    const auto text = [](const QString &words) { return words.isEmpty() ? QVariant() : QVariant(words); };
    switch (column) {
    case Column::Phone:
        return use.phone;
    case Column::Calls:
        return use.calls;
    case Column::Name:
        return text(use.name);
    case Column::Owner:
        return owner(use);
    case Column::How:
        return how(use);
    case Column::Suggestion:
        return text(suggestionOf(use));
    case Column::Count:
        break;
    }
    return {};
}

ColumnInfo PhoneModel::describe(Column column) const
{
    switch (column) {
    case Column::Phone:
        return {QStringLiteral("phone"), tr("Phone"),
                tr("An interface (PJSIP/201) or an extension (201) that took part in calls."),
                ValueKind::Text};
    case Column::Calls:
        return {QStringLiteral("calls"), tr("Calls"), tr("Calls without a queue in which it took part."),
                ValueKind::Number};
    case Column::Name:
        return {QStringLiteral("name"), tr("Name told"), tr("The name that came with its calls."),
                ValueKind::Name};
    case Column::Owner:
        return {QStringLiteral("agent"), tr("Whose"), tr("The agent in whose figures its calls count."),
                ValueKind::Name};
    case Column::How:
        return {QStringLiteral("known_by"), tr("How known"),
                tr("By the telephone system, by names that agree, or by a person's word."), ValueKind::Text};
    case Column::Suggestion:
        return {QStringLiteral("suggestion"), tr("Suggestion"),
                tr("Whose it probably is; one click accepts."), ValueKind::Text};
    case Column::Count:
        break;
    }
    return {};
}

qint64 PhoneModel::key(const PhoneUse &use) const { return qint64(qHash(use.phone) >> 1U); }

QString PhoneModel::searchText(const PhoneUse &use) const
{
    return fold(use.phone + QLatin1Char(' ') + use.name + QLatin1Char(' ') + owner(use).toString()
                + QLatin1Char(' ') + how(use) + QLatin1Char(' ') + use.suggestion);
}

} // namespace callhelm
