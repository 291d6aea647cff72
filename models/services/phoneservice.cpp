#include "services/phoneservice.h"

#include <map>

#include <QCoreApplication>

#include "domain/phone.h"
#include "services/storeaccess.h"
#include "services/valuechange.h"
#include "store/journal.h"

namespace callhelm {

namespace {

/// What a person said of each phone: an agent's name, empty for nobody's; nothing where nobody said anything.
using Owners = std::map<QString, std::optional<QString>>;

QJsonObject fieldsOf(const std::optional<QString> &owner)
{
    return owner ? QJsonObject{{QStringLiteral("agent"), *owner}} : QJsonObject();
}

Owners readOwners(const Journal &journal, const Owners &like)
{
    Owners owners;
    const auto &entries = journal.names().phones.entries();
    for (const auto &[phone, owner] : like) {
        const std::string told = phone.toStdString();
        const auto entry = entries.find(phoneOfInterface(told));
        owners[phone] = entry != entries.end() && entry->second.origin == PhoneBook::Origin::Person
            ? std::optional(QString::fromStdString(entry->second.agent))
            : std::nullopt;
    }
    return owners;
}

} // namespace

PhoneService::PhoneService(StoreAccess &access) : m_access(access) { }

QFuture<Result<std::vector<PhoneUse>>> PhoneService::phones()
{
    return m_access.ask<std::vector<PhoneUse>>(Act::ReadPhones,
                                               [](Reader &reader) { return reader.phones().all(); });
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
