#include "services/followchange.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "services/amiservers.h"
#include "services/followedlogs.h"
#include "store/journal.h"
#include "store/openstore.h"
#include "store/settingreader.h"

namespace callhelm {

namespace {

/// The first telephone system's name is left out where it is kept.
std::optional<SourceInfo> named(std::optional<SourceInfo> source)
{
    if (source && source->name.isEmpty())
        source->name = QLatin1String(AmiServers::firstSource);
    return source;
}

QJsonObject fieldsOf(const std::optional<SourceInfo> &source)
{
    if (!source)
        return {};
    return {{QStringLiteral("source"), source->name}, {QStringLiteral("kind"), kindName(source->kind)}};
}

} // namespace

FollowChange::FollowChange(QString file, std::optional<SourceInfo> from, std::optional<SourceInfo> to,
                           Source source)
    : m_file(std::move(file)), m_from(std::move(from)), m_to(std::move(to)), m_source(std::move(source))
{
}

QString FollowChange::text() const
{
    return QCoreApplication::translate("callhelm::Change", "Following %1").arg(QFileInfo(m_file).fileName());
}

void FollowChange::prepare(std::function<void()> then)
{
    if (m_to)
        return then();
    m_source.stop(std::move(then)); // what it told is committed before the change
}

Result<std::vector<AuditFields>> FollowChange::apply(ChangeGround &ground)
{
    auto kept = SettingReader(ground.database).value(QLatin1String(setting));
    if (!kept)
        return kept.error();
    FollowedLogs logs = FollowedLogs::fromJson(kept->value_or(QString()));
    const std::optional<SourceInfo> before = named(logs.find(m_file));
    if (m_takesBack && before != m_from)
        return groundChanged();
    if (m_to || !m_from)
        m_from = before; // else the name that the window knows it by, also of an earlier program's
    if (m_to) {
        auto segment = ground.journal.resume(*m_to, m_file);
        if (!segment)
            return segment.error();
        m_segment = *segment;
        logs.set(m_file, *m_to);
    } else {
        logs.remove(m_file);
    }
    m_isOther = before != m_to;
    if (!m_isOther)
        return std::vector<AuditFields>();
    if (auto done = writeSetting(ground.database, QLatin1String(setting), logs.toJson()); !done)
        return done.error();
    if (!m_to) // from its last line on the manager interface is the witness again
        if (auto done = ground.journal.stopFollowing(*m_from, m_file); !done)
            return done.error();
    return std::vector{changedFields(act(), m_file, fieldsOf(m_from), fieldsOf(m_to))};
}

void FollowChange::announce()
{
    if (m_to)
        m_source.begin(m_segment);
    else
        m_source.forget();
}

void FollowChange::failed()
{
    if (!m_to)
        m_source.restore();
}

std::unique_ptr<Change> FollowChange::inverse() const
{
    if (!m_isOther)
        return nullptr;
    auto back = std::make_unique<FollowChange>(m_file, m_to, m_from, m_source);
    back->m_takesBack = true;
    return back;
}

} // namespace callhelm
