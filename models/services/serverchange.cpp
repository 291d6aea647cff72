#include "services/serverchange.h"

#include <algorithm>

#include <QCoreApplication>

#include "services/amiservers.h"
#include "store/openstore.h"
#include "store/settingreader.h"

namespace callhelm {

namespace {

/// All that is no secret.
QJsonObject fieldsOf(const std::optional<AmiServerSettings> &server)
{
    if (!server)
        return {};
    QJsonObject fields = AmiServers::toJson(*server);
    fields.remove(QStringLiteral("id"));
    return fields;
}

} // namespace

ServerChange::ServerChange(AmiServers &servers, std::optional<AmiServerSettings> from,
                           std::optional<AmiServerSettings> to, std::optional<QString> secret)
    : m_servers(servers), m_from(std::move(from)), m_to(std::move(to)), m_secret(std::move(secret))
{
}

Act ServerChange::act() const
{
    return !m_from ? Act::AddServer : m_to ? Act::ChangeServer : Act::RemoveServer;
}

QString ServerChange::text() const
{
    return QCoreApplication::translate("callhelm::Change", "Server %1").arg(whom());
}

Result<std::vector<AuditFields>> ServerChange::apply(ChangeGround &ground)
{
    auto kept = SettingReader(ground.database).value(QLatin1String(setting));
    if (!kept)
        return kept.error();
    std::vector<AmiServerSettings> all = AmiServers::fromJson(kept->value_or(QString()));
    const QString id = (m_to ? m_to : m_from)->id;
    const auto it = std::ranges::find(all, id, &AmiServerSettings::id);
    const auto before = it == all.end() ? std::nullopt : std::optional(*it);
    if (m_takesBack && before != m_from)
        return groundChanged();
    m_isOther = before != m_to;
    if (!m_isOther)
        return std::vector<AuditFields>();
    m_from = before;
    if (it != all.end()) {
        m_place = size_t(it - all.begin());
        if (m_to)
            *it = *m_to;
        else
            all.erase(it);
    } else {
        m_place = std::min(m_place.value_or(all.size()), all.size());
        all.insert(all.begin() + qptrdiff(*m_place), *m_to);
    }
    if (m_to)
        if (auto fits = AmiServers::check(*m_to, all); !fits)
            return fits.error();
    if (auto written = writeSetting(ground.database, QLatin1String(setting), AmiServers::toJson(all));
        !written)
        return written.error();
    return std::vector{changedFields(act(), whom(), fieldsOf(m_from), fieldsOf(m_to))};
}

void ServerChange::announce()
{
    if (m_to)
        m_servers.put(*m_to, m_place.value_or(m_servers.all().size()), m_secret);
    else
        m_servers.remove(m_from->id);
}

std::unique_ptr<Change> ServerChange::inverse() const
{
    if (!m_isOther)
        return nullptr;
    auto back = std::make_unique<ServerChange>(m_servers, m_to, m_from);
    back->m_place = m_place;
    back->m_takesBack = true;
    return back;
}

} // namespace callhelm
