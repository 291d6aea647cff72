#include "services/change.h"

#include <utility>

#include <QCoreApplication>

namespace callhelm {

Error Change::groundChanged()
{
    return {Error::Kind::Usage,
            QCoreApplication::translate("callhelm::Change",
                                        "This was changed once more since, and stays as it is now."),
            {},
            0};
}

AuditFields changedFields(Act act, const QString &whom, QJsonObject from, QJsonObject to)
{
    const QStringList keys = from.keys();
    for (const QString &key : keys)
        if (to.contains(key) && from[key] == to[key]) {
            from.remove(key);
            to.remove(key);
        }
    return {act, whom, std::move(from), std::move(to)};
}

ChangeGroup::ChangeGroup(std::vector<std::unique_ptr<Change>> changes, size_t named)
    : m_changes(std::move(changes)), m_named(named)
{
}

std::vector<Act> ChangeGroup::acts() const
{
    std::vector<Act> acts;
    for (const auto &change : m_changes)
        for (const Act act : change->acts())
            acts.push_back(act);
    return acts;
}

QString ChangeGroup::whom() const { return m_changes[m_named]->whom(); }
QString ChangeGroup::text() const { return m_changes[m_named]->text(); }

void ChangeGroup::prepare(std::function<void()> then) { prepareFrom(0, std::move(then)); }

void ChangeGroup::prepareFrom(size_t first, std::function<void()> then)
{
    if (first == m_changes.size())
        return then();
    m_changes[first]->prepare(
        [this, first, then = std::move(then)]() mutable { prepareFrom(first + 1, std::move(then)); });
}

Result<std::vector<AuditFields>> ChangeGroup::apply(ChangeGround &ground)
{
    std::vector<AuditFields> all;
    for (const auto &change : m_changes) {
        auto told = change->apply(ground);
        if (!told)
            return told.error();
        all.insert(all.end(), told->begin(), told->end());
    }
    return all;
}

void ChangeGroup::announce()
{
    for (const auto &change : m_changes)
        change->announce();
}

void ChangeGroup::failed()
{
    for (const auto &change : m_changes)
        change->failed();
}

std::unique_ptr<Change> ChangeGroup::inverse() const
{
    std::vector<std::unique_ptr<Change>> inverses;
    size_t named = 0;
    for (size_t i = m_changes.size(); i-- > 0;)
        if (auto inverse = m_changes[i]->inverse()) {
            if (i == m_named)
                named = inverses.size();
            inverses.push_back(std::move(inverse));
        }
    return inverses.empty() ? nullptr : std::make_unique<ChangeGroup>(std::move(inverses), named);
}

} // namespace callhelm
