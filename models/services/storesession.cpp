#include "services/storesession.h"

#include <unordered_map>

#include <QDir>
#include <QFileInfo>

#include "calls/sourcelanes.h"
#include "store/auditlog.h"
#include "store/journal.h"
#include "store/openstore.h"
#include "store/reader.h"
#include "store/storelock.h"

namespace callhelm {

StoreSession::StoreSession(std::unique_ptr<Database> database, Calendar calendar)
    : m_database(std::move(database)), m_calendar(std::move(calendar))
{
}

StoreSession::~StoreSession() = default;

Result<std::unique_ptr<StoreSession>> StoreSession::open(const QString &path, const QTimeZone &zone,
                                                         Mode mode)
{
    std::unique_ptr<StoreLock> lock;
    if (mode == Mode::Write) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        auto taken = StoreLock::take(path);
        if (!taken)
            return taken.error();
        lock = std::move(*taken);
    }
    auto database
        = openStore(path, mode == Mode::Write ? Database::Mode::ReadWrite : Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    std::unique_ptr<ReadMoment> moment;
    if (mode == Mode::Read) {
        auto begun = ReadMoment::begin(**database);
        if (!begun)
            return begun.error();
        moment = std::make_unique<ReadMoment>(std::move(*begun));
    }
    auto kept = SettingReader(**database).value(QLatin1String(zoneSetting));
    if (!kept)
        return kept.error();
    auto calendar = readCalendar(**database, zone);
    if (!calendar)
        return calendar.error();
    // The days' tables are of one zone. Another one asked for is kept when writing; for reading alone the
    // quarters serve.
    const bool otherZone = *kept && Calendar::zoneByName((*kept)->toUtf8()) != calendar->zone();

    std::unique_ptr<StoreSession> session(new StoreSession(std::move(*database), *calendar));
    session->m_moment = std::move(moment);
    session->m_lock = std::move(lock);
    auto masked = readNumbersMasked(*session->m_database);
    if (!masked)
        return masked.error();
    session->m_numbersMasked = *masked;
    const Scope everything = Scope::everything().withMaskedNumbers(*masked);
    session->m_reader
        = std::make_unique<Reader>(*session->m_database, session->m_calendar, everything, !otherZone);
    Journal::Options options;
    options.clock = &session->m_clock;
    auto journal = Journal::open(*session->m_database, session->m_calendar, options);
    if (!journal)
        return journal.error();
    session->m_journal = std::move(*journal);
    if (mode == Mode::Write && (!*kept || otherZone)) {
        if (auto done = session->m_journal->begin(); !done)
            return done.error();
        auto done = otherZone ? writeSetting(*session->m_database, QLatin1String(zoneSetting),
                                             QString::fromUtf8(calendar->zone().id()))
                              : writeFirstZone(*session->m_database, calendar->zone());
        if (done && otherZone)
            done = session->m_journal->setCalendar(*calendar);
        if (done)
            done = session->m_journal->commit();
        if (!done)
            return done.error();
        session->m_reader = std::make_unique<Reader>(*session->m_database, session->m_calendar, everything);
    }
    return session;
}

void StoreSession::setScope(const Scope &scope)
{
    const ReadContext &now = m_reader->context();
    m_reader = std::make_unique<Reader>(*m_database, now.calendar,
                                        scope.withMaskedNumbers(m_numbersMasked || scope.masksNumbers()),
                                        now.ownDays);
}

Result<DoctorReport> StoreSession::doctor() { return m_reader->doctor().report(m_journal->horizon()); }

Result<std::vector<PhoneUse>> StoreSession::phones() { return m_reader->phones().all(); }

Result<void> StoreSession::note(const AuditEntry &entry)
{
    auto kept = appendAudit(*m_database, entry);
    return kept ? Result<void>() : kept.error();
}

Result<TableNames> StoreSession::names()
{
    auto queues = m_reader->names().queues();
    auto agents = m_reader->names().agents();
    auto sources = m_reader->names().sources();
    auto teams = m_reader->names().teams();
    auto goals = m_reader->names().goals();
    if (!queues)
        return queues.error();
    if (!agents)
        return agents.error();
    if (!sources)
        return sources.error();
    if (!teams)
        return teams.error();
    if (!goals)
        return goals.error();
    std::unordered_map<TeamId, QString> teamNames;
    for (const TeamMembers &team : *teams)
        teamNames[team.id] = team.name;
    std::unordered_map<QueueId, QString> queueNames;
    for (const NamedQueue &queue : *queues)
        queueNames[queue.id] = queue.name;
    std::unordered_map<AgentId, QString> agentNames;
    for (const NamedAgent &agent : *agents)
        agentNames[agent.id] = agent.name;
    const auto find = [](const auto &map, auto id) {
        const auto it = map.find(id);
        return it == map.end() ? decltype(it->second)() : it->second;
    };
    return TableNames{[=](QueueId id) { return find(queueNames, id); },
                      [=](AgentId id) { return find(agentNames, id); },
                      [=, map = *sources](SourceId id) { return find(map, id); },
                      [=, map = *goals](QueueId id) { return find(map, id); },
                      [lanes = SourceLanes(*sources)](qint64 id) { return lanes.outside(id); },
                      [=](TeamId id) { return find(teamNames, id); }};
}

} // namespace callhelm
