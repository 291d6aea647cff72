#pragma once

#include <memory>
#include <optional>

#include <QTimeZone>

#include "access/session.h"
#include "services/alertruleservice.h"
#include "services/amiservers.h"
#include "services/auditservice.h"
#include "services/booksservice.h"
#include "services/calendarservice.h"
#include "services/callquestions.h"
#include "services/countryservice.h"
#include "services/currencyservice.h"
#include "services/exportservice.h"
#include "services/floorsnapshotservice.h"
#include "services/folderservice.h"
#include "services/goalservice.h"
#include "services/kpiservice.h"
#include "services/leadservice.h"
#include "services/leadwatch.h"
#include "services/manualservice.h"
#include "services/numberservice.h"
#include "services/pbxactions.h"
#include "services/pbxconnections.h"
#include "services/peopleservice.h"
#include "services/phoneservice.h"
#include "services/recordimportservice.h"
#include "services/recordservice.h"
#include "services/serverservice.h"
#include "services/signinservice.h"
#include "services/simulatorservice.h"
#include "services/sourcehost.h"
#include "services/sourceservice.h"
#include "services/storeaccess.h"
#include "services/storeservice.h"
#include "services/targetservice.h"
#include "services/termservice.h"
#include "services/workingtimeservice.h"

namespace callhelm {

class SecretStore;

/// An opened store with its services, each made of what it needs: for those who put a program together (the
/// window, a command that follows, a test). Everybody else takes the two or three services that they use.
class ServiceSet
{
    struct Kept;

public:
    struct Options
    {
        QString path; ///< store file; made when missing
        QTimeZone zone; ///< invalid: the one stored in it, else the system's
        SecretStore *secrets = nullptr; ///< must outlive the set; null: secrets last as long as it does
        /// Who works with a store that has no people. In one that has, somebody signs in first.
        Session session = Session::ofStoreOwner(QStringLiteral("local"));
        bool isSignedIn = false; ///< the session holds in a store with people, too: who it is was checked
        bool onlyFollows
            = false; ///< a command without a window: gives way to one (StoreService::yieldWanted)
        std::optional<Error> readOnly = {}; ///< set: opens for reading only; every change is refused with it
        FolderWatch::Timing folders = {}; ///< how often watched folders are looked at
    };
    /// Opens or makes a store, as StoreAccess::open() does, and goes on with the sources kept in it.
    static Result<std::unique_ptr<ServiceSet>> open(const Options &options);
    ~ServiceSet();
    ServiceSet(const ServiceSet &) = delete;
    ServiceSet &operator=(const ServiceSet &) = delete;

private: // in the order in which they are made
    std::unique_ptr<StoreAccess> m_access;
    SourceHost m_host;
    AmiServers m_ami;
    PbxConnections m_connections;

public:
    StoreAccess &access;
    CalendarService calendar;
    FloorSnapshotService floor;
    BooksService books;
    CallQuestions calls;
    GoalService goals;
    AlertRuleService alertRules;
    PhoneService phones;
    AuditService audit;
    PeopleService people;
    SignInService signIn;
    WorkingTimeService workingTime;
    NumberService numbers;
    CountryService country;
    CurrencyService currency;
    ExportService exports;
    RecordService records;
    KpiService kpi;
    TargetService targets;
    ManualService manual;
    LeadService leads;
    TermService terms;
    RecordImportService recordImports;
    SourceService sources;
    FolderService folders;
    ServerService servers;
    SimulatorService simulator;
    PbxActions pbx;
    std::unique_ptr<StoreService> holder; ///< serves those who come to the store; null: read-only
    std::unique_ptr<LeadWatch> leadWatch; ///< null: read-only

private:
    ServiceSet(std::unique_ptr<StoreAccess> store, const Options &options, Kept kept);
};

} // namespace callhelm
