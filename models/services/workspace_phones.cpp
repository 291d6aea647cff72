#include <algorithm>

#include "base/text.h"
#include "domain/phone.h"
#include "services/workspace_p.h"

// Calls without a queue, and whose phone is whose.

namespace callhelm {

namespace {

using ToldPhones = std::unordered_map<std::string, std::string>;

/// The agent whose phone it probably is: of the same name but for its spelling, or with the extension's
/// number in his.
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

} // namespace

QFuture<Result<Rows<DirectRow>>> Workspace::directs(const DirectFilter &filter)
{
    return d->reader->ask<Rows<DirectRow>>([filter](Reader &reader) { return reader.directs(filter); });
}

QFuture<Result<std::vector<PhoneUse>>> Workspace::phones()
{
    Writer *writer = d->writer.get();
    return d->reader->ask<std::vector<PhoneUse>>(
        [writer, agents = d->agents](Reader &reader) -> Result<std::vector<PhoneUse>> {
            auto phones = reader.phones();
            if (!phones)
                return phones;
            ToldPhones told;
            QMetaObject::invokeMethod(
                writer, [&] { told = writer->toldPhones(); }, Qt::BlockingQueuedConnection);
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

QFuture<Result<void>> Workspace::setPhones(const std::vector<PhoneOwner> &owners)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QMetaObject::invokeMethod(d->writer.get(), [writer = d->writer.get(), promise, owners] {
        promise->addResult(writer->change([&](Database &, Journal &journal) -> Result<void> {
            for (const PhoneOwner &owner : owners)
                journal.setPhone(owner.phone.toStdString(), owner.agent.toStdString());
            return {};
        }));
        promise->finish();
    });
    return promise->future();
}

} // namespace callhelm
