#pragma once

#include <functional>
#include <memory>

#include <QFuture>
#include <QObject>
#include <QTimeZone>

#include "access/role.h"
#include "base/calendar.h"
#include "base/clock.h"
#include "base/result.h"
#include "floor/alertbook.h"
#include "floor/floor.h"
#include "domain/auditentry.h"
#include "domain/queries.h"
#include "domain/source.h"
#include "services/amiserversettings.h"
#include "services/importreport.h"
#include "services/rowsource.h"
#include "services/sourcestatus.h"

namespace callhelm {

class BooksService;
class ImportControl;
class PbxActions;
class SecretStore;
class ServiceSet;

/// All services of a store behind one front, for pages that do not take the few that they use yet. What waits
/// here for an answer lets events through meanwhile.
class Workspace : public QObject, public RowSource
{
    Q_OBJECT
public:
    struct Options
    {
        QString path; ///< store file; made when missing
        QTimeZone zone; ///< invalid: the one stored in it, else the system's
        SecretStore *secrets = nullptr; ///< must outlive the workspace; null: secrets last as long as it does
        Actor actor{QStringLiteral("local"), Role::Owner}; ///< who works with it, until there is sign-in
        bool onlyFollows = false; ///< a command without a window: gives way to a window (yieldWanted)
        std::optional<Error> readOnly = {}; ///< set: opens for reading only; every change is refused with it
    };
    /// Opens or makes a store and holds it as its one writer until the workspace goes. Fails with
    /// Error::Kind::Held when another program holds it, with Newer, Store or File else, leaving the file as
    /// it was.
    static Result<std::unique_ptr<Workspace>> open(const Options &options);
    ~Workspace() override;
    [[nodiscard]] ServiceSet &services() const { return *m_services; }

    [[nodiscard]] QString path() const;
    /// Why nothing may be changed; nothing where changes are possible. What another program commits shows
    /// within about a second.
    [[nodiscard]] const std::optional<Error> &readOnly() const;
    [[nodiscard]] const Calendar &calendar() const;
    /// Days, weeks and months of another zone or week; re-states all daily figures, which may take seconds.
    Result<void> setCalendar(const Calendar &calendar);
    /// The time the floor shows: the system's, or the simulator's while it runs.
    [[nodiscard]] const Clock &clock() const;

    // -- reading (any thread's work is the reader's) --
    /// The floor now. Also announced through floorChanged. States are told with each commit, some ten times a
    /// second at most; counts and times at most four times a second.
    [[nodiscard]] FloorSnapshotPtr floor() const;
    [[nodiscard]] QFuture<Result<Rows<VisitRow>>> visits(const CallFilter &filter) override;
    [[nodiscard]] QFuture<Result<Rows<LegRow>>> legs(const CallFilter &filter) override;
    [[nodiscard]] QFuture<Result<Rows<AttemptRow>>> attempts(const CallFilter &filter,
                                                             bool missedOnly) override;
    [[nodiscard]] QFuture<Result<Rows<SessionRow>>> sessions(const CallFilter &filter) override;
    [[nodiscard]] QFuture<Result<Rows<PauseRow>>> pauses(const CallFilter &filter) override;
    /// Figures per queue and interval, in order of queue and time. Intervals without calls are left out.
    [[nodiscard]] QFuture<Result<std::vector<QueueInterval>>> queueFigures(const TimeRange &range, By by);
    [[nodiscard]] QFuture<Result<std::vector<AgentInterval>>> agentFigures(const TimeRange &range, By by);
    [[nodiscard]] QFuture<Result<Rows<DirectRow>>> directs(const DirectFilter &filter) override;
    [[nodiscard]] QFuture<Result<DoctorReport>> doctor();
    [[nodiscard]] BooksService &books() const;
    /// First and last moment of which anything is known; nothing in an empty store.
    [[nodiscard]] std::optional<TimeRange> known() const;

    // -- names and goals (small, kept in memory) --
    [[nodiscard]] std::vector<NamedQueue> queues() const; ///< by name
    [[nodiscard]] std::vector<NamedAgent> agents() const; ///< by name
    [[nodiscard]] QString queueName(QueueId id) const;
    [[nodiscard]] QString agentName(AgentId id) const;
    [[nodiscard]] QueueGoal goal(QueueId id) const;
    Result<void> setGoal(QueueId id, const QueueGoal &goal);
    /// Phones that took part in calls without a queue, the busiest first, with suggestions whose they are.
    [[nodiscard]] QFuture<Result<std::vector<PhoneUse>>> phones();
    /// Says whose phones these are, each noted in the audit trail; re-states all figures where that changes
    /// anything, which may take seconds.
    [[nodiscard]] QFuture<Result<void>> setPhones(const std::vector<PhoneOwner> &owners);
    /// What a supervisor wants to be told of; the usual rules, switched off, in a store that keeps none yet.
    [[nodiscard]] QFuture<Result<std::vector<AlertRule>>> alertRules();
    /// Rules without an id get one. Fails with Error::Kind::Usage where one cannot be.
    Result<void> setAlertRules(std::vector<AlertRule> rules);
    /// What keepAlerts() was given last.
    [[nodiscard]] QFuture<Result<std::vector<Alert>>> keptAlerts();
    /// Remembers alerts over a restart. Does not wait; failed() tells when it could not be done.
    void keepAlerts(const std::vector<Alert> &alerts);

