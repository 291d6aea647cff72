#include "services/phoneoperation.h"

#include "base/clock.h"
#include "domain/phone.h"
#include "services/auditline.h"
#include "store/journal.h"

namespace callhelm {

namespace {

constexpr QLatin1String phoneArgument("phone");
constexpr QLatin1String agentArgument("agent");
constexpr QLatin1String changedKey("changed");
constexpr QLatin1String knownKey("known");

} // namespace

std::unique_ptr<StoreOperation> PhoneOperation::from(const QJsonObject &arguments)
{
    const QString phone = arguments[phoneArgument].toString();
    if (phone.isEmpty() || !arguments[agentArgument].isString())
        return nullptr;
    return std::make_unique<PhoneOperation>(phone, arguments[agentArgument].toString());
}

QJsonObject PhoneOperation::arguments() const { return {{phoneArgument, m_phone}, {agentArgument, m_agent}}; }

bool PhoneOperation::changed(const QJsonObject &result) { return result[changedKey].toBool(); }

bool PhoneOperation::knowsAgent(const QJsonObject &result) { return result[knownKey].toBool(); }

Result<QJsonObject> PhoneOperation::run(const OperationWork &work) const
{
    Journal &journal = *work.journal;
    const std::string told = m_phone.toStdString();
    const std::string phone(phoneOfInterface(told));
    if (auto begun = journal.begin(Durability::Full); !begun)
        return begun.error();
    const auto undone = [&](const Error &error) {
        (void)journal.rollback();
        return error;
    };
    const auto &entries = journal.names().phones.entries();
    const auto known = entries.find(phone);
    QJsonObject before;
    if (known != entries.end() && known->second.origin == PhoneBook::Origin::Person)
        before.insert(agentArgument, QString::fromStdString(known->second.agent));
    const QJsonObject after{{agentArgument, m_agent}};
    if (before == after) {
        if (auto done = journal.rollback(); !done)
            return done.error();
        return QJsonObject{{changedKey, false}};
    }
    const bool isKnown = m_agent.isEmpty() || journal.names().agents.contains(m_agent.toStdString());
    journal.setPhone(phone, m_agent.toStdString());
    const auto goOn = [&work](double done) { return !work.goOn || work.goOn({int(100 * done), 0}); };
    if (auto done = journal.catchUp(goOn); !done)
        return undone(done.error());
    if (auto done = work.note(auditLine(localActor(), SystemClock().now(), Act::SetPhone,
                                        QString::fromStdString(phone), before, after));
        !done)
        return undone(done.error());
    if (auto done = journal.commit(); !done)
        return undone(done.error());
    return QJsonObject{{changedKey, true}, {knownKey, isKnown}};
}

} // namespace callhelm
