#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QFuture>
#include <QObject>
#include <QString>
#include <QStringList>

#include "access/session.h"
#include "base/clock.h"
#include "base/result.h"
#include "domain/auditentry.h"

namespace callhelm {

class AmiServers;
class PbxConnections;
class SourceHost;

/// What can be done to an agent on the telephone system.
enum class PbxAct { Pause, Resume, AddToQueue, RemoveFromQueue, Listen, Whisper, BargeIn, HangUp };
inline constexpr int pbxActCount = 8;

/// An agent as one server knows him now.
struct PbxAgent
{
    struct Place
    {
        QString queue;
        bool paused = false;
    };

    QString server; ///< its id
    QString serverName;
    QString agent;
    std::vector<Place> queues; ///< that he is in, by name
    QStringList otherQueues; ///< of the server, by name
    bool paused = false; ///< somewhere
    /// Of the talk he is in; empty: in none, or none that is known. Who listens in or hangs up means this
    /// talk and no later one.
    QString channel;
};

/// Acts on the telephone systems: pause, queues, listening in, hanging up. Each act checks who wants it and
/// what the server's account may, is written into the audit trail before it is sent, and its outcome after.
/// An act that is refused, by us or by the server, stands there too.
///
/// A future gives the server's own words when the act was done, or an error: Denied (the person may not),
/// Usage (it is not possible now; see obstacle()), Input (a field cannot be sent, or the server refused),
/// Store (it could not be written down, and was not sent). Where no answer came (File), it is not known
/// whether it was done.
class PbxActions final : public QObject
{
    Q_OBJECT
public:
    using Done = QFuture<Result<QString>>;
    /// Writes an entry into the audit trail and gives its number, in the caller's thread.
    using Record = std::function<void(const AuditEntry &entry, std::function<void(const Result<qint64> &)>)>;

    /// All must outlive it; no source may run any more when it goes.
    PbxActions(const AmiServers &servers, const PbxConnections &lines, SourceHost &sources,
               const Session &session, const Clock &clock, Record record, QObject *parent = nullptr);
    ~PbxActions() override;

    /// Each server that knows an agent of this name; the one he is on a call at first.
    [[nodiscard]] std::vector<PbxAgent> known(const QString &agent) const;
    /// Why an act is not possible now, for people; nothing when it is.
    [[nodiscard]] std::optional<QString> obstacle(PbxAct act, const PbxAgent &agent) const;
    /// Whether a text can be a phone to be rung: technology/number, e.g. PJSIP/200.
    [[nodiscard]] static bool isPhone(const QString &phone);
    /// What it asks a right for, and is called in the audit trail.
    [[nodiscard]] static Act actOf(PbxAct act);
    [[nodiscard]] static QString verb(PbxAct act) { return actName(actOf(act)); }

    /// Without a queue in all queues he is in.
    Done pause(const PbxAgent &agent, const QString &reason, const QString &queue = {});
    Done resume(const PbxAgent &agent, const QString &queue = {});
    /// With his pause, where he is on one.
    Done addToQueue(const PbxAgent &agent, const QString &queue, int penalty);
    Done removeFromQueue(const PbxAgent &agent, const QString &queue);
    /// Rings `phone`, the person's own; who answers hears the agent's talk.
    Done listen(const PbxAgent &agent, const QString &phone);
    Done whisper(const PbxAgent &agent, const QString &phone);
    Done bargeIn(const PbxAgent &agent, const QString &phone);
    Done hangUp(const PbxAgent &agent);

private:
    struct Order;
    class Run;

    [[nodiscard]] Done carryOut(Order order);
    [[nodiscard]] Done spy(PbxAct act, const PbxAgent &agent, const QString &phone);
    void send(const std::shared_ptr<Run> &run);
    void answered(const std::shared_ptr<Run> &run);
    void finish(const std::shared_ptr<Run> &run, const QString &outcome, const QString &words,
                const Result<QString> &result);

    const AmiServers &m_servers;
    const PbxConnections &m_lines;
    SourceHost &m_sources;
    const Session &m_session;
    const Clock &m_clock;
    Record m_record;
};

} // namespace callhelm
