#include "services/phoneservice.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include <QCoreApplication>

#include "base/text.h"
#include "domain/phone.h"
#include "services/callquestions.h"
#include "services/storeaccess.h"
#include "services/valuechange.h"
#include "store/journal.h"

namespace callhelm {

namespace {

using ToldPhones = std::unordered_map<std::string, std::string>;

/// What a person said of each phone: an agent's name, empty for nobody's; nothing where nobody said anything.
using Owners = std::map<QString, std::optional<QString>>;

/// The agent whose phone it probably is: of the same name but for its spelling, or with the extension's
/// number in theirs.
QString suggestionFor(const PhoneUse &use, const std::vector<NamedAgent> &agents)
{
    const std::string phone = use.phone.toStdString();
    const QString name = fold(use.name);
    const std::string_view extension = extensionOf(phone);
    const QString digits = QString::fromLatin1(extension.data(), qsizetype(extension.size()));
    const auto fits = [&](const NamedAgent &agent) {
        if (!name.isEmpty() && fold(agent.name) == name)
            return true;
        return !digits.isEmpty() && agent.name.endsWith(QLatin1Char('/') + digits);
    };
    const auto agent = std::ranges::find_if(agents, fits);
    return agent == agents.end() ? QString() : agent->name;
}

QJsonObject fieldsOf(const std::optional<QString> &owner)
{
    return owner ? QJsonObject{{QStringLiteral("agent"), *owner}} : QJsonObject();
}

Owners readOwners(const Journal &journal, const Owners &like)
{
    Owners owners;
    const auto &entries = journal.names().phones.entries();
    for (const auto &[phone, owner] : like) {
        const auto entry = entries.find(phone.toStdString());
        owners[phone] = entry != entries.end() && entry->second.origin == PhoneBook::Origin::Person
            ? std::optional(QString::fromStdString(entry->second.agent))
            : std::nullopt;
    }
    return owners;
}

} // namespace

PhoneService::PhoneService(StoreAccess &access, const CallQuestions &calls) : m_access(access), m_calls(calls)
{
}

QFuture<Result<std::vector<PhoneUse>>> PhoneService::phones()
{
    return m_access.askBoth<std::vector<PhoneUse>, ToldPhones>(
        Act::ReadPhones, [](Writer &writer) { return writer.toldPhones(); },
        [agents = m_calls.agents()](Reader &reader, const ToldPhones &told) -> Result<std::vector<PhoneUse>> {
            auto phones = reader.calls().phones();
            if (!phones)
                return phones;
            for (PhoneUse &use : *phones) {
                if (use.decided)
                    continue;
                const auto owner = told.find(use.phone.toStdString());
                use.told = owner != told.end();
                if (use.told)
                    use.agent = QString::fromStdString(owner->second);
                else
                    use.suggestion = suggestionFor(use, agents);
            }
            return phones;
        });
}

QFuture<Result<void>> PhoneService::setPhones(const std::vector<PhoneOwner> &owners)
{
    if (owners.empty())
        return readyFuture(m_access.requireRight(Act::SetPhone));
    if (m_access.session().scope().masksNumbers()
        && std::ranges::any_of(owners, [](const PhoneOwner &owner) { return owner.phone.contains(u'•'); }))
        return readyFuture(Result<void>(Error{
            Error::Kind::Usage,
            QCoreApplication::translate("callhelm::PhoneService",
                                        "The number of this phone is masked: have callers' numbers shown to "
                                        "say whose it is."),
            {},
            0}));
    Owners wanted;
    for (const PhoneOwner &owner : owners)
        wanted[owner.phone] = owner.agent;
    ChangeableValue<Owners> what;
    what.act = Act::SetPhone;
    what.whom = owners.front().phone;
    what.text = [phone = owners.front().phone, count = wanted.size()] {
        return count == 1 ? QCoreApplication::translate("callhelm::Change", "Whose phone %1 is").arg(phone)
                          : QCoreApplication::translate("callhelm::Change", "Whose phones these are");
    };
    what.read
        = [wanted](ChangeGround &ground) -> Result<Owners> { return readOwners(ground.journal, wanted); };
    what.write = [](ChangeGround &ground, const Owners &to) -> Result<void> {
        for (const auto &[phone, owner] : to)
            if (owner)
                ground.journal.setPhone(phone.toStdString(), owner->toStdString());
            else
                ground.journal.forgetPhone(phone.toStdString());
        return {};
    };
    what.tell = [](const Owners &from, const Owners &to) {
        std::vector<AuditFields> lines;
        for (const auto &[phone, owner] : to)
            if (from.at(phone) != owner)
                lines.push_back(
                    changedFields(Act::SetPhone, phone, fieldsOf(from.at(phone)), fieldsOf(owner)));
        return lines;
    };
    what.show = [](const Owners &) {}; // figures are read again after every commit
    return m_access.run(std::make_shared<ValueChange<Owners>>(std::move(what), wanted));
}

} // namespace callhelm
