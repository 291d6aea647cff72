#include <algorithm>

#include "base/text.h"
#include "domain/phone.h"
#include "services/workspace_p.h"
#include "store/auditlog.h"

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

/// Gives each phone (whom) to its agent (to).
Result<void> changePhones(Database &database, Journal &journal, std::vector<AuditEntry> entries)
{
    for (AuditEntry &entry : entries) {
        const std::string phone = entry.whom.toStdString();
        const auto before = journal.names().phones.agentOf(phone).value_or(std::string_view());
        entry.from = QString::fromUtf8(before.data(), qsizetype(before.size()));
        journal.setPhone(phone, entry.to.toStdString());
        if (auto kept = appendAudit(database, entry); !kept)
            return kept.error();
    }
    return {};
}

} // namespace

QFuture<Result<Rows<DirectRow>>> Workspace::directs(const DirectFilter &filter)
{
    return d->reader->ask<Rows<DirectRow>>(
        [filter](Reader &reader) { return reader.calls().directs(filter); });
}

QFuture<Result<std::vector<PhoneUse>>> Workspace::phones()
{
    return d->askBoth<std::vector<PhoneUse>, ToldPhones>(
        [](Writer &writer) { return writer.toldPhones(); },
        [agents = d->agents](Reader &reader, const ToldPhones &told) -> Result<std::vector<PhoneUse>> {
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

QFuture<Result<void>> Workspace::setPhones(const std::vector<PhoneOwner> &owners)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto answer = [promise](const Result<void> &done) {
        promise->addResult(done);
        promise->finish();
        return promise->future();
    };
    std::vector<AuditEntry> entries;
    for (const PhoneOwner &owner : owners) {
        entries.push_back(entry("phone.change", owner.phone, {}, owner.agent));
        if (auto allowed = permit(entries.back()); !allowed)
            return answer(allowed);
    }
    QMetaObject::invokeMethod(d->writer.get(), [this, writer = d->writer.get(), answer, entries] {
        const auto done = writer->change(
            [&](Database &database, Journal &journal) { return changePhones(database, journal, entries); },
            Durability::Full);
        answer(done);
        if (done)
            QMetaObject::invokeMethod(this, &Workspace::audited);
    });
    return promise->future();
}

} // namespace callhelm
