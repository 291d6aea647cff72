#include "services/serviceset.h"

#include <QCoreApplication>

#include "services/folderchange.h"
#include "services/followchange.h"
#include "services/serverchange.h"
#include "store/openstore.h"
#include "store/peoplestore.h"
#include "store/reader.h"

namespace callhelm {

/// What the services begin with.
struct ServiceSet::Kept
{
    std::shared_ptr<const People> people;
    CallQuestions::Known known;
    GoalService::Goals goals;
    WorkingTime workingTime;
    Country country = Country::Vietnam;
    QString currency;
    QString followed;
    QString folders;
    QString servers;
    RecordCataloguePtr catalogue;

    /// `isSignedIn`: somebody sees already what the reader tells, also where there are people.
    Result<void> read(const Reader &reader, bool isSignedIn)
    {
        const ReadContext &context = reader.context();
        auto readPeople = PeopleStore(context.database).read();
        if (!readPeople)
            return readPeople.error();
        people = std::make_shared<const People>(std::move(*readPeople));
        isSignedIn = isSignedIn || people->persons.empty();
        auto readKnown = CallQuestions::readKnown(
            isSignedIn ? reader : Reader(context.database, context.calendar, Scope::nothing()));
        auto readGoals = reader.names().goals();
        auto readTime = WorkingTimeService::read(reader);
        auto readItsCountry = readCountry(context.database, context.calendar.zone());
        auto readItsCurrency = readCurrency(context.database);
        auto readFollowed = reader.settings().value(QLatin1String(FollowChange::setting));
        auto readFolders = reader.settings().value(QLatin1String(FolderChange::setting));
        auto readCatalogue = RecordService::read(reader, QDate::currentDate());
        auto readServers = reader.settings().value(QLatin1String(ServerChange::setting));
        if (!readKnown)
            return readKnown.error();
        if (!readGoals)
            return readGoals.error();
        if (!readTime)
            return readTime.error();
        if (!readItsCountry)
            return readItsCountry.error();
        if (!readItsCurrency)
            return readItsCurrency.error();
        if (!readFollowed)
            return readFollowed.error();
        if (!readFolders)
            return readFolders.error();
        if (!readCatalogue)
            return readCatalogue.error();
        if (!readServers)
            return readServers.error();
        known = std::move(*readKnown);
        goals = std::move(*readGoals);
        workingTime = std::move(*readTime);
        country = *readItsCountry;
        currency = *readItsCurrency;
        followed = readFollowed->value_or(QString());
        folders = readFolders->value_or(QString());
        servers = readServers->value_or(QString());
        catalogue = std::move(*readCatalogue);
        return {};
    }
};

Result<std::unique_ptr<ServiceSet>> ServiceSet::open(const Options &options)
{
    Kept kept;
    StoreAccess::Options store{options.path, options.zone, options.session, options.readOnly};
    auto access = StoreAccess::open(
        store, [&](const Reader &reader) { return kept.read(reader, options.isSignedIn); });
    if (!access)
        return access.error();
    if (!options.isSignedIn && !kept.people->persons.empty())
        (*access)->setSession(Session::nobody());
    if (options.readOnly) // whoever writes the store follows and connects
        kept.followed = kept.folders = kept.servers = QString();
    return std::unique_ptr<ServiceSet>(new ServiceSet(std::move(*access), options, std::move(kept)));
}

ServiceSet::ServiceSet(std::unique_ptr<StoreAccess> store, const Options &options, Kept kept)
    : m_access(std::move(store))
    , m_host(m_access->queue())
    , m_ami(m_host, m_access->systemClock(), options.secrets)
    , access(*m_access)
    , calendar(access)
    , floor(access.presentReader())
    , books(access.presentReader())
    , calls(access, floor, std::move(kept.known))
    , goals(access, std::move(kept.goals))
    , alertRules(access)
    , phones(access)
    , audit(access)
    , people(access, calls, std::move(kept.people))
    , signIn(access, people)
    , workingTime(access, std::move(kept.workingTime))
    , numbers(access)
    , country(access, kept.country)
    , currency(access, kept.currency)
    , exports(access)
    , records(access, std::move(kept.catalogue))
    , kpi(access)
    , targets(access)
    , manual(access)
    , leads(access)
    , terms(access)
    , recordImports(access)
    , sources(access, m_host, m_ami, calendar, kept.followed)
    , folders(access, kept.folders, options.folders)
    , servers(access, m_ami, sources)
    , simulator(access, m_host, calendar)
    , pbx(m_ami, m_connections, m_host, access.session(), access.systemClock(),
          [this](const AuditEntry &entry, const auto &then) { audit.record(entry, then); })
{
    QObject::connect(&access, &StoreAccess::published, &floor, &FloorSnapshotService::take);
    QObject::connect(&floor, &FloorSnapshotService::failed, &access, &StoreAccess::failed);
    floor.setScope(access.session().scope());
    QObject::connect(&access, &StoreAccess::sessionChanged, &floor,
                     [this] { floor.setScope(access.session().scope()); });
    QObject::connect(&calls, &CallQuestions::changed, &books, &BooksService::update);
    // Who did nothing before has a name under which it is counted only now.
    QObject::connect(&records, &RecordService::changed, &people, &PeopleService::refresh);
    QObject::connect(&terms, &TermService::poolsChanged, &people, &PeopleService::refresh);
    QObject::connect(&records, &RecordService::catalogueChanged, &people, &PeopleService::refresh); // pools
    QObject::connect(&simulator, &SimulatorService::recordsWritten, &records, &RecordService::changed);
    m_ami.setWatch([this](const QString &id, AmiSource &source) { m_connections.watch(id, source); });
    m_ami.restore(kept.servers);
    sources.restore();
    folders.restore();
    QObject::connect(&folders, &FolderService::taken, &recordImports, &RecordImportService::taken);
    if (options.readOnly)
        return;
    leadWatch = std::make_unique<LeadWatch>(access);
    QObject::connect(leadWatch.get(), &LeadWatch::failed, &access, &StoreAccess::failed);
    QObject::connect(leadWatch.get(), &LeadWatch::handedOut, &records, &RecordService::changed);
    holder = std::make_unique<StoreService>(access, sources, folders, signIn, options.onlyFollows);
    if (!holder->isReached())
        QMetaObject::invokeMethod( // when somebody listens
            &access,
            [this] {
                Q_EMIT access.failed({Error::Kind::File,
                                      QCoreApplication::translate(
                                          "callhelm::StoreService",
                                          "No local socket can be made: commands cannot be handed to this "
                                          "program."),
                                      {},
                                      0});
            },
            Qt::QueuedConnection);
}

ServiceSet::~ServiceSet()
{
    if (leadWatch)
        leadWatch->stop();
    sources.cancelImports();
    folders.close();
    // Sources that still run announce their end: nobody may look at them any more.
    QObject::disconnect(&m_host, nullptr, &sources, nullptr);
    m_host.close();
    if (holder)
        holder->close();
    access.close();
}

} // namespace callhelm