    // -- sources --
    /// Takes whole files in one transaction, with its line in the audit trail: all of them or, when stopped
    /// or failed, nothing. The future reports progress in thousandths and always comes to a result, which
    /// says what became of it; an import is stopped through `control` alone.
    [[nodiscard]] QFuture<Result<ImportReport>> importFiles(SourceKind kind, const QStringList &files,
                                                            const QString &sourceName = {},
                                                            std::shared_ptr<ImportControl> control = {});
    [[nodiscard]] QFuture<Result<ImportReport>> importQueueLogs(const QStringList &files,
                                                                const QString &sourceName = {})
    {
        return importFiles(SourceKind::QueueLog, files, sourceName);
    }
    /// What wrote a file, by its beginning: SourceKind::QueueLog or SourceKind::Cdr; nothing when it is
    /// neither or cannot be read.
    static std::optional<SourceKind> recognise(const QString &file);
    /// Takes a growing file as it grows, through rotation, until stopped. Remembered over restarts. Of a file
    /// that is followed already nothing changes.
    /// `kind` says what it is: SourceKind::QueueLog, or SourceKind::Cdr for a Master.csv; `sourceName` which
    /// telephone system writes it: without one that of the server whose log it is, else the first.
    Result<void> follow(const QString &file, SourceKind kind = SourceKind::QueueLog,
                        const QString &sourceName = {});
    /// Where it cannot be stopped for good, failed() tells, and it goes on.
    void stopFollowing(const QString &file);
    /// Fails when the path can't be that of a log; a file that is not there yet will do.
    static Result<void> checkLog(const QString &file);
    [[nodiscard]] QStringList followed() const;
    /// What a followed file is and which telephone system writes it.
    [[nodiscard]] SourceInfo followedAs(const QString &file) const;
    /// The Asterisk servers, in the order in which they were added. Each that is enabled runs as a source of
    /// its name, from the start of the program on.
    [[nodiscard]] std::vector<AmiServerSettings> servers() const;
    /// Adds a server (empty id) or changes one; without a secret the one before holds. Its queue_log is
    /// followed beside it. Returns the server's id.
    Result<QString> setServer(const AmiServerSettings &server, const std::optional<QString> &secret);
    /// Its facts stay; its secret is forgotten.
    Result<void> removeServer(const QString &id);
    [[nodiscard]] SecretPlace secretPlace(const QString &serverId) const;
    /// For a test of a server as it is set up; nothing when it is not known.
    [[nodiscard]] std::optional<QString> serverSecret(const QString &serverId) const;
    /// Runs the simulated call centre from the clock's present on; first fills in `historyDays` before it.
    Result<void> startSimulator(double rate, quint32 seed, int historyDays);
    void setSimulatorRate(double rate);
    void stopSimulator();
    [[nodiscard]] std::vector<SourceStatus> sources() const;

    // -- acting on the telephone systems, and who did what --
    [[nodiscard]] PbxActions &pbx() const;
    /// The last entries of the audit trail, the newest first.
    [[nodiscard]] QFuture<Result<std::vector<AuditEntry>>> auditTrail(qint64 most);

Q_SIGNALS:
    void floorChanged(const callhelm::FloorSnapshotPtr &floor); ///< as floor() says
    void dataChanged(); ///< stored figures changed; at most four times a second
    void goalsChanged();
    void alertRulesChanged(const std::vector<callhelm::AlertRule> &rules);
    void calendarChanged();
    void sourcesChanged();
    void serversChanged(); ///< which there are, or where their secrets are
    void audited(); ///< the audit trail has grown
    /// Background work met an error (full disk, damaged store). What the store does not take is told once;
    /// it is tried again, and the facts of sources wait meanwhile.
    void failed(const callhelm::Error &error);
    void worksAgain(); ///< the store takes again what waited since failed()
    void raiseWanted(const QByteArray &token); ///< a second start; the token lets a window come to the front
    void yieldWanted(); ///< a window wants the store of a workspace that only follows

private:
    explicit Workspace(std::unique_ptr<ServiceSet> services);

    std::unique_ptr<ServiceSet> m_services;
};

} // namespace callhelm
